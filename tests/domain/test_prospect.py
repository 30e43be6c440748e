from __future__ import annotations

import numpy as np
import pytest

from benefits.domain.returns.returns import Flows, appraise
from benefits.domain.risk.prospect import NEVER, Bill, shifted, worth
from tests.domain.prospects import prospect, random_prospect
from tests.domain.slow_draws import slow_shift


def moved(money: list[int], delay: int, **how: object) -> list[int]:
    of = prospect([money], costs=[0] * len(money), **how)  # type: ignore[arg-type]
    return [int(one) for one in shifted(of, slice(None), np.array([delay]))[0]]


def test_a_benefit_in_full_use_loses_nothing_by_a_delay():
    assert moved([7] * 6, 2, through=3) == [0, 0, 0, 7, 7, 7]


def test_a_benefit_on_its_way_up_stays_behind():
    assert moved([1, 2, 3, 4, 5, 6], 2, through=3) == [0, 0, 0, 2, 3, 4]


def test_a_benefit_not_begun_begins_later_and_the_end_does_not_move():
    assert moved([0, 0, 7, 7, 7, 7], 2, through=1) == [0, 0, 0, 0, 7, 7]
    assert moved([0, 0, 7, 7, 7, 0], 2, through=1, lasts=[4]) == [0, 0, 0, 0, 7, 0]


def test_sooner_the_last_months_repeat_the_year_before():
    year = list(range(1, 13))
    assert moved([0, *year], -2) == [*year[1:], 1, 2]


def test_one_time_money_comes_once_whenever_it_comes():
    assert moved([0, 9, 0, 5, 0, 0], 2, through=2, once=[True]) == [0, 0, 0, 0, 0, 5]
    assert moved([0, 9, 0, 5, 6, 7], -2, through=2, once=[True]) == [0, 0, 11, 7, 0, 0]


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("delay", [-14, -3, 0, 1, 4, 40])
def test_shifting_is_that_of_plain_loops(seed, delay):
    of = random_prospect(seed, rows=9, columns=36)
    found = shifted(of, slice(None), np.full(9, delay))
    assert found.tolist() == [slow_shift(of, row, delay) for row in range(9)]


@pytest.mark.parametrize("seed", range(20))
def test_worth_is_the_appraisal(seed):
    of = random_prospect(seed, rows=6, columns=60)
    benefits = of.expected.sum(axis=0)
    found = worth(of, benefits[:, None], Bill.of(of, np.ones(1)), of.rate)
    wanted = appraise(
        Flows(of.months, benefits, of.costs, of.one_off_costs), of.base, of.go_live, of.rate
    )
    assert (int(found.pv_benefits[0]), int(found.pv_costs[0])) == (
        wanted.pv_benefits,
        wanted.pv_costs,
    )
    never = wanted.break_even is None
    assert int(found.break_even[0]) == (NEVER if never else wanted.break_even)
    assert int(found.net[-1, 0]) == wanted.net
