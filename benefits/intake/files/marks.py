"""What a scan found in a sheet beside its values, as lists and numbers that travel as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import astuple, dataclass, field
from typing import Any

from benefits.intake.files.formats import NumberFormat, tells

Marks = dict[str, Any]
Position = tuple[int, int]
"""Row and column, both from 1."""


def runs(rows: Iterable[int]) -> list[int]:
    """First and last of each run of numbers, one after the other: 4 5 6 9 is [4, 6, 9, 9]."""
    found: list[int] = []
    for row in sorted(set(rows)):
        if found and found[-1] == row - 1:
            found[-1] = row
        else:
            found += [row, row]
    return found


def by_column(positions: Iterable[Position]) -> dict[int, list[int]]:
    """Rows by column, in the order they came."""
    rows: dict[int, list[int]] = {}
    for row, column in positions:
        rows.setdefault(column, []).append(row)
    return rows


@dataclass(slots=True)
class Noted:
    """What one walk over a sheet notes of its cells, rows and columns."""

    errors: list[tuple[Position, str]] = field(default_factory=list)
    formulas: list[Position] = field(default_factory=list)
    hidden_rows: list[int] = field(default_factory=list)
    hidden_columns: list[int] = field(default_factory=list)

    def marks(self) -> Marks:
        """Errors and formulas by column, hidden rows and columns in runs."""
        return {
            **error_marks(self.errors),
            "formulas": by_column(self.formulas),
            "hidden_rows": runs(self.hidden_rows),
            "hidden_columns": runs(self.hidden_columns),
        }


def error_marks(errors: Sequence[tuple[Position, str]]) -> Marks:
    """Cells with an error instead of a value: their rows and their texts by column."""
    texts: dict[int, list[str]] = {}
    for (_, column), text in errors:
        texts.setdefault(column, []).append(text)
    return {"errors": by_column(at for at, _ in errors), "error_texts": texts}


def shown_marks(found: Iterable[tuple[NumberFormat, Iterable[Position]]]) -> Marks:
    """Cells by their format, as `Shown` tells them."""
    shown = Shown()
    for one, places in found:
        shown.add(one, places)
    return shown.marks()


class Shown:
    """Gathers which cells have which format, and tells it in runs of rows."""

    def __init__(self) -> None:
        self._numbers: dict[NumberFormat, int] = {}
        self._rows: dict[int, dict[int, list[int]]] = {}

    def add(self, shown: NumberFormat, positions: Iterable[Position]) -> None:
        """Cells of one format. Formats that say nothing beyond the figures are left out."""
        if not tells(shown):
            return
        number = self._numbers.setdefault(shown, len(self._numbers) + 1)
        columns = self._rows.setdefault(number, {})
        for row, column in positions:
            columns.setdefault(column, []).append(row)

    def marks(self) -> Marks:
        """`formats` by number from 1 on, and `shown`: for each, runs of rows by column."""
        told = {
            number: {column: runs(rows) for column, rows in columns.items()}
            for number, columns in self._rows.items()
        }
        return {"formats": [astuple(one) for one in self._numbers], "shown": told}
