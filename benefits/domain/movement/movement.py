"""A movement of money between two states, split by cause so that it adds up to the hundredth.

Money of a month is volume x adoption x effect x unit value where the month counts, less what two
benefits claimed of the same hours. Price-volume-mix analysis changes one driver after the other,
and its answer depends on the order. Here each driver gets its average over all orders (Shapley
1953), which names no first and no last: swap the two states and every part turns its sign.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any

import numpy as np

from benefits.domain.money.valuation import MOST
from benefits.domain.record.exact import rounded_money
from benefits.domain.record.grid import Bools, Floats, Ints

CENTS = 100
_DRIVERS = ("volume", "adoption", "effect", "unit_value")
_ARRAYS = (*_DRIVERS, "counted", "overlap")


class Cause(StrEnum):
    """Why money moved, in the order in which it is told."""

    VOLUME = "volume"
    ADOPTION = "adoption"
    EFFECT = "effect"
    UNIT_VALUE = "unit_value"
    TIMING = "timing"
    DOUBLE_COUNT = "double_count"


@dataclass(frozen=True, slots=True, eq=False)
class Basis:
    """What money rests on, per benefit and month; all arrays are (benefits, months).

    `volume` is how often the improvement is earned (1 where the kind has none), `adoption` the
    share of use (NaN where nobody measures it, which counts as all), `effect` the improvement per
    volume and use, `unit_value` currency units per improvement with all that multiplies it
    (margin, attribution, capture, confidence, ramp, exchange rate, carrying rate / 12).
    `counted` marks the months in use. `overlap` is int64 hundredths removed because hours were
    claimed twice; it is subtracted. NaN in another driver is a value that is missing: no money.
    Raises ValueError on arrays of different shapes and on infinite drivers.
    """

    volume: Floats
    adoption: Floats
    effect: Floats
    unit_value: Floats
    counted: Bools
    overlap: Ints

    def __post_init__(self) -> None:
        if len({getattr(self, name).shape for name in _ARRAYS}) > 1:
            raise ValueError("the arrays of a basis differ in shape")
        if any(np.isinf(getattr(self, name)).any() for name in _DRIVERS):
            raise ValueError("a driver is infinite")

    @property
    def use(self) -> Floats:
        """Improvement per volume, however many use it."""
        with np.errstate(over="ignore", under="ignore"):
            return np.asarray(np.where(np.isnan(self.adoption), 1.0, self.adoption) * self.effect)

    @property
    def valued(self) -> Bools:
        """The months that count and whose drivers are all known."""
        missing = np.isnan(self.volume) | np.isnan(self.effect) | np.isnan(self.unit_value)
        return np.asarray(self.counted & ~missing)

    @property
    def gross(self) -> Ints:
        """Money before what was claimed twice is removed, rounded once to int64 hundredths; a
        month beyond `valuation.MOST` is cut off there."""
        with np.errstate(over="ignore", under="ignore", invalid="ignore"):
            units = self.volume * self.use * self.unit_value
        return rounded_money(np.where(self.valued, units, 0.0).clip(-MOST, MOST))

    @property
    def money(self) -> Ints:
        """int64 hundredths."""
        return self.gross - self.overlap

    @classmethod
    def nothing(cls, shape: tuple[int, int]) -> Basis:
        """A state in which no month counts."""
        return cls(
            volume=np.full(shape, np.nan),
            adoption=np.full(shape, np.nan),
            effect=np.full(shape, np.nan),
            unit_value=np.full(shape, np.nan),
            counted=np.zeros(shape, dtype=np.bool_),
            overlap=np.zeros(shape, dtype=np.int64),
        )

    def placed(self, rows: Ints, columns: Ints, shape: tuple[int, int]) -> Basis:
        """The same in a wider table, so that states with other benefits or months can be
        compared. `rows` and `columns` say where each benefit and month goes; nothing counts in
        the places that stay empty."""
        wider = Basis.nothing(shape)
        for name in _ARRAYS:
            getattr(wider, name)[np.ix_(rows, columns)] = getattr(self, name)
        return wider


@dataclass(frozen=True, slots=True, eq=False)
class Movement:
    """Later money less earlier money, int64 hundredths (benefits, months), by cause.

    The six causes add up to the movement in every cell. `unmeasured` and `one_sided` are parts of
    `timing` told once more: months in use in both states where one lacks a value (missing data,
    no sign of failure), and benefits that are in use in one state only (new or ended).
    """

    volume: Ints
    adoption: Ints
    effect: Ints
    unit_value: Ints
    timing: Ints
    double_count: Ints
    unmeasured: Ints
    one_sided: Ints

    @property
    def parts(self) -> Ints:
        """(causes, benefits, months) in the order of `Cause`."""
        return np.stack([getattr(self, cause) for cause in Cause])

    @property
    def total(self) -> Ints:
        """The movement (benefits, months)."""
        return np.asarray(self.parts.sum(axis=0))

    @property
    def by_benefit(self) -> Ints:
        """(causes, benefits) in the order of `Cause`."""
        return np.asarray(self.parts.sum(axis=2))

    @property
    def sums(self) -> dict[Cause, int]:
        """Each cause over all benefits and months."""
        return {cause: int(getattr(self, cause).sum()) for cause in Cause}

    def only(self, rows: slice | Ints | Bools, through: int | None = None) -> Movement:
        """The movement of some benefits, in the first `through` months."""
        return Movement(*(getattr(self, one.name)[rows, :through] for one in fields(self)))


def split(earlier: Basis, later: Basis) -> Movement:
    """Why money moved from one state to the other. Raises ValueError on different shapes.

    - Volume, adoption, effect, unit value: months that have a value in both states, each driver's
      average over all orders of changing them. Each is rounded; what rounding leaves (three
      hundredths at most) goes to the driver that moved the month most, of equals to the first.
    - Adoption is told apart from effect only where both states measure it: elsewhere a gap in
      measuring would look like a gap in use. There effect holds both.
    - Timing: months that have a value in one state only, whole. A benefit in only one of the
      states is timing throughout, and so is a month whose value is missing, because an effect of
      nothing would be a claim that nobody measured.
    - Double count: what was removed before less what is removed now, whatever else changed.
    """
    if earlier.counted.shape != later.counted.shape:
        raise ValueError("the two states differ in shape")
    moved = later.gross - earlier.gross
    both = earlier.valued & later.valued
    timing = np.where(both, 0, moved)
    shared = np.asarray(earlier.counted.any(axis=1) & later.counted.any(axis=1))
    volume, adoption, effect, unit_value = _by_driver(
        _drivers(earlier, later, both), _drivers(later, earlier, both), moved
    )
    return Movement(
        volume=volume,
        adoption=adoption,
        effect=effect,
        unit_value=unit_value,
        timing=timing,
        double_count=earlier.overlap - later.overlap,
        unmeasured=np.where(earlier.counted & later.counted, timing, 0),
        one_sided=np.where(shared[:, None], 0, timing),
    )


def _drivers(basis: Basis, other: Basis, both: Bools) -> Floats:
    """(drivers, benefits, months), 0 where the two states cannot be compared."""
    apart = ~(np.isnan(basis.adoption) | np.isnan(other.adoption))
    adoption = np.where(apart, basis.adoption, 1.0)
    effect = np.where(apart, basis.effect, basis.use)
    return np.where(both, np.stack([basis.volume, adoption, effect, basis.unit_value]), 0.0)


def _by_driver(earlier: Floats, later: Floats, moved: Ints) -> Ints:
    """Hundredths that add up to `moved` wherever a driver changed; 0 elsewhere."""
    with np.errstate(over="ignore", under="ignore", invalid="ignore"):
        change = later - earlier
        units = _average_over_orders(change, earlier / 2 + later / 2)
    units = np.where(change == 0, 0.0, np.nan_to_num(units)).clip(-2 * MOST, 2 * MOST)
    parts = rounded_money(units)
    most = np.where(change == 0, -1.0, np.abs(units)).argmax(axis=0)[None]
    left = np.where((change != 0).any(axis=0), moved - parts.sum(axis=0), 0)
    np.put_along_axis(parts, most, np.take_along_axis(parts, most, axis=0) + left, axis=0)
    return parts


def _average_over_orders(change: Floats, middle: Floats) -> Floats:
    """What each of four factors adds to their product, averaged over the 24 orders in which they
    can change. A product is straight in each factor, so the average is the integral along the
    straight way from one state to the other: with t from -1/2 to 1/2, of change x the product of
    the others' (middle + t change). Odd powers of t vanish and t squared averages to 1/12."""
    parts = np.empty(change.shape, dtype=np.float64)
    for at in range(len(parts)):
        a, b, c = (middle[other] for other in range(len(parts)) if other != at)
        x, y, z = (change[other] for other in range(len(parts)) if other != at)
        parts[at] = change[at] * (a * b * c + (a * y * z + x * b * z + x * y * c) / 12)
    return parts


def implied(money: Ints, reference: Basis) -> Basis:
    """A state of which only money is known (a promised flow), told in the drivers of another.

    Its gross is `money` exactly and nothing is removed from it. Months in which the reference
    has that gross stay as they are. Elsewhere a month counts where there is money, and the effect
    is what it takes; where the reference's other drivers are zero or missing no effect would do,
    and volume, adoption or unit value is implied instead, or at last all of it as the effect of
    one unit. Raises ValueError beyond `valuation.MOST` and on another shape.
    """
    if money.shape != reference.counted.shape:
        raise ValueError("money and its reference differ in shape")
    if (np.abs(money) > MOST * CENTS).any():
        raise ValueError("more money than a month can hold")
    told = replace(reference, overlap=np.zeros_like(money))
    told = replace(told, counted=np.where(told.gross == money, told.counted, money != 0))
    for name in ("effect", "volume", "adoption", "unit_value"):
        told = _telling(told, money, (name,))
    return _telling(told, money, ("effect", "volume", "adoption", "unit_value"))


def _telling(told: Basis, money: Ints, names: Sequence[str]) -> Basis:
    """The basis with the first of the drivers implied and the others at one, in the months where
    that tells the money and the basis so far does not."""
    unit = _with(told, {name: np.ones(money.shape, dtype=np.float64) for name in names})
    with np.errstate(all="ignore"):
        needed = money / CENTS / (unit.volume * unit.use * unit.unit_value)
    tried = _with(unit, {names[0]: np.where(np.isfinite(needed), needed, np.nan)})
    right = (told.gross != money) & (tried.gross == money)
    pairs = {name: (getattr(tried, name), getattr(told, name)) for name in names}
    return _with(told, {name: np.where(right, *pair) for name, pair in pairs.items()})


def _with(basis: Basis, drivers: Mapping[str, Floats]) -> Basis:
    arrays: dict[str, Any] = dict(drivers)
    return replace(basis, **arrays)
