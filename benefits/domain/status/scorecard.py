"""KPIs by fiscal quarter or year: baseline, target, plan and actual of the same months."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from benefits.domain.kpis.attainment import attainment, same
from benefits.domain.kpis.kpi_kinds import KINDS, Mark
from benefits.domain.kpis.measured import State
from benefits.domain.kpis.rollup import RollUp, any_month, blocks, lacks_weights, months
from benefits.domain.realised.realisation import KpiTable
from benefits.domain.record.facts import Kpi
from benefits.domain.record.grid import Bools, Codes, Floats, Ints
from benefits.domain.status.status import Thresholds, kept_share, of_kpis


@dataclass(frozen=True, slots=True, eq=False)
class Scorecard:
    """Matrices of shape (KPIs, periods). `baseline`, `target` and `planned` are those of the
    months that `actual` is built from, and of the whole period where nothing is final yet.
    `attainment` is against the target, `on_plan` against the plan. `present` of `expected` months
    are final; months that are not applicable are not expected."""

    baseline: Floats
    target: Floats
    planned: Floats
    actual: Floats
    attainment: Floats
    on_plan: Floats
    present: Ints
    expected: Ints
    estimated: Ints
    disputed: Ints
    status: Codes
    mark: Codes

    @property
    def provisional(self) -> Bools:
        """Periods with something final but not everything that is expected."""
        return np.asarray((self.present > 0) & (self.present < self.expected))


def scorecard(
    table: KpiTable, kpis: Sequence[Kpi], size: int, through: int, thresholds: Thresholds
) -> Scorecard:
    """Roll up to periods of `size` months (3 or 12). `kpis` are in the order of `table`;
    `through` is how many columns of months lie at or before the cut-off."""
    state, slots = blocks(table.measured.state, size), blocks(table.slots, size)
    final = (state == State.FINAL) & slots
    used = np.where(any_month(final)[..., None], final, slots)
    weights = blocks(table.measured.weight, size)
    rolled = _rolling(kpis, used, weights)
    baseline = rolled(_flat(table.baseline, used))
    target = rolled(_flat(table.target, used))
    planned = rolled(blocks(table.planned, size))
    present = months(final)
    actual = np.where(present > 0, rolled(blocks(table.measured.value, size)), np.nan)
    on_plan = attainment(actual, baseline, planned)
    lead = table.sign[:, None] * (actual - planned)
    due = _due(table, size, through, present)
    return Scorecard(
        baseline=baseline,
        target=target,
        planned=planned,
        actual=actual,
        attainment=attainment(actual, baseline, target),
        on_plan=on_plan,
        present=present,
        expected=months(slots & (state != State.NOT_APPLICABLE)),
        estimated=months((state == State.ESTIMATED) & slots),
        disputed=months((state == State.DISPUTED) & slots),
        status=of_kpis(
            kept_share(on_plan, lead, planned - baseline),
            lead,
            same(table.baseline, table.target)[:, None] & same(baseline, planned),
            present > 0,
            due,
            thresholds,
        ),
        mark=_marks(kpis, final, weights),
    )


def _due(table: KpiTable, size: int, through: int, present: Ints) -> Bools:
    """Periods in which something is owed to date, or came: in use, and not after the cut-off."""
    to_date = np.arange(table.due.shape[1]) < through
    owed = any_month(blocks(table.due & to_date, size))
    used = any_month(blocks(table.in_use, size))
    return np.asarray(owed | (used & (present > 0)))


def _rolling(kpis: Sequence[Kpi], used: Bools, weights: Floats) -> Callable[[Floats], Floats]:
    """Each KPI's own rule with the same months and weights, for any monthly values."""
    rules = [KINDS[kpi.kind].roll_up for kpi in kpis]

    def rolled(values: Floats) -> Floats:
        result = np.full(used.shape[:2], np.nan)
        for rule in dict.fromkeys(rules):
            rows = _rows(rules, rule)
            result[rows] = rule(values[rows], used[rows], weights[rows])
        return result

    return rolled


def _rows(rules: Sequence[RollUp], rule: RollUp) -> Ints:
    return np.array([row for row, one in enumerate(rules) if one is rule], dtype=np.int64)


def _flat(column: Floats, used: Bools) -> Floats:
    return np.broadcast_to(column[:, None, None], used.shape)


def _marks(kpis: Sequence[Kpi], final: Bools, weights: Floats) -> Codes:
    """What a reader must know: a mean that lacks weights, a last month that stands for more."""
    weighted = np.array([KINDS[kpi.kind].weighted for kpi in kpis], dtype=np.bool_)[:, None]
    inexact = np.array([not KINDS[kpi.kind].exact for kpi in kpis], dtype=np.bool_)[:, None]
    several = months(final) > 1
    marks = [weighted & several & lacks_weights(final, weights), inexact & several]
    return np.select(marks, [Mark.UNWEIGHTED.value, Mark.LAST_MONTH.value], Mark.NONE.value)
