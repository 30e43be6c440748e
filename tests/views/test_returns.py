"""The returns of a programme on one basis, checked by hand."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from benefits import views
from benefits.domain.record.facts import BenefitClass, PriceBasis, Settings
from benefits.views import Known
from benefits.views.returns import BASES, prices, returns, years
from tests.domain.portfolios import JAN, benefit, cost, initiative, kpi, months, paid, portfolio
from tests.views.test_promise import STEP

TODAY = JAN + 4


def programme() -> Known:
    """1,000 planned and 900 paid before go-live; 300 a month planned for two years, half of it
    cash; in the first three months two thirds are measured and nothing is validated."""
    return views.known_from(
        portfolio(
            initiative(1, horizon_months=24),
            kpi(1, **STEP),
            benefit(1, attribution=Decimal("0.5")),
            benefit(2, attribution=Decimal("0.5"), benefit_class=BenefitClass.CASHABLE),
            cost(1),
            measurements=months(1, [80, 80, 80]),
            cost_months=[paid(1, JAN - 1, 1000, 900)],
        ),
        TODAY,
    )


def test_all_bases_share_the_base_month_the_rate_and_the_initial_column() -> None:
    found = returns(programme())
    assert found.base == JAN - 1
    assert set(found.by) == set(BASES)
    for pair in found.by.values():
        for one in (pair.cash, pair.total):
            assert (one.base, one.rate) == (found.base, 0.1)
    assert found.by["planned"].total.yearly_costs[0] == 1000_00
    assert found.by["measured"].total.yearly_costs[0] == 900_00


def test_measured_and_plan_to_date_are_of_the_same_months() -> None:
    by = returns(programme()).by
    assert by["plan_to_date"].total.net == 900_00 - 1000_00
    assert by["measured"].total.net == 600_00 - 900_00
    assert by["plan_to_date"].cash.net == 450_00 - 1000_00
    assert by["validated"].total.net == -900_00


def test_roi_is_discounted_at_the_end_of_the_project_year() -> None:
    by = returns(programme()).by
    assert by["measured"].total.roi == pytest.approx((600 / 1.1 - 900) / 900, abs=1e-4)
    assert by["plan_to_date"].total.bcr == pytest.approx(900 / 1.1 / 1000, abs=1e-4)


def test_the_years_add_up_to_the_appraisal_discounted_or_not() -> None:
    one = returns(programme()).by["outlook"].total
    table = years(one)
    assert table["year"].tolist() == list(range(len(table)))
    assert table["net"].sum() == one.net == table["cumulative"].iloc[-1]
    assert table["pv_benefits"].sum() == one.pv_benefits
    assert table["pv_costs"].sum() == one.pv_costs
    assert table["pv_net"].sum() == one.npv


def test_the_rate_is_told_without_inflation_and_no_money_is_converted() -> None:
    nominal = Settings(id=1, discount_rate=Decimal("0.0815"), inflation=Decimal("0.03"))
    assert prices(nominal).other == pytest.approx(0.05)
    real = replace(nominal, price_basis=PriceBasis.REAL, discount_rate=Decimal("0.05"))
    assert prices(real).other == pytest.approx(0.0815)
    assert prices(replace(nominal, inflation=Decimal(0))).other is None


def test_an_unknown_initiative_is_an_error() -> None:
    with pytest.raises(KeyError):
        returns(programme(), 99)
