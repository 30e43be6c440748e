from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from benefits.domain.realised.outlook import forecast
from benefits.domain.returns.returns import Flows, appraise
from benefits.domain.risk.prospect import Prospect
from benefits.domain.risk.sensitivity import (
    FACTORS,
    OF_BENEFITS,
    Driver,
    End,
    cases,
    tornado,
    tornado_by_benefit,
)
from benefits.domain.risk.spreads import BenefitSpread, Range
from benefits.domain.risk.uncertainty import Sharing, simulate
from tests.domain.prospects import JAN, UNCERTAIN, prospect, random_prospect
from tests.domain.slow_draws import slow_shift

COSTS = Range(0.5, 1.0, 2.0)


def slow_npv(
    of: Prospect,
    end_of: dict[tuple[Driver, int], End],
    cost_factor: float = 1.0,
    rate: float | None = None,
) -> int:
    """Each benefit by itself, in plain loops; `end_of` names a driver and a row."""
    months = [int(one) for one in of.realised.sum(axis=0)]
    for row in range(len(of.ids)):
        factor = 1.0
        for driver in FACTORS:
            factor *= slow_input(of, driver, row, end_of)
        money = slow_shift(of, row, int(slow_input(of, Driver.DELAY, row, end_of)))
        months = [
            month + round(float(one) * factor) for month, one in zip(months, money, strict=True)
        ]
    once, running = (
        np.array(
            [one if at < of.through else round(one * cost_factor) for at, one in enumerate(of_)]
        )
        for of_ in (of.one_off_costs.tolist(), (of.costs - of.one_off_costs).tolist())
    )
    flows = Flows(of.months, np.array(months), once + running, once)
    return appraise(flows, of.base, of.go_live, of.rate if rate is None else rate).npv


def slow_input(
    of: Prospect, driver: Driver, row: int, end_of: dict[tuple[Driver, int], End]
) -> float:
    spread = getattr(of.spreads, driver.value)
    end = end_of.get((driver, row), End.LIKELY)
    worse, better = float(spread.low[row]), float(spread.high[row])
    loses = sum(of.expected[row, of.through :].tolist()) < 0
    if loses != (driver is Driver.DELAY):
        worse, better = better, worse
    return {End.LOW: worse, End.LIKELY: float(spread.likely[row]), End.HIGH: better}[end]


def test_the_three_cases_of_a_small_programme():
    sure = BenefitSpread(unit_value=Range(0.9, 1.0, 1.1), delay=Range(0, 0, 1))
    of = prospect(
        [[0, 100_00, 100_00]], [150_00, 0, 0], spreads=[sure], rate=0.0, cost_range=Range(1, 1, 1.2)
    )
    low, likely, high = cases(of)
    assert [one.end for one in (low, likely, high)] == [End.LOW, End.LIKELY, End.HIGH]
    assert [one.total for one in (low, likely, high)] == [90_00, 200_00, 220_00]
    assert [one.npv for one in (low, likely, high)] == [-90_00, 50_00, 70_00]
    assert [one.break_even for one in (low, likely, high)] == [None, JAN + 2, JAN + 2]
    assert likely.roi == pytest.approx(50 / 150)
    assert high.net.tolist() == [-150_00, -40_00, 70_00]


def test_the_likely_case_is_the_forecast_to_the_cent():
    of = random_prospect(6, rows=20, columns=36)
    known = forecast(of.expected, of.realised, of.through).sum(axis=0)
    assert cases(of)[1].benefits.tolist() == known.cumsum().tolist()


def test_a_tenth_less_is_a_tenth_less_to_the_cent():
    sure = BenefitSpread(unit_value=Range(0.9, 1.0, 1.1))
    of = prospect([[333_33] * 10], [0] * 10, spreads=[sure])
    assert cases(of)[0].total == 10 * 300_00  # 299.997, rounded each month


def test_the_low_case_of_a_loss_is_the_larger_loss_and_comes_sooner():
    unsure = BenefitSpread(adoption=Range(0.5, 1.0, 1.5), delay=Range(0, 0, 2))
    of = prospect([[0, 0, -100_00, -100_00]], [0] * 4, spreads=[unsure], rate=0.0)
    low, likely, high = cases(of)
    assert [one.npv for one in (low, likely, high)] == [-300_00, -200_00, 0]


@pytest.mark.parametrize("seed", range(5))
def test_every_bar_is_that_of_plain_loops(seed):
    of = random_prospect(seed, rows=6, columns=36, cost_range=COSTS)
    likely = slow_npv(of, {})
    found = {bar.driver: bar for bar in tornado(of)}
    assert set(found) == set(Driver)
    assert {bar.likely for bar in found.values()} == {likely}
    for driver in OF_BENEFITS:
        ends = [
            slow_npv(of, {(driver, row): end for row in range(6)}) for end in (End.LOW, End.HIGH)
        ]
        assert [found[driver].low, found[driver].high] == ends
    costs, rate = found[Driver.COSTS], found[Driver.RATE]
    assert [costs.low, costs.high] == [slow_npv(of, {}, one) for one in (2.0, 0.5)]
    assert [rate.low, rate.high] == [slow_npv(of, {}, rate=one) for one in (0.10, 0.06)]


@pytest.mark.parametrize("seed", range(5))
def test_every_bar_of_a_benefit_is_that_of_plain_loops(seed):
    of = random_prospect(seed, rows=6, columns=36, cost_range=COSTS)
    for bar in tornado_by_benefit(of):
        row = of.ids.tolist().index(bar.benefit)
        assert [bar.low, bar.high] == [
            slow_npv(of, {(driver, row): end for driver in OF_BENEFITS})
            for end in (End.LOW, End.HIGH)
        ]


def test_the_widest_swing_is_on_top():
    of = random_prospect(2, rows=8, columns=36, cost_range=COSTS)
    for bars in (tornado(of), tornado_by_benefit(of)):
        swings = [bar.swing for bar in bars]
        assert swings == sorted(swings, reverse=True)


def test_one_driver_by_benefit_adds_up_to_it_over_all():
    of = prospect(
        [[100_00] * 6, [200_00] * 6], [0] * 6, spreads=[UNCERTAIN, UNCERTAIN], cost_range=COSTS
    )
    whole = next(bar for bar in tornado(of) if bar.driver is Driver.ADOPTION)
    parts = tornado_by_benefit(of, (Driver.ADOPTION,))
    assert abs(sum(bar.low - bar.likely for bar in parts) - (whole.low - whole.likely)) <= 2
    assert [bar.benefit for bar in parts] == [2, 1]


def test_a_bar_says_what_its_ends_stand_for():
    of = prospect([[100_00] * 6], [50_00] * 6, spreads=[UNCERTAIN], cost_range=COSTS)
    found = {bar.driver: (bar.low_input, bar.high_input) for bar in tornado(of)}
    assert found[Driver.ADOPTION] == (0.8, 1.1)
    assert found[Driver.DELAY] == (3.0, 0.0)
    assert found[Driver.COSTS] == (2.0, 0.5)
    assert found[Driver.RATE] == pytest.approx((0.12, 0.08))


def test_where_benefits_differ_a_bar_says_their_average_by_money():
    wide = replace(UNCERTAIN, adoption=Range(0.4, 1.0, 1.1))
    of = prospect([[300_00] * 6, [100_00] * 6], [0] * 6, spreads=[UNCERTAIN, wide])
    found = next(bar for bar in tornado(of) if bar.driver is Driver.ADOPTION)
    assert found.low_input == pytest.approx((3 * 0.8 + 0.4) / 4)


def test_the_rate_never_moves_below_nothing():
    of = prospect([[100_00] * 6], [50_00] * 6, rate=0.01)
    assert next(bar for bar in tornado(of) if bar.driver is Driver.RATE).high_input == 0.0


def test_without_benefits_only_costs_and_rate_swing():
    of = prospect([], [100_00] * 24, cost_range=COSTS)
    assert {bar.driver for bar in tornado(of) if bar.swing} == {Driver.COSTS, Driver.RATE}
    assert tornado_by_benefit(of) == ()


@pytest.mark.parametrize("sharing", Sharing)
def test_the_draws_lie_between_the_low_and_the_high_case(sharing):
    of = prospect(
        [[0, 0, *[100_00] * 22]] * 3, [30_00] * 24, spreads=[UNCERTAIN] * 3, cost_range=COSTS
    )
    low, _, high = cases(of)
    found = simulate(of, draws=500, sharing=sharing)
    assert low.npv < found.npv.p10 < found.npv.p90 < high.npv
