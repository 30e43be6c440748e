"""The upload says what has come and what is missing, whatever is being loaded."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from benefits import text
from benefits.actions.saving import By, save
from benefits.domain.facts import Direction, Initiative, Kpi, KpiStatus
from benefits.domain.period import Month
from benefits.ledger import Ledger
from tests.bring.product import ROOT

TODAY = Month.of(2026, 11)
WORDS = text.load("en")


@pytest.fixture
def ledger(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> Ledger:
    """The database that the page under test uses."""
    monkeypatch.setenv("BENEFITS_DATABASE_URL", sqlite_url)
    monkeypatch.setenv("BENEFITS_TODAY", "2026-11-21")
    return Ledger.open(sqlite_url)


def promise(ledger: Ledger, *names: str, **fields: Any) -> None:
    """An initiative in use since September with KPIs that Finance sends."""
    home = Initiative(id=-1, name="ERP go-live", start=TODAY + -3, go_live=TODAY + -2)
    kpis = [kpi(-2 - at, name, **fields) for at, name in enumerate(names)]
    save(ledger, [home, *kpis], [], ledger.portfolio().revision, By("Kari"))


def kpi(number: int, name: str, **fields: Any) -> Kpi:
    given: dict[str, Any] = {
        "kind": "duration",
        "unit": "days",
        "direction": Direction.DOWN,
        "status": KpiStatus.ACTIVE,
        "definition": "Working days until the accounts are approved.",
        "baseline": Decimal(10),
        "baseline_from": TODAY + -6,
        "baseline_to": TODAY + -4,
        "baseline_source": "Close calendar",
        "target": Decimal(5),
        "target_month": TODAY + 7,
        "owner": "Per",
        "supplier": "Finance",
        "source": "ERP",
    }
    return Kpi(id=number, initiative=-1, name=name, **{**given, **fields})


def upload() -> AppTest:
    page = AppTest.from_file(str(ROOT / "app.py"), default_timeout=30)
    page.run()
    page.switch_page(str(ROOT / "pages/work/upload.py")).run()
    assert not page.exception
    return page


def drop(page: AppTest, *lines: str) -> None:
    content = "\n".join(("KPI;Month;Value", *lines)).encode()
    page.file_uploader[0].upload("actuals.csv", content, "text/csv").run()
    assert not page.exception


def confirm(page: AppTest, count: int) -> None:
    (button,) = [one for one in page.button if one.label == WORDS("upload-confirm", count=count)]
    button.click().run()
    assert not page.exception


def answer(page: AppTest) -> str:
    """The sentence under the heading of what has come."""
    said = [
        str(one.value).replace("\u00a0", " ")
        for one in page.main
        if one.type in {"subheader", "markdown"}
    ]
    return said[said.index(WORDS("coverage-title")) + 1]


def open_board(page: AppTest) -> list[list[Any]]:
    """The rows of the board, which is made only when it is opened."""
    page.session_state["coverage_board"] = True
    page.run()
    assert not page.exception
    found: list[list[Any]] = page.dataframe[-1].value.to_numpy().tolist()
    return found


def test_without_kpis_there_is_nothing_to_wait_for(ledger):
    page = upload()
    assert not page.file_uploader
    assert WORDS("coverage-title") not in [one.value for one in page.subheader]


def test_drafts_owe_nothing(ledger):
    promise(ledger, "Days to close", status=KpiStatus.DRAFT)
    page = upload()
    assert (
        answer(page) == "Nothing is due yet. Values are expected from active KPIs, from go-live on."
    )
    assert not page.dataframe
    (row,) = open_board(page)
    assert row[0] == "Days to close"
    assert {state for cell in row[1:-2] for state in cell} == {"◌ Not due"}


def test_who_owes_what_is_named_and_the_board_waits_until_it_is_opened(ledger):
    promise(ledger, "Days to close", "Backlog age")
    page = upload()
    assert answer(page) == (
        "2 values are late for October 2026. 2 values are missing from the 11 months before."
    )
    (owed,) = page.dataframe
    assert owed.value.to_numpy().tolist() == [["Finance", 2, 2, "Days to close and Backlog age"]]
    board = open_board(page)
    assert [row[0] for row in board] == ["Backlog age", "Days to close"]
    assert [cell[0] for cell in board[0][-4:-2]] == ["◆ Missing", "▲ Late"]
    assert board[0][-2:] == ["ERP go-live", "Finance"]


def test_what_is_missing_stands_below_a_preview_and_goes_once_it_is_loaded(ledger):
    promise(ledger, "Days to close")
    page = upload()
    drop(page, "Days to close;2026-09;8,5", "Days to close;2026-10;7,5")
    kinds = [(one.type, str(getattr(one, "value", ""))) for one in page.main]
    preview = max(at for at, (kind, _) in enumerate(kinds) if kind == "metric")
    assert kinds.index(("subheader", WORDS("coverage-title"))) > preview
    assert answer(page).startswith("One value is late for October 2026. One value is missing")
    confirm(page, 2)
    assert answer(page).startswith("Everything has come")
    assert not page.dataframe
    (row,) = open_board(page)
    assert [cell[0] for cell in row[-4:-2]] == ["● Received", "● Received"]


def test_an_owner_of_many_kpis_is_told_of_the_first_and_how_many_more(ledger):
    promise(ledger, *(f"Errors {number:02d}" for number in range(13)), supplier="")
    (owed,) = upload().dataframe
    (row,) = owed.value.to_numpy().tolist()
    assert row[:3] == ["Per", 13, 13]
    assert row[3].startswith("Errors 00, Errors 01, ")
    assert row[3].endswith("Errors 09 and 3 more")
