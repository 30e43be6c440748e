"""Connections: SQLite and PostgreSQL made to behave alike."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, event, make_url, text
from sqlmodel import create_engine

BUSY_SECONDS = 20
_WRITER_LOCK = 7_401_893
"""The PostgreSQL advisory lock that writers take turns with."""
_DURABLE = """
    SELECT set_config('synchronous_commit', 'on', true)
    WHERE current_setting('synchronous_commit') = 'off'
"""
"""A confirmed change survives a crash, also where the server is set to be quicker than safe."""


@cache
def engine_for(url: str) -> Engine:
    """The one engine that this process uses for a database."""
    return new_engine(url)


def new_engine(url: str) -> Engine:
    """An engine of one's own, to be disposed of. Accepts `postgres://` and `postgresql://` too."""
    address = make_url(_with_driver(url))
    if address.get_backend_name() == "sqlite":
        return _sqlite(address.database or "")
    return create_engine(address, pool_size=10, pool_pre_ping=True)


def _with_driver(url: str) -> str:
    scheme, separator, rest = url.partition("://")
    if scheme in {"postgres", "postgresql"}:
        return f"postgresql+psycopg{separator}{rest}"
    return url


def _sqlite(file: str) -> Engine:
    Path(file).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(
        f"sqlite:///{file}", connect_args={"check_same_thread": False, "timeout": BUSY_SECONDS}
    )
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    """Durable commits, readers beside a writer, and foreign keys that hold."""
    connection.isolation_level = None  # transactions begin where we say, see _begin_sqlite
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}").close()


def _begin_sqlite(connection: Connection) -> None:
    """Writers say so at the start: a reader that turns writer would fail where it should wait."""
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """One consistent look at the database."""
    options: dict[str, Any] = {}
    if engine.dialect.name == "postgresql":
        options = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
    with engine.connect().execution_options(**options) as connection, connection.begin():
        yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """A transaction that writes alone. Leaving it by any exception rolls back."""
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        if engine.dialect.name == "postgresql":
            connection.execute(text(f"SELECT pg_advisory_xact_lock({_WRITER_LOCK})"))
            connection.execute(text(_DURABLE))
        yield connection


@contextmanager
def reshaping(engine: Engine) -> Iterator[Connection]:
    """A writing transaction in which tables may be made anew. SQLite looks at the foreign keys
    when it ends, because a table that others refer to is dropped on the way."""
    if engine.dialect.name != "sqlite":
        with writing(engine) as connection:
            yield connection
        return
    with engine.connect().execution_options(writes=True) as connection:
        raw: Any = connection.connection.driver_connection
        raw.execute("PRAGMA foreign_keys=OFF").close()
        try:
            with connection.begin():
                yield connection
                _require_foreign_keys(connection)
        finally:
            raw.execute("PRAGMA foreign_keys=ON").close()


def _require_foreign_keys(connection: Connection) -> None:
    if broken := connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall():
        raise ValueError(f"{len(broken)} rows would refer to nothing, the first is {broken[0]}")
