"""Chance that is the same on every machine: uniform, triangular and whole-month draws.

Only a generator's raw integers, comparisons and correctly rounded operations (+ - x / and the
square root) are used, each by itself, so that no library version or processor changes a bit.
"""

from __future__ import annotations

from enum import IntEnum

import numpy as np

from benefits.domain.record.grid import Floats, Ints
from benefits.domain.risk.spreads import Spread


class Whose(IntEnum):
    """What a stream of chance belongs to."""

    BENEFIT = 0
    INITIATIVE = 1
    PORTFOLIO = 2
    COSTS = 3


def uniforms(seed: int, whose: Whose, key: int, inputs: int, draws: int) -> Floats:
    """Numbers from 0 to below 1 (inputs, draws). Each key has a stream of its own, so that what
    one benefit draws does not depend on which others there are."""
    unsigned = 2 * key if key >= 0 else -2 * key - 1
    stream = np.random.PCG64(np.random.SeedSequence([seed, int(whose), unsigned]))
    raw = stream.random_raw(inputs * draws).reshape(inputs, draws)
    return (raw >> np.uint64(11)).astype(np.float64) * 2.0**-53


def triangular(chance: Floats, spread: Spread) -> Floats:
    """Values (rows, draws) of triangular distributions by inverting uniforms (rows, draws)."""
    low, likely, high = (one[:, None] for one in (spread.low, spread.likely, spread.high))
    width = high - low
    with np.errstate(invalid="ignore", divide="ignore"):
        turn = np.where(width > 0, (likely - low) / width, 1.0)
    below = chance < turn
    reach = np.where(below, chance, 1.0 - chance)
    reach *= np.where(below, width * (likely - low), width * (high - likely))
    np.sqrt(reach, out=reach)
    return np.where(below, low + reach, high - reach)


def delay_steps(delay: Spread) -> tuple[int, Floats]:
    """The first month of delay of any row, and for each month from there on the share of chance
    up to and with it (rows, months of delay).

    Shares rise and fall in even steps around the likely month: of 0, 1, 2 and 3 months with 0 the
    likely one they are 40, 30, 20 and 10 %. Rounding a triangle would favour month 1 instead.
    """
    low, likely, high = (
        np.rint(one).astype(np.int64)[:, None] for one in (delay.low, delay.likely, delay.high)
    )
    first = int(low.min(initial=0))
    month = np.arange(first, int(high.max(initial=0)) + 1)
    rising = (month - low + 1) * (high - likely + 1)
    falling = (high - month + 1) * (likely - low + 1)
    steps = np.where(month <= likely, rising, falling)
    weight: Ints = np.where((month >= low) & (month <= high), steps, 0)
    return first, weight.cumsum(axis=1) / weight.sum(axis=1, keepdims=True)
