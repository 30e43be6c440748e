"""How the level of a series moves: several ideas of it, each as sure as the values make it.

Every idea is a level that moves a little each month and values that scatter about it; some give
the level a pace, which dies away (West and Harrison's dynamic linear models). All are followed
through the same values, a Kalman filter each, and weighed by how well each foretold them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from benefits.domain.record.grid import Bools, Floats, Ints

EARLY = 4
"""Months after the first value in which people still learn."""
SLOWS = 0.97
"""What is left of a pace after each month ahead, at most: nothing rises for ever."""


@dataclass(frozen=True, slots=True)
class Idea:
    """In variances of the scatter: how far the level moves by itself in a month, how far its pace
    changes, and how large a pace may be at the start; `kept` is what is left of a pace a month
    later. `early` is how far the level moves in each of the first months besides, while people
    learn. `odds` is how much it is believed before any value."""

    level: float
    pace: float = 0.0
    opening: float = 0.0
    kept: float = 0.0
    early: float = 0.0
    odds: float = 1.0


STAYING = (
    *(Idea(0.0, odds=5.0), Idea(0.02, odds=2.0), Idea(0.1), Idea(0.4), Idea(2.0, odds=0.5)),
    *(Idea(0.0, early=30.0, odds=2.0), Idea(0.05, early=30.0)),
)
"""The level stays about where it is: what the run-rate rests on."""
MOVING = (
    *(Idea(0.0, 0.0, 0.04, 1.0), Idea(0.4, 0.0, 0.05, 1.0), Idea(2.0, 0.0, 0.3, 1.0)),
    Idea(0.02, 0.005, 0.2, 0.95),
    *(Idea(0.0, 0.0, 4.0, 0.8), Idea(0.05, 0.02, 4.0, 0.8), Idea(0.2, 0.2, 10.0, 0.8, odds=0.3)),
)
"""The level has a pace, lasting or soon spent: what the trend rests on. All odds were set once, on
simulated series, so that bands hold; `python -m tests.bench projecting` measures it."""

_NOTHING = 1e-300


@dataclass(frozen=True, slots=True, eq=False)
class Followed:
    """Where each idea has come after the last month: arrays (series, ideas). `level` and `pace`
    are in the unit of the series, their variances in squares of it with `scatter` the variance of
    values about their level; `evidence` is the logarithm of how well it foretold the values, its
    odds included. `count` (series,) values were seen."""

    ideas: tuple[Idea, ...]
    level: Floats
    pace: Floats
    level_variance: Floats
    both: Floats
    pace_variance: Floats
    scatter: Floats
    evidence: Floats
    count: Ints


@dataclass(slots=True, eq=False)
class _State:
    """The filters on their way, in variances of the scatter."""

    level: Floats
    pace: Floats
    ll: Floats
    lp: Floats
    pp: Floats
    squares: Floats
    logs: Floats
    begun: Bools
    age: Ints


def followed(values: Floats, ideas: Sequence[Idea]) -> Followed:
    """Follow series (series, months), NaN where nothing is known. A series begins at its first
    value; a month without one moves the level on and teaches nothing."""
    level, pace, opening, kept, early, odds = (
        np.array([getattr(one, name) for one in ideas], dtype=np.float64)
        for name in ("level", "pace", "opening", "kept", "early", "odds")
    )
    state = _unbegun(len(values), len(ideas))
    known = ~np.isnan(values)
    for column in np.flatnonzero(known.any(axis=0).cumsum()):
        _move(state, kept, level, pace)
        state.ll += np.where((state.age <= EARLY)[:, None], early, 0.0)
        _learn(state, values[:, column], known[:, column], opening)
    count = known.sum(axis=1)
    return _told(state, tuple(ideas), count, np.log(odds))


def _unbegun(series: int, ideas: int) -> _State:
    level, pace, ll, lp, pp, squares, logs = (np.zeros((series, ideas)) for _ in range(7))
    begun, age = np.zeros(series, dtype=np.bool_), np.zeros(series, dtype=np.int64)
    return _State(level, pace, ll, lp, pp, squares, logs, begun, age)


def _move(state: _State, kept: Floats, level: Floats, pace: Floats) -> None:
    state.age += state.begun
    state.pace *= kept
    state.level += state.pace
    state.lp *= kept
    state.pp *= kept * kept
    state.ll += 2 * state.lp + state.pp + level
    state.lp += state.pp
    state.pp += pace


def _learn(state: _State, value: Floats, known: Bools, opening: Floats) -> None:
    """A first value is the level itself; each later one corrects what was foretold."""
    later, first = known & state.begun, known & ~state.begun
    spread = state.ll + 1.0
    miss = np.where(later[:, None], value[:, None] - state.level, 0.0)
    state.squares += miss * miss / spread
    state.logs += np.where(later[:, None], np.log(spread), 0.0)
    seen = np.where(later[:, None], 1.0 / spread, 0.0)
    state.level += state.ll * seen * miss
    state.pace += state.lp * seen * miss
    state.pp -= state.lp * state.lp * seen
    state.lp -= state.ll * state.lp * seen
    state.ll -= state.ll * state.ll * seen
    _begin(state, value, first, opening)
    state.begun |= known


def _begin(state: _State, value: Floats, first: Bools, opening: Floats) -> None:
    state.level[first] = value[first, None]
    state.pace[first] = 0.0
    state.ll[first], state.lp[first], state.pp[first] = 1.0, 0.0, opening


def _told(state: _State, ideas: tuple[Idea, ...], count: Ints, odds: Floats) -> Followed:
    free = np.maximum(count - 1, 1)[:, None]
    scatter = state.squares / free
    fit = -0.5 * free * np.log(np.maximum(state.squares, _NOTHING)) - 0.5 * state.logs
    return Followed(
        ideas=ideas,
        level=state.level,
        pace=state.pace,
        level_variance=state.ll * scatter,
        both=state.lp * scatter,
        pace_variance=state.pp * scatter,
        scatter=scatter,
        evidence=fit + odds,
        count=count,
    )


@dataclass(frozen=True, slots=True, eq=False)
class Ahead:
    """Arrays (series, months ahead): the level to come, its variance, and the scatter of values
    about it (series, 1)."""

    level: Floats
    variance: Floats
    scatter: Floats


def ahead(found: Followed, which: slice, months: int) -> Ahead:
    """What some ideas together make of the months ahead, from the one after the last on: a mean
    weighed by their evidence, and a variance that also holds how far they differ."""
    weight = _weights(found.evidence[:, which])
    told = [_of_idea(found, one, months) for one in range(len(found.ideas))[which]]
    level = np.zeros((len(weight), months))
    for share, (one, _) in zip(weight.T, told, strict=True):
        level += share[:, None] * one
    variance = np.zeros_like(level)
    for share, (one, own) in zip(weight.T, told, strict=True):
        variance += share[:, None] * (own + (one - level) ** 2)
    scatter = (weight * found.scatter[:, which]).sum(axis=1, keepdims=True)
    return Ahead(level, variance, scatter)


def _of_idea(found: Followed, one: int, months: int) -> tuple[Floats, Floats]:
    """The level ahead and its variance by one idea."""
    idea, at = found.ideas[one], (slice(None), slice(one, one + 1))
    step = np.arange(1, months + 1)
    way = np.cumsum(min(idea.kept, SLOWS) ** step)
    changed = idea.pace * (np.cumsum(way**2) - way**2)
    level = found.level[at] + found.pace[at] * way
    doubt = found.level_variance[at] + way * (2 * found.both[at] + way * found.pace_variance[at])
    return level, doubt + found.scatter[at] * (idea.level * step + changed)


def odds(found: Followed, these: slice, those: slice) -> Floats:
    """How much likelier the first ideas are than the others by the values alone (series,), as a
    logarithm."""
    return _together(found, these) - _together(found, those)


def _together(found: Followed, which: slice) -> Floats:
    believed = sum(one.odds for one in found.ideas[which])
    evidence = found.evidence[:, which]
    top = evidence.max(axis=1)
    return np.asarray(top + np.log(np.exp(evidence - top[:, None]).sum(axis=1) / believed))


def _weights(evidence: Floats) -> Floats:
    share = np.exp(evidence - evidence.max(axis=1, keepdims=True))
    return np.asarray(share / share.sum(axis=1, keepdims=True))
