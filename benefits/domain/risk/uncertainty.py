"""The outlook as a range: thousands of draws of what is uncertain, and what they come to.

Each draw takes a unit value, an adoption, a confidence and a delay for every benefit and one
factor for the costs that remain, and appraises the whole. Attribution is agreed, not drawn.

Draws are shared within an initiative unless told otherwise. Benefits of one initiative depend on
the same system, the same people and the same prices; drawn apart, their luck evens out, and two
hundred independent benefits make a range so narrow that reality falls outside of it.

The same seed gives the same range on every machine. A library multiplies matrices in an order of
its own, which changes the last bits of a sum of fractions. So a draw's factor is rounded to
1/4096 and money is whole: then all products and sums are whole numbers below 2^53, which any
order adds up exactly.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from benefits.domain.calendar.period import Month
from benefits.domain.record.grid import Floats, Ints
from benefits.domain.risk.draws import Whose, delay_steps, triangular, uniforms
from benefits.domain.risk.prospect import NEVER, Bill, Prospect, Worth, merged, shifted, worth
from benefits.domain.risk.spreads import Range, Spread

SEED = 1
"""The seed of all shown ranges, fixed so that a range changes only when what it rests on does."""

DRAWS = 10_000
LEVELS = (0.10, 0.50, 0.90)
"""P10, P50 and P90: that share of the draws comes to this or less."""

BITS = 12
"""A factor is a whole number of 1/4096."""

EXACT = 2**53
"""Below it floats hold every whole number."""

ROWS = 50
"""Benefits drawn at a time: it bounds memory and changes no figure."""

Number = TypeVar("Number", np.int64, np.float64)

_DRAWN = ("unit_value", "adoption", "confidence")


class Sharing(StrEnum):
    """Whose luck is the same luck."""

    APART = "apart"
    INITIATIVE = "initiative"
    PORTFOLIO = "portfolio"


@dataclass(frozen=True, slots=True)
class MoneyRange:
    """Order statistics in hundredths: real outcomes of draws, never in between two."""

    p10: int
    p50: int
    p90: int


@dataclass(frozen=True, slots=True)
class MonthRange:
    """By when a tenth, half and nine tenths of the draws have broken even; None where fewer do.
    `never` is the share that does not within the months looked at."""

    p10: Month | None
    p50: Month | None
    p90: Month | None
    never: float


@dataclass(frozen=True, slots=True, eq=False)
class Band:
    """Cumulative money by month, in hundredths: each month's own P10, P50 and P90."""

    p10: Ints
    p50: Ints
    p90: Ints


@dataclass(frozen=True, slots=True, eq=False)
class Outcome:
    """What the draws come to, with the seed that repeats them. `total` is the benefit at the end
    of the months; `npv` and `roi` are discounted as in `returns.appraise`, and `roi` (low, middle
    and high as ratios of 1) is None without costs. `positive` is the share of draws with an NPV
    above zero. `benefits` and `net` are bands over `months`."""

    seed: int
    draws: int
    sharing: Sharing
    months: Ints
    total: MoneyRange
    npv: MoneyRange
    roi: Range | None
    break_even: MonthRange
    positive: float
    benefits: Band
    net: Band


def simulate(
    of: Prospect,
    draws: int = DRAWS,
    seed: int = SEED,
    sharing: Sharing = Sharing.INITIATIVE,
    rows: int = ROWS,
) -> Outcome:
    """Draw and appraise. `rows` is how many benefits are drawn at a time."""
    if sharing is not Sharing.APART:
        of = merged(of)
    found = worth(
        of, drawn_benefits(of, draws, seed, sharing, rows), _bill(of, draws, seed), of.rate
    )
    return Outcome(
        seed=seed,
        draws=draws,
        sharing=sharing,
        months=of.months,
        total=_money(found.total),
        npv=_money(found.npv),
        roi=_roi(found),
        break_even=_months(found.break_even),
        positive=float((found.npv > 0).mean()),
        benefits=Band(*_quantiles(found.benefits)),
        net=Band(*_quantiles(found.net)),
    )


def drawn_benefits(of: Prospect, draws: int, seed: int, sharing: Sharing, rows: int) -> Ints:
    """Benefits in hundredths by month and draw (months, draws): what is realised, and all that
    remains at its drawn factors and delays, rounded once a month."""
    unit = _unit(of)
    ahead = np.zeros((len(of.months), draws))
    for start in range(0, len(of.ids), rows):
        block = np.arange(start, min(start + rows, len(of.ids)))
        chance = _chance(of, block, draws, seed, sharing)
        factors = _factors(of, block, chance)
        delays = of.spreads.delay.rows(block)
        for some, delay, taken in _delayed(delays, chance.of(-1), factors):
            moved = shifted(of, block[some], np.full(len(some), delay))
            ahead += np.rint(moved / unit).T @ taken
    whole = (ahead.astype(np.int64) + (1 << BITS - 1)) >> BITS
    return np.asarray(of.realised.sum(axis=0)[:, None] + whole * unit)


def _unit(of: Prospect) -> int:
    """Hundredths that money is counted in: 1, unless amounts are so large that sums could not be
    exact; then the smallest power of ten that keeps them so."""
    spreads = [getattr(of.spreads, name) for name in _DRAWN]
    ends = [np.abs([one.low, one.high]).max(initial=1.0) for one in spreads]
    most = float(np.prod(ends)) + 1
    # One-time money that comes sooner may all fall on one month.
    within = np.abs(of.expected).astype(np.float64)
    largest = np.where(of.once, within.sum(axis=1), within.max(axis=1, initial=0.0)).sum()
    unit = 1
    while (largest / unit + len(of.ids)) * most * 2**BITS >= EXACT:
        unit *= 10
    return unit


@dataclass(frozen=True, slots=True, eq=False)
class _Chance:
    """Streams (owners, inputs, draws) and the owner whose luck each benefit has. The last input
    is the delay."""

    streams: Floats
    owner: Ints

    def of(self, place: int) -> Floats:
        return np.asarray(self.streams[self.owner, place])


def _chance(of: Prospect, block: Ints, draws: int, seed: int, sharing: Sharing) -> _Chance:
    whose, keys = {
        Sharing.APART: (Whose.BENEFIT, of.ids[block]),
        Sharing.INITIATIVE: (Whose.INITIATIVE, of.groups[block]),
        Sharing.PORTFOLIO: (Whose.PORTFOLIO, np.zeros(len(block), dtype=np.int64)),
    }[sharing]
    owners, owner = np.unique(keys, return_inverse=True)
    streams = np.empty((len(owners), len(_DRAWN) + 1, draws))
    for place, key in enumerate(owners):
        streams[place] = uniforms(seed, whose, int(key), len(_DRAWN) + 1, draws)
    return _Chance(streams, owner)


def _factors(of: Prospect, block: Ints, chance: _Chance) -> Floats:
    """Whole numbers of 1/4096 (benefits, draws)."""
    found = np.full((len(block), chance.streams.shape[2]), float(1 << BITS))
    for place, name in enumerate(_DRAWN):
        found *= triangular(chance.of(place), getattr(of.spreads, name).rows(block))
    return np.asarray(np.rint(found))


def _delayed(delay: Spread, chance: Floats, factors: Floats) -> Iterator[tuple[Ints, int, Floats]]:
    """For each month of delay the rows that it may befall, and their factors in the draws in
    which it does (0 in all others)."""
    first, upto = delay_steps(delay)
    since = np.pad(upto, ((0, 0), (1, 0)))[:, :-1]
    for step in range(upto.shape[1]):
        some = np.flatnonzero(upto[:, step] > since[:, step])
        if len(some):
            lower, upper = since[some, step, None], upto[some, step, None]
            hit = (chance[some] >= lower) & (chance[some] < upper)
            yield some, first + step, factors[some] * hit


def _bill(of: Prospect, draws: int, seed: int) -> Bill:
    costs = of.spreads.costs
    if costs.low == costs.high:
        return Bill.of(of, np.array([costs.likely]))
    chance = uniforms(seed, Whose.COSTS, 0, 1, draws)
    return Bill.of(of, triangular(chance, Spread.of([costs]))[0])


def _quantiles(values: NDArray[Number]) -> tuple[NDArray[Number], ...]:
    """The values (the last axis is draws) that each level's share of draws does not exceed."""
    draws = values.shape[-1]
    ranks = [max(int(np.ceil(round(level * draws, 6))) - 1, 0) for level in LEVELS]
    ordered = np.partition(values, ranks, axis=-1)
    return tuple(ordered[..., rank] for rank in ranks)


def _money(values: Ints) -> MoneyRange:
    return MoneyRange(*(int(one) for one in _quantiles(values)))


def _roi(found: Worth) -> Range | None:
    if (found.pv_costs == 0).any():
        return None
    return Range(*(float(one) for one in _quantiles(found.npv / found.pv_costs)))


def _months(ordinals: Ints) -> MonthRange:
    low, middle, high = (_month(int(one)) for one in _quantiles(ordinals))
    return MonthRange(low, middle, high, float((ordinals == NEVER).mean()))


def _month(ordinal: int) -> Month | None:
    return None if ordinal == NEVER else Month(ordinal)
