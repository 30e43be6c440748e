"""What finance asks of a goal, with real clicks: a reason after go-live, and a ramp."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from playwright.sync_api import expect

from benefits.actions.saving import By, save
from benefits.domain.record.bulk import MEASUREMENT
from benefits.domain.record.change import ChangeKind
from benefits.domain.record.facts import Benefit, KpiStatus
from benefits.domain.record.plan import plan_bulk
from tests.browser.conftest import Enter
from tests.browser.reading import alien_words, codes
from tests.browser.walking import LANGUAGES, PHONE, House, Visitor, served
from tests.domain.portfolios import months
from tests.pages.test_goals import TODAY, initiative, kpi

GO_LIVE = TODAY + -5

pytestmark = [pytest.mark.browser, pytest.mark.trial]


@pytest.fixture
def live(tmp_path: Path) -> Iterator[House]:
    """Lead time: ten days in the year before June 2026 and eight since."""
    with served(tmp_path / "ledger.db") as house:
        home = initiative(id=-1, start=GO_LIVE + -12, go_live=GO_LIVE)
        window = {"baseline_from": GO_LIVE + -12, "baseline_to": GO_LIVE + -1}
        goal = {"target_month": GO_LIVE + 2, "status": KpiStatus.ACTIVE, **window}
        one = kpi(-1, name="Lead time", **goal)
        hours = Benefit(id=-3, kpi=-2, name="Hours", unit_value=Decimal(900), volume=Decimal(6))
        assert save(house.ledger, [home, one, hours], [], 0, By("Kari")).change
        (made,) = house.ledger.portfolio().kpis
        rows = MEASUREMENT.frame(months(made, [10] * 12 + [8] * 4, int(GO_LIVE) - 12))
        plan = plan_bulk(MEASUREMENT, rows, MEASUREMENT.frame(), 1)
        house.ledger.apply(plan, author="Kari", kind=ChangeKind.UPLOAD)
        yield house


@pytest.mark.parametrize("locale", LANGUAGES)
def test_a_baseline_is_changed_after_go_live_with_its_reason_for_all_to_see(
    locale: str, live: House, enter: Enter
):
    owner = enter(live, locale, viewport=PHONE)
    (one,) = live.ledger.portfolio().kpis.values()
    owner.open("goals", initiative=one.initiative, part="kpis", kpi=one.id)
    owner.type("baseline", "11")
    expect(owner.button("button-save").last).to_be_visible()
    owner.type("change_reason", "Counted anew")
    owner.click("button-save")
    owner.sees("goals-saved_kpi", name="Lead time")
    assert live.ledger.portfolio().kpis[one.id].baseline == 11
    owner.open("kpi", kpi=one.id)
    owner.sees("kpi-without")
    expect(owner.page.get_by_text(re.compile(r"Kari \(.*Counted anew"))).to_be_visible()
    assert alien_words(owner.shown(), owner.words) == []
    assert codes(owner.shown()) == []
    assert owner.page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]


def test_a_ramp_is_typed_in_its_fold_and_saved(live: House, enter: Enter):
    owner: Visitor = enter(live, "en-GB")
    (one,) = live.ledger.portfolio().benefits.values()
    home = live.ledger.portfolio().kpis[one.kpi].initiative
    owner.open("goals", initiative=home, part="benefits", benefit=one.id)
    owner.say("goals-group_course").click()
    owner.type("ramp", "10 30 60 100")
    owner.sees("goals-ramp_told", steps="10% · 30% · 60%", last="100%", month=4)
    owner.click("button-save")
    owner.sees("goals-saved_benefit", name="Hours")
    assert live.ledger.portfolio().benefits[one.id].ramp[-1] == 1
