"""What the time of year adds to a KPI, where two years show that it does."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from benefits.domain.control.series_warnings import off_the_line, seasonal
from benefits.domain.record.grid import YEAR, Bools, Floats, Ints


@dataclass(frozen=True, slots=True, eq=False)
class YearPattern:
    """`found` (series,) marks the series that have one. A month's value is its level x `factor` +
    `adds` (series, months), 1 and 0 in series without one. `doubt` (series,) is how unsure that
    is, as a variance: of the share where `by_share`, else of the amount."""

    found: Bools
    by_share: Bools
    factor: Floats
    adds: Floats
    doubt: Floats

    def without(self, values: Floats) -> Floats:
        """The level that each month's value stands for."""
        return (values - self.adds) / self.factor

    def variance(self, level: Floats) -> Floats:
        """How unsure the pattern makes the values of months ahead with this level, the last
        columns of the matrix."""
        size = np.where(self.by_share[:, None], level**2, 1.0)
        return np.asarray(self.doubt[:, None] * size)


def year_pattern(values: Floats, changes: Ints, first_month: int) -> YearPattern:
    """From series (series, months) beside a straight line before each one's change, a column, and
    one from it on. Where all values are above zero it swings by shares of the line, elsewhere by
    amounts. Months that differ little more than chance does count for less."""
    later = np.arange(values.shape[1])[None, :] >= changes[:, None]
    rest = np.where(later, _rest(values, later), _rest(values, ~later))
    line = values - rest
    by_share: Bools = np.asarray(~((values <= 0) | (line <= 0)).any(axis=1))
    with np.errstate(divide="ignore", invalid="ignore"):
        rest = np.where(by_share[:, None], rest / line, rest)
    found = seasonal(rest, first_month)
    month = (first_month + np.arange(values.shape[1])) % YEAR
    effects, doubt = _effects(rest, np.eye(YEAR)[month])
    swing = np.where(found[:, None], effects[:, month], 0.0)
    return YearPattern(
        found=found,
        by_share=by_share,
        factor=np.where(by_share[:, None], np.maximum(1 + swing, _LEAST), 1.0),
        adds=np.where(by_share[:, None], 0.0, swing),
        doubt=np.where(found, doubt, 0.0),
    )


_LEAST = 0.02
"""No month is reckoned with at less than this share of the level."""


def _rest(values: Floats, part: Bools) -> Floats:
    return off_the_line(np.nan_to_num(values), part & ~np.isnan(values))


def _effects(rest: Floats, months: Floats) -> tuple[Floats, Floats]:
    """The mean of each month of the year (series, 12), drawn towards none by what chance alone
    would show, and the variance of such a mean."""
    known = ~np.isnan(rest)
    value = np.where(known, rest, 0.0)
    with np.errstate(divide="ignore", invalid="ignore"):
        mean = (value @ months) / (known @ months)
        left = np.where(known, value - mean @ months.T, 0.0)
        free = np.maximum(known.sum(axis=1) - YEAR, 1)
        chance = (left**2).sum(axis=1) / free / (known.sum(axis=1) / YEAR)
        kept = np.clip(1 - chance / (mean**2).mean(axis=1), 0.0, 1.0)
    return mean * kept[:, None], chance
