"""Pools of hours: who plans to free them, and how full each is planned."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from benefits.domain.calendar.period import Month
from benefits.domain.kpis.rollup import blocks
from benefits.domain.realised.hours import planned_hours
from benefits.domain.realised.kpi_table import kpi_table
from benefits.domain.realised.workings import workings
from benefits.domain.record.facts import Benefit, Pool
from benefits.domain.record.grid import QUARTER, Floats, Ints
from benefits.views.alone import alone
from benefits.views.known import Known


@dataclass(frozen=True, slots=True, eq=False)
class PoolUse:
    """How full a pool is planned. `members` has a row per benefit that frees its hours: `benefit`,
    `name`, `kpi_name`, `kpi_status`, and `hours`, what it plans to free a month in the fullest
    quarter, which begins in `quarter` (None where nothing is planned). `hours` is their sum before
    the cap; over the pool's own hours, money counts pro rata."""

    pool: Pool
    members: pd.DataFrame
    quarter: Month | None
    hours: float

    @property
    def filled(self) -> float | None:
        """The planned share of the pool, above 1 where more is planned than there is."""
        return self.hours / float(self.pool.hours) if self.pool.hours else None

    @property
    def is_capped(self) -> bool:
        return self.hours > float(self.pool.hours)


def pool_use(known: Known, pool: Pool) -> PoolUse:
    """The use of a pool, which may be as typed and not stored yet."""
    named = [one for one in known.portfolio.benefits.values() if one.pool == pool.id]
    members = [one for one in named if one.hours_per_unit is not None]
    by_quarter = _by_quarter(known, members)
    total = by_quarter.sum(axis=0)
    at = int(total.argmax()) if total.size and total.max() > 0 else None
    share = by_quarter[:, at] if at is not None else np.zeros(len(members))
    return PoolUse(
        pool=pool,
        members=_members(known, members, share),
        quarter=None if at is None else known.grid.first + QUARTER * at,
        hours=0.0 if at is None else float(total[at]),
    )


def _by_quarter(known: Known, members: list[Benefit]) -> Floats:
    """Planned hours a month of use by quarter (members, quarters)."""
    if not members:
        return np.zeros((0, 0))
    kpis = [known.portfolio.kpis[one.kpi] for one in members]
    small = alone(known.portfolio, kpis, members)
    table = kpi_table(small, known.grid)
    found = workings(small, table, known.grid, known.realisation.to_date)
    rows: Ints = found.index.rows(np.array([one.id for one in members], dtype=np.int64))
    freed = np.maximum(np.nan_to_num(planned_hours(found, rows)), 0.0)
    used = blocks(np.atleast_2d(found.users.used[rows].any(axis=0)), QUARTER).sum(axis=2)
    return np.asarray(blocks(freed, QUARTER).sum(axis=2) / np.maximum(used, 1))


def _members(known: Known, members: list[Benefit], hours: Floats) -> pd.DataFrame:
    kpis = [known.portfolio.kpis[one.kpi] for one in members]
    return pd.DataFrame(
        {
            "benefit": [one.id for one in members],
            "name": [one.name for one in members],
            "kpi_name": [one.name for one in kpis],
            "kpi_status": [one.status.value for one in kpis],
            "hours": hours,
        }
    )
