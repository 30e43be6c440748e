"""The planned value of a KPI in every month: from baseline to target, from go-live on.

The baseline holds through the month before go-live, the target is reached in its month and held
after it. Go-live's own month is the path's first, so a target three months on is met in thirds.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from benefits.domain.record.facts import Kpi, Path
from benefits.domain.record.grid import Floats, Grid, Ints


def planned(kpis: Sequence[Kpi], go_live: Ints, grid: Grid) -> Floats:
    """Planned KPI values (KPIs, months); a row is NaN where baseline, target or its month is
    missing. `go_live` is each KPI's go-live month."""
    baseline = np.array([_number(kpi.baseline) for kpi in kpis], dtype=np.float64)[:, None]
    target = np.array([_number(kpi.target) for kpi in kpis], dtype=np.float64)[:, None]
    share = plan_share(kpis, go_live, grid)
    values = (1 - share) * baseline + share * target
    for row, kpi in enumerate(kpis):
        if kpi.path is Path.MILESTONES and kpi.milestones and _has_goal(kpi):
            values[row] = _through_milestones(kpi, int(go_live[row]), grid)
    return values


def plan_share(kpis: Sequence[Kpi], go_live: Ints, grid: Grid) -> Floats:
    """How far each month's plan is on its way: 0 the baseline, 1 the target (KPIs, months).
    A path of milestones without any is a straight line."""
    along = elapsed(_months(kpis), go_live, grid)
    shapes = np.array([kpi.path.value for kpi in kpis], dtype="U10")[:, None]
    share = np.where(shapes == Path.STEP.value, np.floor(along), along)
    return np.where(shapes == Path.S_CURVE.value, along * along * (3 - 2 * along), share)


def elapsed(target_month: Floats, go_live: Ints, grid: Grid) -> Floats:
    """The share of the time from go-live to the target month that has passed at each month's
    end, between 0 and 1; NaN without a target month."""
    length = np.maximum(target_month - go_live + 1, 1.0)[:, None]
    passed = grid.ordinals[None, :] - go_live[:, None] + 1
    return np.clip(passed / length, 0.0, 1.0)


def _through_milestones(kpi: Kpi, go_live: int, grid: Grid) -> Floats:
    """Straight lines from point to point; points outside the path's time are not on it."""
    end = max(int(_number(kpi.target_month)), go_live)
    inside = sorted((int(one.month), float(one.value)) for one in kpi.milestones)
    points = [(month, value) for month, value in inside if go_live <= month < end]
    line = [(go_live - 1, _number(kpi.baseline)), *points, (end, _number(kpi.target))]
    months, values = zip(*line, strict=True)
    return np.interp(grid.ordinals, np.array(months), np.array(values, dtype=np.float64))


def _has_goal(kpi: Kpi) -> bool:
    return None not in (kpi.baseline, kpi.target, kpi.target_month)


def _months(kpis: Sequence[Kpi]) -> Floats:
    return np.array([_number(kpi.target_month) for kpi in kpis], dtype=np.float64)


def _number(value: object) -> float:
    return np.nan if value is None else float(value)  # type: ignore[arg-type]
