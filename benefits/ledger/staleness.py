"""What others wrote since a plan was made, as far as the plan touches it or stands on it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import ColumnElement, Connection, func, or_, select

from benefits.domain.record.bulk import BULK_KINDS
from benefits.domain.record.facts import kind_of
from benefits.domain.record.plan import Conflict, Facts, Key, Plan, keys_of
from benefits.ledger.reading import column
from benefits.ledger.rows import all_rows, among
from benefits.ledger.table_base import ChangeRow
from benefits.ledger.tables import FACTS, REFERENCES


def conflicts_with(connection: Connection, plan: Plan) -> tuple[Conflict, ...]:
    """Facts that the plan touches and that changed after its revision, and facts that it refers
    to and that are gone. Ordered by key."""
    moved = {
        key: change
        for kind in _kinds(plan.before) | _kinds(plan.after)
        for key, change in _moved_since(connection, kind, plan.revision)
    }
    if moved:  # most plans meet nobody, and their keys can be a hundred thousand
        moved = {key: moved[key] for key in moved.keys() & _touched(plan)}
    return signed(connection, moved | _gone(connection, plan.after))


def ended_by(plan: Plan) -> set[Key]:
    """Small facts that the plan leaves without a current version; nothing refers to bulk ones."""
    before, after = Facts(plan.before.small), Facts(plan.after.small)
    return set(keys_of(before)) - set(keys_of(after))


def standing_on(connection: Connection, ended: Iterable[Key]) -> tuple[Conflict, ...]:
    """Current facts that refer to facts which are about to have no current version."""
    gone: dict[str, set[int]] = {}
    for kind, number, _ in ended:
        gone.setdefault(kind, set()).add(number)
    found: dict[Key, int] = {}
    for child, references in REFERENCES.items():
        for name, parent in references.items():
            if numbers := gone.get(parent):
                found |= _referring(connection, child, name, numbers)
    return signed(connection, found)


def _referring(
    connection: Connection, child: str, name: str, numbers: Iterable[int]
) -> dict[Key, int]:
    table = FACTS[child]
    current = column(table, "until").is_(None)
    where = among(connection, column(table, name), numbers) & current
    query = select(*_key(child), column(table, "since")).where(where)
    return {_as_key(child, row[:-1]): row[-1] for row in all_rows(connection, query)}


def _kinds(facts: Facts) -> set[str]:
    return {kind_of(one) for one in facts.small} | facts.bulk.keys()


def _touched(plan: Plan) -> set[Key]:
    return {key for facts in (plan.before, plan.after) for key in keys_of(facts)}


def _moved_since(connection: Connection, kind: str, revision: int) -> Iterator[tuple[Key, int]]:
    table = FACTS[kind]
    since, until = column(table, "since"), column(table, "until")
    last = func.coalesce(until, since)
    query = select(*_key(kind), last).where(or_(since > revision, until > revision)).order_by(last)
    for *key, change in connection.execute(query):
        yield _as_key(kind, key), change


def _gone(connection: Connection, after: Facts) -> dict[Key, int]:
    """Facts that `after` refers to, does not make itself, and that have no current version."""
    made = {(kind_of(one), one.id) for one in after.small}
    found: dict[Key, int] = {}
    for parent, numbers in _referred(after).items():
        wanted = [number for number in sorted(numbers) if (parent, number) not in made]
        current = _current_ids(connection, parent, wanted)
        for number in wanted:
            if number not in current:
                found[(parent, number, 0)] = _last_change(connection, parent, number)
    return found


def _referred(facts: Facts) -> dict[str, set[int]]:
    found: dict[str, set[int]] = {}
    for one in facts.small:
        for name, parent in REFERENCES.get(kind_of(one), {}).items():
            if (number := getattr(one, name)) is not None:
                found.setdefault(parent, set()).add(number)
    for kind, frame in facts.bulk.items():
        for name, parent in REFERENCES[kind].items():
            found.setdefault(parent, set()).update(map(int, frame[name].dropna().unique()))
    return {parent: {one for one in ids if one > 0} for parent, ids in found.items()}


def _current_ids(connection: Connection, kind: str, wanted: list[int]) -> set[int]:
    table = FACTS[kind]
    identity, current = column(table, "id"), column(table, "until").is_(None)
    return set(
        connection.scalars(select(identity).where(among(connection, identity, wanted) & current))
    )


def _last_change(connection: Connection, kind: str, number: int) -> int:
    table = FACTS[kind]
    last = select(func.max(column(table, "until"))).where(column(table, "id") == number)
    change = connection.scalar(last)
    if change is None:
        raise ValueError(f"there never was a {kind} {number}")
    return int(change)


def _key(kind: str) -> list[ColumnElement[Any]]:
    names = BULK_KINDS[kind].key if kind in BULK_KINDS else ("id",)
    return [column(FACTS[kind], name) for name in names]


def _as_key(kind: str, key: Iterable[int]) -> Key:
    first, *month = key
    return kind, first, month[0] if month else 0


def signed(connection: Connection, moved: Mapping[Key, int]) -> tuple[Conflict, ...]:
    """Facts and the change that moved each, with the author of that change; in order."""
    number, author = column(ChangeRow, "number"), column(ChangeRow, "author")
    asked = select(number, author).where(among(connection, number, set(moved.values())))
    authors: dict[int, str] = dict(all_rows(connection, asked)) if moved else {}
    return tuple(Conflict(key, change, authors[change]) for key, change in sorted(moved.items()))
