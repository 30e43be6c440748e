"""The rates of return by a slow search of another kind: 45 digits, small steps, no cleverness.

The net present value is walked from one end, beyond which the last flow outweighs all others, to
the other, beyond which the first does. A step over which its sign changes holds a rate. Where it
comes near zero and turns back, the turning point is looked for by cutting in thirds: it may reach
over zero (two rates), touch it (one, twice), or miss.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal, localcontext
from itertools import accumulate, repeat

DIGITS = 45
STEP = Decimal("0.08")
TOUCHED = Decimal("1e-28")
THIRDS = 150


@dataclass(frozen=True, slots=True)
class Bracket:
    """Between `low` and `high`, in ln(1 + rate) * span, lies one rate, or one twice."""

    low: Decimal
    high: Decimal
    touched: bool = False


@dataclass(frozen=True, slots=True)
class Programme:
    """Amounts at whole times, which may repeat and come in any order."""

    times: Sequence[int]
    amounts: Sequence[float]
    per_year: int = 1

    def terms(self) -> list[tuple[Decimal, Decimal]]:
        """(time from 0 to 1, amount) in the order of time, amounts as they are written."""
        added: dict[int, Decimal] = {}
        for time, amount in zip(self.times, self.amounts, strict=True):
            added[time] = added.get(time, Decimal(0)) + Decimal(repr(float(amount)))
        kept = sorted((time, amount) for time, amount in added.items() if amount)
        if not kept:
            return []
        first, span = kept[0][0], max(kept[-1][0] - kept[0][0], 1)
        return [(Decimal(time - first) / span, amount) for time, amount in kept]

    @property
    def span(self) -> Decimal:
        """Years from the first flow that is not zero to the last."""
        added = [time for time, amount in zip(self.times, self.amounts, strict=True) if amount]
        return Decimal(max(added) - min(added)) / self.per_year


def brackets(programme: Programme) -> list[Bracket]:
    """One for every rate, ascending."""
    with localcontext(prec=DIGITS):
        terms = programme.terms()
        signs = [amount > 0 for _, amount in terms]
        if all(signs) or not any(signs):
            return []
        low, high = -_reach([(1 - time, amount) for time, amount in terms]), _reach(terms)
        return _walked(terms, low, high)


def encloses(programme: Programme, rate: float, width: Decimal) -> bool:
    """Whether the value changes its sign within `width` of a rate, relative to 1 + rate."""
    with localcontext(prec=DIGITS):
        terms = programme.terms()
        around = [Decimal(1 + Decimal(rate)) * (1 + side * width) for side in (-1, 1)]
        below, above = (_value(terms, one.ln() * programme.span)[0] for one in around)
        return below * above <= 0


def _value(terms: Sequence[tuple[Decimal, Decimal]], x: Decimal) -> tuple[Decimal, Decimal]:
    """The sum at x and the sum of its terms' sizes."""
    parts = [amount * (-x * time).exp() for time, amount in terms]
    return sum(parts, Decimal(0)), sum((abs(part) for part in parts), Decimal(0))


def _reach(terms: Sequence[tuple[Decimal, Decimal]]) -> Decimal:
    """A place from which on the flow at time 0 outweighs all others together."""
    alone = abs(next(amount for time, amount in terms if time == 0))
    x = Decimal("1.19")
    while sum(abs(amount) * (-x * time).exp() for time, amount in terms if time) >= alone:
        x *= Decimal("1.3")
    return x


def _walked(terms: Sequence[tuple[Decimal, Decimal]], low: Decimal, high: Decimal) -> list[Bracket]:
    steps = int((high - low) / STEP) + 2
    places = [low + STEP * at for at in range(steps)]
    rows = [_powers(time, amount, low, steps) for time, amount in terms]
    values = [sum(column) for column in zip(*rows, strict=True)]
    sizes = [sum(map(abs, column)) for column in zip(*rows, strict=True)]
    found = []
    for at in range(1, steps):
        if (values[at - 1] > 0) != (values[at] > 0):
            found.append(Bracket(places[at - 1], places[at]))
        elif at + 1 < steps and _turns_back(values[at - 1 : at + 2], sizes[at - 1 : at + 2]):
            found += _at_the_turn(terms, places[at - 1], places[at + 1])
    return found


def _powers(time: Decimal, amount: Decimal, low: Decimal, steps: int) -> list[Decimal]:
    """One flow's value at each place: each is the one before times the same factor."""
    factor = (-STEP * time).exp()
    first = amount * (-low * time).exp()
    return list(accumulate(repeat(factor, steps - 1), lambda value, by: value * by, initial=first))


def _turns_back(values: Sequence[Decimal], sizes: Sequence[Decimal]) -> bool:
    """One sign throughout, nearest to zero in the middle, and near enough for a step to matter."""
    before, here, after = (abs(value) / size for value, size in zip(values, sizes, strict=True))
    same = (values[0] > 0) == (values[1] > 0) == (values[2] > 0)
    return same and here <= before and here <= after and here < 2 * STEP * STEP


def _at_the_turn(
    terms: Sequence[tuple[Decimal, Decimal]], low: Decimal, high: Decimal
) -> list[Bracket]:
    start, end = low, high
    up = _value(terms, low)[0] > 0
    for _ in range(THIRDS):
        left, right = low + (high - low) / 3, high - (high - low) / 3
        one, other = (_share(terms, place) for place in (left, right))
        over = next((x for x, y in ((left, one), (right, other)) if _beyond(y, up=up)), None)
        if over is not None:
            return [Bracket(start, over), Bracket(over, end)]
        low, high = (low, right) if abs(one) < abs(other) else (left, high)
    touched = abs(_share(terms, (low + high) / 2)) <= TOUCHED
    return [Bracket(start, end, touched=True)] if touched else []


def _share(terms: Sequence[tuple[Decimal, Decimal]], x: Decimal) -> Decimal:
    value, size = _value(terms, x)
    return value / size


def _beyond(share: Decimal, *, up: bool) -> bool:
    return (share < -TOUCHED) if up else (share > TOUCHED)
