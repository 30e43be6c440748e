"""Sheets drawn as text, so that a test shows what it reads.

One line is a row, `|` parts the cells. A number is a number; `'12` is the text 12, `@2026-01-31`
a date, `%0.12` a number shown as a percentage, `!#N/A` an error cell, `?` a formula without a
result, `<` is merged with the cell at its left, `^` with the one above. An empty line is an
empty row. Anything else is text.
"""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pandas as pd

from benefits.intake.files.book import (
    DATE,
    EMPTY,
    ERROR,
    NUMBER,
    PERCENT,
    TEXT,
    UNCALCULATED,
    Book,
    Column,
    Merge,
    Sheet,
)
from benefits.intake.layout.reading import Reading, reading
from tests.intake.making import VOCABULARY

_NUMBER = re.compile(r"-?\d+(\.\d+)?")


def drawn(drawing: str, name: str = "Sheet1") -> Sheet:
    """The sheet that a drawing shows."""
    rows = [line.strip() for line in drawing.strip("\n").split("\n")]
    cells = [[part.strip() for part in row.split("|")] if row else [] for row in rows]
    width = max(map(len, cells))
    even = [row + [""] * (width - len(row)) for row in cells]
    kept = [at for at, row in enumerate(even) if any(text not in ("", "<", "^") for text in row)]
    columns = {}
    for position in range(width):
        pairs = [_cell(even[at][position]) for at in kept]
        if any(kind != EMPTY for kind, _ in pairs):
            values = np.empty(len(pairs), object)
            values[:] = [value for _, value in pairs]
            columns[position + 1] = Column(np.array([k for k, _ in pairs], np.uint8), values)
    numbers = np.array([at + 1 for at in kept], np.int64)
    return Sheet(name, numbers, columns, {}, tuple(_merges(even)))


def _cell(text: str) -> tuple[int, Any]:
    if text in ("", "<", "^"):
        return EMPTY, ""
    if text == "?":
        return UNCALCULATED, ""
    if _NUMBER.fullmatch(text):
        return NUMBER, float(text)
    marks = {"'": TEXT, "@": DATE, "!": ERROR}
    if text[0] in marks:
        return marks[text[0]], text[1:]
    if text[0] == "%" and len(text) > 1:
        return PERCENT, float(text[1:])
    return TEXT, text


def _merges(rows: list[list[str]]) -> list[Merge]:
    found = []
    for top, row in enumerate(rows):
        for left, text in enumerate(row):
            right, bottom = left, top
            while right + 1 < len(row) and row[right + 1] == "<":
                right += 1
            while bottom + 1 < len(rows) and rows[bottom + 1][left] == "^":
                bottom += 1
            if text not in ("<", "^", "") and (right > left or bottom > top):
                found.append(Merge(top + 1, left + 1, bottom + 1, right + 1))
    return found


def book(*sheets: Sheet) -> Book:
    return Book(sheets, "xlsx", "", 0)


def read_drawn(drawing: str, name: str = "Sheet1") -> Reading:
    """What is read from a book of one drawn sheet."""
    return reading(book(drawn(drawing, name)), VOCABULARY)


def told(found: Reading) -> list[str]:
    """Each observation as `key | period | value unit | cell`, column by column."""
    return told_of(found.frame)


def told_of(frame: pd.DataFrame) -> list[str]:
    """The same for a frame of observations."""
    lines = []
    for row in frame.to_dict("records"):
        value = f"{row['value']:g} {row['unit']}".strip()
        lines.append(f"{row['key']} | {row['period']} | {value} | {row['cell']}")
    return lines


def codes(remarks: tuple[Any, ...]) -> list[str]:
    """`code cell` of each remark."""
    return [f"{one.code} {one.place.cell}".strip() for one in remarks]
