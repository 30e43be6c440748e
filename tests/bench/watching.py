"""What fifty open pages that nobody touches cost the server."""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Iterator
from contextlib import AsyncExitStack
from pathlib import Path

import psutil

from tests.bench.driver import Tab, tab
from tests.bench.measure import Bench, Ratio
from tests.bench.organisation import NOW, organisation
from tests.bring.product import product

TABS = 50
SECONDS = 15
CORES = 0.3
"""How much of one core they may take."""


def _run() -> Iterator[Ratio]:
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder, 'bench.db').as_posix()}"
        organisation(url).close()
        with product(url, environment={"BENEFITS_TODAY": f"{NOW}-15"}) as running:
            server = psutil.Process(running.process.pid)
            used = asyncio.run(_watched(running.url, server))
    title = f"{TABS} open pages, each asking for news every second"
    yield Ratio(title, used, CORES, 1.0, "cores")


async def _watched(url: str, server: psutil.Process) -> float:
    """Cores that the server keeps busy while the tabs only wait."""
    async with AsyncExitStack() as stack:
        tabs = [await stack.enter_async_context(tab(url, "overview")) for _ in range(TABS)]
        until = time.perf_counter() + SECONDS
        before, begun = _busy(server), time.perf_counter()
        await asyncio.gather(*(_wait(one, place, until) for place, one in enumerate(tabs)))
        return (_busy(server) - before) / (time.perf_counter() - begun)


async def _wait(one: Tab, place: int, until: float) -> None:
    """As a browser does: run each fragment again whenever its timer is up."""
    ((fragment, interval),) = one.timers.items()
    await asyncio.sleep(interval * place / TABS)
    while time.perf_counter() < until:
        begun = time.perf_counter()
        await one.rerun(fragment)
        await asyncio.sleep(max(0.0, begun + interval - time.perf_counter()))


def _busy(server: psutil.Process) -> float:
    used = server.cpu_times()
    return float(used.user + used.system)


BENCH = Bench("watching", "Open pages that nobody touches", _run)
