"""One period with all that is said of each KPI in it: figures, money, the year, the run-rate."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from benefits.domain.calendar.period import Month
from benefits.domain.calendar.spans import Period
from benefits.domain.kpis.attainment import attainment
from benefits.domain.realised.run_rate import complete, last_complete, run_rate
from benefits.domain.record.grid import QUARTER, YEAR, Bools, Floats, Ints
from benefits.views.known import Known
from benefits.views.quarters import money_by_kpi, period_grid

RECENT = 12
"""How many months show which way a KPI goes."""


@dataclass(frozen=True, slots=True)
class Pace:
    """The money of some KPIs, in hundredths; figures that are never added to each other.

    `planned` and `realised` are the period's to date. `year_planned` and `year_realised` run from
    the fiscal year's start to the period's end or the cut-off, whichever comes first; `year_plan`
    is the plan of the whole year. `run_rate` is four times the quarter that begins with
    `rate_from`, of the `rated` KPIs of `valued` (those with money) that are complete in it; None
    where no quarter is over or nothing is complete.
    """

    planned: int
    realised: int
    year_planned: int
    year_realised: int
    year_plan: int
    run_rate: int | None
    rate_from: Month | None
    rated: int
    valued: int


def period_figures(known: Known, period: Period) -> pd.DataFrame:
    """A row for each KPI, in the order of `known.kpis`: the columns of `period_grid`, then
    `plan_reached` (the plan's share of the way from baseline to target), `coverage` and
    `estimated_share` (of the months expected, NaN where none is), `gap` (realised less planned to
    date), `year_planned`, `year_realised` (the fiscal year to date, up to the
    period's end), `year_plan` (all of it), in hundredths, `run_rate` (nullable Int64: empty
    without a complete quarter) and `valued` (whether any money hangs on the KPI)."""
    frame = period_grid(known, [period])
    expected = frame["expected"].where(frame["expected"] > 0).astype("float64")
    return frame.assign(
        plan_reached=attainment(*(frame[one].to_numpy() for one in _WAY)),
        coverage=frame["present"] / expected,
        estimated_share=frame["estimated"] / expected,
        gap=frame["money_realised"] - frame["money_plan_to_date"],
        **_year(known, period),
        run_rate=_rates(known, period),
        valued=np.bincount(known.realisation.benefits.kpi_row, minlength=len(frame)) > 0,
    )


_WAY = ("planned", "baseline", "target")


def recent_months(known: Known, period: Period) -> tuple[Floats, Floats]:
    """Final and planned values (KPIs, at most RECENT months), oldest first, up to the period's end
    or the cut-off; NaN where there is no final value."""
    end = min(known.grid.column(period.last) + 1, known.realisation.to_date)
    columns = slice(max(end - RECENT, 0), max(end, 0))
    table = known.realisation.kpis
    actual = np.where(table.measured.final, table.measured.value, np.nan)
    return actual[:, columns], table.planned[:, columns]


def pace(known: Known, period: Period, frame: pd.DataFrame) -> Pace:
    """The money of the rows of `period_figures` that are looked at."""
    quarter = _quarter(known, period)
    rated = frame["run_rate"].notna() & frame["valued"]
    total = {name: int(frame[name].sum()) for name in _SUMS}
    return Pace(
        planned=total["money_plan_to_date"],
        realised=total["money_realised"],
        year_planned=total["year_planned"],
        year_realised=total["year_realised"],
        year_plan=total["year_plan"],
        run_rate=int(frame.loc[rated, "run_rate"].sum()) if rated.any() else None,
        rate_from=None if quarter is None else known.grid.first + quarter * QUARTER,
        rated=int(rated.sum()),
        valued=int(frame["valued"].sum()),
    )


_SUMS = ("money_plan_to_date", "money_realised", "year_planned", "year_realised", "year_plan")


def _year(known: Known, period: Period) -> dict[str, Ints]:
    """Each KPI's fiscal year: to date, but not beyond the period, and its whole plan."""
    table, columns = known.realisation.benefits, np.arange(known.grid.months)
    opening = known.grid.column(period.year_from)
    year = (columns >= opening) & (columns < opening + YEAR)
    so_far = year & known.to_date & (columns <= known.grid.column(period.last))
    sums = {
        "year_planned": table.planned[:, so_far],
        "year_realised": table.realised[:, so_far],
        "year_plan": table.planned[:, year],
    }
    return {name: _total(known, months) for name, months in sums.items()}


def _total(known: Known, months: Ints) -> Ints:
    return money_by_kpi(known, months.sum(axis=1, keepdims=True))[:, 0]


def _quarter(known: Known, period: Period) -> int | None:
    return last_complete(known.realisation.to_date, known.grid.column(period.last) + 1)


def _rates(known: Known, period: Period) -> pd.Series[Any]:
    quarter = _quarter(known, period)
    if quarter is None:
        return pd.Series(pd.NA, index=range(len(known.kpis)), dtype="Int64")
    rates = run_rate(known.realisation.benefits, quarter)[:, None]
    whole: Bools = complete(known.realisation.kpis, quarter)
    found = pd.Series(money_by_kpi(known, rates)[:, 0], dtype="Int64")
    return found.where(pd.Series(whole))
