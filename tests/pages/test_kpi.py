"""The page of one KPI: what would have been without the change, and what stands outside."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from streamlit.testing.v1 import AppTest

from benefits import text
from benefits.actions.saving import By, save
from benefits.domain.record.bulk import MEASUREMENT
from benefits.domain.record.change import ChangeKind
from benefits.domain.record.facts import Benefit, Counterfactual, Kpi, KpiStatus
from benefits.domain.record.plan import plan_bulk
from benefits.ledger import Ledger
from tests.bring.product import ROOT
from tests.domain.portfolios import months
from tests.pages.test_goals import TODAY, initiative, kpi, ledger, said, stored

__all__ = ["ledger"]

GO_LIVE = TODAY + -5


@pytest.fixture
def measured(ledger: Ledger) -> Kpi:
    """Ten days for a year, then eight, nothing, an estimate and eight; live since June."""
    stored(ledger, initiative(start=GO_LIVE + -12, go_live=GO_LIVE))
    (home,) = ledger.portfolio().initiatives
    window = {"baseline_from": GO_LIVE + -12, "baseline_to": GO_LIVE + -1}
    goal = {"target_month": GO_LIVE + 2, "status": KpiStatus.ACTIVE, **window}
    stored(ledger, kpi(home, **goal))
    (one,) = ledger.portfolio().kpis.values()
    stored(ledger, Benefit(id=-1, kpi=one.id, name="Hours", unit_value=Decimal(100),
                           volume=Decimal(2)))  # fmt: skip
    values = [*[10] * 12, 8, None, (7, "estimated"), 8]
    rows = MEASUREMENT.frame(months(one.id, values, int(GO_LIVE) - 12))
    plan = plan_bulk(MEASUREMENT, rows, MEASUREMENT.frame(), ledger.revision())
    ledger.apply(plan, author="Kari", kind=ChangeKind.UPLOAD)
    return one


def opened(kpi: Kpi, language: str = "en") -> AppTest:
    page = AppTest.from_file(str(ROOT / "app.py"), default_timeout=30)
    page.query_params["kpi"] = str(kpi.id)
    page.query_params["lang"] = language
    page.run()
    page.switch_page(str(ROOT / "pages/results/kpi.py")).run()
    assert not page.exception
    return page


@pytest.mark.parametrize("language", text.languages())
def test_the_page_says_what_would_have_been_and_what_survives(ledger, measured, language):
    words, page = text.load(language), opened(measured, language)
    assert words("kpi-without") in [one.value for one in page.subheader]
    assert words("counterfactual-flat") in said(page)
    low = words.money(800_00, "NOK", compact=True)
    assert words("kpi-survival", amount=low, low=low, high=low, count=2) in said(page)


def test_what_is_carried_and_estimated_stands_outside_the_headline(ledger, measured):
    page = opened(measured)
    assert "NOK\u00a0400 from values carried forward" in said(page)
    assert "NOK\u00a0600 from estimated values" in said(page)
    assert "carried forward into July\u00a02026: marked" in said(page)
    quarters = next(one.value for one in page.dataframe if "Remark" in one.value)
    assert "one month carried forward" in " ".join(quarters["Remark"])


def test_a_refused_method_says_why_and_the_baseline_stands(ledger, measured):
    changed = replace(measured, counterfactual=Counterfactual.SEASONAL)
    by = By("Ola", reason="It follows the seasons")
    assert save(ledger, [changed], [measured], ledger.revision(), by, today=TODAY).change
    page = opened(measured)
    assert "Compared with the baseline itself." in said(page)
    assert "needs every month of the year 2 times" in said(page)


def test_a_change_after_go_live_stands_on_the_page_with_who_and_why(ledger, measured):
    changed = replace(measured, baseline=Decimal(12))
    by = By("Ola", reason="Counted anew")
    assert save(ledger, [changed], [measured], ledger.revision(), by, today=TODAY).change
    page = opened(measured)
    assert "was changed after go-live" in said(page)
    assert "Ola (change 5). Baseline: 10 → 12. Reason: Counted anew" in said(page)


def test_a_kpi_without_a_baseline_has_nothing_to_compare(ledger):
    stored(ledger, initiative())
    (home,) = ledger.portfolio().initiatives
    stored(ledger, kpi(home, baseline=None))
    (one,) = ledger.portfolio().kpis.values()
    page = opened(one)
    assert text.load("en")("kpi-without") not in [found.value for found in page.subheader]
