"""The main job end to end: from an empty product to a quarter's attainment, and back again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import openpyxl
import pytest
from playwright.sync_api import expect

from benefits.domain.calendar.period import Month
from tests.browser.conftest import Enter
from tests.browser.reading import alien_words, codes
from tests.browser.walking import PAGES, House, Visitor, served

PLANNED = 7.5
"""Days to close in the third quarter of 2026, on the way from 10 to 5 days."""
RETURN = re.compile("Benefit over time|Gevinst over tid")

pytestmark = pytest.mark.browser


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[House]:
    with served(tmp_path / "ledger.db") as house:
        yield house


SPOKEN = ["nb-NO", pytest.param("en-GB", marks=pytest.mark.trial)]


@pytest.mark.parametrize("locale", SPOKEN)
def test_a_programme_is_set_up_measured_and_its_upload_undone(
    locale: str, empty: House, enter: Enter, tmp_path: Path
):
    team = enter(empty, locale, accept_downloads=True)
    starts_their_own(team)
    makes_an_initiative(team)
    takes_a_kpi_from_a_template(team)
    sets_baseline_and_target(team)
    adds_a_benefit(team)
    adds_a_cost(team)
    before = answers(team)
    uploads(team, filled(downloaded(team, tmp_path), [8, 7, 6]))
    after = answers(team)
    assert team.words.percent(0.5) in after[0], "half of the way from 10 days to 5, on average"
    assert all(later != earlier for later, earlier in zip(after, before, strict=True))
    undoes_the_upload(team)
    assert answers(team) == before
    for page in PAGES:
        team.open(page)
        assert alien_words(team.shown(), team.words) == []
        assert codes(team.shown()) == []


def starts_their_own(team: Visitor) -> None:
    team.open("overview")
    expect(team.button("welcome-demo_load")).to_be_visible()
    team.page.get_by_role("button", name=team.words("welcome-own_start")).click()
    team.sees("goals-new_initiative")


def makes_an_initiative(team: Visitor) -> None:
    words = team.words
    team.type("name", "Close 2026")
    team.choose(words("field-start"), words.month(Month.parse("2026-01")))
    team.choose(words("field-go_live"), words.month(Month.parse("2026-06")))
    team.type("business_owner", "Kari")
    team.click("goals-save_and_on")
    team.sees("goals-saved_initiative", name="Close 2026")


def takes_a_kpi_from_a_template(team: Visitor) -> None:
    team.click("template-days_to_close-name")
    team.click("goals-starters_make", count=1)
    team.sees("goals-saved_starters", count=1)
    team.settle()


def sets_baseline_and_target(team: Visitor) -> None:
    words = team.words
    name = words("template-days_to_close-name")
    team.choose(words("fact-kpi"), name)
    team.type("baseline", "10")
    team.choose(words("field-baseline_from"), words.month(Month.parse("2025-06")))
    team.choose(words("field-baseline_to"), words.month(Month.parse("2026-05")))
    team.type("baseline_source", "Close calendar")
    team.type("target", "5")
    team.type("owner", "Kari")
    team.type("supplier", "Ola")
    team.type("source", "ERP")
    team.sees("goals-ready")
    team.click("goals-activate")
    team.sees("goals-saved_kpi", name=name)
    team.settle()


def goes_to_part(team: Visitor, part: str) -> None:
    team.page.get_by_role("radio", name=team.words(f"goals-part_{part}"), exact=True).click()
    team.settle()


def adds_a_benefit(team: Visitor) -> None:
    words = team.words
    goes_to_part(team, "benefits")
    team.click("goals-new_benefit")
    team.type("name", "B 1")
    unit = words("goals-value_of_unit", currency="NOK", unit=words("unit-days"))
    team.type(unit, "20000")
    team.type(words("goals-volume"), "1")
    team.type("owner", "Kari")
    team.click("button-save")
    team.sees("goals-saved_benefit", name="B 1")
    team.settle()


def adds_a_cost(team: Visitor) -> None:
    goes_to_part(team, "costs")
    team.click("goals-new_cost")
    team.type("name", "C 1")
    team.type(team.words("goals-amount", currency="NOK"), "50000")
    team.click("button-save")
    team.sees("goals-saved_cost", name="C 1")
    team.settle()


def answers(team: Visitor) -> tuple[str, ...]:
    """The quarter's row, and on the overview the benefit with what awaits finance, and the
    return (a sentence)."""
    team.follow("quarters")
    named = team.words("format-quarter", number="3", year="2026")
    team.choose(team.words("word-quarter"), named)
    expect(team.page.get_by_text(f"{named}:").first).to_be_visible()
    team.settle()
    # the table that is read lags behind the one that is drawn: it must tell this quarter's plan
    plan = team.words.number(PLANNED)
    expect(team.table().locator("tbody tr").first).to_contain_text(plan)
    row = " ".join(team.cells()[0])
    team.follow("overview")
    benefit = team.page.get_by_test_id("stMetric").first.inner_text()
    outlook = team.page.get_by_test_id("stMarkdown").filter(has_text=RETURN).first.inner_text()
    return (row, benefit, outlook)


def downloaded(team: Visitor, folder: Path) -> Path:
    team.follow("upload")
    words = team.words
    team.choose(words("template-from"), words.month(Month.parse("2026-08")))
    team.sees("template-rows", count=3)
    with team.page.expect_download() as waiting:
        team.click("template-download")
    path = folder / waiting.value.suggested_filename
    waiting.value.save_as(path)
    return path


def filled(workbook: Path, values: Sequence[float]) -> Path:
    """The workbook as somebody fills it: the months' values in the marked column."""
    book = openpyxl.load_workbook(workbook)
    sheet = book.worksheets[0]
    column = next(cell.column for cell in sheet[3] if cell.value == "benefits.value")
    for row, value in enumerate(values, start=5):
        sheet.cell(row, column).value = value
    book.save(workbook)
    return workbook


def uploads(team: Visitor, workbook: Path) -> None:
    team.drop(workbook)
    team.sees("upload-new")
    team.click("upload-confirm", count=3)
    team.sees("upload-loaded")
    team.sees("receipt-title", number=str(team.house.ledger.revision()))
    expect(team.button("receipt-undo")).to_be_visible()


def undoes_the_upload(team: Visitor) -> None:
    number = team.house.ledger.revision()
    team.follow("upload")
    team.click("receipt-undo")
    team.sees("history-undone", number=str(number))
