"""Bytes to a Book, read by a child process so that no file can harm the one that asks."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from benefits.intake.answers import Assembly
from benefits.intake.book import Book, Sheet
from benefits.intake.limits import LIMITS, Limits
from benefits.intake.preflight import preflight
from benefits.intake.problems import Problem, Unreadable
from benefits.intake.sniff import sniff

_ROOT = Path(__file__).resolve().parents[2]
_LESS_KNOWN = ("xls", "xlsb", "ods")
"""Formats whose error cells and percent formats the library does not tell."""

_SUFFIX = {"xlsx": ".xlsx", "xlsb": ".xlsb", "ods": ".ods", "xls": ".xls", "text": ".csv"}


def read(data: bytes, limits: Limits = LIMITS) -> Book:
    """Every visible sheet as numbered rows of typed cells. Raises Unreadable."""
    kind = sniff(data, limits)
    if kind in ("xlsx", "xlsb", "ods"):
        preflight(data, limits)
    with tempfile.TemporaryDirectory(prefix="intake-") as folder:
        # the name is ours: the suffix is what was sniffed, never what the sender wrote
        path = Path(folder) / f"upload{_SUFFIX[kind]}"
        path.write_bytes(data)
        sheets, notices = _answered(path, kind, limits)
    if kind in _LESS_KNOWN:
        notices = (*notices, Problem("less_known_format", values={"kind": kind}))
    return Book(sheets, kind, hashlib.sha256(data).hexdigest(), len(data), notices)


def _answered(
    path: Path, kind: str, limits: Limits
) -> tuple[tuple[Sheet, ...], tuple[Problem, ...]]:
    assembly = Assembly()
    run = _Run(path, kind, limits)
    for line in run.lines():
        assembly.take(line)
    if assembly.refused:
        raise Unreadable(assembly.refused, **assembly.values)
    if not assembly.done:
        raise _cause(run, path, kind, limits)
    return assembly.book()


def _cause(run: _Run, path: Path, kind: str, limits: Limits) -> Unreadable:
    """Why the child ended without an answer; a second one looks for a sheet too large to hold."""
    if run.out_of_time:
        return Unreadable("too_slow", seconds=limits.wall)
    if kind == "xlsx":
        for line in _Run(path, "explain", limits).lines():
            area, row, column = line.get("farthest", (0, 0, ""))
            if area > limits.area:
                cell = f"{column}{row}"
                return Unreadable("too_large", what="area", found=cell, limit=limits.area)
    return Unreadable("too_much_memory", megabytes=limits.memory // 1_000_000)


@dataclass(slots=True)
class _Run:
    """One child process, from start to its last line."""

    path: Path
    kind: str
    limits: Limits
    out_of_time: bool = False

    def lines(self) -> Iterator[dict[str, Any]]:
        with _started(self.path, self.kind, self.limits) as child:
            clock = threading.Timer(self.limits.wall, self._stop, [child])
            clock.start()
            try:
                yield from _parsed(child.stdout)
            finally:
                clock.cancel()
                child.kill()
        # the system ends a process that used up its processor time with its own signal
        self.out_of_time = self.out_of_time or child.returncode == -_CPU_SIGNAL

    def _stop(self, child: subprocess.Popen[bytes]) -> None:
        self.out_of_time = True
        child.kill()


_CPU_SIGNAL = 24


def _parsed(stream: Any) -> Iterator[dict[str, Any]]:
    for line in stream:
        if not line.endswith(b"\n"):
            return
        yield json.loads(line)


def _started(path: Path, kind: str, limits: Limits) -> subprocess.Popen[bytes]:
    """The child gets no input, no secrets from our environment, and nowhere to write."""
    arguments = ["-B", "-m", "benefits.intake.child", str(path), kind]
    return subprocess.Popen(
        [sys.executable, *arguments, json.dumps(asdict(limits))],
        cwd=_ROOT,
        env=_environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )


def _environment() -> dict[str, str]:
    kept = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "LD_LIBRARY_PATH", "HOME")
    return {name: os.environ[name] for name in kept if name in os.environ} | {
        "PYTHONIOENCODING": "utf-8"
    }
