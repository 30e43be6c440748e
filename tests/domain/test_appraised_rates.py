"""IRR and MIRR of an appraisal, and what every figure rests on."""

from __future__ import annotations

import numpy as np
import pytest

from benefits.domain.returns import dated, irr, periodic, returns
from benefits.domain.returns.appraised_rates import irr_of, mirr_of, net_flows
from benefits.domain.returns.conventions import CONVENTIONS, TimeZero
from benefits.domain.returns.irr import Refusal
from benefits.domain.returns.returns import Appraisal, Flows, appraise, present_value

START = 24_312


def appraisal(yearly: list[int], outlay: int) -> Appraisal:
    """An outlay in the first month, then a benefit at the middle of each year."""
    months = np.arange(START, START + 12 * len(yearly), dtype=np.int64)
    benefits, costs = np.zeros(len(months), np.int64), np.zeros(len(months), np.int64)
    benefits[6::12], costs[0] = yearly, outlay
    return appraise(Flows(months, benefits, costs, costs), START, START + 3, 0.10)


def test_the_irr_makes_the_npv_of_the_same_flows_zero() -> None:
    found = appraisal([60_000, 60_000, 60_000], 100_000)
    rate = irr_of(found).rate
    assert rate is not None
    assert rate == pytest.approx(0.36310, abs=1e-5)
    assert present_value(net_flows(found), rate) == pytest.approx(0, abs=1e-6)


def test_where_several_rates_fit_the_mirr_is_still_there() -> None:
    found = appraisal([1_000_000, -1_000_000], 160_000)
    assert irr_of(found).refusal is Refusal.SEVERAL
    spent = 160_000 + 1_000_000 / 1.1**2
    assert mirr_of(found) == pytest.approx((1_100_000 / spent) ** 0.5 - 1)


def test_every_figure_has_its_convention_and_every_convention_its_figure() -> None:
    known = {name for place in (returns, irr, periodic, dated) for name in dir(place)}
    named = known | {"excel_npv"} | {name for name in dir(Appraisal) if name[0] != "_"}
    assert set(CONVENTIONS) <= named
    ratios = {"roi", "bcr", "npv", "pv_benefits", "pv_costs", "net", "payback"}
    assert set(CONVENTIONS) >= ratios | {"discounted_payback", "irr", "xirr", "mirr", "xnpv"}


def test_what_is_discounted_says_from_when_and_what_is_not_discounted_may_be_a_plain_sum() -> None:
    for convention in CONVENTIONS.values():
        assert not convention.discounted or convention.time_zero is not TimeZero.NONE
    assert not CONVENTIONS["net"].discounted
    assert not CONVENTIONS["payback"].discounted
    assert CONVENTIONS["roi"].discounted
