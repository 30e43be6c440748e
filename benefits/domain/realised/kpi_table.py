"""Every KPI by month: what was measured, planned, owed, and what it is compared with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from benefits.domain.kpis.measured import Measured, State, expected_months, measured
from benefits.domain.kpis.paths import planned
from benefits.domain.money.volumes import Levels
from benefits.domain.realised.comparison import comparison
from benefits.domain.record.facts import KpiStatus
from benefits.domain.record.grid import Bools, Codes, Floats, Grid, Index, Ints
from benefits.domain.record.portfolio import Portfolio


@dataclass(frozen=True, slots=True, eq=False)
class KpiTable:
    """Rows are KPIs in the order of `index`. `planned` is (KPIs, months); `slots` marks the months
    that the cadence measures; `due` those of them in which an active KPI owes a value: from
    go-live to the end of the appraisal. `sign` is +1 where higher is better.

    `expected_without` (KPIs, months) is what the KPI would have been without the change by the
    counterfactual that stands, whose code is `method` (KPIs,); `fell_back` marks the KPIs whose
    chosen one was refused, so that the flat baseline stands. `reckoned` marks months in which it
    rests on an expected volume, not on a measured one. `goal` is the planned improvement against
    it (KPIs, months).
    """

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
    expected_without: Floats
    goal: Floats
    method: Codes
    fell_back: Bools
    reckoned: Bools

    @property
    def owed(self) -> Bools:
        """The months in which a value is expected and not known to be not applicable."""
        return np.asarray(self.due & (self.measured.state != State.NOT_APPLICABLE))

    def only(self, row: int) -> KpiTable:
        """The table of one KPI."""
        return self.some(np.array([row]))

    def some(self, rows: Ints) -> KpiTable:
        """The table of some KPIs, in ascending order of their rows."""
        cut = {name: getattr(self, name)[rows] for name in _ARRAYS}
        found = self.measured
        seen = Measured(found.value[rows], found.weight[rows], found.state[rows])
        return KpiTable(index=Index(self.index.ids[rows]), measured=seen, **cut)


_ARRAYS = (
    *("initiative", "sign", "baseline", "target", "go_live", "last"),
    *("planned", "slots", "in_use", "due"),
    *("expected_without", "goal", "method", "fell_back", "reckoned"),
)


def kpi_table(portfolio: Portfolio, grid: Grid) -> KpiTable:
    """Lay all KPIs of a portfolio out."""
    index = Index.of(portfolio.kpis)
    kpis = [portfolio.kpis[int(one)] for one in index.ids]
    homes = [portfolio.initiatives[kpi.initiative] for kpi in kpis]
    go_live = np.array([one.go_live for one in homes], dtype=np.int64)
    last = np.array([one.last_month for one in homes], dtype=np.int64)
    slots, used = expected_months(kpis, grid), in_use(go_live, last, grid)
    active = np.array([kpi.status is KpiStatus.ACTIVE for kpi in kpis], dtype=np.bool_)
    sign = np.array([kpi.direction.sign for kpi in kpis], dtype=np.float64)
    found = measured(portfolio.measurements, kpis, index, grid)
    baseline = _numbers([kpi.baseline for kpi in kpis])
    levels = Levels(index, kpis, found, planned(kpis, go_live, grid), baseline)
    claims = [portfolio.benefits[one] for one in sorted(portfolio.benefits)]
    compared = comparison(levels, sign, go_live, grid, claims)
    return KpiTable(
        index=index,
        initiative=np.array([kpi.initiative for kpi in kpis], dtype=np.int64),
        sign=sign,
        baseline=baseline,
        target=_numbers([kpi.target for kpi in kpis]),
        go_live=go_live,
        last=last,
        measured=found,
        planned=levels.planned,
        slots=slots,
        in_use=used,
        due=slots & used & active[:, None],
        expected_without=compared.without,
        goal=compared.goal,
        method=compared.method,
        fell_back=compared.fell_back,
        reckoned=compared.reckoned,
    )


def in_use(go_live: Ints, last: Ints, grid: Grid) -> Bools:
    """The months from go-live to the end of the appraisal (rows, months)."""
    months = grid.ordinals[None, :]
    return np.asarray((months >= go_live[:, None]) & (months <= last[:, None]))


def _numbers(values: Sequence[object]) -> Floats:
    found = [np.nan if one is None else float(one) for one in values]  # type: ignore[arg-type]
    return np.array(found, dtype=np.float64)
