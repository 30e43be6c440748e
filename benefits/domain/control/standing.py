"""Has it really improved since go-live? Said only of a sustained signal (methods 4.4)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from benefits.domain.control.limits import Limits, limits
from benefits.domain.control.phase_rows import PhaseRows
from benefits.domain.control.runs import Ways, newest
from benefits.domain.control.signal import frozen
from benefits.domain.record.grid import YEAR, Bools, Codes, Floats, Ints

SIGNALS = 2
"""So many separate signals count as much as one shift."""

_SURE = 2.0
_PER_POINT = 8.0
"""Together they set how far the level must have moved, in standard errors, see `_moved`. Found by
simulation: of stable series less than 2 % are called improved in the average month of four years,
with baselines from 12 points on (`python -m tests.bench signalling` measures it)."""


class Standing(StrEnum):
    """What can be said of a KPI since its go-live.

    UNFOUNDED: fewer than 12 values before go-live to judge by, or values that never varied.
    WAITING: nothing measured since. CHANCE: nothing that chance would not do. SIGNAL: a signal of
    improvement, not yet a sustained one. IMPROVED: sustained; only now a benefit is realised.
    WORSENED: a sustained signal of the other way.
    """

    UNFOUNDED = "unfounded"
    WAITING = "waiting"
    CHANCE = "chance"
    SIGNAL = "signal"
    IMPROVED = "improved"
    WORSENED = "worsened"


@dataclass(frozen=True, slots=True, eq=False)
class Standings:
    """`code` (series,) is a `Standing`; `improved` and `worsened` (series, months) what would have
    been said in each month with what was known then. `since` (series,) is the column from which
    the present IMPROVED or WORSENED has been said without a break, -1 where neither is."""

    code: Codes
    improved: Bools
    worsened: Bools
    since: Ints


def standings(
    values: Floats,
    good: Ways,
    go_live: Ints,
    starts: Bools | None = None,
    *,
    screen: bool = True,
) -> Standings:
    """Judge series (series, months) against what they were before `go_live` (series,), a column.

    The limits are frozen on the values before it, in the last phase that starts before it; phases
    that start later change nothing here: the question is what became of the promise.
    """
    before = frozen(values, go_live, starts)
    base, of = _baselines(values, before, screen=screen)
    since = np.arange(values.shape[1])[None, :] >= go_live[:, None]
    founded = np.zeros(len(values), dtype=np.bool_)
    founded[base.series] = of.average_range > 0
    after = PhaseRows.of(np.where(since & founded[:, None], values, np.nan))
    mine = _picked(of, np.searchsorted(base.series, after.series))
    up, up_any = (after.laid_out(one, empty=0) for one in said(after.points, mine, 1))
    down, down_any = (after.laid_out(one, empty=0) for one in said(after.points, mine, -1))
    sign = np.asarray(good)[:, None]
    known = after.laid_out(after.known, empty=0)
    improved = held(np.where(sign > 0, up, down) & (sign != 0), known)
    worsened = held(np.where(sign > 0, down, up) & (sign != 0), known)
    seen = (np.where(sign > 0, up_any, down_any) & (sign != 0)).any(axis=1)
    code = _codes(founded, np.asarray(known.any(axis=1)), seen, improved[:, -1], worsened[:, -1])
    return Standings(code, improved, worsened, _since(improved.astype(np.int8) - worsened))


def _baselines(values: Floats, before: Bools, *, screen: bool) -> tuple[PhaseRows, Limits]:
    base = PhaseRows.of(np.where(before, values, np.nan))
    return base, limits(base.points, base.known, np.full(len(base.series), screen))


def _picked(of: Limits, rows: Ints) -> Limits:
    return Limits(*(getattr(of, name)[rows] for name in Limits.__slots__))


def said(points: Floats, of: Limits, way: int) -> tuple[Bools, Bools]:
    """Per point, as known when it was the newest: whether a sustained change this way can be
    said, and whether any signal of it was given. All runs lie after go-live."""
    shift, any_rule, count = newest(points, of, way)
    sustained = np.logical_or.accumulate(shift | (count >= SIGNALS), axis=1)
    return sustained & _moved(points, of, way), any_rule


def _moved(points: Floats, of: Limits, way: int) -> Bools:
    """Whether the level of the last twelve points lies further from the baseline's than their own
    chance and that of the baseline explain: a short baseline has a mean of its own by chance, and
    later points would seem to run on one side of it for ever."""
    known = ~np.isnan(points)
    total, count = (_of_last_year(one) for one in (np.where(known, points, 0.0), known))
    with np.errstate(divide="ignore", invalid="ignore"):
        apart = way * (total / count - of.mean[:, None])
        error = of.sd[:, None] * np.sqrt(1 / of.baseline[:, None] + 1 / count)
    return np.asarray(apart > (_SURE + _PER_POINT / of.baseline)[:, None] * error)


def _of_last_year(cells: Floats | Bools) -> Floats:
    total = np.cumsum(cells, axis=1, dtype=np.float64)
    total[:, YEAR:] -= total[:, :-YEAR].copy()
    return total


def held(said: Bools, known: Bools) -> Bools:
    """What was said at the last known month is still said where nothing was measured."""
    columns = np.arange(said.shape[1])[None, :]
    last = np.maximum.accumulate(np.where(known, columns, -1), axis=1)
    held = np.take_along_axis(said, last.clip(min=0), axis=1)
    return np.asarray(held & (last >= 0))


def _codes(founded: Bools, measured: Bools, seen: Bools, improved: Bools, worsened: Bools) -> Codes:
    choices = [~founded, ~measured, improved, worsened, seen]
    codes = [
        Standing.UNFOUNDED,
        Standing.WAITING,
        Standing.IMPROVED,
        Standing.WORSENED,
        Standing.SIGNAL,
    ]
    return np.select(choices, [one.value for one in codes], Standing.CHANCE.value)


def _since(state: Ways) -> Ints:
    """The first column of the run of equal states that the last column is in, -1 where it is 0."""
    months = state.shape[1]
    other = state != state[:, -1:]
    columns = np.arange(months)[None, :]
    return np.where(state[:, -1] == 0, -1, np.where(other, columns, -1).max(axis=1) + 1)
