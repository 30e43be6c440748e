"""Random programmes of money out and in, the odd ones on purpose; the same ones at every run."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from decimal import Decimal

from tests.domain.slow_rates import Programme

SEED = 20_260_101
DAYS = 365


def programmes(count: int, seed: int = SEED) -> Iterator[Programme]:
    """As many as wanted, of each kind in turn; a longer run begins with the shorter one."""
    chance = random.Random(seed)
    for number in range(count):
        yield KINDS[number % len(KINDS)](chance)


def _amount(chance: random.Random, scale: int = 0) -> float:
    """Up to seven digits, at any size."""
    return float(Decimal(chance.randint(1, 9_999_999)).scaleb(scale - 4))


def _invested(chance: random.Random, scale: int = 0) -> list[float]:
    """Outlays first, then benefits."""
    outlays = [-_amount(chance, scale) for _ in range(chance.randint(1, 3))]
    return outlays + [_amount(chance, scale) for _ in range(chance.randint(1, 10))]


def conventional(chance: random.Random) -> Programme:
    return _yearly(_invested(chance))


def borrowed(chance: random.Random) -> Programme:
    return _yearly([-amount for amount in _invested(chance)])


def tiny(chance: random.Random) -> Programme:
    return _yearly(_invested(chance, -15))


def huge(chance: random.Random) -> Programme:
    return _yearly(_invested(chance, 12))


def of_all_sizes(chance: random.Random) -> Programme:
    length = chance.randint(2, 8)
    signs = [chance.choice((-1, 1)) for _ in range(length)]
    return _yearly([sign * _amount(chance, chance.randint(-12, 9)) for sign in signs])


def nearly_lost(chance: random.Random) -> Programme:
    """Much out, next to nothing back."""
    outlays = [-_amount(chance, 6) for _ in range(chance.randint(1, 4))]
    return _yearly(outlays + [_amount(chance, -4) for _ in range(chance.randint(1, 5))])


def with_closing_costs(chance: random.Random) -> Programme:
    return _yearly([*_invested(chance), -_amount(chance)])


def of_any_sign(chance: random.Random) -> Programme:
    return _yearly([chance.choice((-1, 0, 1)) * _amount(chance) for _ in range(12)])


def of_one_sign(chance: random.Random) -> Programme:
    sign = chance.choice((-1, 1))
    return _yearly([sign * _amount(chance) for _ in range(chance.randint(0, 5))])


def of_planted_rates(chance: random.Random) -> Programme:
    """Flows that are worth nothing at rates chosen beforehand, some of them close together."""
    rates = [Decimal(chance.randint(-90, 300)).scaleb(-2) for _ in range(chance.randint(2, 5))]
    if chance.random() < 0.4:
        rates[1] = rates[0] + Decimal(1).scaleb(-chance.randint(2, 7))
    return _worth_nothing_at(rates)


def of_one_rate_twice(chance: random.Random) -> Programme:
    rate = Decimal(chance.randint(-80, 200)).scaleb(-2)
    return _worth_nothing_at([rate] * chance.choice((2, 2, 3)))


def _worth_nothing_at(rates: list[Decimal]) -> Programme:
    flows = [Decimal(-1000)]
    for rate in rates:
        carried = [-(1 + rate) * flow for flow in flows]
        flows = [a + b for a, b in zip([*flows, Decimal(0)], [Decimal(0), *carried], strict=True)]
    return _yearly([float(flow) for flow in flows])


def monthly(chance: random.Random) -> Programme:
    """Two to four years of months with running costs, and sometimes a renewal."""
    months = chance.randint(24, 48)
    flows = [-_amount(chance, 2), *(_amount(chance) / 2 for _ in range(months))]
    flows = [round(flow - 100, 2) for flow in flows]
    if chance.random() < 0.5:
        flows[chance.randint(1, months)] -= round(_amount(chance, 1), 2)
    return Programme(range(len(flows)), flows, 12)


def dated(chance: random.Random) -> Programme:
    """Rows in any order, some of them on one day."""
    rows = chance.randint(2, 12)
    days = [chance.randint(0, chance.choice((60, 900, 6000))) for _ in range(rows)]
    amounts = [chance.choice((-1, 1, 1)) * _amount(chance) for _ in range(rows)]
    return Programme(days, amounts, DAYS)


def dated_investment(chance: random.Random) -> Programme:
    amounts = _invested(chance, chance.randint(-9, 9))
    days = sorted(chance.sample(range(4000), len(amounts)))
    order = chance.sample(range(len(days)), len(days))
    return Programme([days[at] for at in order], [amounts[at] for at in order], DAYS)


def _yearly(amounts: list[float]) -> Programme:
    return Programme(range(len(amounts)), amounts)


KINDS: tuple[Callable[[random.Random], Programme], ...] = (
    conventional,
    of_any_sign,
    dated,
    of_planted_rates,
    tiny,
    huge,
    with_closing_costs,
    nearly_lost,
    dated_investment,
    of_all_sizes,
    borrowed,
    of_one_rate_twice,
    of_one_sign,
    monthly,
)
