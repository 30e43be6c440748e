"""What a row of flows comes to at completion: actual so far, then the rest of the plan."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from benefits.domain.record.grid import Floats


def at_completion(
    actual: ArrayLike, planned: ArrayLike, through: int, performance: float = 1.0
) -> Floats:
    """Actual flows of the first `through` periods, then planned ones times the performance
    factor (methods 2.6; 1 for costs, whose plan stands). `actual` may be shorter than `planned`;
    a closed period without an actual flow counts as 0."""
    plan = np.asarray(planned, dtype=np.float64)
    known = np.asarray(actual, dtype=np.float64)[:through]
    closed = np.pad(known, (0, max(min(through, len(plan)) - len(known), 0)))
    return np.concatenate([closed, plan[through:] * performance])
