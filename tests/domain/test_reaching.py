"""When a target is reached: it was, it will be, it may be, or not within the horizon."""

from __future__ import annotations

import numpy as np
import pytest

from benefits.domain.forecast.projection import Course
from benefits.domain.forecast.reaching import NEVER, Reach, Reaching, met_since, reaching


def course(level: list[float], half: float = 2.0) -> Course:
    """Three months known, then a level with a band of so much to each side."""
    row = np.array([[np.nan, np.nan, np.nan, *level]])
    return Course(row, row - half, row + half, row, row - half, row + half)


def reached(values: list[float], level: list[float], target: float, sign: float = 1.0) -> Reaching:
    shown = np.array([[*values, *[np.nan] * len(level)]])
    return reaching(shown, course(level), np.array([sign]), np.array([target]))


@pytest.mark.parametrize(
    ("values", "level", "target", "code", "months"),
    [
        ([1, 1, 1], [3, 4, 5, 6, 7, 8], 5, Reach.WITHIN, (3, 5, 7)),
        ([1, 1, 1], [3, 4, 5, 6], 7.5, Reach.PERHAPS, (6, NEVER, NEVER)),
        ([1, 1, 1], [3, 4, 5, 6], 9, Reach.BEYOND, (NEVER, NEVER, NEVER)),
        ([9, 9, 9], [9, 9, 9, 9], 8, Reach.REACHED, (NEVER, NEVER, NEVER)),
        ([1, 1, 1], [3, 4, 5, 6], np.nan, Reach.NO_TARGET, (NEVER, NEVER, NEVER)),
        ([1, 1, 1], [np.nan, np.nan], 5, Reach.UNTOLD, (NEVER, NEVER, NEVER)),
    ],
)
def test_a_target_is_reached_in_a_range_of_months(
    values: list[float], level: list[float], target: float, code: Reach, months: tuple[int, ...]
) -> None:
    found = reached(values, level, target)
    assert found.code.tolist() == [code]
    assert (found.earliest[0], found.likely[0], found.latest[0]) == months


def test_less_is_better_where_the_kpi_says_so() -> None:
    found = reached([9, 9, 9], [7, 6, 5, 4, 3, 2], 5, sign=-1.0)
    assert (found.earliest[0], found.likely[0], found.latest[0]) == (3, 5, 7)


def test_a_level_that_passes_the_target_and_comes_back_has_not_reached_it() -> None:
    assert reached([1, 1, 1], [3, 6, 6, 1], 5).likely.tolist() == [NEVER]


@pytest.mark.parametrize(
    ("values", "since"),
    [
        ([5, 5, 5], 2),
        ([5, 5], NEVER),
        ([4, 9, 1, 5, 9, 9], 3),
        ([9, 9, 9, 1, 1, 9, 9, 9], 6),
        ([9, 9, 9, 1, 1], NEVER),
        ([9, np.nan, 9, np.nan, 9, np.nan], 4),
    ],
)
def test_it_is_met_since_the_mean_of_three_values_has_met_it_without_a_break(
    values: list[float], since: int
) -> None:
    row = np.array([values], dtype=np.float64)
    assert met_since(row, np.array([1.0]), np.array([5.0])).tolist() == [since]


def test_the_rounding_of_floating_point_misses_no_target() -> None:
    tenths = np.array([[0.1, 0.2, 0.3]])
    assert met_since(tenths, np.array([1.0]), np.array([0.2])).tolist() == [2]
    assert met_since(tenths, np.array([-1.0]), np.array([0.2])).tolist() == [2]
