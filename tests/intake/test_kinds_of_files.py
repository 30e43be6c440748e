"""The same sheet from every kind of file: kinds, formats, what is hidden, what is merged."""

from __future__ import annotations

import datetime
import shutil
import subprocess
from pathlib import Path

import openpyxl
import pytest

from benefits.intake.files.book import (
    DATE,
    ERROR,
    LENGTH,
    NUMBER,
    PERCENT,
    TEXT,
    Book,
    Merge,
    Sheet,
    Unread,
)
from benefits.intake.files.limits import LIMITS
from benefits.intake.files.reader import read
from tests.intake import binary_excel as binary
from tests.intake.making import packed, parts, saved
from tests.intake.old_excel import (
    HIDDEN,
    error,
    formula,
    hidden_columns,
    hidden_row,
    merged,
    number,
    old_workbook,
)

OFFICE = shutil.which("soffice")


def shown(book: Book) -> dict[str, tuple[int, str]]:
    """Kind and class of format of each cell of the first sheet."""
    sheet = book.sheets[0]
    cells = (cell for index in range(len(sheet)) for cell in sheet.row(index))
    return {cell.address: (cell.kind, cell.shown.kind) for cell in cells}


def honest() -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    cells = {
        "A1": ("Title", "General"),
        "B2": (datetime.date(2026, 1, 1), "mmm-yy"),
        "C2": (datetime.date(2026, 1, 31), "yyyy-mm-dd"),
        "B3": (0.12, "0.0%"),
        "B4": (1200, '#,##0 "kr"'),
        "C4": (5, '0.0" dager"'),
        "B5": (datetime.timedelta(hours=30, minutes=30), "[h]:mm"),
        "B6": ("=1/0", "General"),
        "C6": ("=B3*2", "General"),
        "A8": ("hidden", "General"),
        "E2": (3, "General"),
    }
    for address, (value, form) in cells.items():
        sheet[address].value, sheet[address].number_format = value, form
    sheet.merge_cells("A1:D1")
    sheet.row_dimensions[8].hidden = sheet.column_dimensions["E"].hidden = True
    book.create_sheet("Old")["A1"] = 1
    book["Old"].sheet_state = "hidden"
    return book


@pytest.mark.skipif(OFFICE is None, reason="needs LibreOffice to write the other formats")
@pytest.mark.parametrize("kind", ["xlsx", "xls", "ods"])
def test_every_kind_of_file_tells_the_same(kind: str, tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(saved(honest()))
    command = [str(OFFICE), f"-env:UserInstallation=file://{tmp_path}/office", "--headless"]
    to = ["--convert-to", kind, "--outdir", str(tmp_path / "out"), str(tmp_path / "a.xlsx")]
    subprocess.run([*command, *to], check=True, capture_output=True, timeout=180)
    book = read((tmp_path / "out" / f"a.{kind}").read_bytes())
    sheet = book.sheets[0]
    assert (book.kind, book.unread) == (kind, (Unread("Old", "hidden"),))
    wanted = {
        "B2": (DATE, "date"),
        "C2": (DATE, "date"),
        "B3": (PERCENT, "percent"),
        "B4": (NUMBER, "currency"),
        "C4": (NUMBER, "number"),
        "B5": (LENGTH, "duration"),
        "B6": (ERROR, "general"),
        "C6": (NUMBER, "general"),
    }
    found = shown(book)
    assert {address: found[address] for address in wanted} == wanted
    assert [sheet.at(2, column).shown.grain for column in (2, 3)] == ["month", "day"]
    assert (sheet.at(4, 2).shown.currency, sheet.at(4, 3).shown.literal) == ("kr", "dager")
    assert (sheet.at(5, 2).value, sheet.at(6, 2).value) == (30.5, "#DIV/0!")
    assert sheet.merges == (Merge(1, 1, 1, 4),)
    assert (sheet.hidden_rows, sheet.hidden_columns) == (frozenset({8}), frozenset({5}))
    assert dict(sheet.formulas)[3] == 1


def test_old_excel_files_tell_formats_errors_and_what_is_hidden() -> None:
    made = old_workbook(
        number(0, 0, 0.12, 1),
        hidden_row(1),
        hidden_row(3),
        number(1, 0, 45658, 2),
        error(2, 0, 7),
        formula(3, 0, 2.0),
        hidden_columns(4, 5),
        number(0, 4, 7),
        number(5, 0, 5, 3),
        merged(0, 0, 1, 2),
        formats=["0.0%", "mmm\\-yy", '0.0" dager"'],
    )
    book = read(made)
    sheet = book.sheets[0]
    assert shown(book) == {
        "A1": (PERCENT, "percent"),
        "E1": (NUMBER, "general"),
        "A2": (DATE, "date"),
        "A3": (ERROR, "general"),
        "A4": (NUMBER, "general"),
        "A6": (NUMBER, "number"),
    }
    assert (sheet.at(3, 1).value, sheet.at(2, 1).shown.grain) == ("#DIV/0!", "month")
    assert (sheet.hidden_rows, sheet.hidden_columns) == (frozenset({2, 4}), frozenset({5, 6}))
    assert (sheet.merges, dict(sheet.formulas)) == ((Merge(1, 2, 1, 3),), {1: 1})


def test_binary_files_tell_formats_errors_and_what_is_hidden() -> None:
    made = binary.binary_workbook(
        binary.row(0),
        binary.number(0, 0.12, 1),
        binary.words(1, "KPI"),
        binary.number(4, 7),
        binary.row(1, hidden=True),
        binary.number(0, 45658, 2),
        binary.row(2),
        binary.error(0, 7),
        binary.row(3, hidden=True),
        binary.formula(0, 2.0),
        binary.row(5),
        binary.number(0, 5, 3),
        columns=binary.record(390) + binary.hidden_columns(4, 5) + binary.record(391),
        merges=[(0, 0, 1, 2), (9, 99, 0, 0)],
        formats=["0.0%", "mmm\\-yy", '0.0" dager"'],
    )
    book = read(made)
    sheet = book.sheets[0]
    assert book.kind == "xlsb"
    assert shown(book) == {
        "A1": (PERCENT, "percent"),
        "B1": (TEXT, "general"),
        "E1": (NUMBER, "general"),
        "A2": (DATE, "date"),
        "A3": (ERROR, "general"),
        "A4": (NUMBER, "general"),
        "A6": (NUMBER, "number"),
    }
    assert (sheet.at(3, 1).value, sheet.at(2, 1).shown.grain) == ("#DIV/0!", "month")
    assert (sheet.hidden_rows, sheet.hidden_columns) == (frozenset({2, 4}), frozenset({5, 6}))
    assert (sheet.merges, dict(sheet.formulas)) == ((Merge(1, 2, 1, 3),), {1: 1})


def test_binary_files_count_from_1904_where_they_say_so() -> None:
    cells = (binary.row(0), binary.number(0, 44196, 1))
    book = read(binary.binary_workbook(*cells, formats=["yyyy"], from_1904=True))
    assert book.sheets[0].at(1, 1).value == "2025-01-01"
    assert "dates_1904" in [one.code for one in book.notices]


def test_old_excel_files_count_from_1904_where_they_say_so() -> None:
    book = read(old_workbook(number(0, 0, 44196, 1), formats=["yyyy"], from_1904=True))
    assert book.sheets[0].at(1, 1).value == "2025-01-01"
    assert "dates_1904" in [one.code for one in book.notices]


def test_hidden_sheets_are_read_when_asked_for() -> None:
    made = old_workbook(number(0, 0, 1), visibility=HIDDEN)
    assert read(made).unread == (Unread("Data", "hidden"),)
    (sheet,) = read(made, hidden=True).sheets
    assert (sheet.name, sheet.visibility) == ("Data", "hidden")


def test_a_row_of_nothing_but_errors_is_kept() -> None:
    rows = '<row r="2"><c r="B2"><v>1</v></c></row><row r="4"><c r="B4" t="e"><v>#N/A</v></c></row>'
    sheet = read(packed(parts(rows))).sheets[0]
    assert (sheet.numbers.tolist(), sheet.at(4, 2).value) == ([2, 4], "#N/A")


def test_cells_that_do_not_say_where_they_stand_follow_the_one_before() -> None:
    rows = '<row><c><v>1</v></c><c t="e"><v>#N/A</v></c></row><row><c r="C2"><v>2</v></c><c t="e"><v>#REF!</v></c></row>'  # noqa: E501
    sheet = read(packed(parts(rows))).sheets[0]
    assert (sheet.at(1, 2).value, sheet.at(2, 4).value) == ("#N/A", "#REF!")


def test_merged_ranges_are_no_larger_than_the_sheet() -> None:
    body = '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>2</v></c></row></sheetData>'
    merge = '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells><sheetData>'
    made = parts(body + merge)
    sheet = read(packed(made)).sheets[0]
    assert sheet.merges in ((Merge(1, 1, 1, 3),), ())


def test_the_cell_of_a_merged_range_is_the_one_that_holds_its_value() -> None:
    book = openpyxl.Workbook()
    book.worksheets[0]["B2"] = "both"
    book.worksheets[0]["A3"], book.worksheets[0]["C4"] = 1, 2
    book.worksheets[0].merge_cells("B2:C3")
    sheet: Sheet = read(saved(book)).sheets[0]
    assert [sheet.at(3, 3).address, sheet.at(3, 3).value, sheet.at(3, 1).value] == ["B2", "both", 1]


def test_the_limits_are_the_same_for_a_hidden_sheet() -> None:
    assert len(read(saved(honest()), LIMITS, hidden=True).sheets) == 2
