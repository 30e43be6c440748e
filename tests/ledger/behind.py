"""The database altered behind the ledger's back, as an intruder or a broken disk would."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import psycopg

from benefits.ledger.table_base import Table

KEYS = {"change": "number", "identity": "id"}
TABLES = tuple(sorted(Table.metadata.tables))


class Behind:
    """Direct access to a database, with its foreign keys put to sleep."""

    def __init__(self, url: str) -> None:
        self.sqlite = url.startswith("sqlite")
        self._raw: Any = _sqlite(url) if self.sqlite else _postgres(url)

    def run(self, statement: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Run one statement with `?` for values; its rows, if it gives any."""
        cursor = self._raw.execute(
            statement if self.sqlite else statement.replace("?", "%s"), values
        )
        return list(cursor.fetchall()) if cursor.description else []

    def close(self) -> None:
        self._raw.close()

    def columns(self, table: str) -> list[str]:
        return [column.name for column in Table.metadata.tables[table].columns]

    def rows(self, table: str) -> list[dict[str, Any]]:
        """All rows of a table in the order of their keys."""
        names = self.columns(table)
        listed = ", ".join(f'"{name}"' for name in names)
        found = self.run(f'SELECT {listed} FROM "{table}" ORDER BY "{key_of(table)}"')
        return [dict(zip(names, row, strict=True)) for row in found]

    def delete(self, table: str, row: dict[str, Any]) -> None:
        key = key_of(table)
        self.run(f'DELETE FROM "{table}" WHERE "{key}" = ?', [row[key]])

    def insert(self, table: str, row: dict[str, Any]) -> None:
        names = ", ".join(f'"{name}"' for name in row)
        marks = ", ".join("?" * len(row))
        self.run(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', list(row.values()))

    @contextmanager
    def instead(self, table: str, old: dict[str, Any], new: dict[str, Any]) -> Iterator[None]:
        """One row replaced by another, and put back afterwards."""
        self.delete(table, old)
        self.insert(table, new)
        yield
        self.delete(table, new)
        self.insert(table, old)


def key_of(table: str) -> str:
    return KEYS.get(table, "row")


def _sqlite(url: str) -> sqlite3.Connection:
    connection = sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)
    connection.execute("PRAGMA synchronous=OFF")
    return connection


def _postgres(url: str) -> psycopg.Connection[Any]:
    connection = psycopg.connect(url, autocommit=True)
    connection.execute("SET session_replication_role = replica")
    return connection
