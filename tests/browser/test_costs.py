"""Costs by workbook: downloaded, filled in, shown, loaded, seen on the overview, and undone."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from playwright.sync_api import expect

from benefits.actions.saving import By, CostLine, save, save_cost
from benefits.domain.calendar.period import Month
from benefits.domain.record.bulk import COST_MONTH
from benefits.domain.record.facts import (
    Benefit,
    Cost,
    CostKind,
    Direction,
    Initiative,
    Kpi,
    KpiStatus,
)
from benefits.ledger import Ledger
from benefits.views.known import known
from benefits.views.overview import headline
from tests.browser.conftest import Enter
from tests.browser.reading import alien_words, codes
from tests.browser.walking import LANGUAGES, TODAY, House, Visitor, served

NOW = Month.parse(TODAY[:7])
PAID = 43_210

pytestmark = [pytest.mark.browser, pytest.mark.trial]


@pytest.fixture
def programme(tmp_path: Path) -> Iterator[House]:
    """An initiative in use with a measured KPI, a benefit, and a cost line planned month by
    month."""
    database = tmp_path / "ledger.db"
    ledger = Ledger.open(f"sqlite:///{database}")
    home = Initiative(id=-1, name="P 1", start=NOW + -10, go_live=NOW + -5)
    worth = Benefit(id=-3, kpi=-2, name="B 1", unit_value=Decimal(100), volume=Decimal(1))
    save(ledger, [home, measure(), worth], [], ledger.revision(), By("Kari"))
    (initiative,) = ledger.portfolio().initiatives
    line = Cost(id=-1, initiative=initiative, name="C 1", kind=CostKind.RUNNING, owner="Ola")
    plan = [{"cost": -1, "month": int(NOW) + at, "planned": 5_000_000} for at in range(-10, 6)]
    save_cost(ledger, CostLine(line, COST_MONTH.frame(plan)), None, ledger.revision(), By("Kari"))
    ledger.close()
    with served(database) as house:
        yield house


def measure() -> Kpi:
    return Kpi(
        id=-2,
        initiative=-1,
        name="K 1",
        kind="duration",
        unit="days",
        direction=Direction.DOWN,
        definition="K 1",
        status=KpiStatus.ACTIVE,
        baseline=Decimal(10),
        baseline_from=NOW + -12,
        baseline_to=NOW + -6,
        baseline_source="K 1",
        target=Decimal(5),
        target_month=NOW + 1,
        owner="Kari",
        supplier="Kari",
        source="ERP",
    )


@pytest.mark.parametrize("locale", LANGUAGES)
def test_a_cost_is_filled_in_loaded_seen_on_the_overview_and_undone(
    locale: str, programme: House, enter: Enter, tmp_path: Path
):
    team = enter(programme, locale, accept_downloads=True)
    before = cost_to_date(programme)
    team.open("overview")
    sees_cost(team, before)
    workbook = downloaded_for_ola(team, tmp_path)
    team.drop(filled(workbook, team))
    team.click("upload-confirm", count=1)
    team.sees("upload-loaded")
    assert cost_to_date(programme) - before == PAID * 100
    assert alien_words(team.shown(), team.words) == []
    assert codes(team.shown()) == []
    sees_cost(team, before + PAID * 100)
    number = programme.ledger.revision()
    team.follow("upload")
    team.click("receipt-undo")
    team.sees("history-undone", number=str(number))
    sees_cost(team, before)


def cost_to_date(house: House) -> int:
    return headline(known(house.ledger, house.ledger.revision(), today=NOW)).cost


def sees_cost(team: Visitor, amount: int) -> None:
    team.follow("overview")
    told = team.words.money(amount, "NOK", compact=True)
    label = team.words("overview-cost", currency="").strip(" ,")
    tile = team.page.get_by_test_id("stMetric").filter(has_text=label)
    expect(tile).to_contain_text(told.replace("NOK", "").replace("kr", "").strip())


def downloaded_for_ola(team: Visitor, folder: Path) -> Path:
    """Ola owns a cost line and no KPI: the workbook has a sheet of costs alone."""
    team.follow("upload")
    words = team.words
    team.choose(words("template-for"), words("template-owner", owner="Ola"))
    team.sees("template-cost_rows", count=14)
    with team.page.expect_download() as waiting:
        team.click("template-download")
    path = folder / "costs.xlsx"
    waiting.value.save_as(path)
    return path


def filled(workbook: Path, team: Visitor) -> Path:
    """The workbook with what was paid last month."""
    book = openpyxl.load_workbook(workbook)
    names = [team.words("workbook-costs"), team.words("workbook-guide")]
    assert book.sheetnames == names
    sheet = book.worksheets[0]
    column = next(cell.column for cell in sheet[3] if cell.value == "benefits.value")
    row = next(row for row in range(5, 30) if sheet.cell(row, 2).value == str(NOW + -1))
    sheet.cell(row, column).value = PAID
    book.save(workbook)
    return workbook
