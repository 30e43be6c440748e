"""Many rows at once, in and out, at the speed of the driver."""

from __future__ import annotations

import gc
import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import chain
from typing import Any

from sqlalchemy import (
    ARRAY,
    BigInteger,
    ColumnElement,
    Connection,
    Select,
    any_,
    func,
    literal,
    select,
)

Row = tuple[Any, ...]
_CHUNK = 20_000
_TOGETHER = 50
"""Rows of one statement: twice as fast as one by one, and within every limit on parameters."""


@contextmanager
def uncollected() -> Iterator[None]:
    """Make a hundred thousand rows without looking for rubbish among them on the way."""
    usual = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if usual:
            gc.enable()


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
    whole = len(rows) // _TOGETHER * _TOGETHER
    for size, some in ((_TOGETHER, rows[:whole]), (1, rows[whole:])):
        marks = ", ".join([f"({', '.join('?' * len(columns))})"] * size)
        statement = f'INSERT INTO "{table}" ({names}) VALUES {marks}'  # noqa: S608 - our own names
        given = [tuple(chain(*some[at : at + size])) for at in range(0, len(some), size)]
        if given:
            connection.exec_driver_sql(statement, given)


def end_rows(connection: Connection, table: str, until: int, rows: Sequence[Row]) -> None:
    """Set `until`, and the seal that goes with it, of rows given as (row, seal)."""
    if not rows:
        return
    numbers, seals = (list(one) for one in zip(*rows, strict=True))
    if connection.dialect.name == "postgresql":
        given = "unnest(%s::bigint[], %s::text[]) AS given(number, seal)"
        statement = f'UPDATE "{table}" SET until = %s, seal = given.seal FROM {given}'  # noqa: S608
        where = f'WHERE "{table}"."row" = given.number'
        connection.exec_driver_sql(f"{statement} {where}", (until, numbers, seals))
        return
    statement = f'UPDATE "{table}" SET until = ?, seal = ? WHERE "row" = ?'  # noqa: S608
    connection.exec_driver_sql(statement, [(until, seal, row) for row, seal in rows])


def among(
    connection: Connection, column: ColumnElement[Any], numbers: Iterable[int]
) -> ColumnElement[bool]:
    """Whether a column has one of many numbers: as one value, since queries limit how many."""
    listed = list(numbers)
    if connection.dialect.name == "postgresql":
        return column == any_(literal(listed, ARRAY(BigInteger)))
    values = func.json_each(json.dumps(listed)).table_valued("value")
    return column.in_(select(values.c.value))


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
