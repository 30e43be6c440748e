"""Cells, rows and columns that are no observations: what each is, told once for its column."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benefits.intake.asking import Question
from benefits.intake.cells.figures import Figures
from benefits.intake.files.book import TEXT
from benefits.intake.layout.lines import Lines
from benefits.intake.layout.remarks import Remark
from benefits.intake.layout.roles import LEFT_OUT, Role
from benefits.intake.layout.shapes import Candidate
from benefits.intake.problems import Place

_CELL_CODES = ("error_cell", "not_calculated")


@dataclass(frozen=True, slots=True, eq=False)
class Cells:
    """One column's part of the figures that were read together."""

    whole: Figures
    start: int
    size: int

    def _part(self, flags: NDArray[Any]) -> NDArray[Any]:
        return flags[self.start : self.start + self.size]

    @property
    def present(self) -> NDArray[np.bool_]:
        return self._part(self.whole.present)

    @property
    def missing(self) -> NDArray[np.bool_]:
        return self._part(self.whole.missing)

    @property
    def amounts(self) -> NDArray[np.float64]:
        """Fractions of one where a cell is a percentage."""
        return self._part(self.whole.values)

    @property
    def percent(self) -> NDArray[np.bool_]:
        return self._part(self.whole.percent)

    def unit(self, row: int) -> str:
        return self.whole.units.get(self.start + row, "")

    def here(self, index: int) -> bool:
        """Does an index of the whole lie in this column?"""
        return self.start <= index < self.start + self.size


class Left:
    """Cells that are no observations, gathered so that each is told once for its column."""

    def __init__(self, table: Candidate) -> None:
        self.table = table
        self.asked: list[Remark] = []
        self.warned: list[Remark] = []
        self.left_out: list[Remark] = []
        self._undated: dict[int, list[int]] = {}
        self._unnamed: dict[int, list[int]] = {}
        self._texts: list[tuple[int, int]] = []

    def undated(self, column: int, rows: NDArray[np.int64]) -> None:
        for row in rows.tolist():
            self._undated.setdefault(row, []).append(column)

    def unnamed(self, column: int, rows: list[int]) -> None:
        for row in rows:
            self._unnamed.setdefault(row, []).append(column)

    def cells(self, column: int, cells: Cells, open_rows: NDArray[np.bool_]) -> None:
        """Words where figures should be, markers for nothing, and numbers kept as text."""
        missing = np.flatnonzero(cells.missing & open_rows)
        if len(missing):
            self._leave("missing_marker", int(missing[0]), column, len(missing))
        for fault in cells.whole.faults:
            row = fault.index - cells.start
            if cells.here(fault.index) and open_rows[row]:
                code = fault.code if fault.code in _CELL_CODES else "not_a_number"
                text = self.table.grid.text(int(self.table.region.rows[row]), column)
                self._leave(code, row, column, 1, found=text)
                self.warned.append(Remark(code, self._place(row, column), 1, {"found": text}))
        for one in cells.whole.decisions:
            if one.code == "notation_changed" and cells.here(one.index):
                place = self._place(one.index - cells.start, column)
                self.warned.append(Remark(one.code, place, 1, one.values))
        for question in cells.whole.questions:
            if cells.here(question.index):
                place = self._place(question.index - cells.start, column)
                self.asked.append(Remark(question.code, place, 1, {"found": _text(question)}))
        kinds = self.table.grid.column(column).kinds[self.table.region.rows]
        texts = np.flatnonzero(cells.present & open_rows & (kinds == TEXT))
        self._texts += [(row, column) for row in texts.tolist()]

    def tell(self) -> None:
        """What was gathered of whole rows, and of numbers kept as text."""
        for rows, code in ((self._undated, "undated_row"), (self._unnamed, "no_label")):
            for row, columns in sorted(rows.items()):
                self._leave(code, row, columns[0], len(columns), found=self._row_text(row))
            if rows:
                first = min(rows)
                place = self._place(first, rows[first][0])
                said = {"found": self._row_text(first)}
                self.warned.append(Remark(code, place, len(rows), said))
        if self._texts:
            place = self._place(*self._texts[0])
            self.warned.append(Remark("numbers_as_text", place, len(self._texts), {"found": ""}))

    def _row_text(self, row: int) -> str:
        at = int(self.table.region.rows[row])
        said = (self.table.grid.text(at, column) for column in self.table.region.columns)
        return next((text for text in said if text), "")

    def _leave(self, code: str, row: int, column: int, count: int, *, found: str = "") -> None:
        said = {"found": found}
        self.left_out.append(Remark(code, self._place(row, column), count, said))

    def _place(self, row: int, column: int) -> Place:
        return self.table.grid.place(int(self.table.region.rows[row]), column)


def _text(question: Question) -> str:
    return str(question.values.get("found", ""))


def columns_left_out(one: Candidate) -> list[Remark]:
    """Every column with figures that is no value, told at its heading."""
    found = []
    for facts in one.facts:
        role = one.roles[facts.column]
        if role in LEFT_OUT and facts.filled and (facts.figures > 0 or role is not Role.OTHER):
            at = one.region.headings[-1] if one.region.headings else None
            place = one.grid.place(at, facts.column)
            said = {"found": facts.head.text}
            found.append(Remark(str(role), place, facts.filled, said))
    return found


def rows_left_out(one: Candidate, rows: Lines) -> list[Remark]:
    """Sums by row, headings printed again, and notes under the table."""
    grid, region = one.grid, one.region
    found = []
    for row, code in enumerate(rows.left_out):
        if code.endswith("_left_out"):
            texts = (grid.text(int(region.rows[row]), column) for column in region.columns)
            said = {"found": next((text for text in texts if text), "")}
            place = grid.place(int(region.rows[row]), None)
            found.append(Remark(code.replace("_left_out", "_row"), place, 1, said))
    first = region.columns[0] if region.columns else 0
    notes = [row for row in region.notes if (grid.traits[row] != 0).any()]
    for code, at in (("repeated_heading", list(region.repeated)), ("notes_below", notes)):
        if at:
            said = {"found": grid.text(at[0], _first_filled(one, at[0], first))}
            found.append(Remark(code, grid.place(at[0], None), len(at), said))
    return found


def _first_filled(one: Candidate, row: int, default: int) -> int:
    filled = np.flatnonzero(one.grid.traits[row])
    return int(filled[0]) if len(filled) else default
