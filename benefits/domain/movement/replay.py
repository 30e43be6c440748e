"""From one portfolio to a later one in small steps, each with its cause and its change.

Between two moments only what differs for good is replayed: a change that was undone in between,
and its undoing, leave no trace. The steps come in one fixed order, whatever order people wrote in:
first new items whole, then new months, restated months, targets, method, finance's verdicts, and
last what ended. Within a cause they come change by change. A total that is read after each step
therefore splits its movement exactly: what the causes add up to is the difference, and what the
steps of a cause add up to is the cause.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import Any

import numpy as np
import pandas as pd

from benefits.domain.movement.why import ITEM_KINDS, METHOD_KINDS, Why, why_field
from benefits.domain.record.bulk import (
    BENEFIT_MONTH,
    BOOKING,
    COST_MONTH,
    MEASUREMENT,
    VALIDATION,
    BulkKind,
)
from benefits.domain.record.change import Movement
from benefits.domain.record.codes import MeasurementStatus
from benefits.domain.record.facts import Fact, kind_of
from benefits.domain.record.grid import Ints
from benefits.domain.record.portfolio import ATTRIBUTES, Portfolio
from benefits.domain.record.rewritten import Rows, keys_of_rows

Name = tuple[str, int]
"""A small fact: its kind and id."""


@dataclass(slots=True, eq=False)
class Step:
    """What the changes `changes` wrote for one cause. `whole` are small facts as they became, None
    where they ended; `parts` are fields of others; `rows` are bulk facts."""

    why: Why
    phase: int
    changes: tuple[int, ...]
    whole: dict[Name, Fact | None] = field(default_factory=dict)
    parts: dict[Name, dict[str, Any]] = field(default_factory=dict)
    rows: list[Rows] = field(default_factory=list)


_ORDER = (Why.NEW_MONTHS, Why.RESTATED, Why.TARGETS, Why.METHOD, Why.VERDICTS)
_FIRST, _LAST = 0, len(_ORDER) + 1
"""Where new items stand before all of that, and ended ones after it."""
_PLACES = {Why.ITEMS: _FIRST, **{why: place for place, why in enumerate(_ORDER, 1)}}
_ROWS_WHY = {
    BENEFIT_MONTH.name: Why.TARGETS,
    VALIDATION.name: Why.VERDICTS,
    BOOKING.name: Why.VERDICTS,
}


def steps(before: Portfolio, after: Portfolio, movements: Sequence[Movement]) -> list[Step]:
    """The steps from one portfolio to a later one. `movements` are all changes between the two,
    oldest first. What no total rests on is in none of them."""
    making = _Making(before, after)
    for one in _lasting(movements):
        making.small(one)
        making.bulk(one)
    return making.finished()


def grouped(found: Sequence[Step], most: int) -> list[tuple[Step, ...]]:
    """The steps in groups to be taken as one each, about `most` of them: where there are too many
    of a cause its oldest go together."""
    by_phase: dict[int, list[Step]] = defaultdict(list)
    for one in found:
        by_phase[one.phase].append(one)
    groups: list[tuple[Step, ...]] = []
    for some in by_phase.values():
        room = len(some) if len(found) <= most else max(1, most * len(some) // len(found))
        cut = len(some) - room + 1
        groups += [tuple(some[:cut]), *((one,) for one in some[cut:])]
    return groups


def _lasting(movements: Sequence[Movement]) -> list[Movement]:
    """Without the changes that were undone among them, and without their undoings."""
    numbers = {one.change.number for one in movements}
    gone: set[int] = set()
    for one in reversed(movements):
        undoes = one.change.undoes
        if one.change.number not in gone and undoes in numbers:
            gone |= {one.change.number, undoes}
    return [one for one in movements if one.change.number not in gone]


class _Making:
    """Sorts what changes wrote by cause."""

    def __init__(self, before: Portfolio, after: Portfolio) -> None:
        self._ids = {
            kind: tuple(frozenset(getattr(one, ATTRIBUTES[kind])) for one in (before, after))
            for kind in ITEM_KINDS
        }
        self._known = _known_months(before)
        self._found: dict[tuple[int, int], Step] = {}
        self._ended: dict[Name, int] = {}

    def finished(self) -> list[Step]:
        """In the order in which they are to be taken."""
        for name, change in self._ended.items():
            self._step(Why.ITEMS, change, _LAST).whole[name] = None
        return [self._found[key] for key in sorted(self._found)]

    def small(self, moved: Movement) -> None:
        number = moved.change.number
        old, new = _by_name(moved.before.small), _by_name(moved.after.small)
        for name in dict.fromkeys([*old, *new]):
            if name[0] in ITEM_KINDS:
                self._item(name, number, old.get(name), new.get(name))
            elif name[0] in METHOD_KINDS and _written(name[0], old.get(name), new.get(name)):
                self._step(Why.METHOD, number).whole[name] = new.get(name)

    def _item(self, name: Name, number: int, old: Fact | None, new: Fact | None) -> None:
        was, stays = (name[1] in some for some in self._ids[name[0]])
        if not was and stays:
            self._step(Why.ITEMS, number, _FIRST).whole[name] = new
        elif was and not stays and new is None:
            self._ended[name] = number
        elif was and stays and new is not None:
            for why, one, value in _written(name[0], old, new):
                self._step(why, number).parts.setdefault(name, {})[one] = value

    def bulk(self, moved: Movement) -> None:
        for kind in (MEASUREMENT, COST_MONTH, BENEFIT_MONTH, VALIDATION, BOOKING):
            old, new = moved.before.frame(kind), moved.after.frame(kind)
            if not len(old) and not len(new):
                continue
            was, stays = self._ids[kind.key[0]]
            for some, fresh in ((stays - was, True), (stays & was, False)):
                rows = Rows.between(kind, _of(old, kind, some), _of(new, kind, some))
                if len(rows):
                    self._rows(kind, moved.change.number, rows, fresh=fresh)

    def _rows(self, kind: BulkKind, number: int, rows: Rows, *, fresh: bool) -> None:
        if fresh:
            self._step(Why.ITEMS, number, _FIRST).rows.append(rows)
        elif kind.name in _ROWS_WHY:
            self._step(_ROWS_WHY[kind.name], number).rows.append(rows)
        elif kind is MEASUREMENT:
            self._months(number, rows)
        else:
            planned = rows.only(("planned",))
            if len(planned):
                self._step(Why.TARGETS, number).rows.append(planned)
            self._months(number, rows.only(("actual",)))

    def _months(self, number: int, rows: Rows) -> None:
        known = np.isin(rows.keys, self._known[rows.kind.name])
        for why, some in ((Why.NEW_MONTHS, ~known), (Why.RESTATED, known)):
            if some.any():
                self._step(why, number).rows.append(rows.where(some))

    def _step(self, why: Why, change: int, phase: int | None = None) -> Step:
        # what begins to count by its status stands with the new items, though it was there
        place = phase if phase is not None else _PLACES[why]
        return self._found.setdefault((place, change), Step(why, place, (change,)))


def _by_name(facts: Iterable[Fact]) -> dict[Name, Fact]:
    return {(kind_of(one), one.id): one for one in facts}


def _written(kind: str, old: Fact | None, new: Fact | None) -> list[tuple[Why, str, Any]]:
    """The fields that a total may rest on and a change wrote, with their causes."""
    one = new if new is not None else old
    assert one is not None
    found = []
    for name in (one.name for one in fields(one)):
        why, value = why_field(kind, name), getattr(new, name, None)
        if why is not None and (old is None or new is None or getattr(old, name) != value):
            found.append((why, name, value))
    return found


def _of(frame: pd.DataFrame, kind: BulkKind, ids: Iterable[int]) -> pd.DataFrame:
    return frame[frame[kind.key[0]].isin(list(ids))]


def _known_months(portfolio: Portfolio) -> Mapping[str, Ints]:
    """The months that are known: an estimate is not, nor a cost without an actual amount."""
    measured, costs = portfolio.measurements, portfolio.cost_months
    final = measured[measured["status"] != MeasurementStatus.ESTIMATED]
    paid = costs[costs["actual"].notna()]
    return {
        MEASUREMENT.name: keys_of_rows(MEASUREMENT, final),
        COST_MONTH.name: keys_of_rows(COST_MONTH, paid),
    }
