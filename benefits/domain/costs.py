"""What is planned to be paid and what was, by cost line and month."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from benefits.domain.facts import Cost, CostKind
from benefits.domain.grid import Bools, Floats, Grid, Index, Ints, Places, filled, numbers


@dataclass(frozen=True, slots=True, eq=False)
class CostTable:
    """Matrices of shape (costs, months) in int64 hundredths, 0 where not known; `*_known` tells
    an unknown amount from a zero. Nothing counts after the appraisal's last month."""

    index: Index
    initiative: Ints
    one_off: Bools
    planned: Ints
    actual: Ints
    planned_known: Bools
    actual_known: Bools

    def forecast(self, through: int) -> Ints:
        """What is expected to be paid: actual amounts in the first `through` columns, and the plan
        after them and where an actual amount is not known yet (missing is not zero)."""
        to_date = np.arange(self.planned.shape[1]) < through
        return np.where(to_date & self.actual_known, self.actual, self.planned)


def cost_table(
    frame: pd.DataFrame, costs: Sequence[Cost], last: Ints, index: Index, grid: Grid
) -> CostTable:
    """Lay cost months out. `costs` are in the order of `index`; `last` is each one's last month."""
    places = Places.of(frame, "cost", index, grid)
    shape = (len(index), grid.months)
    counted = grid.ordinals[None, :] <= last[:, None]
    planned, actual = (
        np.where(counted, filled(shape, places, numbers(frame[name])), np.nan)
        for name in ("planned", "actual")
    )
    return CostTable(
        index=index,
        initiative=np.array([cost.initiative for cost in costs], dtype=np.int64),
        one_off=np.array([cost.kind is CostKind.ONE_OFF for cost in costs], dtype=np.bool_),
        planned=_whole(planned),
        actual=_whole(actual),
        planned_known=~np.isnan(planned),
        actual_known=~np.isnan(actual),
    )


def _whole(hundredths: Floats) -> Ints:
    return np.rint(np.nan_to_num(hundredths)).astype(np.int64)
