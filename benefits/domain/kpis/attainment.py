"""How much of the way a KPI has come (methods 2.7)."""

from __future__ import annotations

import numpy as np

from benefits.domain.record.grid import Bools, Floats

_ROUNDING = 1e-12
"""Relative difference below which two sums of the same values count as equal."""


def attainment(actual: Floats, baseline: Floats, target: Floats) -> Floats:
    """The signed share `(actual - baseline) / (target - baseline)`.

    It needs no branch for "lower is better", is never clamped (below 0 the KPI worsened, above 1
    it passed the target) and is NaN where target and baseline are the same.
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        share = (actual - baseline) / (target - baseline)
    return np.where(same(baseline, target), np.nan, share)


def same(one: Floats, other: Floats) -> Bools:
    """Equal apart from floating-point rounding; False where either is NaN."""
    scale = np.maximum(np.abs(one), np.abs(other))
    return np.asarray(np.abs(one - other) <= _ROUNDING * scale)
