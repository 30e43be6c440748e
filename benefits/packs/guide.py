"""The sheet that tells how the workbook is filled in, in the reader's language."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from openpyxl import Workbook
from openpyxl.styles import Alignment
from openpyxl.worksheet.worksheet import Worksheet

from benefits.domain.record.portfolio import Portfolio
from benefits.packs import look
from benefits.packs.request import TemplateRequest, Words

if TYPE_CHECKING:
    from benefits.packs.sheet import Page

NOTE_MARK = "benefits.note"
"""Stands in the hidden first row of sheets that are for people only."""

STEPS = ("fill", "blank", "correct", "rows", "send")


def add_guide(
    book: Workbook,
    request: TemplateRequest,
    portfolio: Portfolio,
    pages: Sequence[Page],
    words: Words,
) -> None:
    """How to fill it, what a blank cell means in each column, where it comes from."""
    taken = {sheet.title.casefold() for sheet in book.worksheets}
    sheet = book.create_sheet(look.sheet_name(words("workbook-guide"), taken))
    note_sheet(sheet)
    look.title(sheet, 2, 2, words("workbook-guide_title"))
    row = 4
    for number, step in enumerate(STEPS, start=1):
        row = _line(sheet, row, f"{number}.", words(f"workbook-step-{step}"))
    for page in pages:
        row = _blanks(sheet, row + 1, page, words)
    origin = words(
        "workbook-origin",
        organisation=portfolio.settings.organisation or words("product-name"),
        revision=str(portfolio.revision),
        month=words.month(request.through),
    )
    look.put(sheet.cell(row + 1, 2), origin).font = look.NOTE


def _blanks(sheet: Worksheet, row: int, page: Page, words: Words) -> int:
    """What a blank means in each column to fill of a sheet; the first free row after it."""
    heading = words("workbook-blank_title", sheet=page.name)
    look.put(sheet.cell(row, 2), heading).font = look.STRONG
    row += 1
    for column in page.columns:
        if column.is_input:
            blank = words(f"workbook-blank-{column.blank}")
            row = _line(sheet, row, column.heading(words), blank)
    return row


def note_sheet(sheet: Worksheet) -> None:
    """A sheet for people: marked, so that it is not read back, and calm to look at."""
    sheet.cell(1, 1).value = NOTE_MARK
    sheet.row_dimensions[1].hidden = True
    sheet.column_dimensions["A"].width = 3
    sheet.column_dimensions["B"].width = 18
    sheet.column_dimensions["C"].width = 96
    look.quiet_grid(sheet)
    look.printed(sheet, 2, wide=False)


def _line(sheet: Worksheet, row: int, label: str, text: str) -> int:
    put = look.put(sheet.cell(row, 2), label)
    put.font, put.alignment = look.STRONG, Alignment(vertical="top", wrap_text=True)
    told = look.put(sheet.cell(row, 3), text)
    told.font, told.alignment = look.BODY, Alignment(vertical="top", wrap_text=True)
    sheet.row_dimensions[row].height = 15.5 * (1 + max(len(text) // 100, len(label) // 20))
    return row + 1
