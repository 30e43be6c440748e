"""Reads: facts as known at any revision, small ones as dataclasses and bulk ones as frames."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
from sqlalchemy import ColumnElement, Connection, func, or_, select

from benefits.domain.record.bulk import BULK_KINDS, BulkKind
from benefits.domain.record.facts import SETTINGS_ID, Fact, Settings
from benefits.domain.record.portfolio import ATTRIBUTES, Portfolio
from benefits.ledger.codec import columns_of, fact_from
from benefits.ledger.rows import all_rows
from benefits.ledger.seals import START
from benefits.ledger.table_base import ChangeRow, FactRow
from benefits.ledger.tables import FACTS, SMALL


def revision_of(connection: Connection) -> int:
    """The number of the newest change, 0 for an empty ledger."""
    return connection.scalar(select(func.max(column(ChangeRow, "number")))) or 0


def newest(connection: Connection) -> tuple[int, str]:
    """The number and the digest of the newest change; 0 and START for an empty ledger."""
    number, digest = column(ChangeRow, "number"), column(ChangeRow, "digest")
    row = connection.execute(select(number, digest).order_by(number.desc()).limit(1)).first()
    return (0, START) if row is None else (row[0], row[1])


def digest_of(connection: Connection, number: int) -> str:
    """The digest of a change, which stands for everything up to it."""
    if number == 0:
        return START
    query = select(column(ChangeRow, "digest")).where(column(ChangeRow, "number") == number)
    digest: str = connection.execute(query).scalar_one()
    return digest


def column(table: type[Any], name: str) -> ColumnElement[Any]:
    """A column by name."""
    found: ColumnElement[Any] = table.__table__.c[name]
    return found


def known_at(table: type[FactRow], revision: int) -> ColumnElement[bool]:
    """The rows that were current at a revision."""
    until = column(table, "until")
    return (column(table, "since") <= revision) & or_(until.is_(None), until > revision)


def small_facts(connection: Connection, kind: str, where: ColumnElement[bool]) -> list[Fact]:
    """Small facts of a kind, in the order of their ids."""
    table = SMALL[kind]
    columns = [column(table, name) for name in columns_of(kind)]
    rows = connection.execute(select(*columns).where(where).order_by(column(table, "id")))
    return [fact_from(kind, row) for row in rows.mappings()]


def bulk_facts(connection: Connection, kind: BulkKind, where: ColumnElement[bool]) -> pd.DataFrame:
    """Bulk facts as a frame with the columns of `kind`, sorted by key."""
    table = FACTS[kind.name]
    query = select(*(column(table, name) for name in kind.columns)).where(where)
    query = query.order_by(*(column(table, name) for name in kind.key))
    return frame_of(kind, all_rows(connection, query))


def frame_of(kind: BulkKind, rows: Sequence[Sequence[Any]]) -> pd.DataFrame:
    """Database rows in the order of `kind.columns` as a frame."""
    values = zip(*rows, strict=True) if rows else ([] for _ in kind.columns)
    return pd.DataFrame(
        {
            name: _array(tuple(found), kind.dtype(name))
            for name, found in zip(kind.columns, values, strict=True)
        }
    )


def portfolio_at(connection: Connection, revision: int) -> Portfolio:
    """Everything as known at a revision."""
    small = {
        kind: small_facts(connection, kind, known_at(table, revision))
        for kind, table in SMALL.items()
    }
    bulk = {
        name: bulk_facts(connection, kind, known_at(FACTS[name], revision))
        for name, kind in BULK_KINDS.items()
    }
    return assembled(revision, small, bulk)


def assembled(
    revision: int, small: dict[str, list[Fact]], bulk: dict[str, pd.DataFrame]
) -> Portfolio:
    """A portfolio from its parts; default settings until somebody chose some."""
    facts: dict[str, Any] = {kind: {one.id: one for one in some} for kind, some in small.items()}
    facts["settings"] = facts["settings"].get(SETTINGS_ID, Settings(id=0))
    parts = {ATTRIBUTES[kind]: known for kind, known in (facts | bulk).items()}
    return Portfolio(revision=revision, **parts)


def _array(values: tuple[Any, ...], dtype: str) -> Any:
    if dtype == "int64":
        return np.array(values, dtype=np.int64)
    if dtype == "str":
        return pd.array(pa.array(values, pa.large_string()), dtype="str")
    found = np.array(values, dtype=object)
    missing = np.asarray(pd.isna(found))
    found[missing] = 0
    return pd.arrays.IntegerArray(found.astype(np.int64), missing)
