"""A book with cells as a person corrected them on the screen; the file itself stays as it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from benefits.intake.files.book import EMPTY, NUMBER, Book, Column, Sheet

Edits = Mapping[tuple[str, int, int], float | None]
"""The right value by sheet, row and column; None where a cell is left out."""


def edited(book: Book, edits: Edits) -> Book:
    """The book with these cells; places that are not in it are passed over."""
    if not edits:
        return book
    return replace(book, sheets=tuple(_sheet(one, edits) for one in book.sheets))


def _sheet(sheet: Sheet, edits: Edits) -> Sheet:
    mine = {
        (row, column): value for (name, row, column), value in edits.items() if name == sheet.name
    }
    columns = dict(sheet.columns)
    for (row, position), value in mine.items():
        index = sheet.index(row)
        if index is not None and position in columns:
            columns[position] = _column(columns[position], index, value)
    return replace(sheet, columns=columns) if mine else sheet


def _column(column: Column, index: int, value: float | None) -> Column:
    kinds, values = column.kinds.copy(), column.values.copy()
    kinds[index] = EMPTY if value is None else NUMBER
    values[index] = "" if value is None else value
    formats = None if column.formats is None else column.formats.copy()
    if formats is not None:
        formats[index] = 0
    return Column(kinds, values, formats)
