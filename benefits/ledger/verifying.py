"""Proof that nothing was altered behind the ledger's back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from benefits.domain.record.change import Fault, FaultKind
from benefits.ledger.reading import column
from benefits.ledger.rows import Row, all_rows, any_text, chunks
from benefits.ledger.seals import START, change_digest, ended_seal, facts_digest, seal_of
from benefits.ledger.table_base import ChangeRow, IdentityRow
from benefits.ledger.tables import FACTS
from benefits.ledger.writing import CHANGE_FIELDS, IDENTITY_COLUMNS, row_columns, row_seal


@dataclass(slots=True)
class _Seen:
    """The seals that the rows of the database give, by the change that made or ended them."""

    made: dict[int, list[str]] = field(default_factory=dict)
    ended: dict[int, list[str]] = field(default_factory=dict)


def faults(connection: Connection) -> tuple[Fault, ...]:
    """Everything that does not fit its seal, its change or the chain; empty when all is well."""
    seen = _Seen()
    with any_text(connection):
        found = list(_identity_faults(connection, seen))
        for kind in FACTS:
            found.extend(_row_faults(connection, kind, seen))
        found.extend(_chain_faults(connection, seen))
    return tuple(found)


def _identity_faults(connection: Connection, seen: _Seen) -> Iterator[Fault]:
    columns = [column(IdentityRow, name) for name in (*IDENTITY_COLUMNS, "seal")]
    for *content, seal in all_rows(connection, select(*columns)):
        expected = seal_of("identity", content)
        seen.made.setdefault(content[-1], []).append(expected)
        if seal != expected:
            yield Fault(FaultKind.ALTERED, "identity", content[0], content[-1])


def _row_faults(connection: Connection, kind: str, seen: _Seen) -> Iterator[Fault]:
    table = FACTS[kind]
    names = (*row_columns(kind), "until", "seal")
    query = select(*(column(table, name) for name in names))
    for some in chunks(connection, query):
        for *content, until, seal in some:
            row, since = content[0], content[1]
            first = row_seal(kind, content)
            expected = first if until is None else ended_seal(first, until)
            seen.made.setdefault(since, []).append(first)
            if until is not None:
                seen.ended.setdefault(until, []).append(expected)
            if seal != expected:
                yield Fault(FaultKind.ALTERED, kind, row, since)


_CHAIN = (*CHANGE_FIELDS, "previous", "digest")


def _chain_faults(connection: Connection, seen: _Seen) -> Iterator[Fault]:
    """Each change is held against what it says, what its rows say, and the change before it."""
    query = select(*(column(ChangeRow, name) for name in _CHAIN))
    before, number = {START}, 0
    for change in all_rows(connection, query.order_by(column(ChangeRow, "number"))):
        follows, number = change[0] == number + 1, change[0]
        *fields, previous, digest = change
        computed = change_digest(fields, previous)
        if not follows or previous not in before or digest != computed:
            yield Fault(FaultKind.BROKEN_CHAIN, "change", number, number)
        if _rows_moved(change, seen):
            yield Fault(FaultKind.MOVED, "change", number, number)
        before = {digest, computed}  # whichever of the two was altered, it is named once
    for unknown in sorted(seen.made.keys() | seen.ended.keys(), key=str):
        yield Fault(FaultKind.BROKEN_CHAIN, "change", unknown, unknown)


def _rows_moved(change: Row, seen: _Seen) -> bool:
    number = change[0]
    rows = facts_digest(seen.made.pop(number, ()), seen.ended.pop(number, ()))
    return bool(rows != change[CHANGE_FIELDS.index("facts_digest")])
