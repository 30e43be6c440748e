"""The copy that shows each problem at its cell, and can be corrected and sent again."""

from __future__ import annotations

from io import BytesIO

import openpyxl
import pytest

from benefits import text
from benefits.intake.files.reader import read
from benefits.intake.problems import Place, Problem
from benefits.packs import look
from benefits.packs.annotated import annotated
from benefits.packs.template import round_trip_workbook
from tests.intake.making import checked, found, portfolio, saved, values, workbook
from tests.packs.test_template import REQUEST

BAD = workbook(
    ["KPI", "Month", "Value", "Comment"],
    ["Errors", "2026-01", "a lot", "=1+1 is what they said"],
    ["Errors", "2026-02", 371.5, None],
    ["Erors", "2026-03", 371, None],
)


def copied(data: bytes, language: str = "en") -> openpyxl.Workbook:
    copy = annotated(read(data), checked(data).problems, text.load(language))
    return openpyxl.load_workbook(BytesIO(copy))


@pytest.mark.parametrize("language", text.languages())
def test_each_problem_colours_its_cell_and_is_told_in_its_comment(language: str) -> None:
    words = text.load(language)
    sheet = copied(BAD, language)["Data"]
    for problem in checked(BAD).problems:
        cell = sheet[problem.place.cell]
        assert cell.fill.start_color.rgb.endswith(look.MUST_FIX)
        assert problem.what(words) in cell.comment.text
        assert problem.remedy(words) in cell.comment.text
    assert sheet["C3"].comment is None


@pytest.mark.parametrize("language", text.languages())
def test_the_first_sheet_lists_all_problems_with_links(language: str) -> None:
    words = text.load(language)
    front = copied(BAD, language).worksheets[0]
    listed = [[cell.value for cell in row[1:6]] for row in front.iter_rows(min_row=5)]
    fix = words("workbook-group-must_fix")
    assert listed == [
        [fix, "Data", one.place.cell, one.what(words), one.remedy(words)]
        for one in checked(BAD).problems
    ]
    assert [front.cell(row, 4).hyperlink.location for row in (5, 6)] == ["'Data'!C2", "'Data'!A4"]


def test_corrected_in_the_copy_the_file_reads_as_if_never_wrong() -> None:
    copy = copied(BAD)
    copy["Data"]["C2"] = 380
    copy["Data"]["A4"] = "Errors"
    result = checked(saved(copy))
    assert [one[:3] for one in values(result)] == [
        (10, "2026-01", 380.0),
        (10, "2026-02", 371.5),
        (10, "2026-03", 371.0),
    ]
    assert found(result) == []


def test_text_that_looks_like_a_formula_stays_text() -> None:
    cell = copied(BAD)["Data"]["D2"]
    assert (cell.value, cell.data_type) == ("=1+1 is what they said", "s")


def test_a_copy_of_the_workbook_we_sent_still_hides_its_codes_and_reads_back() -> None:
    book = openpyxl.load_workbook(
        BytesIO(round_trip_workbook(REQUEST, portfolio(), text.load("nb")))
    )
    book.worksheets[0]["M5"] = "mye"
    data = saved(book)
    assert found(checked(data)) == [("not_a_number", "M5")]
    copy = copied(data, "nb")
    sheet = copy[book.worksheets[0].title]
    assert sheet.row_dimensions[3].hidden
    assert sheet.column_dimensions["A"].hidden
    sheet["M5"] = 380
    assert [one[2] for one in values(checked(saved(copy)))] == [380.0]
    assert found(checked(saved(copy))) == []


def test_percentages_and_dates_keep_their_look() -> None:
    source = openpyxl.Workbook()
    source.worksheets[0].append(["KPI", "Month", "Value"])
    source.worksheets[0].append(
        ["First time right", __import__("datetime").date(2026, 1, 31), 0.85]
    )
    source.worksheets[0]["C2"].number_format = "0%"
    copy = copied(saved(source))
    assert (copy["Sheet"]["C2"].value, copy["Sheet"]["C2"].number_format) == (0.85, "0.##%")
    assert values(checked(saved(copy)))[0][2] == 85.0


def test_problems_of_a_row_and_of_a_whole_file_find_their_place_too() -> None:
    problems = [
        Problem("no_layout"),
        Problem("missing_heading", Place("Data", 1), {"heading": "x"}),
    ]
    copy = annotated(read(BAD), problems, text.load("en"))
    book = openpyxl.load_workbook(BytesIO(copy))
    assert book["Data"]["A1"].comment is not None
    assert book.worksheets[0]["D5"].hyperlink is None
    assert book.worksheets[0]["D6"].hyperlink.location == "'Data'!A1"
