"""A database that is gone, replaced, busy or none at all: said so, nothing written beside."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from benefits.actions.demo import load_demo
from benefits.actions.saving import By
from benefits.domain.calendar.period import Month
from benefits.ledger import Ledger, Unreachable

TODAY = Month.of(2026, 11)


def _remove(file: Path) -> None:
    for one in file.parent.glob(f"{file.name}*"):
        one.unlink()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "ledger.db"


@pytest.mark.parametrize(
    "use",
    [
        lambda ledger: ledger.revision(),
        lambda ledger: load_demo(ledger, "en", By("Kari"), TODAY),
        lambda ledger: ledger.verify(),
    ],
    ids=["read", "write", "verify"],
)
def test_a_database_whose_file_was_removed_is_missed(use: Callable[[Ledger], object], file: Path):
    ledger = Ledger.open(f"sqlite:///{file}")
    assert ledger.revision() == 0
    _remove(file)
    with pytest.raises(Unreachable):
        use(ledger)
    assert not file.exists()  # an empty one would hide that the record is gone


def test_writes_go_to_the_file_that_has_the_name_now(file: Path, tmp_path: Path):
    ledger = Ledger.open(f"sqlite:///{file}")
    assert ledger.revision() == 0
    other = Ledger.open(f"sqlite:///{tmp_path / 'other.db'}")
    changes = len(load_demo(other, "en", By("Kari"), TODAY))
    other.close()
    _remove(file)
    shutil.copy(tmp_path / "other.db", file)
    assert ledger.revision() == changes
    ledger.undo(changes, author="Kari")
    ledger.close()
    with sqlite3.connect(file) as found:
        assert found.execute("select max(number) from change").fetchone() == (changes + 1,)


def test_a_writer_waits_only_so_long(file: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("benefits.ledger.engine.BUSY_SECONDS", 0.05)
    ledger = Ledger.open(f"sqlite:///{file}")
    with sqlite3.connect(file, isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Unreachable):
            load_demo(ledger, "en", By("Kari"), TODAY)
        assert ledger.revision() == 0
        other.execute("ROLLBACK")
    assert load_demo(ledger, "en", By("Kari"), TODAY)
