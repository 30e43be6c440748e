"""The planned way from baseline to target."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import numpy as np
import pytest

from benefits.domain.calendar.period import FiscalCalendar
from benefits.domain.kpis.paths import planned
from benefits.domain.record.facts import Milestone, Path
from benefits.domain.record.grid import Grid
from tests.domain.portfolios import JAN, kpi

GRID = Grid.covering(JAN, JAN, FiscalCalendar())


def path(go_live: int = JAN + 2, **fields: Any) -> list[float]:
    """The first seven months of 2026 of a plan from 100 to 70 that goes live in March."""
    one = kpi(**{"target_month": JAN + 4, **fields})
    rows = planned([one], np.array([go_live]), GRID)
    return [round(float(value), 6) for value in rows[0][:7]]


@pytest.mark.parametrize(
    ("shape", "expected"),
    [
        (Path.LINEAR, [100, 100, 90, 80, 70, 70, 70]),
        (Path.STEP, [100, 100, 100, 100, 70, 70, 70]),
        (Path.S_CURVE, [100, 100, 92.222222, 77.777778, 70, 70, 70]),
    ],
)
def test_the_baseline_holds_until_go_live_and_the_target_after_its_month(
    shape: Path, expected: list[float]
) -> None:
    assert path(path=shape) == expected


def test_milestones_are_joined_by_straight_lines_and_may_dip_below_the_baseline() -> None:
    dip = (Milestone(month=JAN + 3, value=Decimal(110)),)
    assert path(path=Path.MILESTONES, milestones=dip) == [100, 100, 105, 110, 70, 70, 70]


def test_milestones_before_go_live_are_not_on_the_path() -> None:
    early = (Milestone(month=JAN, value=Decimal(10)),)
    assert path(path=Path.MILESTONES, milestones=early) == path(path=Path.LINEAR)


def test_a_kpi_that_shall_hold_its_baseline_may_dip_on_the_way() -> None:
    dip = (Milestone(month=JAN + 3, value=Decimal(110)),)
    line = path(path=Path.MILESTONES, milestones=dip, target=Decimal(100))
    assert line == [100, 100, 105, 110, 100, 100, 100]


def test_a_later_go_live_moves_the_path() -> None:
    assert path(go_live=JAN + 3) == [100, 100, 100, 85, 70, 70, 70]


def test_a_target_due_before_go_live_is_met_at_go_live() -> None:
    assert path(go_live=JAN + 6) == [100, 100, 100, 100, 100, 100, 70]


@pytest.mark.parametrize("absent", ["baseline", "target", "target_month"])
def test_without_a_whole_goal_there_is_no_plan(absent: str) -> None:
    assert all(np.isnan(value) for value in path(**{absent: None}))
