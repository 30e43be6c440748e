"""Claims about the database's shape: made once, kept safe, and never guessed at."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from benefits.domain.record.facts import ChartPhase, Comment, Timing
from benefits.ledger import Ledger, NewerDatabase
from benefits.ledger.engine import engine_for
from benefits.ledger.migrating import SCRIPTS, migrate
from benefits.ledger.table_base import Table
from tests.ledger.behind import Behind
from tests.ledger.material import JANUARY, apply, contents, with_everything

ROOT = Path(__file__).parents[2]

NEXT_SHAPE = '''
"""A shape that remakes a table which all others refer to."""

import sqlalchemy as sa
from alembic import op

revision = "9999"
down_revision = "{head}"


def upgrade() -> None:
    with op.batch_alter_table("identity", recreate="auto") as table:
        table.add_column(sa.Column("colour", sa.Text(), nullable=False, server_default="blue"))
        table.alter_column("kind", new_column_name="kind_of_fact")
    {more}
'''


def with_a_next_shape(folder: Path, more: str = "") -> Path:
    """Our scripts and one more, as the next version of this program would bring it."""
    scripts = folder / "migrations"
    shutil.copytree(SCRIPTS, scripts, ignore=shutil.ignore_patterns("__pycache__"))
    head = max(path.stem for path in (scripts / "versions").glob("shape_*.py")).removeprefix(
        "shape_"
    )
    (scripts / "versions" / "shape_9999.py").write_text(NEXT_SHAPE.format(head=head, more=more))
    return scripts


def copies(url: str) -> list[Path]:
    file = Path(url.removeprefix("sqlite:///"))
    return sorted(file.parent.glob(f"{file.stem}.before-*"))


def test_the_migrations_make_the_tables_that_are_declared(database_url: str) -> None:
    Ledger.open(database_url)
    with engine_for(database_url).connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "compare_server_default": True}
        )
        assert compare_metadata(context, Table.metadata) == []


def test_the_indexes_keep_one_current_row_for_a_key(database_url: str) -> None:
    """Alembic does not compare what an index leaves out, so it is tried."""
    with_everything(database_url)
    behind = Behind(database_url)
    for table in sorted(Table.metadata.tables.keys() - {"change", "identity"}):
        row = next(one for one in behind.rows(table) if one["until"] is None)
        with pytest.raises(Exception, match=r"(?i)unique"):
            behind.insert(table, {**row, "row": 9_999})
        behind.insert(table, {**row, "row": 9_999, "until": 1})
        behind.insert(table, {**row, "row": 9_998, "until": 1})
    behind.close()


def test_opening_again_changes_nothing(database_url: str) -> None:
    before = contents(with_everything(database_url).portfolio())
    again = Ledger.open(database_url)
    assert (contents(again.portfolio()), again.verify()) == (before, ())


def test_a_fresh_file_needs_no_copy(sqlite_url: str) -> None:
    Ledger.open(sqlite_url)
    assert copies(sqlite_url) == []


STARTING = """
import sys
from benefits.ledger import Ledger
print(Ledger.open(sys.argv[1]).revision())
"""


def test_processes_that_start_at_once_make_the_database_once(database_url: str) -> None:
    command = [sys.executable, "-c", STARTING, database_url]
    started = [
        subprocess.Popen(
            command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        for _ in range(4)
    ]
    ended = [(one.communicate(timeout=60), one.returncode) for one in started]
    assert [(said, code) for (said, _), code in ended] == [("0\n", 0)] * 4, ended
    assert Ledger.open(database_url).verify() == ()


def test_a_database_of_a_newer_version_is_refused_and_left_alone(
    database_url: str, tmp_path: Path
) -> None:
    ledger = Ledger.open(database_url)
    migrate(engine_for(database_url), with_a_next_shape(tmp_path))
    kept = copies(database_url)
    with pytest.raises(NewerDatabase) as refused:
        Ledger.open(database_url)
    assert refused.value.version == "9999"
    assert (copies(database_url), ledger.revision()) == (kept, 0)


def test_a_table_that_others_refer_to_is_remade_with_everything_in_place(
    database_url: str, tmp_path: Path
) -> None:
    ledger = with_everything(database_url)
    before = contents(ledger.portfolio())
    identities = Behind(database_url).run('SELECT "id", "kind" FROM identity ORDER BY "id"')
    migrate(engine_for(database_url), with_a_next_shape(tmp_path))
    after = Behind(database_url)
    assert after.run('SELECT "id", kind_of_fact FROM identity ORDER BY "id"') == identities
    assert set(after.run("SELECT colour FROM identity")) == {("blue",)}
    assert contents(Ledger(database_url).portfolio()) == before
    with (
        ledger._engine.connect() as connection,
        pytest.raises(DBAPIError, match=r"(?i)foreign key"),
    ):
        connection.execute(text("DELETE FROM identity"))


def test_a_copy_of_the_file_is_kept_before_a_migration(sqlite_url: str, tmp_path: Path) -> None:
    ledger = with_everything(sqlite_url)
    before = contents(ledger.portfolio())
    migrate(engine_for(sqlite_url), with_a_next_shape(tmp_path))
    (kept,) = copies(sqlite_url)
    copy = Ledger.open(f"sqlite:///{kept.as_posix()}")
    assert (contents(copy.portfolio()), copy.verify()) == (before, ())


def test_a_migration_that_fails_leaves_everything_as_it_was(
    database_url: str, tmp_path: Path
) -> None:
    ledger = with_everything(database_url)
    before = contents(ledger.portfolio())
    scripts = with_a_next_shape(tmp_path, more='op.execute("SELECT nothing FROM nowhere")')
    with pytest.raises(DBAPIError):
        migrate(engine_for(database_url), scripts)
    again = Ledger.open(database_url)
    assert (contents(again.portfolio()), again.verify()) == (before, ())


def test_a_migration_that_leaves_rows_referring_to_nothing_is_taken_back(
    database_url: str, tmp_path: Path
) -> None:
    ledger = with_everything(database_url)
    scripts = with_a_next_shape(tmp_path, more='op.execute("DELETE FROM identity")')
    with pytest.raises((ValueError, DBAPIError), match=r"(?i)refer|foreign key"):
        migrate(engine_for(database_url), scripts)
    assert ledger.verify() == ()


@pytest.mark.parametrize("shape", ["0001", "0002"])
def test_rows_sealed_under_an_earlier_shape_keep_their_seals(sqlite_url: str, shape: str) -> None:
    """`shape_*.sql` are ledgers as earlier versions wrote them, with facts of every kind."""
    ledger = brought_on(sqlite_url, shape)
    assert ledger.verify() == ()
    assert len(copies(sqlite_url)) == 1
    known = ledger.portfolio()
    (benefit,) = known.benefits.values()
    apply(ledger, replace(benefit, ramp=(Decimal("0.25"), Decimal(1))))
    assert ledger.verify() == ()
    assert ledger.portfolio(known.revision).benefits == known.benefits


def test_what_an_earlier_shape_did_not_know_gets_its_plain_value(sqlite_url: str) -> None:
    (benefit,) = brought_on(sqlite_url, "0001").portfolio().benefits.values()
    assert (benefit.timing, benefit.ramp, benefit.pool) == (Timing.RECURRING, (), None)


def test_a_ledger_of_the_second_shape_takes_phases_and_comments(sqlite_url: str) -> None:
    ledger = brought_on(sqlite_url, "0002")
    before = ledger.portfolio()
    assert (before.chart_phases, before.comments) == ({}, {})
    (one,) = before.kpis
    apply(
        ledger,
        ChartPhase(id=-1, kpi=one, month=JANUARY, reason="Counted anew"),
        Comment(id=-2, kpi=one, text="As agreed"),
    )
    assert ledger.verify() == ()
    assert [one.text for one in ledger.portfolio().comments.values()] == ["As agreed"]
    ledger.undo(ledger.revision(), author="Bo")
    assert contents(ledger.portfolio()) == contents(before)


def brought_on(url: str, shape: str) -> Ledger:
    """A ledger of an earlier shape, opened by this version."""
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as earlier:
        earlier.executescript((Path(__file__).parent / f"shape_{shape}.sql").read_text())
    return Ledger.open(url)
