"""The child's lines put together again as sheets of columns."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benefits.intake.book import (
    EMPTY,
    ERROR,
    NUMBER,
    PERCENT,
    UNCALCULATED,
    Column,
    Sheet,
)
from benefits.intake.problems import Place, Problem

Line = dict[str, Any]


@dataclass(slots=True)
class Assembly:
    """Takes lines one by one; `book` gives sheets and notices once `done`."""

    done: bool = False
    refused: str = ""
    values: dict[str, Any] = field(default_factory=dict)
    _sheets: list[Sheet] = field(default_factory=list)
    _notices: list[Problem] = field(default_factory=list)
    _name: str = ""
    _chunks: list[Line] = field(default_factory=list)

    def take(self, line: Line) -> None:
        """One line of the answer, in the order it was said."""
        if "rows" in line:
            self._chunks.append(_arrays(line))
        elif "sheet" in line:
            self._begin(line)
        elif "marks" in line:
            self._finish(line["marks"])
        self.done = self.done or "done" in line
        self.refused = self.refused or str(line.get("refused", ""))
        self.values = self.values or dict(line.get("values", {}))

    def book(self) -> tuple[tuple[Sheet, ...], tuple[Problem, ...]]:
        """The sheets, and what is to be told about them."""
        return tuple(self._sheets), tuple(self._notices)

    def _begin(self, line: Line) -> None:
        self._name, self._chunks = line["sheet"], []
        if line.get("hidden"):
            self._notices.append(Problem("hidden_sheet", Place(self._name), {"sheet": self._name}))

    def _finish(self, marks: Line) -> None:
        sheet = _sheet(self._name, self._chunks, marks)
        self._sheets.append(sheet)
        self._chunks = []
        for notice in marks.get("notices", ()):
            self._notices.append(Problem(notice["code"], Place(self._name)))
        if marks.get("hidden_rows", 0) > 1:
            values = {"count": marks["hidden_rows"], "sheet": self._name}
            self._notices.append(Problem("hidden_rows", Place(self._name), values))


def _arrays(line: Line) -> Line:
    columns = {
        int(position): (np.frombuffer(kinds.encode(), np.uint8), _objects(values))
        for position, (kinds, values) in line["columns"].items()
    }
    return {"rows": np.asarray(line["rows"], np.int64), "columns": columns}


def _objects(values: list[Any]) -> Any:
    objects = np.empty(len(values), object)
    objects[:] = values
    return objects


def _sheet(name: str, chunks: list[Line], marks: Line) -> Sheet:
    positions = sorted({position for chunk in chunks for position in chunk["columns"]})
    columns = {position: _column(position, chunks) for position in positions}
    rows = [chunk["rows"] for chunk in chunks]
    sheet = Sheet(name, np.concatenate(rows) if rows else np.empty(0, np.int64), columns, {})
    return _marked(sheet, marks)


def _column(position: int, chunks: list[Line]) -> Column:
    kinds, values = [], []
    for chunk in chunks:
        size = len(chunk["rows"])
        absent = (np.full(size, EMPTY, np.uint8), np.full(size, "", object))
        found = chunk["columns"].get(position, absent)
        kinds.append(found[0])
        values.append(found[1])
    return Column(np.concatenate(kinds), np.concatenate(values))


def _marked(sheet: Sheet, marks: Line) -> Sheet:
    """Cells that the library shows blank or as plain numbers, as what they are."""
    columns = dict(sheet.columns)
    for position, rows in _places(marks, "errors"):
        column = columns.setdefault(position, sheet.column(None))
        texts = np.array(marks["error_texts"][str(position)], object)
        at, known = _indices(sheet, rows)
        blank = column.kinds[at] == EMPTY
        column.kinds[at[blank]], column.values[at[blank]] = ERROR, texts[known][blank]
    for position, rows in _places(marks, "uncalculated"):
        column = columns.setdefault(position, sheet.column(None))
        column.kinds[np.isin(sheet.numbers, rows) & (column.kinds == EMPTY)] = UNCALCULATED
    for position, rows in _places(marks, "percent"):
        column = columns.get(position, sheet.column(None))
        column.kinds[np.isin(sheet.numbers, rows) & (column.kinds == NUMBER)] = PERCENT
    formulas = {position: len(rows) for position, rows in _places(marks, "formulas")}
    return Sheet(sheet.name, sheet.numbers, columns, formulas)


def _indices(sheet: Sheet, rows: list[int]) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """Where rows of these numbers are kept, and which of the numbers are kept at all."""
    wanted = np.asarray(rows, np.int64)
    at = np.searchsorted(sheet.numbers, wanted)
    known = np.isin(wanted, sheet.numbers)
    return at[known].astype(np.int64), known


def _places(marks: Line, name: str) -> Iterator[tuple[int, list[int]]]:
    for position, rows in marks.get(name, {}).items():
        yield int(position), rows
