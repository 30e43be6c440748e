"""All rows of one database in another, unchanged, so that every seal still holds."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, select

from benefits.ledger.engine import new_engine, writing
from benefits.ledger.migrating import migrate
from benefits.ledger.rows import chunks, insert_rows
from benefits.ledger.table_base import Table


def copy_to_file(source: Connection, target: Path) -> None:
    """Make a SQLite file of everything. It has its name only when it is whole.

    Raises FileExistsError rather than overwrite.
    """
    if target.exists():
        raise FileExistsError(target)
    unfinished = target.with_name(f"{target.name}.unfinished")
    unfinished.unlink(missing_ok=True)
    engine = new_engine(f"sqlite:///{unfinished.as_posix()}")
    try:
        migrate(engine)
        with writing(engine) as into:
            copy_rows(source, into)
    except BaseException:
        engine.dispose()
        unfinished.unlink(missing_ok=True)
        raise
    engine.dispose()  # the last connection brings what waits in the log into the file
    unfinished.rename(target)


def copy_rows(source: Connection, target: Connection) -> None:
    """Copy every table into an empty database of the same shape."""
    for table in Table.metadata.sorted_tables:
        names = [column.name for column in table.columns]
        query = select(*table.columns).order_by(*table.primary_key.columns)
        for some in chunks(source, query):
            insert_rows(target, table.name, names, some)
