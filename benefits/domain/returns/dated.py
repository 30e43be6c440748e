"""Flows on calendar days: their order, their distance in years, their present value."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np
from numpy.typing import ArrayLike

from benefits.domain.record.grid import Floats

DAYS_IN_YEAR = 365
"""Actual days over 365, leap years or not, as spreadsheets' XNPV and XIRR and DAX count."""


def years_since_first(days: Sequence[date]) -> Floats:
    """Years from the earliest day to each, in the order given."""
    return days_since_first(days) / DAYS_IN_YEAR


def days_since_first(days: Sequence[date]) -> Floats:
    """Days from the earliest day to each, in the order given."""
    first = min(days, default=date.min)
    return np.array([(day - first).days for day in days], dtype=np.float64)


def xnpv(days: Sequence[date], amounts: ArrayLike, rate: float) -> float | None:
    """The sum of `P_i / (1 + rate)^((d_i - d_0) / 365)` with d_0 the earliest day (Excel's XNPV,
    which is the same for rows in the order of time). None at a rate of -100 % or less, or
    where an amount is missing."""
    flows = np.asarray(amounts, dtype=np.float64)
    if len(flows) != len(days):
        raise ValueError(f"{len(days)} days and {len(flows)} amounts")
    if not rate > -1 or not np.isfinite(flows).all():
        return None
    return float((flows * (1.0 + rate) ** -years_since_first(days)).sum())
