"""Finance in a real browser: from the queue to the cell, a verdict, a booking, and on a phone."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from benefits.ledger import Ledger
from tests.browser.conftest import Enter
from tests.browser.walking import PHONE, House, served
from tests.domain.portfolios import JAN
from tests.views.finance import number_of, opened

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def measured(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """The product with two measured benefits that finance has not seen yet."""
    database = tmp_path_factory.mktemp("finance") / "ledger.db"
    opened(f"sqlite:///{database}").close()
    with served(database) as house:
        yield house


def said(ledger: Ledger) -> list[list[object]]:
    frame = ledger.portfolio().validations[["month", "verdict", "amount"]]
    return [[month - JAN, *rest] for month, *rest in frame.to_numpy().tolist()]


def reason(page: Page, text: str) -> None:
    """Type the reason of the verdict, the first one on the page."""
    box = page.get_by_role("textbox", name="Reason", exact=True).first
    box.fill(text)
    box.press("Tab")


def test_finance_goes_from_the_queue_to_the_cell_and_gives_its_verdict(
    measured: House, enter: Enter
) -> None:
    fia = enter(measured)
    fia.open("validation")
    fia.pick_row(1)
    fia.sees("validation-formula")
    expect(fia.page).to_have_url(re.compile(r"benefit=\d+"))
    fia.settle()
    newest = fia.cells(0)[0]
    place = newest.index("errors.xlsx")
    assert newest[place : place + 3] == ["errors.xlsx", "Data", "C7"]
    fia.page.get_by_text("Reduce", exact=True).click()
    share = fia.page.get_by_role("textbox", name="Accepted share, %", exact=True)
    share.fill("50")
    share.press("Tab")
    reason(fia.page, "half of it is the season")
    fia.page.get_by_role("button", name="Reduce 4 months", exact=True).click()
    expect(fia.page.get_by_text("4 months of “Fewer errors” are reduced.")).to_be_visible()
    assert [row[1:] for row in said(measured.ledger)] == [
        ["reduced", 100_00],
        ["reduced", 100_00],
        ["reduced", 100_00],
        ["reduced", 150_00],
    ]


def test_the_next_benefit_is_accepted_and_booked_on_a_phone(measured: House, enter: Enter) -> None:
    fia = enter(measured, viewport=PHONE)
    fia.open("validation", benefit=number_of(measured.ledger, "More orders"))
    fia.page.get_by_role("button", name=re.compile("^Accept 3 months")).click()
    expect(fia.page.get_by_text("3 months of “More orders” are accepted.")).to_be_visible()
    fia.settle()
    fia.type("budget_line", "6300 Sales")
    last = fia.page.get_by_role("textbox", name="Reason", exact=True).last
    last.fill("budget 2026")
    last.press("Tab")
    fia.button("validation-book").click()
    expect(fia.page.get_by_text("3 months of “More orders” are booked.")).to_be_visible()
    assert len(measured.ledger.portfolio().bookings) == 3
    width = fia.page.evaluate("document.documentElement.scrollWidth")
    assert width <= PHONE["width"]


def test_norwegian_finance_reads_norwegian(measured: House, enter: Enter) -> None:
    fia = enter(measured, locale="nb-NO")
    fia.open("validation", benefit=number_of(measured.ledger, "Fewer errors"))
    fia.sees("validation-formula")
    fia.sees("validation-months")
    expect(fia.page.locator("h1")).to_have_text("Økonomi")
