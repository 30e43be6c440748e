"""Control charts say where their limits are less sure than they look."""

from __future__ import annotations

import numpy as np
import pytest

from benefits.domain.calendar.period import Month
from benefits.domain.control.series_warnings import SeriesWarning, series_warnings
from benefits.domain.control.signal import frozen, signals
from benefits.domain.record.grid import Floats

RANDOM = np.random.default_rng(21)
COUNT = 2000
JANUARY = int(Month.of(2024, 1))


def noise(months: int) -> Floats:
    return np.asarray(RANDOM.normal(size=(COUNT, months)))


def shares(values: Floats, baseline: int | None = None) -> dict[SeriesWarning, float]:
    mask = None if baseline is None else frozen(values, np.full(len(values), baseline))
    charts = signals(values, np.ones(len(values), dtype=np.int8), baseline=mask)
    found = series_warnings(charts, JANUARY, np.full(len(values), 100.0))
    return {code: float(flags.mean()) for code, flags in found.items()}


def of(values: list[float]) -> set[SeriesWarning]:
    return {code for code, share in shares(np.array([values])).items() if share}


@pytest.mark.parametrize("months", [24, 36, 60])
def test_plain_chance_is_seldom_warned_about(months: int) -> None:
    found = shares(50 + noise(months))
    assert max(found.values()) < 0.04


def test_under_thirteen_values_the_baseline_is_short() -> None:
    twelve = [20.0, 22, 19, 23, 21, 20, 24, 18, 22, 21, 19, 23]
    assert SeriesWarning.SHORT_BASELINE in of(twelve)
    assert SeriesWarning.SHORT_BASELINE not in of([*twelve, 21])


def test_a_frozen_baseline_is_what_counts() -> None:
    assert shares(noise(30), 12)[SeriesWarning.SHORT_BASELINE] == 1


@pytest.mark.parametrize(("months", "found"), [(24, 0.7), (36, 0.95), (60, 0.99)])
def test_a_year_that_repeats_itself_is_noticed(months: int, found: float) -> None:
    wave = np.sqrt(2) * np.sin(2 * np.pi * np.arange(months) / 12)
    assert shares(50 + noise(months) + wave)[SeriesWarning.SEASON] > found


def test_one_busy_month_a_year_is_noticed_after_some_years() -> None:
    december = np.where(np.arange(60) % 12 == 11, 3.0, 0.0)
    assert shares(50 + noise(60) + december)[SeriesWarning.SEASON] > 0.9


def test_a_step_at_go_live_is_no_season() -> None:
    step = np.where(np.arange(48) >= 24, 4.0, 0.0)
    assert shares(50 + noise(48) + step, 24)[SeriesWarning.SEASON] < 0.04


def test_under_two_years_nothing_is_said_of_a_season() -> None:
    wave = 9 * np.sin(2 * np.pi * np.arange(23) / 12)
    assert shares(50 + noise(23) + wave)[SeriesWarning.SEASON] == 0


@pytest.mark.parametrize(("months", "found"), [(24, 0.65), (36, 0.85), (60, 0.95)])
def test_months_that_resemble_their_neighbours_are_noticed(months: int, found: float) -> None:
    values = noise(months)
    for month in range(1, months):
        values[:, month] += 0.6 * values[:, month - 1]
    assert shares(50 + values)[SeriesWarning.AUTOCORRELATION] > found


def test_lopsided_values_are_noticed() -> None:
    assert shares(np.exp(0.6 * noise(36)))[SeriesWarning.SKEWED] > 0.65


def test_limits_beyond_what_is_possible_are_noticed() -> None:
    assert shares(np.minimum(99.4 + 0.4 * noise(24), 100))[SeriesWarning.NEAR_BOUND] > 0.95
    assert shares(np.maximum(0.4 + 0.4 * noise(24), 0))[SeriesWarning.NEAR_BOUND] > 0.95
    assert shares(noise(24))[SeriesWarning.NEAR_BOUND] == 0


def test_a_series_that_never_or_hardly_varies_is_told_apart() -> None:
    assert of([5.0] * 14) == {SeriesWarning.NO_VARIATION}
    assert SeriesWarning.LITTLE_VARIATION in of([*[5.0] * 10, 6, *[5.0] * 4, 7, 5, 5])
    assert SeriesWarning.LITTLE_VARIATION not in of([5.0, 6, 5, 7, 6, 5, 7, 6, 5, 4, 5, 6, 7])


def test_a_series_without_values_has_no_warning() -> None:
    assert of([np.nan] * 24) == set()
