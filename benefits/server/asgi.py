"""The application: the script as ASGI, with its start-up, its health and its log of failures."""

from __future__ import annotations

import gc
import importlib
import logging
import pkgutil
import secrets
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import anyio
import streamlit as st
from anyio import to_thread
from starlette.responses import FileResponse, JSONResponse
from starlette.routing import Route
from streamlit.runtime.pages_manager import PagesManager

from benefits import text
from benefits.intake.files import reader
from benefits.server.compressed import Compressed
from benefits.server.headers import Protected
from benefits.server.hosts import OwnPages, TrustedHosts, trusted_names
from benefits.ui.context import language, the_ledger

if TYPE_CHECKING:
    from starlette.requests import Request
    from starlette.types import ASGIApp

ROOT = Path(__file__).parents[2]
APP = ROOT / "app.py"
HEALTH_SECONDS = 5
WARM = (
    "altair",
    "numpy",
    "pandas",
    "pyarrow",
    "sqlmodel",
    "streamlit.elements.arrow",
    "streamlit.elements.vega_charts",
    "streamlit.elements.widgets.data_editor",
    "streamlit.runtime.caching",
)
OWN_ROOMS = ("actions", "views", "ui", "intake", "packs", "charts", "text")

log = logging.getLogger("benefits.server")


def application(script: Path = APP, hosts: Iterable[str] = ()) -> ASGIApp:
    """`script` as a protected ASGI application; `hosts` are further names it answers to.

    Any ASGI server may run it: `uvicorn --factory benefits.server:application`.
    """
    # Until the script has named its pages once, the framework would look for some of its own
    # right inside pages/, and tell the first visitor by deep link that there is no such page.
    PagesManager.uses_pages_directory = False
    app = st.App(
        script,
        lifespan=_lifespan,
        routes=[Route("/healthz", healthz), Route("/favicon.png", favicon)],
        on_script_error=report,
    )
    return Protected(TrustedHosts(OwnPages(Compressed(app)), trusted_names(hosts)))


async def healthz(_request: Request) -> JSONResponse:
    """200 while the database answers within five seconds, else 503."""
    try:
        with anyio.fail_after(HEALTH_SECONDS):
            await to_thread.run_sync(_ping, abandon_on_cancel=True)
    except Exception:
        log.exception("health: the database does not answer")
        return JSONResponse({"status": "no_database"}, status_code=503)
    return JSONResponse({"status": "ok"}, headers={"cache-control": "no-store"})


def report(error: Exception) -> bool:
    """Log a failure of the script and show its number; True, because the user has been told."""
    number = secrets.token_hex(4)
    log.error("script failed, error %s", number, exc_info=error)
    st.error(text.load(language())("error-unexpected", number=number))
    return True


async def favicon(_request: Request) -> FileResponse:
    """Our sign, before the script has run: the page itself asks for the framework's."""
    return FileResponse(ROOT / "static" / "favicon.svg", media_type="image/svg+xml")


def warm() -> None:
    """Import what pages need now, and keep it out of every later collection of garbage.

    The first page of a process waits a second for imports otherwise, and each collection walks
    all they brought.
    """
    for name in (*WARM, *_own_modules()):
        importlib.import_module(name)
    gc.collect()
    gc.freeze()


def _own_modules() -> Iterator[str]:
    for room in OWN_ROOMS:
        package = importlib.import_module(f"benefits.{room}")
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            yield module.name


@asynccontextmanager
async def _lifespan(_app: st.App) -> AsyncIterator[None]:
    await to_thread.run_sync(the_ledger)
    await to_thread.run_sync(warm)
    await to_thread.run_sync(reader.warm)
    yield


def _ping() -> None:
    the_ledger().revision()
