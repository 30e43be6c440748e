"""The product running as users run it: a process of its own on a free port."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Running:
    """A running product: where it answers, and its process."""

    url: str
    process: subprocess.Popen[str]


@contextmanager
def product(
    database_url: str,
    *arguments: str,
    environment: Mapping[str, str] | None = None,
    log: Path | None = None,
) -> Iterator[Running]:
    """`python -m benefits serve` on a database, stopped afterwards.

    `arguments` are further ones of `serve`; without `--port` it takes any free one. What it
    complains of goes to `log`.
    """
    port = () if "--port" in arguments else ("--port", "0")
    with (
        log.open("w+") if log else tempfile.TemporaryFile("w+") as complaints,
        subprocess.Popen(
            [sys.executable, "-m", "benefits", "serve", *port, *arguments],
            cwd=ROOT,
            env={**os.environ, "BENEFITS_DATABASE_URL": database_url, **(environment or {})},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=complaints,
            text=True,
            encoding="utf-8",
        ) as process,
    ):
        try:
            url = _announced(process)
            if not url:
                complaints.seek(0)
                raise RuntimeError(f"the server did not start: {complaints.read()[-2000:]}")
            yield Running(url, process)
        finally:
            process.terminate()
            _ended(process)


def _announced(process: subprocess.Popen[str]) -> str:
    for line in process.stdout or ():
        if found := re.search(r"http://\S+", line):
            return found.group()
    return ""


def _ended(process: subprocess.Popen[str]) -> None:
    try:
        process.wait(timeout=20)
    except subprocess.TimeoutExpired:
        process.kill()
