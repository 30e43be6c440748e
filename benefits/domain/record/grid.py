"""The matrix that bulk facts are laid out in: a row for each id, a column for each month."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from benefits.domain.calendar.period import FiscalCalendar, Month, Quarter

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Bools = NDArray[np.bool_]
Codes = NDArray[np.str_]

QUARTER = 3
YEAR = 12


@dataclass(frozen=True, slots=True)
class Grid:
    """Consecutive months that begin with a fiscal year and hold whole fiscal years, so that
    quarters and years are plain reshapes of the columns."""

    first: Month
    months: int

    @classmethod
    def covering(cls, first: int, last: int, calendar: FiscalCalendar) -> Grid:
        """The smallest grid of whole fiscal years that holds both months."""
        opening = calendar.quarter_of(first)
        start = Month(opening.first - QUARTER * (opening.number - 1))
        years = (int(last) - start) // YEAR + 1
        return cls(start, max(years, 1) * YEAR)

    @property
    def last(self) -> Month:
        return self.first + (self.months - 1)

    @property
    def ordinals(self) -> Ints:
        """The month of each column."""
        return np.arange(self.first, self.first + self.months, dtype=np.int64)

    def column(self, month: int) -> int:
        """The column of a month; it may lie outside the grid."""
        return int(month) - int(self.first)

    def count_through(self, month: int) -> int:
        """How many columns lie at or before a month, from 0 to all."""
        return min(max(self.column(month) + 1, 0), self.months)

    def quarters(self, calendar: FiscalCalendar) -> tuple[Quarter, ...]:
        starts = range(int(self.first), int(self.first) + self.months, QUARTER)
        return tuple(calendar.quarter_of(month) for month in starts)


@dataclass(frozen=True, slots=True, eq=False)
class Index:
    """Ids in ascending order and the row that each has in a matrix."""

    ids: Ints

    @classmethod
    def of(cls, ids: Iterable[int]) -> Index:
        return cls(np.array(sorted(ids), dtype=np.int64))

    def __len__(self) -> int:
        return len(self.ids)

    def row(self, wanted: int) -> int:
        """The row of one id. Raises KeyError where there is none."""
        at = int(np.searchsorted(self.ids, wanted))
        if at == len(self.ids) or int(self.ids[at]) != wanted:
            raise KeyError(wanted)
        return at

    def rows(self, wanted: Ints) -> Ints:
        """The rows of many ids, -1 where an id is unknown."""
        if not len(self.ids):
            return np.full(len(wanted), -1, dtype=np.int64)
        at = np.searchsorted(self.ids, wanted).clip(max=len(self.ids) - 1)
        return np.where(self.ids[at] == wanted, at, -1).astype(np.int64)


@dataclass(frozen=True, slots=True, eq=False)
class Places:
    """Where the rows of a bulk frame land: those that have a place, their rows and columns."""

    kept: Bools
    rows: Ints
    columns: Ints

    @classmethod
    def of(cls, frame: pd.DataFrame, key: str, index: Index, grid: Grid) -> Places:
        rows = index.rows(frame[key].to_numpy(np.int64))
        columns = frame["month"].to_numpy(np.int64) - int(grid.first)
        kept = (rows >= 0) & (columns >= 0) & (columns < grid.months)
        return cls(kept, rows[kept], columns[kept])


def numbers(column: pd.Series[Any]) -> Floats:
    """A nullable integer column as floats, NaN where empty."""
    return column.to_numpy(dtype=np.float64, na_value=np.nan)


def filled(shape: tuple[int, int], places: Places, values: Floats) -> Floats:
    """Values laid out in a matrix, NaN elsewhere; of two for one place the later one stays."""
    matrix = np.full(shape, np.nan)
    matrix[places.rows, places.columns] = values[places.kept]
    return matrix
