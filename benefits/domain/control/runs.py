"""The four rules by which a point on an XmR chart is more than chance (methods 4.1)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from benefits.domain.control.limits import Limits, beyond
from benefits.domain.record.grid import Bools, Floats, Ints

Ways = NDArray[np.int8]
"""+1 upwards or above the mean, -1 downwards or below it, 0 neither."""

SHIFT = 7
TREND_STEPS = 6
THREE = 3


@dataclass(frozen=True, slots=True, eq=False)
class Fired:
    """Which rules each point of each phase (phases, points) is part of, and which way. `side` is
    the side of the mean, `trend` the trend that a point opens or goes on with, `trend_before`
    another one that ends in it."""

    side: Ways
    outside: Ways
    trend: Ways
    trend_before: Ways
    two_in_three: Ways
    shift: Ways


def fired(points: Floats, of: Limits, *, outside_counts: bool = False) -> Fired:
    """All rules on phases, see `PhaseRows.points`. With `outside_counts` a point beyond a limit
    counts as near it for two in three, as some published tools have it."""
    sides = side(points, of)
    outside = _past(points, of.lower, of.upper, of)
    near = _near(points, of, outside)
    close = near + outside if outside_counts else near
    trend, before = _trends(steps(points, of))
    shift = of_both(sides, lambda one: in_runs(one, SHIFT))
    return Fired(sides, outside, trend, before, _two_in_three(sides, close), shift)


def newest(points: Floats, of: Limits, way: int) -> tuple[Bools, Bools, Ints]:
    """What was known of phases when each point was the newest, for one way (+1 or -1): whether a
    shift was going on, whether any rule had its signal in that point, and how many separate
    signals other than shifts there had been: a rule that goes on being met is one signal."""
    outside = _past(points, of.lower, of.upper, of)
    close = _near(points, of, outside) == way
    sides = side(points, of) == way
    shift = _closing(full_windows(sides, SHIFT), sides)
    trend = _closing(full_windows(steps(points, of) == way, TREND_STEPS), sides)
    two = _closing(_two_in_windows(sides, close), sides)
    begun = [outside == way, _begins(trend), _begins(two)]
    count = np.cumsum(np.sum(begun, axis=0), axis=1)
    return shift, shift | trend | two | (outside == way), count


def side(points: Floats, of: Limits) -> Ways:
    """The side of the mean that a point is on; exactly on it is neither."""
    return _past(points, of.mean, of.mean, of)


def steps(points: Floats, of: Limits) -> Ways:
    """The way from each point to the next (phases, points - 1); equal ones are neither."""
    left, right, slack = points[:, :-1], points[:, 1:], of.slack[:, None]
    return _ways(beyond(right, left, slack), beyond(left, right, slack))


def in_runs(flags: Bools, length: int) -> Bools:
    """The cells of runs of at least `length` flags in a row."""
    whole = full_windows(flags, length)
    covered = np.zeros_like(flags)
    width = whole.shape[1]
    for at in range(length if width else 0):
        covered[:, at : at + width] |= whole
    return covered


def full_windows(flags: Bools, length: int) -> Bools:
    """Where a window of `length` flags begins (rows, cells - length + 1)."""
    width = max(flags.shape[1] - length + 1, 0)
    whole = np.ones((flags.shape[0], width), dtype=np.bool_)
    for at in range(length if width else 0):
        whole &= flags[:, at : at + width]
    return whole


def of_both(ways: Ways, rule: Callable[[Bools], Bools]) -> Ways:
    """One rule applied to what goes up and to what goes down."""
    return _ways(rule(ways > 0), rule(ways < 0))


def _past(points: Floats, lower: Floats, upper: Floats, of: Limits) -> Ways:
    slack = of.slack[:, None]
    return _ways(beyond(points, upper[:, None], slack), beyond(lower[:, None], points, slack))


def _near(points: Floats, of: Limits, outside: Ways) -> Ways:
    near = _past(points, of.near_lower, of.near_upper, of)
    return np.where(outside == 0, near, 0).astype(np.int8)


def _closing(windows: Bools, points: Bools) -> Bools:
    """Windows marked at the point that completes them."""
    closed = np.zeros_like(points)
    closed[:, points.shape[1] - windows.shape[1] :] = windows
    return closed


def _begins(flags: Bools) -> Bools:
    begun = flags.copy()
    begun[:, 1:] &= ~flags[:, :-1]
    return begun


def _trends(ways: Ways) -> tuple[Ways, Ways]:
    """For each point the trend that goes on from it or else ends in it, and one that ends in it
    where another goes on."""
    running = of_both(ways, lambda one: in_runs(one, TREND_STEPS))
    none = np.zeros((ways.shape[0], 1), dtype=np.int8)
    onward = np.concatenate([running, none], axis=1)
    until = np.concatenate([none, running], axis=1)
    turned = (onward != 0) & (until != 0) & (onward != until)
    return np.where(onward != 0, onward, until), np.where(turned, until, 0).astype(np.int8)


def _two_in_three(sides: Ways, close: Ways) -> Ways:
    return _ways(*(_two_on_a_side(sides == way, close == way) for way in (1, -1)))


def _two_on_a_side(sides: Bools, close: Bools) -> Bools:
    windows = _two_in_windows(sides, close)
    width = windows.shape[1]
    covered = np.zeros_like(sides)
    for at in range(THREE):
        covered[:, at : at + width] |= windows
    return covered & close


def _two_in_windows(sides: Bools, close: Bools) -> Bools:
    count = close.astype(np.int8)
    width = max(sides.shape[1] - THREE + 1, 0)
    enough = count[:, :width] + count[:, 1 : width + 1] + count[:, THREE - 1 :] >= 2
    return full_windows(sides, THREE) & enough


def _ways(up: Bools, down: Bools) -> Ways:
    return up.astype(np.int8) - down.astype(np.int8)
