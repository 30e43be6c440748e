"""The database brought to this version's shape: by itself, once, and with a copy kept."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

from benefits.ledger.engine import reading, reshaping

SCRIPTS = Path(__file__).parent / "migrations"
"""One file for each shape, in `versions/`, see Alembic."""


class NewerDatabase(Exception):
    """The database was written by a newer version of this program."""

    def __init__(self, version: str) -> None:
        super().__init__(
            f"the database has the shape {version!r}, which this version does not know"
        )
        self.version = version


def migrate(engine: Engine, scripts: Path = SCRIPTS) -> None:
    """Bring the database to the newest shape; safe when several processes start at once.

    Raises NewerDatabase where it was shaped by a version we do not know.
    """
    shapes = ScriptDirectory(str(scripts))
    newest = shapes.get_current_head()
    with reading(engine) as connection:
        if _version(connection) == newest:
            return
    with reshaping(engine) as connection:
        version = _version(connection)  # again: another process may have been first
        if version == newest:
            return
        if version is not None:
            _require_known(shapes, version)
            _keep_copy(engine, version)
        _upgrade(connection, scripts)


def _upgrade(connection: Connection, scripts: Path) -> None:
    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _version(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _require_known(shapes: ScriptDirectory, version: str) -> None:
    if version not in {script.revision for script in shapes.walk_revisions()}:
        raise NewerDatabase(version)


def _keep_copy(engine: Engine, version: str) -> None:
    if engine.dialect.name != "sqlite" or not engine.url.database:
        return
    file = Path(engine.url.database)
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    copy_sqlite(file, file.with_name(f"{file.stem}.before-{version}-{stamp}{file.suffix}"))


def copy_sqlite(source: Path, target: Path) -> None:
    """A consistent copy of a SQLite file, taken while others may read and write."""
    with closing(sqlite3.connect(source)) as taken, closing(sqlite3.connect(target)) as kept:
        taken.backup(kept)
