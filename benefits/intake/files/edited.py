"""A book with cells as a person corrected them on the screen; the file itself stays as it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from benefits.intake.files.book import EMPTY, NUMBER, PERCENT, TEXT, Book, Column, Sheet

Right = float | str | None
"""The right value: a number (12 for 12 %), a text, or None for what is left out."""

Edits = Mapping[tuple[str, int, int], Right]
"""The right value by sheet, row and column; column 0 leaves a whole row out."""

WHOLE_ROW = 0


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
        if index is None:
            continue
        for at in columns if position == WHOLE_ROW else {position} & columns.keys():
            columns[at] = _column(columns[at], index, value)
    return replace(sheet, columns=columns) if mine else sheet


def _column(column: Column, index: int, value: Right) -> Column:
    kinds, values = column.kinds.copy(), column.values.copy()
    kinds[index], values[index] = _cell(column, index, value)
    formats = None if column.formats is None else column.formats.copy()
    if formats is not None and kinds[index] != PERCENT:
        formats[index] = 0
    return Column(kinds, values, formats)


def _cell(column: Column, index: int, value: Right) -> tuple[int, Right]:
    """A kind with its value; a number among percentages is one of them."""
    if value is None:
        return EMPTY, ""
    if isinstance(value, str):
        return TEXT, value
    others = np.delete(column.kinds, index)
    shown = others[np.isin(others, (NUMBER, PERCENT))]
    alone = len(shown) == 0 and column.kinds[index] == PERCENT
    if alone or (len(shown) and bool((shown == PERCENT).all())):
        return PERCENT, value / 100
    return NUMBER, value
