"""Reading processes: one in waiting, none used twice, all ended, and limited on every system."""

from __future__ import annotations

import ctypes
import os
import threading
import time

import pytest

from benefits.intake.files import spare
from benefits.intake.files.confined import Extended, job_limits
from benefits.intake.files.reader import read, warm
from benefits.intake.files.spare import Spare, Watch, ended, resident, started
from benefits.intake.problems import Unreadable
from tests.intake.making import workbook


def test_the_one_in_waiting_is_taken_once() -> None:
    pool = Spare()
    pool.prepare()
    first, second = pool.take(), pool.take()
    assert first.pid != second.pid
    ended(first)
    ended(second)


def test_preparing_twice_starts_one() -> None:
    pool = Spare()
    pool.prepare()
    pool.prepare()
    waiting = pool.take()
    assert waiting.poll() is None
    ended(waiting)
    pool.close()


def test_one_that_has_died_in_waiting_is_replaced() -> None:
    pool = Spare()
    pool.prepare()
    waiting = pool._waiting
    assert waiting is not None
    waiting.kill()
    waiting.wait()
    found = pool.take()
    assert (found.pid != waiting.pid, found.poll()) == (True, None)
    ended(found)


def test_files_are_read_whether_one_is_in_waiting_or_not() -> None:
    spare.SPARE.close()
    assert read(workbook(["cold", 1])).sheets[0].at(1, 1).value == "cold"
    warm()
    assert read(workbook(["warm", 1])).sheets[0].at(1, 1).value == "warm"


def test_many_files_at_once_do_not_mix() -> None:
    found: dict[int, object] = {}

    def one(number: int) -> None:
        found[number] = read(workbook([f"file {number}"])).sheets[0].at(1, 1).value

    threads = [threading.Thread(target=one, args=(number,)) for number in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == {number: f"file {number}" for number in range(6)}


def test_one_in_waiting_ends_when_nobody_will_ask_it() -> None:
    waiting = started()
    assert waiting.stdin is not None
    waiting.stdin.close()
    assert waiting.wait(timeout=20) == 0
    ended(waiting)


def test_a_process_that_holds_too_much_memory_is_ended_where_no_system_would(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(spare, "_SYSTEM_HOLDS_MEMORY", False)
    waiting = started()
    with Watch(waiting, 30, 1) as watch:
        assert waiting.wait(timeout=20) != 0
    assert not watch.out_of_time
    ended(waiting)


def test_the_memory_of_a_process_is_known() -> None:
    assert resident(os.getpid()) > 1_000_000
    assert resident(2**22 + 1) == 0


def test_the_wall_clock_ends_a_process_that_says_nothing() -> None:
    waiting = started()
    begun = time.monotonic()
    with Watch(waiting, 0.2, 10**9) as watch:
        waiting.wait(timeout=20)
    assert watch.out_of_time
    assert time.monotonic() > begun
    ended(waiting)


def test_a_file_after_a_hostile_one_is_read_by_a_process_of_its_own() -> None:
    with pytest.raises(Unreadable):
        read(b"PK\x03\x04")
    assert read(workbook(["after"])).sheets[0].at(1, 1).value == "after"


@pytest.mark.skipif(ctypes.sizeof(ctypes.c_void_p) != 8, reason="laid out for 64 bits")
def test_the_job_of_windows_is_laid_out_as_windows_has_it() -> None:
    assert ctypes.sizeof(Extended) == 144
    made = job_limits({"memory": 10**9, "cpu": 20})
    assert (made.process_memory, made.basic.process_time) == (10**9, 200_000_000)
    assert (made.basic.processes, made.basic.flags) == (1, 0x50A)
