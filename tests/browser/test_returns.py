"""The page about returns: the answer first, the conventions beside the figures, a frozen plan."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from benefits.domain.calendar.period import Month
from benefits.domain.realised.agreed import commitment_of
from benefits.domain.record.facts import Stage
from benefits.domain.returns.appraised_rates import irr_of
from benefits.views.known import known
from benefits.views.outlook import outcome
from benefits.views.promise import promise
from benefits.views.returns import returns
from tests.browser.conftest import Enter
from tests.browser.walking import DESKTOP, PHONE, House

TODAY = Month.parse("2026-11")

pytestmark = [pytest.mark.browser, pytest.mark.trial]


@pytest.mark.parametrize("viewport", [DESKTOP, PHONE])
def test_the_answer_and_its_three_figures_need_no_scrolling(
    viewport: dict[str, int], demo: House, enter: Enter
) -> None:
    reader = enter(demo, viewport=viewport)
    reader.open("returns")
    figures = reader.page.get_by_test_id("stMetricValue")
    expect(figures).to_have_count(3)
    for value in figures.all():
        box = value.bounding_box()
        assert box
        assert box["y"] + box["height"] <= viewport["height"]
    assert reader.page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")


def test_every_figure_says_what_it_rests_on(demo: House, enter: Enter) -> None:
    reader = enter(demo)
    reader.open("returns")
    rows = {row[0]: row[1:] for row in reader.cells(1)}
    by = returns(known(demo.ledger, today=TODAY)).by
    words, outlook = reader.words, by["outlook"].total
    assert rows[words("returns-npv")][4] == words.money(outlook.npv, "NOK", signed=True)
    assert rows[words("returns-npv")][5] == words("returns-discounted_year_end", rate="10%")
    assert rows[words("returns-net")][5] == words("returns-undiscounted_none")
    assert rows[words("returns-irr")][2] == words.percent(irr_of(by["measured"].total).rate, 1)
    reader.page.get_by_text(words("returns-cash"), exact=True).click()
    shown = words.money(by["outlook"].cash.npv, "NOK", signed=True)
    expect(reader.table(1).locator("tbody")).to_contain_text(shown)


def test_the_outlook_is_a_range_with_its_seed(demo: House, enter: Enter) -> None:
    reader = enter(demo)
    reader.open("returns")
    reader.page.get_by_text(reader.words("returns-part_outlook"), exact=True).click()
    reader.settle()
    found = outcome(known(demo.ledger, today=TODAY))
    reader.sees("outlook-seed", draws="10,000", seed=str(found.seed))
    expect(reader.page.get_by_test_id("stVegaLiteChart")).to_have_count(2)
    assert reader.words.money(found.npv.p10, "NOK", signed=True) in reader.shown()


def test_a_plan_is_frozen_on_the_page_and_today_is_held_against_it(
    demo: House, enter: Enter
) -> None:
    reader, words = enter(demo), enter(demo).words
    home = min(demo.ledger.portfolio().initiatives)
    reader.open("returns", view="promise", initiative=home)
    reader.page.get_by_text(words("promise-freeze"), exact=True).click()
    reader.settle()
    reader.type("reason", "Agreed with the board")
    reader.click("promise-freeze_button")
    name = demo.ledger.portfolio().initiatives[home].name
    reader.sees("promise-frozen", name=name, stage=words("stage-committed"))
    portfolio = demo.ledger.portfolio()
    frozen = commitment_of(portfolio, home, Stage.COMMITTED)
    assert frozen is not None
    found = promise(demo.ledger, known(demo.ledger, today=TODAY), home)
    assert found is not None
    assert found.source(home, Stage.COMMITTED).commitment == frozen
    way = found.ways("to_date")[1]
    assert words.money(way.later, "NOK") in reader.shown()
