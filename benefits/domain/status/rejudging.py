"""Which KPIs must be judged anew: those whose grounds differ from those of an earlier judgement."""

from __future__ import annotations

from dataclasses import fields
from itertools import chain
from typing import Any

import numpy as np

from benefits.domain.record.grid import Bools, Index, Ints
from benefits.domain.status.judgement import Grounds, Judgement, judged, rejudged

MOST = 0.5
"""From so large a share of differing KPIs on it is quicker to judge all."""


def judged_after(before: tuple[Grounds, Judgement] | None, of: Grounds) -> Judgement:
    """The judgement of `of`, only as much of it made anew as differs from an earlier one."""
    if before is None or not _alike(before[0], of):
        return judged(of)
    rows = differing(before[0], of)
    if len(rows) > MOST * len(of.parts):
        return judged(of)
    return rejudged(before[1], of, rows) if len(rows) else before[1]


def differing(one: Grounds, other: Grounds) -> Ints:
    """The rows whose figures differ, of grounds about the same KPIs and months."""
    rows = (one.parts != other.parts) | _unequal(_starts(one), _starts(other))
    for here, there in zip(_arrays(one.table), _arrays(other.table), strict=True):
        if here is not there:
            rows = rows | _unequal(here, there)
    return np.flatnonzero(rows)


def _alike(one: Grounds, other: Grounds) -> bool:
    if (one.through, one.first, one.thresholds) != (other.through, other.first, other.thresholds):
        return False
    same = one.table.measured.value.shape == other.table.measured.value.shape
    return same and np.array_equal(one.table.index.ids, other.table.index.ids)


def _starts(of: Grounds) -> Bools:
    """Where phases begin (KPIs, months), nowhere where none is known."""
    if of.starts is not None:
        return of.starts
    return np.zeros(of.table.measured.value.shape, dtype=np.bool_)


def _arrays(table: Any) -> list[Any]:
    """All arrays of a table and of what it holds, but its index."""
    parts = [getattr(table, one.name) for one in fields(table)]
    found = [[one] if isinstance(one, np.ndarray) else _within(one) for one in parts]
    return list(chain.from_iterable(found))


def _within(part: Any) -> list[Any]:
    return [] if isinstance(part, Index) else _arrays(part)


def _unequal(one: Any, other: Any) -> Bools:
    if one.dtype.kind == "f":
        apart = (one != other) & ~(np.isnan(one) & np.isnan(other))
    else:
        apart = one != other
    return np.asarray(apart if apart.ndim == 1 else apart.any(axis=1))
