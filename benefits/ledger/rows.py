"""Many rows at once, in and out, at the speed of the driver."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Select

Row = tuple[Any, ...]
_CHUNK = 20_000


def insert_rows(
    connection: Connection, table: str, columns: Sequence[str], rows: Sequence[Row]
) -> None:
    """Insert plain values: integers, text and None."""
    if not rows:
        return
    names = ", ".join(f'"{name}"' for name in columns)
    if connection.dialect.name == "postgresql":
        cursor: Any = connection.connection.cursor()
        with cursor, cursor.copy(f'COPY "{table}" ({names}) FROM STDIN') as copy:
            for row in rows:
                copy.write_row(row)
        return
    marks = ", ".join("?" * len(columns))
    statement = f'INSERT INTO "{table}" ({names}) VALUES ({marks})'  # noqa: S608 - our own names
    connection.exec_driver_sql(statement, list(rows))


def all_rows(connection: Connection, query: Select[Any]) -> list[Row]:
    """The plain values that the database keeps."""
    result = connection.execute(query)
    found = list(result.cursor.fetchall()) if result.cursor else []
    result.close()
    return found


def chunks(connection: Connection, query: Select[Any]) -> Iterator[list[Row]]:
    """The same, a part at a time, so that memory stays small."""
    result = connection.execute(query, execution_options={"yield_per": _CHUNK})
    for some in result.partitions():
        yield [tuple(row) for row in some]


@contextmanager
def any_text(connection: Connection) -> Iterator[None]:
    """Read text that is damaged instead of failing, so that it can be named."""
    raw = connection.connection.driver_connection
    if not isinstance(raw, sqlite3.Connection):
        yield
        return
    usual, raw.text_factory = raw.text_factory, _tolerant
    try:
        yield
    finally:
        raw.text_factory = usual


def _tolerant(text: bytes) -> str:
    return text.decode("utf-8", "surrogateescape")
