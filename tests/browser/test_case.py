"""A sponsor with the business case in Excel: dropped, looked at, saved, taken along, taken back."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from playwright.sync_api import expect

from benefits.actions.files import CASE_SAMPLE
from benefits.actions.saving import By, save
from benefits.domain.calendar.period import Month
from benefits.domain.record.facts import Initiative
from data.samples.case import FOLDER
from tests.browser.conftest import Enter
from tests.browser.walking import PHONE, House, served

pytestmark = [pytest.mark.browser, pytest.mark.trial]

START = Month.of(2026, 4)
LANGUAGES = {"en": "en-GB", "nb": "nb-NO"}


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """The product with one initiative that promises nothing yet."""
    with served(tmp_path / "ledger.db") as house:
        home = Initiative(id=-1, name="ERP", start=START, go_live=START + 12)
        assert save(house.ledger, [home], [], 0, By("Kari")).change
        yield house


@pytest.mark.parametrize("language", LANGUAGES)
def test_from_the_workbook_to_its_roi_and_back(language: str, house: House, enter: Enter) -> None:
    sponsor = enter(house, LANGUAGES[language])
    sponsor.open("case")
    sponsor.drop(FOLDER / language / CASE_SAMPLE[language])
    sponsor.sees("case-preview")
    expect(sponsor.button("case-confirm")).to_be_enabled()
    assert house.ledger.revision() == 1
    sponsor.click("case-confirm")
    sponsor.sees("case-became")
    roi = sponsor.page.get_by_test_id("stMetric").first
    expect(roi).to_contain_text("36")
    with sponsor.page.expect_download() as download:
        sponsor.click("case-download")
    book = openpyxl.load_workbook(BytesIO(Path(download.value.path()).read_bytes()))
    assert book.sheetnames[0] == sponsor.words("case_book-sheet_table")
    formulas = [cell for row in book.worksheets[0] for cell in row if cell.data_type == "f"]
    assert len(formulas) > 50
    sponsor.click("case-undo")
    sponsor.sees("case-answer_none")
    assert house.ledger.portfolio().business_cases == {}
    assert house.ledger.portfolio().costs == {}


def test_on_a_phone_the_example_is_offered_and_the_page_does_not_scroll_sideways(
    house: House, enter: Enter
) -> None:
    reader = enter(house, viewport=PHONE, has_touch=True, is_mobile=True)
    reader.open("case")
    expect(reader.button("case-example")).to_be_visible()
    wide = "document.documentElement.scrollWidth <= window.innerWidth"
    assert reader.page.evaluate(wide)
