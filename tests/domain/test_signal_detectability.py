"""How long it takes to tell a change from chance: the table, and what is read from it."""

from __future__ import annotations

import math

import pytest

from benefits.domain.control.detectability import (
    BASELINES,
    LONGEST,
    MONTHS,
    NEVER,
    STEPS,
    SURE,
    months_of,
    months_to_tell,
    smallest_to_tell,
)
from benefits.domain.control.limits import RANGES_PER_SD
from tests.bench.detecting import improved_shares, months_until


def test_the_table_is_whole_and_falls_with_the_step_and_with_the_baseline() -> None:
    assert {(sure, *rows) for sure, rows in MONTHS.items()} == {(s, *BASELINES) for s in SURE}
    for rows in MONTHS.values():
        for row in rows.values():
            known = [months or LONGEST + 1 for months in row]
            assert len(row) == len(STEPS)
            assert known == sorted(known, reverse=True)
        for shorter, longer in zip(list(rows.values()), list(rows.values())[1:], strict=False):
            assert all((b or 61) <= (a or 61) for a, b in zip(shorter, longer, strict=True))


@pytest.mark.parametrize(("step", "baseline"), [(1.5, 12), (2.0, 12), (1.25, 24), (3.0, 36)])
def test_the_table_is_what_a_simulation_gives(step: float, baseline: int) -> None:
    shares = improved_shares(step, baseline, LONGEST)
    for sure in SURE:
        assert months_until(shares, sure) == MONTHS[sure][baseline][STEPS.index(step)]


def test_a_change_that_is_twice_chance_is_told_in_seven_months() -> None:
    assert months_to_tell(2.0, RANGES_PER_SD, 12) == 7
    assert months_to_tell(-20.0, 10 * RANGES_PER_SD, 12) == 7


def test_between_the_steps_of_the_table_months_are_rounded_up() -> None:
    assert months_of(1.5, 12) == 13
    assert months_of(1.0, 24) == 23
    assert months_of(1.1, 24) == math.ceil(23 - 0.4 * (23 - 14))


def test_a_longer_baseline_counts_as_the_next_shorter_one_of_the_table() -> None:
    assert months_of(1.5, 17) == months_of(1.5, 12)
    assert months_of(1.5, 99) == months_of(1.5, 36)


@pytest.mark.parametrize(
    ("change", "average_range", "baseline"),
    [(5, 1, 11), (0, 1, 24), (0.1, 1, 24), (5, 0, 24), (5, math.nan, 24), (math.nan, 1, 24)],
)
def test_where_it_cannot_be_told_in_five_years_nothing_is_promised(
    change: float, average_range: float, baseline: int
) -> None:
    assert months_to_tell(change, average_range, baseline) is None


@pytest.mark.parametrize("months", [3, 6, 12, 24])
@pytest.mark.parametrize("baseline", BASELINES)
def test_the_smallest_change_told_within_some_months_is_told_by_then(
    months: int, baseline: int
) -> None:
    change = smallest_to_tell(months, 4.0, baseline)
    assert (months_to_tell(change, 4.0, baseline) or NEVER) <= months
    told_later = months_to_tell(change * 0.9, 4.0, baseline)
    assert told_later is None or told_later >= months


def test_in_one_month_no_change_can_be_called_lasting() -> None:
    assert math.isnan(smallest_to_tell(1, 4.0, 24))
    assert math.isnan(smallest_to_tell(12, 4.0, 11))
