"""Improvements behind benefits, month by month: planned, measured, and the weaker kinds."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from benefits.domain.kpis.carrying import carried, carry
from benefits.domain.kpis.measured import State
from benefits.domain.money.valuation import improvement
from benefits.domain.money.volumes import Users
from benefits.domain.realised.kpi_table import KpiTable
from benefits.domain.realised.plans import released
from benefits.domain.record.facts import Counterfactual
from benefits.domain.record.grid import Bools, Floats, Ints
from benefits.domain.record.patched import patched


@dataclass(frozen=True, slots=True, eq=False)
class Masks:
    """Months of benefits (benefits, months): those that may bring money (`counted`), those of
    them to date (`earned`), and of these those that rest on final values alone (`rests`), those
    with an estimated or a disputed value, and those that the last final value is carried into
    (`carries`)."""

    counted: Bools
    earned: Bools
    rests: Bools
    estimated: Bools
    disputed: Bools
    carries: Bools


@dataclass(frozen=True, slots=True, eq=False)
class Gains:
    """Improvements (benefits, months) that are planned, measured, estimated, in dispute and
    carried forward; NaN where unknown. What is released once is what each month adds, and what is
    carried of it adds nothing."""

    planned: Floats
    measured: Floats
    estimated: Floats
    disputed: Floats
    carried: Floats


def masks(table: KpiTable, users: Users, stands: Bools, measured: Bools, through: int) -> Masks:
    """`users` are the benefits, `stands` those that may bring money at all and `measured` the
    months whose volume is known."""
    rows = users.rows
    counted = users.used & table.slots[rows] & stands[:, None]
    earned = counted & (np.arange(counted.shape[1]) < through)
    final, states = table.measured.final[rows], table.measured.state[rows]
    missing = earned & (states == State.MISSING)
    return Masks(
        counted=counted,
        earned=earned,
        rests=earned & final & measured & _compared(table)[rows],
        estimated=earned & (states == State.ESTIMATED),
        disputed=earned & (states == State.DISPUTED),
        carries=carried(missing, earned & final),
    )


def gains(table: KpiTable, rows: Ints, months: Masks, once: Ints, ramp: Floats | None) -> Gains:
    """Improvements of the benefits; `once` are those that are released once. A ramp is a factor
    of planned money, save that it slows a release and takes nothing from it."""
    value, without = table.measured.value[rows], table.expected_without[rows]
    sign = table.sign[rows, None]
    level = improvement(value, without, sign)
    held = level
    if months.carries.any():
        last = carry(value, months.earned & table.measured.final[rows])
        held = improvement(last, without, sign)
    found = Gains(table.goal[rows], level, level, level, held)
    return _releasing(found, months, once, ramp) if len(once) else found


def _releasing(found: Gains, months: Masks, once: Ints, ramp: Floats | None) -> Gains:
    """An estimate of a stock adds to the last known level; a later final value takes it in."""
    goal = found.planned[once] * (1.0 if ramp is None else ramp[once])
    level, rests = found.measured[once], months.rests[once]
    open_ended = ~reaches(rests) & ~np.isnan(level)

    def along(months: Bools) -> Floats:
        also = months[once] & open_ended
        return np.where(also, released(level, rests | also), np.nan)

    return replace(
        found,
        planned=patched(
            found.planned, once, released(goal, months.counted[once] & ~np.isnan(goal))
        ),
        measured=patched(found.measured, once, released(level, rests & ~np.isnan(level))),
        estimated=patched(found.estimated, once, along(months.estimated)),
        disputed=patched(found.disputed, once, along(months.disputed)),
        carried=patched(found.carried, once, np.zeros_like(level)),
    )


def reaches(known: Bools) -> Bools:
    """The months up to the last known one."""
    return np.asarray(np.maximum.accumulate(known[:, ::-1], axis=1)[:, ::-1])


def _compared(table: KpiTable) -> Bools:
    """The months in which a KPI has what it is compared with, from measured values alone. A KPI
    without a stated baseline is a draft, whose money does not count anyway."""
    flat = table.method == Counterfactual.FLAT.value
    if flat.all():
        return np.broadcast_to(np.True_, table.planned.shape)
    known = ~table.reckoned & ~np.isnan(table.expected_without)
    return np.asarray(flat[:, None] | known)
