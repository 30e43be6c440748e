"""What is well written but looks wrong: actual costs against their plan and their history."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from benefits.domain.calendar.period import Month
from benefits.domain.record.portfolio import Portfolio
from benefits.intake.problems import Problem
from benefits.intake.sheets.alarms import ENOUGH, RECENT, factors, jump, positions
from benefits.intake.sheets.rows import stands

Floats = NDArray[np.float64]

_SPREAD = {"low": 0.25, "middle": 0.5, "high": 0.75}
_STALE_FROM = 3
"""Amounts to the cent are seldom the same by chance."""


def cost_alarms(frame: pd.DataFrame, portfolio: Portfolio) -> list[Problem]:
    """Problems to confirm about monthly costs that can be stored."""
    if frame.empty:
        return []
    paid = frame[frame["actual"].notna()].reset_index(drop=True)
    known = _beside(paid, portfolio)
    return [*_outside(frame, portfolio), *_amounts(known, portfolio), *_stale(known)]


def _outside(frame: pd.DataFrame, portfolio: Portfolio) -> Iterator[Problem]:
    """Months before the initiative began, or after its appraisal; one problem for each line."""
    month = frame["month"].to_numpy("int64")
    for identity, rows in positions(frame["cost"].to_numpy("int64")):
        cost = portfolio.costs[identity]
        home = portfolio.initiatives[cost.initiative]
        ends = (
            ("before_start", rows[month[rows] < home.start], {"start": home.start}),
            ("after_appraisal", rows[month[rows] > home.last_month], {"last": home.last_month}),
        )
        for code, found, told in ends:
            if len(found):
                values = {"kpi": cost.name, "count": len(found), **told}
                yield Problem(code, stands(frame.iloc[found[0]]), values)


def _beside(paid: pd.DataFrame, portfolio: Portfolio) -> pd.DataFrame:
    """Actual amounts in currency units with the month's plan, what the line usually cost, and the
    two amounts before; NaN where nothing is known."""
    stored, key = portfolio.cost_months, ["cost", "month"]
    both = paid[key].merge(stored[[*key, "planned", "actual"]], on=key, how="left")
    plan = paid["planned"].fillna(both["planned"])
    rows = paid[["cost", "month", "sheet", "cell", "found"]].assign(
        amount=_units(paid["actual"]), plan=_units(plan), is_new=both["actual"].isna()
    )
    for name, back in (("before", 1), ("earlier", 2)):
        old = stored[[*key, "actual"]].assign(month=stored["month"] + back)
        rows[name] = _units(paid[key].merge(old, on=key, how="left")["actual"])
    usual = _usual(stored[stored["actual"].notna()]).reindex(paid["cost"])
    return rows.assign(**{name: usual[name].to_numpy() for name in usual.columns})


def _units(hundredths: pd.Series[Any]) -> Floats:
    return np.asarray(hundredths.to_numpy("float64", na_value=np.nan) / 100)


def _usual(past: pd.DataFrame) -> pd.DataFrame:
    """By line: quartiles of the sizes of its newest amounts where there are enough of them, and
    whether any amount or plan of it was ever below zero."""
    recent = past.sort_values("month").groupby("cost").tail(RECENT)
    size = pd.Series(np.abs(_units(recent["actual"])), index=recent["cost"].to_numpy())
    sizes = size[size > 0].groupby(level=0)
    quartiles = {name: sizes.quantile(share) for name, share in _SPREAD.items()}
    spread = pd.DataFrame(quartiles)[sizes.size() >= ENOUGH]
    below = past["actual"].lt(0).groupby(past["cost"]).any()
    return spread.join(below.rename("signed"), how="outer")


def _amounts(known: pd.DataFrame, portfolio: Portfolio) -> Iterator[Problem]:
    """Amounts that are ten times off, and those with a sign that the line never had."""
    amount = known["amount"].to_numpy()
    plan = np.abs(known["plan"].to_numpy())
    planned = pd.DataFrame(
        dict.fromkeys(("low", "middle", "high"), np.where(plan > 0, plan, np.nan))
    )
    by_plan, by_history = factors(amount, planned), factors(amount, known)
    no_plan, no_history = planned["middle"].isna(), known["middle"].isna()
    off = np.where(no_plan, by_history, by_plan)
    off = np.where(no_plan | no_history | (by_history != 1), off, 1.0)
    usual = np.where(no_plan, known["middle"], planned["middle"])
    signed = known["signed"].eq(True).to_numpy() | (known["plan"] < 0).to_numpy()
    odd = (amount < 0) & ~signed
    for at in np.flatnonzero((off != 1) | odd).tolist():
        row = known.iloc[at]
        told = {"found": row["found"], "kpi": portfolio.costs[int(row["cost"])].name}
        if off[at] != 1:
            yield Problem("scale_jump", stands(row), told | jump(float(off[at]), float(usual[at])))
        if odd[at]:
            yield Problem("negative_value", stands(row), told)


def _stale(known: pd.DataFrame) -> Iterator[Problem]:
    """A new month whose amounts are all those of the month before. A line that costs the same
    month by month, or as much as was planned, tells nothing."""
    amount = known["amount"]
    habit = (known["before"] == known["earlier"]) | (amount == known["plan"])
    fresh = known[known["is_new"] & known["before"].notna() & ~habit]
    for month, rows in fresh.groupby("month"):
        same = (rows["amount"] == rows["before"]).all()
        if same and len(rows) >= _STALE_FROM and rows["amount"].ne(0).any():
            told = {"month": Month(int(str(month))), "count": len(rows)}
            yield Problem("stale_copy", stands(rows.iloc[0]), told)
