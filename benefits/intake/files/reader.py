"""Bytes to a Book, read by a child process so that no file can harm the one that asks."""

from __future__ import annotations

import hashlib
import json
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from benefits.intake.files.answers import Assembly
from benefits.intake.files.book import Book
from benefits.intake.files.limits import LIMITS, Limits
from benefits.intake.files.preflight import preflight
from benefits.intake.files.sniff import ZIPPED, sniff
from benefits.intake.files.spare import SPARE, Process, Watch, ended
from benefits.intake.problems import Place, Unreadable, letters

_SUFFIX = {"xlsx": ".xlsx", "xlsb": ".xlsb", "ods": ".ods", "xls": ".xls", "text": ".csv"}
_CPU_SIGNAL = 24
_CELLS_FAR_APART = ("xlsx", "xlsb", "xls", "ods")


def read(
    data: bytes, limits: Limits = LIMITS, *, password: str | None = None, hidden: bool = False
) -> Book:
    """Every visible sheet, and with `hidden` the others too, as numbered rows of typed cells.

    A password is used once and kept nowhere. Raises Unreadable, with `password_needed` or
    `password_wrong` for a workbook that the password would open.
    """
    kind = sniff(data, limits)
    if kind in ZIPPED:
        preflight(data, limits)
    with tempfile.TemporaryDirectory(prefix="intake-", ignore_cleanup_errors=True) as folder:
        # the name is ours: the suffix is what was sniffed, never what the sender wrote
        path = Path(folder) / f"upload{_SUFFIX.get(kind, '')}"
        path.write_bytes(data)
        asked = {"path": str(path), "kind": kind, "password": password, "hidden": hidden}
        found = _answered(asked, limits)
    digest = hashlib.sha256(data).hexdigest()
    return Book(found.sheets, found.kind or kind, digest, len(data), found.notices, found.unread)


def warm() -> None:
    """Have a reading process ready, so that the first file does not wait for its start."""
    SPARE.prepare()


def _answered(asked: Mapping[str, Any], limits: Limits) -> Assembly:
    assembly = Assembly()
    run = _Run(asked, limits)
    for line in run.lines():
        assembly.take(line)
    SPARE.prepare()
    if assembly.refused in ("damaged", "too_much_memory"):
        raise _too_far(asked, limits) or _refusal(assembly)
    if assembly.refused:
        raise _refusal(assembly)
    if run.out_of_time:
        raise Unreadable("too_slow", seconds=limits.wall)
    if not assembly.done:
        memory = Unreadable("too_much_memory", megabytes=limits.memory // 1_000_000)
        raise _too_far(asked, limits) or memory
    return assembly


def _refusal(assembly: Assembly) -> Unreadable:
    row = assembly.values.get("row")
    return Unreadable(assembly.refused, Place(row=row), **assembly.values)


def _too_far(asked: Mapping[str, Any], limits: Limits) -> Unreadable | None:
    """A second child looks for cells so far apart that no reader could hold what is between."""
    if asked["kind"] in _CELLS_FAR_APART:
        told = {**asked, "kind": "explain", "of": asked["kind"]}
        for line in _Run(told, limits).lines():
            area, row, column = line.get("farthest", (0, 0, 0))
            # from half of it on a reader may need more memory than it has
            if area > (limit := limits.area // 2):
                cell = f"{letters(column)}{row}"
                return Unreadable("too_large", what="area", found=cell, limit=limit)
    return None


@dataclass(slots=True)
class _Run:
    """One child process, from its file to its last line."""

    asked: Mapping[str, Any]
    limits: Limits
    out_of_time: bool = False

    def lines(self) -> Iterator[dict[str, Any]]:
        child = SPARE.take()
        with Watch(child, self.limits.wall, self.limits.memory) as watch:
            try:
                self._ask(child)
                for line in _parsed(child.stdout):
                    if watch.is_late():
                        break
                    yield line
            finally:
                ended(child)
        # the system ends a process that used up its processor time with its own signal
        self.out_of_time = watch.out_of_time or child.returncode == -_CPU_SIGNAL

    def _ask(self, child: Process) -> None:
        line = json.dumps({**self.asked, "limits": asdict(self.limits)})
        with suppress(OSError):  # it has ended already: that it says nothing tells the rest
            if child.stdin is not None:
                child.stdin.write(line.encode() + b"\n")
                child.stdin.close()


def _parsed(stream: Any) -> Iterator[dict[str, Any]]:
    for line in stream:
        if not line.endswith(b"\n"):
            return
        yield json.loads(line)
