"""Everything that is computed from a portfolio, once: KPIs, benefits and costs by month."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from benefits.domain.calendar.period import Month
from benefits.domain.money.costs import CostTable, cost_table
from benefits.domain.money.currencies import Unconverted
from benefits.domain.realised.benefit_table import BenefitTable, benefit_table
from benefits.domain.realised.conversion import Converted, in_one_currency
from benefits.domain.realised.kpi_table import KpiTable, kpi_table
from benefits.domain.record.grid import Bools, Grid
from benefits.domain.record.portfolio import Portfolio

__all__ = [
    "BenefitTable",
    "CostTable",
    "KpiTable",
    "Realisation",
    "Unconverted",
    "realise",
]


@dataclass(frozen=True, slots=True, eq=False)
class Realisation:
    """What a portfolio comes to. `cutoff` is the last complete month with any final measurement,
    None without one; `through` is the month up to which things count as "to date": the cut-off,
    or the last complete month where nothing is measured yet.

    Money is in the portfolio's currency, and what could not be converted counts as nothing and is
    named in `unconverted`; with `own_currency` it is in each initiative's own.
    """

    grid: Grid
    cutoff: Month | None
    through: Month
    kpis: KpiTable
    benefits: BenefitTable
    costs: CostTable
    unconverted: tuple[Unconverted, ...] = ()
    own_currency: bool = False

    @property
    def to_date(self) -> int:
        """How many columns lie at or before `through`."""
        return self.grid.count_through(self.through)


def realise(portfolio: Portfolio, today: Month, *, own_currency: bool = False) -> Realisation:
    """Compute everything once. `today` is the current month; the last complete one is before it.
    With `own_currency` nothing is converted: add up one initiative's money only."""
    grid = _grid(portfolio, today)
    table = kpi_table(portfolio, grid)
    cutoff = _cutoff(table.measured.final, grid, Month(today - 1))
    through = Month(today - 1) if cutoff is None else cutoff
    count = grid.count_through(through)
    made = Converted(benefit_table(portfolio, table, grid, count), cost_table(portfolio, grid))
    if not own_currency:
        made = in_one_currency(portfolio, made.benefits, made.costs, grid, count)
    return Realisation(
        grid=grid,
        cutoff=cutoff,
        through=through,
        kpis=table,
        benefits=made.benefits,
        costs=made.costs,
        unconverted=made.unconverted,
        own_currency=own_currency,
    )


def _grid(portfolio: Portfolio, today: Month) -> Grid:
    frames = (
        *(portfolio.measurements, portfolio.cost_months, portfolio.benefit_months),
        *(portfolio.validations, portfolio.bookings),
    )
    months = [
        *(int(one.start) for one in portfolio.initiatives.values()),
        *(int(one.last_month) for one in portfolio.initiatives.values()),
        *(month for frame in frames for month in _ends(frame)),
    ] or [int(today)]
    return Grid.covering(min(months), max(months), portfolio.settings.calendar)


def _ends(frame: pd.DataFrame) -> list[int]:
    return [int(frame["month"].min()), int(frame["month"].max())] if len(frame) else []


def _cutoff(final: Bools, grid: Grid, complete: Month) -> Month | None:
    columns = np.flatnonzero(final[:, : grid.count_through(complete)].any(axis=0))
    return grid.first + int(columns[-1]) if len(columns) else None
