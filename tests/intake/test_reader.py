"""What the reader tells of a workbook: numbered rows, addresses, kinds, notices."""

from __future__ import annotations

import datetime
import hashlib
import os
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest

from benefits.intake.files.book import DATE, ERROR, NUMBER, PERCENT, TEXT, TRUTH, Book
from benefits.intake.files.limits import LIMITS, Limits
from benefits.intake.files.reader import read
from benefits.intake.problems import Unreadable
from tests.intake.making import packed, parts, saved, table, workbook


def cells(book: Book, sheet: int = 0) -> list[tuple[str, int, str]]:
    """(address, kind, text) of all cells of a sheet."""
    found = book.sheets[sheet]
    return [
        (one.address, one.kind, one.text) for index in range(len(found)) for one in found.row(index)
    ]


def test_rows_and_columns_keep_the_numbers_the_user_sees() -> None:
    book = openpyxl.Workbook()
    book.worksheets[0]["C5"] = "a"
    book.worksheets[0]["E9"] = 2.5
    assert cells(read(saved(book))) == [("C5", TEXT, "a"), ("E9", NUMBER, "2.5")]


def test_every_cell_keeps_its_kind_and_the_text_found() -> None:
    data = workbook(["a", 3, 2.5, True, datetime.date(2026, 3, 31)])
    assert cells(read(data)) == [
        ("A1", TEXT, "a"),
        ("B1", NUMBER, "3"),
        ("C1", NUMBER, "2.5"),
        ("D1", TRUTH, "True"),
        ("E1", DATE, "2026-03-31"),
    ]


def test_zero_and_no_are_values_and_not_blanks() -> None:
    assert cells(read(workbook([0], [False]))) == [("A1", NUMBER, "0"), ("A2", TRUTH, "False")]


def test_numbers_shown_as_percentages_are_known_by_their_format() -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row, form in enumerate(("0%", "0.00%", '0.0" %"', "General", "#,##0.0 %"), start=1):
        sheet.cell(row, 1, 0.12).number_format = form
    kinds = [kind for _, kind, _ in cells(read(saved(book)))]
    assert kinds == [PERCENT, PERCENT, NUMBER, NUMBER, PERCENT]


def test_error_cells_are_seen_with_their_text() -> None:
    markup = '<row r="2"><c r="B2" t="e"><v>#DIV/0!</v></c><c r="C2"><v>1</v></c></row>'
    book = read(packed(parts(markup)))
    assert cells(book) == [("B2", ERROR, "#DIV/0!"), ("C2", NUMBER, "1")]


def test_many_error_cells_are_seen_in_one_go() -> None:
    cell = '<row r="{0}"><c r="A{0}"><v>1</v></c><c r="B{0}" t="e"><v>#N/A</v></c></row>'
    book = read(packed(parts("".join(cell.format(n) for n in range(1, 30_001)))))
    assert set(book.sheets[0].columns[2].kinds.tolist()) == {ERROR}
    assert book.sheets[0].columns[2].text(29_999) == "#N/A"


def test_a_hidden_sheet_is_not_read_and_said_so() -> None:
    book = openpyxl.Workbook()
    book.worksheets[0]["A1"] = 1
    book.create_sheet("Old")["A1"] = 2
    book["Old"].sheet_state = "veryHidden"
    found = read(saved(book))
    assert [sheet.name for sheet in found.sheets] == ["Sheet"]
    assert [(one.code, one.place.sheet) for one in found.notices] == [("hidden_sheet", "Old")]


def test_hidden_rows_are_read_and_said_so() -> None:
    book = openpyxl.Workbook()
    for row in range(1, 5):
        book.worksheets[0].cell(row, 1, row)
    book.worksheets[0].row_dimensions[2].hidden = True
    book.worksheets[0].row_dimensions[3].hidden = True
    found = read(saved(book))
    assert len(cells(found)) == 4
    assert [(one.code, one.values["count"]) for one in found.notices] == [("hidden_rows", 2)]


def test_dates_counted_from_1904_are_right_and_said_so() -> None:
    book = openpyxl.Workbook()
    book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    book.worksheets[0]["A1"] = datetime.date(2026, 3, 31)
    found = read(saved(book))
    assert cells(found) == [("A1", DATE, "2026-03-31")]
    assert [one.code for one in found.notices] == ["dates_1904"]


def test_text_of_a_western_machine_is_read_and_said_to_be_guessed() -> None:
    found = read("KPI;Måned;Verdi\nFeil på ordre;2026-01;3\n".encode("cp1252"))
    assert cells(found)[3] == ("A2", TEXT, "Feil på ordre")
    assert [one.code for one in found.notices] == ["text_guessed"]


def test_a_quoted_cell_may_hold_separators_and_lines() -> None:
    found = read(b'KPI,Comment\n"a, b","two\nlines"\nc,d\n')
    assert [one[0] for one in cells(found)] == ["A1", "B1", "A2", "B2", "A3", "B3"]
    assert cells(found)[2][2] == "a, b"


def test_the_book_carries_the_digest_and_size_of_its_bytes() -> None:
    data = workbook(["a"])
    book = read(data)
    assert (book.sha256, book.size, book.kind) == (
        hashlib.sha256(data).hexdigest(),
        len(data),
        "xlsx",
    )


def test_many_rows_come_in_several_pieces_and_none_is_lost() -> None:
    data = workbook(*[[n, "x" if n % 3 else None] for n in range(20_000)])
    sheet = read(data).sheets[0]
    assert sheet.numbers.tolist() == list(range(1, 20_001))
    assert [int(one) for one in sheet.columns[1].values] == list(range(20_000))


def test_the_wall_clock_ends_a_reading_that_takes_too_long() -> None:
    with pytest.raises(Unreadable) as refused:
        read(workbook(["a"]), Limits(wall=0))
    assert refused.value.problem.code == "too_slow"


def test_more_cells_than_allowed_are_refused() -> None:
    with pytest.raises(Unreadable) as refused:
        read(workbook(*[[1, 2, 3]] * 50), Limits(cells=100))
    assert refused.value.problem.values["what"] == "cells"


def test_more_sheets_than_allowed_are_refused() -> None:
    with pytest.raises(Unreadable) as refused:
        read(workbook(["a"], B=[["b"]]), Limits(sheets=1))
    assert refused.value.problem.values["what"] == "sheets"


def test_the_child_sees_none_of_our_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    from benefits.intake.files.spare import environment

    monkeypatch.setitem(os.environ, "DATABASE_URL", "postgresql://u:secret@h/d")
    assert "DATABASE_URL" not in environment()


def test_nothing_of_the_upload_stays_on_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import tempfile

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    read(workbook(["a"]))
    with pytest.raises(Unreadable):
        read(packed({**parts(table()), "xl/workbook.xml": "<"}))
    assert list(tmp_path.iterdir()) == []


def test_the_usual_limits_hold_what_the_largest_honest_month_needs() -> None:
    data = workbook(*[["KPI", n, n * 1.5] for n in range(3_000)])
    assert len(read(BytesIO(data).getvalue(), LIMITS).sheets[0]) == 3_000


OPEN_DOCUMENT = (
    '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2">'
    '<office:body><office:spreadsheet><table:table table:name="Data"><table:table-row>'
    '<table:table-cell office:value-type="string"><text:p>Errors</text:p></table:table-cell>'
    '<table:table-cell office:value-type="float" office:value="2.5"><text:p>2,5</text:p>'
    "</table:table-cell></table:table-row></table:table></office:spreadsheet></office:body>"
    "</office:document-content>"
)


def test_open_document_sheets_are_read() -> None:
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = (
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
        "</manifest:manifest>"
    )
    made = {"mimetype": kind, "content.xml": OPEN_DOCUMENT, "META-INF/manifest.xml": manifest}
    book = read(packed(made))
    assert cells(book) == [("A1", TEXT, "Errors"), ("B1", NUMBER, "2.5")]
    assert (book.kind, book.notices) == ("ods", ())


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("mark", [";", ",", "\t", "|"])
def test_text_tables_are_read_in_any_usual_form(encoding: str, mark: str) -> None:
    text = f"KPI{mark}Måned{mark}Verdi\r\nFørst{mark}2026-01{mark}1.5\r\n"
    found = cells(read(text.encode(encoding)))
    assert [one[2] for one in found] == ["KPI", "Måned", "Verdi", "Først", "2026-01", "1.5"]
