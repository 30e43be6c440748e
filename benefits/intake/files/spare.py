"""Reading processes: one is always waiting, so that the usual file costs no start-up.

Each reads one file and ends; none sees a second one, whatever the first did to it.
"""

from __future__ import annotations

import atexit
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[3]
_SYSTEM_HOLDS_MEMORY = sys.platform.startswith("linux") or sys.platform == "win32"
_LOOK_EVERY = 0.2

Process = subprocess.Popen[bytes]


def started() -> Process:
    """A process that waits for its file. It gets no secrets from our environment."""
    return subprocess.Popen(
        [sys.executable, "-B", "-m", "benefits.intake.files.child"],
        cwd=_ROOT,
        env=environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )


def environment() -> dict[str, str]:
    """What a reading process needs to start, and nothing else."""
    kept = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "LD_LIBRARY_PATH", "HOME")
    return {name: os.environ[name] for name in kept if name in os.environ} | {
        "PYTHONIOENCODING": "utf-8"
    }


class Spare:
    """At most one process in waiting. It belongs to the process that started it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: Process | None = None
        self._owner = 0

    def take(self) -> Process:
        """One that waits for its file: the spare one, or a new one where there is none."""
        with self._lock:
            found, self._waiting = self._waiting, None
        if found is not None and self._owner == os.getpid():
            if found.poll() is None:
                return found
            ended(found)
        return started()

    def prepare(self) -> None:
        """Start the next one, unless one is waiting already."""
        with self._lock:
            mine = self._owner == os.getpid()
            if self._waiting is None or not mine or self._waiting.poll() is not None:
                self._waiting, self._owner = started(), os.getpid()

    def close(self) -> None:
        """End the one in waiting."""
        with self._lock:
            found, self._waiting = self._waiting, None
        if found is not None and self._owner == os.getpid():
            ended(found)


SPARE = Spare()
atexit.register(SPARE.close)


def ended(process: Process) -> None:
    """The process gone, and its pipes closed."""
    process.kill()
    for pipe in (process.stdin, process.stdout):
        try:
            if pipe is not None:
                pipe.close()
        except OSError:  # it was gone before what was said to it got through
            continue
    process.wait()


class Watch:
    """Ends a process that takes too long, or too much memory where no system would stop it."""

    def __init__(self, process: Process, wall: float, memory: int) -> None:
        self.out_of_time = False
        self._process, self._memory = process, memory
        self._deadline = time.monotonic() + wall
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)

    def __enter__(self) -> Watch:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def is_late(self) -> bool:
        """Has the time run out? Then it is said so, whatever the process still answers."""
        self.out_of_time = self.out_of_time or time.monotonic() >= self._deadline
        return self.out_of_time

    def _look(self) -> None:
        while not self._over.wait(self._pause()):
            if self.is_late() or self._is_too_large():
                self._process.kill()
                return

    def _pause(self) -> float:
        left = max(0.0, self._deadline - time.monotonic())
        return left if _SYSTEM_HOLDS_MEMORY else min(left, _LOOK_EVERY)

    def _is_too_large(self, holds: Callable[[int], int] | None = None) -> bool:
        if _SYSTEM_HOLDS_MEMORY:
            return False
        return (holds or resident)(self._process.pid) > self._memory


def resident(pid: int) -> int:
    """Bytes of memory that a process holds, as `ps` tells; 0 where it does not."""
    asked = ["ps", "-o", "rss=", "-p", str(pid)]
    found = subprocess.run(asked, capture_output=True, text=True, check=False)
    told = found.stdout.strip()
    return int(told) * 1024 if told.isdecimal() else 0
