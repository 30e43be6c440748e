"""Where a KPI will land if nothing changes: run-rate and trend, with bands that hold what they say.

Both rest on the values since go-live alone. The run-rate is the present level, going on; the trend
goes on at its present pace, which dies away. The band is of a month's value: in eight of ten months
it lies inside (`python -m tests.bench projecting` measures it). It holds the scatter of values,
how unsure the level is, and how far levels move by themselves, all by the KPI's own values.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from benefits.domain.forecast.drifting import MOVING, STAYING, Ahead, ahead, followed, odds
from benefits.domain.forecast.year_pattern import YearPattern, year_pattern
from benefits.domain.record.grid import Bools, Floats, Ints

Codes = NDArray[np.str_]

FEWEST = 6
"""Values since go-live below which nothing is said of the future."""
LIKELIER = 2.0
"""A trend is established where a moving level is so many times likelier than one that stays."""
SHARE = 0.8
"""How many of a month's values lie in its band."""

_IN_BAND = 1.2815515655446004  # the 90th percentile of the normal curve: 10 % lie beyond each edge
_STAYS, _MOVES = slice(0, len(STAYING)), slice(len(STAYING), len(STAYING) + len(MOVING))


class Likely(StrEnum):
    """Which projection is the likely one, or why none is.

    WAITING: nothing was measured since go-live. TOO_SHORT: fewer than six values. UNVARIED: they
    are all the same, so that they go on without a band. RUN_RATE, and TREND where one is
    established.
    """

    WAITING = "waiting"
    TOO_SHORT = "too_short"
    UNVARIED = "unvaried"
    RUN_RATE = "run_rate"
    TREND = "trend"


@dataclass(frozen=True, slots=True, eq=False)
class History:
    """What projections rest on. `value` (KPIs, months) are final values, NaN elsewhere; those from
    the column `through` on are not looked at. `go_live` and `last` (KPIs,) are columns: of go-live,
    and of the last month to project. `floor` and `ceiling` (KPIs,) are what is possible. The first
    column is the month `first`."""

    value: Floats
    go_live: Ints
    last: Ints
    floor: Floats
    ceiling: Floats
    through: int
    first: int

    def only(self, rows: Ints) -> History:
        """The history of some KPIs."""
        shared = ("through", "first")
        of = {one.name: getattr(self, one.name) for one in fields(self)}
        return History(**{name: of[name] if name in shared else of[name][rows] for name in of})

    @property
    def since(self) -> Floats:
        """The values since go-live, NaN elsewhere."""
        columns = np.arange(self.value.shape[1])[None, :]
        inside = (columns >= self.go_live[:, None]) & (columns < self.through)
        return np.where(inside, self.value, np.nan)


@dataclass(frozen=True, slots=True, eq=False)
class Course:
    """One way ahead: matrices (KPIs, months), NaN to date, after the last month and where there is
    none. `value` and its band `low` to `high` are of a month's value, the time of year included.
    `level` is what remains without it, and `level_low` to `level_high` where that may lie, without
    the scatter of single months: by them it is judged when a target is reached."""

    value: Floats
    low: Floats
    high: Floats
    level: Floats
    level_low: Floats
    level_high: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Projection:
    """`likely` (KPIs,) is a `Likely`; `values` how many values it rests on. `trend` has nothing
    where none is established. `seasonal` marks KPIs whose time of year is reckoned with."""

    likely: Codes
    values: Ints
    run_rate: Course
    trend: Course
    seasonal: Bools

    @property
    def expected(self) -> Course:
        """The likely course of each KPI."""
        moves = (self.likely == Likely.TREND)[:, None]
        return _course(
            *(
                np.where(moves, getattr(self.trend, name), getattr(self.run_rate, name))
                for name in Course.__slots__
            )
        )


def projection(of: History) -> Projection:
    """Project all KPIs from the month after `through` on."""
    year = year_pattern(_to_date(of), of.go_live, of.first)
    level = year.without(of.since)
    count = (~np.isnan(level)).sum(axis=1)
    varies = np.fmax.reduce(level, axis=1) > np.fmin.reduce(level, axis=1)
    found = followed(level[:, : of.through], (*STAYING, *MOVING))
    moves = odds(found, _MOVES, _STAYS) >= np.log(LIKELIER)
    likely = _likely(count, varies, moves)
    told = np.isin(likely, _TOLD)
    months = of.value.shape[1] - of.through
    rates, trends = (ahead(found, which, months) for which in (_STAYS, _MOVES))
    return Projection(
        likely=likely,
        values=count,
        run_rate=_drawn(of, rates, year, count, told),
        trend=_drawn(of, trends, year, count, likely == Likely.TREND),
        seasonal=year.found,
    )


_TOLD = (Likely.UNVARIED.value, Likely.RUN_RATE.value, Likely.TREND.value)


def _to_date(of: History) -> Floats:
    columns = np.arange(of.value.shape[1])[None, :]
    return np.where(columns < of.through, of.value, np.nan)


def _likely(count: Ints, varies: Bools, moves: Bools) -> Codes:
    choices = [count == 0, count < FEWEST, ~varies, moves]
    codes = [Likely.WAITING, Likely.TOO_SHORT, Likely.UNVARIED, Likely.TREND]
    return np.select(choices, [one.value for one in codes], Likely.RUN_RATE.value)


def _drawn(of: History, found: Ahead, year: YearPattern, count: Ints, told: Bools) -> Course:
    """The course of the KPIs that are `told`, in the months that are projected."""
    wide = student(np.maximum(count - 1, 1))[:, None]
    factor, adds = year.factor[:, of.through :], year.adds[:, of.through :]
    doubt = np.sqrt(found.variance)
    apart = np.sqrt((found.variance + found.scatter) * factor**2 + year.variance(found.level))
    value = found.level * factor + adds
    parts = (
        *(value, value - wide * apart, value + wide * apart),
        *(found.level, found.level - wide * doubt, found.level + wide * doubt),
    )
    return _course(*(_placed(of, part, told) for part in parts))


def _placed(of: History, part: Floats, told: Bools) -> Floats:
    """Months ahead in their columns, cut to what is possible."""
    matrix = np.full(of.value.shape, np.nan)
    cut = np.clip(part, of.floor[:, None], of.ceiling[:, None])
    columns = np.arange(of.through, of.value.shape[1])[None, :]
    inside = told[:, None] & (columns <= of.last[:, None])
    matrix[:, of.through :] = np.where(inside, cut, np.nan)
    return matrix


def _course(*parts: Floats) -> Course:
    return Course(*parts)


def student(free: Ints) -> Floats:
    """How many standard errors wide half a band is, with so few values to know the error by: the
    90th percentile of Student's distribution (Fisher's expansion, within 1 % from 4 on)."""
    z = _IN_BAND
    first, second = (z**3 + z) / 4, (5 * z**5 + 16 * z**3 + 3 * z) / 96
    return np.asarray(z + first / free + second / free**2)


def bounds(value: Floats, stated: Floats, parts: Floats) -> tuple[Floats, Floats]:
    """Floor and ceiling (KPIs,): nothing falls below zero and no share rises above the whole,
    unless values or what is `stated` (KPIs, any), goals for instance, show that it may."""
    seen = np.concatenate([value, stated], axis=1)
    lowest, highest = np.fmin.reduce(seen, axis=1), np.fmax.reduce(seen, axis=1)
    floor = np.where(lowest < 0, -np.inf, 0.0)
    return floor, np.where((parts > 1) & ~(highest > parts), parts, np.inf)
