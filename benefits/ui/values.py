"""Values of facts as people read them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import pandas as pd

from benefits.domain.calendar.period import Month
from benefits.domain.record.facts import Milestone
from benefits.text import Words
from benefits.ui.known_words import word_for

SHARES = frozenset(
    {
        "discount_rate", "on_track_from", "watch_from", "margin", "carrying_rate",
        "attribution", "capture", "confidence", "confidence_low", "confidence_high",
        "adoption_low", "adoption_high", "ramp", "risk", "optimism_uplift", "inflation", "rate",
    }
)  # fmt: skip
_PREFIX = {
    "direction": "direction",
    "category": "category",
    "cadence": "cadence",
    "path": "path",
    "benefit_class": "benefit_class",
    "fiscal_year_named_by": "year_name",
    "verdict": "verdict",
    "price_basis": "price_basis",
    "counterfactual": "counterfactual",
    "timing": "timing",
    "plan_basis": "plan_basis",
    "stage": "stage",
    "side": "side",
    "state": "month_state",
    "process": "process",
    "unit": "unit",
}
_STATUS = {
    "kpi": "kpi_status",
    "initiative": "initiative_status",
    "status_override": "status",
}
_KIND = {"kpi": "kind", "cost": "cost_kind"}


def shown(kind: str, field: str, value: object, words: Words, currency: str) -> str:
    """One value of a field of a kind of fact, in words and in the language's own notation."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return words("choice-yes") if value else words("choice-no")
    if isinstance(value, Month):
        return words.month(value)
    if isinstance(value, Decimal):
        return _number(field, value, words, currency)
    if isinstance(value, tuple):
        return _steps(field, value, words, currency)
    return _text(kind, field, value, words)


def moved_table(frame: pd.DataFrame, words: Words, currency: str) -> pd.DataFrame:
    """The frame of `views.moved` with headings and values in words."""
    rows = [
        {
            words("column-what"): words(f"moved-{row['what']}"),
            words("column-fact"): words(f"fact-{row['kind']}"),
            words("field-name"): row["name"],
            words("column-month"): words.month_short(row["month"]) if row["month"] else "",
            words("column-field"): words(f"field-{row['field']}"),
            words("word-before"): shown(row["kind"], row["field"], row["before"], words, currency),
            words("word-after"): shown(row["kind"], row["field"], row["after"], words, currency),
            words("column-change"): _change(row["before"], row["after"], words),
        }
        for row in _rows(frame)
    ]
    return pd.DataFrame(rows)


def _rows(frame: pd.DataFrame) -> Iterator[dict[str, Any]]:
    """The rows as they are: the frame's own records would make plain numbers of months."""
    columns = [str(one) for one in frame.columns]
    return (dict(zip(columns, one, strict=True)) for one in frame.itertuples(index=False))


def _change(before: object, after: object, words: Words) -> str:
    """How much more or less a number is now, in per cent of what it was."""
    if not (isinstance(before, Decimal) and isinstance(after, Decimal)) or not before:
        return ""
    return words.percent((after - before) / abs(before), 1, signed=True)


def _number(field: str, value: Decimal, words: Words, currency: str) -> str:
    if field in SHARES:
        return words.percent(value, 1 if value * 100 % 1 else 0)
    if field in {"planned", "actual", "amount", "basis"}:
        return words.money(int(value * 100), currency)
    return words.number(value)


def _steps(field: str, values: tuple[object, ...], words: Words, currency: str) -> str:
    """Milestones as a list; factors and yearly amounts in their order."""
    if any(isinstance(one, Milestone) for one in values):
        return words.list_of(_milestone(one, words) for one in values if isinstance(one, Milestone))
    told = (_number(field, one, words, currency) for one in values if isinstance(one, Decimal))
    return " · ".join(told)


def _milestone(one: Milestone, words: Words) -> str:
    return f"{words.month_short(one.month)} {words.number(one.value)}"


def _text(kind: str, field: str, value: object, words: Words) -> str:
    if field == "mapping":
        return words("values-tables", count=len(json.loads(str(value))))
    prefix = _PREFIX.get(field)
    if field == "status":
        prefix = _STATUS.get(kind, "measurement_status")
    if field == "kind":
        prefix = _KIND[kind]
    return word_for(prefix, str(value), words) if prefix else str(value)
