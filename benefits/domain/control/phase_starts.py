"""Where the phases begin that people gave the charts of some KPIs."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np

from benefits.domain.record.facts import ChartPhase
from benefits.domain.record.grid import Bools, Grid, Index


def phase_starts(phases: Collection[ChartPhase], index: Index, grid: Grid) -> Bools | None:
    """The months in which a phase begins (KPIs, months), None where no chart has any but its
    first. What begins before the grid or after it begins nothing in it."""
    if not phases:
        return None
    starts = np.zeros((len(index), grid.months), dtype=np.bool_)
    rows = index.rows(np.array([one.kpi for one in phases], dtype=np.int64))
    columns = np.array([grid.column(one.month) for one in phases])
    here = (rows >= 0) & (columns >= 0) & (columns < grid.months)
    starts[rows[here], columns[here]] = True
    return starts
