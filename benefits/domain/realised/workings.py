"""What each benefit's money rests on, month by month: improvement, volume and worth."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from benefits.domain.checks.leading import only_evidence
from benefits.domain.money.valuation import Factors, is_release
from benefits.domain.money.volumes import Levels, Users, Volumes, quarterly, volumes
from benefits.domain.realised.gains import Gains, Masks, gains, masks
from benefits.domain.realised.kpi_table import KpiTable
from benefits.domain.realised.plans import ramps
from benefits.domain.record.facts import Benefit, Kpi, KpiStatus
from benefits.domain.record.grid import Bools, Floats, Grid, Index
from benefits.domain.record.portfolio import Portfolio


@dataclass(frozen=True, slots=True, eq=False)
class Workings:
    """Rows are benefits in the order of `index`; matrices are (benefits, months).

    `users.rows` are the rows of their KPIs. `evidence` and `once` mark benefits whose KPI only
    leads to another with money, and those released once, whose planned gains hold their ramp
    already. `sure` is what one unit of planned improvement is worth, with confidence and ramp.
    """

    index: Index
    benefits: Sequence[Benefit]
    kpis: Sequence[Kpi]
    users: Users
    factors: Factors
    evidence: Bools
    once: Bools
    months: Masks
    gains: Gains
    volumes: Volumes
    ramp: Floats

    @property
    def sure(self) -> Floats:
        return self.factors.worth * self.factors.confidence * self.ramp


def workings(portfolio: Portfolio, table: KpiTable, grid: Grid, through: int) -> Workings:
    """Work out every benefit of a portfolio. `through` is how many columns are to date."""
    index = Index.of(portfolio.benefits)
    benefits = [portfolio.benefits[int(one)] for one in index.ids]
    kpis = [portfolio.kpis[benefit.kpi] for benefit in benefits]
    users, factors = _users(kpis, table), Factors.of(benefits, kpis)
    made = volumes(benefits, factors, _levels(portfolio, table), users, grid)
    leading = only_evidence(portfolio)
    evidence = _marked(kpi.id in leading for kpi in kpis)
    stands = _marked(kpi.status is not KpiStatus.DRAFT for kpi in kpis) & ~evidence
    once = _marked(is_release(*pair) for pair in zip(benefits, kpis, strict=True))
    months = masks(table, users, stands, made.rests, through)
    ramp = ramps(benefits, table.go_live[users.rows], users, grid)
    return Workings(
        index=index,
        benefits=benefits,
        kpis=kpis,
        users=users,
        factors=factors,
        evidence=evidence,
        once=once,
        months=months,
        gains=gains(table, users.rows, months, np.flatnonzero(once), ramp),
        volumes=made,
        ramp=np.ones((len(benefits), 1)) if ramp is None else np.where(once[:, None], 1.0, ramp),
    )


def _users(kpis: Sequence[Kpi], table: KpiTable) -> Users:
    rows = table.index.rows(np.array([kpi.id for kpi in kpis], dtype=np.int64))
    return Users(rows, quarterly(kpis), table.in_use[rows])


def _levels(portfolio: Portfolio, table: KpiTable) -> Levels:
    kpis = [portfolio.kpis[int(one)] for one in table.index.ids]
    return Levels(table.index, kpis, table.measured, table.planned, table.baseline)


def _marked(found: Iterable[bool]) -> Bools:
    return np.array(list(found), dtype=np.bool_)
