"""A business case by month, laid beside the benefits that became of its lines."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np

from benefits.domain.calendar.period import Month
from benefits.domain.money.case_table import Spread, after_risk, spread
from benefits.domain.money.currencies import converted, currency_of, rates
from benefits.domain.money.valuation import MOST
from benefits.domain.movement.movement import CENTS, Basis, implied
from benefits.domain.realised.agreed import lines_of
from benefits.domain.record.facts import BusinessCase, CaseLine, Side
from benefits.domain.record.grid import YEAR, Floats, Grid, Ints
from benefits.domain.record.portfolio import Portfolio
from benefits.views.plan_states import State, of_rows

_MOST = round(MOST * CENTS)


def case_state(portfolio: Portfolio, case: BusinessCase, reference: State) -> State:
    """A business case after its risk, in the portfolio's currency at budget rates.

    Of its lines only money is known: those that became benefits are told in the drivers of the
    reference with the effect they take, the others stand by themselves.
    """
    lines = lines_of(portfolio, case)
    grid = _reach(case, lines, reference)
    claims = [one for one in lines if one.side is Side.BENEFIT]
    bills = [_spread(one, case) for one in lines if one.side is Side.COST]
    rate = _rate(portfolio, case, grid)
    ids = np.unique(np.array([_row(one, reference) for one in claims], dtype=np.int64))
    money = np.zeros((len(ids), grid.months), dtype=np.int64)
    for line in claims:
        monthly = _placed(_spread(line, case).monthly, case, grid)
        money[np.searchsorted(ids, _row(line, reference))] += converted(monthly, rate)
    at = reference.ids.searchsorted(ids).clip(max=max(len(reference.ids) - 1, 0))
    return State(
        ids=ids,
        names={_row(one, reference): one.name for one in claims} | dict(reference.names),
        cash=np.isin(ids, reference.ids[reference.cash]),
        months=grid.ordinals,
        basis=implied(money.clip(-_MOST, _MOST), _drivers(ids, at, reference, grid)),
        costs=_sum((_placed(one.monthly, case, grid) for one in bills), rate),
        one_off=_sum((_initial(one, case, grid) for one in bills), rate),
        go_live=None,
    )


def _row(line: CaseLine, reference: State) -> int:
    """The benefit that a line became, or a row of its own."""
    became = line.benefit if line.benefit is not None else 0
    return became if became in reference.ids else -line.id


def _reach(case: BusinessCase, lines: Sequence[CaseLine], reference: State) -> Grid:
    """The months of the case and of the reference."""
    years = max((len(one.years) for one in lines), default=1) or 1
    first = min(int(case.base), int(reference.months[0]))
    last = max(int(case.base) + YEAR * years - 1, int(reference.months[-1]))
    return Grid(Month(first), last - first + 1)


def _spread(line: CaseLine, case: BusinessCase) -> Spread:
    return spread(after_risk((line.initial, *line.years), line.side, line.risk), int(case.base))


def _placed(monthly: Ints, case: BusinessCase, grid: Grid) -> Ints:
    placed = np.zeros(grid.months, dtype=np.int64)
    first = grid.column(case.base)
    placed[first : first + len(monthly)] = monthly
    return placed


def _initial(bill: Spread, case: BusinessCase, grid: Grid) -> Ints:
    """What is paid at the start, in the base month."""
    return _placed(np.array([bill.initial], dtype=np.int64), case, grid)


def _sum(bills: Iterable[Ints], rate: Floats) -> Ints:
    total = np.zeros(len(rate), dtype=np.int64)
    for one in bills:
        total += converted(one, rate)
    return total


def _rate(portfolio: Portfolio, case: BusinessCase, grid: Grid) -> Floats:
    """What the initiative's currency is worth by month; NaN where nobody knows."""
    home = portfolio.initiatives[case.initiative]
    currency = currency_of(home, portfolio.settings)
    if currency == portfolio.settings.currency:
        return np.ones(grid.months)
    return np.asarray(rates(portfolio.exchange_rates.values(), [currency], grid).budget[currency])


def _drivers(ids: Ints, at: Ints, reference: State, grid: Grid) -> Basis:
    """The reference's drivers in the rows and months of the case."""
    shape = (len(ids), grid.months)
    known = np.isin(ids, reference.ids)
    columns = reference.months - int(grid.first)
    return of_rows(reference.basis, at[known]).placed(np.flatnonzero(known), columns, shape)
