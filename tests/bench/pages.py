"""Every page over 300,000 measurements, against an empty page on a plain server and on our own."""

from __future__ import annotations

import asyncio
import os
import re
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import AsyncExitStack, ExitStack, contextmanager
from pathlib import Path

from tests.bench.driver import Tab, tab
from tests.bench.measure import Bench, Ratio
from tests.bench.organisation import NOW, organisation
from tests.bring.product import ROOT, product

ROUNDS = 21
WARM = 3
"""Reruns of each page before anything is measured."""
AGAINST_PLAIN, AGAINST_OURS = 0.5, 4.0
_EMPTY = 'import streamlit as st\n\nst.title("Empty")\n'
_SERVE = (
    "import pathlib, sys\n"
    "from benefits.server import serve\n"
    "tell = lambda url, moved: print(url, flush=True)\n"
    "serve(port=0, announce=tell, script=pathlib.Path(sys.argv[1]))\n"
)

PAGES: Mapping[str, tuple[str, str]] = {
    "overview": ("overview", ""),
    "overview, one initiative": ("overview", "initiative=1"),
    "returns": ("returns", ""),
    "returns, outlook": ("returns", "view=outlook"),
    "returns, promise and reality": ("returns", "view=promise"),
    "quarters": ("quarters", "show=one"),
    "quarters, eight at once": ("quarters", "show=all"),
    "kpi": ("kpi", ""),
    "goals": ("goals", ""),
    "goals, 250 KPIs in a grid": ("goals", "part=kpis"),
    "goals, benefits": ("goals", "part=benefits"),
    "goals, costs": ("goals", "part=costs"),
    "upload": ("upload", ""),
    "history": ("history", "change=1"),
    "settings": ("settings", ""),
}
"""What is opened: a name, the page and what its address says."""


def _run() -> Iterator[Ratio]:
    with tempfile.TemporaryDirectory() as folder, ExitStack() as servers:
        empty = Path(folder, "empty.py")
        empty.write_text(_EMPTY, encoding="utf-8")
        plain = servers.enter_context(_plain_server(empty))
        bare = servers.enter_context(our_server(empty))
        url = f"sqlite:///{Path(folder, 'bench.db').as_posix()}"
        organisation(url).close()
        today = {"BENEFITS_TODAY": f"{NOW}-15"}
        ours = servers.enter_context(product(url, environment=today)).url
        opened = {"plain": (plain, "", ""), "bare": (bare, "", "")}
        opened |= {name: (ours, *place) for name, place in PAGES.items()}
        taken = asyncio.run(_taken(opened))
    for name in PAGES:
        against = (("plain", AGAINST_PLAIN), ("bare", AGAINST_OURS))
        for other, aim in against:
            title = f"{name}, against an empty page on {_SERVERS[other]}"
            yield Ratio(title, 1000 * taken[name], 1000 * taken[other], aim, "ms")


_SERVERS = {"plain": "`streamlit run`", "bare": "our own server"}


async def _taken(opened: Mapping[str, tuple[str, str, str]]) -> dict[str, float]:
    """The median seconds of a rerun by name. All take turns, so a noisy moment spoils a round
    and not a page."""
    async with AsyncExitStack() as stack:
        tabs: dict[str, Tab] = {}
        for name, place in opened.items():
            tabs[name] = await stack.enter_async_context(tab(*place))
        found: dict[str, list[float]] = {name: [] for name in tabs}
        for turn in range(WARM + ROUNDS):
            for name, one in tabs.items():
                seconds = await one.rerun()
                if turn >= WARM:
                    found[name].append(seconds)
    return {name: statistics.median(each) for name, each in found.items()}


@contextmanager
def _plain_server(script: Path) -> Iterator[str]:
    """`streamlit run` as it comes: no settings but those that keep it from asking questions."""
    command = ["-m", "streamlit", "run", script.name]
    command += ["--server.headless", "true", "--server.address", "127.0.0.1"]
    with _announced(command, script.parent) as url:
        yield url


@contextmanager
def our_server(script: Path) -> Iterator[str]:
    """Our own server with another script: same options, same imports, nothing to compute."""
    with _announced(["-c", _SERVE, str(script)], ROOT) as url:
        yield url


@contextmanager
def _announced(command: list[str], folder: Path) -> Iterator[str]:
    """A process that says where it answers, stopped afterwards."""
    environment = {**os.environ, "HOME": str(folder), "BENEFITS_DATABASE_URL": "sqlite:///:memory:"}
    with subprocess.Popen(
        [sys.executable, *command], cwd=folder, env=environment, text=True, stdout=subprocess.PIPE
    ) as process:
        try:
            lines = (re.search(r"http://\S+:\d+", line) for line in process.stdout or ())
            yield next(found.group() for found in lines if found)
        finally:
            process.kill()  # it has nothing to keep, and `streamlit run` may not hear less


BENCH = Bench("pages", "Every page over 300,000 measurements, a warm rerun's time", _run)
