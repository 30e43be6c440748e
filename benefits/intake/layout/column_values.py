"""The observations of a column as arrays: what is known of its rows is put together only once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benefits.intake.files.book import TEXT
from benefits.intake.layout.labels import Labels
from benefits.intake.layout.leaving import Cells
from benefits.intake.layout.shapes import Candidate
from benefits.intake.layout.when import When
from benefits.intake.periods.axis import different, each_once
from benefits.intake.periods.periods import Period
from benefits.intake.problems import letters

Texts = NDArray[np.object_]
Rows = NDArray[np.int64]


class ColumnValues:
    """What a table tells of its values, by column; rows are those of its region."""

    def __init__(self, table: Candidate, times: When, labels: Labels) -> None:
        self._table, self._times, self._labels = table, times, labels
        self._units, self._sections = objects(labels.row_units), objects(labels.sections)
        self._dimensions = objects(labels.dimensions)
        self._numbers = [str(one) for one in table.grid.sheet.numbers[table.region.rows].tolist()]
        self._known: dict[tuple[str, str], tuple[Texts, Texts, Texts]] = {}

    def names(self, column: int) -> tuple[Texts, Texts, Texts]:
        """Names, keys and kinds of a column's rows; columns of the same name share them."""
        labels = self._labels
        key = labels.columns.get(column, ""), labels.measures.get(column, "")
        if key not in self._known:
            told = (labels.names(column), labels.keys(column), labels.kinds(column))
            label, whole, kind = map(objects, told)
            self._known[key] = label, whole, kind
        return self._known[key]

    def observations(self, column: int, cells: Cells, rows: Rows) -> dict[str, Any]:
        """The observations of some rows of a column, by the name of what is told of each."""
        label, key, kind = self.names(column)
        return {
            "label": label[rows],
            "key": key[rows],
            **_dates(self._times.of(rows.tolist(), column)),
            "value": cells.amounts[rows],
            "unit": self._unit(column, cells, rows),
            "measure": kind[rows],
            "section": self._sections[rows],
            "dims": self._dimensions[rows],
            "sheet": np.full(len(rows), self._table.grid.sheet.name, object),
            "cell": self._addresses(column, rows),
            "raw": self._written(column, rows),
            "percent": cells.percent[rows],
        }

    def _unit(self, column: int, cells: Cells, rows: Rows) -> Texts:
        """What the cell itself says, else its row, else its column."""
        beside = self._units[rows]
        found = np.where(beside != "", beside, self._labels.units.get(column, ""))
        if not cells.whole.units:
            return found
        own = [cells.unit(row) for row in rows.tolist()]
        return objects([mine or other for mine, other in zip(own, found, strict=True)])

    def _written(self, column: int, rows: Rows) -> Texts:
        """The text of the cells that hold one, None for numbers."""
        own = self._table.grid.column(column).where(self._table.region.rows[rows])
        texts = own.kinds == TEXT
        found = np.full(len(rows), None, object)
        found[texts] = own.values[texts]
        return found

    def _addresses(self, column: int, rows: Rows) -> Texts:
        position = self._table.grid.positions[column]
        numbers = [self._numbers[row] for row in rows.tolist()]
        if self._table.grid.turned:
            return objects([f"{letters(int(number))}{position}" for number in numbers])
        letter = letters(position)
        return objects([letter + number for number in numbers])


_TOLD: dict[str, Callable[[Period], Any]] = {
    "period": lambda one: one.text,
    "grain": lambda one: str(one.grain),
    "first": lambda one: one.first,
    "last": lambda one: one.last,
}


def _dates(periods: list[Period | None]) -> dict[str, Texts]:
    """What is told of each period, looked up once for each different one."""
    few = different(periods)
    told = {name: {id(one): one and tell(one) for one in few} for name, tell in _TOLD.items()}
    if len(few) == 1:
        return {
            name: np.full(len(periods), known[id(few[0])], object) for name, known in told.items()
        }
    which = each_once(periods, id)
    return {name: objects([known[one] for one in which]) for name, known in told.items()}


def objects(values: list[Any]) -> Texts:
    """A list as an array of what it holds, whatever that is."""
    found = np.empty(len(values), object)
    found[:] = values
    return found
