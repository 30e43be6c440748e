"""The child's lines put together again as sheets of columns."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

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
    for row, position, text in marks.get("errors", ()):
        _set(sheet, row, position, ERROR, text)
    for row, position in marks.get("uncalculated", ()):
        _set(sheet, row, position, UNCALCULATED, "")
    for position, rows in _by_column(marks.get("percent", ())).items():
        _show_percent(sheet, position, rows)
    formulas = {at: len(rows) for at, rows in _by_column(marks.get("formulas", ())).items()}
    return Sheet(sheet.name, sheet.numbers, sheet.columns, formulas)


def _by_column(places: list[list[int]]) -> dict[int, list[int]]:
    grouped: dict[int, list[int]] = {}
    for row, position in places:
        grouped.setdefault(position, []).append(row)
    return grouped


def _set(sheet: Sheet, row: int, position: int, kind: int, text: str) -> None:
    index = int(np.searchsorted(sheet.numbers, row))
    if index == len(sheet) or sheet.numbers[index] != row:
        return
    column = sheet.columns.get(position) or sheet.column(None)
    sheet.columns[position] = column  # type: ignore[index]
    if column.kinds[index] == EMPTY:
        column.kinds[index] = kind
        column.values[index] = text


def _show_percent(sheet: Sheet, position: int, rows: list[int]) -> None:
    column = sheet.columns.get(position)
    if column is None:
        return
    shown = np.isin(sheet.numbers, rows) & (column.kinds == NUMBER)
    column.kinds[shown] = PERCENT
