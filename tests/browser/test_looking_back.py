"""Looking back and comparing moments in a real browser, at both widths, by links and by clicks."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from playwright.sync_api import expect

from benefits.actions.saving import By, save
from tests.browser.conftest import Enter
from tests.browser.walking import PHONE, House

pytestmark = [pytest.mark.browser, pytest.mark.trial]

THEN = 12
NOTHING_JUDGED = "finance has not judged any of it yet"


def test_a_link_leads_into_the_past_and_a_click_back(demo: House, enter: Enter) -> None:
    reader = enter(demo, viewport=PHONE)
    reader.open("overview", as_of=THEN)
    expect(reader.page.get_by_text("You are looking back.")).to_be_visible()
    expect(reader.page.get_by_text(NOTHING_JUDGED)).to_be_visible()
    assert reader.page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
    reader.click("as_of-back")
    expect(reader.page.get_by_text("You are looking back.")).to_have_count(0)
    expect(reader.page.get_by_text(NOTHING_JUDGED)).to_have_count(0)
    assert "as_of" not in reader.page.url


def test_the_past_stays_while_others_write_and_nothing_is_written_there(
    demo: House, enter: Enter
) -> None:
    reader, ledger = enter(demo), demo.ledger
    reader.open("settings", as_of=THEN)
    expect(reader.button("button-save").first).to_be_disabled()
    known = ledger.portfolio().settings
    wanted = replace(known, organisation="Renamed meanwhile")
    assert save(ledger, [wanted], [known], ledger.revision(), By("Ola")).change
    reader.page.wait_for_timeout(4_000)
    expect(reader.page.get_by_text("You are looking back.")).to_be_visible()
    expect(reader.page.get_by_text("Renamed meanwhile")).to_have_count(0)
    reader.follow("history")
    expect(reader.page).to_have_url(re.compile(rf"as_of={THEN}"))
    expect(reader.page.get_by_text("You are looking back.")).to_be_visible()


def test_a_bar_leads_to_the_changes_that_made_it(demo: House, enter: Enter) -> None:
    reader = enter(demo)
    words = reader.words
    reader.open("history", look="between", since=6, until=14, total="validated")
    reader.sees("bridge-changes")
    rows = reader.cells()
    assert {row[0] for row in rows} == {words("bridge-why_verdicts")}
    assert [row[2] for row in rows] == ["13", "14"]
    reader.pick_row(1)
    reader.sees("history-change", number="14", kind=words("change-validation"))


def test_the_overview_leads_to_what_changed(demo: House, enter: Enter) -> None:
    reader = enter(demo, locale="nb-NO")
    reader.open("overview")
    reader.page.get_by_text("Hva er endret").first.click()
    expect(reader.page).to_have_url(re.compile("look=between"))
    reader.settle()
    reader.sees("between-since")
    expect(reader.page.get_by_test_id("stVegaLiteChart")).to_have_count(1)
