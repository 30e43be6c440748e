"""A matrix with other values in some of its rows."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from benefits.domain.record.grid import Ints


def patched(whole: NDArray[Any], rows: Ints, part: NDArray[Any]) -> NDArray[Any]:
    """A copy of `whole` whose `rows` are those of `part`; `whole` itself stays as it is."""
    found = np.array(whole)
    found[rows] = part
    return found
