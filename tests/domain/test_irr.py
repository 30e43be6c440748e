"""IRR and XIRR: what is shown, what is refused and why."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from benefits.domain.returns.irr import Caution, Irr, Refusal, irr, xirr
from benefits.domain.returns.periodic import npv


def test_one_change_of_sign_gives_one_rate() -> None:
    assert irr([-100, 110]) == Irr((pytest.approx(0.10),), None, 1)
    assert irr([-100, 110]).rate == pytest.approx(0.10)


def test_the_rate_does_not_depend_on_when_the_flows_start() -> None:
    assert irr([0, 0, -100, 60, 60]).rate == pytest.approx(irr([-100, 60, 60]).rate)


def test_monthly_flows_have_a_yearly_rate_compounded() -> None:
    assert irr([-100, 101], periods_per_year=12).rate == pytest.approx(1.01**12 - 1)


@pytest.mark.parametrize(
    ("amounts", "refusal"),
    [
        ([], Refusal.NO_SIGN_CHANGE),
        ([0, 0], Refusal.NO_SIGN_CHANGE),
        ([-100, -10], Refusal.NO_SIGN_CHANGE),
        ([100, 10], Refusal.NO_SIGN_CHANGE),
        ([-100, 150, -100], Refusal.NO_RATE),
        ([-1600, 10000, -10000], Refusal.SEVERAL),
        ([-1, 4, -4], Refusal.TOUCHES),
        ([-100, np.nan, 120], Refusal.INCOMPLETE),
        ([-100, np.inf], Refusal.INCOMPLETE),
    ],
)
def test_no_rate_is_shown_where_not_exactly_one_fits(
    amounts: list[float], refusal: Refusal
) -> None:
    found = irr(amounts)
    assert (found.rate, found.refusal) == (None, refusal)


def test_rates_that_fit_are_listed_although_none_is_shown() -> None:
    assert irr([-1600, 10000, -10000]).rates == pytest.approx((0.25, 4.0))
    assert irr([-1, 4, -4]).rates == pytest.approx((1.0,))
    assert irr([-500, 1650, -1812.5, 662.75]).rates == pytest.approx((0.0292893, 0.1, 0.1707107))


def test_rates_a_hundred_thousandth_of_a_percent_apart_are_two() -> None:
    assert irr([-1, 2.2000001, -1.21000011]).rates == pytest.approx((0.1, 0.1000001), abs=1e-12)


def test_a_rate_that_fits_thrice_crosses_and_is_shown() -> None:
    assert irr([-1000, 3300, -3630, 1331]).rate == pytest.approx(0.1, abs=1e-12)


def test_several_changes_of_sign_with_one_rate_are_no_obstacle() -> None:
    found = irr([-1000, 400, -50, 500, -20, 600])
    assert found.sign_changes == 5
    assert npv([-1000, 400, -50, 500, -20, 600], found.rate or 0) == pytest.approx(0, abs=1e-9)


@pytest.mark.parametrize("scale", [1e-300, 1e-12, 1, 1e15, 1e300])
def test_the_size_of_the_money_does_not_matter(scale: float) -> None:
    assert irr([-100 * scale, 60 * scale, 60 * scale]).rate == pytest.approx(0.1306623862918075)


def test_next_to_total_loss_has_its_rate() -> None:
    assert irr([-1_000_000, 0, 0, 0, 1]).rate == pytest.approx(10**-1.5 - 1)


def test_a_rate_beyond_all_numbers_is_said_to_exist_and_not_shown() -> None:
    found = xirr([date(2026, 1, 1), date(2026, 1, 2)], [-1, 1000])
    assert (found.rates, found.refusal, found.beyond) == ((), Refusal.NO_RATE, True)


def test_rates_above_a_thousand_percent_are_flagged() -> None:
    assert irr([-100, 1101]).cautions == (Caution.EXTREME,)
    assert irr([-100, 1099]).cautions == ()


def test_money_that_comes_in_first_is_flagged_as_borrowed() -> None:
    found = irr([500, 100, -200, -200, -300])
    assert found.rate == pytest.approx(0.05342748)
    assert found.cautions == (Caution.BORROWED,)


def test_days_come_in_any_order_and_those_of_one_day_add_up() -> None:
    days = [date(2024, 1, 1), date(2023, 1, 1), date(2023, 1, 1), date(2024, 1, 1)]
    assert xirr(days, [700, -600, -400, 500]).rate == pytest.approx(0.2)


def test_flows_that_cancel_on_their_day_are_none() -> None:
    days = [date(2023, 1, 1), date(2023, 6, 1), date(2023, 6, 1), date(2024, 1, 1)]
    assert xirr(days, [-100, 0.3, -0.3, 110]).sign_changes == 1


def test_on_one_day_no_time_passes() -> None:
    found = xirr([date(2024, 5, 1)] * 2, [-100, 110])
    assert (found.rate, found.refusal) == (None, Refusal.NO_TIME)


def test_under_a_month_of_history_the_rate_is_listed_and_not_shown() -> None:
    first = date(2026, 2, 1)
    short = xirr([first, date(2026, 2, 28)], [-100, 101])
    assert (short.rate, short.refusal, len(short.rates)) == (None, Refusal.SHORT, 1)
    assert xirr([first, date(2026, 3, 1)], [-100, 101]).refusal is None


def test_days_and_amounts_of_different_number_are_an_error() -> None:
    with pytest.raises(ValueError, match="1 days and 2 amounts"):
        xirr([date(2026, 1, 1)], [1, 2])


money = st.integers(-(10**9), 10**9)


@given(st.lists(money, min_size=2, max_size=40))
def test_a_rate_that_is_shown_makes_the_flows_worth_nothing(amounts: list[int]) -> None:
    found = irr(amounts)
    for rate in found.rates:
        if -0.9 < rate < 10:
            parts = np.array(amounts) / (1 + rate) ** np.arange(len(amounts))
            assert abs(parts.sum()) <= 1e-6 * np.abs(parts).sum()


@given(st.lists(money, min_size=2, max_size=30))
def test_turning_every_flow_round_leaves_the_rates(amounts: list[int]) -> None:
    one, other = irr(amounts), irr([-amount for amount in amounts])
    assert one.rates == pytest.approx(other.rates, rel=1e-9, abs=1e-9)
    assert one.refusal == other.refusal
