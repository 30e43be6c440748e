"""NPV, MIRR and payback of flows one period apart; dated flows; rates of months and years."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benefits.domain.returns.dated import xnpv
from benefits.domain.returns.irr import irr
from benefits.domain.returns.periodic import (
    discounted_payback,
    lasting_payback,
    mirr,
    monthly,
    npv,
    yearly,
)
from benefits.domain.returns.returns import payback

LATER = [date(2028, 1, 1), date(2026, 1, 1), date(2027, 1, 1)]


def test_the_first_flow_is_discounted_only_where_it_lies_a_period_ahead() -> None:
    flows = [-10000, 3000, 4200, 6800]
    assert npv(flows, 0.10) == pytest.approx(1307.29, abs=0.005)
    assert npv(flows, 0.10, first_period=1) == pytest.approx(1188.44, abs=0.005)


def test_npv_is_not_defined_at_total_loss_nor_with_a_flow_missing() -> None:
    assert npv([0, 1], -1) is None
    assert npv([1, float("nan")], 0.1) is None


def test_flows_on_days_are_discounted_to_the_earliest_in_whatever_order() -> None:
    assert xnpv(LATER, [121, -100, 11], 0.10) == pytest.approx(10)


def test_xnpv_is_not_defined_at_total_loss_nor_with_a_flow_missing() -> None:
    assert xnpv(LATER, [1, 2, 3], -1) is None
    assert xnpv(LATER, [1, 2, float("nan")], 0.1) is None
    with pytest.raises(ValueError, match="3 days and 2 amounts"):
        xnpv(LATER, [1, 2], 0.1)


def test_mirr_carries_income_to_the_end_and_outlay_to_the_start() -> None:
    spent, earned = 100 + 60 / 1.1**2, 50 * 1.12**2 + 70
    assert mirr([-100, 50, -60, 70], 0.10, 0.12) == pytest.approx((earned / spent) ** (1 / 3) - 1)


def test_mirr_at_the_irr_is_the_irr() -> None:
    rate = irr([-1000, 300, 400, 600]).rate
    assert rate is not None
    assert mirr([-1000, 300, 400, 600], rate, rate) == pytest.approx(rate)


@pytest.mark.parametrize("flows", [[], [5], [-5, -1], [5, 1], [0, 0], [-1, float("nan")]])
def test_mirr_is_not_defined_where_money_goes_one_way_only(flows: list[float]) -> None:
    assert mirr(flows, 0.1, 0.1) is None


def test_mirr_is_not_defined_at_total_loss() -> None:
    assert mirr([-1, 2], -1, 0.1) is None
    assert mirr([-1, 2], 0.1, -1) is None


def test_discounted_payback_is_the_simple_one_at_rate_zero_and_later_above() -> None:
    flows = [-10000, 3000, 4200, 6800]
    assert discounted_payback(flows, 0) == payback(flows)
    assert discounted_payback(flows, 0.10).periods == pytest.approx(2.7441176)
    assert discounted_payback([-100, 25, 25, 25, 25], 0.10).periods is None


def test_a_second_outlay_puts_lasting_payback_after_the_first_crossing() -> None:
    flows = [-200, 260, -150, 40, 90]
    assert payback(flows).periods == pytest.approx(200 / 260)
    assert lasting_payback(flows) == pytest.approx(3 + 50 / 90)
    assert lasting_payback([*flows, -100]) is None


@given(st.lists(st.integers(-1000, 1000), min_size=1, max_size=12))
def test_what_never_opens_again_is_paid_back_for_good_at_once(flows: list[int]) -> None:
    first, last = payback(flows), lasting_payback(flows)
    if first.periods is None or not first.reopens:
        assert last == (None if first.periods is None else pytest.approx(first.periods))
    else:
        assert last is None or last > first.periods


def test_twelve_effective_months_make_the_year_and_twelve_twelfths_do_not() -> None:
    assert monthly(0.10) == pytest.approx(0.00797414)
    assert yearly(monthly(0.10)) == pytest.approx(0.10, abs=1e-15)
    assert yearly(0.10 / 12) == pytest.approx(0.1047131)
