"""How a benefit grows after go-live: a factor for each month (methods 2.7)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from benefits.domain.record.grid import Floats


def ramp(factors: Sequence[float], months: int) -> Floats:
    """The factors of the months from go-live on; the last one given stays. Without any it is 1
    at once. A factor below 0 is legal: productivity falls while people learn (Levy)."""
    given = np.array(factors or (1.0,), dtype=np.float64)
    return given[np.minimum(np.arange(months), len(given) - 1)]
