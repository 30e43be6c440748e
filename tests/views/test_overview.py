"""The overview's figures on a portfolio that can be checked by hand."""

from __future__ import annotations

from decimal import Decimal

import pytest

from benefits import views
from benefits.domain.calendar.period import Month
from benefits.domain.record.facts import BenefitClass, CostKind, Direction, Path
from benefits.views import Amounts, Known
from tests.domain.portfolios import JAN, benefit, cost, initiative, kpi, months, paid, portfolio

TODAY = JAN + 4
STEP = {"path": Path.STEP, "target_month": JAN}


def programme() -> Known:
    """An ERP behind its plan with a late number, a CRM ahead of it, and an idea without KPIs.

    Errors: 30 a month at 10 each planned, 20 measured in two of three months, all cash.
    Orders: 10 a month at 100 each planned, 12 measured, no cash.
    """
    return views.known_from(
        portfolio(
            initiative(1, name="ERP"),
            initiative(2, name="CRM"),
            initiative(3, name="Idea", start=JAN + 6, go_live=JAN + 8),
            kpi(1, **STEP),
            kpi(
                2,
                initiative=2,
                name="Orders",
                owner="Ola",
                direction=Direction.UP,
                baseline=Decimal(50),
                target=Decimal(60),
                **STEP,
            ),
            benefit(1, benefit_class=BenefitClass.CASHABLE),
            benefit(2, kpi=2, unit_value=Decimal(100), owner="Nina"),
            cost(1, kind=CostKind.ONE_OFF),
            cost(2, initiative=2, kind=CostKind.RUNNING),
            measurements=[*months(1, [80, 80, None]), *months(2, [62, 62, 62, (62, "estimated")])],
            cost_months=[paid(1, JAN - 1, 1000, 900), paid(2, JAN, 100), paid(2, JAN + 1, 100, 50)],
        ),
        TODAY,
    )


def test_the_headline_compares_benefit_and_plan_to_date_with_cash_apart() -> None:
    top = views.headline(programme())
    assert (top.cutoff, top.through, top.months_since) == (JAN + 2, JAN + 2, 1)
    assert top.realised == Amounts(cash=400_00, total=4_000_00)
    assert top.plan == Amounts(cash=900_00, total=3_900_00)
    assert top.gap == Amounts(cash=-500_00, total=100_00)
    assert top.unmeasured == Amounts(cash=300_00, total=300_00)
    assert top.realised.non_cash == 3_600_00


def test_estimates_after_the_cutoff_are_not_to_date() -> None:
    assert views.headline(programme()).estimated == Amounts(0, 0)


def test_costs_to_date_say_what_is_not_known_yet() -> None:
    top = views.headline(programme())
    assert (top.cost, top.cost_plan, top.cost_missing) == (950_00, 1_200_00, 1)
    assert top.outlook_cost == 1_050_00  # the missing month as planned


def test_completeness_counts_final_values_that_are_there() -> None:
    top = views.headline(programme())
    assert (top.present, top.expected) == (5, 6)
    assert top.completeness == pytest.approx(5 / 6)
    assert views.headline(programme(), 3).completeness is None


def test_the_outlook_goes_on_at_the_measured_pace_and_never_above_plan() -> None:
    top = views.headline(programme())
    erp, crm = 2 * 200_00 + 9 * 200_00, 3 * 1_200_00 + 9 * 1_000_00
    assert top.outlook == Amounts(cash=erp, total=erp + crm)


def test_returns_are_discounted_at_year_end_from_the_first_cost_on() -> None:
    planned = views.headline(programme(), 1).returns["planned"].total
    assert planned.base == JAN - 1
    # 1,000 before go-live is not discounted; eleven months fall in year 1, one in year 2
    expected = round(11 * 300_00 / 1.1 + 300_00 / 1.21)
    assert (planned.pv_costs, planned.pv_benefits) == (1_000_00, expected)
    assert planned.roi == pytest.approx((expected - 1_000_00) / 1_000_00)
    assert planned.payback.periods == pytest.approx(1 + 1000 / 300)
    assert planned.break_even == Month.of(2026, 4)


def test_a_portfolio_without_costs_has_no_roi() -> None:
    found = views.headline(programme(), 3).returns["planned"].total
    assert (found.roi, found.bcr, found.payback.periods) == (None, None, None)


def test_initiatives_are_ranked_by_their_gap_in_money_the_worst_first() -> None:
    ranked = views.ranking(programme())
    shown = ranked[["name", "planned", "realised", "gap", "unmeasured", "status"]]
    assert shown.values.tolist() == [
        ["ERP", 900_00, 400_00, -500_00, 300_00, "off_track"],
        ["Idea", 0, 0, 0, 0, "not_started"],
        ["CRM", 3_000_00, 3_600_00, 600_00, 0, "on_track"],
    ]


def test_the_largest_drivers_name_who_can_say_why() -> None:
    found = views.drivers(programme())
    assert found[["name", "kpi_name", "owner", "gap"]].values.tolist() == [
        ["Benefit 2", "Orders", "Nina", 600_00],
        ["Benefit 1", "Errors 1", "Kari", -500_00],
    ]


def test_the_forecast_begins_where_the_actual_ends() -> None:
    curve = views.s_curve(programme(), 1).set_index(["series", "month"])["money"]
    assert list(curve["actual"]) == [200_00, 400_00, 400_00]
    assert list(curve["forecast"])[:2] == [400_00, 600_00]
    assert list(curve["plan"])[-1] == 12 * 300_00


def test_money_without_a_number_in_the_last_two_quarters_is_no_data() -> None:
    facts = (initiative(horizon_months=24), kpi(1, **STEP), kpi(2, **STEP), benefit(1))
    rows = [*months(1, [70]), *months(2, [None] * 8 + [70])]
    known = views.known_from(portfolio(*facts, measurements=rows), JAN + 9)
    assert views.headline(known).status == "no_data"


def test_an_initiative_that_is_not_there_is_refused() -> None:
    with pytest.raises(KeyError):
        views.headline(programme(), 9)


def test_an_empty_portfolio_can_be_looked_at() -> None:
    known = views.known_from(portfolio(), TODAY)
    top = views.headline(known)
    assert (top.status, top.cutoff, top.completeness) == ("not_started", None, None)
    assert top.realised == Amounts(0, 0)
    assert views.ranking(known).empty
    assert views.drivers(known).empty
    assert views.quarter_choices(known) == ()
    assert views.quarter_grid(known).empty
    assert views.coverage(known).empty
