"""What shapes a plan beside the KPI's path: a ramp after go-live, a business case's own amounts."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from benefits.domain.kpis.rollup import blocks
from benefits.domain.money.ramp import ramp
from benefits.domain.money.volumes import Users
from benefits.domain.record.exact import scaled
from benefits.domain.record.facts import Benefit, PlanBasis
from benefits.domain.record.grid import (
    QUARTER,
    Bools,
    Floats,
    Grid,
    Index,
    Ints,
    Places,
    filled,
    numbers,
)


def ramps(benefits: Sequence[Benefit], go_live: Ints, users: Users, grid: Grid) -> Floats | None:
    """The factor of every month's plan (benefits, months), None where nothing ramps up. A
    quarter's is the mean of its months in use."""
    rows = np.flatnonzero([bool(one.ramp) for one in benefits])
    if not len(rows):
        return None
    found = np.ones((len(benefits), grid.months))
    for row in map(int, rows):
        begins = max(grid.column(int(go_live[row])), 0)
        late = max(-grid.column(int(go_live[row])), 0)
        factors = ramp([float(one) for one in benefits[row].ramp], grid.months + late)
        found[row, begins:] = factors[late : late + grid.months - begins]
    return _meant(found, users)


def _meant(factors: Floats, users: Users) -> Floats:
    used = blocks(users.used, QUARTER)
    total = np.where(used, blocks(factors, QUARTER), 0.0).sum(axis=2)
    mean = total / np.maximum(used.sum(axis=2), 1)
    return np.where(users.quarterly[:, None], np.repeat(mean, QUARTER, axis=1), factors)


def by_case(benefits: Sequence[Benefit]) -> Ints:
    """The rows whose plan is a business case's."""
    cases = [one.plan_basis is PlanBasis.CASE for one in benefits]
    return np.flatnonzero(np.array(cases, dtype=np.bool_))


def case_money(
    frame: pd.DataFrame, benefits: Sequence[Benefit], index: Index, last: Ints, grid: Grid
) -> Ints:
    """Typed monthly amounts x confidence (benefits, months), in hundredths of the initiative's
    currency; each row's total is exact. Amounts before go-live count, since they were promised;
    nothing counts after the appraisal's last month. Rows without a case are 0."""
    counted = grid.ordinals[None, :] <= last[:, None]
    places = Places.of(frame, "benefit", index, grid)
    typed = np.nan_to_num(filled(counted.shape, places, numbers(frame["planned"])))
    case = np.array([one.plan_basis is PlanBasis.CASE for one in benefits], dtype=np.bool_)
    sure = np.array([float(one.confidence) for one in benefits]).reshape(-1, 1)
    amounts = np.where(counted & case[:, None], typed, 0.0)
    return scaled(np.rint(amounts).astype(np.int64), sure)


def released(level: Floats, known: Bools) -> Floats:
    """What each known month adds to the improvement since the known one before it, from nothing
    on, NaN in other months (rows, months): together they are the whole, however many are missing.
    """
    columns = np.arange(known.shape[1])
    latest = np.maximum.accumulate(np.where(known, columns, -1), axis=1)
    before = np.concatenate([np.full((len(known), 1), -1), latest[:, :-1]], axis=1)
    reached = np.take_along_axis(level, before.clip(min=0), axis=1)
    return np.where(known, level - np.where(before >= 0, reached, 0.0), np.nan)
