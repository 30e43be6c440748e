"""Is it a signal or chance? XmR charts of many KPIs at once, and their codes (methods 4.1).

One chart with all that can be said of it is `xmr.xmr`; both stand on the same rules.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum

import numpy as np

from benefits.domain.control.limits import Limits, beyond, limits
from benefits.domain.control.phase_rows import PhaseRows
from benefits.domain.control.runs import Fired, Ways, fired
from benefits.domain.record.facts import Direction
from benefits.domain.record.grid import Bools, Codes, Floats, Ints

FREEZE_FROM = 12
"""A baseline is frozen from this many points on."""


class Improvement(StrEnum):
    """Which way is better; `neutral` where neither is."""

    INCREASE = "increase"
    DECREASE = "decrease"
    NEUTRAL = "neutral"

    @classmethod
    def of(cls, direction: Direction) -> Improvement:
        return cls.INCREASE if direction is Direction.UP else cls.DECREASE

    @property
    def sign(self) -> int:
        return {Improvement.INCREASE: 1, Improvement.DECREASE: -1}.get(self, 0)


class Rule(IntEnum):
    """Why a point is a signal; of several rules on one point the first here counts. MISSING
    stands where there is no point."""

    MISSING = -1
    COMMON_CAUSE = 0
    ABOVE_UPL = 1
    BELOW_LPL = 2
    TREND_UP = 3
    TREND_DOWN = 4
    TWO_IN_THREE_ABOVE = 5
    TWO_IN_THREE_BELOW = 6
    SHIFT_ABOVE = 7
    SHIFT_BELOW = 8

    @property
    def code(self) -> str:
        return self.name.lower()


class PointType(StrEnum):
    COMMON_CAUSE = "common_cause"
    IMPROVEMENT = "special_cause_improvement"
    CONCERN = "special_cause_concern"
    HIGH = "special_cause_neutral_high"
    LOW = "special_cause_neutral_low"


class Variation(StrEnum):
    """The icon of a chart by its last point."""

    COMMON_CAUSE = "common_cause"
    IMPROVEMENT_HIGH = "improvement_high"
    IMPROVEMENT_LOW = "improvement_low"
    CONCERN_HIGH = "concern_high"
    CONCERN_LOW = "concern_low"
    NEUTRAL_HIGH = "neutral_high"
    NEUTRAL_LOW = "neutral_low"


class Assurance(StrEnum):
    """What the process will do to its target if it goes on as it is."""

    PASSES = "pass"
    FAILS = "fail"
    INCONSISTENT = "inconsistent"


UNKNOWN = ""
"""Where no icon can be given."""

_TYPES = np.array(
    [
        [PointType.CONCERN, PointType.COMMON_CAUSE, PointType.IMPROVEMENT],
        [PointType.LOW, PointType.COMMON_CAUSE, PointType.HIGH],
    ]
)
_ICONS = np.array(
    [
        [Variation.IMPROVEMENT_LOW, Variation.COMMON_CAUSE, Variation.CONCERN_HIGH],
        [Variation.NEUTRAL_LOW, Variation.COMMON_CAUSE, Variation.NEUTRAL_HIGH],
        [Variation.CONCERN_LOW, Variation.COMMON_CAUSE, Variation.IMPROVEMENT_HIGH],
    ]
)


@dataclass(frozen=True, slots=True, eq=False)
class Signals:
    """Charts of many series. `rule` (series, months) holds `Rule`s, `way` +1, -1 or 0: the side
    of the mean, or the direction of travel of a trend. `phases`, `limits` and `fired` are per
    phase, `counted` the points that limits rest on; `good` (series,) is +1 where more is better,
    -1 where less is, 0 where neither is."""

    rule: Ways
    way: Ways
    good: Ways
    phases: PhaseRows
    counted: Bools
    limits: Limits
    fired: Fired

    @property
    def improvement(self) -> Bools:
        """The points that are a signal of improvement (series, months)."""
        return np.asarray(self.way * self.good[:, None] > 0)

    @property
    def point_types(self) -> Codes:
        """The code of a `PointType` for every point, `UNKNOWN` where there is none."""
        neutral = self.good == 0
        meaning = np.where(neutral[:, None], self.way, self.way * self.good[:, None])
        codes = _TYPES[neutral.astype(np.int8)[:, None], meaning + 1]
        return np.where(self.rule == Rule.MISSING, UNKNOWN, codes)

    @property
    def variation(self) -> Codes:
        """The code of a `Variation` for every series, by its last point."""
        last = np.zeros(len(self.good), dtype=np.int8)
        found = self.phases.last_of_series()
        some = found >= 0
        columns = self.phases.last_columns[found[some]]
        last[some] = self.way[some.nonzero()[0], columns]
        return np.where(some, _ICONS[self.good + 1, last + 1], UNKNOWN)


def signals(
    values: Floats,
    good: Ways,
    starts: Bools | None = None,
    baseline: Bools | None = None,
    *,
    screen: Bools | bool = True,
    outside_counts: bool = False,
) -> Signals:
    """Charts of series (series, months), NaN where nothing was measured.

    `starts` marks the months in which a new phase begins, `baseline` those that limits rest on
    (a phase without any rests on all its points; None: all phases do). `screen` (series,) or one
    for all: whether unusual moving ranges are left out. See `runs.fired` for `outside_counts`.
    """
    phases = PhaseRows.of(values, starts)
    screened = np.broadcast_to(np.asarray(screen, dtype=np.bool_), (len(values),))
    counted = _counted(phases, baseline)
    of = limits(phases.points, counted, screened[phases.series])
    found = fired(phases.points, of, outside_counts=outside_counts)
    rule, way = _first(found)
    return Signals(
        rule=phases.laid_out(rule, Rule.MISSING),
        way=phases.laid_out(way, 0),
        good=np.asarray(good, dtype=np.int8),
        phases=phases,
        counted=counted,
        limits=of,
        fired=found,
    )


def frozen(values: Floats, changes: Ints, starts: Bools | None = None) -> Bools:
    """The months before each series' change (series,), a column, where at least `FREEZE_FROM` of
    them in the phase of the change hold a value: limits then rest on those alone. The phases
    before it rest on all of theirs. None is marked where there are too few."""
    columns = np.arange(values.shape[1])[None, :]
    before = columns < changes[:, None]
    phase = np.zeros(values.shape, dtype=np.int64)
    if starts is not None:
        phase = np.cumsum(starts, axis=1)
    last = np.where(before, phase, -1).max(axis=1, initial=-1)
    same = before & (phase == last[:, None])
    enough = (same & ~np.isnan(values)).sum(axis=1) >= FREEZE_FROM
    return np.asarray(same & enough[:, None])


def assurance(charts: Signals, target: Floats) -> Codes:
    """The code of an `Assurance` for every series: its target (series,) against the limits of its
    last phase, `UNKNOWN` without a target, a direction or limits. Where the values of the phase
    are all the same, that value is compared with the target."""
    row = charts.phases.last_of_series()
    of, good = charts.limits, charts.good
    if not len(of.mean):
        return np.full(len(target), UNKNOWN, dtype="<U12")
    known = (row >= 0) & ~np.isnan(target) & (good != 0)
    slack = of.slack[row]
    high = beyond(target, of.upper[row], slack)
    low = beyond(of.lower[row], target, slack)
    ahead, behind = np.where(good > 0, low, high), np.where(good > 0, high, low)
    limited = known & ~np.isnan(of.average_range[row])
    flat = known & _flat(charts)[row]
    short = beyond(good * target, good * of.mean[row], slack)
    choices = [flat & short, flat, limited & ahead, limited & behind, limited]
    codes = [
        Assurance.FAILS,
        Assurance.PASSES,
        Assurance.PASSES,
        Assurance.FAILS,
        Assurance.INCONSISTENT,
    ]
    return np.select(choices, [code.value for code in codes], UNKNOWN)


def _flat(charts: Signals) -> Bools:
    """The phases of at least two points that are all the same."""
    of = charts.limits
    still = (charts.fired.side == 0).all(axis=1)
    return np.asarray(~of.varies & (of.points > 1) & still)


def _counted(phases: PhaseRows, baseline: Bools | None) -> Bools:
    if baseline is None:
        return phases.known
    counted: Bools = phases.taken(baseline)
    return np.where(counted.any(axis=1, keepdims=True), counted, phases.known)


def _first(found: Fired) -> tuple[Ways, Ways]:
    """The rule that counts for each point, and its way."""
    in_order = (
        (found.outside, Rule.ABOVE_UPL),
        (found.trend, Rule.TREND_UP),
        (found.two_in_three, Rule.TWO_IN_THREE_ABOVE),
        (found.shift, Rule.SHIFT_ABOVE),
    )
    rule, way = np.zeros_like(found.outside), np.zeros_like(found.outside)
    for ways, upwards in reversed(in_order):
        rule = np.where(ways != 0, np.where(ways > 0, upwards, upwards + 1), rule).astype(np.int8)
        way = np.where(ways != 0, ways, way)
    return rule, way
