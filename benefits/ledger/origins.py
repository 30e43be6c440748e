"""Who made bulk facts, when and why: those that stand, and every version there ever was."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import pandas as pd
from sqlalchemy import Connection, select

from benefits.domain.record.bulk import BULK_KINDS
from benefits.domain.record.change import Change, Versions
from benefits.ledger.changes import changes_numbered
from benefits.ledger.reading import column, frame_of
from benefits.ledger.rows import all_rows, among
from benefits.ledger.tables import FACTS


def makers(connection: Connection, kind: str, rows: Iterable[int]) -> Mapping[int, Change]:
    """The change that made each of some rows of a bulk kind, by row."""
    table = FACTS[kind]
    number, since = column(table, "row"), column(table, "since")
    query = select(number, since).where(among(connection, number, rows))
    made: dict[int, int] = dict(all_rows(connection, query))
    known = changes_numbered(connection, set(made.values()))
    return {row: known[change] for row, change in made.items()}


def versions(connection: Connection, kind: str, subject: int, revision: int) -> Versions:
    """Every version of a bulk kind's facts about one subject (a KPI, a benefit) up to a revision,
    in the order they were made."""
    table, shape = FACTS[kind], BULK_KINDS[kind]
    since, until = column(table, "since"), column(table, "until")
    query = select(*(column(table, name) for name in shape.columns), since, until)
    query = query.where((column(table, shape.key[0]) == subject) & (since <= revision))
    rows = all_rows(connection, query.order_by(since, column(table, "month")))
    frame = frame_of(shape, [row[:-2] for row in rows]).assign(
        since=pd.array([row[-2] for row in rows], dtype="int64"),
        until=pd.array([_known(row[-1], revision) for row in rows], dtype="Int64"),
    )
    numbers = {*frame["since"].tolist(), *frame["until"].dropna().tolist()}
    return Versions(frame, changes_numbered(connection, numbers))


def _known(until: int | None, revision: int) -> int | None:
    """When a version ended, as far as was known at a revision."""
    return until if until is not None and until <= revision else None
