"""The last measured value carried into the months after it, for a while (methods 2.7).

The KPI's value is carried, never its money, because the volume changes. A carried month is an
estimate: it takes the confidence, is marked, and stays outside the headline.
"""

from __future__ import annotations

import numpy as np

from benefits.domain.record.grid import Bools, Floats

MOST_MONTHS = 3


def carried(missing: Bools, known: Bools, most: int = MOST_MONTHS) -> Bools:
    """The months that take the last known value: missing ones at most `most` months after it
    (rows, months). Nothing is carried before the first known month."""
    return np.asarray(missing & ~known & (_age(known) <= most))


def carry(values: Floats, known: Bools) -> Floats:
    """Every month's last known value, its own where known, NaN before the first."""
    columns = np.arange(known.shape[1])
    last = np.maximum.accumulate(np.where(known, columns, -1), axis=1)
    found = np.take_along_axis(values, last.clip(min=0), axis=1)
    return np.where(last >= 0, found, np.nan)


def _age(known: Bools) -> Floats:
    """Months since the last known one, infinite before the first."""
    columns = np.arange(known.shape[1], dtype=np.float64)
    return columns - np.maximum.accumulate(np.where(known, columns, -np.inf), axis=1)
