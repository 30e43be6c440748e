"""A supplier's own workbook: explained once, loaded by a few clicks ever after, undone in two."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from benefits.actions.saving import By, save
from benefits.domain.calendar.period import Month
from benefits.domain.record.facts import Direction, Initiative, Kpi, KpiStatus
from benefits.ledger import Ledger
from tests.browser.conftest import Enter
from tests.browser.files import File, file
from tests.browser.walking import PAUSE, House, Visitor, served
from tests.intake.making import workbook

pytestmark = [pytest.mark.browser, pytest.mark.trial]

NAMES = ("Feil i ordrer", "Ordrer behandlet per time", "Henvendelser til brukerstøtten")
MONTHS = {
    "aug.": ("412", "23,5", "1 204", "3,2"),
    "sep.": ("398,5", "24,1", "1 180", "3,1"),
    "okt.": ("371", "24,6*", "1 150", ""),
}
COUNTED = (
    "addEventListener('click', e => { if (e.isTrusted) window.clicks = (window.clicks||0)+1 })"
)


def report(name: str, *months: str) -> File:
    """Months across, decimal commas as text, a sum, a title and a footnote."""
    rows = [
        (*names, *(MONTHS[month][at] for month in months), "")
        for at, names in enumerate(
            (
                ("Feil i ordrer", "stk"),
                ("Ordrer pr. time", "ordrer/time"),
                ("Henvendelser brukerstøtte", "stk"),
                ("Sykefravær", "%"),
            )
        )
    ]
    heads = ("Måltall", "Enhet", *(f"{month} 2026" for month in months), "Sum")
    return file(
        name,
        workbook(
            ["Månedsrapport for ordrekontoret"],
            [],
            heads,
            *rows,
            [],
            ["* Foreløpige tall. Kilde: ordresystemet"],
        ),
    )


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """An initiative in use with three KPIs that a supplier reports."""
    database = tmp_path / "ledger.db"
    ledger = Ledger.open(f"sqlite:///{database}")
    programme(ledger)
    ledger.close()
    with served(database) as house:
        yield house


def programme(ledger: Ledger) -> None:
    home = Initiative(id=-1, name="Nytt ERP", start=Month.of(2025, 10), go_live=Month.of(2026, 1))
    kpis = [
        Kpi(
            id=-2 - at,
            initiative=-1,
            name=name,
            kind="flow",
            unit=unit,
            direction=Direction.DOWN,
            status=KpiStatus.ACTIVE,
            definition="Som i månedsrapporten.",
            owner="Kari",
            supplier="Ordrekontoret",
            source="Ordresystemet",
            baseline=Decimal(baseline),
            baseline_from=Month.of(2025, 10),
            baseline_to=Month.of(2025, 12),
            baseline_source="Rapport",
            target=Decimal(target),
            target_month=Month.of(2027, 1),
        )
        for at, (name, unit, baseline, target) in enumerate(
            zip(
                NAMES,
                ("count", "orders_per_hour", "count"),
                (430, 22, 1300),
                (300, 28, 900),
                strict=True,
            )
        )
    ]
    outcome = save(ledger, [home, *kpis], [], ledger.revision(), By("Kari"))
    assert outcome.problems == ()


def clicks(page: Page) -> int:
    return int(page.evaluate("window.clicks || 0"))


def measured(ledger: Ledger) -> dict[tuple[str, str], float]:
    portfolio = ledger.portfolio()
    frame = portfolio.measurements
    triples = zip(frame["kpi"], frame["month"], frame["value"], strict=True)
    return {
        (portfolio.kpis[kpi].name, str(Month(month))): value / 1e6 for kpi, month, value in triples
    }


def explain(visitor: Visitor) -> None:
    """Who sent it, what its names mean, and that one of them is nothing of ours."""
    words = visitor.words
    visitor.choose(words("reading-sender"), "Ordrekontoret")
    named = visitor.page.get_by_role("combobox", name=re.compile("Sykefravær")).first
    named.click()
    named.press_sequentially(words("reading-name_leave"))
    visitor.page.get_by_role("option", name=words("reading-name_leave"), exact=True).click()
    reason = visitor.page.get_by_role("textbox", name=words("reading-names_reason"), exact=True)
    reason.fill("Ikke en av våre")
    visitor.page.wait_for_timeout(PAUSE)
    visitor.click("reading-names_use")
    visitor.settle()


def test_a_suppliers_own_workbook_is_explained_once_and_loaded_in_a_few_clicks(
    house: House, enter: Enter
) -> None:
    visitor = enter(house, "nb-NO")
    page = visitor.open("upload")
    page.evaluate(COUNTED)
    visitor.drop(report("rapport-september.xlsx", "aug.", "sep."))
    visitor.sees("reading-names", count=3)
    explain(visitor)
    expect(visitor.button("upload-confirm", count=6)).to_be_visible()
    visitor.click("upload-confirm", count=6)
    visitor.sees("receipt-title", number="2")
    visitor.settle()
    assert clicks(page) <= 12
    assert measured(house.ledger)["Feil i ordrer", "2026-09"] == 398.5
    assert len(house.ledger.portfolio().upload_mappings) == 1

    before = clicks(page)
    visitor.drop(report("rapport-oktober.xlsx", "aug.", "sep.", "okt."))
    visitor.sees("reading-known", sender="Ordrekontoret")
    visitor.click("upload-confirm", count=3)
    visitor.sees("receipt-title", number="3")
    assert clicks(page) - before + 2 <= 6, "two of them to choose the file"
    assert measured(house.ledger)["Ordrer behandlet per time", "2026-10"] == 24.6

    before = clicks(page)
    visitor.click("receipt-undo")
    visitor.sees("history-undone", number="3")
    assert clicks(page) - before <= 2
    assert ("Feil i ordrer", "2026-10") not in measured(house.ledger)
