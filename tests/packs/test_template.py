"""The workbook that goes out comes back: filled, sorted, hidden, in either language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from io import BytesIO
from typing import Any

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from benefits import text
from benefits.domain.calendar.period import Month
from benefits.domain.record.bulk import MEASUREMENT
from benefits.domain.record.facts import Cadence, KpiStatus
from benefits.domain.record.portfolio import Portfolio
from benefits.packs.request import TemplateRequest, lines
from benefits.packs.template import HEADINGS, round_trip_workbook
from tests.intake.making import (
    CRM,
    DAYS,
    ERRORS,
    FIRST_TIME_RIGHT,
    checked,
    found,
    portfolio,
    saved,
    values,
)

THROUGH = Month.of(2026, 2)
REQUEST = TemplateRequest(through=THROUGH, initiative=2)
MEASURED = [(10, Month.of(2025, month), str(400 - month)) for month in range(7, 13)]
LANGUAGES = pytest.mark.parametrize("language", text.languages())


def made(
    known: Portfolio | None = None, request: TemplateRequest = REQUEST, language: str = "en"
) -> openpyxl.Workbook:
    data = round_trip_workbook(request, known or portfolio(measured=MEASURED), text.load(language))
    return openpyxl.load_workbook(BytesIO(data))


def columns(sheet: Worksheet) -> dict[str, int]:
    """Positions by visible heading."""
    return {str(cell.value): cell.column for cell in sheet[HEADINGS]}


def coded(sheet: Worksheet) -> dict[str, int]:
    """Positions by machine heading."""
    return {str(cell.value): cell.column for cell in sheet[HEADINGS - 1] if cell.value}


def rows(sheet: Worksheet) -> Iterator[tuple[int, int, str]]:
    """(row, KPI, month) of every row to fill."""
    for row in range(HEADINGS + 1, sheet.max_row + 1):
        yield row, sheet.cell(row, 1).value, sheet.cell(row, 2).value


def fill(sheet: Worksheet) -> list[tuple[int, str, float | None, str]]:
    """Type something into every row as a user would; what should be read."""
    at, expected = coded(sheet), []
    for row, kpi, month in rows(sheet):
        value = 100 + row / 4
        sheet.cell(row, at["benefits.value"]).value = value
        if kpi == DAYS.id:
            sheet.cell(row, at["benefits.weight"]).value = 40
        if kpi == FIRST_TIME_RIGHT.id:
            value = 75.0
            sheet.cell(row, at["benefits.value"]).value = None
            sheet.cell(row, at["benefits.numerator"]).value = 750
            sheet.cell(row, at["benefits.denominator"]).value = 1000
        expected.append((kpi, month, value, "final"))
    return expected


@LANGUAGES
def test_a_filled_workbook_reads_back_exactly_and_without_a_word(language: str) -> None:
    book = made(language=language)
    expected = fill(book.worksheets[0])
    result = checked(saved(book), portfolio(measured=MEASURED))
    assert values(result) == expected
    assert len(expected) == 2 + 8 + 8
    assert found(result) == []
    assert result.layouts == ("round_trip", "round_trip_costs")
    assert result.frame["cell"].iloc[0] == f"M{HEADINGS + 1}"


@LANGUAGES
def test_statuses_and_comments_come_back(language: str) -> None:
    words = text.load(language)
    book = made(language=language)
    sheet = book.worksheets[0]
    at, first = coded(sheet), HEADINGS + 1
    sheet.cell(first, at["benefits.status"]).value = words("measurement_status-not_applicable")
    sheet.cell(first, at["benefits.comment"]).value = "=not a formula"
    sheet.cell(first, at["benefits.comment"]).data_type = "s"
    sheet.cell(first + 1, at["benefits.status"]).value = words("measurement_status-estimated")
    sheet.cell(first + 1, at["benefits.value"]).value = 390
    result = checked(saved(book), portfolio(measured=MEASURED))
    assert values(result) == [
        (10, "2026-01", None, "not_applicable"),
        (10, "2026-02", 390.0, "estimated"),
    ]
    assert result.frame["comment"].tolist() == ["=not a formula", ""]
    assert found(result) == []


def test_sorted_rows_hidden_columns_and_moved_columns_change_nothing() -> None:
    book = made()
    sheet = book.worksheets[0]
    expected = fill(sheet)
    body = [[cell.value for cell in sheet[row]] for row, _, _ in rows(sheet)]
    for row, cells in enumerate(reversed(body), start=HEADINGS + 1):
        for column, value in enumerate(cells, start=1):
            sheet.cell(row, column).value = value
    for letter in "CDEFG":
        sheet.column_dimensions[letter].hidden = True
    sheet.move_range(f"C{HEADINGS - 1}:Z{sheet.max_row}", cols=2)
    result = checked(saved(book), portfolio(measured=MEASURED))
    assert sorted(values(result), key=str) == sorted(expected, key=str)
    assert found(result) == []


def test_visible_headings_may_be_rewritten() -> None:
    book = made()
    sheet = book.worksheets[0]
    expected = fill(sheet)
    for cell in sheet[HEADINGS][2:]:
        cell.value = f"My {cell.column}"
    assert values(checked(saved(book), portfolio(measured=MEASURED))) == expected


def test_an_untouched_workbook_holds_nothing_to_store() -> None:
    result = checked(saved(made()), portfolio(measured=MEASURED))
    assert values(result) == []
    assert found(result) == [("nothing_to_read", "")]


def test_the_months_asked_for_are_those_without_a_final_value() -> None:
    known = portfolio(ERRORS, measured=MEASURED)
    assert [str(one.month) for one in lines(REQUEST, known)] == ["2026-01", "2026-02"]
    since = replace(REQUEST, since=Month.of(2025, 12))
    assert [str(one.month) for one in lines(since, known)] == ["2025-12", "2026-01", "2026-02"]


def test_a_new_initiative_is_asked_about_its_last_months() -> None:
    known = portfolio(ERRORS)
    early = TemplateRequest(through=Month.of(2025, 5), initiative=2)
    assert [str(one.month) for one in lines(early, known)] == ["2025-03", "2025-04", "2025-05"]


def test_a_quarterly_kpi_is_asked_for_once_a_quarter() -> None:
    known = portfolio(replace(ERRORS, cadence=Cadence.QUARTERLY))
    assert [str(one.month) for one in lines(REQUEST, known)] == ["2025-09", "2025-12"]


def test_only_active_kpis_of_the_initiative_or_person_are_asked_for() -> None:
    other = replace(ERRORS, id=22, initiative=CRM.id, owner="Kari")
    idle = replace(ERRORS, id=23, status=KpiStatus.DRAFT)
    supplied = replace(ERRORS, id=24, supplier="Kari")
    known = portfolio(ERRORS, other, idle, supplied)
    assert {one.kpi.id for one in lines(REQUEST, known)} == {10, 24}
    kari = TemplateRequest(through=THROUGH, owner="Kari")
    assert {one.kpi.id for one in lines(kari, known)} == {22, 24}
    assert {one.kpi.id for one in lines(TemplateRequest(through=THROUGH), known)} == {10, 22, 24}


def test_each_row_shows_plan_and_the_three_months_before() -> None:
    (line, _) = lines(REQUEST, portfolio(ERRORS, measured=MEASURED))
    assert line.before == (Decimal(390), Decimal(389), Decimal(388))
    # go-live July 2025, target June 2026: January is the seventh of twelve steps from 400 to 280
    assert line.plan == pytest.approx(330)


def test_only_the_cells_to_fill_are_open() -> None:
    sheet = made().worksheets[0]
    assert sheet.protection.sheet
    assert not sheet.protection.password
    at = coded(sheet)
    for row, kpi, _ in rows(sheet):
        opened = {
            name for name, column in at.items() if not sheet.cell(row, column).protection.locked
        }
        expected = {"benefits.value", "benefits.status", "benefits.comment"}
        expected |= {"benefits.weight"} if kpi == DAYS.id else set()
        counts = {"benefits.numerator", "benefits.denominator"}
        assert opened == (expected | counts if kpi == FIRST_TIME_RIGHT.id else expected)


@LANGUAGES
def test_the_machine_row_and_columns_are_hidden_and_nothing_else(language: str) -> None:
    sheet = made(language=language).worksheets[0]
    hidden = [row for row in range(1, HEADINGS + 3) if sheet.row_dimensions[row].hidden]
    assert hidden == [HEADINGS - 1]
    assert [key for key, one in sheet.column_dimensions.items() if one.hidden] == ["A", "B"]
    assert sheet.freeze_panes == "F5"


@LANGUAGES
def test_statuses_are_chosen_from_a_list_in_the_language(language: str) -> None:
    sheet = made(language=language).worksheets[0]
    words = text.load(language)
    lists = [one.formula1 for one in sheet.data_validations.dataValidation if one.type == "list"]
    assert lists == [
        '"'
        + ",".join(
            words(f"measurement_status-{code}")
            for code in ("final", "estimated", "not_applicable", "disputed")
        )
        + '"'
    ]
    assert all(len(one) < 256 for one in lists)


@LANGUAGES
def test_every_column_to_fill_says_what_a_blank_means(language: str) -> None:
    book = made(language=language)
    sheet = book.worksheets[0]
    headings = {cell.column: cell for cell in sheet[HEADINGS]}
    guide = [cell.value for row in book.worksheets[-1].iter_rows() for cell in row if cell.value]
    for name in ("value", "weight", "numerator", "denominator", "status", "comment"):
        blank = text.load(language)(f"workbook-blank-{name}")
        assert headings[coded(sheet)[f"benefits.{name}"]].comment.text == blank
        assert blank in guide


@pytest.mark.parametrize(
    "name", ["=1+1", "+1", "-1", "@SUM(A1)", "#N/A", "\x01bad", "=cmd|' /C calc'!A0"]
)
def test_no_name_ever_becomes_a_formula(name: str) -> None:
    book = made(portfolio(replace(ERRORS, name=name, unit="=2")))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n"}
    assert book.worksheets[0].cell(HEADINGS + 1, 3).value == name.replace("\x01", " ")


def test_figures_are_numbers_with_as_many_decimals_as_they_need() -> None:
    sheet = made(portfolio(DAYS)).worksheets[0]
    target = sheet.cell(HEADINGS + 1, columns(sheet)["Target"])
    assert (target.value, target.number_format) == (5.5, "#,##0.0")


def test_the_workbook_says_whose_it_is_and_of_which_revision() -> None:
    book = made()
    assert book.properties.creator == "Nordvik"
    assert "ERP" in book.properties.title
    assert book.properties.keywords == "revision=7"


def test_a_workbook_of_several_initiatives_names_them() -> None:
    known = portfolio(ERRORS, replace(ERRORS, id=22, initiative=CRM.id))
    sheet = made(known, TemplateRequest(through=THROUGH)).worksheets[0]
    at = columns(sheet)["Initiative"]
    named: set[Any] = {sheet.cell(row, at).value for row, _, _ in rows(sheet)}
    assert named == {"ERP", "CRM"}


def test_yes_no_kpis_are_answered_from_a_list() -> None:
    signed = replace(ERRORS, name="Signed off", kind="yes_no", unit="", baseline=None, target=None)
    book = made(portfolio(signed), language="nb")
    sheet = book.worksheets[0]
    lists = [one.formula1 for one in sheet.data_validations.dataValidation]
    assert '"Ja,Nei"' in lists
    sheet.cell(HEADINGS + 1, coded(sheet)["benefits.value"]).value = "Nei"
    assert values(checked(saved(book), portfolio(signed))) == [(10, "2025-07", 0.0, "final")]


def test_what_is_stored_stands_in_the_workbook_and_sent_back_untouched_is_the_same() -> None:
    stored = MEASUREMENT.frame(
        [
            {"kpi": 11, "month": int(THROUGH), "value": 85_000_000, "numerator": 850_000_000}
            | {"denominator": 1_000_000_000, "status": "estimated", "comment": "foreløpig"},
            {"kpi": 12, "month": int(THROUGH), "value": 0, "weight": 7_000_000}
            | {"status": "disputed", "comment": ""},
        ]
    )
    known = replace(portfolio(FIRST_TIME_RIGHT, DAYS), measurements=stored)
    request = replace(REQUEST, since=THROUGH)
    for language in text.languages():
        result = checked(saved(made(known, request, language)), known)
        content = ["kpi", "month", *MEASUREMENT.content]
        assert result.frame[content].to_dict() == stored[content].to_dict()
        assert found(result) == []
