"""The newest portfolio, kept in memory: after a change only what changed is read."""

from __future__ import annotations

from threading import Lock

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from sqlalchemy import ColumnElement, Connection, Engine, select

from benefits.domain.record.bulk import BULK_KINDS, BulkKind
from benefits.domain.record.facts import Fact
from benefits.domain.record.portfolio import ATTRIBUTES, Portfolio
from benefits.ledger.engine import reading
from benefits.ledger.reading import (
    assembled,
    bulk_facts,
    column,
    digest_of,
    known_at,
    newest,
    portfolio_at,
    small_facts,
)
from benefits.ledger.table_base import FactRow
from benefits.ledger.tables import FACTS, SMALL


class Current:
    """Safe to ask from any thread; portfolios handed out are never altered."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._lock = Lock()
        self._known: Portfolio | None = None
        self._digest = ""

    def portfolio(self) -> Portfolio:
        """Everything as known now."""
        with self._lock, reading(self._engine) as connection:
            revision, digest = newest(connection)
            if self._known is None or digest != self._digest:
                self._known = self._newer(connection, revision)
                self._digest = digest
            return self._known

    def _newer(self, connection: Connection, revision: int) -> Portfolio:
        known = self._known
        if known is None or not self._continues(connection, known, revision):
            return portfolio_at(connection, revision)
        return _advanced(connection, known, revision)

    def _continues(self, connection: Connection, known: Portfolio, revision: int) -> bool:
        """Whether what is known is a past of this database: not where a copy was put back."""
        return known.revision <= revision and (
            digest_of(connection, known.revision) == self._digest
        )


def _advanced(connection: Connection, known: Portfolio, revision: int) -> Portfolio:
    small = {kind: _small_advanced(connection, kind, known, revision) for kind in SMALL}
    bulk = {
        name: _bulk_advanced(connection, kind, known, revision) for name, kind in BULK_KINDS.items()
    }
    return assembled(revision, small, bulk)


def _small_advanced(
    connection: Connection, kind: str, known: Portfolio, revision: int
) -> list[Fact]:
    table = SMALL[kind]
    if kind == "settings":
        return small_facts(connection, kind, known_at(table, revision))
    ended = _ended_between(connection, table, "id", known.revision, revision)
    made = small_facts(connection, kind, _made_between(table, known.revision, revision))
    kept: dict[int, Fact] = dict(getattr(known, ATTRIBUTES[kind]))
    for gone in ended:
        kept.pop(gone, None)
    kept.update((one.id, one) for one in made)
    return [kept[number] for number in sorted(kept)]


def _bulk_advanced(
    connection: Connection, kind: BulkKind, known: Portfolio, revision: int
) -> pd.DataFrame:
    table = FACTS[kind.name]
    frame: pd.DataFrame = getattr(known, ATTRIBUTES[kind.name])
    ended = _ended_between(connection, table, "row", known.revision, revision)
    made = bulk_facts(connection, kind, _made_between(table, known.revision, revision))
    if not ended and made.empty:
        return frame
    gone = np.isin(frame["row"].to_numpy(), np.array(ended, dtype=np.int64))
    return replaced(kind, frame, gone, made)


def replaced(
    kind: BulkKind, frame: pd.DataFrame, gone: NDArray[np.bool_], made: pd.DataFrame
) -> pd.DataFrame:
    """A frame without the rows `gone` and with the rows `made`; all are sorted by key."""
    kept = np.flatnonzero(~gone)
    places = np.searchsorted(_keys(kind, frame)[kept], _keys(kind, made))
    order = np.insert(kept, places, len(frame) + np.arange(len(made)))
    both = pd.concat([frame, made], ignore_index=True)
    return both.take(order).reset_index(drop=True)


_MONTHS = 1 << 20
"""More than there are months, so that a key is one number."""


def _keys(kind: BulkKind, frame: pd.DataFrame) -> NDArray[np.int64]:
    first, month = (frame[name].to_numpy(np.int64) for name in kind.key)
    keys: NDArray[np.int64] = first * _MONTHS + month
    return keys


def _made_between(table: type[FactRow], after: int, upto: int) -> ColumnElement[bool]:
    return (column(table, "since") > after) & known_at(table, upto)


def _ended_between(
    connection: Connection, table: type[FactRow], what: str, after: int, upto: int
) -> list[int]:
    until = column(table, "until")
    where = until.between(after + 1, upto) & (column(table, "since") <= after)
    return list(connection.scalars(select(column(table, what)).where(where)))
