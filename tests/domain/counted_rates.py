"""How many rates fit flows a year apart, counted exactly by Sturm's theorem in whole numbers.

For 1 + rate = u the flows are a polynomial in u. The number of its distinct zeros between two
places is the difference of the sign changes of Sturm's chain there, without any rounding.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from math import gcd

Chain = Sequence[Sequence[int]]

LEAST, MOST = Fraction(1, 10**40), Fraction(10**40)
NARROW = 1 + Fraction(1, 10**9)
OFF = Fraction(100_003, 200_017)
"""Near a half, and no likely rate is ever met by cutting there."""


def separated(amounts: Sequence[float]) -> list[tuple[Fraction, Fraction, bool]]:
    """For each rate an interval of 1 + rate that holds it alone, ascending, and whether the value
    has one sign on both sides. Amounts count as they are written."""
    exact = [Fraction(Decimal(repr(float(amount)))) for amount in amounts]
    while exact and not exact[-1]:
        exact.pop()
    polynomial = _whole([amount for at, amount in enumerate(exact) if any(exact[: at + 1])])
    if len(polynomial) < 2:
        return []
    chain = _chain(polynomial)
    found = _parted(chain, LEAST, MOST)
    return [(low, high, _sign(polynomial, low) == _sign(polynomial, high)) for low, high in found]


def _parted(chain: Chain, low: Fraction, high: Fraction) -> Iterator[tuple[Fraction, Fraction]]:
    """Cut until each interval holds one zero and is narrow, or holds none."""
    count = _changes(chain, low) - _changes(chain, high)
    if count == 0:
        return
    if count == 1 and high <= low * NARROW:
        yield low, high
        return
    middle = _between(low, high)
    yield from _parted(chain, low, middle)
    yield from _parted(chain, middle, high)


def _between(low: Fraction, high: Fraction) -> Fraction:
    """A place between: by size while the ends differ much in size, then by distance."""
    ratio = high / low
    if ratio > 4:
        bits = (ratio.numerator.bit_length() - ratio.denominator.bit_length()) // 2
        return low * 2 ** max(bits, 1) * (1 + OFF / 7)
    return low + (high - low) * OFF


def _chain(polynomial: Sequence[int]) -> Chain:
    """Sturm's chain: the polynomial, its derivative, and remainders with their sign turned."""
    degree = len(polynomial) - 1
    slope = [factor * (degree - at) for at, factor in enumerate(polynomial[:-1])]
    chain = [_smallest(polynomial), _smallest(slope)]
    while len(rest := _remainder(chain[-2], chain[-1])):
        chain.append(_smallest([-factor for factor in rest]))
    return chain


def _remainder(above: Sequence[int], below: Sequence[int]) -> list[int]:
    """The remainder times a positive number, in whole numbers."""
    rest = list(above)
    scale = abs(below[0])
    while len(rest) >= len(below):
        lead = rest[0] if below[0] > 0 else -rest[0]
        padded = [*below, *[0] * (len(rest) - len(below))]
        rest = [scale * one - lead * other for one, other in zip(rest, padded, strict=True)][1:]
    while rest and not rest[0]:
        rest.pop(0)
    return rest


def _whole(amounts: Sequence[Fraction]) -> list[int]:
    bottom = 1
    for amount in amounts:
        bottom = bottom * amount.denominator // gcd(bottom, amount.denominator)
    return [int(amount * bottom) for amount in amounts]


def _smallest(factors: Sequence[int]) -> list[int]:
    shared = gcd(*factors)
    return [factor // shared for factor in factors]


def _changes(chain: Chain, at: Fraction) -> int:
    signs = [sign for one in chain if (sign := _sign(one, at))]
    return sum(one != other for one, other in pairwise(signs))


def _sign(polynomial: Sequence[int], at: Fraction) -> int:
    """Of the value, in whole numbers: the polynomial times a power of the denominator."""
    total, power = 0, 1
    for factor in polynomial:
        total = total * at.numerator + factor * power
        power *= at.denominator
    return (total > 0) - (total < 0)
