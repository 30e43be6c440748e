"""One status of many: the worst, or by the money at risk; and greens that later missed."""

from __future__ import annotations

import math

import numpy as np
import pytest

from benefits.domain.status.rolled_status import at_risk, by_money, worst_of
from benefits.domain.status.status import Status, Thresholds
from benefits.domain.status.watermelons import watermelons

GREEN, AMBER, RED = Status.ON_TRACK, Status.WATCH, Status.OFF_TRACK
GREY, IDLE = Status.NO_DATA, Status.NOT_STARTED


def rolled(*items: tuple[Status, int]) -> str:
    codes = np.array([code.value for code, _ in items])
    planned = np.array([money for _, money in items], dtype=np.int64)
    groups = np.zeros(len(items), dtype=np.int64)
    return str(by_money(codes, planned, groups, 1, Thresholds())[0])


@pytest.mark.parametrize(
    ("codes", "worst"),
    [
        ([GREEN, GREEN, RED, AMBER], RED),
        ([GREEN, GREY, AMBER], AMBER),
        ([GREEN, GREEN, GREY], GREY),
        ([GREEN, IDLE], GREEN),
        ([IDLE, IDLE], IDLE),
        ([], IDLE),
    ],
)
def test_the_worst_stands_for_all_and_greens_outvote_nothing(
    codes: list[Status], worst: Status
) -> None:
    found = worst_of(np.array(codes, dtype="U11"), np.zeros(len(codes), dtype=np.int64), 1)
    assert found.tolist() == [worst]


def test_each_group_has_its_own_worst() -> None:
    codes = np.array([GREEN.value, RED.value, AMBER.value])
    assert worst_of(codes, np.array([0, 2, 0]), 3).tolist() == [AMBER, IDLE, RED]


@pytest.mark.parametrize(
    ("items", "status"),
    [
        (((GREEN, 95), (RED, 5)), GREEN),
        (((GREEN, 94), (RED, 6)), AMBER),
        (((GREEN, 80), (RED, 20)), AMBER),
        (((GREEN, 79), (RED, 21)), RED),
        (((GREEN, 10), (AMBER, 90)), AMBER),
        (((GREEN, 10), (GREY, 90)), AMBER),
        (((GREY, 10),), GREY),
        (((AMBER, 10), (GREY, 10)), AMBER),
        (((GREEN, 100), (IDLE, 900)), GREEN),
        (((GREEN, 100), (RED, -50)), RED),
        (((GREEN, 0), (RED, 0)), RED),
        (((IDLE, 100),), IDLE),
    ],
)
def test_the_money_on_track_decides_by_the_thresholds_of_a_plan(
    items: tuple[tuple[Status, int], ...], status: Status
) -> None:
    assert rolled(*items) == status


def test_money_at_risk_is_that_of_what_is_off_track() -> None:
    codes = np.array([RED.value, AMBER.value, RED.value, RED.value])
    planned = np.array([100, 200, 300, 400], dtype=np.int64)
    assert at_risk(codes, planned, np.array([0, 0, 0, 1]), 3).tolist() == [400, 400, 0]


def test_greens_of_missed_targets_are_counted_and_those_of_the_target_month_are_not() -> None:
    statuses = np.array([[GREEN, GREEN, RED], [GREEN, AMBER, GREEN], [RED, GREEN, GREEN]])
    found = watermelons(
        statuses,
        months=np.array([10, 11, 12]),
        target_month=np.array([12, 12, 12]),
        judged=np.array([True, True, True]),
        met=np.array([False, True, False]),
    )
    assert found.greens.tolist() == [2, 1, 1]
    assert found.missed.tolist() == [2, 0, 1]
    assert found.share == 0.75
    assert found.worst.tolist() == [0, 2]


def test_a_target_that_is_still_to_come_is_no_miss() -> None:
    found = watermelons(
        np.array([[GREEN.value]]),
        months=np.array([10]),
        target_month=np.array([20]),
        judged=np.array([False]),
        met=np.array([False]),
    )
    assert found.greens.tolist() == [0]
    assert math.isnan(found.share)
