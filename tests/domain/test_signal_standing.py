"""What is said of a KPI since its go-live: improved only after a sustained signal."""

from __future__ import annotations

import numpy as np
import pytest

from benefits.domain.control.standing import Standing, Standings, standings

BEFORE = [20, 22, 19, 23, 21, 20, 24, 18, 22, 21, 19, 23]
"""A mean of 21 and limits at 13.02 and 28.98."""
LIVE = len(BEFORE)


def judged(after: list[float], before: list[float] | None = None, good: int = 1) -> Standings:
    values = np.array([[*(before or BEFORE), *after]], dtype=np.float64)
    live = np.array([len(before or BEFORE)])
    return standings(values, np.array([good], dtype=np.int8), live)


def said(after: list[float], before: list[float] | None = None, good: int = 1) -> str:
    return str(judged(after, before, good).code[0])


def test_one_coloured_dot_is_a_signal_and_no_improvement() -> None:
    assert said([30, 21, 20]) == Standing.SIGNAL


def test_two_separate_signals_are_an_improvement() -> None:
    assert said([30, 22, 31]) == Standing.IMPROVED


def test_a_shift_of_seven_is_an_improvement_and_six_are_not() -> None:
    assert said([25, 24, 26, 25, 24, 26]) == Standing.CHANCE
    assert said([25, 24, 26, 25, 24, 26, 25]) == Standing.IMPROVED


def test_a_rule_that_goes_on_being_met_is_one_signal() -> None:
    assert said([27, 22, 27.5, 28, 21]) == Standing.SIGNAL
    assert said([27, 22, 27.5, 28, 21, 27, 28, 22]) == Standing.IMPROVED


def test_a_run_that_began_before_go_live_does_not_count() -> None:
    before = [*BEFORE[:-4], 22.0, 23.0, 22.0, 23.0]
    assert said([25, 24, 26], before) == Standing.CHANCE


def test_less_is_better_where_the_kpi_says_so() -> None:
    low = [17.0, 16, 17, 16, 15, 16, 15]
    assert said(low, good=-1) == Standing.IMPROVED
    assert said(low, good=1) == Standing.WORSENED
    assert said(low, good=0) == Standing.CHANCE


def test_fewer_than_twelve_values_before_go_live_say_nothing() -> None:
    assert said([40, 41, 42], [*BEFORE[1:]]) == Standing.UNFOUNDED
    assert said([40, 41, 42], [*BEFORE[1:], np.nan]) == Standing.UNFOUNDED


def test_a_baseline_that_never_varied_says_nothing() -> None:
    assert said([22, 23, 24], [21.0] * 12) == Standing.UNFOUNDED


def test_nothing_measured_since_go_live_is_waiting() -> None:
    assert said([np.nan, np.nan]) == Standing.WAITING


def test_a_shift_too_small_for_so_short_a_baseline_is_not_called_improved() -> None:
    assert said([21.3, 21.2, 21.4, 21.3, 21.2, 21.4, 21.3]) == Standing.SIGNAL


def test_it_is_said_from_the_month_in_which_it_could_be_known() -> None:
    found = judged([25, 24, 26, 25, 24, 26, 25, 26])
    assert found.improved[0, LIVE:].tolist() == [False] * 6 + [True] * 2
    assert found.since.tolist() == [LIVE + 6]


def test_a_month_without_a_value_takes_nothing_back() -> None:
    found = judged([25, 24, 26, 25, 24, 26, 25, np.nan, np.nan])
    assert found.code.tolist() == [Standing.IMPROVED]
    assert found.since.tolist() == [LIVE + 6]


def test_an_improvement_that_is_gone_for_a_year_is_not_said_any_more() -> None:
    found = judged([25, 24, 26, 25, 24, 26, 25, *BEFORE])
    assert found.improved[0, LIVE + 6]
    assert found.code.tolist() == [Standing.SIGNAL]
    assert found.since.tolist() == [-1]


def test_later_phases_do_not_change_what_became_of_the_promise() -> None:
    values = np.array([[*BEFORE, 25, 24, 26, 25, 24, 26, 25]], dtype=np.float64)
    starts = np.zeros(values.shape, dtype=np.bool_)
    starts[0, LIVE + 2] = True
    found = standings(values, np.array([1], dtype=np.int8), np.array([LIVE]), starts)
    assert found.code.tolist() == [Standing.IMPROVED]


def test_a_phase_before_go_live_leaves_only_its_own_values_to_the_baseline() -> None:
    values = np.array([[50.0, 60, *BEFORE, 25, 24, 26, 25, 24, 26, 25]])
    starts = np.zeros(values.shape, dtype=np.bool_)
    starts[0, 2] = True
    live, good = np.array([LIVE + 2]), np.array([1], dtype=np.int8)
    assert standings(values, good, live, starts).code.tolist() == [Standing.IMPROVED]
    assert standings(values, good, live).code.tolist() != [Standing.IMPROVED]


@pytest.mark.parametrize("baseline", [12, 24, 36])
def test_of_stable_series_at_most_two_in_a_hundred_are_called_improved(baseline: int) -> None:
    values = np.random.default_rng(11).normal(size=(5000, baseline + 48))
    good = np.ones(5000, dtype=np.int8)
    found = standings(values, good, np.full(5000, baseline))
    assert 0 < found.improved[:, baseline:].mean() <= 0.02


def test_many_series_are_judged_as_each_is_alone() -> None:
    random = np.random.default_rng(12)
    values = random.normal(size=(60, 40)).round(1) + (np.arange(40) >= 20) * 0.8
    values[random.random(size=values.shape) < 0.1] = np.nan
    good = random.choice([-1, 1], size=60).astype(np.int8)
    live = random.integers(5, 35, size=60)
    together = standings(values, good, live)
    assert len(set(together.code.tolist())) >= 4
    for row in range(60):
        alone = standings(values[row : row + 1], good[row : row + 1], live[row : row + 1])
        assert alone.code[0] == together.code[row]
        assert alone.since[0] == together.since[row]
        assert (alone.improved[0] == together.improved[row]).all()


def test_what_was_said_in_a_month_does_not_depend_on_what_came_later() -> None:
    random = np.random.default_rng(13)
    values = random.normal(size=(300, 40)) + (np.arange(40) >= 15) * 1.5
    good, live = np.ones(300, dtype=np.int8), np.full(300, 15)
    whole = standings(values, good, live)
    for months in (22, 27, 33):
        then = standings(values[:, :months], good, live)
        assert (then.improved == whole.improved[:, :months]).all()
