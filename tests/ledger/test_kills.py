"""A short version of the trial of kills."""

from __future__ import annotations

from tests.ledger.kills import kill_writers


def test_writers_killed_while_writing_leave_a_whole_ledger(sqlite_url: str) -> None:
    assert kill_writers(sqlite_url, times=6, seed=1).kills == 6


def test_clients_killed_while_writing_leave_a_whole_postgresql_ledger(postgres_url: str) -> None:
    assert kill_writers(postgres_url, times=3, seed=2).kills == 3
