"""What the outlook rests on: three whole cases, and a tornado of one input at a time.

Unlike the draws of `uncertainty` nothing here is left to chance. `low` takes each input at its
less favourable end and `high` at its more favourable one: of a disbenefit, or of any benefit whose
remaining money is negative, the larger amount is the less favourable. Money is int64 hundredths,
rounded once a benefit and month.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from benefits.domain.calendar.period import Month
from benefits.domain.record.grid import Floats, Ints
from benefits.domain.returns.returns import roi
from benefits.domain.risk.prospect import NEVER, Bill, Prospect, Worth, shifted, worth
from benefits.domain.risk.spreads import Spread


class End(StrEnum):
    """Where in its range an input is."""

    LOW = "low"
    LIKELY = "likely"
    HIGH = "high"


class Driver(StrEnum):
    """What may turn out otherwise."""

    UNIT_VALUE = "unit_value"
    ADOPTION = "adoption"
    CONFIDENCE = "confidence"
    ATTRIBUTION = "attribution"
    DELAY = "delay"
    COSTS = "costs"
    RATE = "rate"


RATE_STEP = 0.02
"""How far the tornado moves the discount rate either way: two percentage points, not below 0."""

FACTORS = (Driver.UNIT_VALUE, Driver.ADOPTION, Driver.CONFIDENCE, Driver.ATTRIBUTION)
OF_BENEFITS = (*FACTORS, Driver.DELAY)
IN_CASES = (Driver.UNIT_VALUE, Driver.ADOPTION, Driver.CONFIDENCE, Driver.DELAY, Driver.COSTS)
"""What the low and high cases move: what the draws draw. Attribution is agreed and the discount
rate is set, so that neither is a matter of luck."""

Ends = dict[Driver, End]


@dataclass(frozen=True, slots=True, eq=False)
class Case:
    """One whole course of events: money in hundredths, `roi` discounted and a ratio of 1 (None
    without costs), `break_even` None where it does not come. `benefits` and `net` are cumulative
    by month."""

    end: End
    total: int
    npv: int
    pv_benefits: int
    pv_costs: int
    break_even: Month | None
    benefits: Ints
    net: Ints

    @property
    def roi(self) -> float | None:
        return roi(self.pv_benefits, self.pv_costs)


@dataclass(frozen=True, slots=True)
class Bar:
    """The NPV with one input, or all inputs of one benefit, at either end and all else likely.

    `driver` is None in a tornado by benefit and `benefit` in one by driver. `low_input` and
    `high_input` are the input's values at the two ends: a factor on the likely value, months of
    delay or the rate itself; where benefits differ, their average weighted by remaining money.
    None by benefit.
    """

    low: int
    likely: int
    high: int
    driver: Driver | None = None
    benefit: int | None = None
    low_input: float | None = None
    high_input: float | None = None

    @property
    def swing(self) -> int:
        return abs(self.high - self.low)


def cases(of: Prospect) -> tuple[Case, Case, Case]:
    """All inputs low, likely and high. Low and high are further out than P10 and P90: everything
    goes wrong, or right, at once."""
    low, likely, high = (_case(of, end) for end in End)
    return low, likely, high


def _case(of: Prospect, end: End) -> Case:
    found = valued(of, dict.fromkeys(IN_CASES, end))
    month = int(found.break_even[0])
    return Case(
        end=end,
        total=int(found.total[0]),
        npv=int(found.npv[0]),
        pv_benefits=int(found.pv_benefits[0]),
        pv_costs=int(found.pv_costs[0]),
        break_even=None if month == NEVER else Month(month),
        benefits=found.benefits[:, 0],
        net=found.net[:, 0],
    )


def valued(of: Prospect, ends: Ends) -> Worth:
    """One case: the named inputs at their ends and all others likely."""
    benefits = money(of, ends).sum(axis=0)[:, None]
    bill = Bill.of(of, np.array([costs_at(of, ends.get(Driver.COSTS, End.LIKELY))]))
    return worth(of, benefits, bill, rate_at(of, ends.get(Driver.RATE, End.LIKELY)))


def money(of: Prospect, ends: Ends) -> Ints:
    """Realised, and what remains as the ends have it (benefits, months)."""
    delays = np.rint(input_at(of, Driver.DELAY, ends.get(Driver.DELAY, End.LIKELY)))
    factors = np.ones(len(of.ids))
    for driver in FACTORS:
        factors = factors * input_at(of, driver, ends.get(driver, End.LIKELY))
    ahead = shifted(of, slice(None), delays.astype(np.int64))
    return of.realised + np.rint(ahead * factors[:, None]).astype(np.int64)


def input_at(of: Prospect, driver: Driver, end: End) -> Floats:
    """An input of all benefits (in their order) at an end: factors, or months of delay."""
    spread: Spread = getattr(of.spreads, driver.value)
    if end is End.LIKELY:
        return spread.likely
    losing = of.remaining < 0
    larger = losing if end is End.LOW else ~losing
    if driver is Driver.DELAY:
        larger = ~larger
    return np.where(larger, spread.high, spread.low)


def costs_at(of: Prospect, end: End) -> float:
    """The factor on remaining costs: high costs are the low end."""
    costs = of.spreads.costs
    return {End.LOW: costs.high, End.LIKELY: costs.likely, End.HIGH: costs.low}[end]


def rate_at(of: Prospect, end: End) -> float:
    """The discount rate: a high rate is the low end."""
    step = {End.LOW: RATE_STEP, End.LIKELY: 0.0, End.HIGH: -RATE_STEP}[end]
    return max(of.rate + step, 0.0) if step else of.rate


def tornado(of: Prospect) -> tuple[Bar, ...]:
    """The NPV at both ends of each driver over the whole scope, the widest swing first."""
    likely = int(valued(of, {}).npv[0])
    return _by_swing(_bar(of, driver, likely) for driver in Driver)


def _bar(of: Prospect, driver: Driver, likely: int) -> Bar:
    low, high = (int(valued(of, {driver: end}).npv[0]) for end in (End.LOW, End.HIGH))
    return Bar(
        low=low,
        likely=likely,
        high=high,
        driver=driver,
        low_input=_typical(of, driver, End.LOW),
        high_input=_typical(of, driver, End.HIGH),
    )


def _typical(of: Prospect, driver: Driver, end: End) -> float | None:
    if driver is Driver.COSTS:
        return costs_at(of, end)
    if driver is Driver.RATE:
        return rate_at(of, end)
    weights = np.abs(of.remaining)
    if not weights.any():
        return None
    return float(np.average(input_at(of, driver, end), weights=weights))


def tornado_by_benefit(of: Prospect, drivers: tuple[Driver, ...] = OF_BENEFITS) -> tuple[Bar, ...]:
    """The NPV with the named inputs of one benefit at once at either end, all other benefits being
    likely; the widest swing first. For a single driver give that one."""
    usual = money(of, {})
    bill = Bill.of(of, np.array([of.spreads.costs.likely]))
    others = usual.sum(axis=0)[:, None] - usual.T
    low, high = (
        worth(of, others + money(of, dict.fromkeys(drivers, end)).T, bill, of.rate).npv
        for end in (End.LOW, End.HIGH)
    )
    likely = int(valued(of, {}).npv[0])
    rows = zip(low, high, of.ids, strict=True)
    return _by_swing(Bar(int(a), likely, int(b), benefit=int(one)) for a, b, one in rows)


def _by_swing(bars: Iterable[Bar]) -> tuple[Bar, ...]:
    return tuple(sorted(bars, key=lambda bar: -bar.swing))
