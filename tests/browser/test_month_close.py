"""A PMO at the month's end: sees who owes what, asks for it, closes the month, and reopens it."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from playwright.sync_api import expect

from benefits.actions.saving import By, save
from benefits.domain.calendar.period import Month
from benefits.domain.record.facts import Direction, Initiative, Kpi, KpiStatus
from benefits.domain.status.closing import closed_places
from tests.browser.conftest import Enter
from tests.browser.files import tidy
from tests.browser.walking import PHONE, House, Visitor, served

pytestmark = [pytest.mark.browser, pytest.mark.trial]

OCTOBER = Month.of(2026, 10)
NAME = "Days to close"


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """The product with one initiative, in use since October, whose KPI Finance sends."""
    with served(tmp_path / "ledger.db") as house:
        home = Initiative(id=-1, name="ERP", start=OCTOBER, go_live=OCTOBER)
        days = Kpi(
            id=-2,
            initiative=-1,
            name=NAME,
            kind="flow",
            unit="days",
            direction=Direction.DOWN,
            definition="Working days until the accounts are approved.",
            status=KpiStatus.ACTIVE,
            baseline=Decimal(10),
            baseline_from=OCTOBER + -6,
            baseline_to=OCTOBER + -1,
            baseline_source="Close calendar",
            target=Decimal(5),
            target_month=OCTOBER + 6,
            owner="Per",
            supplier="Finance",
            source="ERP",
        )
        assert save(house.ledger, [home, days], [], 0, By("Kari")).change
        yield house


def unfold(visitor: Visitor, key: str) -> None:
    visitor.page.locator(f".st-key-{key} summary").first.click()
    visitor.settle()


@pytest.mark.parametrize("locale", ["en-GB", "nb-NO"])
def test_from_the_board_to_a_closed_month_that_takes_no_file(
    locale: str, house: House, enter: Enter
) -> None:
    pmo = enter(house, locale)
    words = pmo.words
    pmo.open("upload")
    pmo.sees("coverage-count_late", count=1)
    unfold(pmo, "chase")
    asked = pmo.page.get_by_test_id("stCode")
    expect(asked).to_contain_text(words("chase-hello", name="Finance"))
    expect(asked).to_contain_text(NAME)
    unfold(pmo, "month_close")
    month = words.month(OCTOBER)
    press = pmo.button("closing-press_close", month=month, count=1)
    expect(press).to_be_disabled()
    pmo.page.get_by_text(words("closing-seen"), exact=True).click()
    expect(press).to_be_enabled()
    press.click()
    pmo.sees("closing-done_close", month=month)
    assert {at for _, at in closed_places(house.ledger.portfolio())} == {OCTOBER}
    pmo.drop(tidy("october.xlsx", [(NAME, "2026-10", 7)]))
    pmo.sees("upload-blocked")
    assert house.ledger.portfolio().measurements.empty
    pmo.page.get_by_role("textbox", name=words("closing-reason_to_reopen")).fill("late file")
    pmo.page.keyboard.press("Tab")
    pmo.settle()
    pmo.button("closing-press_reopen", month=month).click()
    pmo.sees("closing-done_reopen", month=month)
    assert house.ledger.changes(limit=1)[0].reason == "late file"


def test_on_a_phone_nothing_makes_the_page_scroll_sideways(house: House, enter: Enter) -> None:
    reader = enter(house, viewport=PHONE, has_touch=True, is_mobile=True)
    reader.open("upload")
    unfold(reader, "chase")
    unfold(reader, "month_close")
    wide = "document.documentElement.scrollWidth <= window.innerWidth"
    assert reader.page.evaluate(wide)
