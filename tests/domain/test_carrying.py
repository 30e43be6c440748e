"""The last measured value in the months after it."""

from __future__ import annotations

import numpy as np

from benefits.domain.kpis.carrying import carried, carry

GAP = np.nan


def test_a_value_is_carried_for_three_months_and_no_further() -> None:
    values = np.array([[7.0, GAP, GAP, GAP, GAP]])
    known = ~np.isnan(values)
    assert carried(~known, known).tolist() == [[False, True, True, True, False]]


def test_nothing_is_carried_before_the_first_measurement() -> None:
    values = np.array([[GAP, GAP, 5.0, GAP]])
    known = ~np.isnan(values)
    assert carried(~known, known).tolist() == [[False, False, False, True]]
    np.testing.assert_array_equal(carry(values, known), [[GAP, GAP, 5.0, 5.0]])


def test_a_month_that_is_not_applicable_is_not_missing() -> None:
    known = np.array([[True, False, False]])
    missing = np.array([[False, False, True]])
    assert carried(missing, known).tolist() == [[False, False, True]]


def test_each_row_carries_its_own_latest_value() -> None:
    values = np.array([[1.0, GAP, 3.0, GAP], [GAP, 2.0, GAP, GAP]])
    known = ~np.isnan(values)
    np.testing.assert_array_equal(carry(values, known), [[1, 1, 3, 3], [GAP, 2, 2, 2]])
