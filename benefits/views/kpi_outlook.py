"""Where one KPI lands if nothing changes, when its target is reached, and whether that lasts."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from benefits.domain.calendar.period import Month
from benefits.domain.forecast.projection import Likely
from benefits.domain.forecast.reaching import NEVER, Reach
from benefits.domain.kpis.kpi_kinds import YES_NO
from benefits.domain.record.grid import YEAR, Floats
from benefits.domain.status.decay import WATCH, Lasting
from benefits.views.judging import judgement
from benefits.views.known import Known
from benefits.views.kpi import trajectory


@dataclass(frozen=True, slots=True)
class Landing:
    """What a month's value is expected to be, and where it lies in eight of ten cases. `planned`
    is None without a plan; `other` is where it lands should the trend end now, None without one."""

    month: Month
    value: float
    low: float
    high: float
    planned: float | None
    other: float | None


@dataclass(frozen=True, slots=True)
class Reached:
    """When a target is reached. `since` is the month from which it has been met; otherwise it is
    reached in `likely`, in eight of ten cases between `earliest` and `latest`; None where there is
    no such month up to `last`, the end of the appraisal. `due` is when it was promised for."""

    code: Reach
    since: Month | None
    earliest: Month | None
    likely: Month | None
    latest: Month | None
    due: Month | None
    last: Month


@dataclass(frozen=True, slots=True)
class Watched:
    """Whether a target that was first reached in `reached` lasts; `until` ends the year's watch,
    `lost` is when a loss could first be said."""

    code: Lasting
    reached: Month | None
    until: Month | None
    lost: Month | None


@dataclass(frozen=True, slots=True)
class Awaited:
    """Money over the whole period, in hundredths: planned, and realised with what is expected
    after it at the pace so far."""

    planned: int
    expected: int


@dataclass(frozen=True, slots=True)
class KpiOutlook:
    """What can be said of the months ahead. `values` were measured since go-live; `landing` is
    None where the history is too short or no months are left (`ended`); `money` without any."""

    likely: Likely
    values: int
    seasonal: bool
    ended: bool
    landing: Landing | None
    reached: Reached
    watched: Watched
    money: Awaited | None


def kpi_outlook(known: Known, kpi: int) -> KpiOutlook | None:
    """The outlook of a KPI by the judgement that is kept; None for a question of yes or no.
    KeyError where there is no such KPI."""
    if known.portfolio.kpis[kpi].kind == YES_NO:
        return None
    row = known.realisation.kpis.index.row(kpi)
    found = judgement(known).projection
    return KpiOutlook(
        likely=Likely(found.likely[row]),
        values=int(found.values[row]),  # noqa: PD011
        seasonal=bool(found.seasonal[row]),
        ended=int(known.realisation.kpis.last[row]) < known.realisation.through + 1,
        landing=_landing(known, kpi, row),
        reached=_reached(known, kpi, row),
        watched=_watched(known, row),
        money=_money(known, kpi),
    )


def way_ahead(known: Known, kpi: int) -> pd.DataFrame:
    """The months of `trajectory` with `expected`, the likely course; `low` to `high`, where a
    month's value lies in eight of ten cases; and `other`, the course without the trend where there
    is one. All are NaN to date and in months that the cadence does not measure."""
    frame = trajectory(known, kpi)
    row = known.realisation.kpis.index.row(kpi)
    at = frame["month"].to_numpy() - int(known.grid.first)
    return frame.assign(**{name: one[at] for name, one in _courses(known, row).items()})


def _courses(known: Known, row: int) -> dict[str, Floats]:
    found = judgement(known)
    course, measured = found.expected, known.realisation.kpis.slots[row]
    trend, level = found.projection.trend.value[row], found.projection.run_rate.value[row]
    courses = {
        "expected": course.value[row],
        "low": course.low[row],
        "high": course.high[row],
        "other": np.where(np.isnan(trend), np.nan, level),
    }
    return {name: np.where(measured, one, np.nan) for name, one in courses.items()}


def _landing(known: Known, kpi: int, row: int) -> Landing | None:
    """In the target's month while that lies ahead, else a year ahead, or as far as it goes."""
    courses, through = _courses(known, row), known.realisation.to_date
    target = known.portfolio.kpis[kpi].target_month
    wanted = -1 if target is None else known.grid.column(target)
    at = wanted if wanted >= through else through + YEAR - 1
    told = np.flatnonzero(~np.isnan(courses["expected"][: at + 1]))
    if not len(told):
        return None
    at = int(told[-1])
    value, low, high, other = (
        float(courses[name][at]) for name in ("expected", "low", "high", "other")
    )
    planned = float(known.realisation.kpis.planned[row, at])
    month = known.grid.first + at
    return Landing(month, value, low, high, _defined(planned), _defined(other))


def _reached(known: Known, kpi: int, row: int) -> Reached:
    found = judgement(known).reaching
    months = {
        name: _month(known, int(getattr(found, name)[row]))
        for name in ("since", "earliest", "likely", "latest")
    }
    due, last = known.portfolio.kpis[kpi].target_month, known.realisation.kpis.last[row]
    return Reached(code=Reach(found.code[row]), due=due, last=Month(int(last)), **months)


def _watched(known: Known, row: int) -> Watched:
    found = judgement(known).decay
    reached = _month(known, int(found.reached[row]))
    return Watched(
        code=Lasting(found.code[row]),
        reached=reached,
        until=None if reached is None else reached + WATCH,
        lost=_month(known, int(found.lost[row])),
    )


def _money(known: Known, kpi: int) -> Awaited | None:
    rows = known.benefits["kpi"].to_numpy() == kpi
    table = known.realisation.benefits
    planned, expected = int(table.planned[rows].sum()), int(table.forecast[rows].sum())
    return Awaited(planned, expected) if planned or expected else None


def _month(known: Known, column: int) -> Month | None:
    return None if column == NEVER else known.grid.first + column


def _defined(value: float) -> float | None:
    return None if np.isnan(value) else value
