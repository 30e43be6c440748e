"""The child's lines put together again as sheets of columns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benefits.intake.files.book import (
    EMPTY,
    ERROR,
    NUMBER,
    PERCENT,
    TRUTH,
    UNCALCULATED,
    VISIBLE,
    Column,
    Merge,
    Sheet,
    Unread,
)
from benefits.intake.files.formats import NO_FORMAT, NumberFormat
from benefits.intake.files.formats import PERCENT as PERCENTAGE
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
    _unread: list[Unread] = field(default_factory=list)
    kind: str = ""
    _head: Line = field(default_factory=dict)
    _chunks: list[Line] = field(default_factory=list)

    def take(self, line: Line) -> None:
        """One line of the answer, in the order it was said."""
        if "rows" in line:
            self._chunks.append(_arrays(line))
        elif "sheet" in line:
            self._begin(line)
        elif "marks" in line:
            self._finish(line["marks"])
        self.kind = str(line.get("kind", "")) or self.kind
        self.done = self.done or "done" in line
        self.refused = self.refused or str(line.get("refused", ""))
        self.values = self.values or dict(line.get("values", {}))

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        return tuple(self._sheets)

    @property
    def unread(self) -> tuple[Unread, ...]:
        return tuple(self._unread)

    @property
    def notices(self) -> tuple[Problem, ...]:
        return tuple(self._notices)

    def _begin(self, line: Line) -> None:
        self._head, self._chunks = line, []
        name, reason = line["sheet"], line.get("unread", "")
        if reason:
            self._unread.append(Unread(name, reason))
        if reason in ("hidden", "very_hidden"):
            self._notices.append(Problem("hidden_sheet", Place(name), {"sheet": name}))

    def _finish(self, marks: Line) -> None:
        sheet = _sheet(self._head, self._chunks, marks)
        self._sheets.append(sheet)
        self._chunks = []
        place = Place(sheet.name)
        for notice in marks.get("notices", ()):
            self._notices.append(Problem(notice["code"], place, notice.get("values", {})))
        if len(sheet.hidden_rows) > 1:
            values = {"count": len(sheet.hidden_rows), "sheet": sheet.name}
            self._notices.append(Problem("hidden_rows", place, values))


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


def _sheet(head: Line, chunks: list[Line], marks: Line) -> Sheet:
    positions = sorted({position for chunk in chunks for position in chunk["columns"]})
    columns = {position: _column(position, chunks) for position in positions}
    rows = [chunk["rows"] for chunk in chunks]
    numbers = np.concatenate(rows) if rows else np.empty(0, np.int64)
    sheet = Sheet(
        head["sheet"],
        numbers,
        columns,
        {position: len(found) for position, found in _places(marks, "formulas")},
        merges=tuple(Merge(*corners) for corners in marks.get("merges", ())),
        hidden_rows=frozenset(_unrolled(marks.get("hidden_rows", ()))),
        hidden_columns=frozenset(_unrolled(marks.get("hidden_columns", ()))),
        visibility=head.get("visibility", VISIBLE),
        formats=(NO_FORMAT, *(NumberFormat(*one) for one in marks.get("formats", ()))),
    )
    return _shown(_marked(sheet, marks), marks)


def _unrolled(runs: Sequence[int]) -> Iterator[int]:
    """The numbers that runs stand for."""
    for first, last in zip(runs[::2], runs[1::2], strict=True):
        yield from range(first, last + 1)


def _shown(sheet: Sheet, marks: Line) -> Sheet:
    """The sheet with the format of each cell; numbers shown as percentages are of that kind."""
    columns = dict(sheet.columns)
    for number, by_column in marks.get("shown", {}).items():
        for position, runs in by_column.items():
            if int(position) in columns:
                column = columns[int(position)]
                columns[int(position)] = _formatted(sheet, column, int(number), runs)
    return replace(sheet, columns=columns)


def _formatted(sheet: Sheet, column: Column, number: int, runs: list[int]) -> Column:
    formats = column.formats
    if formats is None:
        formats = np.zeros(len(sheet), np.uint16)
    ends = np.searchsorted(sheet.numbers, np.asarray(runs) + np.tile((0, 1), len(runs) // 2))
    for first, last in ends.reshape(-1, 2).tolist():
        formats[first:last] = number
        if sheet.formats[number].kind == PERCENTAGE:
            kinds = column.kinds[first:last]
            kinds[kinds == NUMBER] = PERCENT
    return replace(column, formats=formats)


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
    sheet = _with_rows(sheet, marks)
    columns = dict(sheet.columns)
    for position, rows in _places(marks, "errors"):
        column = columns.setdefault(position, sheet.column(None))
        texts = np.array(marks["error_texts"][str(position)], object)
        at, known = _indices(sheet, rows)
        # some formats keep the error's text as if somebody had written it
        blank = (column.kinds[at] == EMPTY) | (column.values[at] == texts[known])
        column.kinds[at[blank]], column.values[at[blank]] = ERROR, texts[known][blank]
    for position, rows in _places(marks, "truths"):
        column = columns.get(position, sheet.column(None))
        said = np.isin(sheet.numbers, rows) & (column.kinds == NUMBER)
        column.kinds[said], column.values[said] = TRUTH, column.values[said].astype(bool)
    for position, rows in _places(marks, "uncalculated"):
        column = columns.setdefault(position, sheet.column(None))
        column.kinds[np.isin(sheet.numbers, rows) & (column.kinds == EMPTY)] = UNCALCULATED
    return replace(sheet, columns=columns)


def _with_rows(sheet: Sheet, marks: Line) -> Sheet:
    """The sheet with the rows too that hold nothing but what the library shows blank."""
    marked = [rows for name in ("errors", "uncalculated") for _, rows in _places(marks, name)]
    absent = np.setdiff1d(np.array([one for rows in marked for one in rows]), sheet.numbers)
    if not len(absent):
        return sheet
    at = np.searchsorted(sheet.numbers, absent)
    columns = {
        position: Column(np.insert(one.kinds, at, EMPTY), np.insert(one.values, at, ""))
        for position, one in sheet.columns.items()
    }
    numbers = np.insert(sheet.numbers, at, absent).astype(np.int64)
    return replace(sheet, numbers=numbers, columns=columns)


def _indices(sheet: Sheet, rows: list[int]) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """Where rows of these numbers are kept, and which of the numbers are kept at all."""
    wanted = np.asarray(rows, np.int64)
    at = np.searchsorted(sheet.numbers, wanted)
    known = np.isin(wanted, sheet.numbers)
    return at[known].astype(np.int64), known


def _places(marks: Line, name: str) -> Iterator[tuple[int, list[int]]]:
    for position, rows in marks.get(name, {}).items():
        yield int(position), rows
