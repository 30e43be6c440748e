"""One sheet to fill: machine headings that are read back, open cells, what each blank means."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from benefits.packs import look
from benefits.packs.request import Words

MARK = "benefits."
CODES = 3
HEADINGS = 4
"""Rows of the sheet: title, subtitle, hidden machine codes, headings; data below."""


def always(_: Any) -> bool:
    """Every row's cell is open."""
    return True


def number(_: Any) -> str:
    """Every row takes a number."""
    return "number"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the sheet. A machine heading (`code`) makes it readable on its way back.

    One to fill says under `blank` what an empty cell means, `opens` for which rows, and `accepts`
    what they take while somebody types (`workbook-wrong-<what>`; empty for any text).
    """

    name: str
    width: float
    heading: Callable[[Words], str]
    show: Callable[[Any, Words], Any]
    code: str = ""
    figure: bool = False
    hidden: bool = False
    blank: str = ""
    opens: Callable[[Any], bool] = always
    accepts: Callable[[Any], str] | None = None
    format: Callable[[Any], str] | None = None

    @property
    def is_input(self) -> bool:
        return bool(self.blank)


@dataclass(frozen=True, slots=True)
class Page:
    """A sheet's name, its two lines on top, its columns and its rows, from `frozen` on moving."""

    name: str
    titles: tuple[str, str]
    columns: tuple[Column, ...]
    rows: Sequence[Any]
    frozen: str


def add_page(book: Workbook, page: Page, taken: set[str], words: Words) -> Worksheet:
    """Write a page as the book's next sheet."""
    sheet = book.create_sheet(look.sheet_name(page.name, taken))
    _head(sheet, page, words)
    for place, row in enumerate(page.rows, start=HEADINGS + 1):
        _row(sheet, place, row, page.columns, words)
    _finish(sheet, page)
    return sheet


def _head(sheet: Worksheet, page: Page, words: Words) -> None:
    shown = next(place for place, one in enumerate(page.columns, 1) if not one.hidden)
    look.title(sheet, 1, shown, *page.titles)
    for place, column in enumerate(page.columns, start=1):
        if column.code:
            look.put(sheet.cell(CODES, place), MARK + column.code)
        cell = sheet.cell(HEADINGS, place)
        look.heading(cell, column.heading(words))
        if column.figure:
            cell.alignment = Alignment(horizontal="right", vertical="bottom", wrap_text=True)
        if column.is_input:
            cell.comment = Comment(words(f"workbook-blank-{column.blank}"), words("product-name"))
            cell.comment.width, cell.comment.height = 260, 110
        sheet.column_dimensions[get_column_letter(place)].width = column.width
        sheet.column_dimensions[get_column_letter(place)].hidden = column.hidden


def _row(sheet: Worksheet, place: int, row: Any, columns: Sequence[Column], words: Words) -> None:
    for position, column in enumerate(columns, start=1):
        cell = look.put(sheet.cell(place, position), column.show(row, words))
        cell.font, cell.border = look.BODY, look.HAIRLINE
        if column.format is not None:
            cell.number_format = column.format(row)
        if column.is_input and column.opens(row):
            cell.protection, cell.fill, cell.border = look.OPEN, look.fill(look.INPUT), look.BOX
        elif column.is_input:
            cell.fill = look.fill(look.PANEL)
        elif column.figure or column.name in ("unit", "better"):
            cell.font = look.NOTE


def _finish(sheet: Worksheet, page: Page) -> None:
    """Rows hidden and frozen, sorting and filtering allowed, only input cells open."""
    sheet.row_dimensions[1].height = 26
    sheet.row_dimensions[CODES].hidden = True
    sheet.row_dimensions[HEADINGS].height = 46
    frozen = 1 + max(place for place, one in enumerate(page.columns, 1) if one.name == page.frozen)
    sheet.freeze_panes = sheet.cell(HEADINGS + 1, frozen)
    last = get_column_letter(len(page.columns))
    sheet.auto_filter.ref = f"A{HEADINGS}:{last}{HEADINGS + max(len(page.rows), 1)}"
    protection = sheet.protection
    protection.sheet = True
    # in this format True means "forbidden"
    for allowed in ("sort", "autoFilter", "formatCells", "formatColumns", "formatRows"):
        setattr(protection, allowed, False)
    look.quiet_grid(sheet)
    look.printed(sheet, HEADINGS)


def machine(name: str) -> Callable[[Words], str]:
    """A hidden column's heading repeats its machine code."""
    return lambda _: MARK + name


def own(name: str) -> Callable[[Words], str]:
    """A heading of the workbook's own."""
    return lambda words: words(f"workbook-{name}")


def first(name: str) -> Callable[[Words], str]:
    """The first of the headings that are understood when they come back."""
    return lambda words: words(f"heading-{name}").partition(" | ")[0]


def before(place: int, back: int, shown_as: Callable[[Any], str]) -> Column:
    """One of the `back` months before the row's own."""

    def heading(words: Words) -> str:
        return words("workbook-before", count=back - place)

    def show(row: Any, _: Words) -> Any:
        return row.before[place]

    return Column(f"before_{place}", 11, heading, show, figure=True, format=shown_as)
