from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from benefits.domain.returns.irr import irr
from benefits.domain.risk.prospect import Prospect
from benefits.domain.risk.sensitivity import cases
from benefits.domain.risk.spreads import Range
from benefits.domain.risk.turning_points import SENSIBLE, Input, TurningPoint, turning_points
from tests.domain.prospects import JAN, prospect, random_prospect


def points(of: Prospect) -> dict[Input, TurningPoint]:
    return {one.input: one for one in turning_points(of)}


def programme(monthly: int, months: int = 36, once: int = 1000_00, rate: float = 0.0) -> Prospect:
    of = prospect([[monthly] * months], [once, *[0] * (months - 1)], rate=rate)
    return replace(of, one_off_costs=of.costs)


def test_every_input_is_asked_once():
    assert [one.input for one in turning_points(programme(50_00))] == list(Input)


def test_half_the_level_is_enough_for_twice_the_benefit():
    found = points(programme(50_00, months=40))
    assert found[Input.LEVEL].value == pytest.approx(0.5)
    assert found[Input.UNIT_VALUE].value == found[Input.ADOPTION].value == found[Input.LEVEL].value
    assert found[Input.COSTS].value == pytest.approx(2.0)
    assert found[Input.LEVEL].pays


def test_what_is_realised_and_paid_stands():
    of = prospect([[100_00] * 10], [100_00] * 10, through=5, rate=0.0)
    lost = replace(of, realised=of.realised // 2)
    assert points(lost)[Input.LEVEL].value == pytest.approx(1.5)
    assert points(lost)[Input.COSTS].value == pytest.approx(0.5)


@pytest.mark.parametrize("seed", range(10))
def test_at_the_turning_level_and_costs_nothing_is_left(seed):
    of = random_prospect(seed, rows=5, columns=48, cost_range=Range(0.9, 1.0, 1.5))
    found = points(of)
    level, costs = found[Input.LEVEL].value, found[Input.COSTS].value
    assert level is not None
    scaled = replace(of, expected=np.rint(of.expected * level).astype(np.int64))
    assert abs(cases(scaled)[1].npv) <= of.expected.size
    if costs is not None:
        spreads = replace(of.spreads, costs=Range(costs, costs, costs))
        assert abs(cases(replace(of, spreads=spreads))[1].npv) <= len(of.months)


def test_the_turning_rate_is_the_internal_one():
    of = programme(50_00, rate=0.1)
    yearly = [0.0, 600_00 - 1000_00, 600_00, 600_00]
    wanted = irr(yearly).rate
    assert points(of)[Input.RATE].value is None  # 119 % is beyond what is looked at
    assert wanted == pytest.approx(1.1861, abs=1e-4)
    dearer = replace(of, costs=of.costs * 3 // 2, one_off_costs=of.costs * 3 // 2)
    wanted = irr([0.0, 600_00 - 1500_00, 600_00, 600_00]).rate
    assert points(dearer)[Input.RATE].value == pytest.approx(wanted, abs=1e-12)


def test_how_long_it_may_slip():
    of = prospect([[0] * 6 + [100_00] * 18], [800_00, *[0] * 23], rate=0.0)
    found = points(of)[Input.DELAY]
    assert (found.value, found.pays) == (10.0, True)


def test_how_much_sooner_it_would_have_to_come():
    of = prospect([[0] * 12 + [100_00] * 12], [1500_00, *[0] * 23], rate=0.0)
    found = points(of)[Input.DELAY]
    assert (found.value, found.pays) == (-3.0, False)


def test_the_shortest_horizon_that_pays():
    found = points(programme(50_00))[Input.HORIZON]
    assert (found.likely, found.value, found.pays) == (36.0, 20.0, True)


def test_a_horizon_that_is_too_short_is_drawn_out_by_its_last_year():
    found = points(programme(50_00, months=12))[Input.HORIZON]
    assert (found.likely, found.value, found.pays) == (12.0, 20.0, False)


def test_one_time_money_and_one_off_costs_do_not_go_on_beyond_the_months():
    of = prospect([[600_00] + [0] * 11, [10_00] * 12], [1000_00] + [0] * 11, once=[True, False])
    of = replace(of, one_off_costs=of.costs, rate=0.0)
    assert points(of)[Input.HORIZON].value == 40.0


def test_a_horizon_counts_discounted_years():
    of = programme(100_00, months=36, rate=0.5)
    of = replace(of, go_live=int(JAN) + 1)
    # 12 months bring 800.00 discounted once; the 200.00 left take 5 of 44.44
    assert points(of)[Input.HORIZON].value == 17.0


def test_where_no_sensible_value_turns_it_that_is_said():
    hopeless = points(programme(1_00))
    assert {one.value for one in hopeless.values() if one.input is not Input.COSTS} == {None}
    assert not any(one.pays for one in hopeless.values())
    safe = points(programme(100_00, once=0))
    assert safe[Input.RATE].value is None
    assert safe[Input.RATE].pays


def test_without_benefits_no_level_helps():
    found = points(prospect([], [100_00] * 12))
    assert {one.value for one in found.values() if one.input is not Input.COSTS} == {None}
    assert found[Input.COSTS].value == 0.0


@pytest.mark.parametrize("seed", range(5))
def test_what_is_found_lies_where_it_was_looked_for(seed):
    for one in turning_points(random_prospect(seed, rows=4, columns=36)):
        assert (one.least, one.most) == SENSIBLE[one.input]
        assert one.value is None or one.least <= one.value <= one.most
