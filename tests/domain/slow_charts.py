"""XmR charts point by point in exact fractions, as the published tools have them: nothing of ours.

Where screening leaves no variation this says what they say, limits that fall on the mean, and
every point a signal. Written to be read beside the handbook, not to be fast.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

Points = list[Fraction]


@dataclass(frozen=True, slots=True)
class SlowPhase:
    """The limits of one phase; None where they cannot be reckoned."""

    at: tuple[int, ...]
    baseline: int
    mean: Fraction
    average_range: Fraction | None
    screened_out: int

    def line(self, parts: Fraction) -> Fraction | None:
        """So many average moving ranges from the mean."""
        return None if self.average_range is None else self.mean + parts * self.average_range


@dataclass(frozen=True, slots=True)
class SlowChart:
    """`rules` per point, the first of which counts; None where a value is missing."""

    phases: tuple[SlowPhase, ...]
    rules: tuple[tuple[str, ...] | None, ...]


LIMIT, NEAR = Fraction("2.66"), Fraction("2.66") * 2 / 3


def slow_chart(
    values: Sequence[float | None],
    moments: Sequence[int],
    starts: Sequence[int] = (),
    fix_after: int | None = None,
    *,
    screen: bool = True,
) -> SlowChart:
    """A chart of decimal numbers as they are written, whatever their order."""
    stretches: list[list[int]] = [[]]
    for at in sorted(range(len(values)), key=lambda one: moments[one]):
        if moments[at] in starts:
            stretches.append([])
        if values[at] is not None:
            stretches[-1].append(at)
    phases, rules = [], dict.fromkeys(range(len(values)))
    for stretch in filter(None, stretches):
        points = [Fraction(str(values[at])) for at in stretch]
        phase = _phase(tuple(stretch), points, fix_after, screen=screen)
        phases.append(phase)
        for place, at in enumerate(stretch):
            rules[at] = tuple(_rules(points, place, phase))
    return SlowChart(tuple(phases), tuple(rules[at] for at in range(len(values))))


def _phase(
    at: tuple[int, ...], points: Points, fix_after: int | None, *, screen: bool
) -> SlowPhase:
    base = points[:fix_after]
    ranges = [abs(one - other) for one, other in zip(base[1:], base, strict=False)]
    kept = ranges
    if screen and ranges:
        kept = [one for one in ranges if one < Fraction("3.267") * sum(ranges) / len(ranges)]
    average = Fraction(sum(kept)) / len(kept) if kept else None
    mean = Fraction(sum(base)) / len(base)
    return SlowPhase(at, len(base), mean, average, len(ranges) - len(kept))


def _rules(points: Points, place: int, phase: SlowPhase) -> list[str]:
    """Everything that the point at `place` is part of, in the order of precedence."""
    found = []
    if beyond := _outside(points[place], phase):
        found.append("above_upl" if beyond > 0 else "below_lpl")
    found += _trends(points, place)
    if way := _two_in_three(points, place, phase):
        found.append("two_in_three_above" if way > 0 else "two_in_three_below")
    if way := _shift(points, place, phase):
        found.append("shift_above" if way > 0 else "shift_below")
    return found


def _sign(value: Fraction) -> int:
    return (value > 0) - (value < 0)


def _past(point: Fraction, phase: SlowPhase, parts: Fraction) -> int:
    upper, lower = phase.line(parts), phase.line(-parts)
    if upper is None or lower is None:
        return 0
    return (point > upper) - (point < lower)


def _outside(point: Fraction, phase: SlowPhase) -> int:
    return _past(point, phase, LIMIT)


def _near(point: Fraction, phase: SlowPhase) -> int:
    return 0 if _outside(point, phase) else _past(point, phase, NEAR)


def _trends(points: Points, place: int) -> list[str]:
    """A trend of seven that has the point in it; one that starts there before one that ends."""
    found = []
    for first in range(min(place, len(points) - 7), max(place - 7, -1), -1):
        seven = points[first : first + 7]
        ways = {_sign(after - one) for one, after in pairwise(seven)}
        if len(seven) == 7 and ways in ({1}, {-1}):
            name = "trend_up" if ways == {1} else "trend_down"
            if name not in found:
                found.append(name)
    return found


def _two_in_three(points: Points, place: int, phase: SlowPhase) -> int:
    for first in range(max(place - 2, 0), min(place, len(points) - 3) + 1):
        three = points[first : first + 3]
        sides = {_sign(one - phase.mean) for one in three}
        near = [_near(one, phase) for one in three]
        if sides in ({1}, {-1}) and sum(map(abs, near)) >= 2 and _near(points[place], phase):
            return sides.pop()
    return 0


def _shift(points: Points, place: int, phase: SlowPhase) -> int:
    for first in range(max(place - 6, 0), min(place, len(points) - 7) + 1):
        sides = {_sign(one - phase.mean) for one in points[first : first + 7]}
        if sides in ({1}, {-1}):
            return sides.pop()
    return 0
