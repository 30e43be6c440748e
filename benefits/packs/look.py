"""How every workbook looks, and the one way to put a value into a cell."""

from __future__ import annotations

import re
from typing import Any

from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.worksheet.worksheet import Worksheet

ACCENT = "0F5E63"
INK = "1D2523"
QUIET = "4A5652"
LINE = "CFD6D3"
PANEL = "F3F5F4"
INPUT = "FFFBEC"
MUST_FIX = "FBECEB"
CONFIRM = "FAF3DA"
INFO = "E9F1FA"

FAMILY = "Calibri"
MONTH_FORMAT = "yyyy-mm"
SHARE_FORMAT = "0%"

BODY = Font(name=FAMILY, size=10.5, color=INK)
NOTE = Font(name=FAMILY, size=10.5, color=QUIET)
TITLE = Font(name=FAMILY, size=16, bold=True, color=INK)
HEADING = Font(name=FAMILY, size=10.5, bold=True, color="FFFFFF")
STRONG = Font(name=FAMILY, size=10.5, bold=True, color=INK)
LINK = Font(name=FAMILY, size=10.5, color=ACCENT, underline="single")

HAIRLINE = Border(bottom=Side(style="thin", color=LINE))
BOX = Border(*(Side(style="thin", color=LINE),) * 4)
OPEN = Protection(locked=False)

_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_LONGEST = 32_767
_LIKE_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def fill(color: str) -> PatternFill:
    """One flat colour."""
    return PatternFill("solid", start_color=color, end_color=color)


def put(cell: Cell, value: Any) -> Cell:
    """Write a value with its own type. Text stays text, whatever it begins with."""
    if not isinstance(value, str):
        cell.value = value
        return cell
    cell.value = legible(value) or None
    if looks_like_a_formula(value):
        cell.data_type = "s"
        cell.quotePrefix = True
    return cell


def legible(text: str) -> str:
    """What a cell can hold of a text: no control characters, not too long."""
    return _UNPRINTABLE.sub(" ", text)[:_LONGEST]


def looks_like_a_formula(text: str) -> bool:
    """Would a spreadsheet program take the text for a formula or an error when it is edited?"""
    return text.startswith((*_LIKE_A_FORMULA, "#"))


def heading(cell: Cell, text: str) -> None:
    """A column's heading: light on the accent, at the bottom of a generous row."""
    put(cell, text)
    cell.font, cell.fill = HEADING, fill(ACCENT)
    cell.alignment = Alignment(vertical="bottom", wrap_text=True)


def title(sheet: Worksheet, row: int, column: int, text: str, under: str = "") -> None:
    """The sheet's name in words, and one quiet line below it."""
    put(sheet.cell(row, column), text).font = TITLE
    if under:
        put(sheet.cell(row + 1, column), under).font = NOTE


def printed(sheet: Worksheet, heading_row: int, *, wide: bool = True) -> None:
    """On A4, as wide as the page, headings on every page, page numbers below."""
    sheet.page_setup.orientation = "landscape" if wide else "portrait"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = f"{heading_row}:{heading_row}"
    sheet.oddFooter.right.text = "&P / &N"
    sheet.oddFooter.left.text = "&A"


def quiet_grid(sheet: Worksheet) -> None:
    """No gridlines: hairlines of our own stand where they help."""
    sheet.sheet_view.showGridLines = False
    sheet.sheet_view.zoomScale = 100


def sheet_name(text: str, taken: set[str]) -> str:
    """A name that a sheet may have, at most 31 characters, not used before in the workbook."""
    base = re.sub(r"[\[\]:*?/\\]", " ", _UNPRINTABLE.sub(" ", text)).strip().strip("'")[:31]
    base = base or "1"
    name, number = base, 2
    while name.casefold() in taken:
        name, number = f"{base[: 30 - len(str(number))]} {number}", number + 1
    taken.add(name.casefold())
    return name
