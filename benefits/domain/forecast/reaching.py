"""When a KPI's target is reached: in which month it was, or between which months it will be."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from benefits.domain.control.limits import beyond
from benefits.domain.forecast.projection import Course
from benefits.domain.record.grid import Bools, Floats, Ints

Codes = NDArray[np.str_]

TOGETHER = 3
"""The mean of so many latest values must meet a target: one good month has not reached it."""
NEVER = -1
"""Stands where there is no such month within the horizon."""


class Reach(StrEnum):
    """NO_TARGET: none is set. REACHED: it was, and is still met. UNTOLD: the history is too short
    to say. WITHIN: it will be within the horizon. PERHAPS: it may be, but that is not likely.
    BEYOND: not within the horizon."""

    NO_TARGET = "no_target"
    REACHED = "reached"
    UNTOLD = "untold"
    WITHIN = "within"
    PERHAPS = "perhaps"
    BEYOND = "beyond"


@dataclass(frozen=True, slots=True, eq=False)
class Reaching:
    """`code` (KPIs,) is a `Reach`. `since` is the column from which the target has been met
    without a break. Otherwise it is reached for good in the column `likely`, and in eight of ten
    cases between `earliest` and `latest`. All are NEVER where there is no such column."""

    code: Codes
    since: Ints
    earliest: Ints
    likely: Ints
    latest: Ints


def reaching(since_go_live: Floats, course: Course, sign: Floats, target: Floats) -> Reaching:
    """From final values since go-live (KPIs, months), NaN elsewhere, and the likely course.
    `sign` is +1 where higher is better, -1 where lower is."""
    good, bad = _edges(course, sign)
    earliest, likely, latest = (_for_good(one, sign, target) for one in (good, course.level, bad))
    since = met_since(since_go_live, sign, target)
    untold = np.isnan(course.level).all(axis=1)
    choices = [np.isnan(target), since >= 0, untold, likely >= 0, earliest >= 0]
    codes = [Reach.NO_TARGET, Reach.REACHED, Reach.UNTOLD, Reach.WITHIN, Reach.PERHAPS]
    ahead = np.isnan(target) | (since >= 0)
    return Reaching(
        np.select(choices, [one.value for one in codes], Reach.BEYOND.value),
        since,
        *(np.where(ahead, NEVER, one) for one in (earliest, likely, latest)),
    )


def met_since(values: Floats, sign: Floats, target: Floats) -> Ints:
    """The first column (KPIs,) from which the mean of the latest three values has met the target
    without a break, NEVER where it is not met now or there are fewer values."""
    met, told = met_by_three(values, sign, target)
    return _unbroken(met, told)


def met_by_three(values: Floats, sign: Floats, target: Floats) -> tuple[Bools, Bools]:
    """Whether the mean of the latest three values meets the target in each month that has a value,
    and in which months that can be said (KPIs, months)."""
    known = ~np.isnan(values)
    count = np.cumsum(known, axis=1)
    total = np.cumsum(np.where(known, values, 0.0), axis=1)
    before = _three_before(np.where(known, total, np.nan), known, count)
    mean = (total - before) / TOGETHER
    told = known & (count >= TOGETHER)
    return told & meets(mean, sign[:, None], target[:, None]), told


def meets(value: Floats, sign: Floats, target: Floats) -> Bools:
    """As good as the target or better, apart from floating-point rounding; False at NaN."""
    known = ~np.isnan(value) & ~np.isnan(target)
    short = beyond(sign * target, sign * value, 1e-9 * np.abs(target))
    return np.asarray(known & ~short)


def _three_before(total: Floats, known: Bools, count: Ints) -> Floats:
    """The running total at the value three values ago; 0 where there is none."""
    rows, columns = np.nonzero(known)
    packed = np.zeros((len(total), int(count[:, -1].max(initial=0)) + 1))
    packed[rows, count[rows, columns]] = total[rows, columns]
    return np.take_along_axis(packed, np.maximum(count - TOGETHER, 0), axis=1)


def _unbroken(met: Bools, told: Bools) -> Ints:
    """The first column of the run of `met` that the last told column is in."""
    columns = np.arange(met.shape[1])[None, :]
    failed = np.where(told & ~met, columns, -1).max(axis=1, initial=-1)[:, None]
    run = met & (columns > failed)
    return np.where(run.any(axis=1), run.argmax(axis=1), NEVER)


def _edges(course: Course, sign: Floats) -> tuple[Floats, Floats]:
    up = (sign > 0)[:, None]
    good = np.where(up, course.level_high, course.level_low)
    return good, np.where(up, course.level_low, course.level_high)


def _for_good(level: Floats, sign: Floats, target: Floats) -> Ints:
    """The first column from which a level meets the target up to the end of what is projected."""
    return _unbroken(meets(level, sign[:, None], target[:, None]), ~np.isnan(level))
