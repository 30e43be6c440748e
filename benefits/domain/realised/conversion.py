"""Tables whose money is in several currencies, brought to the portfolio's one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from benefits.domain.calendar.period import Month
from benefits.domain.money.costs import CostTable
from benefits.domain.money.currencies import (
    Rates,
    Unconverted,
    at,
    converted,
    foreign_currencies,
    rate_effect,
    rates,
)
from benefits.domain.realised.benefit_table import MONEY, BenefitTable
from benefits.domain.realised.outlook import forecast
from benefits.domain.record.grid import Floats, Grid, Ints
from benefits.domain.record.patched import patched
from benefits.domain.record.portfolio import Portfolio

_COSTS = ("planned", "actual", "reserve")


@dataclass(frozen=True, slots=True, eq=False)
class Converted:
    """Tables in one currency, and whose money is missing in them for want of a rate."""

    benefits: BenefitTable
    costs: CostTable
    unconverted: tuple[Unconverted, ...] = ()


def in_one_currency(
    portfolio: Portfolio, benefits: BenefitTable, costs: CostTable, grid: Grid, through: int
) -> Converted:
    """Convert what initiatives with a currency of their own come to, at budget rates by month."""
    foreign = foreign_currencies(portfolio)
    if not foreign:
        return Converted(benefits, costs)
    found = rates(portfolio.exchange_rates.values(), foreign.values(), grid)
    claims = _foreign(benefits.initiative, foreign, found, grid.months)
    lines = _foreign(costs.initiative, foreign, found, grid.months)
    lost = [*claims.lost(benefits, MONEY), *lines.lost(costs, _COSTS)]
    return Converted(
        _benefits(benefits, claims, through), _costs(costs, lines), _first(lost, foreign, grid)
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Foreign:
    """The rows of a table that need converting, their initiatives, and their rates by month."""

    rows: Ints
    initiatives: Ints
    budget: Floats
    actual: Floats

    def money(self, table: BenefitTable | CostTable, names: Sequence[str]) -> dict[str, Any]:
        """The named matrices with these rows converted."""
        own = {name: getattr(table, name) for name in names}
        return {
            name: patched(matrix, self.rows, converted(matrix[self.rows], self.budget))
            for name, matrix in own.items()
        }

    def effect(self, table: BenefitTable | CostTable, name: str) -> Ints:
        own: Ints = getattr(table, name)
        found = rate_effect(own[self.rows], self.budget, self.actual)
        return patched(table.rate_effect, self.rows, found)

    def lost(
        self, table: BenefitTable | CostTable, names: Sequence[str]
    ) -> Iterator[tuple[int, int]]:
        """Initiatives and columns with money that no rate converts."""
        for name in names:
            gone = (getattr(table, name)[self.rows] != 0) & np.isnan(self.budget)
            for row, column in zip(*np.nonzero(gone), strict=True):
                yield int(self.initiatives[row]), int(column)


def _foreign(homes: Ints, foreign: Mapping[int, str], found: Rates, months: int) -> _Foreign:
    rows = np.flatnonzero(np.isin(homes, list(foreign)))
    named = [foreign[int(home)] for home in homes[rows]]
    budget, actual = (at(each, named, months) for each in (found.budget, found.actual))
    return _Foreign(rows, homes[rows], budget, actual)


def _benefits(table: BenefitTable, found: _Foreign, through: int) -> BenefitTable:
    if not len(found.rows):
        return table
    money = found.money(table, MONEY)
    return replace(
        table,
        **money,
        forecast=forecast(money["expected"], money["realised"], through),
        rate=patched(table.rate, found.rows, found.budget),
        rate_effect=found.effect(table, "realised"),
    )


def _costs(table: CostTable, found: _Foreign) -> CostTable:
    if not len(found.rows):
        return table
    return replace(table, **found.money(table, _COSTS), rate_effect=found.effect(table, "actual"))


def _first(
    lost: Sequence[tuple[int, int]], foreign: Mapping[int, str], grid: Grid
) -> tuple[Unconverted, ...]:
    first: dict[int, int] = {}
    for home, column in lost:
        first[home] = min(column, first.get(home, column))
    return tuple(
        Unconverted(home, foreign[home], Month(grid.first + column))
        for home, column in sorted(first.items())
    )
