"""The one way to change anything: a plan becomes a change, whole or not at all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, cast

import pandas as pd
from sqlalchemy import Connection, func, insert, select

from benefits.domain.record.bulk import BULK_KINDS
from benefits.domain.record.change import Change, ChangeKind
from benefits.domain.record.facts import kind_of
from benefits.domain.record.plan import Facts, MonthsClosed, Plan, StalePlan
from benefits.ledger.changes import change, change_of_token, now_in_microseconds
from benefits.ledger.closed import in_closed_months
from benefits.ledger.codec import columns_of, storable, values_of
from benefits.ledger.numbering import numbered
from benefits.ledger.reading import column, digest_of, revision_of
from benefits.ledger.rows import Row, all_rows, among, end_rows, insert_rows
from benefits.ledger.seals import change_digest, ended_seal, facts_digest, seal_of, seals_of
from benefits.ledger.staleness import conflicts_with, ended_by, standing_on
from benefits.ledger.table_base import ChangeRow
from benefits.ledger.tables import ADDED, FACTS

CHANGE_FIELDS = (
    "number", "at", "author", "kind", "reason", "undoes", "token",
    "added", "changed", "ended", "facts_digest",
)  # fmt: skip
"""What a change's digest covers, besides the digest before."""


@dataclass(frozen=True, slots=True)
class Note:
    """What is written about a change besides its facts."""

    author: str
    reason: str
    kind: ChangeKind
    token: str | None = None
    undoes: int | None = None


Rows = list[Row]


def carry_out(connection: Connection, plan: Plan, note: Note) -> Change:
    """Write a plan in an open writing transaction.

    A token that was used before writes nothing and returns the change it made then. Raises
    StalePlan where others changed what the plan touches, MonthsClosed where it moves measurements
    or costs of closed months, and ValueError for an empty plan.
    """
    if note.token is not None and (done := change_of_token(connection, note.token)):
        return done
    if plan.is_empty:
        raise ValueError("an empty plan changes nothing")
    number = revision_of(connection) + 1
    conflicts = conflicts_with(connection, plan)
    if conflicts or plan.revision >= number:  # or made before an older copy was put back
        raise StalePlan(conflicts)
    if closed := in_closed_months(connection, plan):
        raise MonthsClosed(closed)
    after, identities = numbered(connection, plan.after)
    ending = _endings(connection, plan.before, number)
    making = _makings(connection, after, identities, number)
    _write_change(connection, plan, note, number, making, ending)
    for kind, rows in ending.items():
        end_rows(connection, kind, number, rows)
    _make(connection, making)
    _refuse_orphans(connection, plan)
    return change(connection, number)


def row_columns(kind: str) -> tuple[str, ...]:
    """The columns of a fact table in the order that its seals cover them."""
    if kind in BULK_KINDS:
        _, *content = BULK_KINDS[kind].columns
        return ("row", "since", *content)
    return ("row", "since", *columns_of(kind))


def row_seal(kind: str, content: Sequence[Any]) -> str:
    """The first seal of a fact row, its values in the order of `row_columns`. Columns of a later
    shape are left out where all of them hold what older rows do."""
    added = ADDED.get(kind, ())
    if added and tuple(content[-len(added) :]) == added:
        return seal_of(kind, content[: -len(added)])
    return seal_of(kind, content)


IDENTITY_COLUMNS = ("id", "kind", "since")


def _endings(connection: Connection, before: Facts, number: int) -> dict[str, Rows]:
    """For each table the rows to end, as (row, second seal)."""
    wanted: dict[str, tuple[str, list[int]]] = {}
    for one in before.small:
        wanted.setdefault(kind_of(one), ("id", []))[1].append(one.id)
    for kind, frame in before.bulk.items():
        wanted[kind] = ("row", frame["row"].tolist())
    return {
        kind: [(row, ended_seal(seal, number)) for row, seal in _seals(connection, kind, *which)]
        for kind, which in wanted.items()
    }


def _seals(connection: Connection, kind: str, name: str, numbers: list[int]) -> list[Row]:
    table = FACTS[kind]
    query = select(column(table, "row"), column(table, "seal"))
    wanted = among(connection, column(table, name), numbers)
    found = all_rows(connection, query.where(wanted & column(table, "until").is_(None)))
    if len(found) != len(numbers):
        raise ValueError(f"a plan ends {kind} facts that are not current")
    return found


def _makings(
    connection: Connection, after: Facts, identities: dict[int, str], number: int
) -> dict[str, Rows]:
    """For each table the rows to insert, in the order of its columns with the seal last."""
    made: dict[str, Rows] = {}
    if identities:
        fresh = [(identity, kind, number) for identity, kind in sorted(identities.items())]
        made["identity"] = [(*one, seal_of("identity", one)) for one in fresh]
    contents: dict[str, list[Sequence[Any]]] = {}
    for one in after.small:
        contents.setdefault(kind_of(one), []).append(tuple(values_of(one).values()))
    for kind, rows in contents.items():
        first = _highest_row(connection, kind) + 1
        unsealed = ((first + place, number, *values) for place, values in enumerate(rows))
        made[kind] = [(*one, row_seal(kind, one)) for one in unsealed]
    for kind, frame in after.bulk.items():
        first = _highest_row(connection, kind) + 1
        ordered = frame.sort_values(list(BULK_KINDS[kind].key))  # as the index of current rows is
        columns = _plain(ordered[list(BULK_KINDS[kind].columns[1:])])
        every = [list(range(first, first + len(frame))), [number] * len(frame), *columns]
        made[kind] = list(zip(*every, seals_of(kind, every), strict=True))
    return made


def _plain(frame: pd.DataFrame) -> list[list[Any]]:
    """The columns of a frame as plain integers, text and None."""
    every, none = (frame[name] for name in frame.columns), cast("Any", None)
    return [
        one.tolist() if one.dtype == "int64" else one.to_numpy(object, na_value=none).tolist()
        for one in every
    ]


def _highest_row(connection: Connection, kind: str) -> int:
    highest: int | None = connection.scalar(select(func.max(column(FACTS[kind], "row"))))
    return highest or 0


def _write_change(
    connection: Connection,
    plan: Plan,
    note: Note,
    number: int,
    making: dict[str, Rows],
    ending: dict[str, Rows],
) -> None:
    counts = plan.counts
    values: dict[str, Any] = {
        "number": number,
        "at": now_in_microseconds(),
        "author": storable(note.author),
        "kind": str(note.kind),
        "reason": storable(note.reason),
        "undoes": note.undoes,
        "token": note.token,
        "added": counts.added,
        "changed": counts.changed,
        "ended": counts.ended,
        "facts_digest": facts_digest(_last(making), _last(ending)),
    }
    previous = digest_of(connection, number - 1)
    values["digest"] = change_digest([values[name] for name in CHANGE_FIELDS], previous)
    connection.execute(insert(ChangeRow), {**values, "previous": previous})


def _last(rows: dict[str, Rows]) -> Iterator[str]:
    return (one[-1] for some in rows.values() for one in some)


def _make(connection: Connection, making: dict[str, Rows]) -> None:
    for kind, rows in making.items():
        if kind == "identity":
            insert_rows(connection, kind, (*IDENTITY_COLUMNS, "seal"), rows)
        else:
            insert_rows(connection, kind, (*row_columns(kind), "seal"), rows)


def _refuse_orphans(connection: Connection, plan: Plan) -> None:
    if orphans := standing_on(connection, ended_by(plan)):
        raise StalePlan(orphans)
