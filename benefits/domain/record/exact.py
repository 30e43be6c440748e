"""Exact numbers: KPI values and ratios as millionths, money as hundredths, both int64."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Decimal

import numpy as np
from numpy.typing import NDArray

SCALE = 6
MILLION = 10**SCALE
LIMIT = Decimal(9_000_000_000_000)
"""The largest magnitude of a KPI value."""


def to_millionths(value: Decimal) -> int:
    """Round half even to six decimals. Raises ValueError beyond LIMIT or when not finite."""
    if not value.is_finite() or abs(value) > LIMIT:
        raise ValueError(f"{value} is outside ±{LIMIT}")
    return int(value.scaleb(SCALE).to_integral_value(ROUND_HALF_EVEN))


def from_millionths(value: int) -> Decimal:
    """The Decimal without trailing zeros, so that equal values look equal."""
    exact = Decimal(value).scaleb(-SCALE).normalize()
    return exact.quantize(Decimal(1)) if exact == exact.to_integral_value() else exact


def floats(millionths: NDArray[np.int64]) -> NDArray[np.float64]:
    """KPI values for computing."""
    units: NDArray[np.float64] = np.asarray(millionths, dtype=np.float64) / MILLION
    return units


def to_hundredths(amount: Decimal) -> int:
    """Money a person typed, in minor units, rounded half even."""
    return int(amount.scaleb(2).to_integral_value(ROUND_HALF_EVEN))


def from_hundredths(amount: int) -> Decimal:
    """Minor units as an amount in currency units."""
    return Decimal(int(amount)).scaleb(-2)


def rounded_money(units: NDArray[np.float64]) -> NDArray[np.int64]:
    """Computed money in currency units, rounded once to int64 hundredths; NaN becomes 0."""
    return np.rint(np.nan_to_num(units, nan=0.0) * 100).astype(np.int64)


def scaled(amounts: NDArray[np.int64], factor: float | NDArray[np.float64]) -> NDArray[np.int64]:
    """Rows of hundredths times a factor (a number, or one for each row as a column), so that each
    row's total is the total times the factor, rounded once: running totals are rounded and what
    each month adds to them is its amount."""
    running = np.rint(amounts.cumsum(axis=-1) * factor).astype(np.int64)
    return np.diff(running, axis=-1, prepend=0)
