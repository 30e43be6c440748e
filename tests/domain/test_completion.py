"""Ramps, and flows at completion."""

from __future__ import annotations

from benefits.domain.money.ramp import ramp
from benefits.domain.realised.completion import at_completion


def test_what_is_actual_stands_and_the_rest_of_the_plan_is_scaled() -> None:
    assert at_completion([0, 60], [0, 80, 80, 80], 2, 0.75).tolist() == [0, 60, 60, 60]


def test_without_a_factor_the_rest_of_the_plan_stands() -> None:
    assert at_completion([110, 25], [100, 20, 20], 2).tolist() == [110, 25, 20]


def test_what_came_after_the_cut_off_waits_and_what_is_not_known_counts_as_nothing() -> None:
    assert at_completion([5, 6, 7], [1, 1, 1], 2).tolist() == [5, 6, 1]
    assert at_completion([5], [1, 1, 1], 2).tolist() == [5, 0, 1]


def test_the_last_factor_of_a_ramp_stays() -> None:
    assert ramp([0.1, 0.3, 0.6, 1], 6).tolist() == [0.1, 0.3, 0.6, 1, 1, 1]
    assert ramp([-0.2, 1], 1).tolist() == [-0.2]
    assert ramp([], 2).tolist() == [1, 1]
