"""How often an improvement is earned: a number, a monthly plan, another KPI, or what was measured.

A benefit has at most one of the first three. Only kinds that need a volume have one at all; a
stock is carried for each month of its value, and a flow counts once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from benefits.domain.kpis.kpi_kinds import KINDS
from benefits.domain.kpis.measured import Measured
from benefits.domain.kpis.rollup import blocks
from benefits.domain.money.valuation import Factors, events, expected_volume
from benefits.domain.record.facts import Benefit, Cadence, Kpi, Milestone
from benefits.domain.record.grid import QUARTER, Bools, Floats, Grid, Index, Ints
from benefits.domain.record.patched import patched


@dataclass(frozen=True, slots=True, eq=False)
class Levels:
    """The KPIs that may serve as volumes: what was measured, the planned path (KPIs, months) and
    the baseline (KPIs,), in the order of `index`."""

    index: Index
    kpis: Sequence[Kpi]
    found: Measured
    planned: Floats
    baseline: Floats

    def measured(self, rows: Ints) -> Floats:
        """Final values a month, NaN where there is none (rows, months)."""
        final = np.where(self.found.final[rows], self.found.value[rows], np.nan)
        return self._a_month(final, rows)

    def expected(self, rows: Ints) -> Floats:
        """The planned path a month. A KPI without one is expected as measured, then as its latest
        twelve values on average, and before any as its baseline."""
        found = expected_volume(self.found.value[rows], self.found.final[rows])
        known = np.where(np.isnan(found), self.baseline[rows, None], found)
        path = self.planned[rows]
        return self._a_month(np.where(np.isnan(path), known, path), rows)

    def _a_month(self, values: Floats, rows: Ints) -> Floats:
        """A quarter's value holds in each of its months, a third of it where it is a total."""
        chosen = [self.kpis[int(row)] for row in rows]
        ends = np.repeat(blocks(values, QUARTER)[:, :, -1], QUARTER, axis=1)
        share = np.array([QUARTER if KINDS[one.kind].grows else 1 for one in chosen])
        return np.where(quarterly(chosen)[:, None], ends / share[:, None], values)


@dataclass(frozen=True, slots=True, eq=False)
class Volumes:
    """Events behind each month's improvement (benefits, months), NaN where unknown: as planned,
    as measured, and as an estimate reckons with. `rests` marks the months in which nothing but
    measured values went into `measured`."""

    planned: Floats
    measured: Floats
    estimated: Floats
    rests: Bools


@dataclass(frozen=True, slots=True, eq=False)
class Users:
    """Those who use a volume: `rows` of their own KPIs and whether they are quarterly (users,),
    the months in use (users, months)."""

    rows: Ints
    quarterly: Bools
    used: Bools

    def only(self, some: Ints) -> Users:
        return Users(self.rows[some], self.quarterly[some], self.used[some])


def volumes(
    benefits: Sequence[Benefit], factors: Factors, levels: Levels, users: Users, grid: Grid
) -> Volumes:
    """Everything in the order of `benefits`; `factors` and `users` are theirs."""
    found, months = levels.found, months_behind(users)
    expected = expected_volume(found.weight, found.final)[users.rows]
    planned = events(factors, expected, months)
    measured = events(factors, found.weight[users.rows], months)
    made = Volumes(planned, measured, measured, np.broadcast_to(np.True_, planned.shape))
    wanting = np.flatnonzero(factors.needs_volume)
    by_plan = _chosen(wanting, [bool(one.volume_plan) for one in benefits])
    by_kpi = _chosen(wanting, [one.volume_kpi is not None for one in benefits])
    made = _by_plan(made, by_plan, [benefits[int(row)] for row in by_plan], users, grid)
    return _by_kpi(made, by_kpi, [benefits[int(row)] for row in by_kpi], levels, users)


def months_behind(users: Users) -> Ints:
    """How many months in use a value stands for: 1, and for a quarterly KPI those of its
    quarter (a quarter in which it goes live counts from go-live)."""
    in_quarter = np.repeat(blocks(users.used, QUARTER).sum(axis=2), QUARTER, axis=1)
    return np.where(users.quarterly[:, None], in_quarter, 1).astype(np.int64)


def behind(monthly: Floats, users: Users) -> Floats:
    """Monthly volumes (users, months) as those behind each value: a quarter's is the sum of its
    months in use, and unknown where one of them is."""
    summed = blocks(np.where(users.used, monthly, 0.0), QUARTER).sum(axis=2)
    return np.where(users.quarterly[:, None], np.repeat(summed, QUARTER, axis=1), monthly)


def steps(plan: Sequence[Milestone], grid: Grid) -> Floats:
    """A plan's value in each month: the latest one begun, NaN before the first."""
    held = np.full(grid.months, np.nan)
    for one in sorted(plan, key=lambda one: int(one.month)):
        held[grid.count_through(int(one.month) - 1) :] = float(one.value)
    return held


def quarterly(kpis: Sequence[Kpi]) -> Bools:
    """Which KPIs are measured once a quarter."""
    return np.array([kpi.cadence is Cadence.QUARTERLY for kpi in kpis], dtype=np.bool_)


def _by_plan(
    made: Volumes, rows: Ints, benefits: Sequence[Benefit], users: Users, grid: Grid
) -> Volumes:
    if not len(rows):
        return made
    monthly = np.array([steps(one.volume_plan, grid) for one in benefits])
    own = behind(monthly, users.only(rows))
    return _with(made, rows, own, own, own, made.rests[rows])


def _by_kpi(
    made: Volumes, rows: Ints, benefits: Sequence[Benefit], levels: Levels, users: Users
) -> Volumes:
    if not len(rows):
        return made
    named = np.array([one.volume_kpi or 0 for one in benefits], dtype=np.int64)
    sources, own = levels.index.rows(named), users.only(rows)
    there = (sources >= 0)[:, None]
    planned = np.where(there, behind(levels.expected(sources), own), np.nan)
    measured = np.where(there, behind(levels.measured(sources), own), np.nan)
    known = ~np.isnan(measured)
    return _with(made, rows, planned, measured, np.where(known, measured, planned), known)


def _chosen(wanting: Ints, has: Sequence[bool]) -> Ints:
    return wanting[np.array(has, dtype=np.bool_)[wanting]]


def _with(
    made: Volumes, rows: Ints, planned: Floats, measured: Floats, estimated: Floats, rests: Bools
) -> Volumes:
    """The same with other volumes in some rows."""
    return Volumes(
        patched(made.planned, rows, planned),
        patched(made.measured, rows, measured),
        patched(made.estimated, rows, estimated),
        patched(made.rests, rows, rests),
    )
