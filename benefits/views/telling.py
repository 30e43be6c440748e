"""How soon a goal's change could be told from chance, by the KPI's values before go-live."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from benefits.domain.control.detectability import (
    BASELINES,
    LONGEST,
    months_to_tell,
    smallest_to_tell,
)
from benefits.domain.control.limits import Limits, beyond, limits
from benefits.domain.kpis.kpi_kinds import YES_NO
from benefits.domain.record.facts import Category, Initiative, Kpi
from benefits.domain.record.grid import YEAR, Floats
from benefits.views.known import Known

NEEDED = BASELINES[0]
"""Values before go-live below which nothing is said."""
FEW = 6
"""Values before go-live from which on the best of them means something."""


@dataclass(frozen=True, slots=True)
class Telling:
    """`count` values before go-live are known; `varies` says that they are not all the same.

    `months` after it has come a change as large as the goal's can be told in eight of ten cases;
    None where that takes more than `years`, or too little is known. `points` and `more` are a
    longer baseline that would do in less time, and that time in months. `smallest` is the smallest
    change that can be told within a year. `best` is the best value before go-live where the target
    lies beyond all of them. All are None where there is no such figure.
    """

    count: int
    varies: bool
    years: int
    months: int | None = None
    points: int | None = None
    more: int | None = None
    smallest: float | None = None
    best: float | None = None


def telling(known: Known, home: Initiative, kpi: Kpi) -> Telling | None:
    """For a KPI as it is typed, with the values that are stored for it. None before there is a
    goal that is an improvement, of questions of yes or no, and of use that nothing came before."""
    if kpi.baseline is None or kpi.target is None or kpi.kind == YES_NO:
        return None
    change = float(kpi.target - kpi.baseline)
    if change * kpi.direction.sign <= 0:
        return None
    values = _before(known, home, kpi)
    if kpi.category is Category.ADOPTION and not len(values):
        return None
    each = kpi.cadence.months
    found = Telling(
        count=len(values),
        varies=bool(len(values) and values.max() > values.min()),
        years=LONGEST * each // YEAR,
        best=_best(values, kpi.direction.sign, float(kpi.target)),
    )
    if len(values) < NEEDED or not found.varies:
        return found
    return _told(found, change, _limits(values), each)


def _told(found: Telling, change: float, of: Limits, each: int) -> Telling:
    spread, count = float(of.average_range[0]), found.count
    points = months_to_tell(change, spread, count)
    longer, fewer = _longer(change, spread, count, points)
    smallest = smallest_to_tell(YEAR // each, spread, count)
    return Telling(
        count=count,
        varies=True,
        years=found.years,
        months=None if points is None else points * each,
        points=longer,
        more=None if fewer is None else fewer * each,
        smallest=None if np.isnan(smallest) else smallest,
        best=found.best,
    )


def _longer(
    change: float, spread: float, count: int, points: int | None
) -> tuple[int | None, int | None]:
    """The shortest longer baseline by which it takes less time, where it takes over a year."""
    if points is not None and points <= YEAR:
        return None, None
    for one in BASELINES:
        fewer = months_to_tell(change, spread, one)
        if one > count and fewer is not None and (points is None or fewer < points):
            return one, fewer
    return None, None


def _before(known: Known, home: Initiative, kpi: Kpi) -> Floats:
    """The final values before go-live, in their order."""
    table = known.realisation.kpis
    if kpi.id not in known.portfolio.kpis:
        return np.array([])
    row = table.index.row(kpi.id)
    upto = max(min(known.grid.column(home.go_live), known.realisation.to_date), 0)
    final = table.measured.final[row, :upto]
    return np.asarray(table.measured.value[row, :upto][final])


def _limits(values: Floats) -> Limits:
    points = values[None, :]
    return limits(points, np.ones(points.shape, dtype=np.bool_), np.array([True]))


def _best(values: Floats, sign: int, target: float) -> float | None:
    if len(values) < FEW:
        return None
    best = sign * float((sign * values).max())
    further = beyond(np.array([sign * target]), np.array([sign * best]), np.zeros(1))
    return best if further[0] else None
