"""Hours that several benefits save from one pool of people count once (methods 2.8)."""

from __future__ import annotations

import numpy as np

from benefits.domain.record.grid import Floats, Ints

NO_POOL = -1


def within_capacity(hours: Floats, pool: Ints, capacity: Floats) -> Floats:
    """Hours saved (benefits, periods), scaled pro rata where the benefits of one pool together
    save more than it has. `pool` is each benefit's row in `capacity` (pools, periods), or
    NO_POOL. Lost hours (negative) stay whole: they take nothing from the pool."""
    saved = np.maximum(hours, 0.0)
    claimed = np.zeros(capacity.shape, dtype=np.float64)
    member = pool != NO_POOL
    np.add.at(claimed, pool[member], saved[member])
    with np.errstate(divide="ignore", invalid="ignore"):
        share = np.where(claimed > capacity, capacity / claimed, 1.0)
    factor = np.ones(hours.shape, dtype=np.float64)
    factor[member] = share[pool[member]]
    return np.where(hours > 0, hours * factor, hours)
