"""Prospects to look ahead with, small ones by hand and random ones of any size."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from benefits.domain.calendar.period import Month
from benefits.domain.risk.prospect import Prospect
from benefits.domain.risk.spreads import SURE, BenefitSpread, Range, Spreads

JAN = Month.of(2026, 1)
UNCERTAIN = BenefitSpread(
    unit_value=Range(0.9, 1.0, 1.1),
    adoption=Range(0.8, 1.0, 1.1),
    confidence=Range(0.875, 1.0, 1.125),
    attribution=Range(0.8, 1.0, 1.2),
    delay=Range(0, 0, 3),
)


def prospect(
    expected: Sequence[Sequence[int]],
    costs: Sequence[int],
    *,
    through: int = 0,
    spreads: Sequence[BenefitSpread] | None = None,
    cost_range: Range = SURE,
    rate: float = 0.1,
    once: Sequence[bool] | None = None,
    groups: Sequence[int] | None = None,
    lasts: Sequence[int] | None = None,
) -> Prospect:
    """From January 2026, all before `through` realised as expected, all costs running."""
    money = np.array(expected, dtype=np.int64).reshape(-1, len(costs))
    rows, columns = money.shape
    months = int(JAN) + np.arange(columns)
    return Prospect(
        ids=np.arange(1, rows + 1),
        groups=np.ones(rows, dtype=np.int64) if groups is None else np.array(groups),
        months=months,
        through=through,
        expected=money,
        realised=np.where(np.arange(columns) < through, money, 0),
        lasts=np.full(rows, columns - 1) if lasts is None else np.array(lasts),
        once=np.zeros(rows, dtype=np.bool_) if once is None else np.array(once),
        costs=np.array(costs, dtype=np.int64),
        one_off_costs=np.zeros(columns, dtype=np.int64),
        base=int(JAN),
        go_live=int(JAN),
        rate=rate,
        spreads=Spreads.of([BenefitSpread()] * rows if spreads is None else spreads, cost_range),
    )


def random_prospect(seed: int, rows: int, columns: int, cost_range: Range = SURE) -> Prospect:
    """Benefits that rise from a go-live of their own, some losses, some paid once."""
    chance = np.random.default_rng(seed)
    starts = chance.integers(0, columns // 2, (rows, 1))
    level = chance.integers(-20_000, 500_000, (rows, 1))
    noise = chance.integers(0, 5_000, (rows, columns))
    through = columns // 3
    lasts = columns - 1 - chance.integers(0, columns // 4, rows)
    column = np.arange(columns)
    used = (column >= starts) & (column <= lasts[:, None])
    expected = np.where(used, level + noise, 0)
    once = chance.random(columns) < 0.2
    costs = chance.integers(0, 200_000 * rows, columns)
    return Prospect(
        ids=chance.permutation(10 * rows)[:rows],
        groups=chance.integers(1, max(rows // 4, 2), rows),
        months=int(JAN) + column,
        through=through,
        expected=expected,
        realised=np.where(column < through, expected * 9 // 10, 0),
        lasts=lasts,
        once=chance.random(rows) < 0.15,
        costs=costs,
        one_off_costs=np.where(once, costs, 0),
        base=int(JAN) + 1,
        go_live=int(JAN) + columns // 6,
        rate=0.08,
        spreads=Spreads.of([_any_spread(chance) for _ in range(rows)], cost_range),
    )


def _any_spread(chance: np.random.Generator) -> BenefitSpread:
    return BenefitSpread(
        unit_value=_any_range(chance),
        adoption=_any_range(chance),
        confidence=_any_range(chance),
        attribution=_any_range(chance),
        delay=Range(-int(chance.integers(0, 3)), 0, int(chance.integers(0, 6))),
    )


def _any_range(chance: np.random.Generator) -> Range:
    below, above = chance.random(2) * chance.integers(0, 2, 2)
    return Range(1 - float(below), 1.0, 1 + float(above))
