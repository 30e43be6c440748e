"""What is written in any notation of ours comes back equal, whatever the values are."""

from __future__ import annotations

import csv
from decimal import Decimal
from io import BytesIO, StringIO

import openpyxl
from hypothesis import given, settings
from hypothesis import strategies as st

from benefits import text
from benefits.domain.calendar.period import Month
from benefits.packs.request import TemplateRequest
from benefits.packs.template import HEADINGS, round_trip_workbook
from tests.intake.making import ERRORS, checked, portfolio, saved, workbook

FEW = settings(max_examples=settings.default.max_examples // 8)
AMOUNTS = st.decimals(min_value=-(10**9), max_value=10**9, places=4, allow_nan=False)
COMMENTS = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), max_size=30)
LANGUAGES = st.sampled_from(text.languages())
ENOUGH = st.lists(st.tuples(AMOUNTS, COMMENTS), min_size=1, max_size=8)


def kept(data: bytes) -> list[tuple[int, int, str]]:
    """(month, millionths, comment) of every measurement."""
    result = checked(data, portfolio(ERRORS))
    assert not result.blocked
    names = ("month", "value", "comment")
    return list(zip(*(result.frame[name].tolist() for name in names), strict=True))


def wanted(rows: list[tuple[Decimal, str]]) -> list[tuple[int, int, str]]:
    first = Month.of(2025, 7)
    return [
        (int(first) + place, int(value.scaleb(6)), comment)
        for place, (value, comment) in enumerate(rows)
    ]


@FEW
@given(ENOUGH, LANGUAGES)
def test_the_workbook_we_send_brings_back_what_was_typed(
    rows: list[tuple[Decimal, str]], language: str
) -> None:
    request = TemplateRequest(through=Month.of(2026, 2), initiative=2)
    made = round_trip_workbook(request, portfolio(ERRORS), text.load(language))
    book = openpyxl.load_workbook(BytesIO(made))
    sheet = book.worksheets[0]
    at = {str(cell.value): cell.column for cell in sheet[HEADINGS - 1] if cell.value}
    for row, (value, comment) in enumerate(rows, start=HEADINGS + 1):
        sheet.cell(row, at["benefits.value"]).value = value
        sheet.cell(row, at["benefits.comment"]).value = comment or None
        sheet.cell(row, at["benefits.comment"]).data_type = "s"
    assert kept(saved(book)) == wanted(rows)


@FEW
@given(ENOUGH, LANGUAGES)
def test_a_tidy_workbook_in_words_brings_back_what_was_written(
    rows: list[tuple[Decimal, str]], language: str
) -> None:
    words = text.load(language)
    names = ("kpi", "month", "value", "comment")
    head = [words(f"heading-{name}").partition(" | ")[0] for name in names]
    body = [
        ["Errors", words.month(month), float(Decimal(value).scaleb(-6)), comment or None]
        for month, value, comment in wanted(rows)
    ]
    assert kept(workbook(head, *body)) == wanted(rows)


@FEW
@given(ENOUGH, st.sampled_from([",", "."]), st.sampled_from(["utf-8", "utf-16"]))
def test_a_text_table_brings_back_what_was_written_in_either_notation(
    rows: list[tuple[Decimal, str]], mark: str, encoding: str
) -> None:
    stream = StringIO()
    writer = csv.writer(stream, delimiter=";")
    writer.writerow(["KPI", "Month", "Value", "Comment"])
    for month, value, comment in wanted(rows):
        written = f"{Decimal(value).scaleb(-6):.4f}".replace(".", mark)
        writer.writerow(["Errors", Month(month), written, comment])
    assert kept(stream.getvalue().encode(encoding)) == wanted(rows)
