"""Where a benefit's money comes from, down to the cell, and who moved it to which rung and why."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import pandas as pd

from benefits.domain.calendar.period import Month
from benefits.domain.record.bulk import BOOKING, MEASUREMENT, VALIDATION
from benefits.domain.record.change import Change
from benefits.domain.record.exact import MILLION
from benefits.domain.record.grid import numbers
from benefits.ledger import Ledger
from benefits.views.claim import Claim
from benefits.views.known import Known
from benefits.views.registers import file_names

EVIDENCE = (
    *("month", "kpi", "kpi_name", "unit", "value", "weight", "status", "file_name", "sheet"),
    *("cell", "found", "comment", "author", "at", "change"),
)
MOVES = ("change", "at", "author", "step", "months", "amount", "reason")
STEPS = ("measured", "accepted", "reduced", "rejected", "withdrawn", "booked", "unbooked")
"""What a change did to months of a benefit, the codes of `moves`."""


def evidence(ledger: Ledger, known: Known, found: Claim) -> pd.DataFrame:
    """The measurements behind a benefit, newest month first: of its KPI, and of the KPI that is its
    volume. Columns EVIDENCE; `value` and `weight` are floats, `author`, `at` and `change` say who
    entered or uploaded the value, when, and in which change."""
    wanted = [found.kpi.id, found.benefit.volume_kpi]
    stored = known.portfolio.measurements
    own = stored[stored["kpi"].isin([one for one in wanted if one is not None])]
    own = own.sort_values(["month", "kpi"], ascending=[False, True], ignore_index=True)
    made = ledger.makers(MEASUREMENT.name, own["row"].tolist())
    by = [made[int(row)] for row in own["row"]]
    kpis = [known.portfolio.kpis[int(one)] for one in own["kpi"]]
    frame = own.assign(
        value=numbers(own["value"]) / MILLION,
        weight=numbers(own["weight"]) / MILLION,
        kpi_name=[one.name for one in kpis],
        unit=[one.unit for one in kpis],
        file_name=file_names(known.portfolio, own["file"]),
        author=[one.author for one in by],
        at=[one.at for one in by],
        change=[one.number for one in by],
    )
    return frame[list(EVIDENCE)]


def moves(ledger: Ledger, known: Known, found: Claim) -> pd.DataFrame:
    """What was done to a benefit's months, newest first, one row for each change and step: columns
    MOVES. `step` is one of STEPS, `months` a tuple of months, `amount` hundredths of the
    initiative's currency (empty where a step has none)."""
    rows = [*_measured(ledger, known, found)]
    for kind in (VALIDATION.name, BOOKING.name):
        made = ledger.versions(kind, found.benefit.id, known.revision)
        rows += _grouped(_steps(kind, made.frame), made.changes)
    frame = pd.DataFrame(rows, columns=list(MOVES)).astype({"amount": "Int64"})
    return frame.sort_values("change", ascending=False, kind="stable", ignore_index=True)


def _measured(ledger: Ledger, known: Known, found: Claim) -> Iterator[tuple[Any, ...]]:
    """The changes that made the values which stand now."""
    seen = evidence(ledger, known, found)
    own = seen[seen["kpi"] == found.kpi.id]
    inside = own[own["month"].isin(found.months.loc[found.months["judgeable"], "month"])]
    for number, part in inside.groupby("change"):
        first = part.iloc[0]
        names = ", ".join(sorted({one for one in part["file_name"] if one}))
        money = found.months.set_index("month")["measured"].reindex(part["month"]).sum()
        months = _sorted(part["month"])
        yield number, first["at"], first["author"], "measured", months, int(money), names


Step = tuple[int, str, int, int | None, str]
"""Change, step, month, amount, and the reason where it stands with the row."""


def _steps(kind: str, frame: pd.DataFrame) -> Iterator[Step]:
    """Every version made, and every one that ended without another in its place."""
    made = {(int(row["since"]), int(row["month"])) for row in frame.to_dict("records")}
    for row in frame.to_dict("records"):
        month, ended = int(row["month"]), row["until"]
        step = row["verdict"] if kind == VALIDATION.name else "booked"
        yield int(row["since"]), step, month, int(row["amount"]), row["reason"]
        if not pd.isna(ended) and (int(ended), month) not in made:
            gone = "withdrawn" if kind == VALIDATION.name else "unbooked"
            yield int(ended), gone, month, None, ""


def _grouped(steps: Iterable[Step], changes: Mapping[int, Change]) -> Iterator[tuple[Any, ...]]:
    together: dict[tuple[int, str, str], list[tuple[int, int | None]]] = {}
    for number, step, month, amount, reason in steps:
        key = (number, step, reason or changes[number].reason)
        together.setdefault(key, []).append((month, amount))
    for (number, step, reason), some in together.items():
        change = changes[number]
        known = [amount for _, amount in some if amount is not None]
        total = sum(known) if known else pd.NA
        months = _sorted(month for month, _ in some)
        yield number, change.at, change.author, step, months, total, reason


def _sorted(months: Iterable[int]) -> tuple[Month, ...]:
    return tuple(Month(one) for one in sorted(set(months)))
