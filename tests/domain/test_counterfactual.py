"""What would have happened without the change, fitted before go-live alone."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from statistics import median
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from benefits.domain.calendar.period import Month
from benefits.domain.kpis.counterfactual import (
    Baselines,
    Evidence,
    Refusal,
    Refused,
    chosen_baselines,
    counterfactuals,
    planned_gain,
    surviving_share,
    window,
)
from benefits.domain.kpis.measured import Measured, State
from benefits.domain.record.facts import Cadence, Counterfactual, Kpi
from benefits.domain.record.grid import Grid
from tests.domain.portfolios import kpi

FLAT, TREND, SEASONAL, VOLUME = Counterfactual
START = Month.of(2023, 1)
GRID = Grid(START, 48)
WIDE: dict[str, Any] = {"baseline_from": None, "baseline": Decimal(100)}
Values = Sequence[float | None]


def row(values: Values) -> list[float]:
    known = [np.nan if one is None else float(one) for one in values]
    return known + [np.nan] * (GRID.months - len(known))


def evidence(
    values: Values,
    go_live: int,
    driver: Values | None = None,
    states: Sequence[State] = (),
    **fields: Any,
) -> Evidence:
    """One KPI measured from January 2023 that goes live `go_live` months later."""
    value = np.array([row(values)])
    state = np.where(np.isnan(value), State.MISSING, State.FINAL).astype(np.int8)
    state[0, : len(states)] = states
    weight = np.full(value.shape, np.nan) if driver is None else np.array([row(driver)])
    one = kpi(**{**WIDE, **fields})
    return Evidence.of([one], Measured(value, weight, state), np.array([START + go_live]), GRID)


def said(found: Evidence, method: Counterfactual, first: int, count: int) -> list[float]:
    return [
        round(float(one), 6) for one in counterfactuals(found).values(method)[0][first:][:count]
    ]


def refusal(found: Evidence, method: Counterfactual) -> Refusal | None:
    return counterfactuals(found).refusal(method, 0)


def baselines(found: Evidence, method: Counterfactual) -> Baselines:
    return chosen_baselines(found, [method])


# The window


def months_of(one: Kpi, go_live: int) -> list[int]:
    return [int(at) for at in np.flatnonzero(window([one], np.array([START + go_live]), GRID)[0])]


def test_without_a_stated_window_all_months_before_go_live_count() -> None:
    assert months_of(kpi(baseline_from=None), 3) == [0, 1, 2]


def test_a_stated_window_counts_with_both_its_ends() -> None:
    assert months_of(kpi(baseline_from=START + 1, baseline_to=START + 3), 9) == [1, 2, 3]


def test_a_window_never_reaches_go_live() -> None:
    assert months_of(kpi(baseline_from=START + 1, baseline_to=START + 9), 3) == [1, 2]


def test_a_quarter_counts_in_its_last_month_when_the_window_touches_it() -> None:
    one = kpi(cadence=Cadence.QUARTERLY, baseline_from=START + 1, baseline_to=START + 3)
    assert months_of(one, 9)[-1] == 5
    assert 8 not in months_of(one, 12)


# Flat


def test_flat_is_the_stated_baseline_in_every_month() -> None:
    assert said(evidence([90, 95], 2), FLAT, 0, 4) == [100, 100, 100, 100]


def test_flat_needs_a_stated_baseline() -> None:
    found = evidence([90, 95], 2, baseline=None)
    assert refusal(found, FLAT) == Refusal(Refused.NO_BASELINE, 0, 1)
    assert np.isnan(counterfactuals(found).values(FLAT)).all()


# Trend


def test_a_trend_goes_on_after_go_live() -> None:
    found = evidence([100, 98, 96, 94, 92, 90, 50, 50], 6)
    assert said(found, TREND, 6, 3) == [88, 86, 84]


def test_one_odd_month_does_not_turn_the_trend() -> None:
    """Slopes of the fifteen pairs: ten are -2, so their median is -2; heights at the start are
    100 five times and 140 once."""
    found = evidence([100, 98, 136, 94, 92, 90], 6)
    assert said(found, TREND, 6, 2) == [88, 86]


def test_a_trend_counts_the_months_that_were_skipped() -> None:
    found = evidence([100, None, 96, None, 92, 90, 88, 86], 8)
    assert said(found, TREND, 8, 2) == [84, 82]


def test_estimated_and_disputed_values_draw_no_line() -> None:
    final, estimated, disputed = State.FINAL, State.ESTIMATED, State.DISPUTED
    states = [final] * 5 + [estimated, disputed]
    found = evidence([100, 98, 96, 94, 92, 500, 700], 7, states=states)
    assert refusal(found, TREND) == Refusal(Refused.FEW_VALUES, 5, 6)


def test_a_trend_is_refused_with_what_it_has_and_needs() -> None:
    found = evidence([100, 98, 96, 94], 4)
    assert refusal(found, TREND) == Refusal(Refused.FEW_VALUES, 4, 6)
    assert np.isnan(counterfactuals(found).values(TREND)).all()


def test_a_count_that_falls_by_trend_stops_at_zero_and_is_marked() -> None:
    found = evidence([12, 10, 8, 6, 4, 2], 6)
    assert said(found, TREND, 5, 4) == [2, 0, 0, 0]
    clipped = counterfactuals(found).answers[TREND].clipped[0]
    assert np.flatnonzero(clipped).tolist() == list(range(7, 48))


def test_a_share_that_grows_by_trend_stops_at_the_whole() -> None:
    share: dict[str, Any] = {"kind": "rate", "unit": "%", "baseline": Decimal(80)}
    found = evidence([70, 75, 80, 85, 90, 95], 6, **share)
    assert said(found, TREND, 5, 4) == [95, 100, 100, 100]


def test_what_was_below_zero_before_may_be_so_again() -> None:
    found = evidence([5, 3, 1, -1, -3, -5], 6)
    assert said(found, TREND, 6, 2) == [-7, -9]
    assert not counterfactuals(found).answers[TREND].clipped.any()


def test_months_before_go_live_are_never_marked() -> None:
    found = evidence([None] * 6 + [2, 4, 6, 8, 10, 12], 12, baseline=Decimal(12))
    assert said(found, TREND, 4, 2) == [0, 0]
    assert not counterfactuals(found).answers[TREND].clipped.any()


# Seasonal


WINTER = [130, 120, 110, 100, 90, 80, 70, 80, 90, 100, 110, 120]
"""A year with a mean of 100."""


def test_the_pattern_of_two_years_goes_on_around_the_stated_baseline() -> None:
    found = evidence([*WINTER, *WINTER], 24)
    assert said(found, SEASONAL, 24, 12) == WINTER


def test_values_above_zero_swing_by_shares_of_the_baseline() -> None:
    found = evidence([*WINTER, *WINTER], 24, baseline=Decimal(200))
    assert said(found, SEASONAL, 24, 3) == [260, 240, 220]


def test_values_around_zero_swing_by_amounts() -> None:
    around = [one - 100 for one in WINTER]
    found = evidence([*around, *around], 24, baseline=Decimal(10))
    assert said(found, SEASONAL, 24, 3) == [40, 30, 20]


def test_the_years_are_averaged_month_by_month() -> None:
    """January 130 and 150, the rest of the second year as the first: its mean is 1210 / 12."""
    found = evidence([*WINTER, 150, *WINTER[1:]], 24)
    assert said(found, SEASONAL, 24, 1) == [round(100 * 140 / (1210 / 12), 6)]


def test_a_part_of_a_year_before_the_whole_ones_is_left_out() -> None:
    found = evidence([900, 900, *WINTER, *WINTER], 26)
    assert said(found, SEASONAL, 26, 12) == WINTER


def test_a_season_needs_every_month_of_the_year_twice() -> None:
    assert refusal(evidence([*WINTER, *WINTER[:11]], 23), SEASONAL) == Refusal(
        Refused.FEW_YEARS, 1, 2
    )
    gap = [*WINTER, None, *WINTER[1:]]
    assert refusal(evidence(gap, 24), SEASONAL) == Refusal(Refused.FEW_YEARS, 1, 2)
    assert refusal(evidence([*WINTER, *gap], 36), SEASONAL) is None


def test_a_season_without_a_stated_baseline_swings_around_its_own_mean() -> None:
    found = evidence([*WINTER, *WINTER], 24, baseline=None)
    assert said(found, SEASONAL, 24, 3) == [130, 120, 110]


def test_a_quarterly_kpi_has_four_seasons() -> None:
    year = [None, None, 330, None, None, 270, None, None, 240, None, None, 360]
    found = evidence([*year, *year], 24, cadence=Cadence.QUARTERLY, baseline=Decimal(300))
    assert said(found, SEASONAL, 26, 1) == [330]
    assert said(found, SEASONAL, 35, 1) == [360]


# Volume


def test_the_kpi_per_unit_of_its_driver_grows_with_the_driver() -> None:
    """30 + 20 + 40 errors in 300 + 200 + 400 orders: one in ten."""
    found = evidence([30, 20, 40, 25, 25], 3, driver=[300, 200, 400, 500, 100])
    assert said(found, VOLUME, 3, 2) == [50, 10]


def test_a_month_without_a_driver_is_not_known() -> None:
    found = evidence([30, 20, 40, 25, 25], 3, driver=[300, 200, 400, None, 100])
    assert np.isnan(counterfactuals(found).values(VOLUME)[0][3])
    assert said(found, VOLUME, 4, 1) == [10]


def test_the_ratio_takes_only_months_with_both() -> None:
    found = evidence([30, 20, None, 40, 900], 5, driver=[300, 200, 7000, 400, None])
    assert said(found, VOLUME, 3, 1) == [40]


@pytest.mark.parametrize(
    ("driver", "fields", "expected"),
    [
        ([300, 200, None], {}, Refusal(Refused.FEW_DRIVER_VALUES, 2, 3)),
        ([300, 200, -1], {}, Refusal(Refused.FEW_DRIVER_VALUES, 2, 3)),
        ([0, 0, 0], {}, Refusal(Refused.DRIVER_ZERO, 3, 3)),
        ([300, 200, 400], {"kind": "duration"}, Refusal(Refused.PER_EVENT, 3, 3)),
    ],
)
def test_volume_is_refused_with_its_reason(
    driver: Values, fields: dict[str, Any], expected: Refusal
) -> None:
    assert refusal(evidence([30, 20, 40], 3, driver=driver, **fields), VOLUME) == expected


def test_a_driver_may_be_another_kpi() -> None:
    own = evidence([30, 20, 40, 25], 3)
    found = Evidence.of(
        [kpi(**WIDE)],
        Measured(own.value, np.full((1, 48), 9.0), np.where(np.isnan(own.value), 0, 1)),
        np.array([START + 3]),
        GRID,
        driver=np.array([row([300, 200, 400, 600])]),
    )
    assert said(found, VOLUME, 3, 1) == [60]


# What is chosen


def test_each_kpi_is_compared_by_its_own_method() -> None:
    fall = row([100, 98, 96, 94, 92, 90])
    value = np.array([fall, fall])
    state = np.where(np.isnan(value), State.MISSING, State.FINAL).astype(np.int8)
    pair = [kpi(1, **WIDE), kpi(2, **WIDE)]
    live = np.array([START + 6, START + 6])
    both = Evidence.of(pair, Measured(value, np.full(value.shape, np.nan), state), live, GRID)
    found = chosen_baselines(both, [FLAT, TREND])
    assert found.values[:, 6].round(6).tolist() == [100, 88]
    assert found.used.tolist() == ["flat", "trend"]
    assert found.fell_back.tolist() == [False, False]


def test_what_is_refused_falls_back_to_flat_and_is_marked() -> None:
    found = baselines(evidence([100, 98], 2), TREND)
    assert found.values[0, :3].tolist() == [100, 100, 100]
    assert (found.used.tolist(), found.fell_back.tolist()) == (["flat"], [True])


def test_no_kpis_have_no_baselines() -> None:
    none = np.zeros((0, 48))
    empty = Evidence.of([], Measured(none, none, none.astype(np.int8)), np.array([], int), GRID)
    assert chosen_baselines(empty, []).values.shape == (0, 48)
    assert all(one.values.shape == (0, 48) for one in counterfactuals(empty).answers.values())


# The plan on the same basis


def gains(found: Baselines, planned: float, volume: Values) -> list[float]:
    path, expected = np.full((1, 48), planned), np.array([row(volume)])
    return [
        round(float(one), 6) for one in planned_gain(found, path, np.array([-1.0]), expected)[0]
    ]


def test_against_a_falling_trend_the_plan_gains_less() -> None:
    falling = baselines(evidence([100, 98, 96, 94, 92, 90], 6), TREND)
    assert gains(falling, 70, [])[6:9] == [18, 16, 14]


def test_against_the_stated_baseline_the_plan_gains_what_it_promised() -> None:
    assert gains(baselines(evidence([], 0), FLAT), 70, [])[:2] == [30, 30]


def test_a_volume_adjusted_plan_grows_with_the_expected_volume() -> None:
    """The window has 300 orders a month; 600 double the planned gain of 30."""
    found = baselines(evidence([90, 100, 110], 3, driver=[300, 200, 400]), VOLUME)
    assert found.window_volume.tolist() == [300]
    assert gains(found, 70, [300, 300, 300, 600, 150])[3:5] == [60, 15]


def test_the_plan_of_a_refused_method_is_the_flat_one() -> None:
    assert gains(baselines(evidence([], 0), VOLUME), 70, [600])[:1] == [30]


# How much survives


def test_what_survives_is_a_share_of_the_chosen_benefit() -> None:
    assert surviving_share(80_00, 100_00) == 0.8
    assert surviving_share(-20_00, 100_00) == -0.2


def test_of_no_benefit_nothing_survives() -> None:
    assert surviving_share(80_00, 0) is None
    assert surviving_share(-80_00, -100_00) is None


# What always holds

LEVELS = st.integers(1, 1000)


@given(st.integers(-1000, 1000), st.integers(-50, 50), st.integers(6, 40))
def test_a_line_without_noise_is_found_exactly(height: int, slope: int, count: int) -> None:
    line = [height + slope * at for at in range(48)]
    expected = [max(one, 0) if min(line[:count]) >= 0 else one for one in line]
    assert said(evidence(line, count), TREND, 0, 48) == expected


@given(LEVELS, LEVELS, st.integers(24, 47))
def test_a_constant_kpi_is_compared_with_itself_by_every_method(
    level: int, volume: int, go_live: int
) -> None:
    found = evidence([level] * 48, go_live, driver=[volume] * 48, baseline=Decimal(level))
    for answer in counterfactuals(found).answers.values():
        assert answer.values[0] == pytest.approx([level] * 48)
        assert not answer.clipped.any()


@given(
    st.lists(LEVELS, min_size=24, max_size=24),
    st.lists(LEVELS, max_size=24),
    st.lists(LEVELS, max_size=24),
)
def test_what_is_measured_later_moves_no_line(
    window: list[int], later: list[int], other: list[int]
) -> None:
    volume = list(range(1, 49))
    one, two = (
        counterfactuals(evidence([*window, *after], 24, driver=volume)) for after in (later, other)
    )
    for method in Counterfactual:
        np.testing.assert_array_equal(one.values(method), two.values(method))


@given(st.lists(st.integers(0, 1000), min_size=6, max_size=30))
def test_the_trend_is_the_median_of_all_slopes(heights: list[int]) -> None:
    size = range(len(heights))
    slopes = [(heights[b] - heights[a]) / (b - a) for a in size for b in size if a < b]
    slope = median(slopes)
    start = median(heights[at] - slope * at for at in size)
    expected = [max(start + slope * at, 0) for at in range(48)]
    found = counterfactuals(evidence(heights, len(heights))).values(TREND)[0]
    assert found == pytest.approx(expected, abs=1e-6)


@given(st.lists(LEVELS, min_size=24, max_size=40), LEVELS)
def test_a_season_moves_money_within_the_year_and_makes_none(window: list[int], level: int) -> None:
    found = evidence(window, len(window), baseline=Decimal(level))
    year = counterfactuals(found).values(SEASONAL)[0][:12]
    assert year.sum() == pytest.approx(12 * level)


@given(
    st.lists(st.lists(st.none() | LEVELS, min_size=48, max_size=48), min_size=1, max_size=6),
    st.sampled_from(list(Counterfactual)),
)
def test_kpis_do_not_know_of_each_other(
    rows: list[list[int | None]], method: Counterfactual
) -> None:
    value = np.array([row(one) for one in rows])
    state = np.where(np.isnan(value), State.MISSING, State.FINAL).astype(np.int8)
    live = np.arange(len(rows), dtype=np.int64) * 5 + int(START) + 20
    kpis = [kpi(at + 1, **WIDE) for at in range(len(rows))]
    together = Evidence.of(kpis, Measured(value, value + 1, state), live, GRID)
    found = chosen_baselines(together, [method] * len(rows))
    for at in range(len(rows)):
        alone = chosen_baselines(together.only(np.array([at])), [method])
        assert found.values[at].tolist() == pytest.approx(alone.values[0].tolist(), nan_ok=True)
        assert found.fell_back[at] == alone.fell_back[0]
