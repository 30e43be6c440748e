"""Hours that several benefits save from one pool."""

from __future__ import annotations

import numpy as np
import pytest

from benefits.domain.money.pools import NO_POOL, within_capacity


def test_a_pool_that_is_claimed_twice_is_shared_pro_rata() -> None:
    hours = np.array([[400.0], [300.0]])
    kept = within_capacity(hours, np.array([0, 0]), np.array([[500.0]]))
    assert kept.ravel() == pytest.approx([400 * 500 / 700, 300 * 500 / 700])


def test_each_period_and_each_pool_is_capped_by_itself() -> None:
    hours = np.array([[400.0, 100.0], [300.0, 100.0], [900.0, 900.0]])
    capacity = np.array([[500.0, 500.0], [800.0, 1000.0]])
    kept = within_capacity(hours, np.array([0, 0, 1]), capacity)
    assert kept.sum(axis=1) == pytest.approx([2000 / 7 + 100, 1500 / 7 + 100, 1700])


def test_without_a_pool_hours_stay_whole() -> None:
    hours = np.array([[400.0], [900.0]])
    assert within_capacity(hours, np.array([0, NO_POOL]), np.array([[500.0]])).tolist() == (
        hours.tolist()
    )


def test_lost_hours_stay_whole_and_make_no_room() -> None:
    hours = np.array([[-100.0], [600.0]])
    kept = within_capacity(hours, np.array([0, 0]), np.array([[500.0]]))
    assert kept.ravel().tolist() == [-100, 500]


def test_an_empty_pool_leaves_nothing_to_save() -> None:
    assert within_capacity(np.array([[5.0]]), np.array([0]), np.array([[0.0]])).tolist() == [[0]]
