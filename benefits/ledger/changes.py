"""The list of changes, and what each of them ended and made."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import pandas as pd
from sqlalchemy import ColumnElement, Connection, func, select

from benefits.domain.record.bulk import BULK_KINDS, BulkKind
from benefits.domain.record.change import Change, ChangeKind, Movement, Version
from benefits.domain.record.facts import Fact
from benefits.domain.record.plan import Counts, Facts
from benefits.ledger.codec import columns_of, fact_from
from benefits.ledger.reading import bulk_facts, column, frame_of, small_facts
from benefits.ledger.rows import all_rows, among
from benefits.ledger.table_base import ChangeRow
from benefits.ledger.tables import FACTS, SMALL

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


def now_in_microseconds() -> int:
    """This moment, as changes keep it."""
    return (datetime.now(UTC) - _EPOCH) // _MICROSECOND


def moment(microseconds: int) -> datetime:
    """The moment that a change keeps, in UTC."""
    return _EPOCH + microseconds * _MICROSECOND


def changes(
    connection: Connection, *, before: int | None = None, limit: int | None = None
) -> tuple[Change, ...]:
    """Changes, newest first, optionally only those numbered below `before`."""
    number = column(ChangeRow, "number")
    query = select(ChangeRow.__table__).order_by(number.desc()).limit(limit)  # type: ignore[attr-defined]
    if before is not None:
        query = query.where(number < before)
    rows = connection.execute(query).mappings().all()
    return tuple(_with_undoers(connection, rows))


def change(connection: Connection, number: int) -> Change:
    """One change. KeyError where there is none of this number."""
    found = _change_where(connection, column(ChangeRow, "number") == number)
    if found is None:
        raise KeyError(number)
    return found


def changes_numbered(connection: Connection, numbers: Collection[int]) -> dict[int, Change]:
    """Some changes by their numbers; those that are not there are left out."""
    query = select(ChangeRow.__table__)  # type: ignore[attr-defined]
    where = among(connection, column(ChangeRow, "number"), numbers)
    rows = connection.execute(query.where(where)).mappings().all()
    return {one.number: one for one in _with_undoers(connection, rows)}


def change_of_token(connection: Connection, token: str) -> Change | None:
    """The change that a token was spent on."""
    return _change_where(connection, column(ChangeRow, "token") == token)


def _change_where(connection: Connection, where: ColumnElement[bool]) -> Change | None:
    query = select(ChangeRow.__table__).where(where)  # type: ignore[attr-defined]
    rows = connection.execute(query).mappings().all()
    return next(iter(_with_undoers(connection, rows)), None)


def movement(connection: Connection, number: int) -> Movement:
    """What a change ended and what it made. KeyError where there is no such change."""
    found = change(connection, number)
    ended, made = (_facts(connection, mark, number) for mark in ("until", "since"))
    return Movement(found, before=ended, after=made)


def movements(connection: Connection, after: int, upto: int) -> tuple[Movement, ...]:
    """What each change numbered above `after` and up to `upto` ended and made, oldest first."""
    ended, made = (_facts_by(connection, mark, after, upto) for mark in ("until", "since"))
    found = changes(connection, before=upto + 1, limit=max(0, upto - after))
    return tuple(
        Movement(one, ended.get(one.number, Facts()), made.get(one.number, Facts()))
        for one in reversed(found)
    )


def past(connection: Connection, kind: str, number: int) -> tuple[Version, ...]:
    """A small fact as each change made it, oldest first; empty where there never was such a one."""
    return _versions(connection, kind, "id", number)


def pasts(connection: Connection, kind: str, field: str, number: int) -> tuple[Version, ...]:
    """Every version of every small fact of a kind that refers to one in a field, oldest first."""
    return _versions(connection, kind, field, number)


def _versions(connection: Connection, kind: str, field: str, number: int) -> tuple[Version, ...]:
    table = SMALL[kind]
    since = column(table, "since")
    names = [since, *(column(table, name) for name in columns_of(kind))]
    query = select(*names).where(column(table, field) == number)
    rows = connection.execute(query.order_by(since, column(table, "id"))).mappings().all()
    made = [(row["since"], fact_from(kind, row)) for row in rows]
    known = changes_numbered(connection, {number for number, _ in made})
    return tuple(Version(known[number], fact) for number, fact in made)


def _facts(connection: Connection, mark: str, number: int) -> Facts:
    small = [
        fact
        for kind, table in SMALL.items()
        for fact in small_facts(connection, kind, column(table, mark) == number)
    ]
    frames = {
        name: bulk_facts(connection, kind, column(FACTS[name], mark) == number)
        for name, kind in BULK_KINDS.items()
    }
    return Facts(tuple(small), {name: frame for name, frame in frames.items() if len(frame)})


def _facts_by(connection: Connection, mark: str, after: int, upto: int) -> dict[int, Facts]:
    """The facts that changes made or ended (`mark`), by the number of the change."""
    small: dict[int, list[Fact]] = defaultdict(list)
    bulk: dict[int, dict[str, pd.DataFrame]] = defaultdict(dict)
    for kind, table in SMALL.items():
        where = column(table, mark).between(after + 1, upto)
        query = select(column(table, mark), *(column(table, one) for one in columns_of(kind)))
        rows = connection.execute(query.where(where).order_by(column(table, "id")))
        for row in rows.mappings():
            small[row[mark]].append(fact_from(kind, row))
    for name, shape in BULK_KINDS.items():
        for number, frame in _rows_by(connection, shape, mark, after, upto):
            bulk[number][name] = frame
    return {one: Facts(tuple(small[one]), bulk[one]) for one in {*small, *bulk}}


def _rows_by(
    connection: Connection, kind: BulkKind, mark: str, after: int, upto: int
) -> Iterator[tuple[int, pd.DataFrame]]:
    """The rows of a bulk kind that changes made or ended, sorted by key, by change."""
    table = FACTS[kind.name]
    query = select(*(column(table, one) for one in kind.columns), column(table, mark))
    query = query.where(column(table, mark).between(after + 1, upto))
    rows = all_rows(connection, query.order_by(*(column(table, one) for one in kind.key)))
    by_change: dict[int, list[Sequence[Any]]] = defaultdict(list)
    for row in rows:
        by_change[row[-1]].append(row[:-1])
    for number, some in by_change.items():
        yield number, frame_of(kind, some)


def revision_at(connection: Connection, moment: datetime) -> int:
    """The newest change made up to a moment; 0 where none was."""
    newest = func.max(column(ChangeRow, "number"))
    microseconds = (moment - _EPOCH) // _MICROSECOND
    return connection.scalar(select(newest).where(column(ChangeRow, "at") <= microseconds)) or 0


def _with_undoers(connection: Connection, rows: Iterable[Any]) -> Iterable[Change]:
    undoes, number = column(ChangeRow, "undoes"), column(ChangeRow, "number")
    undone = select(undoes, number).where(undoes.is_not(None)).order_by(number)
    undoers = {row[0]: row[1] for row in connection.execute(undone)}
    for row in rows:
        yield Change(
            number=row["number"],
            at=moment(row["at"]),
            author=row["author"],
            kind=ChangeKind(row["kind"]),
            reason=row["reason"],
            counts=Counts(added=row["added"], changed=row["changed"], ended=row["ended"]),
            undoes=row["undoes"],
            undone_by=undoers.get(row["number"]),
        )
