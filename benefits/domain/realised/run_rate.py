"""Run-rate: what the last complete quarter would bring in a year, if it went on like that."""

from __future__ import annotations

import numpy as np

from benefits.domain.kpis.measured import State
from benefits.domain.kpis.rollup import blocks
from benefits.domain.realised.benefit_table import BenefitTable
from benefits.domain.realised.kpi_table import KpiTable
from benefits.domain.record.grid import QUARTER, Bools, Ints

QUARTERS_OF_A_YEAR = 4


def last_complete(through: int, until: int) -> int | None:
    """The last fiscal quarter (its place in the grid) that ends at or before the column `until`
    and is over by the cut-off, `through` columns; None where there is none."""
    place = min(through, until) // QUARTER - 1
    return place if place >= 0 else None


def complete(table: KpiTable, quarter: int) -> Bools:
    """The KPIs (KPIs,) whose quarter can stand for others: in use in all of its months, and with
    a final value wherever one is expected."""
    columns = slice(quarter * QUARTER, (quarter + 1) * QUARTER)
    state, slots = table.measured.state[:, columns], table.slots[:, columns]
    expected = slots & (state != State.NOT_APPLICABLE)
    final = slots & (state == State.FINAL)
    used = table.in_use[:, columns].all(axis=1)
    return np.asarray(used & expected.any(axis=1) & (final == expected).all(axis=1))


def run_rate(benefits: BenefitTable, quarter: int) -> Ints:
    """What a quarter realised times four (benefits,), in hundredths. A benefit released once has
    none: it does not come again."""
    realised = blocks(benefits.realised, QUARTER)[:, quarter].sum(axis=1)
    return np.where(benefits.once, 0, realised * QUARTERS_OF_A_YEAR)
