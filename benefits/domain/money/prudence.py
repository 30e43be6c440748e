"""Reductions and uplifts before discounting: risk and optimism (methods 1.4, 2.2 and 2.7).

Never both on one line for the same reason; each needs its reason in words.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike

from benefits.domain.record.grid import Floats


def risk_adjusted_benefit(amounts: ArrayLike, risk: float) -> Floats:
    """`benefit * (1 - risk)`: TEI lowers benefits, before discounting."""
    return np.asarray(amounts, dtype=np.float64) * (1 - risk)


def risk_adjusted_cost(amounts: ArrayLike, risk: float) -> Floats:
    """`cost * (1 + risk)`: TEI raises costs, before discounting."""
    return np.asarray(amounts, dtype=np.float64) * (1 + risk)


def optimism_uplift(upper: float, mitigated: float = 0.0, lower: float = 0.0) -> float:
    """The share to add to a cost or a duration: the upper bound of its class less what is
    documented as mitigated, never under the lower bound (HM Treasury, Supplementary Green Book
    Guidance on optimism bias: `upper * (1 - mitigated)`)."""
    return max(upper * (1 - mitigated), lower)


def combined_uplift(parts: Sequence[tuple[float, float]]) -> float:
    """The uplift of a programme of several classes: the mean of (share of the cost, uplift),
    weighted by the shares (Mott MacDonald 2002 for HM Treasury). Shares need not add up to 1;
    raises ValueError where they add up to nothing."""
    whole = sum(share for share, _ in parts)
    if whole <= 0:
        raise ValueError("the shares add up to nothing")
    return sum(share * uplift for share, uplift in parts) / whole


def uplifted(costs: ArrayLike, uplift: float) -> Floats:
    """`cost * (1 + uplift)`. Planned and remaining costs only: what is paid holds no optimism."""
    return np.asarray(costs, dtype=np.float64) * (1 + uplift)
