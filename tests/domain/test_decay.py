"""A reached target is watched for a year, and only a sustained loss raises the alarm."""

from __future__ import annotations

import numpy as np
import pytest

from benefits.domain.status.decay import Decay, Lasting, decay

BEFORE = [20.0, 22, 19, 23, 21, 20, 24, 18, 22, 21, 19, 23]
LIVE = len(BEFORE)
UP = [31.0, 29, 32, 30]
"""Reaches a target of 30 with its third value."""


def watched(after: list[float], sign: int = 1, target: float = 30.0) -> Decay:
    values = sign * np.array([[*BEFORE, *after]])
    live, through = np.array([LIVE]), values.shape[1]
    return decay(values, np.array([float(sign)]), np.array([sign * target]), live, through)


@pytest.mark.parametrize("sign", [1, -1])
@pytest.mark.parametrize(
    ("after", "code"),
    [
        ([25.0] * 20, Lasting.NOT_REACHED),
        (UP, Lasting.WATCHED),
        ([*UP, 22, 31, 29, 31], Lasting.WATCHED),
        ([*UP, 31, 29, 32, 30, 31, 29, 32, 30, 31, 29, 32], Lasting.KEPT),
        ([*UP, 27, 26, 27, 26, 25, 27, 26], Lasting.LOST),
        ([*UP, 19, 31, 19, 20], Lasting.LOST),
        ([*UP, *[31, 30] * 6, *[24] * 9], Lasting.KEPT),
    ],
)
def test_the_watch_says_what_became_of_it(after: list[float], code: Lasting, sign: int) -> None:
    assert watched(after, sign).code.tolist() == [code]


def test_what_it_fell_from_beyond_the_target_was_never_promised() -> None:
    assert watched([45, 46, 44, *[30.5, 31, 30.5, 31] * 2]).code.tolist() == [Lasting.WATCHED]


def test_it_says_when_it_was_reached_and_when_its_loss_could_be_known() -> None:
    found = watched([*UP, 27, 26, 27, 26, 25, 27, 26])
    assert found.reached.tolist() == [LIVE + 2]
    assert found.lost.tolist() == [LIVE + 10]


def test_an_alarm_stands_after_the_year_until_the_target_is_met_again() -> None:
    lost = [*UP, *[26, 27] * 8]
    assert watched(lost).code.tolist() == [Lasting.LOST]
    assert watched([*lost, *[31, 32] * 8]).code.tolist() == [Lasting.KEPT]


def test_without_a_target_nothing_is_watched() -> None:
    assert watched(UP, target=np.nan).code.tolist() == [Lasting.NOT_REACHED]


def test_targets_that_hold_seldom_raise_the_alarm() -> None:
    values = np.random.default_rng(9).normal(size=(2000, 36))
    values[:, 18:] += 3
    found = decay(values, np.ones(2000), np.full(2000, 2.5), np.full(2000, 18), 36)
    assert (found.code == Lasting.LOST).mean() < 0.01
    assert (found.code == Lasting.NOT_REACHED).mean() < 0.01
