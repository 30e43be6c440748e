"""What was measured, month by month: values, weights and their states as matrices.

Missing, estimated, not applicable and disputed stay apart. Only final values are measured ones;
estimated and disputed values are shown and never enter a measured figure.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from benefits.domain.kpis.kpi_kinds import KINDS, parts_of_one
from benefits.domain.record.exact import MILLION
from benefits.domain.record.facts import Cadence, Kpi, MeasurementStatus
from benefits.domain.record.grid import (
    QUARTER,
    YEAR,
    Bools,
    Floats,
    Grid,
    Index,
    Places,
    filled,
    numbers,
)

States = NDArray[np.int8]


class State(IntEnum):
    """The state of a KPI's month."""

    MISSING = 0
    FINAL = 1
    ESTIMATED = 2
    NOT_APPLICABLE = 3
    DISPUTED = 4

    @property
    def code(self) -> str:
        """The word's code: a measurement status, or `missing`."""
        return self.name.lower()


STATE_CODES: tuple[str, ...] = tuple(state.code for state in State)


@dataclass(frozen=True, slots=True, eq=False)
class Measured:
    """Matrices of shape (KPIs, months). `weight` is the number of events behind a value: the
    denominator where there is one, else the weight given."""

    value: Floats
    weight: Floats
    state: States

    @property
    def final(self) -> Bools:
        return np.asarray(self.state == State.FINAL)

    @property
    def estimated(self) -> Bools:
        return np.asarray(self.state == State.ESTIMATED)


def measured(frame: pd.DataFrame, kpis: Sequence[Kpi], index: Index, grid: Grid) -> Measured:
    """Lay measurements out. `kpis` are in the order of `index`.

    A quarterly KPI's value counts in the last month of its quarter, wherever in the quarter it was
    written; the latest one stays. A rate with counts is computed from them, so that quarters are
    built from the same figures.
    """
    placed = _in_quarter_ends(Places.of(frame, "kpi", index, grid), kpis)
    shape = (len(index), grid.months)
    value, weight, below = (
        filled(shape, placed, numbers(frame[name]) / MILLION)
        for name in ("value", "weight", "denominator")
    )
    above = filled(shape, placed, numbers(frame["numerator"]) / MILLION)
    weight = np.where(np.isnan(below), weight, below)
    value = _from_counts(value, above, below, kpis)
    state = _states(frame, placed, shape)
    state[(state == State.FINAL) & (below == 0) & np.isnan(value)] = State.NOT_APPLICABLE
    state[np.isnan(value) & (state != State.NOT_APPLICABLE)] = State.MISSING
    return _without_year_starts(Measured(value, weight, state), kpis)


def expected_months(kpis: Sequence[Kpi], grid: Grid) -> Bools:
    """The months in which each KPI is to be measured, by its cadence alone (KPIs, months)."""
    quarter_end = np.arange(grid.months) % QUARTER == QUARTER - 1
    return np.where(_quarterly(kpis)[:, None], quarter_end[None, :], True)


def _quarterly(kpis: Sequence[Kpi]) -> Bools:
    return np.array([kpi.cadence is Cadence.QUARTERLY for kpi in kpis], dtype=np.bool_)


def _in_quarter_ends(places: Places, kpis: Sequence[Kpi]) -> Places:
    if not len(places.rows):
        return places
    ends = places.columns - places.columns % QUARTER + QUARTER - 1
    columns = np.where(_quarterly(kpis)[places.rows], ends, places.columns)
    return Places(places.kept, places.rows, columns)


def _from_counts(value: Floats, above: Floats, below: Floats, kpis: Sequence[Kpi]) -> Floats:
    parts = np.array([parts_of_one(kpi.unit) for kpi in kpis], dtype=np.float64)[:, None]
    counted = np.array([_kind_counts(kpi) for kpi in kpis], dtype=np.bool_)[:, None]
    known = counted & ~np.isnan(above) & (below > 0)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(known, above / below * parts, value)


def _states(frame: pd.DataFrame, places: Places, shape: tuple[int, int]) -> States:
    codes: dict[str, int] = {one.value: State[one.name] for one in MeasurementStatus}
    labels, names = pd.factorize(frame["status"])
    table = np.array([codes.get(str(name), State.MISSING) for name in names], dtype=np.int8)
    matrix = np.zeros(shape, dtype=np.int8)
    if len(table):
        matrix[places.rows, places.columns] = table[labels[places.kept]]
    return matrix


def _without_year_starts(found: Measured, kpis: Sequence[Kpi]) -> Measured:
    """Values that grow through the fiscal year become what each month added.

    A month after a missing one has no value of its own: what the two added cannot be told apart.
    It comes back when the missing one is filled in.
    """
    rows = np.array([KINDS[kpi.kind].since_year_start for kpi in kpis], dtype=np.bool_)
    if not rows.any():
        return found
    value, state = found.value.copy(), found.state.copy()
    grown, states = value[rows], state[rows]
    opening = np.arange(grown.shape[1]) % YEAR == 0
    before = np.where(opening, 0.0, _shifted(grown, np.nan))
    sure = opening | (_shifted(states, State.MISSING) == State.FINAL)
    states = np.where((states == State.FINAL) & ~sure, State.ESTIMATED, states)
    value[rows] = grown - before
    state[rows] = np.where(np.isnan(grown - before) & (states != State.NOT_APPLICABLE), 0, states)
    return Measured(value, found.weight, state)


def _shifted(matrix: NDArray[Any], first: float) -> NDArray[Any]:
    edge = np.full((matrix.shape[0], 1), first, dtype=matrix.dtype)
    return np.concatenate([edge, matrix[:, :-1]], axis=1)


def _kind_counts(kpi: Kpi) -> bool:
    return KINDS[kpi.kind].counts
