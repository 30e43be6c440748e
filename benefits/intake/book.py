"""A workbook as read: sheets of numbered rows, each cell with its kind and the text found."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benefits.intake.problems import Problem, letters

Kinds = NDArray[np.uint8]
Values = NDArray[np.object_]

EMPTY, NUMBER, PERCENT, TEXT, DATE, TIME, LENGTH, TRUTH, ERROR, UNCALCULATED = b"enpsdtlbxf"
"""Kinds of cells. DATE holds ISO text, TIME ISO text, LENGTH hours, ERROR the error's text."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: where it is, what kind it has, what was found."""

    row: int
    column: int
    kind: int
    value: Any

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

    def where(self, rows: NDArray[np.bool_]) -> Column:
        """The cells of some of the rows."""
        return Column(self.kinds[rows], self.values[rows])

    def text(self, index: int) -> str:
        """The text found in the index-th cell."""
        return found_text(int(self.kinds[index]), self.values[index])

    def texts(self) -> list[str]:
        """The text found in each cell; whole numbers without a decimal point."""
        pairs = zip(self.kinds.tolist(), self.values, strict=True)
        return [found_text(kind, value) for kind, value in pairs]


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """Rows that hold anything, by the number the user sees; columns by position from 1."""

    name: str
    numbers: NDArray[np.int64]
    columns: Mapping[int, Column]
    # what the table's own formulas are: cells whose stored result may be out of date
    formulas: Mapping[int, int]

    def __len__(self) -> int:
        return len(self.numbers)

    def below(self, index: int) -> Sheet:
        """The rows after the index-th one."""
        columns = {
            position: Column(column.kinds[index + 1 :], column.values[index + 1 :])
            for position, column in self.columns.items()
        }
        return Sheet(self.name, self.numbers[index + 1 :], columns, self.formulas)

    def column(self, position: int | None) -> Column:
        """The cells at a position; an absent column is empty."""
        if position is not None and position in self.columns:
            return self.columns[position]
        return Column(np.full(len(self), EMPTY, np.uint8), np.full(len(self), "", object))

    def cell(self, index: int, position: int) -> Cell:
        """The cell in the index-th row kept (not the row's number)."""
        column = self.columns[position]
        number = int(self.numbers[index])
        return Cell(number, position, int(column.kinds[index]), column.values[index])

    def row(self, index: int) -> Iterator[Cell]:
        """The cells of the index-th row that hold something, from left to right."""
        for position in sorted(self.columns):
            found = self.cell(index, position)
            if found.kind != EMPTY:
                yield found


@dataclass(frozen=True, slots=True, eq=False)
class Book:
    """What was read, and from which bytes."""

    sheets: tuple[Sheet, ...]
    kind: str
    sha256: str
    size: int
    notices: tuple[Problem, ...] = ()


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
