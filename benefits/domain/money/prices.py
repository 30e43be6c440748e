"""Real and nominal: money at the prices of a base year, and rates without inflation (methods 2.9).

Either everything nominal at a nominal rate or everything real at a real rate, never a mixture.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from benefits.domain.record.grid import Floats

BASE_INDEX = 100.0


def real(nominal_amount: ArrayLike, index: ArrayLike, base_index: float = BASE_INDEX) -> Floats:
    """`nominal / (index / base index)`: money of each period at the prices of the base period
    (OpenStax, Principles of Economics 2e, 19.2)."""
    amounts, prices = np.asarray(nominal_amount, float), np.asarray(index, float)
    return np.asarray(amounts / (prices / base_index))


def nominal(real_amount: ArrayLike, index: ArrayLike, base_index: float = BASE_INDEX) -> Floats:
    """The reverse of `real`: money at the base period's prices at those of each period."""
    amounts, prices = np.asarray(real_amount, float), np.asarray(index, float)
    return np.asarray(amounts * (prices / base_index))


def real_rate(nominal_rate: float, inflation: float) -> float:
    """`(1 + nominal) / (1 + inflation) - 1` (Fisher); the difference is only near to it."""
    return (1 + nominal_rate) / (1 + inflation) - 1


def nominal_rate(real_rate: float, inflation: float) -> float:
    """`(1 + real) * (1 + inflation) - 1` (Fisher)."""
    return (1 + real_rate) * (1 + inflation) - 1
