"""The upload says what has come and what is missing, asks for it, and closes months."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from benefits import text
from benefits.actions.closing import close
from benefits.actions.saving import By, save
from benefits.domain.calendar.period import Month
from benefits.domain.record.facts import Direction, Initiative, Kpi, KpiStatus
from benefits.ledger import Ledger
from benefits.ui.coverage import CLOSED, STATES, letter
from benefits.views.closing import check_list
from benefits.views.known import known
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


def board(page: AppTest) -> list[list[Any]]:
    """The rows of the board: the KPI, its months from the newest on, who sends it, and where."""
    found: list[list[Any]] = page.dataframe[-1].value.to_numpy().tolist()
    return [[list(one) if not isinstance(one, str) else one for one in row] for row in found]


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
    (row,) = board(page)
    assert row[0] == "Days to close"
    assert [mark for cell in row[1:-2] for mark in cell] == []


def test_who_owes_what_is_named_and_every_month_has_its_letter(ledger):
    promise(ledger, "Days to close", "Backlog age")
    page = upload()
    assert answer(page) == (
        "2 values are late. 2 values of earlier periods are missing. "
        "Values of October 2026 are due on 13 Nov 2026, 10 working days after it."
    )
    owed = page.dataframe[0].value.to_numpy().tolist()
    assert owed == [["Finance", 2, 2, 0, "Days to close and Backlog age"]]
    rows = board(page)
    assert [row[0] for row in rows] == ["Backlog age", "Days to close"]
    assert rows[0][1:4] == [["L"], ["M"], []]
    assert rows[0][-2:] == ["Finance", "ERP go-live"]


def test_until_its_due_day_a_value_is_awaited(ledger, monkeypatch):
    promise(ledger, "Days to close")
    monkeypatch.setenv("BENEFITS_TODAY", "2026-11-13")
    (row,) = board(upload())
    assert row[1:3] == [["A"], ["L"]]


def test_what_is_missing_stands_below_a_preview_and_goes_once_it_is_loaded(ledger):
    promise(ledger, "Days to close")
    page = upload()
    drop(page, "Days to close;2026-09;8,5", "Days to close;2026-10;7,5")
    kinds = [(one.type, str(getattr(one, "value", ""))) for one in page.main]
    preview = max(at for at, (kind, _) in enumerate(kinds) if kind == "metric")
    assert kinds.index(("subheader", WORDS("coverage-title"))) > preview
    assert answer(page).startswith("One value is late. One value of an earlier period is missing.")
    confirm(page, 2)
    assert answer(page).startswith("Everything has come")
    (row,) = board(page)
    assert row[1:3] == [["R"], ["R"]]


def test_the_text_to_send_names_what_is_asked_for_and_until_when(ledger):
    promise(ledger, "Days to close")
    page = upload()
    page.session_state["chase"] = True
    page.run()
    assert not page.exception
    (code,) = page.code
    said = code.value.replace("\u00a0", " ")
    assert said.startswith("Hello Finance,\n\nwe still lack 2 values")
    assert "Please send them by 27 Nov 2026:" in said
    assert "ERP go-live:\n– Days to close: Sept 2026 – Oct 2026 (due 13 Nov 2026)" in said


def test_several_who_owe_are_written_to_each_or_all_in_one(ledger):
    promise(ledger, "Days to close")
    home = next(iter(ledger.portfolio().initiatives))
    other = replace(kpi(-1, "Errors", supplier="Sales"), initiative=home)
    save(ledger, [other], [], ledger.revision(), By("Kari"))
    page = upload()
    page.session_state["chase"] = True
    page.run()
    (whom,) = [one for one in page.selectbox if one.label == WORDS("chase-to")]
    assert whom.options == ["Everybody", "Finance", "Sales"]
    assert "\nFinance:\n– Days" in page.code[0].value
    assert "\nSales:\n– Errors" in page.code[0].value
    whom.set_value("Sales").run()
    assert "Days" not in page.code[0].value


def test_the_board_is_narrowed_to_who_sends(ledger):
    promise(ledger, "Days to close")
    home = next(iter(ledger.portfolio().initiatives))
    other = replace(kpi(-1, "Errors", supplier="Sales"), initiative=home)
    save(ledger, [other], [], ledger.revision(), By("Kari"))
    page = upload()
    (sender,) = [one for one in page.selectbox if one.label == WORDS("coverage-who")]
    sender.set_value("Sales").run()
    assert [row[0] for row in board(page)] == ["Errors"]


@pytest.mark.parametrize("code", text.languages())
def test_no_two_marks_share_a_letter(code):
    letters = [letter(one, text.load(code)) for one in (*STATES, CLOSED)]
    assert len(set(letters)) == len(letters)


def open_close(page: AppTest) -> None:
    page.session_state["month_close"] = True
    page.run()
    assert not page.exception


def button(page: AppTest, label: str) -> Any:
    (found,) = [one for one in page.button if one.label.replace("\u00a0", " ") == label]
    return found


def press(page: AppTest, label: str) -> None:
    assert not button(page, label).disabled
    button(page, label).click().run()
    assert not page.exception


def test_a_month_is_closed_after_its_list_was_looked_at_and_reopened_with_a_reason(ledger):
    promise(ledger, "Days to close")
    page = upload()
    open_close(page)
    label = "Close up to October 2026 (3 months of initiatives)"
    assert button(page, label).disabled
    (seen,) = [one for one in page.checkbox if one.label == WORDS("closing-seen")]
    seen.check().run()
    press(page, label)
    assert {row[0]: row[1:3] for row in board_of(page)} == {"Days to close": [["M", "C"]] * 2}
    drop(page, "Days to close;2026-10;7,5")
    assert not [one for one in page.button if one.label.startswith("Load")]
    problems = [frame.value.to_numpy().tolist() for frame in page.dataframe]
    told = next(rows[0] for rows in problems if rows and "closed it on" in str(rows[0][2]))
    assert told[1] == "C2"
    open_close(page)
    press(page, "Reopen October 2026")
    assert "Say why it is reopened" in page.error[0].value
    (why,) = [one for one in page.text_input if one.label == WORDS("closing-reason_to_reopen")]
    why.input("late file").run()
    press(page, "Reopen October 2026")
    change = ledger.changes(limit=1)[0]
    assert (str(change.kind), change.reason) == ("month_reopened", "late file")


def board_of(page: AppTest) -> list[list[Any]]:
    """The board, wherever it stands among the other tables."""
    ends = (WORDS("fact-kpi"), WORDS("fact-initiative"))
    (found,) = [
        one.value for one in page.dataframe if (one.value.columns[0], one.value.columns[-1]) == ends
    ]
    return [
        [list(one) if not isinstance(one, str) else one for one in row]
        for row in found.to_numpy().tolist()
    ]


def test_undoing_a_close_in_the_history_asks_why(ledger):
    promise(ledger, "Days to close")
    shown = check_list(
        known(ledger, today=TODAY), [(next(iter(ledger.portfolio().initiatives)), TODAY + -1)]
    )
    change = close(ledger, shown, ledger.revision(), By("Fia"), TODAY, confirmed=True).change
    page = AppTest.from_file(str(ROOT / "app.py"), default_timeout=30)
    page.run()
    page.switch_page(str(ROOT / "pages/record/history.py")).run()
    press(page, WORDS("history-undo"))
    assert "Say why it is reopened" in page.error[0].value
    (why,) = [one for one in page.text_input if one.label == WORDS("closing-reason_to_reopen")]
    why.input("too early").run()
    press(page, WORDS("history-undo"))
    newest = ledger.changes(limit=1)[0]
    assert (newest.undoes, newest.reason) == (change.number, "too early")


def test_an_owner_of_many_kpis_is_told_of_the_first_and_how_many_more(ledger):
    promise(ledger, *(f"Errors {number:02d}" for number in range(13)), supplier="")
    owed = upload().dataframe[0]
    (row,) = owed.value.to_numpy().tolist()
    assert row[:4] == ["Per", 13, 13, 0]
    assert row[4].startswith("Errors 00, Errors 01, ")
    assert row[4].endswith("Errors 09 and 3 more")
