"""What lies ahead of a programme, and what it comes to when inputs turn out otherwise.

Money is int64 hundredths. What is realised and paid stands; only what remains moves. Everything
here gives the same figure on every machine: sums are sums of integers, discounting multiplies and
divides in a fixed order, and no power or library sum is used whose last bit may differ.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from benefits.domain.record.grid import YEAR, Bools, Floats, Ints
from benefits.domain.risk.spreads import Spreads


@dataclass(frozen=True, slots=True, eq=False)
class Prospect:
    """The benefits and costs of one scope. Rows are benefits, columns are the months in `months`
    (consecutive ordinals).

    `ids` and `groups` are the benefits' and their initiatives' ids: chance is drawn by id, so that
    neither order nor neighbours change it. `expected` is what `outlook.expected` gives, in all
    months: of those before column `through` it is what a delay brings late. `realised` holds
    nothing from `through` on. `lasts` is the last column in which each benefit counts; `once`
    marks money that is released one time. `one_off_costs` is the part of `costs` paid once; `base`
    and `go_live` are ordinals as `returns.appraise` takes them. Raises ValueError where lengths
    differ or the base month is not among the months.
    """

    ids: Ints
    groups: Ints
    months: Ints
    through: int
    expected: Ints
    realised: Ints
    lasts: Ints
    once: Bools
    costs: Ints
    one_off_costs: Ints
    base: int
    go_live: int
    rate: float
    spreads: Spreads

    def __post_init__(self) -> None:
        rows, columns = len(self.ids), len(self.months)
        by_row = (self.groups, self.lasts, self.once, self.spreads.delay)
        by_column = (self.costs, self.one_off_costs)
        fits = {len(one) for one in by_row} == {rows} and {len(one) for one in by_column} == {
            columns
        }
        if not fits or {self.expected.shape, self.realised.shape} != {(rows, columns)}:
            raise ValueError(f"not all of it is {rows} benefits and {columns} months")
        if not columns or not self.months[0] <= self.base <= self.months[-1]:
            raise ValueError(f"month {self.base} is not among the months")

    @property
    def remaining(self) -> Ints:
        """What is likely yet to come, by benefit."""
        return np.asarray(self.expected[:, self.through :].sum(axis=1))


def merged(of: Prospect) -> Prospect:
    """The same with one row for all benefits of a group that share their ranges, last month and
    kind: wherever luck is shared within groups it draws the same, with fewer rows."""
    parts = (of.groups, of.lasts, of.once, *of.spreads.columns)
    alike = np.stack([np.asarray(one, dtype=np.float64) for one in parts], axis=1)
    _, first, member = np.unique(alike, axis=0, return_index=True, return_inverse=True)

    def summed(money: Ints) -> Ints:
        total = np.zeros((len(first), money.shape[1]), dtype=np.int64)
        np.add.at(total, member.reshape(-1), money)
        return total

    return replace(
        of,
        ids=of.ids[first],
        groups=of.groups[first],
        expected=summed(of.expected),
        realised=summed(of.realised),
        lasts=of.lasts[first],
        once=of.once[first],
        spreads=of.spreads.rows(first),
    )


def shifted(of: Prospect, rows: slice | Ints, delays: Ints) -> Ints:
    """What remains of some benefits, coming `delays` months later (sooner where negative), in
    hundredths (rows, months); 0 before `through` and after each benefit's last month.

    A delay moves the whole plan, not only what remains of it: a benefit in full use loses nothing,
    one on its way up stays behind, one not begun begins later. The end of the appraisal does not
    move. Sooner, the last months repeat the year before them. One-time money neither comes twice
    nor gets lost when it comes sooner.
    """
    expected, last = of.expected[rows], of.lasts[rows][:, None]
    column = np.arange(expected.shape[1])
    source = column - delays[:, None]
    over = np.maximum(source - last, 0)
    again = source - (over + YEAR - 1) // YEAR * YEAR
    moved = np.take_along_axis(expected, np.maximum(again, 0), axis=1)
    counted = (column >= of.through) & (column <= last)
    recurring = np.where(counted & (again >= 0), moved, 0)
    released = _released(expected, source, last, of.through)
    return np.where(of.once[rows][:, None], np.where(counted, released, 0), recurring)


def _released(expected: Ints, source: Ints, last: Ints, through: int) -> Ints:
    """By way of running totals: what is released by a month is what was to be by its source."""
    ahead = np.arange(expected.shape[1]) >= through
    running = np.where(ahead, expected, 0).cumsum(axis=1)
    found = np.take_along_axis(running, np.clip(source, 0, last), axis=1)
    return np.diff(np.where(ahead & (source >= through), found, 0), axis=1, prepend=0)


@dataclass(frozen=True, slots=True, eq=False)
class Worth:
    """What cases come to, one a column: money in hundredths; `break_even` is the ordinal of the
    month, or NEVER. `benefits` and `net` are cumulative (months, cases)."""

    total: Ints
    pv_benefits: Ints
    pv_costs: Ints
    break_even: Ints
    benefits: Ints
    net: Ints

    @property
    def npv(self) -> Ints:
        return np.asarray(self.pv_benefits - self.pv_costs)


NEVER = np.iinfo(np.int64).max
"""In the place of a break-even month: none within the months looked at."""


@dataclass(frozen=True, slots=True, eq=False)
class Bill:
    """Costs in hundredths (months, cases), the one-off part apart from the running part."""

    once: Ints
    running: Ints

    @classmethod
    def of(cls, prospect: Prospect, factors: Floats) -> Bill:
        """What is paid, and what remains x a factor for each case, rounded once."""
        once = prospect.one_off_costs
        return cls(*(_scaled(part, prospect, factors) for part in (once, prospect.costs - once)))

    @property
    def total(self) -> Ints:
        return np.asarray(self.once + self.running)


def _scaled(costs: Ints, of: Prospect, factors: Floats) -> Ints:
    ahead = np.arange(len(costs))[:, None] >= of.through
    owed = np.rint(costs[:, None] * factors[None, :]).astype(np.int64)
    return np.where(ahead, owed, costs[:, None])


def worth(of: Prospect, benefits: Ints, bill: Bill, rate: float) -> Worth:
    """Appraise cases in the year-end view of `returns.appraise`. `benefits` is (months, cases);
    the bill has as many cases, or one for all."""
    cumulative = benefits.cumsum(axis=0)
    net = cumulative - bill.total.cumsum(axis=0)
    return Worth(
        total=cumulative[-1],
        pv_benefits=_present(gained_by_year(of, benefits), rate),
        pv_costs=np.broadcast_to(_present(spent_by_year(of, bill), rate), cumulative[-1].shape),
        break_even=_break_even(net, of.months, of.base),
        benefits=cumulative,
        net=net,
    )


def project_years(months: Ints, base: int) -> Ints:
    """The column of each month in the year-end view: 0 before the base month, then 1, 2, ..."""
    return np.where(months < base, 0, (months - base) // YEAR + 1)


def gained_by_year(of: Prospect, benefits: Ints) -> Ints:
    """Benefits (months, cases) as the columns of the year-end view (years, cases)."""
    return _by_year(benefits, project_years(of.months, of.base))


def spent_by_year(of: Prospect, bill: Bill) -> Ints:
    """Costs likewise; one-off costs before the go-live are initial, in column 0."""
    years = project_years(of.months, of.base)
    early = np.where(of.months < of.go_live, 0, years)
    return _by_year(bill.running, years) + _by_year(bill.once, early, int(years[-1]))


def _by_year(money: Ints, places: Ints, last: int | None = None) -> Ints:
    years = range((int(places[-1]) if last is None else last) + 1)
    return np.stack([money[places == year].sum(axis=0) for year in years])


def growths(rate: float, years: int) -> list[float]:
    """`(1 + rate)^k` for k = 0 to `years`, by multiplying: powers differ between machines."""
    found = [1.0]
    for _ in range(years):
        found.append(found[-1] * (1.0 + rate))
    return found


def present_floats(by_year: Ints, rate: float) -> Floats:
    """Present values by case, not rounded, added from year 0 on."""
    total = np.zeros(by_year.shape[1])
    for money, growth in zip(by_year, growths(rate, len(by_year) - 1), strict=True):
        total += money / growth
    return total


def _present(by_year: Ints, rate: float) -> Ints:
    return np.rint(present_floats(by_year, rate)).astype(np.int64)


def _break_even(net: Ints, months: Ints, base: int) -> Ints:
    """The first month from `base` on in which the running sum, once it has begun, is not below
    zero: as `returns.payback` finds it."""
    later = months >= base
    running, ordinals = net[later], months[later]
    if not len(ordinals):
        return np.full(net.shape[1], NEVER, dtype=np.int64)
    back = (running >= 0) & np.logical_or.accumulate(running != 0, axis=0)
    first = ordinals[back.argmax(axis=0)]
    return np.where(back.any(axis=0), first, NEVER)
