"""How long until a change of a given size can be told from chance, before anyone promises it."""

from __future__ import annotations

from math import ceil, isfinite

import numpy as np

from benefits.domain.control.limits import RANGES_PER_SD

STEPS = (0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 2.5, 3.0, 4.0, 6.0)
"""Sizes of a lasting step, in standard deviations of the baseline's own chance."""
BASELINES = (12, 18, 24, 36)
SURE = (0.5, 0.8)
"""In so many of a hundred cases the change is called improved by then."""
LONGEST = 60
NEVER = 0
"""Stands for more than `LONGEST` months."""

MONTHS: dict[float, dict[int, tuple[int, ...]]] = {
    0.5: {
        12: (0, 0, 33, 15, 10, 7, 7, 4, 3, 2, 2),
        18: (0, 54, 22, 13, 8, 7, 6, 4, 3, 2, 2),
        24: (0, 41, 19, 12, 8, 7, 6, 4, 3, 2, 2),
        36: (0, 34, 17, 11, 8, 7, 6, 4, 3, 2, 2),
    },
    0.8: {
        12: (0, 0, 0, 57, 23, 13, 7, 7, 5, 3, 2),
        18: (0, 0, 0, 28, 16, 11, 7, 7, 5, 3, 2),
        24: (0, 0, 46, 23, 14, 10, 7, 7, 5, 3, 2),
        36: (0, 0, 36, 20, 14, 10, 7, 7, 4, 3, 2),
    },
}
"""Months by sureness, baseline points and step. From a seeded simulation of 5,000 series each with
the rules of `standing`; `python -m tests.bench.detecting` prints it anew."""


def months_to_tell(
    change: float, average_range: float, baseline: int, sure: float = 0.8
) -> int | None:
    """Months from a lasting change of a KPI, in its unit, until it is called improved with the
    likelihood `sure` (one of `SURE`); None where that takes over five years or cannot be said.

    `average_range` is the average moving range of the baseline, `baseline` how many points it
    has (at least 12). Between the steps of the table months are interpolated and rounded up.
    """
    if baseline < BASELINES[0] or not isfinite(average_range):
        return None
    if average_range <= 0:
        return None
    return months_of(abs(change) / (average_range / RANGES_PER_SD), baseline, sure)


def months_of(step: float, baseline: int, sure: float = 0.8) -> int | None:
    """The same for a step in standard deviations, from a baseline of at least 12 points. A longer
    baseline than the table's counts as the next shorter one of it."""
    row = MONTHS[sure][max(one for one in BASELINES if one <= baseline)]
    known = [at for at, months in enumerate(row) if months != NEVER]
    steps, months = [STEPS[at] for at in known], [row[at] for at in known]
    if not step >= steps[0]:
        return None
    return ceil(float(np.interp(step, steps, months)) - 1e-9)


def smallest_to_tell(within: int, average_range: float, baseline: int, sure: float = 0.8) -> float:
    """The smallest change, in the KPI's unit, that is called improved within so many months with
    the likelihood `sure`; NaN where the baseline is too short or none is."""
    if baseline < BASELINES[0]:
        return float("nan")
    row = MONTHS[sure][max(one for one in BASELINES if one <= baseline)]
    pairs = [(step, months) for step, months in zip(STEPS, row, strict=True) if months != NEVER]
    steps, months = [step for step, _ in pairs], [-months for _, months in pairs]
    if within < -months[-1]:
        return float("nan")
    return float(np.interp(-within, months, steps)) * average_range / RANGES_PER_SD
