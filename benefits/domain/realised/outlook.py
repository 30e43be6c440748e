"""What a benefit comes to by the end of the appraisal if it goes on as it does (methods 2.6)."""

from __future__ import annotations

import numpy as np

from benefits.domain.record.exact import rounded_money
from benefits.domain.record.grid import QUARTER, Bools, Floats, Ints

CLOSED_QUARTERS = 2


def performance(planned: Ints, realised: Ints, measured: Bools, through: int) -> Floats:
    """Realised over planned money in the last two closed quarters, of the measured months only.

    `through` is how many columns lie at or before the cut-off. A benefit without a plan or a
    measurement in those quarters is judged by all its months to date, and is NaN without any.
    """
    closed = through - through % QUARTER
    recent = np.zeros(planned.shape[1], dtype=np.bool_)
    recent[max(closed - CLOSED_QUARTERS * QUARTER, 0) : closed] = True
    to_date = np.arange(planned.shape[1]) < through
    lately = _share(planned, realised, measured & recent)
    return np.where(np.isnan(lately), _share(planned, realised, measured & to_date), lately)


def factor(share: Floats, remaining: Ints) -> Floats:
    """The performance factor: over-performance is not extrapolated. Where what remains of the
    plan is negative (a disbenefit), doing better than planned is not either. Without anything
    measured the plan stands."""
    capped = np.where(remaining >= 0, np.minimum(share, 1.0), np.maximum(share, 1.0))
    return np.where(np.isnan(share), 1.0, capped)


def pace(planned: Ints, realised: Ints, measured: Bools, through: int) -> Floats:
    """Each benefit's performance factor on what remains of its plan (benefits,)."""
    ahead = np.arange(planned.shape[1]) >= through
    share = performance(planned, realised, measured, through)
    return factor(share, np.where(ahead, planned, 0).sum(axis=1))


def expected(planned: Ints, factors: Floats) -> Ints:
    """The plan x the performance factor in every month (benefits, months), rounded per month so
    that totals add up."""
    return rounded_money(planned / 100 * factors[:, None])


def forecast(expected_money: Ints, realised: Ints, through: int) -> Ints:
    """Realised money up to the cut-off, then what is expected (benefits, months)."""
    ahead = np.arange(realised.shape[1]) >= through
    return np.where(ahead, expected_money, realised)


def _share(planned: Ints, realised: Ints, used: Bools) -> Floats:
    due = np.where(used, planned, 0).sum(axis=1)
    got = np.where(used, realised, 0).sum(axis=1)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(due == 0, np.nan, got / due)
