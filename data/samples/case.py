"""The sample business case of every language, made from `case.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.worksheet.worksheet import Worksheet

from benefits import text
from data.samples.make import INK, MADE, PAPER, steady

FOLDER = Path(__file__).parent
HEADING = 6
"""The row of headings; what stands above it names the case, its rate and its currency."""


def definition() -> Mapping[str, Any]:
    """What `case.toml` says."""
    return tomllib.loads((FOLDER / "case.toml").read_text(encoding="utf-8"))


def write() -> None:
    """Write the workbook of every language into its folder."""
    told = definition()
    for language, name in told["file"].items():
        (FOLDER / language / name).write_bytes(workbook(language))


def workbook(language: str) -> bytes:
    """The business case as one sheet: title, rate, and a table of benefits and costs."""
    told, words = definition(), text.load(language)
    book = Workbook()
    sheet: Worksheet = book.active
    sheet.title = words("page-case")
    _head(sheet, told, words, language)
    row = HEADING
    for side in ("benefit", "cost"):
        row += 1
        _section(sheet, row, _first(words, f"case_{side}s"))
        lines = [one for one in told["line"] if one["side"] == side]
        for one in lines:
            row += 1
            _line(sheet, row, one, language)
        row += 1
        _total(sheet, row, words, len(lines))
    book.properties.title = told["title"][language]
    book.properties.created = MADE
    return steady(book)


def _head(sheet: Worksheet, told: Mapping[str, Any], words: text.Words, language: str) -> None:
    sheet.cell(1, 1, told["title"][language]).font = Font(bold=True, size=14, color=INK)
    sheet.cell(2, 1, told["note"][language])
    sheet.cell(4, 1, _first(words, "case_rate"))
    sheet.cell(4, 2, told["rate"]).number_format = "0%"
    years = len(told["line"][0]["amounts"])
    year = _first(words, "case_year")
    columns = [_first(words, "case_initial"), *(f"{year} {one}" for one in range(1, years))]
    headings = [_first(words, "case_line"), *columns, _first(words, "case_risk")]
    for column, heading in enumerate(headings, start=1):
        cell = sheet.cell(HEADING, column, heading)
        cell.font = Font(bold=True, color="FFFFFF")
        cell.fill = PatternFill("solid", start_color=INK)
        cell.alignment = Alignment(horizontal="left" if column == 1 else "right")
        sheet.column_dimensions[cell.column_letter].width = 30 if column == 1 else 18
    sheet.freeze_panes = sheet.cell(HEADING + 1, 2)


def _section(sheet: Worksheet, row: int, name: str) -> None:
    cell = sheet.cell(row, 1, name)
    cell.font = Font(bold=True)
    cell.fill = PatternFill("solid", start_color=PAPER)


def _line(sheet: Worksheet, row: int, line: Mapping[str, Any], language: str) -> None:
    sheet.cell(row, 1, line["name"][language])
    for column, amount in enumerate(line["amounts"], start=2):
        sheet.cell(row, column, amount).number_format = "#,##0"
    sheet.cell(row, len(line["amounts"]) + 2, line["risk"]).number_format = "0%"


def _total(sheet: Worksheet, row: int, words: text.Words, lines: int) -> None:
    """The sum of the lines above, as people have it; it is left out when the file is read."""
    sheet.cell(row, 1, words("word-total")).font = Font(bold=True)
    for column in range(2, sheet.max_column):
        above = [sheet.cell(one, column).value for one in range(row - lines, row)]
        cell = sheet.cell(row, column, sum(one for one in above if isinstance(one, int)))
        cell.number_format, cell.font = "#,##0", Font(bold=True)


def _first(words: text.Words, name: str) -> str:
    return words(f"heading-{name}").partition(" | ")[0]
