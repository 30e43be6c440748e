"""Several currencies in one portfolio: fixed budget rates, and the effect of rates apart.

Money is computed and rounded in its initiative's currency, then converted month by month with the
budget rate in force and rounded once more. A month without a rate is not mixed in: it counts as
nothing and is reported.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from benefits.domain.calendar.period import Month
from benefits.domain.money.valuation import MOST
from benefits.domain.record.facts import ExchangeRate, Initiative, Settings
from benefits.domain.record.grid import Floats, Grid, Ints
from benefits.domain.record.portfolio import Portfolio


@dataclass(frozen=True, slots=True)
class Unconverted:
    """An initiative with money in months that have no exchange rate; `month` is the first."""

    initiative: int
    currency: str
    month: Month


@dataclass(frozen=True, slots=True, eq=False)
class Rates:
    """What a unit of each foreign currency is worth in the portfolio's, by month: `budget` in
    figures, `actual` only to tell the effect of rates. NaN where there is none."""

    budget: Mapping[str, Floats]
    actual: Mapping[str, Floats]


def currency_of(initiative: Initiative, settings: Settings) -> str:
    """The currency of an initiative's money."""
    return initiative.currency or settings.currency


def foreign_currencies(portfolio: Portfolio) -> dict[int, str]:
    """Initiatives whose currency is not the portfolio's, and which it is."""
    homes = portfolio.initiatives.values()
    named = {one.id: currency_of(one, portfolio.settings) for one in homes}
    return {one: code for one, code in named.items() if code != portfolio.settings.currency}


def rates(facts: Iterable[ExchangeRate], currencies: Iterable[str], grid: Grid) -> Rates:
    """The rates of some currencies: each holds until the next one of its currency begins. A mean
    rate that is not known is not taken from earlier months."""
    ordered = sorted(facts, key=lambda one: (int(one.start), one.id))
    budget = {one: np.full(grid.months, np.nan) for one in currencies}
    actual = {one: np.full(grid.months, np.nan) for one in budget}
    for one in ordered:
        if one.currency in budget:
            begins = grid.count_through(int(one.start) - 1)
            budget[one.currency][begins:] = float(one.budget)
            actual[one.currency][begins:] = np.nan if one.actual is None else float(one.actual)
    return Rates(budget, actual)


def at(found: Mapping[str, Floats], currencies: Sequence[str], months: int) -> Floats:
    """The rates of some rows by their currencies (rows, months)."""
    rows = [found[one] for one in currencies]
    return np.array(rows, dtype=np.float64).reshape(len(currencies), months)


def converted(money: Ints, rate: Floats) -> Ints:
    """Hundredths at a rate, rounded once; 0 without a rate."""
    units = np.nan_to_num(money * rate).clip(-MOST * 100, MOST * 100)
    return np.asarray(np.rint(units).astype(np.int64))


def rate_effect(money: Ints, budget: Floats, actual: Floats) -> Ints:
    """Own hundredths at mean rates less at budget rates, where both are known."""
    both = ~np.isnan(budget) & ~np.isnan(actual)
    effect = converted(money, actual) - converted(money, budget)
    return np.where(both, effect, 0)
