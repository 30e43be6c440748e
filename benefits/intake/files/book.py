"""A workbook as read: sheets of numbered rows, each cell with its kind and the text found."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benefits.intake.files.formats import NO_FORMAT, NumberFormat
from benefits.intake.problems import Problem, letters

Kinds = NDArray[np.uint8]
Formats = NDArray[np.uint16]
Values = NDArray[np.object_]

EMPTY, NUMBER, PERCENT, TEXT, DATE, TIME, LENGTH, TRUTH, ERROR, UNCALCULATED = b"enpsdtlbxf"
"""Kinds of cells. DATE holds ISO text, TIME ISO text, LENGTH hours, ERROR the error's text."""

VISIBLE, HIDDEN, VERY_HIDDEN = "visible", "hidden", "very_hidden"
"""What can be seen of a sheet: only a program can show a very hidden one."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: where it is, what kind it has, what was found."""

    row: int
    column: int
    kind: int
    value: Any
    shown: NumberFormat = NO_FORMAT

    @property
    def address(self) -> str:
        return f"{letters(self.column)}{self.row}"

    @property
    def text(self) -> str:
        return found_text(self.kind, self.value)

    @property
    def content(self) -> Any:
        """The value as a workbook of our own would hold it: dates as dates."""
        if self.kind == DATE:
            return date.fromisoformat(str(self.value)[:10])
        return self.text if self.kind == TIME else self.value

    @property
    def format(self) -> str:
        """The number format that shows it as it was shown; empty for the usual one."""
        return {PERCENT: "0.##%", DATE: "yyyy-mm-dd"}.get(self.kind, "")


@dataclass(frozen=True, slots=True, eq=False)
class Column:
    """One column's cells, one for each row of its sheet."""

    kinds: Kinds
    values: Values
    # positions in the sheet's own list of formats; None where all are the usual one
    formats: Formats | None = None

    def where(self, rows: NDArray[np.bool_] | NDArray[np.int64] | slice) -> Column:
        """The cells of some of the rows."""
        formats = None if self.formats is None else self.formats[rows]
        return Column(self.kinds[rows], self.values[rows], formats)

    def text(self, index: int) -> str:
        """The text found in the index-th cell."""
        return found_text(int(self.kinds[index]), self.values[index])

    def texts(self) -> list[str]:
        """The text found in each cell; whole numbers without a decimal point."""
        pairs = zip(self.kinds.tolist(), self.values, strict=True)
        return [found_text(kind, value) for kind, value in pairs]


@dataclass(frozen=True, slots=True)
class Merge:
    """A merged range by its corners, in the numbers the user sees; the value is top left."""

    top: int
    left: int
    bottom: int
    right: int

    def covers(self, row: int, column: int) -> bool:
        """Does the cell lie in the range?"""
        return self.top <= row <= self.bottom and self.left <= column <= self.right


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """Rows that hold anything, by the number the user sees; columns by position from 1."""

    name: str
    numbers: NDArray[np.int64]
    columns: Mapping[int, Column]
    # what the table's own formulas are: cells whose stored result may be out of date
    formulas: Mapping[int, int]
    # clamped to the cells in use; only those that touch a row or a column that is kept
    merges: tuple[Merge, ...] = ()
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    visibility: str = VISIBLE
    # what the columns' format positions mean; the first one is the usual format
    formats: tuple[NumberFormat, ...] = (NO_FORMAT,)

    def __len__(self) -> int:
        return len(self.numbers)

    def below(self, index: int) -> Sheet:
        """The rows after the index-th one."""
        rest = slice(index + 1, None)
        columns = {position: column.where(rest) for position, column in self.columns.items()}
        return replace(self, numbers=self.numbers[rest], columns=columns)

    def column(self, position: int | None) -> Column:
        """The cells at a position; an absent column is empty."""
        if position is not None and position in self.columns:
            return self.columns[position]
        return Column(np.full(len(self), EMPTY, np.uint8), np.full(len(self), "", object))

    def cell(self, index: int, position: int) -> Cell:
        """The cell in the index-th row kept (not the row's number)."""
        column = self.columns[position]
        shown = self.formats[int(column.formats[index]) if column.formats is not None else 0]
        number, kind = int(self.numbers[index]), int(column.kinds[index])
        return Cell(number, position, kind, column.values[index], shown)

    def row(self, index: int) -> Iterator[Cell]:
        """The cells of the index-th row that hold something, from left to right."""
        for position in sorted(self.columns):
            found = self.cell(index, position)
            if found.kind != EMPTY:
                yield found

    def index(self, number: int) -> int | None:
        """Where the row of a number is kept; None where the row holds nothing."""
        at = int(np.searchsorted(self.numbers, number))
        return at if at < len(self) and int(self.numbers[at]) == number else None

    def at(self, number: int, position: int) -> Cell:
        """The cell as a person sees it: within a merged range it is the range's own cell."""
        for merge in self.merges:
            if merge.covers(number, position):
                number, position = merge.top, merge.left
                break
        index = self.index(number)
        if index is None or position not in self.columns:
            return Cell(number, position, EMPTY, "")
        return self.cell(index, position)

    def across(self, index: int, positions: Sequence[int]) -> Column:
        """The index-th row's cells at these positions, as a column is held."""
        cells = [self.columns.get(position) for position in positions]
        kinds = np.array([EMPTY if one is None else one.kinds[index] for one in cells], np.uint8)
        values = np.empty(len(cells), object)
        values[:] = ["" if one is None else one.values[index] for one in cells]
        shown = [
            0 if one is None or one.formats is None else int(one.formats[index]) for one in cells
        ]
        return Column(kinds, values, np.array(shown, np.uint16) if any(shown) else None)


@dataclass(frozen=True, slots=True)
class Unread:
    """A sheet that was not read, and why: `hidden`, `very_hidden`, `chart`, `macro`, `dialog`."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True, eq=False)
class Book:
    """What was read, and from which bytes."""

    sheets: tuple[Sheet, ...]
    kind: str
    sha256: str
    size: int
    notices: tuple[Problem, ...] = ()
    unread: tuple[Unread, ...] = ()


def found_text(kind: int, value: Any) -> str:
    """What a person sees in a cell, near enough to recognise it."""
    if kind in (NUMBER, LENGTH):
        return number_text(value)
    if kind == PERCENT:
        return f"{number_text(round(float(value) * 100, 10))} %"
    if kind == DATE:
        return str(value)[:10]
    return str(value)


def number_text(value: float) -> str:
    """The shortest text that reads back as the same number."""
    number = float(value)
    return str(int(number)) if number.is_integer() and abs(number) < 1e15 else repr(number)
