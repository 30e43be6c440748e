"""Control charts: what is a signal, what is chance, and what cannot be said."""

from __future__ import annotations

import numpy as np
import pytest

from benefits.domain.control.signal import (
    Assurance,
    Improvement,
    PointType,
    Rule,
    Variation,
    assurance,
    frozen,
    signals,
)
from benefits.domain.control.xmr import Chart, Choices, Refusal, xmr
from benefits.domain.record.facts import Direction

UP = Improvement.INCREASE
NOISE = [20, 22, 19, 23, 21, 20, 24, 18, 22, 21, 19, 23]
"""Twelve months of chance around 21, an average moving range of 33 / 11 = 3: limits 13 and 29."""


def chart(values: list[float | None], choices: Choices | None = None) -> Chart:
    return xmr(values, range(len(values)), UP, choices)


def codes(found: Chart) -> list[str | None]:
    return [None if rule is None else rule.code for rule in found.rule]


def test_limits_are_2_66_average_moving_ranges_from_the_mean() -> None:
    (phase,) = chart([*NOISE]).phases
    assert phase.mean == 21
    assert phase.average_range == 3
    assert (phase.lower, phase.upper) == pytest.approx((13.02, 28.98))
    assert (phase.near_lower, phase.near_upper) == pytest.approx((15.68, 26.32))
    assert phase.short


def test_an_unusual_moving_range_is_left_out_of_the_limits_but_its_point_not_of_the_mean() -> None:
    screened, whole = (
        chart([*NOISE, 60, 21], Choices(screen=screen)).phases[0] for screen in (True, False)
    )
    assert screened.mean == whole.mean == pytest.approx((252 + 81) / 14)
    assert (screened.screened_out, whole.screened_out) == (2, 0)
    assert screened.average_range == 3
    assert whole.average_range == pytest.approx((33 + 37 + 39) / 13)


def test_a_point_on_a_limit_is_inside_and_one_beyond_it_is_not() -> None:
    frozen_first = Choices(fix_after=12)
    assert codes(chart([*NOISE, 28.98], frozen_first))[-1] == "common_cause"
    assert codes(chart([*NOISE, 28.99], frozen_first))[-1] == "above_upl"


def test_a_point_on_the_mean_breaks_a_shift_and_six_points_are_none() -> None:
    frozen_first = Choices(fix_after=12)
    assert "shift_above" not in codes(chart([*NOISE, 20, *[22, 23] * 3], frozen_first))
    seven = codes(chart([*NOISE, 20, *[22, 23] * 3, 22], frozen_first))
    assert seven[-8:] == ["common_cause", *["shift_above"] * 7]
    on_the_mean = [22, 23, 22, 21, 23, 22, 23]
    assert "shift_above" not in codes(chart([*NOISE, 20, *on_the_mean], frozen_first))


def test_an_equal_pair_breaks_a_trend() -> None:
    rising = [18, 19, 20, 21, 22, 23, 24]
    assert codes(chart([*NOISE, *rising], Choices(fix_after=12)))[-7:] == ["trend_up"] * 7
    paired = [18, 19, 20, 21, 21, 22, 23, 24]
    assert "trend_up" not in codes(chart([*NOISE, *paired], Choices(fix_after=12)))


def test_runs_do_not_span_phases() -> None:
    values = [*NOISE, *[22, 23] * 2, *[22, 23] * 2]
    spanning = chart([*values], Choices(fix_after=12))
    cut = chart([*values], Choices(fix_after=12, phases=(16,)))
    assert "shift_above" in codes(spanning)
    assert "shift_above" not in codes(cut)
    assert [one.first for one in cut.phases] == [0, 16]


def test_a_phase_that_starts_where_nothing_stands_is_told_and_changes_nothing() -> None:
    found = chart([*NOISE], Choices(phases=(99,)))
    assert found.unmatched == (99,)
    assert len(found.phases) == 1


def test_a_phase_may_start_at_a_month_without_a_value() -> None:
    found = chart([*NOISE, None, *NOISE], Choices(phases=(12,)))
    assert [(one.first, one.last) for one in found.phases] == [(0, 11), (13, 24)]
    assert found.unmatched == ()


def test_a_missing_value_has_no_type_and_its_neighbours_are_joined() -> None:
    found = chart([20, 22, None, 19, 23])
    assert codes(found)[2] is None
    assert found.point_types[2] is None
    assert found.phases[0].average_range == pytest.approx((2 + 3 + 4) / 3)


def test_the_order_of_the_rows_changes_nothing() -> None:
    values: list[float | None] = [*NOISE, 40, 22]
    turned = xmr(values[::-1], range(14)[::-1], UP)
    assert turned.rule[::-1] == chart(values).rule
    assert turned.phases == chart(values).phases
    assert turned.variation is chart(values).variation


@pytest.mark.parametrize("screen", [True, False])
@pytest.mark.parametrize("value", [0.1, 1 / 3, 1e-9, 123456.7])
def test_a_series_that_never_varies_has_no_signal(value: float, *, screen: bool) -> None:
    found = chart([value] * 15, Choices(screen=screen, target=value / 2))
    assert codes(found) == ["common_cause"] * 15
    assert found.variation is Variation.COMMON_CAUSE
    assert found.assurance is Assurance.PASSES


def test_what_floating_point_makes_of_equal_values_is_no_variation() -> None:
    found = chart([0.1 + 0.2, 0.3] * 8)
    assert codes(found) == ["common_cause"] * 16


@pytest.mark.parametrize(
    ("target", "verdict"),
    [(95, Assurance.PASSES), (100, Assurance.PASSES), (101, Assurance.FAILS), (None, None)],
)
def test_without_variation_the_target_is_compared_with_the_value(
    target: float | None, verdict: Assurance | None
) -> None:
    assert chart([100.0] * 18, Choices(target=target)).assurance is verdict


def test_where_screening_would_leave_no_variation_it_is_left_out() -> None:
    found = chart([1, 1, 1, 1, 2])
    assert found.phases[0].restored
    assert found.phases[0].average_range == 0.25
    assert codes(found) == [*["common_cause"] * 4, "above_upl"]


@pytest.mark.parametrize(
    ("target", "up", "down"),
    [
        (30, Assurance.FAILS, Assurance.PASSES),
        (28.98, Assurance.INCONSISTENT, Assurance.INCONSISTENT),
        (21, Assurance.INCONSISTENT, Assurance.INCONSISTENT),
        (13, Assurance.PASSES, Assurance.FAILS),
    ],
)
def test_a_target_beyond_the_limits_is_kept_or_missed_every_month(
    target: float, up: Assurance, down: Assurance
) -> None:
    choices = Choices(target=target)
    assert xmr(NOISE, range(12), Improvement.INCREASE, choices).assurance is up
    assert xmr(NOISE, range(12), Improvement.DECREASE, choices).assurance is down
    assert xmr(NOISE, range(12), Improvement.NEUTRAL, choices).assurance is None


@pytest.mark.parametrize(
    ("improvement", "kind", "icon"),
    [
        (Improvement.INCREASE, PointType.IMPROVEMENT, Variation.IMPROVEMENT_HIGH),
        (Improvement.DECREASE, PointType.CONCERN, Variation.CONCERN_HIGH),
        (Improvement.NEUTRAL, PointType.HIGH, Variation.NEUTRAL_HIGH),
    ],
)
def test_what_a_signal_means_depends_on_the_good_direction(
    improvement: Improvement, kind: PointType, icon: Variation
) -> None:
    found = xmr([*NOISE, 40], range(13), improvement)
    assert found.point_types[-1] is kind
    assert found.variation is icon


def test_one_value_has_a_mean_and_no_limits() -> None:
    found = chart([7.5], Choices(target=3))
    assert found.phases[0].mean == 7.5
    assert np.isnan(found.phases[0].upper)
    assert found.assurance is None


@pytest.mark.parametrize(
    ("values", "moments", "choices", "refusal"),
    [
        ([], [], Choices(), Refusal.NOTHING_MEASURED),
        ([None, float("nan")], [1, 2], Choices(), Refusal.NOTHING_MEASURED),
        ([1, float("inf")], [1, 2], Choices(), Refusal.NOT_NUMERIC),
        ([1, 2], [5, 5], Choices(), Refusal.DUPLICATE_DATES),
        ([1, 2], [5, 6], Choices(fix_after=11), Refusal.FEW_TO_FIX),
    ],
)
def test_what_is_no_series_is_refused_with_the_reason(
    values: list[float | None], moments: list[int], choices: Choices, refusal: Refusal
) -> None:
    assert xmr(values, moments, UP, choices).refusal is refusal


def test_limits_freeze_on_what_was_before_go_live_where_that_are_twelve_values() -> None:
    later: list[float | None] = [*NOISE, 30, 31, 32]
    assert chart(later, Choices(freeze_before=12)).phases[0].baseline == 12
    assert chart(later[1:], Choices(freeze_before=11)).phases[0].baseline == 14


def test_only_the_phase_of_the_go_live_is_frozen() -> None:
    values = np.arange(30.0)[None, :]
    starts = np.zeros((1, 30), dtype=np.bool_)
    starts[0, 5] = True
    marked = np.flatnonzero(frozen(values, np.array([20]), starts)[0])
    assert marked.tolist() == list(range(5, 20))
    assert not frozen(values, np.array([16]), starts).any()


def test_a_series_without_values_has_no_icon_beside_others_that_have() -> None:
    values = np.array([[np.nan] * 12, NOISE], dtype=np.float64)
    found = signals(values, np.array([1, 1], dtype=np.int8))
    assert found.variation.tolist() == ["", "common_cause"]
    assert assurance(found, np.array([30.0, 30.0])).tolist() == ["", "fail"]
    assert (found.rule[0] == Rule.MISSING).all()


def test_nothing_at_all_is_no_trouble() -> None:
    found = signals(np.full((2, 12), np.nan), np.array([1, -1], dtype=np.int8))
    assert found.variation.tolist() == ["", ""]
    assert assurance(found, np.array([1.0, 1.0])).tolist() == ["", ""]
    assert found.point_types.shape == (2, 12)


def test_a_kpi_improves_in_its_direction() -> None:
    assert Improvement.of(Direction.UP) is Improvement.INCREASE
    assert Improvement.of(Direction.DOWN) is Improvement.DECREASE
    assert [one.sign for one in Improvement] == [1, -1, 0]
