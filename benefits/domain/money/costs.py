"""What is planned to be paid and what was, by cost line and month."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from benefits.domain.record.exact import scaled
from benefits.domain.record.facts import Cost, CostKind, Initiative
from benefits.domain.record.grid import Bools, Floats, Grid, Index, Ints, Places, filled, numbers
from benefits.domain.record.portfolio import Portfolio


@dataclass(frozen=True, slots=True, eq=False)
class CostTable:
    """Matrices of shape (costs, months) in int64 hundredths, 0 where not known; `*_known` tells
    an unknown amount from a zero. Nothing counts after the appraisal's last month.

    `planned` holds what risk and optimism add; `reserve` is that part of it. What is paid holds
    neither. `rate_effect` is what is paid at mean exchange rates less at budget rates.
    """

    index: Index
    initiative: Ints
    one_off: Bools
    planned: Ints
    actual: Ints
    planned_known: Bools
    actual_known: Bools
    reserve: Ints
    rate_effect: Ints

    def forecast(self, through: int) -> Ints:
        """What is expected to be paid: actual amounts in the first `through` columns, and the plan
        after them and where an actual amount is not known yet (missing is not zero)."""
        to_date = np.arange(self.planned.shape[1]) < through
        return np.where(to_date & self.actual_known, self.actual, self.planned)


def cost_table(portfolio: Portfolio, grid: Grid) -> CostTable:
    """Lay cost months out, each in its initiative's currency."""
    index = Index.of(portfolio.costs)
    costs = [portfolio.costs[int(one)] for one in index.ids]
    homes = [portfolio.initiatives[one.initiative] for one in costs]
    places = Places.of(portfolio.cost_months, "cost", index, grid)
    last = np.array([one.last_month for one in homes], dtype=np.int64)
    counted = grid.ordinals[None, :] <= last[:, None]
    typed, actual = (
        np.where(
            counted, filled(counted.shape, places, numbers(portfolio.cost_months[name])), np.nan
        )
        for name in ("planned", "actual")
    )
    planned = raised(_whole(typed), costs, homes)
    return CostTable(
        index=index,
        initiative=np.array([cost.initiative for cost in costs], dtype=np.int64),
        one_off=np.array([cost.kind is CostKind.ONE_OFF for cost in costs], dtype=np.bool_),
        planned=planned,
        actual=_whole(actual),
        planned_known=~np.isnan(typed),
        actual_known=~np.isnan(actual),
        reserve=planned - _whole(typed),
        rate_effect=np.zeros_like(planned),
    )


def raised(planned: Ints, costs: Sequence[Cost], homes: Sequence[Initiative]) -> Ints:
    """Planned amounts x (1 + the line's risk) x (1 + the initiative's optimism uplift), so that
    each line's total is exact (methods 1.4 and 2.2)."""
    pairs = zip(costs, homes, strict=True)
    factors = [float((1 + cost.risk) * (1 + home.optimism_uplift)) for cost, home in pairs]
    more = np.flatnonzero(np.array(factors) != 1.0)
    found = planned.copy()
    found[more] = scaled(planned[more], np.array(factors)[more, None])
    return found


def _whole(hundredths: Floats) -> Ints:
    return np.rint(np.nan_to_num(hundredths)).astype(np.int64)
