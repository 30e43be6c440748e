"""Money of benefits by month, in hundredths of their initiatives' currencies, rounded once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from benefits.domain.money.valuation import money
from benefits.domain.realised.hours import shares
from benefits.domain.realised.kpi_table import KpiTable
from benefits.domain.realised.plans import by_case, case_money
from benefits.domain.realised.workings import Workings
from benefits.domain.record.grid import Bools, Floats, Grid, Ints
from benefits.domain.record.portfolio import Portfolio


@dataclass(frozen=True, slots=True, eq=False)
class Amounts:
    """Matrices (benefits, months). `planned` and `realised` are what is left once hours of one
    pool count once; the overlaps were taken away."""

    planned: Ints
    planned_overlap: Ints
    realised: Ints
    realised_overlap: Ints
    estimated: Ints
    carried: Ints
    disputed: Ints


def amounts(portfolio: Portfolio, found: Workings, table: KpiTable, grid: Grid) -> Amounts:
    """Improvement x volume x worth, or a business case's amounts where the plan is one."""
    gains, volumes, months = found.gains, found.volumes, found.months
    worth, sure = found.factors.worth, found.factors.worth * found.factors.confidence
    planned = _planned(portfolio, found, table, grid)
    realised = money(gains.measured, volumes.measured, worth, months.rests)
    kept_plan, kept = _counted_once(portfolio, found, planned, realised)
    return Amounts(
        planned=kept_plan,
        planned_overlap=planned - kept_plan,
        realised=kept,
        realised_overlap=realised - kept,
        estimated=_any(gains.estimated, volumes.estimated, sure, months.estimated),
        carried=_any(gains.carried, _reckoned(found), sure, months.carries),
        disputed=_any(gains.disputed, volumes.estimated, worth, months.disputed),
    )


def _reckoned(found: Workings) -> Floats:
    """The volume that a carried value is reckoned with: the month's own, or else as expected."""
    volumes = found.volumes
    if not found.months.carries.any():
        return volumes.planned
    return np.where(np.isnan(volumes.estimated), volumes.planned, volumes.estimated)


def _planned(portfolio: Portfolio, found: Workings, table: KpiTable, grid: Grid) -> Ints:
    planned = money(found.gains.planned, found.volumes.planned, found.sure, found.months.counted)
    rows = by_case(found.benefits)
    if not len(rows):
        return planned
    last = table.last[found.users.rows]
    typed = case_money(portfolio.benefit_months, found.benefits, found.index, last, grid)
    planned[rows] = np.where(found.evidence[rows, None], 0, typed[rows])
    return planned


def _counted_once(
    portfolio: Portfolio, found: Workings, planned: Ints, realised: Ints
) -> tuple[Ints, Ints]:
    """Planned and realised money with every pool's hours counted once. A business case's amounts
    give way as its hours do."""
    held = shares(found, portfolio.pools)
    rows, gains, volumes, months = held.rows, found.gains, found.volumes, found.months
    if not len(rows):
        return planned, realised
    plan, real = planned.copy(), realised.copy()
    worth, sure = found.factors.worth[rows], found.sure[rows]
    goal, gain = gains.planned[rows] * held.planned, gains.measured[rows] * held.realised
    plan[rows] = money(goal, volumes.planned[rows], sure, months.counted[rows])
    real[rows] = money(gain, volumes.measured[rows], worth, months.rests[rows])
    case = np.isin(rows, by_case(found.benefits))
    plan[rows[case]] = np.rint(planned[rows[case]] * held.planned[case]).astype(np.int64)
    return plan, real


def _any(gain: Floats, volume: Floats, worth: Floats, months: Bools) -> Ints:
    if not months.any():
        return np.broadcast_to(np.int64(0), months.shape)
    return money(gain, volume, worth, months)
