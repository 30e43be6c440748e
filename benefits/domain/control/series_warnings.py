"""What makes the limits of a control chart less sure than they look (methods 4.4)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from benefits.domain.control.limits import FEW, moving_ranges
from benefits.domain.control.signal import Signals
from benefits.domain.record.grid import YEAR, Bools, Floats, Ints

ENOUGH = 12
"""Below so many baseline points nothing is said of their pattern."""
TWO_YEARS = 24
STRONG = 0.3
"""A correlation of neighbouring months from which the limits are too narrow to trust."""
LOPSIDED = 1.0


class SeriesWarning(StrEnum):
    """About the phase that is judged now, the last of its series.

    SHORT_BASELINE: limits rest on fewer than 13 values. SEASON: months of the year differ more
    than chance explains. AUTOCORRELATION: neighbouring months resemble each other, which gives
    false signals. SKEWED: values lie lopsided about their mean. NEAR_BOUND: the limits reach
    beyond what is possible, below 0 or above 100 %. NO_VARIATION: all baseline values are equal.
    LITTLE_VARIATION: they mostly repeat themselves, so that limits say little.
    """

    SHORT_BASELINE = "short_baseline"
    SEASON = "season"
    AUTOCORRELATION = "autocorrelation"
    SKEWED = "skewed"
    NEAR_BOUND = "near_bound"
    NO_VARIATION = "no_variation"
    LITTLE_VARIATION = "little_variation"


@dataclass(frozen=True, slots=True, eq=False)
class _Judged:
    """The last phase of each series that has one."""

    points: Floats
    counted: Bools
    rows: Ints


def series_warnings(
    charts: Signals, first_month: int, ceiling: Floats | None = None
) -> dict[SeriesWarning, Bools]:
    """Which warnings hold for which series (series,). `first_month` is the `Month` of the first
    column; `ceiling` (series,) is the highest possible value, 100 for a share in %, NaN for none.
    The floor is 0 for a series that was never below it."""
    rows = charts.phases.last_of_series()
    some = rows >= 0
    judged = _Judged(charts.phases.points[rows[some]], charts.counted[rows[some]], rows[some])
    of = charts.limits
    top = np.full(len(rows), np.nan) if ceiling is None else ceiling
    steady = ~of.varies[judged.rows] & (of.baseline[judged.rows] > 1)
    found = {
        SeriesWarning.SHORT_BASELINE: of.baseline[judged.rows] < FEW,
        SeriesWarning.AUTOCORRELATION: _resembling(judged),
        SeriesWarning.SKEWED: _lopsided(judged),
        SeriesWarning.NEAR_BOUND: _near_bound(charts, judged, top[some]),
        SeriesWarning.NO_VARIATION: steady,
        SeriesWarning.LITTLE_VARIATION: ~steady & _repeating(judged),
        SeriesWarning.SEASON: seasonal(_levelled(charts), first_month)[some],
    }
    return {code: _placed(some, flags) for code, flags in found.items()}


def seasonal(residuals: Floats, first_month: int) -> Bools:
    """Whether the time of year explains more than chance does, of residuals (series, months)
    around their level, with two years or more. Two F-tests, each false in 1 of 100 series: months
    that differ one by one (a busy December), and one wave through the year. Nothing is said of
    series in which a month of the year is never measured."""
    month = (first_month + np.arange(residuals.shape[1])) % YEAR
    turn = 2 * np.pi * month / YEAR
    wave = np.stack([np.ones_like(turn), np.cos(turn), np.sin(turn)], axis=1)
    known = ~np.isnan(residuals)
    every_month = (known @ np.eye(YEAR)[month] > 0).all(axis=1)
    enough = every_month & (known.sum(axis=1) >= TWO_YEARS)
    found = np.zeros(len(residuals), dtype=np.bool_)
    some = residuals[enough]
    found[enough] = _explains(some, np.eye(YEAR)[month], _of_months) | _explains(
        some, wave, _of_two
    )
    return found


def _explains(residuals: Floats, shape: Floats, critical: Callable[[Floats], Floats]) -> Bools:
    """Whether the columns of `shape` (months, parts), of which one is the level, fit residuals
    better than chance does."""
    known = ~np.isnan(residuals)
    value = np.where(known, residuals, 0.0)
    normal = np.einsum("kt,ti,tj->kij", known.astype(np.float64), shape, shape, optimize=True)
    seen = value @ shape
    fitted = (seen * np.linalg.solve(normal, seen[:, :, None])[:, :, 0]).sum(axis=1)
    points = known.sum(axis=1)
    level = value.sum(axis=1) ** 2 / points
    left = (points - shape.shape[1]).astype(np.float64)
    with np.errstate(divide="ignore", invalid="ignore"):
        rest = ((value**2).sum(axis=1) - fitted) / left
        ratio = (fitted - level) / (shape.shape[1] - 1) / rest
    return np.asarray(ratio > critical(left))


def _of_months(left: Floats) -> Floats:
    """What chance exceeds once in a hundred, for 11 and `left` degrees of freedom; a fit to the F
    table that is within 1 % of it from 12 on."""
    return np.asarray(2.25 * (1 + 7.5 / left + 35 / left**2))


def _of_two(left: Floats) -> Floats:
    """The same for 2 degrees of freedom, where the F distribution has a closed form."""
    return np.asarray(left / 2 * (0.01 ** (-2 / left) - 1))


def _levelled(charts: Signals) -> Floats:
    """Values less the straight line through their part of a phase (the baseline, and what came
    after it), so that neither a step nor a drift passes for a season; NaN in short parts."""
    phases = charts.phases
    later = phases.known & ~charts.counted
    parts = [off_the_line(phases.points, part) for part in (charts.counted, later)]
    return phases.laid_out(np.where(charts.counted, *parts), np.nan)


def off_the_line(points: Floats, part: Bools) -> Floats:
    """Part of the points less the straight line through it; NaN elsewhere, and where it has fewer
    than `ENOUGH`."""
    count = part.sum(axis=1, keepdims=True)
    place = np.where(part, np.arange(points.shape[1])[None, :], 0.0)
    with np.errstate(divide="ignore", invalid="ignore"):
        x = np.where(part, place - place.sum(axis=1, keepdims=True) / count, 0.0)
        value = np.where(part, points, 0.0)
        y = np.where(part, value - value.sum(axis=1, keepdims=True) / count, 0.0)
        slope = (x * y).sum(axis=1, keepdims=True) / (x * x).sum(axis=1, keepdims=True)
    return np.where(part & (count >= ENOUGH), y - slope * x, np.nan)


def _deviations(judged: _Judged) -> tuple[Floats, Ints]:
    """Baseline points less their mean, 0 elsewhere, and how many there are."""
    count = judged.counted.sum(axis=1)
    value = np.where(judged.counted, judged.points, 0.0)
    mean = value.sum(axis=1) / count
    return np.where(judged.counted, value - mean[:, None], 0.0), count


def _resembling(judged: _Judged) -> Bools:
    apart, count = _deviations(judged)
    with np.errstate(divide="ignore", invalid="ignore"):
        alike = (apart[:, 1:] * apart[:, :-1]).sum(axis=1) / (apart**2).sum(axis=1)
    return np.asarray((count >= ENOUGH) & (alike > np.maximum(STRONG, 1.65 / np.sqrt(count))))


def _lopsided(judged: _Judged) -> Bools:
    apart, count = _deviations(judged)
    with np.errstate(divide="ignore", invalid="ignore"):
        skew = (apart**3).sum(axis=1) / count / ((apart**2).sum(axis=1) / count) ** 1.5
        by_chance = np.sqrt(6 * count * (count - 1) / ((count - 2) * (count + 1) * (count + 3)))
    return np.asarray((count >= ENOUGH) & (np.abs(skew) > np.maximum(LOPSIDED, 2.3 * by_chance)))


def _near_bound(charts: Signals, judged: _Judged, ceiling: Floats) -> Bools:
    lowest = np.nanmin(judged.points, axis=1, initial=np.inf)
    highest = np.nanmax(judged.points, axis=1, initial=-np.inf)
    below = (lowest >= 0) & (charts.limits.lower[judged.rows] < 0)
    above = (highest <= ceiling) & (charts.limits.upper[judged.rows] > ceiling)
    return np.asarray(below | above)


def _repeating(judged: _Judged) -> Bools:
    """Whether most neighbours in the baseline are equal."""
    ranges, between = moving_ranges(judged.points, judged.counted)
    still = (between & (ranges == 0)).sum(axis=1)
    return np.asarray(2 * still > between.sum(axis=1))


def _placed(some: Bools, flags: Bools) -> Bools:
    whole = np.zeros(len(some), dtype=np.bool_)
    whole[some] = flags
    return whole
