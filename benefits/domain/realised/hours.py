"""Hours that benefits free: what several free of one pool counts once (methods 2.8)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from benefits.domain.kpis.kpi_kinds import Form, parts_of_one
from benefits.domain.kpis.rollup import blocks
from benefits.domain.money.pools import within_capacity
from benefits.domain.money.volumes import Users
from benefits.domain.realised.workings import Workings
from benefits.domain.record.facts import Pool
from benefits.domain.record.grid import QUARTER, Bools, Floats, Index, Ints


@dataclass(frozen=True, slots=True, eq=False)
class Shares:
    """How much of each month's hours their pool can hold (rows, months), for the `rows` of
    benefits that free hours of a pool: 1 where it has enough."""

    rows: Ints
    planned: Floats
    realised: Floats


def shares(found: Workings, pools: Mapping[int, Pool]) -> Shares:
    """Cap the hours of every pool pro rata, planned and realised each by itself."""
    rows = np.flatnonzero(
        [one.pool in pools and one.hours_per_unit is not None for one in found.benefits]
    )
    if not len(rows):
        return Shares(rows, *(np.empty((0, found.months.counted.shape[1])) for _ in range(2)))
    held, months = _held(found, rows, pools), found.months
    realised = found.gains.measured[rows] * found.volumes.measured[rows] * _hours_each(found, rows)
    return Shares(
        rows,
        held.share(planned_hours(found, rows)),
        held.share(np.where(months.rests[rows], realised, 0.0)),
    )


def planned_hours(found: Workings, rows: Ints) -> Floats:
    """Hours that the `rows` of benefits plan to free by month (rows, months), before any cap; 0
    where a month does not count. A quarter's hours stand in its last month."""
    freed = found.gains.planned[rows] * found.ramp[rows] * found.volumes.planned[rows]
    return np.where(found.months.counted[rows], freed * _hours_each(found, rows), 0.0)


@dataclass(frozen=True, slots=True, eq=False)
class _Held:
    """The pools of some benefits: `pool` is each one's row in `hours` (pools,), what a pool has a
    month. A pool with a quarterly member (`by_quarter`) is compared by quarters."""

    pool: Ints
    hours: Floats
    users: Users
    by_quarter: Bools

    def share(self, freed: Floats) -> Floats:
        """The part of freed hours (members, months) that counts; losses (negative) count whole."""
        freed = np.nan_to_num(freed)
        capacity = np.repeat(self.hours[:, None], freed.shape[1], axis=1)
        found = _part(freed, self.pool, capacity)
        if self.by_quarter.any():
            found = np.where(self.by_quarter[self.pool][:, None], self._quarterly(freed), found)
        return np.where(freed > 0, found, 1.0)

    def _quarterly(self, freed: Floats) -> Floats:
        used = np.zeros((len(self.hours), freed.shape[1]), dtype=np.bool_)
        np.logical_or.at(used, self.pool, self.users.used)
        capacity = blocks(used, QUARTER).sum(axis=2) * self.hours[:, None]
        in_quarter = blocks(np.maximum(freed, 0.0), QUARTER).sum(axis=2)
        return np.repeat(_part(in_quarter, self.pool, capacity), QUARTER, axis=1)


def _part(freed: Floats, pool: Ints, capacity: Floats) -> Floats:
    kept = within_capacity(freed, pool, capacity)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(freed > 0, kept / freed, 1.0)


def _held(found: Workings, rows: Ints, pools: Mapping[int, Pool]) -> _Held:
    index = Index.of(pools)
    pool = index.rows(np.array([found.benefits[row].pool for row in rows], dtype=np.int64))
    hours = np.array([float(pools[int(one)].hours) for one in index.ids])
    users = found.users.only(rows)
    by_quarter = np.zeros(len(index), dtype=np.bool_)
    by_quarter[pool[users.quarterly]] = True
    return _Held(pool, hours, users, by_quarter)


def _hours_each(found: Workings, rows: Ints) -> Floats:
    return np.array([_per_unit(found, int(row)) for row in rows]).reshape(-1, 1)


def _per_unit(found: Workings, row: int) -> float:
    """Hours per unit of improvement and event that this programme may claim."""
    one = found.benefits[row]
    per_event = found.factors.form[row, 0] == Form.VOLUME.value
    parts = parts_of_one(found.kpis[row].unit) if per_event else 1.0
    return float((one.hours_per_unit or 0) * one.attribution) / parts
