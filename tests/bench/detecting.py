"""Makes the table of `benefits/domain/control/detectability.py`: `python -m tests.bench.detecting`.

Stable values around a baseline, a step at go-live, and the months until a share of such series is
called improved. Seeded: the same numbers come out at every run.
"""

from __future__ import annotations

import numpy as np

from benefits.domain.control.detectability import BASELINES, LONGEST, NEVER, STEPS, SURE
from benefits.domain.control.standing import standings
from benefits.domain.record.grid import Floats

SERIES = 5000
SEED = 20240229


def improved_shares(step: float, baseline: int, months: int, series: int = SERIES) -> Floats:
    """The share of series that has been called improved by each month from a step of so many
    standard deviations on (months,)."""
    random = np.random.default_rng([SEED, baseline])
    values = random.normal(size=(series, baseline + months))
    values[:, baseline:] += step
    good = np.ones(series, dtype=np.int8)
    said = standings(values, good, np.full(series, baseline)).improved[:, baseline:]
    return np.asarray(np.logical_or.accumulate(said, axis=1).mean(axis=0))


def months_until(shares: Floats, sure: float) -> int:
    """The first month by which the share is `sure` or more, `NEVER` where none is."""
    reached = np.flatnonzero(shares >= sure)
    return int(reached[0]) + 1 if len(reached) else NEVER


def table() -> dict[float, dict[int, tuple[int, ...]]]:
    """For each sureness and baseline the months by step."""
    shares = {
        (step, baseline): improved_shares(step, baseline, LONGEST)
        for step in STEPS
        for baseline in BASELINES
    }
    return {
        sure: {
            baseline: tuple(months_until(shares[step, baseline], sure) for step in STEPS)
            for baseline in BASELINES
        }
        for sure in SURE
    }


if __name__ == "__main__":
    for sure, rows in table().items():
        print(f"    {sure}: {{")
        for baseline, months in rows.items():
            print(f"        {baseline}: {months},")
        print("    },")
