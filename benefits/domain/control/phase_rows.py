"""Every phase of every series as one row of its points, so that no rule can look across phases."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benefits.domain.record.grid import Bools, Floats, Ints


@dataclass(frozen=True, slots=True, eq=False)
class PhaseRows:
    """`points` (phases, longest) holds the values of each phase in order, missing ones left out,
    NaN after the last. `series` (phases,) is the row each phase came from; the other four say for
    every point where it stands in `points` and where it stood in the matrix given."""

    points: Floats
    series: Ints
    shape: tuple[int, int]
    rows: Ints
    places: Ints
    lines: Ints
    columns: Ints

    @classmethod
    def of(cls, values: Floats, starts: Bools | None = None) -> PhaseRows:
        """Cut series (series, months) where a new phase `starts` (same shape). A phase without
        any value has no row: what is missing is not there, and its neighbours are joined."""
        lines, columns = np.nonzero(~np.isnan(values))
        phase: Ints = np.zeros(len(lines), dtype=np.int64)
        if starts is not None:
            phase = np.cumsum(starts, axis=1, dtype=np.int64)[lines, columns]
        opens = np.ones(len(lines), dtype=np.bool_)
        opens[1:] = (np.diff(lines) != 0) | (np.diff(phase) != 0)
        firsts = np.flatnonzero(opens)
        rows = np.cumsum(opens) - 1
        places = np.arange(len(lines)) - firsts[rows]
        longest = int(places.max()) + 1 if len(places) else 0
        points = np.full((len(firsts), longest), np.nan)
        points[rows, places] = values[lines, columns]
        shape = (values.shape[0], values.shape[1])
        return cls(points, lines[firsts], shape, rows, places, lines, columns)

    @property
    def known(self) -> Bools:
        return ~np.isnan(self.points)

    @property
    def first_columns(self) -> Ints:
        """The column of each phase's first point."""
        return np.asarray(self.columns[self.places == 0])

    @property
    def last_columns(self) -> Ints:
        """The column of each phase's last point."""
        closing = np.append(self.places[1:] == 0, True) if len(self.places) else self.places == 0
        return np.asarray(self.columns[closing])

    def last_of_series(self) -> Ints:
        """The row of each series' last phase, -1 where a series has no value."""
        last = np.full(self.shape[0], -1, dtype=np.int64)
        last[self.series] = np.arange(len(self.series))
        return last

    def taken(self, matrix: NDArray[Any]) -> NDArray[Any]:
        """Cells of a matrix (series, months) beside the points they belong to."""
        found = np.zeros(self.points.shape, dtype=matrix.dtype)
        found[self.rows, self.places] = matrix[self.lines, self.columns]
        return found

    def laid_out(self, cells: NDArray[Any], empty: float) -> NDArray[Any]:
        """Cells beside points, back in the shape of the series; `empty` where nothing is."""
        matrix = np.full(self.shape, empty, dtype=cells.dtype)
        matrix[self.lines, self.columns] = cells[self.rows, self.places]
        return matrix

    def spread(self, of_phase: Floats) -> Floats:
        """One figure per phase, at every point of the phase; NaN where nothing is."""
        matrix = np.full(self.shape, np.nan)
        matrix[self.lines, self.columns] = of_phase[self.rows]
        return matrix
