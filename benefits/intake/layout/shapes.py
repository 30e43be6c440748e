"""The shapes that tables have, as data, and which of them the evidence of a table speaks for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from benefits.intake.cells.vocabulary import Vocabulary, fold
from benefits.intake.layout.evidence import Facts, facts
from benefits.intake.layout.grid import BROKEN, FIGURE, MISSING, PERIOD, YEAR, Grid
from benefits.intake.layout.heads import Head, Heads, heads
from benefits.intake.layout.roles import Role, first_roles
from benefits.intake.layout.tables import Region
from benefits.intake.periods.axis import together
from benefits.intake.periods.periods import Grain, Told

Roles = Mapping[int, Role]


@dataclass(frozen=True, slots=True)
class Shape:
    """Where a table says when: over its columns, down its rows, in both, or nowhere in it.
    `fits` gives the evidence for it, from 0 to 1."""

    code: str
    across: bool
    down: bool
    fits: Callable[[Candidate], float]


@dataclass(frozen=True, slots=True, eq=False)
class Candidate:
    """One way to understand a table."""

    grid: Grid
    region: Region
    heads: Heads
    facts: tuple[Facts, ...]
    roles: Roles
    shape: Shape
    score: float = 0.0
    pinned: Mapping[int, Role] = field(default_factory=dict)

    def having(self, *roles: Role) -> list[int]:
        """The columns of these roles, from left to right."""
        return [column for column in self.region.columns if self.roles[column] in roles]

    def head(self, column: int) -> Head:
        return self.heads.by_column[column]


def _dated_heads(one: Candidate) -> list[int]:
    values = one.having(Role.VALUE)
    return [column for column in values if one.head(column).dated]


def _held(one: Candidate) -> float:
    """How many of the cells where values should be hold figures, or say that there is none."""
    values = one.having(Role.VALUE)
    if not values or not len(one.region.rows):
        return 0.0
    cells = one.grid.block(one.region.rows, values)
    filled = int((cells != 0).sum())
    return float(((cells & (FIGURE | MISSING | BROKEN)) > 0).sum()) / filled if filled else 0.0


def _wide(one: Candidate) -> float:
    dated = _dated_heads(one)
    others = one.having(Role.OTHER)
    labelled = bool(one.having(Role.NAME, Role.DIMENSION, Role.MEASURE)) or len(dated) > 1
    if not dated or not labelled or one.having(Role.PERIOD, Role.YEAR, Role.PART):
        return 0.0
    share = len(dated) / (len(dated) + len(others))
    several = 1.0 if len(dated) > 1 else 0.6
    return _held(one) * several * (0.5 + 0.5 * share)


def _crossed(one: Candidate) -> float:
    dated = _dated_heads(one)
    down = one.having(Role.YEAR, Role.PART)
    if len(dated) < 2 or len(down) != 1:
        return 0.0
    heads = [one.head(column).period for column in dated]
    needs = [period is None or period.needs_year for period in heads]
    fits = all(needs) if one.roles[down[0]] is Role.YEAR else not any(needs)
    return _held(one) * (1.1 if fits else 0.0)


def _long(one: Candidate) -> float:
    when = one.having(Role.PERIOD, Role.YEAR, Role.PART)
    values = one.having(Role.VALUE)
    if not when or not values:
        return 0.0
    traits = one.grid.block(one.region.rows, when)
    said = np.any((traits & (PERIOD | YEAR | FIGURE)) > 0, axis=1)
    holds = np.any(one.grid.block(one.region.rows, values) != 0, axis=1)
    rows = float(np.mean(said[holds])) if holds.any() else 0.0
    heads_are_periods = sum(one.head(column).dated for column in values)
    return _held(one) * (0.5 + 0.5 * rows) * (0.5 if heads_are_periods > 1 else 1.0)


def _undated(one: Candidate) -> float:
    named = one.having(Role.NAME, Role.DIMENSION) or one.having(Role.MEASURE)
    several = bool(named) and bool(one.having(Role.VALUE))
    return 0.3 * _held(one) if several else 0.0


SHAPES = (
    Shape("crossed", across=True, down=True, fits=_crossed),
    Shape("wide", across=True, down=False, fits=_wide),
    Shape("long", across=False, down=True, fits=_long),
    Shape("undated", across=False, down=False, fits=_undated),
)
"""A further shape is an entry here with its evidence."""


def candidates(
    grid: Grid,
    region: Region,
    vocabulary: Vocabulary,
    told: Told,
    pinned: Mapping[int, Role] | None = None,
) -> list[Candidate]:
    """Every shape that a table could have, the best first. `pinned` roles were told."""
    read = _with_periods_within(heads(grid, region, vocabulary, told))
    every = facts(grid, region, read)
    pinned = dict(pinned or {})
    notes = {one.column: Role.NOTE for one in every if _are_statuses(one, vocabulary)}
    found = [_candidate(grid, region, read, every, shape, {**notes, **pinned}) for shape in SHAPES]
    scored = [replace(one, score=round(one.shape.fits(one), 4), pinned=pinned) for one in found]
    return sorted((one for one in scored if one.score > 0), key=lambda one: -one.score)


def _are_statuses(one: Facts, vocabulary: Vocabulary) -> bool:
    """Words that say how final a figure is: they are no part of what it is of."""
    return bool(one.distinct) and all(fold(text) in vocabulary.statuses for text in one.distinct)


def _candidate(
    grid: Grid,
    region: Region,
    read: Heads,
    every: list[Facts],
    shape: Shape,
    pinned: Mapping[int, Role],
) -> Candidate:
    roles = dict(first_roles(every, across=shape.across))
    if shape.across and shape.down:
        roles |= _down(every, roles)
    if shape.across:
        roles |= _behind(every, roles)
        roles |= _coarser(grid, region, every, roles)
    if not shape.across and not shape.down:
        roles = {c: _without_axis(role) for c, role in roles.items()}
    roles |= {column: role for column, role in pinned.items() if column in roles}
    roles |= _derived(grid, region, every, roles)
    return Candidate(grid, region, read, tuple(every), roles, shape, pinned=pinned)


def _down(every: list[Facts], roles: Roles) -> dict[int, Role]:
    """The one column that says the year, or the part of it, of each row."""
    rest = [one for one in every if roles[one.column] is not Role.VALUE]
    found = first_roles(rest, across=False)
    when = [c for c, role in found.items() if role in (Role.YEAR, Role.PART, Role.PERIOD)]
    return {c: Role.PART if found[c] is Role.PERIOD else found[c] for c in when}


SIZES = {Grain.MONTH: 1, Grain.QUARTER: 3, Grain.HALF: 6, Grain.YEAR: 12}
"""In months."""


def _coarser(grid: Grid, region: Region, every: list[Facts], roles: Roles) -> dict[int, Role]:
    """Quarters and years among months sum these up, where the same rows have both."""
    dated = [one for one in every if roles[one.column] is Role.VALUE and one.head.period]
    sizes = {one.column: SIZES.get(one.head.period.grain, 0) for one in dated if one.head.period}
    least = min((size for size in sizes.values() if size), default=0)
    finer = sum(size == least for size in sizes.values())
    longer = [column for column, size in sizes.items() if size > least]
    short = [column for column, size in sizes.items() if size == least]
    both = np.any(grid.block(region.rows, short) != 0, axis=1)
    longer = [one for one in longer if (grid.traits[region.rows, one] != 0)[~both].sum() == 0]
    if finer <= len(longer):
        return {}
    heads = {one.column: one.head for one in dated}
    return {column: Role.OTHER if heads[column].measure else Role.TOTAL for column in longer}


def _behind(every: list[Facts], roles: Roles) -> dict[int, Role]:
    """Words at the right of all values are remarks on them."""
    values = [one.column for one in every if roles[one.column] is Role.VALUE]
    behind = [one.column for one in every if values and one.column > values[-1]]
    return {column: Role.NOTE for column in behind if roles[column] is Role.DIMENSION}


def _without_axis(role: Role) -> Role:
    return Role.COUNTER if role in (Role.PERIOD, Role.YEAR, Role.PART) else role


def _with_periods_within(read: Heads) -> Heads:
    """`Sales 2024`, `Sales 2025`: a period in a heading counts where its neighbours differ in
    nothing else."""
    inside = {c: head for c, head in read.by_column.items() if head.within and not head.period}
    rests = Counter(_rest(head) for head in inside.values())
    changed = {
        column: replace(
            head,
            period=together(head.period, head.within),
            own=tuple(_rest(head) if name == head.rest else name for name in head.own),
        )
        for column, head in inside.items()
        if rests[_rest(head)] > 1
    }
    return replace(read, by_column={**read.by_column, **changed})


def _rest(head: Head) -> str:
    return head.left


def _derived(grid: Grid, region: Region, every: list[Facts], roles: Roles) -> dict[int, Role]:
    """Columns that can be reckoned from an actual and what it is held against."""
    values = [one for one in every if roles[one.column] is Role.VALUE]
    kinds = {one.head.measure: one.column for one in values if one.head.measure}
    actual = kinds.get("actual", kinds.get("value"))
    others = [kinds[name] for name in ("budget", "target", "plan", "forecast") if name in kinds]
    unnamed = [one.column for one in values if not one.head.measure and not one.head.dated]
    if actual is None or not others or not unnamed:
        return {}
    against = [(_figures(grid, region, actual), _figures(grid, region, one)) for one in others]
    return {
        column: Role.DERIVED
        for column in unnamed
        if any(_is_reckoned(_figures(grid, region, column), *pair) for pair in against)
    }


def _figures(
    grid: Grid, region: Region, column: int
) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    cells = grid.column(column)
    found = np.full(len(region.rows), np.nan)
    for at, row in enumerate(region.rows.tolist()):
        if isinstance(cells.values[row], int | float):
            found[at] = float(cells.values[row])
    return found


_Figures = np.ndarray[tuple[int], np.dtype[np.float64]]


def _is_reckoned(column: _Figures, actual: _Figures, other: _Figures) -> bool:
    with np.errstate(divide="ignore", invalid="ignore"):
        ways = (actual - other, other - actual, actual / other, actual / other - 1, other / actual)
        for way in ways:
            known = np.isfinite(way) & np.isfinite(column)
            near = np.isclose(column[known], way[known], rtol=0.005, atol=1e-9)
            if known.sum() > 1 and near.mean() >= 0.9 and np.ptp(column[known]) > 0:
                return True
    return False


def is_dated(one: Candidate) -> bool:
    """Does the table itself say when?"""
    return one.shape.across or one.shape.down
