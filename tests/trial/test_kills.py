"""Two hundred kills at random moments, on each database, and some of the server itself."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable
from multiprocessing.process import BaseProcess

import psycopg
import pytest

from tests.ledger.kills import kill_writers

pytestmark = pytest.mark.trial


def test_two_hundred_killed_writers_leave_a_whole_ledger(database_url: str) -> None:
    tally = kill_writers(database_url, times=200, seed=int(time.time()))
    assert tally.kills == 200
    assert tally.in_the_middle > 100, "too few kills fell into a change to prove anything"
    assert tally.changes > 200


@pytest.mark.parametrize("signalled", ["terminated", "killed"])
def test_a_server_that_dies_under_a_writer_loses_nothing_confirmed(
    postgres_url: str, signalled: str
) -> None:
    """A killed backend takes the whole server through its crash recovery."""
    ways = {"terminated": _terminate_backends, "killed": _kill_backends}
    durable = (
        f"{postgres_url}{'&' if '?' in postgres_url else '?'}options=-csynchronous_commit%3Don"
    )
    tally = kill_writers(durable, times=10, seed=3, kill=ways[signalled](durable))
    assert tally.kills == 10


def _terminate_backends(url: str) -> Callable[[BaseProcess], None]:
    def kill(_writer: BaseProcess) -> None:
        with psycopg.connect(url, autocommit=True) as connection:
            connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )

    return kill


def _kill_backends(url: str) -> Callable[[BaseProcess], None]:
    def kill(writer: BaseProcess) -> None:
        with psycopg.connect(url, autocommit=True) as connection:
            found = connection.execute(
                "SELECT pid FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            ).fetchall()
        for (pid,) in found:
            os.kill(pid, signal.SIGKILL)
        writer.join(30)
        _await_recovery(url)

    return kill


def _await_recovery(url: str) -> None:
    for _ in range(300):
        try:
            psycopg.connect(url).close()
        except psycopg.OperationalError:
            time.sleep(0.1)
        else:
            return
    raise TimeoutError("the server did not come back")
