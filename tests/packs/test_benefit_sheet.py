"""The sheet of benefits goes out where it is asked for, and comes back as the same benefits."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from io import BytesIO
from typing import Any

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from benefits import text
from benefits.domain.calendar.period import Month
from benefits.domain.record.facts import Benefit, BenefitClass, Pool
from benefits.domain.record.portfolio import Portfolio
from benefits.packs.benefit_sheet import FREE, benefit_lines
from benefits.packs.request import TemplateRequest
from benefits.packs.sheet import HEADINGS
from benefits.packs.template import round_trip_workbook
from tests.bring import Missing, office
from tests.intake.making import DAYS, ERP, ERRORS, checked, found, portfolio, saved

REQUEST = TemplateRequest(Month.of(2026, 2), initiative=ERP.id, benefits=True)
LANGUAGES = pytest.mark.parametrize("language", text.languages())
FEWER = Benefit(
    id=40,
    kpi=ERRORS.id,
    name="Fewer corrections",
    unit_value=Decimal("812.5"),
    attribution=Decimal("0.625"),
    confidence=Decimal("0.8"),
    benefit_class=BenefitClass.CASHABLE,
    owner="Kari",
    assumptions="-10 % overtime",
    pool=50,
    hours_per_unit=Decimal("0.5"),
)
PEOPLE = Pool(id=50, initiative=ERP.id, name="Order desk", hours=Decimal(600))


def known(*benefits: Benefit) -> Portfolio:
    return replace(
        portfolio(ERRORS, DAYS),
        benefits={one.id: one for one in benefits},
        pools={PEOPLE.id: PEOPLE},
    )


def made(stored: Portfolio, language: str = "en") -> openpyxl.Workbook:
    data = round_trip_workbook(REQUEST, stored, text.load(language))
    return openpyxl.load_workbook(BytesIO(data))


def sheet_of(book: openpyxl.Workbook, language: str = "en") -> Worksheet:
    return book[text.load(language)("workbook-benefits")]


def put(sheet: Worksheet, row: int, **values: Any) -> None:
    columns = {cell.value: cell.column for cell in sheet[HEADINGS - 1]}
    for code, value in values.items():
        sheet.cell(HEADINGS + row, columns[f"benefits.{code}"]).value = value


def read(data: bytes, stored: Portfolio) -> list[Benefit]:
    return [one.fact for one in checked(data, stored).benefits]


def test_it_comes_only_where_it_is_asked_for() -> None:
    assert benefit_lines(replace(REQUEST, benefits=False), known(FEWER)) == ()
    lines = benefit_lines(REQUEST, known(FEWER))
    assert [(one.kpi, one.benefit) for one in lines[:2]] == [(ERRORS, FEWER), (DAYS, None)]
    assert len(lines) == 2 + FREE


def test_owners_get_their_benefits_and_those_of_their_kpis() -> None:
    stored = known(FEWER, replace(FEWER, id=41, name="Of another", owner="Per"))
    kari = TemplateRequest(Month.of(2026, 2), owner="Kari", benefits=True)
    assert [one.benefit for one in benefit_lines(kari, stored) if one.benefit] == [FEWER]


@LANGUAGES
def test_sent_back_untouched_every_benefit_is_the_same(language: str) -> None:
    stored = known(FEWER)
    assert read(saved(made(stored, language)), stored) == [FEWER]


@LANGUAGES
def test_changed_and_new_benefits_come_back_and_blanks_leave_what_is_stored(language: str) -> None:
    stored, words = known(FEWER), text.load(language)
    book = made(stored, language)
    sheet = sheet_of(book, language)
    put(sheet, 1, unit_value=900, owner=None, disbenefit=words("heading-no").partition(" | ")[0])
    put(sheet, 2, benefit_name="Faster close", unit_value=20_000, capture=0.5)
    put(sheet, 3, kpi="Days to close", initiative="ERP", benefit_name="Less overtime")
    put(sheet, 3, unit_value=1, attribution="25 %", benefit_volume=3, benefit_class="Cash")
    changed, faster, less = read(saved(book), stored)
    assert changed == replace(FEWER, unit_value=Decimal(900))
    assert (faster.kpi, faster.name, faster.capture) == (DAYS.id, "Faster close", Decimal("0.5"))
    assert faster.attribution == 1
    assert (less.kpi, less.attribution, less.volume) == (DAYS.id, Decimal("0.25"), Decimal(3))
    assert less.benefit_class is BenefitClass.CASHABLE
    assert len({faster.id, less.id}) == 2
    assert max(faster.id, less.id) < 0


def test_saved_by_another_office_program_it_says_the_same() -> None:
    stored = known(FEWER)
    book = made(stored, "nb")
    put(sheet_of(book, "nb"), 2, benefit_name="Raskere", unit_value=20_000, capture=0.125)
    sent = saved(book)
    try:
        returned = office.recalculated({"filled": sent})["filled"]
    except Missing as absent:
        pytest.skip(str(absent))
    assert read(returned, stored) == read(sent, stored)
    assert read(sent, stored)[1].capture == Decimal("0.125")
    assert found(checked(returned, stored)) == found(checked(sent, stored))


@LANGUAGES
def test_every_column_to_fill_says_what_a_blank_means(language: str) -> None:
    book = made(known(FEWER), language)
    sheet = sheet_of(book, language)
    guide = {cell.value for row in book.worksheets[-1].iter_rows() for cell in row}
    told = {cell.comment.text for cell in sheet[HEADINGS] if cell.comment}
    assert len(told) == 15
    assert told <= guide


def test_a_volume_that_comes_from_elsewhere_cannot_be_typed() -> None:
    sheet = sheet_of(made(known(replace(FEWER, volume_kpi=DAYS.id))))
    column = next(c.column for c in sheet[HEADINGS - 1] if c.value == "benefits.benefit_volume")
    locked = [sheet.cell(HEADINGS + row, column).protection.locked for row in (1, 2)]
    assert locked == [True, False]
