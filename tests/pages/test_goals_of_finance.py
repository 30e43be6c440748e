"""What finance asks of goals is entered on the page: volumes, ramps, pools, ranges, and reasons."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from benefits import text
from benefits.domain.record.facts import (
    Benefit,
    Counterfactual,
    ExchangeRate,
    KpiStatus,
    Milestone,
    Pool,
    Timing,
)
from benefits.ledger import Ledger
from tests.pages.test_goals import (
    TODAY,
    close,
    edit,
    erp,
    field,
    fill,
    goals,
    initiative,
    kpi,
    ledger,
    licence,
    press,
    said,
    stored,
)

__all__ = ["close", "erp", "ledger"]

LIVE = {"start": TODAY + -12, "go_live": TODAY + -3}


def benefit_of(ledger: Ledger) -> Benefit:
    (found,) = ledger.portfolio().benefits.values()
    return found


def a_benefit(ledger: Ledger, home: int, goal: dict[str, Any] | None = None, **more: Any) -> Any:
    """The form of a benefit of 4,000 per day better, for a KPI from 10 to 5 days."""
    stored(ledger, kpi(home, **(goal or {})))
    (one,) = ledger.portfolio().kpis.values()
    given = {"name": "Close", "unit_value": Decimal(4000), **more}
    stored(ledger, Benefit(id=-1, kpi=one.id, **given))
    return goals(initiative=home, part="benefits", benefit=benefit_of(ledger).id)


def test_a_volume_plan_is_typed_month_by_month(ledger, erp):
    page = a_benefit(ledger, erp.id, volume=Decimal(6))
    field(page, "Volume").set_value("plan").run()
    edit(page, "_volume_plan", {0: {"month": str(erp.go_live), "value": "2"}})
    page.run()
    assert "NOK\u00a0480,000 a year" in said(page)
    assert "2 cases a month by the plan" in said(page)
    press(page, "Save")
    made = benefit_of(ledger)
    assert made.volume_plan == (Milestone(month=erp.go_live, value=Decimal(2)),)
    assert made.volume is None


def test_another_kpi_can_be_the_volume(ledger, erp):
    stored(ledger, kpi(erp.id, id=-3, name="Closings", kind="flow", target=Decimal(2)))
    (closings,) = ledger.portfolio().kpis.values()
    stored(ledger, kpi(erp.id))
    days = next(one.id for one in ledger.portfolio().kpis.values() if one.id != closings.id)
    stored(ledger, Benefit(id=-1, kpi=days, name="Close", unit_value=Decimal(4000)))
    page = goals(initiative=erp.id, part="benefits", benefit=benefit_of(ledger).id)
    field(page, "Volume").set_value("kpi").run()
    field(page, "Volume from the KPI").set_value(closings.id).run()
    assert "2 a month by “Closings”" in said(page)
    press(page, "Save")
    assert benefit_of(ledger).volume_kpi == closings.id


def test_a_ramp_is_typed_in_percentages_and_told_month_by_month(ledger, erp):
    page = a_benefit(ledger, erp.id, volume=Decimal(6))
    fill(page, ramp="10 30% 60 80")
    assert "10% · 30% · 60%, then 80% from month 4 on" in said(page)
    assert "The ramp ends at 80%" in said(page)
    press(page, "Save")
    assert benefit_of(ledger).ramp == tuple(map(Decimal, ("0.1", "0.3", "0.6", "0.8")))
    fill(page, ramp="10 lots")
    press(page, "Save")
    assert "“lots” is not a number" in said(page)


def test_a_level_may_release_its_money_once(ledger, erp):
    goal = {"kind": "stock", "unit": "currency"}
    page = a_benefit(ledger, erp.id, goal, carrying_rate=Decimal("0.1"))
    assert "a year** at target" in said(page)
    fill(page, timing=Timing.ONE_TIME)
    assert "Releases **NOK\u00a020,000 once**" in said(page)
    assert not [one for one in page.text_input if one.label == "Carrying rate per year (%)"]
    press(page, "Save")
    assert (benefit_of(ledger).timing, benefit_of(ledger).carrying_rate) == (
        Timing.ONE_TIME, Decimal("0.1"),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "asked"),
    [("flow", []), ("revenue", ["Contribution margin (%)"]), ("duration", ["Cases a month"])],
)
def test_only_what_the_kind_uses_is_asked_for(ledger, erp, kind, asked):
    page = a_benefit(ledger, erp.id, {"kind": kind}, volume=Decimal(1), margin=Decimal(1))
    every = {"Contribution margin (%)", "Cases a month", "Carrying rate per year (%)"}
    labels = [one.label for one in (*page.text_input, *page.selectbox) if one.label in every]
    assert labels == asked


def test_a_range_says_what_it_takes_where_nothing_is_typed(ledger, erp):
    page = a_benefit(ledger, erp.id, volume=Decimal(6), confidence=Decimal("0.8"))
    assert "Left empty: NOK\u00a03,600 to NOK\u00a04,400." in said(page)
    assert "Left empty: 70% to 90%." in said(page)
    fill(page, unit_value_low="3000", delay_high="6")
    field(page, "Use, low, %").set_value("50").run()
    press(page, "Save")
    made = benefit_of(ledger)
    assert (made.unit_value_low, made.delay_high, made.adoption_low) == (3000, 6, Decimal("0.5"))
    fill(page, unit_value_low="5000")
    press(page, "Save")
    assert "The range must hold the value itself" in said(page)


def test_a_pool_is_made_used_and_told_how_full_it_is(ledger, close):
    page = goals(initiative=close.initiative, part="pools", pool="new")
    fill(page, name="Accountants", hours="20")
    press(page, "Save")
    (pool,) = ledger.portfolio().pools.values()
    assert (pool.name, pool.hours) == ("Accountants", 20)
    assert "No benefit frees hours of this pool yet" in said(page)
    stored(
        ledger,
        Benefit(
            id=-1, kpi=close.id, name="Close", unit_value=Decimal(1), volume=Decimal(2),
            pool=pool.id, hours_per_unit=Decimal(4),
        ),
    )  # fmt: skip
    active = Ledger.portfolio(ledger).kpis[close.id]
    page = goals(initiative=close.initiative, part="kpis", kpi=active.id)
    press(page, "Save and make active")
    page = goals(initiative=close.initiative, part="pools", pool=pool.id)
    assert "is planned to 200%:** 40 hours a month" in said(page)
    page = goals(initiative=close.initiative, part="benefits", benefit=benefit_of(ledger).id)
    assert "claimed more than once: NOK\u00a060 a year is taken off" in said(page)


def test_removing_a_pool_leaves_its_benefits_without_it(ledger, close):
    stored(ledger, Pool(id=-1, initiative=close.initiative, name="Desk", hours=Decimal(9)))
    (pool,) = ledger.portfolio().pools.values()
    given = {"pool": pool.id, "hours_per_unit": Decimal(1)}
    stored(ledger, Benefit(id=-1, kpi=close.id, name="Close", unit_value=Decimal(1), **given))
    page = goals(initiative=close.initiative, part="pools", pool=pool.id)
    press(page, "Remove this pool …")
    assert "This goes: 1 pool of hours." in said(page)
    press(page, "Remove")
    assert not ledger.portfolio().pools
    assert benefit_of(ledger).pool is None


def test_a_method_that_has_no_answer_says_so_at_once(ledger, close):
    page = goals(initiative=close.initiative, part="kpis", kpi=close.id)
    fill(page, counterfactual=Counterfactual.TREND)
    assert "needs 6 values from before go-live" in said(page)
    assert "there are 0" in said(page)
    press(page, "Save draft")
    assert ledger.portfolio().kpis[close.id].counterfactual is Counterfactual.TREND


def test_after_go_live_a_changed_baseline_waits_for_its_reason(ledger):
    stored(ledger, initiative(**LIVE))
    (home,) = ledger.portfolio().initiatives
    stored(ledger, kpi(home, status=KpiStatus.ACTIVE))
    (one,) = ledger.portfolio().kpis.values()
    page = goals(initiative=home, part="kpis", kpi=one.id)
    fill(page, baseline="12")
    assert "This was settled at go-live." in said(page)
    press(page, "Save")
    assert ledger.portfolio().kpis[one.id] == one
    assert "Say why it changes" in said(page)
    fill(page, change_reason="Counted anew")
    press(page, "Save")
    assert ledger.portfolio().kpis[one.id].baseline == 12
    assert ledger.changes(limit=1)[0].reason == "Counted anew"


def test_the_grid_asks_for_the_reason_too(ledger):
    stored(ledger, initiative(**LIVE))
    (home,) = ledger.portfolio().initiatives
    stored(ledger, kpi(home))
    (one,) = ledger.portfolio().kpis.values()
    page = goals(initiative=home, part="kpis")
    edit(page, "_cells", {0: {"baseline": "12"}})
    page.run()
    assert "Days to close: Baseline" in said(page)
    press(page, "Save")
    assert ledger.portfolio().kpis[one.id] == one
    fill(page, change_reason="Counted anew")
    press(page, "Save")
    assert ledger.portfolio().kpis[one.id].baseline == 12


def test_an_initiative_takes_a_currency_that_has_rates_and_its_money_is_typed_in_it(ledger, close):
    rate = ExchangeRate(id=-1, currency="EUR", start=TODAY, budget=Decimal(11))
    stored(ledger, rate)
    page = goals(initiative=close.initiative, part="initiative")
    fill(page, currency="EUR")
    field(page, "Optimism uplift on planned costs, %").set_value("20").run()
    press(page, "Save")
    assert "Reason for the uplift" in said(page)
    fill(page, optimism_reason="Like the last three")
    press(page, "Save")
    home = ledger.portfolio().initiatives[close.initiative]
    assert (home.currency, home.optimism_uplift) == ("EUR", Decimal("0.2"))
    page = goals(initiative=home.id, part="benefits", benefit="new")
    assert field(page, "Value per unit (days), EUR")


def test_a_cost_takes_a_risk_with_its_reason(ledger, erp):
    page = goals(initiative=erp.id, part="costs", cost=licence(ledger, erp).id)
    field(page, "Risk adjustment, %").set_value("15").run()
    assert "count 15% higher" in said(page)
    fill(page, risk_reason="Prices are not fixed")
    press(page, "Save")
    (made,) = ledger.portfolio().costs.values()
    assert (made.risk, made.risk_reason) == (Decimal("0.15"), "Prices are not fixed")


@pytest.mark.parametrize("language", text.languages())
def test_pools_speak_the_language(ledger, close, language):
    words = text.load(language)
    page = goals(lang=language, initiative=close.initiative, part="pools")
    assert words("goals-no_pools") in said(page)
