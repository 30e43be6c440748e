"""The time value of money: present values, ROI, benefit/cost ratio, payback (methods 2.1 to 2.4).

The headline view is that of Forrester's Total Economic Impact: an initial column at time 0 that
is not discounted, then project years of twelve months discounted at their end. It is comparable
and, since benefits are discounted for the whole year they come in, prudent.

Initial are the one-off costs before the first go-live, and any flow before the base month. The
base month, in which project year 1 begins, is by default the first month with a cost. Project
years are not fiscal years.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from benefits.domain.calendar.period import Month
from benefits.domain.record.grid import YEAR, Bools, Floats, Ints


def discounted(flows: ArrayLike, rate: float, first_period: int = 0) -> Floats:
    """Each flow at its present value, `F_t / (1 + rate)^t`. The first flow lies at time
    `first_period`: 0 as textbooks and TEI have it, 1 as Excel's NPV() does."""
    amounts = np.asarray(flows, dtype=np.float64)
    return amounts / (1.0 + rate) ** (np.arange(len(amounts)) + first_period)


def present_value(flows: ArrayLike, rate: float, first_period: int = 0) -> float:
    """The sum of the discounted flows, in the unit of the flows and not rounded."""
    return float(discounted(flows, rate, first_period).sum())


def roi(pv_benefits: float, pv_costs: float) -> float | None:
    """`(PV benefits - PV costs) / PV costs` as a ratio of 1; None (not defined) without costs."""
    return None if pv_costs == 0 else (pv_benefits - pv_costs) / pv_costs


def bcr(pv_benefits: float, pv_costs: float) -> float | None:
    """`PV benefits / PV costs`; None (not defined) without costs. Disbenefits are negative
    benefits, never costs."""
    return None if pv_costs == 0 else pv_benefits / pv_costs


@dataclass(frozen=True, slots=True)
class Payback:
    """`periods` until cumulative net flow first reaches zero: 0 where nothing was invested, None
    where it never does. `reopens` says that it falls below zero again later. `period` is the
    place of the flow in which it happens."""

    periods: float | None
    reopens: bool = False
    period: int | None = None


def payback(flows: ArrayLike, first_period: int = 0) -> Payback:
    """Linear interpolation in the period of the first crossing (methods 2.3), on flows as they
    are; give discounted flows for the discounted payback. With `first_period` 1 the first flow
    comes at the end of period 1, as monthly flows do."""
    net = np.asarray(flows, dtype=np.float64)
    running = np.cumsum(net)
    begun = np.flatnonzero(running != 0)
    if not len(begun):
        return Payback(None)
    if running[begun[0]] > 0:
        return Payback(0.0, bool((running < 0).any()), int(begun[0]))
    back = begun[0] + np.flatnonzero(running[begun[0] :] >= 0)
    if not len(back):
        return Payback(None)
    at = int(back[0])
    share = float(-running[at - 1] / net[at])
    return Payback(at - 1 + first_period + share, bool((running[at:] < 0).any()), at)


def year_ends(flows: Ints, months: Ints, base: int, initial: Bools) -> Ints:
    """Monthly flows as yearly ones: place 0 is the initial column, place k is project year k.
    `initial` marks the months whose flow belongs to the start; months before `base` always do."""
    years = np.where(initial | (months < base), 0, (months - base) // YEAR + 1)
    buckets = np.zeros(int(years.max(initial=0)) + 1, dtype=np.int64)
    np.add.at(buckets, years, flows)
    return buckets


@dataclass(frozen=True, slots=True, eq=False)
class Flows:
    """Money by month in int64 hundredths, all of one length: `months` are their ordinals and
    `one_off_costs` is the part of `costs` that is paid once."""

    months: Ints
    benefits: Ints
    costs: Ints
    one_off_costs: Ints


@dataclass(frozen=True, slots=True, eq=False)
class Appraisal:
    """One set of flows, appraised. Money is int64 hundredths; yearly columns begin with the
    initial one. `roi`, `bcr` and the present values are discounted; `net` and `payback` are not,
    and every screen says so. `payback` is in months from the start of the base month,
    `discounted_payback` in years; `break_even` is the calendar month of the former."""

    base: Month
    rate: float
    yearly_benefits: Ints
    yearly_costs: Ints
    pv_benefits: int
    pv_costs: int
    payback: Payback
    discounted_payback: Payback
    break_even: Month | None

    @property
    def net(self) -> int:
        return int(self.yearly_benefits.sum() - self.yearly_costs.sum())

    @property
    def npv(self) -> int:
        return self.pv_benefits - self.pv_costs

    @property
    def roi(self) -> float | None:
        return roi(self.pv_benefits, self.pv_costs)

    @property
    def bcr(self) -> float | None:
        return bcr(self.pv_benefits, self.pv_costs)


def appraise(flows: Flows, base: int, go_live: int, rate: float) -> Appraisal:
    """The year-end discounted view. `go_live` is the first go-live of what is looked at: one-off
    costs before it are initial."""
    nothing = np.zeros(len(flows.months), dtype=np.bool_)
    once = year_ends(flows.one_off_costs, flows.months, base, flows.months < go_live)
    running = year_ends(flows.costs - flows.one_off_costs, flows.months, base, nothing)
    gains = year_ends(flows.benefits, flows.months, base, nothing)
    gains, once, running = _of_one_length(gains, once, running)
    spent = once + running
    simple = payback(_from_base(flows, base), first_period=1)
    return Appraisal(
        base=Month(base),
        rate=rate,
        yearly_benefits=gains,
        yearly_costs=spent,
        pv_benefits=round(present_value(gains, rate)),
        pv_costs=round(present_value(spent, rate)),
        payback=simple,
        discounted_payback=payback(discounted(gains - spent, rate)),
        break_even=None if simple.period is None else Month(base + simple.period),
    )


def _from_base(flows: Flows, base: int) -> Ints:
    """Net flows from the base month on; what came before is added to its first month."""
    net = flows.benefits - flows.costs
    later = flows.months >= base
    kept = net[later].copy()
    if len(kept):
        kept[0] += net[~later].sum()
    return kept


def _of_one_length(*columns: Ints) -> tuple[Ints, ...]:
    length = max(len(one) for one in columns)
    return tuple(np.pad(one, (0, length - len(one))) for one in columns)
