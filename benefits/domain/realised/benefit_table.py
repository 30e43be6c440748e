"""Every benefit by month: planned, realised, expected, and how far finance stands behind it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from benefits.domain.kpis.rollup import blocks
from benefits.domain.realised.amounts import amounts
from benefits.domain.realised.gains import reaches
from benefits.domain.realised.kpi_table import KpiTable
from benefits.domain.realised.ladder import ladder
from benefits.domain.realised.outlook import expected, forecast, pace
from benefits.domain.realised.workings import Workings, workings
from benefits.domain.record.grid import QUARTER, Bools, Floats, Grid, Index, Ints
from benefits.domain.record.portfolio import Portfolio


@dataclass(frozen=True, slots=True, eq=False)
class BenefitTable:
    """Rows are benefits in the order of `index`; money is int64 hundredths (benefits, months).

    `realised` comes from final measurements alone. `estimated`, `carried` (the last final value
    in the months after it, marked by `carries`) and `disputed` are apart and never part of it.
    `planned` and `realised` are what is left once hours freed of one pool count once;
    `planned_overlap` and `realised_overlap` were taken away. Nothing after the cut-off is realised
    yet: a value for the running month is shown and waits. A draft KPI's benefits are zero, save
    the planned amounts of a business case.

    `expected` is the plan x `performance` (benefits,) in every month, `forecast` realised to the
    cut-off and expected after it. `has_value` marks the months whose money rests on final values,
    `covered` those whose plan they answer: all of a quarter, and for a release all up to the last.
    `validated` is what finance stands behind and `booked` what left a budget, see `ladder`.

    `once` and `evidence` mark benefits released once, and those whose KPI leads to another that
    carries the money, so that theirs is zero. `shown` marks the months in use and any other with
    something in it. `rate` is what a unit of the initiative's currency is worth, NaN where nobody
    knows, and `rate_effect` realised money at mean rates less at budget rates.
    """

    index: Index
    kpi_row: Ints
    initiative: Ints
    cash: Bools
    once: Bools
    evidence: Bools
    performance: Floats
    shown: Bools
    has_value: Bools
    covered: Bools
    carries: Bools
    judged: Bools
    lapsed: Bools
    overbooked: Bools
    planned: Ints
    planned_overlap: Ints
    realised: Ints
    realised_overlap: Ints
    estimated: Ints
    carried: Ints
    disputed: Ints
    expected: Ints
    forecast: Ints
    validated: Ints
    booked: Ints
    rate: Floats
    rate_effect: Ints

    @property
    def measured(self) -> Ints:
        """The second rung: what final values come to."""
        return self.realised

    @property
    def claimed(self) -> Ints:
        """The first rung: with what is estimated, carried forward, or claimed twice."""
        return self.realised + self.realised_overlap + self.estimated + self.carried

    @property
    def awaiting(self) -> Ints:
        """Measured gains that finance has not judged."""
        return np.where(self.judged, 0, np.maximum(self.realised, 0))


MONEY = (
    *("planned", "planned_overlap", "realised", "realised_overlap"),
    *("estimated", "carried", "disputed", "expected", "validated", "booked"),
)
"""The money that is computed and rounded in an initiative's currency."""


def benefit_table(portfolio: Portfolio, table: KpiTable, grid: Grid, through: int) -> BenefitTable:
    """Value every benefit, each in its initiative's currency. `through` is how many columns of
    months are to date."""
    found = workings(portfolio, table, grid, through)
    made, months = amounts(portfolio, found, table, grid), found.months
    covered = _covered(found)
    factors = pace(made.planned, made.realised, covered, through)
    likely = expected(made.planned, factors)
    rungs = ladder(portfolio, found.index, made.realised, grid)
    return BenefitTable(
        index=found.index,
        kpi_row=found.users.rows,
        initiative=table.initiative[found.users.rows],
        cash=np.array([one.benefit_class.is_cash for one in found.benefits], dtype=np.bool_),
        once=found.once,
        evidence=found.evidence,
        performance=factors,
        shown=found.users.used | (made.planned != 0) | rungs.judged | (rungs.booked != 0),
        has_value=months.rests,
        covered=covered,
        carries=months.carries,
        judged=rungs.judged,
        lapsed=rungs.lapsed,
        overbooked=rungs.overbooked,
        planned=made.planned,
        planned_overlap=made.planned_overlap,
        realised=made.realised,
        realised_overlap=made.realised_overlap,
        estimated=made.estimated,
        carried=made.carried,
        disputed=made.disputed,
        expected=likely,
        forecast=forecast(likely, made.realised, through),
        validated=rungs.validated,
        booked=rungs.booked,
        rate=np.broadcast_to(1.0, made.realised.shape),
        rate_effect=np.broadcast_to(np.int64(0), made.realised.shape),
    )


def _covered(found: Workings) -> Bools:
    """The months whose plan is answered by final values."""
    rests, by_quarter = found.months.rests, found.users.quarterly[:, None]
    if by_quarter.any():
        quarters = np.repeat(blocks(rests, QUARTER).any(axis=2), QUARTER, axis=1)
        rests = np.where(by_quarter, quarters, rests)
    if found.once.any():
        rests = np.where(found.once[:, None], reaches(rests), rests)
    return rests
