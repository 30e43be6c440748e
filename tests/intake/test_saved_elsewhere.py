"""What we write comes back equal after another program saved it, as any kind, in any order."""

from __future__ import annotations

from decimal import Decimal
from functools import cache
from io import BytesIO
from random import Random
from typing import Any

import openpyxl
import pytest

from benefits import text
from benefits.domain.calendar.period import Month
from benefits.packs.request import TemplateRequest
from benefits.packs.template import HEADINGS, round_trip_workbook
from tests.bring import Missing, office
from tests.conftest import missing
from tests.intake.making import ERRORS, checked, portfolio, saved, workbook

pytestmark = pytest.mark.trial

KINDS = ("xlsx", "ods", "xls", "csv")
FIRST = Month.of(2025, 7)
MOST = 8
Kept = list[tuple[int, int, str]]
"""Month, millionths and comment of each measurement, by month."""


def draws(seed: int) -> Kept:
    """Some months of values in any size, and comments that a program might take for more."""
    chance = Random(seed)
    comments = ("", "late", "=1+1", "'quoted", "1.5", "ærlig talt", "a;b", "2026-01", "TRUE")
    return [
        (
            int(FIRST) + place,
            int(Decimal(chance.randint(-(10**9), 10**9)).scaleb(chance.choice((2, 3, 4, 6)))),
            chance.choice(comments),
        )
        for place in range(chance.randint(1, MOST))
    ]


def tidy(rows: Kept, language: str) -> bytes:
    """The declared layout in words."""
    words = text.load(language)
    names = ("kpi", "month", "value", "comment")
    head = [words(f"heading-{name}").partition(" | ")[0] for name in names]
    return workbook(
        head,
        *(["Errors", words.month(month), value / 1e6, said or None] for month, value, said in rows),
    )


def template(rows: Kept, language: str, chance: Random | None = None) -> bytes:
    """The workbook that we send, filled in; its rows in another order where there is chance."""
    request = TemplateRequest(through=Month.of(2026, 2), initiative=2)
    made = round_trip_workbook(request, portfolio(ERRORS), text.load(language))
    book = openpyxl.load_workbook(BytesIO(made))
    sheet = book.worksheets[0]
    at = {str(cell.value): cell.column for cell in sheet[HEADINGS - 1] if cell.value}
    for row, (_, value, said) in enumerate(rows, start=HEADINGS + 1):
        sheet.cell(row, at["benefits.value"]).value = value / 1e6
        sheet.cell(row, at["benefits.comment"]).value = said or None
        sheet.cell(row, at["benefits.comment"]).data_type = "s"
    if chance:
        shuffled(sheet, chance)
    return saved(book)


def shuffled(sheet: Any, chance: Random) -> None:
    """The rows below the headings in another order."""
    below = [
        [cell.value for cell in row]
        for row in sheet.iter_rows(min_row=HEADINGS + 1)
        if row[0].value
    ]
    chance.shuffle(below)
    for number, values in enumerate(below, start=HEADINGS + 1):
        for column, value in enumerate(values, start=1):
            sheet.cell(number, column).value = value
            if isinstance(value, str):
                sheet.cell(number, column).data_type = "s"


SENT: dict[str, tuple[bytes, Kept]] = {
    **{
        f"tidy-{language}-{seed}": (tidy(draws(seed), language), draws(seed))
        for language in text.languages()
        for seed in range(4)
    },
    **{
        f"template-{language}-{seed}": (template(draws(seed), language), draws(seed))
        for language in text.languages()
        for seed in range(4, 7)
    },
    **{
        f"sorted-{language}-{seed}": (template(draws(seed), language, Random(seed)), draws(seed))
        for language in text.languages()
        for seed in range(7, 10)
    },
}
"""Workbooks by name, and what each must bring back."""


@cache
def returned(kind: str) -> dict[str, bytes]:
    try:
        return office.converted({name: data for name, (data, _) in SENT.items()}, kind)
    except Missing as reason:
        missing(reason)


def kept(data: bytes) -> Kept:
    result = checked(data, portfolio(ERRORS))
    assert not result.blocked, [(one.code, str(one.place)) for one in result.problems]
    columns = (result.frame[name].tolist() for name in ("month", "value", "comment"))
    return sorted(zip(*columns, strict=True))


@pytest.mark.parametrize("name", SENT)
@pytest.mark.parametrize("kind", KINDS)
def test_what_another_program_saved_says_the_same(kind: str, name: str) -> None:
    assert kept(returned(kind)[name]) == SENT[name][1]
