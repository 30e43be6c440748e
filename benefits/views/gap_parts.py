"""A gap between two states in the parts that people ask about, and how far a driver moved."""

from __future__ import annotations

from enum import StrEnum

import numpy as np
import pandas as pd

from benefits.domain.movement.movement import Basis, Movement, split
from benefits.domain.record.grid import Bools, Floats, Ints


class Part(StrEnum):
    """The six causes in the order they are told, with what timing holds besides: months without a
    value, and benefits that only one of the two states has."""

    VOLUME = "volume"
    ADOPTION = "adoption"
    EFFECT = "effect"
    UNIT_VALUE = "unit_value"
    TIMING = "timing"
    DROPPED = "dropped"
    ADDED = "added"
    UNMEASURED = "unmeasured"
    DOUBLE_COUNT = "double_count"


PARTS = tuple(Part)


def parts_of(moved: Movement, earlier: Basis) -> Ints:
    """(parts, benefits) in the order of PARTS, hundredths that add up to the movement. `moved` may
    hold fewer months than `earlier`, from which it comes."""
    begun = earlier.counted.any(axis=1)
    one_sided, unmeasured = moved.one_sided.sum(axis=1), moved.unmeasured.sum(axis=1)
    found = {
        **{Part(one): getattr(moved, one).sum(axis=1) for one in _CAUSES},
        Part.DROPPED: np.where(begun, one_sided, 0),
        Part.ADDED: np.where(begun, 0, one_sided),
        Part.UNMEASURED: unmeasured,
    }
    found[Part.TIMING] = found[Part.TIMING] - one_sided - unmeasured
    return np.stack([found[one] for one in PARTS])


_DRIVERS = ("volume", "adoption", "effect", "unit_value")
_CAUSES = (*_DRIVERS, "timing", "double_count")


def levels(earlier: Basis, later: Basis, upto: int) -> pd.DataFrame:
    """Of each benefit, in the first `upto` months: `part`, `moved`, `before`, `after`, `months`
    as `Promise.benefits` gives them."""
    moved = split(earlier, later).only(slice(None), upto)
    parts = parts_of(moved, earlier)
    largest = np.abs(parts).argmax(axis=0)
    rows = [
        _level(row, Part(PARTS[at]), parts, earlier, later, moved)
        for row, at in enumerate(largest.tolist())
    ]
    return pd.DataFrame(rows, columns=["part", "moved", "before", "after", "months"])


def _level(
    row: int, part: Part, parts: Ints, earlier: Basis, later: Basis, moved: Movement
) -> tuple[str, int, float, float, int]:
    amount = int(parts[PARTS.index(part), row])
    if not amount:
        return "", 0, np.nan, np.nan, 0
    upto = moved.timing.shape[1]
    both = (earlier.valued & later.valued)[row, :upto]
    months = int((_cells(moved, part)[row] != 0).sum())
    if part not in _DRIVERS:
        return part.value, amount, np.nan, np.nan, months
    pair = _pair(earlier, later, part, row)
    before, after = (float(one[:upto][both].mean()) for one in pair)
    return part.value, amount, before, after, months


def _cells(moved: Movement, part: Part) -> Ints:
    if part in {Part.DROPPED, Part.ADDED}:
        return moved.one_sided
    if part is Part.TIMING:
        return moved.timing - moved.unmeasured
    cells: Ints = getattr(moved, part)
    return cells


def _pair(earlier: Basis, later: Basis, part: Part, row: int) -> tuple[Floats, Floats]:
    """A driver in both states; effect holds the use where that is not measured in both."""
    if part is not Part.EFFECT:
        return getattr(earlier, part)[row], getattr(later, part)[row]
    apart: Bools = ~(np.isnan(earlier.adoption) | np.isnan(later.adoption))[row]
    before, after = (np.where(apart, one.effect[row], one.use[row]) for one in (earlier, later))
    return before, after
