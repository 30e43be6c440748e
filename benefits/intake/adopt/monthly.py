"""Figures of days, weeks, quarters or of the year so far, as the months that are stored."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import numpy as np
import pandas as pd

from benefits.domain.calendar.period import Month
from benefits.domain.kpis import rollup
from benefits.domain.kpis.kpi_kinds import KINDS
from benefits.domain.record.facts import Cadence, Kpi
from benefits.domain.record.portfolio import Portfolio
from benefits.intake.problems import Problem
from benefits.intake.sheets.rows import stands

COLUMNS = ("kpi", "month", "value", "status", "sheet", "cell", "found")
"""Of the frame that `monthly` gives: values in the KPI's own unit, not yet scaled."""

_QUARTER = 3
_SLACK = 4
"""Days at either end of a month that may be free without the month being a part of one."""
_MEAN, _SUM, _LAST, _MOST, _LEAST = "mean", "sum", "last", "max", "min"
_RULES: dict[rollup.RollUp, str] = {
    rollup.total: _SUM,
    rollup.latest: _LAST,
    rollup.weighted_mean: _MEAN,
    rollup.largest: _MOST,
    rollup.smallest: _LEAST,
}


def monthly(rows: pd.DataFrame, portfolio: Portfolio) -> tuple[pd.DataFrame, list[Problem]]:
    """Months from rows with `kpi`, `first` and `last` day, `value`, `running` (since the start of
    the year), `sheet`, `cell` and `found`; and what cannot be one, or is one only in part."""
    if rows.empty:
        return pd.DataFrame(columns=list(COLUMNS)), []
    spans = _spans(rows)
    parts, problems = [_ready(rows[spans == "month"])], list[Problem]()
    others = rows.assign(span=spans)[(spans != "month").to_numpy(bool)]
    for kpi, own in others.groupby("kpi", sort=False):
        fact = portfolio.kpis[int(str(kpi))]
        short, told = _from_days(own[own["span"].isin(("day", "part"))], fact)
        quarters, wrong = _quarters(own[own["span"] == "quarter"], fact)
        longer = own[own["span"] == "longer"]
        problems += [*told, *wrong, *_refused("longer_values", longer, fact)]
        parts += [short, quarters]
    whole = pd.concat([one for one in parts if len(one)] or [parts[0]], ignore_index=True)
    return _since_start(whole, portfolio, problems), problems


def _spans(rows: pd.DataFrame) -> pd.Series[Any]:
    """`month`, `day`, `part` (of a month), `quarter` or `longer` for each row."""
    (first, firsts), (last, lasts) = (pd.factorize(rows[name]) for name in ("first", "last"))
    which, few = pd.factorize(first * len(lasts) + last)
    pairs = (divmod(pair, len(lasts)) for pair in few.tolist())
    spans = [_span(firsts[begin], lasts[end]) for begin, end in pairs]
    return pd.Series(np.array(spans, object)[which], index=rows.index)


def _span(first: date, last: date) -> str:
    days = (last - first).days + 1
    if days == 1:
        return "day"
    whole = first.day == 1 and (last + timedelta(days=1)).day == 1
    months = int(Month.on(last)) - int(Month.on(first)) + 1
    if whole and months in (1, _QUARTER):
        return "month" if months == 1 else "quarter"
    return "part" if days <= 7 or (months == 1 and not whole) else "longer"


def _ready(rows: pd.DataFrame) -> pd.DataFrame:
    """Rows whose last day lies in the month that they are stored in."""
    which, days = pd.factorize(rows["last"])
    found = np.array([int(Month.on(day)) for day in days], np.int64)[which]
    return rows.assign(month=found, status="final")


def _quarters(rows: pd.DataFrame, kpi: Kpi) -> tuple[pd.DataFrame, list[Problem]]:
    """Quarters stand in their last month, for KPIs that are measured so; never spread."""
    if kpi.cadence is Cadence.QUARTERLY:
        return _ready(rows), []
    return _ready(rows[:0]), list(_refused("quarterly_values", rows, kpi))


def _refused(code: str, rows: pd.DataFrame, kpi: Kpi) -> Iterator[Problem]:
    if len(rows):
        told = {"kpi": kpi.name, "count": len(rows)}
        yield Problem(code, stands(rows.iloc[0]), told)


def _from_days(rows: pd.DataFrame, kpi: Kpi) -> tuple[pd.DataFrame, list[Problem]]:
    """Days and weeks by the KPI's own roll-up. A week belongs to the month of its Thursday. A
    month that lacks days at an end is an estimate."""
    if rows.empty:
        return _ready(rows), []
    kind = KINDS.get(kpi.kind)
    rule = _RULES[kind.roll_up] if kind is not None else _SUM
    middle = [a + (b - a) / 2 for a, b in zip(rows["first"], rows["last"], strict=True)]
    dated = rows.assign(month=[int(Month.on(day)) for day in middle]).sort_values("last")
    groups = dated.groupby("month", sort=True)
    found = groups.tail(1).set_index("month", drop=False).sort_index()
    counts = groups.size()
    partial = [_is_partial(own["first"].min(), own["last"].max(), int(str(m))) for m, own in groups]
    value = groups["value"].agg(rule)
    spans = groups["cell"].first() + ":" + groups["cell"].last()
    status = np.where(partial, "estimated", "final")
    found = found.assign(value=value, status=status, found=spans)
    told = {"kpi": kpi.name, "count": len(rows), "months": len(found), "rule": rule}
    least = {"least": int(counts.min()), "month": Month(int(str(counts.idxmin())))}
    problems = [Problem("rolled_up", stands(rows.iloc[0]), told | least)]
    if any(partial):
        first = found[found["status"] == "estimated"].iloc[0]
        said = {"kpi": kpi.name, "count": sum(partial), "month": Month(int(first["month"]))}
        problems.append(Problem("partial_month", stands(first), said))
    return found.reset_index(drop=True), problems


def _is_partial(first: date, last: date, month: int) -> bool:
    start = Month(month)
    begin = date(start.year, (month % 12) + 1, 1)
    end = date(begin.year + begin.month // 12, begin.month % 12 + 1, 1) - timedelta(days=1)
    slack = timedelta(days=_SLACK)
    return first > begin + slack or last < end - slack


def _since_start(
    whole: pd.DataFrame, portfolio: Portfolio, problems: list[Problem]
) -> pd.DataFrame:
    """Figures of the year so far as months by difference; one without the month before it is
    left out, except the first month of the fiscal year."""
    if "running" not in whole or not whole["running"].any():
        return whole[list(COLUMNS)]
    start = portfolio.settings.fiscal_year_start
    mine = whole[whole["running"].astype(bool)].sort_values(["kpi", "month"])
    mine = mine.drop_duplicates(["kpi", "month"])
    before = mine.groupby("kpi")[["month", "value"]].shift()
    opens = mine["month"] % 12 + 1 == start
    follows = before["month"] == mine["month"] - 1
    value = mine["value"] - np.where(opens, 0.0, before["value"])
    known = opens | follows
    if (~known).any():
        first = mine[~known].iloc[0]
        told = {"kpi": portfolio.kpis[int(first["kpi"])].name, "count": int((~known).sum())}
        problems.append(Problem("running_without_start", stands(first), told))
    rest = whole[~whole["running"].astype(bool)]
    both = pd.concat([rest, mine.assign(value=value)[known]], ignore_index=True)
    return both[list(COLUMNS)]
