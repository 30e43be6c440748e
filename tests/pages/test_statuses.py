"""Statuses on the pages: set by hand with a reason, told everywhere, rolled up as one chooses."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from streamlit.testing.v1 import AppTest

from benefits import text
from benefits.actions.overriding import override
from benefits.actions.saving import By
from benefits.domain.record.bulk import MEASUREMENT
from benefits.domain.record.codes import Status
from benefits.domain.record.facts import Benefit, Kpi, KpiStatus, Path
from benefits.domain.record.plan import plan_bulk
from benefits.ledger import Ledger
from tests.bring.product import ROOT
from tests.domain.portfolios import months
from tests.pages.test_goals import TODAY, field, goals, initiative, kpi, ledger, press, said, stored

__all__ = ["ledger"]

GO_LIVE = TODAY + -6
OCTOBER = TODAY + -1


@pytest.fixture
def late(ledger: Ledger) -> Kpi:
    """Ten days to be five at once, and nine in each of five months; worth 200 a day."""
    stored(ledger, initiative(start=GO_LIVE, go_live=GO_LIVE))
    (home,) = ledger.portfolio().initiatives
    goal = {"target_month": GO_LIVE, "path": Path.STEP, "status": KpiStatus.ACTIVE}
    stored(ledger, kpi(home, **goal, baseline_from=GO_LIVE + -6, baseline_to=GO_LIVE + -1))
    (one,) = ledger.portfolio().kpis.values()
    stored(ledger, Benefit(id=-1, kpi=one.id, name="Hours", unit_value=Decimal(200),
                           volume=Decimal(1)))  # fmt: skip
    rows = MEASUREMENT.frame(months(one.id, [9] * 6, int(GO_LIVE)))
    plan = plan_bulk(MEASUREMENT, rows, MEASUREMENT.frame(), ledger.revision())
    ledger.apply(plan, author="Kari")
    return one


def opened(page: str, **address: object) -> AppTest:
    app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=30)
    for name, value in address.items():
        app.query_params[name] = str(value)
    app.run()
    app.switch_page(str(ROOT / f"pages/results/{page}.py")).run()
    assert not app.exception
    return app


def unfold(page: AppTest, key: str) -> AppTest:
    """Open an expander that draws only what is looked at."""
    page.session_state[key] = True
    page.run()
    assert not page.exception
    return page


@pytest.mark.parametrize("language", text.languages())
def test_the_kpi_page_tells_the_status_its_share_and_its_thresholds(ledger, late, language):
    words, page = text.load(language), opened("kpi", kpi=late.id, lang=language)
    assert words("status-off_track") in said(page)
    assert words("judged-because_rule", share=words.percent(0.2)) in said(page)
    limits = {"on_track": words.percent(0.95), "watch": words.percent(0.8)}
    assert words("judged-thresholds", **limits) in said(page)


def test_a_status_is_set_by_hand_with_a_reason_and_taken_back(ledger, late):
    words = text.load("en")
    page = unfold(opened("kpi", kpi=late.id), f"override_{late.id}_open")
    label = words("judged-set", month=words.month(OCTOBER))
    (button,) = [one for one in page.button if one.label == label]
    assert button.disabled
    field(page, words("judged-reason")).set_value("New staff").run()
    press(page, label)
    (one,) = ledger.portfolio().status_overrides.values()
    assert (one.kpi, one.month, one.reason) == (late.id, OCTOBER, "New staff")
    assert "▨ On track (set by hand)" in said(page)
    assert "“New staff”" in said(page)
    assert "◆ Off track" in said(page)
    press(page, words("judged-take_back"))
    assert ledger.portfolio().status_overrides == {}
    assert "set by hand)" not in said(page)


def test_nobody_sets_a_status_while_looking_back(ledger, late):
    page = opened("kpi", kpi=late.id, as_of=ledger.revision())
    assert text.load("en")("judged-change") not in [one.label for one in page.expander]


def test_the_overview_counts_statuses_and_names_what_needs_attention(ledger, late):
    by = By("Nora", reason="New staff")
    override(ledger, late.id, Status.WATCH, OCTOBER, ledger.revision(), by)
    page = opened("overview")
    assert "▲ 1 watch" in said(page)
    assert "▨ 1 of them set by hand" in said(page)
    assert "▨ Watch (set by hand)" in said(page)
    unfold(page, "trust_None")
    assert "One status is set by hand" in said(page)


def test_the_way_of_rolling_up_is_in_the_address(ledger, late):
    (home,) = ledger.portfolio().initiatives
    stored(ledger, kpi(home, name="Complaints", target_month=GO_LIVE, status=KpiStatus.ACTIVE))
    other = next(one for one in ledger.portfolio().kpis.values() if one.id != late.id)
    by = By("Nora", reason="All is well")
    override(ledger, late.id, Status.ON_TRACK, OCTOBER, ledger.revision(), by)
    override(ledger, other.id, Status.OFF_TRACK, OCTOBER, ledger.revision(), by)
    money = opened("overview", way="money")
    assert "● On track" in said(money)
    worst = said(opened("overview", way="worst"))
    assert "◆ Off track" in worst
    assert "The worst of them is the status of all" in worst


def test_a_guardrail_is_set_with_the_goal_and_said_in_a_sentence(ledger, late):
    stored(ledger, replace(kpi(late.initiative, name="Complaints"), baseline=Decimal(40)))
    other = next(one for one in ledger.portfolio().kpis.values() if one.id != late.id)
    page = goals(part="kpis", kpi=late.id)
    words = text.load("en")
    field(page, words("field-guardrail")).set_value(other.id).run()
    label = words("goals-in_unit", field=words("field-guardrail_tolerance"), unit="days")
    field(page, label).set_value("2").run()
    assert "are on average above 42\u00a0days" in said(page)
    press(page, words("button-save"))
    now = ledger.portfolio().kpis[late.id]
    assert (now.guardrail, now.guardrail_tolerance) == (other.id, Decimal(2))
    assert "must not suffer, has not been measured yet" in said(opened("kpi", kpi=late.id))


def test_the_history_tells_which_status_of_which_month_was_set(ledger, late):
    by = By("Nora", reason="New staff")
    done = override(ledger, late.id, Status.WATCH, OCTOBER, ledger.revision(), by)
    page = AppTest.from_file(str(ROOT / "app.py"), default_timeout=30)
    page.query_params["change"] = str(done.change.number)
    page.run()
    page.switch_page(str(ROOT / "pages/record/history.py")).run()
    told = page.dataframe[-1].value
    assert set(told["Name"]) == {"Days to close"}
    assert {"Watch", "October\u00a02026", "New staff"} <= set(told["After"])
