"""Files that cannot be loaded: said clearly, with their places, and nothing is written."""

from __future__ import annotations

import re
from pathlib import Path

import openpyxl
import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Enter
from tests.browser.files import File, file, tidy
from tests.browser.walking import House, Visitor
from tests.intake.broken import fake_envelope

pytestmark = pytest.mark.browser

GOOD = ("Support requests", "2026-10", 209)
TRACES = ("Traceback", "Exception", "most recent call", "NoneType")


@pytest.fixture
def sender(demo: House, enter: Enter) -> Visitor:
    sender = enter(demo, accept_downloads=True)
    sender.open("upload")
    return sender


def refused(sender: Visitor, *files: File) -> list[list[str]]:
    """The rows of what was found; nothing was written, and no code is shown."""
    before = sender.house.ledger.revision()
    sender.drop(*files)
    sender.sees("upload-blocked")
    sender.settle()
    expect(sender.page.get_by_role("button", name=re.compile("^Load "))).to_have_count(0)
    assert sender.house.ledger.revision() == before
    assert [one for one in TRACES if one in sender.shown()] == []
    return sender.cells()


@pytest.mark.parametrize(
    ("dropped", "code", "values"),
    [
        (file("actuals.xlsx", b"%PDF-1.7\n%%EOF"), "not_a_workbook", {"found": "pdf"}),
        (file("actuals.xlsx", b""), "empty_file", {}),
        (file("secret.xlsx", fake_envelope()), "password_protected", {}),
        (file("cut.xlsx", tidy("x", [GOOD])["buffer"][:900]), "damaged", {}),
    ],
    ids=["a PDF", "nothing", "a password", "half a file"],
)
def test_what_is_no_workbook_is_said_to_be_none(
    dropped: File, code: str, values: dict[str, str], sender: Visitor
):
    found = refused(sender, dropped)
    words = sender.words
    assert found[0][2:] == [words(f"problem-{code}", **values), words(f"remedy-{code}", **values)]
    expect(sender.button("upload-annotated")).to_have_count(0)


def test_wrong_cells_are_named_with_sheet_and_cell_and_marked_in_a_copy(
    sender: Visitor, tmp_path: Path
):
    rows = [GOOD, ("Suport requests", "2026-10", 1), ("Support requests", "2026-09", "many")]
    found = refused(sender, tidy("wrong.xlsx", rows))
    assert sorted(row[:2] for row in found) == [["Actuals", "A3"], ["Actuals", "C4"]]
    told = " ".join(row[2] for row in found)
    assert "Suport requests" in told
    assert "Support requests" in told, "the KPI that was meant is offered"
    assert "many" in told
    with sender.page.expect_download() as waiting:
        sender.click("upload-annotated")
    assert waiting.value.suggested_filename == "wrong – remarks.xlsx"
    copy = tmp_path / "copy.xlsx"
    waiting.value.save_as(copy)
    sheet = openpyxl.load_workbook(copy)["Actuals"]
    assert {cell.coordinate for row in sheet for cell in row if cell.comment} == {"A3", "C4"}
    assert sheet["C4"].value == "many"


def test_of_several_files_the_broken_one_is_left_out_and_said_so(sender: Visitor):
    before = sender.house.ledger.revision()
    broken = tidy("broken.xlsx", [("No such KPI at all", "2026-10", 1)])
    sender.drop(tidy("good.xlsx", [GOOD]), broken)
    sender.sees("upload-left_out", count=1)
    sender.sees("upload-file_problems", name="broken.xlsx", count=1)
    sender.click("upload-confirm", count=1)
    sender.sees("upload-loaded")
    movement = sender.house.ledger.history(before + 1)
    assert [one.name for one in movement.after.small] == ["good.xlsx"]
    assert sender.house.ledger.revision() == before + 1


def test_two_files_that_say_different_things_are_not_guessed_between(sender: Visitor):
    first = tidy("a.xlsx", [("Support requests", "2026-07", 111)])
    second = tidy("b.xlsx", [("Support requests", "2026-07", 112)])
    sender.drop(first, second)
    sender.sees("upload-blocked")
    told = " ".join(cell for row in sender.cells() for cell in row)
    assert "a.xlsx" in told


def test_a_file_type_that_is_not_offered_is_turned_away(sender: Visitor):
    sender.page.locator("input[type=file]").set_input_files(
        [{"name": "report.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7"}]
    )
    expect(sender.page.get_by_text("report.pdf")).to_be_visible()
    expect(sender.page.get_by_text("not allowed")).to_be_visible()
