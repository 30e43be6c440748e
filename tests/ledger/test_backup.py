"""Claims about backups: one file, whole, from either database, that opens as a ledger."""

from __future__ import annotations

from pathlib import Path

import pytest

from benefits.ledger import Ledger
from tests.ledger.behind import TABLES, Behind
from tests.ledger.material import JANUARY, contents, measure, started, with_everything


def opened(file: Path) -> Ledger:
    return Ledger.open(f"sqlite:///{file.as_posix()}")


def test_a_backup_opens_as_a_ledger_with_all_its_past(database_url: str, tmp_path: Path) -> None:
    ledger = with_everything(database_url)
    ledger.backup(tmp_path / "kept.db")
    kept = opened(tmp_path / "kept.db")
    assert kept.verify() == ()
    assert kept.changes() == ledger.changes()
    for number in range(ledger.revision() + 1):
        assert contents(kept.portfolio(number)) == contents(ledger.portfolio(number))


def test_a_backup_has_every_row_as_it_is(database_url: str, tmp_path: Path) -> None:
    with_everything(database_url).backup(tmp_path / "kept.db")
    here, there = Behind(database_url), Behind(f"sqlite:///{tmp_path / 'kept.db'}")
    assert {one: there.rows(one) for one in TABLES} == {one: here.rows(one) for one in TABLES}


def test_a_backup_is_one_file(database_url: str, tmp_path: Path) -> None:
    """What waits in a log beside it would be forgotten when the file is carried away."""
    folder = tmp_path / "backups"
    folder.mkdir()
    with_everything(database_url).backup(folder / "kept.db")
    assert [one.name for one in folder.iterdir()] == ["kept.db"]


def test_a_backup_does_not_overwrite(database_url: str, tmp_path: Path) -> None:
    target = tmp_path / "kept.db"
    target.write_text("precious")
    with pytest.raises(FileExistsError):
        with_everything(database_url).backup(target)
    assert target.read_text() == "precious"


def test_a_backup_that_fails_leaves_no_file(sqlite_url: str, tmp_path: Path) -> None:
    ledger = with_everything(sqlite_url)
    Behind(sqlite_url).run("DROP TABLE measurement")
    folder = tmp_path / "backups"
    folder.mkdir()
    with pytest.raises(Exception, match="measurement"):
        ledger.backup(folder / "kept.db")
    assert list(folder.iterdir()) == []


def test_a_backup_tells_of_tampering_as_the_original_does(
    database_url: str, tmp_path: Path
) -> None:
    ledger = with_everything(database_url)
    behind = Behind(database_url)
    behind.run("UPDATE measurement SET value = value + 1 WHERE until IS NULL")
    behind.close()
    ledger.backup(tmp_path / "kept.db")
    assert opened(tmp_path / "kept.db").verify() == ledger.verify() != ()


def test_work_goes_on_in_a_backup(database_url: str, tmp_path: Path) -> None:
    ledger = Ledger.open(database_url)
    _, one = started(ledger)
    ledger.backup(tmp_path / "kept.db")
    kept = opened(tmp_path / "kept.db")
    assert measure(kept, {(one, JANUARY): 1}).number == 2
    kept.undo(2, author="Bo")
    assert (kept.verify(), ledger.revision()) == ((), 1)
