"""The outlook's draws in plain loops over whole numbers, to hold the fast ones against."""

from __future__ import annotations

import math
from fractions import Fraction

import numpy as np

from benefits.domain.risk.draws import Whose, uniforms
from benefits.domain.risk.prospect import Prospect
from benefits.domain.risk.spreads import Range, Spread
from benefits.domain.risk.uncertainty import Sharing


def slow_benefits(of: Prospect, draws: int, seed: int, sharing: Sharing) -> list[list[int]]:
    """Benefits in hundredths, by draw and then by month."""
    found = []
    chances = [_chance(of, row, draws, seed, sharing) for row in range(len(of.ids))]
    for draw in range(draws):
        months = [0] * len(of.months)
        for row, chance in enumerate(chances):
            factor = _factor(of, row, [float(one[draw]) for one in chance[:3]])
            delay = slow_delay(float(chance[3][draw]), _range(of.spreads.delay, row))
            moved = slow_shift(of, row, delay)
            months = [month + factor * money for month, money in zip(months, moved, strict=True)]
        came = [int(one) for one in of.realised.sum(axis=0)]
        found.append([c + (m + 2048) // 4096 for c, m in zip(came, months, strict=True)])
    return found


def _chance(of: Prospect, row: int, draws: int, seed: int, sharing: Sharing) -> list[np.ndarray]:
    whose, key = {
        Sharing.APART: (Whose.BENEFIT, int(of.ids[row])),
        Sharing.INITIATIVE: (Whose.INITIATIVE, int(of.groups[row])),
        Sharing.PORTFOLIO: (Whose.PORTFOLIO, 0),
    }[sharing]
    return list(uniforms(seed, whose, key, 4, draws))


def _range(spread: Spread, row: int) -> Range:
    return Range(*(float(one[row]) for one in (spread.low, spread.likely, spread.high)))


def _factor(of: Prospect, row: int, chance: list[float]) -> int:
    product = 4096.0
    spreads = (of.spreads.unit_value, of.spreads.adoption, of.spreads.confidence)
    for one, spread in zip(chance, spreads, strict=True):
        product *= slow_triangular(one, _range(spread, row))
    return round(product)


def slow_triangular(chance: float, of: Range) -> float:
    """The value that a share of `chance` of a triangular distribution lies below."""
    width = of.high - of.low
    if width == 0:
        return of.likely
    if chance < (of.likely - of.low) / width:
        return of.low + math.sqrt(chance * (width * (of.likely - of.low)))
    return of.high - math.sqrt((1 - chance) * (width * (of.high - of.likely)))


def slow_delay(chance: float, of: Range) -> int:
    """The first month up to and with which more than a share of `chance` lies."""
    low, likely, high = (int(one) for one in (of.low, of.likely, of.high))
    weights = {
        month: Fraction(month - low + 1, likely - low + 1)
        if month <= likely
        else Fraction(high - month + 1, high - likely + 1)
        for month in range(low, high + 1)
    }
    upto = Fraction(0)
    for month, weight in weights.items():
        upto += weight / sum(weights.values())
        if chance < float(upto):
            return month
    raise AssertionError(chance)


def slow_shift(of: Prospect, row: int, delay: int) -> list[int]:
    """What remains of a benefit when it comes `delay` months later."""
    money, last = [int(one) for one in of.expected[row]], int(of.lasts[row])
    moved = [0] * len(money)
    if of.once[row]:
        for month in range(of.through, last + 1):
            lands = max(month + delay, of.through)
            if lands <= last:
                moved[lands] += money[month]
        return moved
    for month in range(of.through, last + 1):
        source = month - delay
        while source > last:
            source -= 12
        moved[month] = money[source] if source >= 0 else 0
    return moved
