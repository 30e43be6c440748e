"""The sheet of costs goes out with the workbook and comes back: paid, planned anew, sorted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from io import BytesIO
from typing import Any

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from benefits import text
from benefits.domain.calendar.period import Month
from benefits.domain.record.bulk import COST_MONTH
from benefits.domain.record.facts import Cost, CostKind
from benefits.domain.record.portfolio import Portfolio
from benefits.packs.cost_lines import cost_lines
from benefits.packs.request import TemplateRequest
from benefits.packs.sheet import HEADINGS
from benefits.packs.template import round_trip_workbook
from tests.bring import Missing, office
from tests.intake.making import CRM, ERP, ERRORS, checked, found, portfolio, saved

THROUGH = Month.of(2026, 2)
REQUEST = TemplateRequest(through=THROUGH, initiative=ERP.id)
LICENCES = Cost(id=30, initiative=ERP.id, name="Licences", kind=CostKind.RUNNING, owner="Kari")
TRAINING = replace(LICENCES, id=31, name="Training", kind=CostKind.ONE_OFF, owner="Per")
SALES = replace(LICENCES, id=32, name="Licences of sales", initiative=CRM.id)
LANGUAGES = pytest.mark.parametrize("language", text.languages())

Amounts = Sequence[tuple[int, str, int | None, int | None]]


def known(amounts: Amounts = (), costs: Sequence[Cost] = (LICENCES, TRAINING, SALES)) -> Portfolio:
    """Cost lines with (line, month, planned, actual) in currency units."""
    rows = [
        {
            "cost": cost,
            "month": int(Month.parse(month)),
            "planned": None if planned is None else planned * 100,
            "actual": None if actual is None else actual * 100,
        }
        for cost, month, planned, actual in amounts
    ]
    return replace(
        portfolio(ERRORS),
        costs={one.id: one for one in costs},
        cost_months=COST_MONTH.frame(rows),
    )


def made(
    stored: Portfolio, request: TemplateRequest = REQUEST, language: str = "en"
) -> openpyxl.Workbook:
    data = round_trip_workbook(request, stored, text.load(language))
    return openpyxl.load_workbook(BytesIO(data))


def costs_of(book: openpyxl.Workbook, language: str = "en") -> Worksheet:
    return book[text.load(language)("workbook-costs")]


def at(sheet: Worksheet, line: int, month: str, code: str) -> Any:
    """The cell of a cost line and month under a machine heading."""
    columns = {cell.value: cell.column for cell in sheet[HEADINGS - 1]}
    for row in range(HEADINGS + 1, sheet.max_row + 1):
        if (sheet.cell(row, 1).value, sheet.cell(row, 2).value) == (line, month):
            return sheet.cell(row, columns[f"benefits.{code}"])
    raise KeyError((line, month))


def amounts(data: bytes, stored: Portfolio) -> list[tuple[int, str, int | None, int | None, str]]:
    """(line, month, planned, actual, comment) of every row that was read; money in hundredths."""
    costs = checked(data, stored).costs
    columns = (costs[name].tolist() for name in ("cost", "month", "planned", "actual", "comment"))
    return [
        (cost, str(Month(month)), _or_none(planned), _or_none(actual), comment)
        for cost, month, planned, actual, comment in zip(*columns, strict=True)
    ]


def _or_none(value: Any) -> int | None:
    return None if str(value) == "<NA>" else int(value)


def test_the_months_are_the_last_three_the_running_one_and_three_to_come() -> None:
    asked = [line for line in cost_lines(REQUEST, known()) if line.cost == LICENCES]
    assert [str(line.month) for line in asked] == [
        "2025-12", "2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06",
    ]  # fmt: skip
    assert [line.is_ahead for line in asked] == [False] * 4 + [True] * 3


def test_what_was_planned_before_and_never_paid_is_asked_for_too() -> None:
    never, paid, nothing = (30, "2025-03", 9, None), (30, "2025-04", 9, 9), (30, "2025-05", 0, None)
    stored = known([never, paid, nothing])
    asked = [str(line.month) for line in cost_lines(REQUEST, stored) if line.cost == LICENCES]
    assert asked[:2] == ["2025-03", "2025-12"]
    since = replace(REQUEST, since=Month.of(2026, 2))
    chosen = [str(line.month) for line in cost_lines(since, stored) if line.cost == LICENCES]
    assert chosen[0] == "2026-02"


def test_no_month_lies_outside_the_initiative() -> None:
    early = replace(REQUEST, through=ERP.start)
    assert cost_lines(early, known())[0].month == ERP.start
    late = replace(REQUEST, through=ERP.last_month)
    assert max(line.month for line in cost_lines(late, known())) == ERP.last_month


def test_owners_get_only_their_cost_lines() -> None:
    everyone = {line.cost.id for line in cost_lines(TemplateRequest(THROUGH), known())}
    assert everyone == {30, 31, 32}
    kari = TemplateRequest(THROUGH, owner="Kari")
    assert {line.cost.id for line in cost_lines(kari, known())} == {30, 32}
    assert {line.cost.id for line in cost_lines(REQUEST, known())} == {30, 31}


def test_each_row_shows_the_plan_and_the_three_months_before() -> None:
    stored = known([(30, "2025-12", 90, 80), (30, "2026-02", 100, 70)])
    line = next(one for one in cost_lines(REQUEST, stored) if str(one.month) == "2026-02")
    assert (line.planned, line.actual) == (Decimal(100), Decimal(70))
    assert line.before == (None, Decimal(80), None)


@LANGUAGES
def test_what_was_paid_and_a_new_plan_come_back_and_the_rest_is_silent(language: str) -> None:
    stored = known([(30, "2026-02", 100, None), (30, "2026-03", 100, None)])
    book = made(stored, language=language)
    sheet = costs_of(book, language)
    at(sheet, 30, "2026-02", "value").value = 99.5
    at(sheet, 30, "2026-02", "comment").value = "credit note"
    at(sheet, 30, "2026-03", "planned").value = 120
    at(sheet, 31, "2026-01", "value").value = 0
    assert amounts(saved(book), stored) == [
        (30, "2026-02", None, 9_950, "credit note"),
        (30, "2026-03", 12_000, None, ""),
        (31, "2026-01", None, 0, ""),
    ]
    assert found(checked(saved(book), stored)) == []


def test_an_untouched_workbook_says_only_what_is_stored() -> None:
    stored = known([(30, "2026-01", 100, 80)])
    assert amounts(saved(made(stored)), stored) == [(30, "2026-01", None, 8_000, "")]


def test_sorted_hidden_and_moved_it_says_the_same() -> None:
    stored = known()
    book = made(stored)
    sheet = costs_of(book)
    for number, month in enumerate(("2025-12", "2026-01", "2026-02"), start=1):
        at(sheet, 30, month, "value").value = number * 10
    expected = sorted(amounts(saved(book), stored))
    rows = range(HEADINGS + 1, sheet.max_row + 1)
    body = [[cell.value for cell in sheet[row]] for row in rows]
    for row, cells in zip(rows, reversed(body), strict=True):
        for column, value in enumerate(cells, start=1):
            sheet.cell(row, column).value = value
    for letter in "CDEF":
        sheet.column_dimensions[letter].hidden = True
    sheet.move_range(f"C{HEADINGS - 1}:Z{sheet.max_row}", cols=2)
    assert sorted(amounts(saved(book), stored)) == expected
    assert len(expected) == 3


def test_saved_by_another_office_program_it_says_the_same() -> None:
    stored = known([(30, "2026-02", 1_234_567, None), (31, "2026-01", 5, 4)])
    book = made(stored, language="nb")
    sheet = costs_of(book, "nb")
    at(sheet, 30, "2026-02", "value").value = 1_234_567.89
    at(sheet, 30, "2026-04", "planned").value = 10.5
    at(sheet, 31, "2026-02", "comment").value = "ingen kurs"
    sent = saved(book)
    try:
        returned = office.recalculated({"filled": sent})["filled"]
    except Missing as absent:
        pytest.skip(str(absent))
    assert amounts(returned, stored) == amounts(sent, stored)
    assert (30, "2026-02", None, 123_456_789, "") in amounts(sent, stored)
    assert found(checked(returned, stored)) == found(checked(sent, stored))


def test_only_what_may_be_filled_is_open_and_nothing_was_paid_ahead() -> None:
    sheet = costs_of(made(known()))
    assert sheet.protection.sheet
    plan = {"planned", "comment"}
    for month, codes in (("2026-03", {"value", *plan}), ("2026-04", plan)):
        opened = {
            code
            for code in ("cost_id", "month", "cost", "value", "planned", "comment")
            if not at(sheet, 30, month, code).protection.locked
        }
        assert opened == codes


@LANGUAGES
def test_every_column_says_what_a_blank_means(language: str) -> None:
    words, book = text.load(language), made(known(), language=language)
    sheet = costs_of(book, language)
    told = {cell.comment.text for cell in sheet[HEADINGS] if cell.comment}
    guide = {cell.value for row in book.worksheets[-1].iter_rows() for cell in row}
    expected = {words(f"workbook-blank-{one}") for one in ("cost", "new_plan", "cost_comment")}
    assert told == expected
    assert expected <= guide


def test_a_workbook_without_kpis_to_fill_is_one_of_costs() -> None:
    book = made(known(), TemplateRequest(THROUGH, owner="Per"))
    assert [sheet.title for sheet in book] == ["Costs", "How to fill it in"]
