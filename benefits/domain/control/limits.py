"""Mean and natural limits of an XmR chart, from the baseline points of each phase (methods 4.1)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from benefits.domain.record.grid import Bools, Floats, Ints

TO_LIMIT = 2.66
"""Average moving ranges from the mean to a natural limit."""
NEAR = 2 / 3
"""The share of the way to a limit beyond which a point is near it."""
SCREEN = 3.267
"""A moving range of this many averages or more is no ordinary one and is screened out."""
RANGES_PER_SD = 1.128
"""The average moving range of independent values with a standard deviation of one."""
FEW = 13
"""Limits from fewer points are trial limits."""

_OF_SPREAD = 1e-9
_OF_VALUE = 1e-12


@dataclass(frozen=True, slots=True, eq=False)
class Limits:
    """Per phase: what its limits are and what they rest on; NaN where it cannot be said.

    `points` and `baseline` count values, `screened_out` moving ranges. `slack` is the difference
    below which two values of the phase count as equal. `restored` marks phases where screening
    would have left no variation though values vary: there it is left out. `varies` is False
    where all baseline points are equal.
    """

    mean: Floats
    average_range: Floats
    points: Ints
    baseline: Ints
    screened_out: Ints
    slack: Floats
    restored: Bools
    varies: Bools

    @property
    def upper(self) -> Floats:
        return self.mean + TO_LIMIT * self.average_range

    @property
    def lower(self) -> Floats:
        return self.mean - TO_LIMIT * self.average_range

    @property
    def near_upper(self) -> Floats:
        return self.mean + NEAR * TO_LIMIT * self.average_range

    @property
    def near_lower(self) -> Floats:
        return self.mean - NEAR * TO_LIMIT * self.average_range

    @property
    def sd(self) -> Floats:
        """The standard deviation of chance alone, by the moving range."""
        return self.average_range / RANGES_PER_SD

    @property
    def short(self) -> Bools:
        return self.points < FEW


def limits(points: Floats, baseline: Bools, screen: Bools) -> Limits:
    """Limits of phases (phases, points), see `PhaseRows.points`. `baseline` marks the points that
    they rest on, at least one in each phase; `screen` (phases,) says where unusual moving ranges
    are left out. Screening is done once, and leaves the points in the mean."""
    counted = baseline & ~np.isnan(points)
    mean, spread = _mean_and_spread(points, counted)
    ranges, between = moving_ranges(points, counted)
    everything = _average(ranges, between)
    usual = between & (ranges < (SCREEN * (1 - _OF_VALUE) * everything)[:, None])
    screened = _average(ranges, np.where(screen[:, None], usual, between))
    varies = everything > 0
    restored = screen & varies & (screened == 0)
    dropped = (between & ~usual).sum(axis=1)
    return Limits(
        mean=mean,
        average_range=np.where(restored, everything, screened),
        points=(~np.isnan(points)).sum(axis=1),
        baseline=counted.sum(axis=1),
        screened_out=np.where(screen & ~restored, dropped, 0),
        slack=_OF_SPREAD * spread,
        restored=restored,
        varies=varies,
    )


def moving_ranges(points: Floats, counted: Bools) -> tuple[Floats, Bools]:
    """Absolute differences of neighbours that both count, 0 elsewhere, and where they are. What
    floating point makes of equal values is no difference."""
    left, right = points[:, :-1], points[:, 1:]
    between = counted[:, :-1] & counted[:, 1:]
    apart = np.abs(np.where(between, right - left, 0.0))
    noise = _OF_VALUE * np.maximum(np.abs(left), np.abs(right))
    return np.where(between & (apart > noise), apart, 0.0), between


def beyond(values: Floats, line: Floats, slack: Floats) -> Bools:
    """Strictly above the line, by more than the rounding of floating point. False at NaN."""
    noise = _OF_VALUE * np.maximum(np.abs(values), np.abs(line))
    return np.asarray(values - line > np.maximum(slack, noise))


def _mean_and_spread(points: Floats, counted: Bools) -> tuple[Floats, Floats]:
    """Reckoned from the first counted point on, so that equal values have exactly their mean."""
    if not points.size:
        return np.zeros(len(points)), np.zeros(len(points))
    first = points[np.arange(len(points)), counted.argmax(axis=1)]
    steps = np.where(counted, points - first[:, None], 0.0)
    mean = first + steps.sum(axis=1) / counted.sum(axis=1)
    return mean, steps.max(axis=1) - steps.min(axis=1)


def _average(ranges: Floats, used: Bools) -> Floats:
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.asarray(np.where(used, ranges, 0.0).sum(axis=1) / used.sum(axis=1))
