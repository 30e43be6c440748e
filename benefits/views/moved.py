"""What a plan would move or a change has moved: every field that differs, before and after."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields
from typing import Any

import pandas as pd

from benefits.domain.record.bulk import BULK_KINDS, BulkKind
from benefits.domain.record.exact import from_hundredths, from_millionths
from benefits.domain.record.facts import Fact, kind_of
from benefits.domain.record.plan import Facts
from benefits.domain.record.portfolio import ATTRIBUTES, Portfolio

COLUMNS = ("what", "kind", "id", "month", "name", "field", "before", "after")
"""`what` is added, changed or ended; `month` is 0 for small facts; `before` and `after` are the
values as the facts carry them (Decimal, Month, code, text, bool), None where there is none."""

Row = tuple[Any, ...]
_MONEY = frozenset({"planned", "actual", "amount", "basis"})
REFERRING: Mapping[str, str] = {
    **{name: name for name in ("initiative", "kpi", "benefit", "cost", "pool", "file")},
    **dict.fromkeys(("leads_to", "guardrail", "volume_kpi", "adoption_kpi"), "kpi"),
    "case": "business_case",
}
"""The fields of small facts that refer to others, and the kind that each names."""


def moved(before: Facts, after: Facts, portfolio: Portfolio, most: int = 1000) -> pd.DataFrame:
    """One row for each field that differs, at most `most` rows, with the columns COLUMNS.

    Facts are named by what they are called now or were called when they ended.
    """
    rows: list[Row] = []
    names = _names(before, after, portfolio)
    for row in (*_small(before, after, names), *_bulk(before, after, names)):
        if len(rows) == most:
            break
        rows.append(row)
    return pd.DataFrame(rows, columns=list(COLUMNS), dtype=object)


def _small(before: Facts, after: Facts, names: Mapping[tuple[str, int], str]) -> Iterator[Row]:
    old = {(kind_of(one), one.id): one for one in before.small}
    new = {(kind_of(one), one.id): one for one in after.small}
    for kind, number in dict.fromkeys([*old, *new]):
        facts = old.get((kind, number)), new.get((kind, number))
        for row in _fields(kind, number, _name(facts, names), *facts):
            yield (*row[:-2], *(_called(row[-3], one, names) for one in row[-2:]))


def _name(facts: tuple[Fact | None, Fact | None], names: Mapping[tuple[str, int], str]) -> str:
    """What a fact is called; one without a name by the KPI that it is about."""
    before, after = facts
    known = before if after is None else after
    kpi = getattr(known, "kpi", None)
    own = str(getattr(known, "name", ""))
    return own if own or kpi is None else names["kpi", kpi]


def _fields(kind: str, number: int, name: str, old: Fact | None, new: Fact | None) -> Iterator[Row]:
    known = new if new is not None else old
    assert known is not None
    what = "added" if old is None else "ended" if new is None else "changed"
    for one in fields(known):
        if one.name == "id":
            continue
        values = tuple(None if fact is None else getattr(fact, one.name) for fact in (old, new))
        if values[0] != values[1] and (what == "changed" or _is_telling(values)):
            yield (what, kind, number, 0, name, one.name, *values)


def _called(field: str, value: Any, names: Mapping[tuple[str, int], str]) -> Any:
    """What a reference refers to, by its name."""
    if value is None or field not in REFERRING:
        return value
    return names[REFERRING[field], value]


def _is_telling(values: tuple[Any, ...]) -> bool:
    """Of an added or ended fact only the fields that were filled in are worth a line."""
    return any(value not in (None, "", ()) for value in values)


def _bulk(before: Facts, after: Facts, names: Mapping[tuple[str, int], str]) -> Iterator[Row]:
    for kind in BULK_KINDS.values():
        old, new = before.frame(kind), after.frame(kind)
        if len(old) or len(new):
            yield from _bulk_rows(kind, old, new, names)


def _bulk_rows(
    kind: BulkKind, old: pd.DataFrame, new: pd.DataFrame, names: Mapping[tuple[str, int], str]
) -> Iterator[Row]:
    key = list(kind.key)
    content = [*key, *kind.content]
    both = old[content].merge(
        new[content], on=key, how="outer", suffixes=("_before", "_after"), indicator=True
    )
    whats = {"left_only": "ended", "right_only": "added", "both": "changed"}
    parent = kind.key[0]
    for row in both.sort_values(key).to_dict("records"):
        number, month = int(row[key[0]]), int(row[key[1]])
        for field in kind.content:
            values = _plain(field, row[f"{field}_before"]), _plain(field, row[f"{field}_after"])
            if values[0] != values[1]:
                what = whats[row["_merge"]]
                yield (what, kind.name, number, month, names[parent, number], field, *values)


def _plain(field: str, value: Any) -> Any:
    if pd.isna(value) or value == "":
        return None
    if isinstance(value, str):
        return value
    return from_hundredths(int(value)) if field in _MONEY else from_millionths(int(value))


def _names(before: Facts, after: Facts, portfolio: Portfolio) -> Mapping[tuple[str, int], str]:
    known = {
        (kind, number): str(getattr(one, "name", ""))
        for kind in sorted({*REFERRING.values()})
        for number, one in getattr(portfolio, ATTRIBUTES[kind]).items()
    }
    for facts in (before, after):
        named = ((kind_of(one), one) for one in facts.small)
        known |= {(kind, one.id): getattr(one, "name", "") for kind, one in named}
    return _Named(known)


class _Named(dict[tuple[str, int], str]):
    """Names of facts; one that is gone by now is called by its number."""

    def __missing__(self, key: tuple[str, int]) -> str:
        return f"#{key[1]}"
