"""What each KPI is compared with, and the improvement its plan promises on that basis."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from benefits.domain.kpis.counterfactual import Evidence, chosen_baselines, planned_gain
from benefits.domain.kpis.measured import Measured
from benefits.domain.money.valuation import expected_volume, improvement
from benefits.domain.money.volumes import Levels, Users, behind, quarterly
from benefits.domain.record.facts import Benefit, Counterfactual
from benefits.domain.record.grid import Bools, Codes, Floats, Grid, Ints
from benefits.domain.record.patched import patched


@dataclass(frozen=True, slots=True, eq=False)
class Comparison:
    """`without` is what each KPI would have been without the change and `goal` the planned
    improvement against it (KPIs, months). `method` is the code of the method that stands (KPIs,);
    `fell_back` marks the KPIs whose chosen one was refused, so that the flat baseline stands.
    `reckoned` marks months whose `without` rests on an expected volume, not a measured one."""

    without: Floats
    goal: Floats
    method: Codes
    fell_back: Bools
    reckoned: Bools


def comparison(
    levels: Levels, sign: Floats, go_live: Ints, grid: Grid, benefits: Sequence[Benefit]
) -> Comparison:
    """Compare every KPI by its chosen method. `sign` and `go_live` are in the order of the KPIs;
    of `benefits` the first that names a volume for a KPI says what it grows with."""
    plain = _against_baseline(levels, sign)
    chosen = [kpi.counterfactual for kpi in levels.kpis]
    rows = np.flatnonzero([one is not Counterfactual.FLAT for one in chosen])
    if not len(rows):
        return plain
    drivers = _drivers(levels, rows, benefits)
    return _with_chosen(plain, levels, sign, go_live, grid, drivers)


@dataclass(frozen=True, slots=True, eq=False)
class _Drivers:
    """What some KPIs (`rows`) grow with: measured, and as expected (rows, months)."""

    rows: Ints
    measured: Floats
    expected: Floats


def _against_baseline(levels: Levels, sign: Floats) -> Comparison:
    shape, count = levels.planned.shape, len(levels.kpis)
    without = np.broadcast_to(levels.baseline[:, None], shape)
    return Comparison(
        without=without,
        goal=improvement(levels.planned, without, sign[:, None]),
        method=np.full(count, Counterfactual.FLAT.value, dtype="U20"),
        fell_back=np.zeros(count, dtype=np.bool_),
        reckoned=np.broadcast_to(np.False_, shape),
    )


def _with_chosen(
    plain: Comparison, levels: Levels, sign: Floats, go_live: Ints, grid: Grid, drivers: _Drivers
) -> Comparison:
    rows = drivers.rows
    kpis, found = [levels.kpis[int(row)] for row in rows], _only(levels.found, rows)
    ahead = np.isnan(drivers.measured) & (grid.ordinals[None, :] >= go_live[rows, None])
    driver = np.where(ahead, drivers.expected, drivers.measured)
    evidence = Evidence.of(kpis, found, go_live[rows], grid, driver)
    bases = chosen_baselines(evidence, [kpi.counterfactual for kpi in kpis])
    adjusted = bases.used == Counterfactual.VOLUME_ADJUSTED.value
    goal = planned_gain(bases, levels.planned[rows], sign[rows], drivers.expected)
    return Comparison(
        without=patched(plain.without, rows, bases.values),
        goal=patched(plain.goal, rows, goal),
        method=patched(plain.method, rows, bases.used),
        fell_back=patched(plain.fell_back, rows, bases.fell_back),
        reckoned=patched(plain.reckoned, rows, ahead & adjusted[:, None]),
    )


def _drivers(levels: Levels, rows: Ints, benefits: Sequence[Benefit]) -> _Drivers:
    """A KPI grows with the volume KPI that its benefits name, or else with its own weights."""
    weights, final = levels.found.weight[rows], levels.found.final[rows]
    measured, expected = weights.copy(), expected_volume(weights, final)
    named = {one.kpi: one.volume_kpi for one in reversed(benefits) if one.volume_kpi is not None}
    kpis = [levels.kpis[int(row)] for row in rows]
    sources = levels.index.rows(np.array([named.get(kpi.id, 0) for kpi in kpis], dtype=np.int64))
    some = np.flatnonzero(sources >= 0)
    whole = np.ones((len(some), levels.planned.shape[1]), dtype=np.bool_)
    users = Users(rows[some], quarterly([kpis[int(at)] for at in some]), whole)
    measured[some] = behind(levels.measured(sources[some]), users)
    expected[some] = behind(levels.expected(sources[some]), users)
    return _Drivers(rows, measured, expected)


def _only(found: Measured, rows: Ints) -> Measured:
    return Measured(found.value[rows], found.weight[rows], found.state[rows])
