"""What a benefit is worth a year once its KPI has reached its target, or once for a release."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

import numpy as np

from benefits.domain.calendar.period import Month
from benefits.domain.kpis.kpi_kinds import KINDS, Form
from benefits.domain.realised.amounts import amounts
from benefits.domain.realised.kpi_table import KpiTable, kpi_table
from benefits.domain.realised.workings import Workings, workings
from benefits.domain.record.facts import Benefit, Counterfactual, Initiative, Kpi, KpiStatus, Path
from benefits.domain.record.grid import QUARTER, YEAR, Bools, Grid
from benefits.domain.record.portfolio import Portfolio
from benefits.views.alone import alone, with_pool_mates
from benefits.views.known import Known


@dataclass(frozen=True, slots=True)
class Worth:
    """Hundredths of the initiative's currency a year at target, or once where `once`: `full` as it
    would be measured, `planned` with confidence and the ramp's last factor.

    `gain` is the improvement in the KPI's unit against what it is compared with, `volume` the
    events a month that were reckoned with (None where the kind has none). `overlap` is what the
    pool of hours took off `full`, because others free the same hours.
    """

    gain: Decimal
    volume: Decimal | None
    full: int
    planned: int
    overlap: int = 0
    ramp: Decimal = Decimal(1)
    once: bool = False


def worth(known: Known, benefit: Benefit, kpi: Kpi) -> Worth | None:
    """None where baseline or target is missing, the kind carries no money, or a volume is needed
    (by the kind, or by what the KPI is compared with) and there is neither one given nor one
    measured. `benefit` and `kpi` may be as typed, not stored yet. The year is the first whole one
    with the KPI at its target and the ramp done."""
    form = KINDS[kpi.kind].form
    if kpi.baseline is None or kpi.target is None or form is Form.NONE:
        return None
    sure = replace(benefit, confidence=Decimal(1), ramp=())
    whole = _steady(known, sure, kpi)
    settled = replace(benefit, ramp=benefit.ramp[-1:])
    volume, gain = _volume(whole, kpi), whole.gain(kpi)
    if volume is None or gain is None:
        return None
    full, overlap = whole.money()
    planned, _ = _steady(known, settled, kpi).money()
    return Worth(
        gain=gain,
        volume=volume if form.needs_volume else None,
        full=full,
        planned=planned,
        overlap=overlap,
        ramp=benefit.ramp[-1] if benefit.ramp else Decimal(1),
        once=bool(whole.found.once[whole.row]),
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Steady:
    """A benefit among those of its pool, with every KPI at its target: `row` is its own one, and
    `year` the columns of the year that is looked at."""

    portfolio: Portfolio
    grid: Grid
    table: KpiTable
    found: Workings
    row: int
    year: Bools

    def money(self) -> tuple[int, int]:
        """What it comes to, and what its pool took away."""
        made = amounts(self.portfolio, self.found, self.table, self.grid)
        months = slice(None) if self.found.once[self.row] else self.year
        pair = (made.planned, made.planned_overlap)
        whole, overlap = (int(one[self.row, months].sum()) for one in pair)
        return whole, overlap

    def gain(self, kpi: Kpi) -> Decimal | None:
        """The improvement at target, exact where it is against the stated baseline; None where
        nobody knows what the KPI would have been without the change."""
        at = int(self.found.users.rows[self.row])
        if self.table.method[at] == Counterfactual.FLAT.value:
            return kpi.direction.sign * ((kpi.target or Decimal(0)) - (kpi.baseline or Decimal(0)))
        goal = self.table.goal[at, self.year]
        known = goal[~np.isnan(goal)]
        return Decimal(repr(float(known.mean()))) if len(known) else None


def _steady(known: Known, benefit: Benefit, kpi: Kpi) -> _Steady:
    whole = known.portfolio
    family = with_pool_mates(whole.with_facts([benefit, kpi]), [benefit])
    goals = {one.kpi: whole.kpis[one.kpi] for one in family if one.kpi in whole.kpis}
    goals[kpi.id] = replace(kpi, status=KpiStatus.ACTIVE)
    begins = _begins(known, kpi)
    small = alone(whole, map(_at_target, goals.values()), family)
    homes = {one.id: _lasting(one, begins + YEAR) for one in small.initiatives.values()}
    small = replace(small, initiatives=homes)
    first = min([*(int(one.start) for one in homes.values()), *small.measurements["month"]])
    grid = Grid.covering(first, max(int(one.last_month) for one in homes.values()), known.calendar)
    table = kpi_table(small, grid)
    found = workings(small, table, grid, 0)
    year = (grid.ordinals >= int(begins)) & (grid.ordinals < int(begins) + YEAR)
    return _Steady(small, grid, table, found, found.index.row(benefit.id), year)


def _begins(known: Known, kpi: Kpi) -> Month:
    """The fiscal quarter that follows the target month, or holds it as its first."""
    home = known.portfolio.initiatives[kpi.initiative]
    since = max(home.go_live, kpi.target_month or home.go_live)
    opening = known.calendar.quarter_of(since).first
    return opening if opening == since else opening + QUARTER


def _at_target(kpi: Kpi) -> Kpi:
    return replace(kpi, path=Path.STEP, milestones=())


def _lasting(home: Initiative, until: Month) -> Initiative:
    """The initiative with an appraisal that reaches beyond a month."""
    return replace(home, horizon_months=max(home.horizon_months, until - home.start))


def _volume(found: _Steady, kpi: Kpi) -> Decimal | None:
    """Events a month in the year, 1 for kinds without; None where they are needed and unknown."""
    if not KINDS[kpi.kind].form.needs_volume:
        return Decimal(1)
    slots = found.year & found.table.slots[found.found.users.rows[found.row]]
    events = found.found.volumes.planned[found.row, slots]
    known = events[~np.isnan(events)]
    return Decimal(repr(float(known.sum()))) / YEAR if len(known) else None


def total(found: Iterable[Worth | None]) -> int:
    """What benefits come to a year together; what is released once is no part of it."""
    return sum(one.full for one in found if one is not None and not one.once)
