"""Connections: SQLite and PostgreSQL made to behave alike."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, event, make_url, text
from sqlalchemy.exc import ArgumentError, DatabaseError, InvalidatePoolError, OperationalError
from sqlalchemy.pool import ConnectionPoolEntry
from sqlmodel import create_engine

BUSY_SECONDS = 20
_WRITER_LOCK = 7_401_893
"""The PostgreSQL advisory lock that writers take turns with."""
_DURABLE = """
    SELECT set_config('synchronous_commit', 'on', true)
    WHERE current_setting('synchronous_commit') = 'off'
"""
"""A confirmed change survives a crash, also where the server is set to be quicker than safe."""


class Unreachable(Exception):
    """No database answers at an address just now, or it cannot be written to."""

    def __init__(self, url: str) -> None:
        super().__init__(f"no database can be used at {(shown := _without_password(url))}")
        self.url = shown


def _without_password(url: str) -> str:
    try:
        return make_url(url).render_as_string(hide_password=True)
    except ArgumentError:  # what is no address may hold a password all the same
        return url.rpartition("@")[2]


@contextmanager
def answering(url: str) -> Iterator[None]:
    """Raise Unreachable where the database is gone, busy for too long, full or no database."""
    try:
        yield
    except DatabaseError as reason:
        if _is_gone(reason):
            raise Unreachable(url) from reason
        raise


def _is_gone(reason: DatabaseError) -> bool:
    """SQLite tells a wrong question by the same class as a full disk, but by another code."""
    code = getattr(reason.orig, "sqlite_errorcode", None)
    return isinstance(reason, OperationalError) if code is None else code & 0xFF in _SQLITE_GONE


_SQLITE_GONE = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_NOTADB,
}


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
    if file not in {"", ":memory:"}:
        _follow(engine, Path(file))
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _follow(engine: Engine, file: Path) -> None:
    """Connections for the file that has the name now: one that was opened before the file was
    removed or replaced would go on writing to what nobody will ever read."""

    begun: list[bool] = []

    def connecting(*_: object) -> None:
        if begun and not file.exists():  # SQLite would make an empty one
            raise Unreachable(_shown(engine))

    def connected(_connection: object, record: ConnectionPoolEntry) -> None:
        begun[:] = [True]
        record.info["file"] = _identity(file)

    def used(_connection: object, record: ConnectionPoolEntry, _proxy: object) -> None:
        if _identity(file) != record.info["file"]:
            raise InvalidatePoolError

    event.listen(engine, "do_connect", connecting)
    event.listen(engine, "connect", connected)
    event.listen(engine, "checkout", used)


def _identity(file: Path) -> tuple[int, int] | None:
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _prepare_sqlite(connection: sqlite3.Connection, _record: object) -> None:
    """Durable commits, readers beside a writer, and foreign keys that hold."""
    connection.isolation_level = None  # transactions begin where we say, see _begin_sqlite
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        connection.execute(f"PRAGMA {pragma}").close()


def _begin_sqlite(connection: Connection) -> None:
    """Writers say so at the start: a reader that turns writer would fail where it should wait."""
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _shown(engine: Engine) -> str:
    url = engine.url.set(drivername=engine.url.get_backend_name())
    return url.render_as_string(hide_password=True)


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """One consistent look at the database. Raises Unreachable."""
    options: dict[str, Any] = {}
    if engine.dialect.name == "postgresql":
        options = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
    with (
        answering(_shown(engine)),
        engine.connect().execution_options(**options) as connection,
        connection.begin(),
    ):
        yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """A transaction that writes alone. Leaving it by any exception rolls back.

    Raises Unreachable, after which it is unknown whether a commit under way came through: a
    one-time token makes trying again safe.
    """
    with (
        answering(_shown(engine)),
        engine.connect().execution_options(writes=True) as connection,
        connection.begin(),
    ):
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
