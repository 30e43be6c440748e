"""Months to quarters and years: what becomes of a KPI's monthly values (methods 2.11).

Every rule takes `values` and `weights` as blocks of shape (KPIs, periods, months in a period) and
`used`, the months that count, of the same shape. It answers (KPIs, periods), NaN where no month
counts. Baseline, target and plan go through the same rule with the same months, so that they
scale as the actual does (a flow's baseline by the number of months) and compare like with like.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benefits.domain.record.grid import Bools, Floats, Ints

RollUp = Callable[[Floats, Bools, Floats], Floats]


def blocks(matrix: NDArray[Any], size: int) -> NDArray[Any]:
    """(rows, months) seen as (rows, periods, months in a period)."""
    rows, months = matrix.shape
    return matrix.reshape(rows, months // size, size)


def any_month(marked: Bools) -> Bools:
    """The periods with a month that is marked.

    Here and in `months`, month by month: numpy takes many times as long over a last axis of three.
    """
    return np.asarray(reduce(np.logical_or, np.moveaxis(marked, -1, 0)))


def months(marked: Bools) -> Ints:
    """How many months of each period are marked."""
    return np.asarray(reduce(np.add, np.moveaxis(marked.astype(np.int64), -1, 0)))


def total(values: Floats, used: Bools, weights: Floats) -> Floats:
    """A flow: the sum of the months."""
    return _where_any(used, np.where(used, values, 0.0).sum(axis=-1))


def latest(values: Floats, used: Bools, weights: Floats) -> Floats:
    """A stock: the last month that counts."""
    size = used.shape[-1]
    at = size - 1 - np.argmax(used[..., ::-1], axis=-1)
    return _where_any(used, np.take_along_axis(values, at[..., None], axis=-1)[..., 0])


def weighted_mean(values: Floats, used: Bools, weights: Floats) -> Floats:
    """A rate, an average, a duration: weighted by its events, which for a rate with counts is the
    sum of numerators over the sum of denominators. Without a weight for every month it is the
    simple mean, see `lacks_weights`."""
    simple = lacks_weights(used, weights)
    shares = np.where(used, np.where(simple[..., None], 1.0, weights), 0.0)
    with np.errstate(divide="ignore", invalid="ignore"):
        mean = (np.where(used, values, 0.0) * shares).sum(axis=-1) / shares.sum(axis=-1)
    return _where_any(used, mean)


def lacks_weights(used: Bools, weights: Floats) -> Bools:
    """Periods with a month that counts but has no weight, or with weights of zero only."""
    unknown = any_month(used & ~(weights >= 0))
    heavy = np.where(used, np.nan_to_num(weights), 0.0).sum(axis=-1) > 0
    return np.asarray(any_month(used) & (unknown | ~heavy))


def largest(values: Floats, used: Bools, weights: Floats) -> Floats:
    """The highest month."""
    return _where_any(used, np.where(used, values, -np.inf).max(axis=-1))


def smallest(values: Floats, used: Bools, weights: Floats) -> Floats:
    """The lowest month."""
    return _where_any(used, np.where(used, values, np.inf).min(axis=-1))


def _where_any(used: Bools, result: Floats) -> Floats:
    return np.where(any_month(used), result, np.nan)
