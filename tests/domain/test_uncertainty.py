from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from benefits.domain.returns.returns import Flows, appraise, payback
from benefits.domain.risk.draws import Whose, delay_steps, triangular, uniforms
from benefits.domain.risk.prospect import NEVER, Bill, Prospect, merged, worth
from benefits.domain.risk.spreads import Range, Spread, Spreads
from benefits.domain.risk.uncertainty import (
    SEED,
    Band,
    MoneyRange,
    MonthRange,
    Outcome,
    Sharing,
    drawn_benefits,
    simulate,
)
from tests.domain.prospects import JAN, UNCERTAIN, prospect, random_prospect
from tests.domain.slow_draws import slow_benefits

ROOT = Path(__file__).parents[2]


def fingerprint(found: Outcome) -> str:
    """Everything that is in it, as text."""
    bands = [one.tolist() for band in (found.benefits, found.net) for one in _parts(band)]
    figures = (found.total, found.npv, found.roi, found.break_even, found.positive)
    return repr((figures, found.months.tolist(), bands))


def _parts(band: Band) -> tuple[np.ndarray, ...]:
    return band.p10, band.p50, band.p90


def in_order(of: Prospect, order: np.ndarray) -> Prospect:
    names = ("unit_value", "adoption", "confidence", "attribution", "delay")
    spreads = {name: getattr(of.spreads, name).rows(order) for name in names}
    rows = ("ids", "groups", "expected", "realised", "lasts", "once")
    cut = {name: getattr(of, name)[order] for name in rows}
    return replace(of, spreads=Spreads(**spreads, costs=of.spreads.costs), **cut)


def test_a_sure_programme_has_no_range():
    of = prospect([[0, 500_00, 500_00]], costs=[600_00, 0, 0])
    found = simulate(of, draws=50)
    assert found.total == MoneyRange(1000_00, 1000_00, 1000_00)
    assert found.npv == MoneyRange(*[round((1000_00 - 600_00) / 1.1)] * 3)
    assert found.break_even == MonthRange(JAN + 2, JAN + 2, JAN + 2, never=0.0)
    assert found.positive == 1.0
    assert found.benefits.p50.tolist() == [0, 500_00, 1000_00]
    assert found.net.p90.tolist() == [-600_00, -100_00, 400_00]


def test_the_outcome_says_which_seed_repeats_it():
    of = prospect([[100_00] * 12], costs=[0] * 12, spreads=[UNCERTAIN])
    found = simulate(of, draws=100)
    assert (found.seed, found.draws, found.sharing) == (SEED, 100, Sharing.INITIATIVE)
    again, other = simulate(of, draws=100, seed=found.seed), simulate(of, draws=100, seed=2)
    assert again.npv == found.npv != other.npv


def test_the_range_of_a_seed_is_the_same_for_ever():
    of = prospect(
        [[0, 0, *[100_000_00] * 22], [50_000_00] * 24],
        costs=[800_000_00, *[20_000_00] * 23],
        spreads=[UNCERTAIN, UNCERTAIN],
        groups=[1, 2],
        cost_range=Range(0.95, 1.0, 1.2),
    )
    found = simulate(of, draws=1000)
    assert found.npv == MoneyRange(125_044_218, 151_606_540, 179_657_726)
    assert found.total == MoneyRange(282_363_288, 312_778_312, 344_501_960)
    assert found.break_even == MonthRange(JAN + 7, JAN + 9, JAN + 10, never=0.0)
    assert found.roi == Range(1.0311289886813084, 1.2929606163116938, 1.5659110676321368)


@pytest.mark.parametrize("sharing", Sharing)
@pytest.mark.parametrize("seed", range(3))
def test_draws_are_those_of_plain_loops(sharing, seed):
    of = random_prospect(seed, rows=7, columns=36)
    fast = drawn_benefits(of, draws=40, seed=seed, sharing=sharing, rows=3)
    assert fast.T.tolist() == slow_benefits(of, 40, seed, sharing)


@pytest.mark.parametrize("seed", range(3))
def test_ranges_are_order_statistics_of_appraised_draws(seed):
    of = random_prospect(seed, rows=5, columns=36)
    found = simulate(of, draws=30, sharing=Sharing.APART)
    benefits = slow_benefits(of, 30, SEED, Sharing.APART)
    appraised = [appraise(_flows(of, one), of.base, of.go_live, of.rate) for one in benefits]
    npv = sorted(one.npv for one in appraised)
    assert found.npv == MoneyRange(npv[2], npv[14], npv[26])
    assert found.positive == sum(one > 0 for one in npv) / 30
    never = NEVER
    months = sorted(never if one.break_even is None else one.break_even for one in appraised)
    shown = [None if months[at] == never else months[at] for at in (2, 14, 26)]
    assert found.break_even == MonthRange(*shown, never=months.count(never) / 30)
    totals = sorted(sum(one) for one in benefits)
    assert found.total == MoneyRange(totals[2], totals[14], totals[26])
    running = np.sort(np.cumsum(benefits, axis=1), axis=0)
    assert found.benefits.p10.tolist() == running[2].tolist()
    assert found.benefits.p90.tolist() == running[26].tolist()


def _flows(of: Prospect, benefits: list[int]) -> Flows:
    return Flows(of.months, np.array(benefits), of.costs, of.one_off_costs)


def test_neither_the_order_of_benefits_nor_how_many_are_drawn_at_a_time_changes_a_bit():
    of = random_prospect(1, rows=23, columns=48, cost_range=Range(0.9, 1.0, 1.3))
    wanted = fingerprint(simulate(of, draws=500, sharing=Sharing.APART))
    order = np.random.default_rng(5).permutation(23)
    for turned in (of, in_order(of, order)):
        for rows in (1, 7, 64):
            found = simulate(turned, draws=500, sharing=Sharing.APART, rows=rows)
            assert fingerprint(found) == wanted


def test_other_benefits_do_not_change_what_one_draws():
    of = random_prospect(1, rows=6, columns=36)
    whole, first, rest = (
        drawn_benefits(one, 50, SEED, Sharing.APART, 50)
        for one in (of, in_order(of, np.arange(2)), in_order(of, np.arange(2, 6)))
    )
    assert np.abs(whole - first - rest).max() <= 1  # each is rounded once


SAME_ELSEWHERE = """
from tests.domain.prospects import random_prospect
from tests.domain.test_uncertainty import fingerprint
from benefits.domain.risk.spreads import Range
from benefits.domain.risk.uncertainty import simulate
of = random_prospect(3, rows=60, columns=60, cost_range=Range(0.9, 1.0, 1.3))
print(fingerprint(simulate(of, draws=1000)))
"""


@pytest.mark.parametrize(
    "machine",
    [
        {"OPENBLAS_CORETYPE": "Prescott", "OPENBLAS_NUM_THREADS": "1"},
        {"OPENBLAS_CORETYPE": "Haswell", "OPENBLAS_NUM_THREADS": "2"},
        {"NPY_DISABLE_CPU_FEATURES": "AVX2 FMA3"},
    ],
    ids=["old processor", "two threads", "no vectors"],
)
def test_another_machine_gives_the_same_range(machine):
    of = random_prospect(3, rows=60, columns=60, cost_range=Range(0.9, 1.0, 1.3))
    here = fingerprint(simulate(of, draws=1000))
    command = [sys.executable, "-W", "ignore", "-c", SAME_ELSEWHERE]
    there = subprocess.run(
        command, cwd=ROOT, env=os.environ | machine, text=True, capture_output=True, check=True
    )
    assert there.stdout.strip() == here


def test_luck_shared_within_an_initiative_makes_the_range_wider_and_within_all_the_widest():
    rows = [[100_00] * 24] * 40
    of = prospect(
        rows, costs=[0] * 24, spreads=[UNCERTAIN] * 40, groups=[at // 10 for at in range(40)]
    )
    apart, initiative, portfolio = (simulate(of, 2000, sharing=one).total for one in Sharing)
    widths = [one.p90 - one.p10 for one in (apart, initiative, portfolio)]
    assert widths[0] * 2 < widths[1] < widths[2]
    # 10 that move as one count as one: four of those are half as wide as a single one
    assert widths[1] / widths[2] == pytest.approx(0.5, abs=0.05)


def test_a_share_of_draws_that_never_breaks_even_is_said_and_has_no_month():
    unsure = replace(UNCERTAIN, adoption=Range(0.0, 1.0, 1.0), delay=Range(0, 0, 0))
    of = prospect([[100_00] * 10], costs=[800_00, *[0] * 9], spreads=[unsure], rate=0.0)
    found = simulate(of, draws=2000)
    assert found.break_even.p10 is not None
    assert found.break_even.p90 is None
    assert 0.5 < found.break_even.never < 0.9
    assert found.positive == pytest.approx(1 - found.break_even.never, abs=0.01)


def test_realised_money_has_no_range():
    of = prospect([[100_00] * 12], costs=[0] * 12, through=12, spreads=[UNCERTAIN])
    assert simulate(of, draws=100).total == MoneyRange(1200_00, 1200_00, 1200_00)


def test_without_costs_there_is_no_roi_and_without_benefits_there_is_a_loss():
    assert simulate(prospect([[1, 2]], costs=[0, 0]), draws=10).roi is None
    nothing = simulate(prospect([], costs=[100_00, 0], rate=0.0), draws=10)
    assert nothing.npv == MoneyRange(-100_00, -100_00, -100_00)
    assert nothing.break_even == MonthRange(None, None, None, never=1.0)


def test_remaining_costs_are_drawn_and_paid_ones_are_not():
    of = prospect([[0] * 4], [100_00] * 4, through=2, cost_range=Range(0.5, 1.0, 2.0), rate=0.0)
    found = simulate(of, draws=1000)
    assert -600_00 < found.npv.p10 < found.npv.p50 < found.npv.p90 < -300_00
    assert found.net.p10[1] == found.net.p90[1] == -200_00


def test_money_beyond_the_exact_is_counted_in_larger_units_and_stays_in_proportion():
    small = prospect([[1_000_00] * 12], costs=[0] * 12, spreads=[UNCERTAIN])
    large = replace(small, expected=small.expected * 10**10)
    one, other = simulate(small, draws=200).total, simulate(large, draws=200).total
    assert other.p10 == pytest.approx(one.p10 * 10**10, rel=1e-5)
    assert other.p90 == pytest.approx(one.p90 * 10**10, rel=1e-5)


def test_uniforms_are_known_for_ever():
    found = uniforms(1, Whose.BENEFIT, 7, inputs=2, draws=2)
    assert found.tolist() == [
        [0.43607547358118537, 0.7614935356834509],
        [0.32167775375481433, 0.9568865468297068],
    ]


def test_each_key_has_luck_of_its_own_provisional_ones_too():
    streams = [
        uniforms(1, whose, key, 1, 4).tolist() for whose in Whose for key in (-2, -1, 0, 1, 2)
    ]
    assert len({str(one) for one in streams}) == len(streams)


def test_triangular_draws_have_the_mean_and_ends_of_their_triangle():
    chance = (np.arange(100_000) + 0.5)[None, :] / 100_000
    found = triangular(chance, Spread.of([Range(0.8, 1.0, 1.4)]))[0]
    assert found.mean() == pytest.approx((0.8 + 1.0 + 1.4) / 3, abs=1e-6)
    assert [found.min() >= 0.8, found.max() <= 1.4] == [True, True]
    assert np.quantile(found, 1 / 3) == pytest.approx(1.0, abs=1e-4)


def test_a_sure_input_always_is_its_likely_value():
    assert triangular(
        np.array([[0.0, 0.5, 0.999]]), Spread.of([Range(1.0, 1.0, 1.0)])
    ).tolist() == [[1.0, 1.0, 1.0]]


def test_delays_fall_in_even_steps_from_the_likely_one():
    first, upto = delay_steps(Spread.of([Range(0, 0, 3), Range(-1, 0, 1), Range(0, 0, 0)]))
    assert first == -1
    assert upto.tolist() == [[0, 0.4, 0.7, 0.9, 1], [0.25, 0.75, 1, 1, 1], [0, 1, 1, 1, 1]]


def test_break_even_is_that_of_the_payback():
    chance = np.random.default_rng(8)
    of = prospect([[0] * 12], costs=[0] * 12)
    net = chance.integers(-3, 4, (12, 500))
    net[:3, ::5] = 0
    found = worth(of, net, Bill.of(of, np.ones(1)), 0.1).break_even
    slow = [payback(one, first_period=1).period for one in net.T]
    assert [None if one == NEVER else one - JAN for one in found] == slow


def test_a_prospect_whose_parts_do_not_fit_is_our_mistake():
    of = prospect([[1, 2, 3]], costs=[0, 0, 0])
    with pytest.raises(ValueError, match="1 benefits and 3 months"):
        replace(of, costs=np.zeros(2, dtype=np.int64))
    with pytest.raises(ValueError, match="not among the months"):
        replace(of, base=int(JAN) - 1)


def test_benefits_that_share_ranges_and_luck_are_drawn_as_one():
    many = random_prospect(7, 60, 48)
    alike = replace(
        many,
        groups=many.ids % 3,
        once=many.ids % 2 == 0,
        spreads=Spreads.of([UNCERTAIN] * 60),
        lasts=np.full(60, 47),
    )
    assert len(merged(alike).ids) == 6
    for sharing in (Sharing.INITIATIVE, Sharing.PORTFOLIO):
        apart = drawn_benefits(alike, 200, SEED, sharing, 50)
        together = drawn_benefits(merged(alike), 200, SEED, sharing, 50)
        assert np.array_equal(apart, together)


def test_a_programme_without_benefits_has_a_range_of_nothing():
    found = simulate(prospect([], costs=[100_00, 0]), draws=20)
    assert found.total == MoneyRange(0, 0, 0)
