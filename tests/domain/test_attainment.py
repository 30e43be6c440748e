"""The signed share of the way, from literal values."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from benefits.domain.kpis.attainment import attainment

values = st.integers(-(10**6), 10**6)


def share(actual: float, baseline: float, target: float) -> float:
    numbers = (np.array([one], dtype=np.float64) for one in (actual, baseline, target))
    return float(attainment(*numbers)[0])


@pytest.mark.parametrize(
    ("actual", "baseline", "target", "expected"),
    [
        (7, 10, 5, 0.6),  # the close went from 10 to 7 days on the way to 5
        (47, 50, 60, -0.3),  # throughput fell although it should rise
        (60, 50, 60, 1.0),
        (3, 10, 5, 1.4),  # past the target is not cut off
        (5, -5, 5, 1.0),  # a baseline below zero
        (10, 10, 5, 0.0),
    ],
)
def test_the_share_is_signed_and_never_clamped(
    actual: float, baseline: float, target: float, expected: float
) -> None:
    assert share(actual, baseline, target) == pytest.approx(expected)


def test_the_share_is_not_defined_where_the_target_is_the_baseline() -> None:
    assert np.isnan(share(5, 10, 10))
    assert np.isnan(share(10, 10, 10))
    assert np.isnan(share(0, 0, 0))


@pytest.mark.parametrize("absent", [0, 1, 2])
def test_the_share_is_not_defined_where_anything_is_missing(absent: int) -> None:
    numbers = [7.0, 10.0, 5.0]
    numbers[absent] = float("nan")
    assert np.isnan(share(*numbers))


@given(values, values, values)
def test_the_mirror_image_of_a_goal_has_the_same_attainment(
    actual: int, baseline: int, target: int
) -> None:
    one, other = share(actual, baseline, target), share(-actual, -baseline, -target)
    assert one == other or (np.isnan(one) and np.isnan(other))
