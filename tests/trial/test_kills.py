"""Two hundred kills at random moments, on each database, and some of the server itself."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from contextlib import suppress
from multiprocessing.process import BaseProcess

import psycopg
import pytest

from tests.bring import postgres
from tests.ledger.kills import kill_writers

pytestmark = pytest.mark.trial


def test_two_hundred_killed_writers_leave_a_whole_ledger(database_url: str) -> None:
    tally = kill_writers(database_url, times=200, seed=int(time.time()))
    assert tally.kills == 200
    assert tally.in_the_middle > 100, "too few kills fell into a change to prove anything"
    assert tally.changes > 200


@pytest.fixture
def server_to_kill() -> Iterator[str]:
    """A server of our own, whose confirmed commits are on the disk."""
    if os.environ.get(postgres.VARIABLE):
        pytest.skip(f"a server named by {postgres.VARIABLE} is not ours to kill")
    with postgres.server() as url:
        yield f"{url}&options=-csynchronous_commit%3Don"


@pytest.mark.parametrize("how", ["terminated", "killed"])
def test_a_server_that_dies_under_a_writer_loses_nothing_confirmed(
    server_to_kill: str, how: str
) -> None:
    """A backend that is killed takes the whole server through its crash recovery."""
    strike = {"terminated": _terminate_backends, "killed": _kill_backends}[how]

    def kill(writer: BaseProcess) -> None:
        while writer.is_alive():  # between two changes a writer just connects again
            strike(server_to_kill)
            writer.join(0.02)
        _await_recovery(server_to_kill)

    tally = kill_writers(server_to_kill, times=20, seed=3, kill=kill)
    assert (tally.kills, tally.in_the_middle > 10) == (20, True)


def _others(asked: str) -> str:
    mine = (
        "datname = current_database() AND pid <> pg_backend_pid() AND backend_type LIKE 'client%'"
    )
    return f"SELECT {asked} FROM pg_stat_activity WHERE {mine}"


def _terminate_backends(url: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(_others("pg_terminate_backend(pid)"))


def _kill_backends(url: str) -> None:
    _await_recovery(url)
    with suppress(psycopg.OperationalError), psycopg.connect(url, autocommit=True) as connection:
        for (pid,) in connection.execute(_others("pid")).fetchall():
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)


def _await_recovery(url: str) -> None:
    for _ in range(300):
        try:
            psycopg.connect(url).close()
        except psycopg.OperationalError:
            time.sleep(0.1)
        else:
            return
    raise TimeoutError("the server did not come back")
