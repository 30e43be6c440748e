"""Everything that is computed from a portfolio, once: KPIs, benefits and costs by month."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from benefits.domain.costs import CostTable, cost_table
from benefits.domain.facts import Benefit, Cadence, Initiative, Kpi, KpiStatus
from benefits.domain.grid import QUARTER, Bools, Floats, Grid, Index, Ints
from benefits.domain.measured import Measured, State, expected_months, measured
from benefits.domain.outlook import forecast
from benefits.domain.paths import planned
from benefits.domain.period import Month
from benefits.domain.portfolio import Portfolio
from benefits.domain.valuation import Factors, events, expected_volume, improvement, money


@dataclass(frozen=True, slots=True, eq=False)
class KpiTable:
    """Rows are KPIs in the order of `index`. `planned` is (KPIs, months); `slots` marks the months
    that the cadence measures; `due` those of them in which an active KPI owes a value: from
    go-live to the end of the appraisal. `sign` is +1 where higher is better."""

    index: Index
    initiative: Ints
    sign: Floats
    baseline: Floats
    target: Floats
    go_live: Ints
    last: Ints
    measured: Measured
    planned: Floats
    slots: Bools
    in_use: Bools
    due: Bools

    @property
    def owed(self) -> Bools:
        """The months in which a value is expected and not known to be not applicable."""
        return np.asarray(self.due & (self.measured.state != State.NOT_APPLICABLE))

    def only(self, row: int) -> KpiTable:
        """The table of one KPI."""
        one = slice(row, row + 1)
        cut = {name: getattr(self, name)[one] for name in _KPI_ARRAYS}
        found = self.measured
        seen = Measured(found.value[one], found.weight[one], found.state[one])
        return KpiTable(index=Index(self.index.ids[one]), measured=seen, **cut)


_KPI_ARRAYS = (
    *("initiative", "sign", "baseline", "target", "go_live", "last"),
    *("planned", "slots", "in_use", "due"),
)


@dataclass(frozen=True, slots=True, eq=False)
class BenefitTable:
    """Rows are benefits in the order of `index`; money is int64 hundredths (benefits, months).

    `realised` comes from final measurements alone, `estimated` is apart and never part of it,
    `forecast` is realised to the cut-off and the outlook after it. `has_value` marks the months
    whose money rests on a final measurement. Nothing after the cut-off is realised or estimated
    yet: a value for the running month is shown and waits. A draft KPI's benefits are all zero.
    """

    index: Index
    kpi_row: Ints
    initiative: Ints
    cash: Bools
    planned: Ints
    realised: Ints
    estimated: Ints
    forecast: Ints
    has_value: Bools


@dataclass(frozen=True, slots=True, eq=False)
class Realisation:
    """What a portfolio comes to. `cutoff` is the last complete month with any final measurement,
    None without one; `through` is the month up to which things count as "to date": the cut-off,
    or the last complete month where nothing is measured yet."""

    grid: Grid
    cutoff: Month | None
    through: Month
    kpis: KpiTable
    benefits: BenefitTable
    costs: CostTable

    @property
    def to_date(self) -> int:
        """How many columns lie at or before `through`."""
        return self.grid.count_through(self.through)


def realise(portfolio: Portfolio, today: Month) -> Realisation:
    """Compute everything once. `today` is the current month; the last complete one is before it."""
    grid = _grid(portfolio, today)
    table = _kpi_table(portfolio, grid)
    cutoff = _cutoff(table.measured.final, grid, Month(today - 1))
    through = Month(today - 1) if cutoff is None else cutoff
    return Realisation(
        grid=grid,
        cutoff=cutoff,
        through=through,
        kpis=table,
        benefits=_benefit_table(portfolio, table, grid.count_through(through)),
        costs=_cost_table(portfolio, grid),
    )


def _grid(portfolio: Portfolio, today: Month) -> Grid:
    months = [
        *(int(one.start) for one in portfolio.initiatives.values()),
        *(int(one.last_month) for one in portfolio.initiatives.values()),
        *_ends(portfolio.measurements),
        *_ends(portfolio.cost_months),
    ] or [int(today)]
    return Grid.covering(min(months), max(months), portfolio.settings.calendar)


def _ends(frame: pd.DataFrame) -> list[int]:
    return [int(frame["month"].min()), int(frame["month"].max())] if len(frame) else []


def _cutoff(final: Bools, grid: Grid, complete: Month) -> Month | None:
    columns = np.flatnonzero(final[:, : grid.count_through(complete)].any(axis=0))
    return grid.first + int(columns[-1]) if len(columns) else None


def _kpi_table(portfolio: Portfolio, grid: Grid) -> KpiTable:
    index = Index.of(portfolio.kpis)
    kpis = [portfolio.kpis[int(one)] for one in index.ids]
    homes = [portfolio.initiatives[kpi.initiative] for kpi in kpis]
    go_live = np.array([one.go_live for one in homes], dtype=np.int64)
    last = np.array([one.last_month for one in homes], dtype=np.int64)
    slots = expected_months(kpis, grid)
    used = in_use(go_live, last, grid)
    active = np.array([kpi.status is KpiStatus.ACTIVE for kpi in kpis], dtype=np.bool_)
    return KpiTable(
        index=index,
        initiative=np.array([kpi.initiative for kpi in kpis], dtype=np.int64),
        sign=np.array([kpi.direction.sign for kpi in kpis], dtype=np.float64),
        baseline=_numbers([kpi.baseline for kpi in kpis]),
        target=_numbers([kpi.target for kpi in kpis]),
        go_live=go_live,
        last=last,
        measured=measured(portfolio.measurements, kpis, index, grid),
        planned=planned(kpis, go_live, grid),
        slots=slots,
        in_use=used,
        due=slots & used & active[:, None],
    )


def in_use(go_live: Ints, last: Ints, grid: Grid) -> Bools:
    """The months from go-live to the end of the appraisal (rows, months)."""
    months = grid.ordinals[None, :]
    return np.asarray((months >= go_live[:, None]) & (months <= last[:, None]))


def _benefit_table(portfolio: Portfolio, table: KpiTable, through: int) -> BenefitTable:
    index = Index.of(portfolio.benefits)
    benefits = [portfolio.benefits[int(one)] for one in index.ids]
    kpis = [portfolio.kpis[benefit.kpi] for benefit in benefits]
    rows = table.index.rows(np.array([benefit.kpi for benefit in benefits], dtype=np.int64))
    amounts = _amounts(benefits, kpis, rows, table, through)
    has_value = table.measured.final[rows] & amounts.earned
    return BenefitTable(
        index=index,
        kpi_row=rows,
        initiative=table.initiative[rows],
        cash=np.array([one.benefit_class.is_cash for one in benefits], dtype=np.bool_),
        planned=amounts.planned,
        realised=amounts.realised,
        estimated=amounts.estimated,
        forecast=forecast(amounts.planned, amounts.realised, has_value, through),
        has_value=has_value,
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Amounts:
    earned: Bools
    planned: Ints
    realised: Ints
    estimated: Ints


def _amounts(
    benefits: Sequence[Benefit], kpis: Sequence[Kpi], rows: Ints, table: KpiTable, through: int
) -> _Amounts:
    found, factors = table.measured, Factors.of(benefits, kpis)
    stands = np.array([kpi.status is not KpiStatus.DRAFT for kpi in kpis], dtype=np.bool_)
    used = table.in_use[rows]
    counted = used & table.slots[rows] & stands[:, None]
    earned = counted & (np.arange(counted.shape[1]) < through)
    sign, baseline = table.sign[rows, None], table.baseline[rows, None]
    months = _months_behind(kpis, used)
    gain = improvement(found.value[rows], baseline, sign)
    goal = improvement(table.planned[rows], baseline, sign)
    volume = events(factors, found.weight[rows], months)
    expected = events(factors, expected_volume(found.weight, found.final)[rows], months)
    sure = factors.worth * factors.confidence
    return _Amounts(
        earned,
        money(goal, expected, sure, counted),
        money(gain, volume, factors.worth, earned & found.final[rows]),
        money(gain, volume, sure, earned & found.estimated[rows]),
    )


def _months_behind(kpis: Sequence[Kpi], used: Bools) -> Ints:
    """How many months in use a value stands for: 1, and for a quarterly KPI those of its
    quarter (a quarter in which it goes live counts from go-live)."""
    count, width = used.shape
    quarters = used.reshape(count, width // QUARTER, QUARTER).sum(axis=2)
    quarterly = np.array([kpi.cadence is Cadence.QUARTERLY for kpi in kpis], dtype=np.bool_)
    return np.where(quarterly[:, None], np.repeat(quarters, QUARTER, axis=1), 1).astype(np.int64)


def _cost_table(portfolio: Portfolio, grid: Grid) -> CostTable:
    index = Index.of(portfolio.costs)
    costs = [portfolio.costs[int(one)] for one in index.ids]
    last = np.array(_last_months([one.initiative for one in costs], portfolio.initiatives))
    return cost_table(portfolio.cost_months, costs, last.astype(np.int64), index, grid)


def _last_months(homes: Sequence[int], initiatives: Mapping[int, Initiative]) -> list[int]:
    return [int(initiatives[one].last_month) for one in homes]


def _numbers(values: Sequence[object]) -> Floats:
    found = [np.nan if one is None else float(one) for one in values]  # type: ignore[arg-type]
    return np.array(found, dtype=np.float64)
