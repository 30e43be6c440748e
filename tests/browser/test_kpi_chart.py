"""A committee looks at one KPI: is it real, what happened, and what do we say of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from benefits.actions.demo import load_demo
from benefits.actions.saving import By
from benefits.domain.calendar.period import Month
from tests.browser.conftest import Enter
from tests.browser.walking import PHONE, House, served

pytestmark = [pytest.mark.browser, pytest.mark.trial]

NOVEMBER = Month.of(2026, 11)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with served(tmp_path / "ledger.db") as house:
        load_demo(house.ledger, "en", By("Kari"), NOVEMBER)
        yield house


@pytest.mark.parametrize("locale", ["en-GB", "nb-NO"])
def test_what_one_says_of_a_kpi_is_on_the_others_screen_and_can_be_undone(
    house: House, enter: Enter, locale: str
) -> None:
    (errors,) = [
        k.id for k in house.ledger.portfolio().kpis.values() if k.name == "Data-entry errors"
    ]
    other = enter(house, locale, viewport=PHONE)
    other.open("kpi", kpi=errors)
    visitor = enter(house, locale)
    page = visitor.open("kpi", kpi=errors)
    visitor.sees("variation-common_cause")
    expect(page.get_by_test_id("stVegaLiteChart").nth(1)).to_be_visible()
    page.get_by_label(visitor.words("comments-say")).fill("Seen by all of us")
    page.get_by_role("button", name=visitor.words("comments-add")).click()
    visitor.sees("comments-done")
    expect(other.page.get_by_text("Seen by all of us")).to_be_visible()
    link = visitor.words("marks-change", change=str(house.ledger.revision()))
    page.get_by_role("link", name=link).first.click()
    visitor.settle()
    page.get_by_role("button", name=visitor.words("history-undo")).click()
    visitor.settle()
    expect(other.page.get_by_text("Seen by all of us")).to_have_count(0)
    wide = other.page.evaluate("document.documentElement.scrollWidth")
    assert wide <= PHONE["width"]
