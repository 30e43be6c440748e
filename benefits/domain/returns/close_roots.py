"""Rates so close together, or so nearly missed, that floats cannot tell: settled with 50 digits.

Between two zeros of a function its derivative has one (Rolle). So the zeros of the derivative cut
a piece into parts that hold at most one zero each, and where the derivative's own zeros are not
plain, those of the next derivative do, until one provably has none.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal, localcontext

from benefits.domain.record.grid import Floats

_DIGITS = 50
_NOTHING = Decimal("1e-28")
"""Share of all terms below which a sum is zero: rates it would part differ by less than 1e-13."""
_NARROW = Decimal("1e-24")
_DEEPEST = 40

Terms = Sequence[tuple[Decimal, Decimal]]


def settled(times: Floats, amounts: Floats, low: float, high: float) -> list[tuple[float, bool]]:
    """The zeros of sum a_i * exp(-x * t_i), times scaled to 0..1, for x from `low` to `high`.
    With each whether it is only touched: the sum has one sign on both sides of it."""
    with localcontext(prec=_DIGITS):
        start, end = Decimal(low), Decimal(high)
        terms = _centred(times, amounts, (start + end) / 2)
        return [(float(x), touches) for x, touches in _zeros(terms, 0, start, end)]


def _centred(times: Floats, amounts: Floats, middle: Decimal) -> list[tuple[Decimal, Decimal]]:
    """(amount, time from the weighted mean): shifting times moves no zero. An amount is taken as
    written, 1.21 as 1.21 and not as the binary number next to it."""
    first, span = Decimal(float(times[0])), Decimal(float(times[-1] - times[0]))
    written = [
        (Decimal(repr(float(amount))), (Decimal(float(time)) - first) / span)
        for time, amount in zip(times, amounts, strict=True)
    ]
    weights = [abs(amount) * (-middle * time).exp() for amount, time in written]
    moments = [weight * time for weight, (_, time) in zip(weights, written, strict=True)]
    mean = sum(moments, Decimal(0)) / sum(weights, Decimal(0))
    return [(amount, time - mean) for amount, time in written]


def _zeros(terms: Terms, order: int, low: Decimal, high: Decimal) -> list[tuple[Decimal, bool]]:
    """The zeros of the derivative of that order."""
    if order > _DEEPEST or _certain(terms, order, low, high):
        return []
    cuts = [low, *(x for x, _ in _zeros(terms, order + 1, low, high)), high]
    found: list[tuple[Decimal, bool]] = []
    signs = [_sign(terms, order, x) for x in cuts]
    for at in range(1, len(cuts)):
        if signs[at - 1] * signs[at] < 0:
            found.append((_halved(terms, order, cuts[at - 1], cuts[at]), False))
        if signs[at] == 0 and at < len(cuts) - 1:
            found.append((cuts[at], signs[at - 1] == signs[at + 1]))
    return found


def _certain(terms: Terms, order: int, low: Decimal, high: Decimal) -> bool:
    """No zero inside: the value in the middle exceeds all that the piece's width can change."""
    middle, half = (low + high) / 2, (high - low) / 2
    change = sum(
        abs(amount) * abs(time) ** (order + 1) * (half * abs(time) - middle * time).exp()
        for amount, time in terms
    )
    return abs(_value(terms, order, middle)[0]) > half * change


def _value(terms: Terms, order: int, x: Decimal) -> tuple[Decimal, Decimal]:
    """The derivative at x, but for the sign that all orders alternate in, and its terms' size."""
    parts = [
        amount * (time**order if order else Decimal(1)) * (-x * time).exp()
        for amount, time in terms
    ]
    return sum(parts, Decimal(0)), sum((abs(part) for part in parts), Decimal(0))


def _sign(terms: Terms, order: int, x: Decimal) -> int:
    value, size = _value(terms, order, x)
    return 0 if abs(value) <= _NOTHING * size else (1 if value > 0 else -1)


def _halved(terms: Terms, order: int, low: Decimal, high: Decimal) -> Decimal:
    before = _value(terms, order, low)[0] > 0
    while high - low > _NARROW * max(Decimal(1), abs(low)):
        middle = (low + high) / 2
        if (_value(terms, order, middle)[0] > 0) == before:
            low = middle
        else:
            high = middle
    return (low + high) / 2
