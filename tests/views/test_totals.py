"""Every displayed total is the sum of what its drill-down shows, to the cent."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings

from benefits import views
from benefits.domain.record.portfolio import Portfolio
from tests.domain.random_portfolios import TODAY, portfolios


@settings(max_examples=settings.default.max_examples // 5)
@given(portfolios())
def test_the_headline_is_the_sum_of_every_level_below(portfolio: Portfolio) -> None:
    known = views.known_from(portfolio, TODAY)
    top, months = views.headline(known), views.benefit_months(known)
    to_date = months[months["to_date"]]
    for level in ("initiative", "kpi", "benefit"):
        rows = views.benefit_totals(known, level)
        assert rows["realised"].sum() == top.realised.total == to_date["realised"].sum()
        assert rows["planned"].sum() == top.plan.total == to_date["planned"].sum()
        assert rows["gap"].sum() == top.gap.total
        assert rows["cash_realised"].sum() == top.realised.cash
        assert rows["unmeasured"].sum() == top.unmeasured.total
        assert rows["life_planned"].sum() == top.life_plan.total == months["planned"].sum()
        assert rows["outlook"].sum() == top.outlook.total == months["forecast"].sum()
        assert rows["estimated"].sum() == top.estimated.total == to_date["estimated"].sum()


@settings(max_examples=settings.default.max_examples // 5)
@given(portfolios())
def test_the_initiatives_sum_to_the_portfolio(portfolio: Portfolio) -> None:
    known = views.known_from(portfolio, TODAY)
    whole, ranked = views.headline(known), views.ranking(known)
    parts = [views.headline(known, one) for one in portfolio.initiatives]
    for name in ("realised", "plan", "estimated", "life_plan", "outlook", "gap"):
        assert sum(getattr(one, name).total for one in parts) == getattr(whole, name).total
        assert sum(getattr(one, name).cash for one in parts) == getattr(whole, name).cash
    for name in ("cost", "cost_plan", "life_cost", "outlook_cost", "present", "expected"):
        assert sum(getattr(one, name) for one in parts) == getattr(whole, name)
    assert ranked["gap"].sum() == whole.gap.total
    assert ranked["cost"].sum() == whole.cost
    assert ranked["life_cost"].sum() == whole.life_cost
    assert sorted(ranked["initiative"]) == sorted(portfolio.initiatives)


@settings(max_examples=settings.default.max_examples // 5)
@given(portfolios())
def test_costs_sum_from_their_months(portfolio: Portfolio) -> None:
    known = views.known_from(portfolio, TODAY)
    top, lines, months = views.headline(known), views.cost_totals(known), views.cost_months(known)
    to_date = months[months["to_date"]]
    assert top.cost == lines["actual"].sum() == to_date["actual"].sum()
    assert top.cost_plan == lines["planned"].sum() == to_date["planned"].sum()
    assert top.life_cost == lines["life_planned"].sum() == months["planned"].sum()
    assert top.outlook_cost == lines["outlook"].sum() == months["forecast"].sum()
    assert top.cost_missing == lines["missing"].sum()


@settings(max_examples=settings.default.max_examples // 5)
@given(portfolios())
def test_quarters_hold_the_same_money(portfolio: Portfolio) -> None:
    known = views.known_from(portfolio, TODAY)
    months = views.benefit_months(known)
    grid, top = views.quarter_grid(known), views.headline(known)
    assert grid["money_planned"].sum() == months["planned"].sum()
    assert grid["money_realised"].sum() == months["realised"].sum() == top.realised.total
    assert grid["money_plan_to_date"].sum() == top.plan.total
    for kpi in portfolio.kpis:
        own = months[months["kpi"] == kpi]
        assert views.kpi_quarters(known, kpi)["money_planned"].sum() == own["planned"].sum()
        assert views.kpi_quarters(known, kpi)["money_realised"].sum() == own["realised"].sum()


@settings(max_examples=settings.default.max_examples // 5)
@given(portfolios())
def test_the_s_curve_ends_at_the_headline(portfolio: Portfolio) -> None:
    known = views.known_from(portfolio, TODAY)
    top, curve = views.headline(known), views.s_curve(known)
    last = curve.groupby("series")["money"].last()
    assert last["plan"] == top.life_plan.total
    assert last.get("actual", 0) == top.realised.total
    if "forecast" in last:
        assert last["forecast"] == top.outlook.total


@settings(max_examples=settings.default.max_examples // 5)
@given(portfolios())
def test_an_appraisal_holds_the_money_it_appraises(portfolio: Portfolio) -> None:
    known = views.known_from(portfolio, TODAY)
    top = views.headline(known)
    expected = {
        "planned": (top.life_plan, top.life_cost),
        "plan_to_date": (top.plan, top.cost_plan),
        "to_date": (top.realised, top.cost),
        "outlook": (top.outlook, top.outlook_cost),
    }
    for basis, (benefit, cost) in expected.items():
        found = top.returns[basis]
        assert found.total.net == benefit.total - cost
        assert found.cash.net == benefit.cash - cost
        assert found.total.npv == found.total.pv_benefits - found.total.pv_costs


@settings(max_examples=settings.default.max_examples // 5)
@given(portfolios())
def test_every_view_can_be_looked_at_for_every_portfolio(portfolio: Portfolio) -> None:
    known = views.known_from(portfolio, TODAY)
    for initiative in (None, *portfolio.initiatives):
        tables = views.export_tables(known, initiative)
        assert len(tables["kpis"]) == int(known.within(known.kpis, initiative).sum())
        board = views.coverage(known, initiative)
        owed = views.owed_by(known, initiative)
        assert owed["late"].sum() == (board["state"] == "late").sum()
        assert owed["missing"].sum() == (board["state"] == "missing").sum()
    for kpi in portfolio.kpis:
        now, path = views.kpi_now(known, kpi), views.trajectory(known, kpi)
        assert (np.diff(path["month"]) == 1).all()
        assert now.present <= now.expected
