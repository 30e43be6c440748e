"""Exchange rates are entered, corrected and removed on the page Settings."""

from __future__ import annotations

from decimal import Decimal

import pytest
from streamlit.testing.v1 import AppTest

from benefits import text
from benefits.actions.rates import save_rates
from benefits.domain.calendar.period import Month
from benefits.domain.record.facts import ExchangeRate, PriceBasis
from benefits.ledger import Ledger
from tests.bring.product import ROOT
from tests.pages.test_goals import (
    KARI,
    edit,
    field,
    initiative,
    ledger,
    press,
    said,
    stored,
)

__all__ = ["ledger"]


def settings(language: str = "en") -> AppTest:
    page = AppTest.from_file(str(ROOT / "app.py"), default_timeout=30)
    page.query_params["lang"] = language
    page.run()
    page.switch_page(str(ROOT / "pages/record/settings.py")).run()
    assert not page.exception
    return page


def euro(ledger: Ledger) -> ExchangeRate:
    """A rate that holds from January 2026."""
    rate = ExchangeRate(id=-1, currency="EUR", start=Month.of(2026, 1), budget=Decimal("11.5"))
    assert save_rates(ledger, [rate], [], [], ledger.revision(), KARI).change
    (made,) = ledger.portfolio().exchange_rates.values()
    return made


def test_a_rate_is_typed_into_an_empty_row(ledger):
    page = settings()
    new = {"currency": "eur", "start": "2026-01", "budget": "11,52", "actual": "11.6"}
    edit(page, "_cells", {0: new})
    page.run()
    press(page, "Save rates")
    (made,) = ledger.portfolio().exchange_rates.values()
    assert (made.currency, made.start, made.budget, made.actual) == (
        "EUR", Month.of(2026, 1), Decimal("11.52"), Decimal("11.6"),
    )  # fmt: skip


def test_a_row_that_is_half_filled_in_is_told_and_not_saved(ledger):
    page = settings()
    edit(page, "_cells", {0: {"currency": "EUR", "budget": "much"}})
    page.run()
    press(page, "Save rates")
    assert "“much” is not a number" in said(page)
    assert "EUR – From: This must be filled in." in said(page)
    assert not ledger.portfolio().exchange_rates


def test_a_rate_that_an_initiative_needs_is_not_removed(ledger):
    euro(ledger)
    stored(ledger, initiative(currency="EUR"))
    page = settings()
    assert "from November\u00a02026 on and has its rates." in said(page)
    edit(page, "_cells", {0: {"remove": True}})
    page.run()
    press(page, "Save rates")
    assert "would be left without a rate" in said(page)
    assert ledger.portfolio().exchange_rates


def test_a_rate_that_nobody_needs_is_removed(ledger):
    euro(ledger)
    page = settings()
    edit(page, "_cells", {0: {"remove": True}})
    page.run()
    press(page, "Save rates")
    assert not ledger.portfolio().exchange_rates


def test_prices_and_their_rise_are_settings(ledger):
    page = settings()
    field(page, "Prices").set_value(PriceBasis.REAL)
    field(page, "Price rise per year, %").set_value("2.5")
    press(page, "Save")
    found = ledger.portfolio().settings
    assert (found.price_basis, found.inflation) == (PriceBasis.REAL, Decimal("0.025"))


@pytest.mark.parametrize("language", text.languages())
def test_the_rates_speak_the_language(ledger, language):
    words = text.load(language)
    page = settings(language)
    assert words("settings-rates") in [one.value for one in page.subheader]
