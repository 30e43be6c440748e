"""Where a KPI lands: what is foretold, from how much, and whether bands hold what they say."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from benefits.domain.forecast.projection import (
    Course,
    History,
    Likely,
    Projection,
    bounds,
    projection,
    student,
)
from benefits.domain.record.grid import Floats
from tests.domain.foretold import NOTHING, foretold, simulated
from tests.domain.published_series import PUBLISHED

STEADY = [20.0, 22, 19, 21, 20, 22, 19, 21]
RISING = [10.0, 12, 13, 15.5, 17, 18.5, 21, 22.5]


def history(values: list[float], ahead: int = 12, go_live: int = 0, **other: float) -> History:
    """One KPI with so many months to come."""
    row = np.array([[*values, *[np.nan] * ahead]])
    return History(
        value=row,
        go_live=np.array([go_live]),
        last=np.array([row.shape[1] - 1]),
        floor=np.array([other.get("floor", -np.inf)]),
        ceiling=np.array([other.get("ceiling", np.inf)]),
        through=len(values),
        first=0,
    )


def projected(values: list[float], ahead: int = 12, **other: float) -> Projection:
    return projection(history(values, ahead, **other))


def said(values: list[float]) -> str:
    return str(projected(values).likely[0])


def ahead_of(course: Course, months: int = 12) -> Floats:
    return course.value[0, -months:]


@pytest.mark.parametrize(
    ("values", "likely"),
    [
        ([], Likely.WAITING),
        ([np.nan, np.nan], Likely.WAITING),
        (STEADY[:5], Likely.TOO_SHORT),
        ([7.0] * 8, Likely.UNVARIED),
        (STEADY, Likely.RUN_RATE),
        (RISING, Likely.TREND),
    ],
)
def test_it_says_which_projection_is_likely_or_why_none_is(
    values: list[float], likely: Likely
) -> None:
    assert said(values) == likely


def test_five_values_since_go_live_say_nothing_however_many_came_before() -> None:
    of = projection(history(STEADY + STEADY[:5], go_live=8))
    assert of.values.tolist() == [5]
    assert np.isnan(of.expected.value).all()


def test_the_run_rate_goes_on_at_the_present_level() -> None:
    rate = projected(STEADY).run_rate
    assert ahead_of(rate) == pytest.approx([20.5] * 12, abs=0.25)
    assert np.isnan(rate.value[0, :8]).all()


def test_months_before_a_step_do_not_hold_the_run_rate_back() -> None:
    moved = [5.0, 6, 5, 6, 20, 21, 20, 21, 20, 21, 20, 21]
    assert ahead_of(projected(moved).run_rate) == pytest.approx([20.5] * 12, abs=0.6)


def test_months_of_learning_do_not_hold_the_run_rate_back() -> None:
    learned = [5.7, 4.3, 3.3, 3.2, 3.4, 3.3, 3.2, 3.4, 3.3]
    assert ahead_of(projected(learned).expected) == pytest.approx([3.3] * 12, abs=0.15)


def test_the_level_before_go_live_says_nothing_of_what_comes() -> None:
    before = projection(history([900.0] * 12 + STEADY, go_live=12))
    assert ahead_of(before.run_rate) == pytest.approx(ahead_of(projected(STEADY).run_rate))


def test_a_trend_goes_on_and_slows_down() -> None:
    pace = np.diff(ahead_of(projected(RISING).trend))
    assert (pace > 0).all()
    assert (np.diff(pace) < 0).all()
    assert 22 < ahead_of(projected(RISING).trend)[0] < 24.5


def test_without_an_established_trend_there_is_no_trend() -> None:
    assert np.isnan(projected(STEADY).trend.value).all()


def test_the_farther_away_the_wider_the_band() -> None:
    for course in (projected(STEADY).run_rate, projected(RISING).trend):
        width = (course.high - course.low)[0, -12:]
        assert (np.diff(width) > 0).all()
        assert ((course.level_high - course.level_low)[0, -12:] < width).all()


def test_unvaried_values_go_on_without_a_band() -> None:
    course = projected([7.0] * 8).expected
    assert ahead_of(course) == pytest.approx([7.0] * 12)
    assert course.low[0, -12:] == pytest.approx([7.0] * 12)


def test_nothing_is_foretold_beyond_what_is_possible() -> None:
    course = projected([90.0, 93, 95, 97, 98, 98, 99, 99], floor=0.0, ceiling=100.0).expected
    assert np.nanmax(course.high) == 100
    assert np.nanmax(course.level_high) <= 100


def test_zero_and_the_whole_bound_what_never_crossed_them() -> None:
    value = np.array([[3.0, 4], [-3, 4], [50, 60], [50, 120], [3, np.nan]])
    goals = np.array([[1.0, np.nan], [1, 1], [1, 1], [1, 1], [np.nan, -5]])
    floor, ceiling = bounds(value, goals, np.array([1.0, 1, 100, 100, 1]))
    assert floor.tolist() == [0, -np.inf, 0, 0, -np.inf]
    assert ceiling.tolist() == [np.inf, np.inf, 100, np.inf, np.inf]


def test_nothing_is_said_after_the_last_month() -> None:
    of = replace(history(STEADY), last=np.array([10]))
    assert (~np.isnan(projection(of).expected.value)).sum() == 3


def test_values_of_later_months_are_not_looked_at() -> None:
    of = history(STEADY)
    spoiled = replace(of, value=np.where(np.isnan(of.value), 1e6, of.value))
    assert ahead_of(projection(spoiled).expected).tolist() == (
        ahead_of(projection(of).expected).tolist()
    )


def test_a_missing_month_teaches_nothing_and_widens_the_band() -> None:
    late = projected([*STEADY, np.nan, np.nan, np.nan]).run_rate
    assert ahead_of(late) == pytest.approx([20.5] * 12, abs=0.25)
    fresh = projected(STEADY).run_rate
    assert late.high[0, 11] - late.low[0, 11] > fresh.high[0, 8] - fresh.low[0, 8]


def test_two_years_of_a_season_shape_the_months_ahead() -> None:
    noise = np.random.default_rng(3).normal(size=36)
    busy = 100 + 20 * np.sin(2 * np.pi * np.arange(48) / 12)
    of = projected((busy[:36] + noise).tolist())
    assert of.seasonal.tolist() == [True]
    assert ahead_of(of.expected) == pytest.approx(busy[36:].tolist(), abs=5)
    assert np.ptp(of.expected.level[0, -12:]) < 2
    assert projected((busy[:20] + noise[:20]).tolist()).seasonal.tolist() == [False]


def test_a_mirrored_series_is_foretold_mirrored() -> None:
    up, down = (projected([way * one for one in RISING]).expected for way in (1, -1))
    assert up.high[0, -12:] == pytest.approx(-down.low[0, -12:])
    assert up.value[0, -12:] == pytest.approx(-down.value[0, -12:])


@pytest.mark.parametrize("scale", [1e-6, 1e9])
def test_the_unit_changes_nothing(scale: float) -> None:
    ours, theirs = projected(RISING), projected([scale * one for one in RISING])
    assert theirs.expected.high[0, -12:] == pytest.approx(scale * ours.expected.high[0, -12:])


def test_many_kpis_are_projected_as_each_is_alone() -> None:
    random = np.random.default_rng(5)
    value = random.normal(size=(40, 60)) + random.choice([0.0, 0.4], size=(40, 1)) * np.arange(60)
    value[random.random(size=value.shape) < 0.1] = np.nan
    of = History(
        value=value,
        go_live=random.integers(0, 44, size=40),
        last=np.full(40, 59),
        floor=np.full(40, -np.inf),
        ceiling=np.full(40, np.inf),
        through=48,
        first=7,
    )
    together = projection(of)
    assert len(set(together.likely.tolist())) == 3
    for row in range(40):
        alone = projection(of.only(np.array([row])))
        assert alone.likely[0] == together.likely[row]
        for name in Course.__slots__:
            ours, theirs = getattr(together.expected, name)[row], getattr(alone.expected, name)[0]
            assert ours == pytest.approx(theirs, nan_ok=True)


@pytest.mark.parametrize(("free", "known"), [(5, 1.476), (8, 1.397), (11, 1.363), (23, 1.319)])
def test_few_values_make_a_wide_band(free: int, known: float) -> None:
    assert student(np.array([free]))[0] == pytest.approx(known, rel=0.005)


def test_the_band_holds_eight_of_ten_simulated_months() -> None:
    shares = {
        name: foretold(values, np.zeros(len(values), dtype=np.int64)).share
        for name, values in simulated(100, 36, seed=20)
    }
    assert 0.75 <= np.mean(list(shares.values())) <= 0.85
    assert min(shares.values()) >= 0.68
    assert max(shares.values()) <= 0.92


def test_the_band_holds_eight_of_ten_published_months() -> None:
    found = [foretold(one[None, :], np.zeros(1, dtype=np.int64)) for one in PUBLISHED.values()]
    assert 0.75 <= sum(found, NOTHING).share <= 0.85
