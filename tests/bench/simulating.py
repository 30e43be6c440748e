"""The outlook as a range, on one core: draws, the tornado, and what would have to be true."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Iterator
from functools import partial
from typing import Any

import numpy as np

from benefits.domain.calendar.period import Month
from benefits.domain.risk.prospect import Prospect
from benefits.domain.risk.sensitivity import cases, tornado, tornado_by_benefit
from benefits.domain.risk.spreads import ASSUMED_COSTS, BenefitSpread, Range, Spreads
from benefits.domain.risk.turning_points import turning_points
from benefits.domain.risk.uncertainty import DRAWS, Sharing, simulate
from tests.bench.measure import Bench, Ratio, typical

BENEFITS, MONTHS, INITIATIVES = 200, 120, 20
PATIENCE = 1.0
"""Seconds in which a range is to be there."""

WIDE = BenefitSpread(
    unit_value=Range(0.9, 1.0, 1.1),
    adoption=Range(0.8, 1.0, 1.1),
    confidence=Range(0.875, 1.0, 1.125),
    attribution=Range(0.8, 1.0, 1.2),
    delay=Range(0, 0, 3),
)


def _run() -> Iterator[Ratio]:
    for what, taken in _on_one_core().items():
        yield Ratio(f"{what}, of a second", taken, PATIENCE, 1.0)


def _on_one_core() -> dict[str, float]:
    """Measured in a process of its own, whose libraries start with a single thread."""
    context = multiprocessing.get_context("spawn")
    hears, says = context.Pipe(duplex=False)
    before = dict(os.environ)
    os.environ.update(dict.fromkeys(("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS"), "1"))
    worker = context.Process(target=_tell, args=(says,))
    worker.start()
    os.environ.clear()
    os.environ.update(before)
    says.close()
    found: dict[str, float] = hears.recv()
    worker.join()
    return found


def _tell(says: Any) -> None:
    of = _large()
    what = f"{DRAWS:,} draws of {BENEFITS} benefits over {MONTHS} months"
    taken = {
        f"{what}, luck shared: {one.value}": typical(partial(simulate, of, sharing=one))
        for one in Sharing
    }
    taken["their cases, tornados and turning points"] = typical(partial(_explained, of))
    says.send(taken)


def _explained(of: Prospect) -> None:
    cases(of)
    tornado(of)
    tornado_by_benefit(of)
    turning_points(of)


def _large() -> Prospect:
    """Benefits that begin in the first three years, twenty months of them known."""
    chance, first = np.random.default_rng(1), int(Month.of(2024, 1))
    column, through = np.arange(MONTHS), 20
    starts = chance.integers(0, 36, (BENEFITS, 1))
    expected = np.where(column >= starts, chance.integers(0, 5_000_000, (BENEFITS, MONTHS)), 0)
    costs = chance.integers(0, 300_000_000, MONTHS)
    return Prospect(
        ids=np.arange(BENEFITS),
        groups=np.arange(BENEFITS) % INITIATIVES,
        months=first + column,
        through=through,
        expected=expected,
        realised=np.where(column < through, expected, 0),
        lasts=np.full(BENEFITS, MONTHS - 1),
        once=np.zeros(BENEFITS, dtype=np.bool_),
        costs=costs,
        one_off_costs=np.where(column < 12, costs, 0),
        base=first,
        go_live=first + 12,
        rate=0.1,
        spreads=Spreads.of([WIDE] * BENEFITS, ASSUMED_COSTS),
    )


BENCH = Bench("simulating", "The outlook as a range", _run)
