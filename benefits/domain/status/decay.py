"""Does it last? A year's watch over every target that was reached."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from benefits.domain.control.limits import limits
from benefits.domain.control.phase_rows import PhaseRows
from benefits.domain.control.standing import held, said
from benefits.domain.forecast.reaching import NEVER, met_by_three
from benefits.domain.record.grid import YEAR, Bools, Floats, Ints

Codes = NDArray[np.str_]

WATCH = YEAR
"""Months that a reached target is watched."""


class Lasting(StrEnum):
    """NOT_REACHED: there is nothing to lose yet. WATCHED: reached less than a year ago, and kept.
    KEPT: a year has passed without a loss. LOST: within the year there came a sustained signal that
    it is missed again, and it is still missed."""

    NOT_REACHED = "not_reached"
    WATCHED = "watched"
    KEPT = "kept"
    LOST = "lost"


@dataclass(frozen=True, slots=True, eq=False)
class Decay:
    """`code` (KPIs,) is a `Lasting`. `reached` is the column in which the target was first
    reached, `lost` the one in which its loss could first be said; NEVER where there is none."""

    code: Codes
    reached: Ints
    lost: Ints


def decay(values: Floats, sign: Floats, target: Floats, go_live: Ints, through: int) -> Decay:
    """From final values (KPIs, months), NaN elsewhere, judged up to the column before `through`.

    A target is reached when the mean of three values meets it. It is lost by the rules of
    `standing`, a run of seven or two separate signals and a level that has moved, with the target
    in the place of the mean: what it fell from beyond the target was never promised. Chance is
    measured by the months up to then."""
    columns = np.arange(values.shape[1])[None, :]
    shown = np.where(columns < through, values, np.nan)
    met, _ = met_by_three(np.where(columns >= go_live[:, None], shown, np.nan), sign, target)
    reached = np.where(met.any(axis=1), met.argmax(axis=1), NEVER)
    since = reached[:, None]
    later = (since >= 0) & (columns > since)
    missed = _missed(np.where(later, shown, np.nan), np.where(later, np.nan, shown), sign, target)
    early = missed & (columns <= since + WATCH) & (columns < through)
    now = missed[:, through - 1] if through else np.zeros(len(values), dtype=np.bool_)
    lost = early.any(axis=1) & now
    over = reached + WATCH < through
    choices = [reached < 0, lost, over]
    codes = [Lasting.NOT_REACHED.value, Lasting.LOST.value, Lasting.KEPT.value]
    return Decay(
        np.select(choices, codes, Lasting.WATCHED.value),
        reached,
        np.where(lost, early.argmax(axis=1), NEVER),
    )


def _missed(later: Floats, before: Floats, sign: Floats, target: Floats) -> Bools:
    """In which months a sustained miss of the target could be said (KPIs, months)."""
    after, base = PhaseRows.of(later), PhaseRows.of(before)
    of = limits(base.points, base.known, np.ones(len(base.series), dtype=np.bool_))
    rows = np.searchsorted(base.series, after.series)
    mine = replace(of, **{name: getattr(of, name)[rows] for name in type(of).__slots__})
    mine = replace(mine, mean=target[after.series])
    ways = [after.laid_out(said(after.points, mine, way)[0], empty=0) for way in (-1, 1)]
    worse = np.where((sign > 0)[:, None], *ways)
    founded = np.zeros(len(later), dtype=np.bool_)
    founded[after.series] = mine.average_range > 0
    return held(worse & founded[:, None], after.laid_out(after.known, empty=0))
