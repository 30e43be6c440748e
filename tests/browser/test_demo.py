"""The demo: one confirmation away, read by an executive, traced to the cell it came from."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from benefits.actions.demo import samples
from tests.browser.conftest import Enter
from tests.browser.files import file
from tests.browser.reading import codes
from tests.browser.walking import DESKTOP, PAGES, PHONE, House, Visitor

pytestmark = pytest.mark.browser


def test_the_demo_is_one_click_away_and_fills_every_page(empty: House, enter: Enter):
    guest = enter(empty)
    guest.open("overview")
    guest.click("welcome-demo_load")
    expect(guest.page.locator("h1")).to_have_text(guest.words("page-overview"), timeout=30_000)
    guest.sees("welcome-demo_loaded")
    for page in PAGES[1:]:
        guest.follow(page)
        expect(guest.page.get_by_text("went wrong")).to_have_count(0)
        assert codes(guest.shown()) == []


def readable(reader: Visitor, height: int) -> None:
    """The answer with its status word and the figures lie within the first screen."""
    figures = reader.page.get_by_test_id("stMetricValue")
    expect(figures).to_have_count(7)
    answer = reader.page.get_by_test_id("stMarkdown").filter(has_text="Finance stands behind")
    parts = [
        reader.page.locator("h1"),
        answer.first,
        reader.page.get_by_text("Off track").first,
        *figures.all(),
    ]
    for part in parts:
        box = part.bounding_box()
        assert box
        assert box["y"] + box["height"] <= height


def test_the_executives_answer_needs_no_scrolling(demo: House, enter: Enter):
    executive = enter(demo, viewport=DESKTOP)
    executive.open("overview")
    readable(executive, DESKTOP["height"])
    chart = executive.page.get_by_test_id("stVegaLiteChart").first.bounding_box()
    assert chart
    assert chart["y"] + chart["height"] <= DESKTOP["height"]


def test_the_overview_is_readable_on_a_phone(demo: House, enter: Enter):
    executive = enter(demo, viewport=PHONE)
    executive.open("overview")
    readable(executive, PHONE["height"])
    for value in executive.page.get_by_test_id("stMetricValue").all():
        assert value.evaluate("one => one.scrollWidth <= one.clientWidth")


def test_from_the_overview_to_the_cell_of_a_file_in_four_clicks(demo: House, enter: Enter):
    reader = enter(demo)
    reader.open("overview")
    reader.page.get_by_role("link", name=reader.words("overview-to_kpi")).first.click()
    expect(reader.page.locator("h1")).not_to_have_text(reader.words("page-overview"))
    reader.sees("kpi-measurements")
    reader.settle()
    sources = reader.cells(reader.page.get_by_test_id("stDataFrame").count() - 1)
    place = next(at for at, cell in enumerate(sources[0]) if cell.endswith(".xlsx"))
    assert sources[0][place + 1] == "Actuals"
    assert re.fullmatch(r"[A-Z]+[0-9]+", sources[0][place + 2])


def test_the_same_file_twice_changes_nothing_and_says_so(demo: House, enter: Enter):
    sender, before = enter(demo), demo.ledger.revision()
    sample = next(one for one in samples("en") if "close" in one.name)
    sender.open("upload")
    sender.drop(file(sample.name, sample.path.read_bytes()))
    expect(sender.page.get_by_text("Nothing would change: all ")).to_be_visible()
    expect(sender.page.get_by_role("button", name="Load 1")).to_have_count(0)
    assert demo.ledger.revision() == before
