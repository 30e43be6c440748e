"""A writer that is killed while it writes, and what must be true of the ledger afterwards."""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any

import pandas as pd
import psycopg
from sqlalchemy.exc import DBAPIError

from benefits.domain.record.bulk import MEASUREMENT
from benefits.domain.record.plan import Plan, plan_bulk
from benefits.ledger import Ledger
from tests.ledger.behind import Behind
from tests.ledger.material import JANUARY, started

SIZES = (1, 3, 40, 400, 2_500)
PATIENCE = 60
WRITE_FOR = 0.12
"""Seconds: long enough for a few small changes, or to be in the middle of a large one."""
EMPTY_EVERY = 25


@dataclass
class Tally:
    """What the kills met, so that a test can tell that they were where they should be."""

    kills: int = 0
    in_the_middle: int = 0
    changes: int = 0


def write_until_killed(url: str, seed: int, said: Connection) -> None:
    """Apply plans of all sizes; say each number before it is tried and after it is confirmed."""
    try:
        _write(Ledger(url), random.Random(seed), said)
    except (DBAPIError, psycopg.Error):  # its server was killed
        sys.exit(3)


def _write(ledger: Ledger, rng: random.Random, said: Connection) -> None:
    (one,) = ledger.portfolio().kpis
    while True:
        plan = some_plan(ledger, one, rng)
        said.send(("tried", plan.revision + 1))
        said.send(("confirmed", ledger.apply(plan, author="Writer").number))


def some_plan(ledger: Ledger, one: int, rng: random.Random) -> Plan:
    """New months and changed ones; every row carries the number of its change."""
    known = ledger.portfolio()
    size, first = rng.choice(SIZES), JANUARY + rng.randrange(200)
    months = range(first, first + size)
    columns = {"kpi": one, "month": months, "value": known.revision + 1, "status": "final"}
    frame = MEASUREMENT.frame(pd.DataFrame(columns).to_dict("list"))
    return plan_bulk(MEASUREMENT, frame, known.measurements, known.revision)


def kill_writers(
    url: str, times: int, seed: int, kill: Callable[[BaseProcess], None] | None = None
) -> Tally:
    """Start a writer and kill it at a random moment, again and again; look closely after each."""
    Ledger.open(url)
    rng, tally = random.Random(seed), Tally()
    for number in range(times):
        if number % EMPTY_EVERY == 0:
            _emptied(url)
        _kill_one(url, rng, tally, kill or _sigkill)
    return tally


def _kill_one(
    url: str, rng: random.Random, tally: Tally, kill: Callable[[BaseProcess], None]
) -> None:
    hears, says = multiprocessing.Pipe(duplex=False)
    writer = _context().Process(target=write_until_killed, args=(url, rng.random(), says))
    writer.start()
    says.close()
    heard = [hears.recv()]  # it is at work now
    time.sleep(rng.uniform(0, WRITE_FOR))
    kill(writer)
    writer.join(PATIENCE)
    assert writer.exitcode not in {None, 0}, "the writer outlived its kill"
    heard += _rest(hears)
    _look_closely(url, heard, tally)


def _look_closely(url: str, heard: list[tuple[str, int]], tally: Tally) -> None:
    """Never half a change, never a lost confirmed one, and every seal holds."""
    tried = max(number for said, number in heard if said == "tried")
    confirmed = max((number for said, number in heard if said == "confirmed"), default=tried - 1)
    ledger = Ledger(url)
    revision = ledger.revision()
    assert confirmed <= revision <= tried, "a confirmed change is lost, or one came from nowhere"
    assert ledger.verify() == ()
    for number in range(max(confirmed, 2), revision + 1):
        moved = ledger.history(number)
        made = moved.after.frame(MEASUREMENT)
        assert set(made["value"]) == {number}
        assert len(made) == moved.change.counts.added + moved.change.counts.changed
    tally.kills += 1
    tally.in_the_middle += tried > confirmed
    tally.changes += revision


def _rest(hears: Connection) -> list[Any]:
    heard = []
    try:
        while True:
            heard.append(hears.recv())
    except (EOFError, OSError):
        return heard


def _emptied(url: str) -> None:
    behind = Behind(url)
    for table in ("measurement", "kpi", "initiative", "identity", "change"):
        behind.run(f'DELETE FROM "{table}"')
    behind.close()
    started(Ledger(url))


def _sigkill(writer: BaseProcess) -> None:
    os.kill(writer.pid or 0, getattr(signal, "SIGKILL", signal.SIGTERM))


def _context() -> Any:
    """Writers that start in no time, from a process that has read everything and opened nothing."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([__name__])
    return context
