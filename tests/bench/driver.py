"""A tab without a browser: speaks the framework's own protocol to a server and times its answers.

Time runs from a rerun's request to the message that ends the run, so it holds the script, its
messages and their way here, and no drawing.
"""

from __future__ import annotations

import asyncio
import time
import urllib.request
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from http.cookies import SimpleCookie
from typing import Any
from urllib.parse import urlsplit

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import ClientConnection, connect

PATIENCE = 120
_XSRF = "_streamlit_xsrf"
_ENDS = frozenset(
    {
        ForwardMsg.FINISHED_SUCCESSFULLY,
        ForwardMsg.FINISHED_FRAGMENT_RUN_SUCCESSFULLY,
        ForwardMsg.FINISHED_WITH_COMPILE_ERROR,
    }
)


class PageFailed(Exception):
    """The page showed an error instead of what it is for."""


@dataclass(slots=True)
class Tab:
    """One open page. `timers` are the fragments that run by themselves and every how many
    seconds; `size` is how many bytes the last run sent."""

    connection: ClientConnection
    url: str
    page: str
    query: str
    timers: dict[str, float] = field(default_factory=dict)
    size: int = 0
    _script: str = ""
    _known: dict[str, int] = field(default_factory=dict)

    async def rerun(self, fragment: str = "") -> float:
        """Run the page, or one of its fragments, again; returns seconds. Raises PageFailed."""
        begun = time.perf_counter()
        await self.connection.send(self._request(fragment))
        errors = await self._answers()
        taken = time.perf_counter() - begun
        if errors:
            raise PageFailed(f"/{self.page}: {errors[0]}")
        return taken

    def _request(self, fragment: str) -> bytes:
        message = BackMsg()
        wanted = message.rerun_script
        wanted.query_string, wanted.page_script_hash = self.query, self._script
        wanted.page_name = "" if self._script else self.page
        wanted.fragment_id, wanted.is_auto_rerun = fragment, bool(fragment)
        wanted.cached_message_hashes.extend(self._known)
        told = wanted.context_info
        told.timezone, told.locale, told.color_scheme = "UTC", "en-US", "light"
        told.url = f"{self.url}/{self.page}"
        return bytes(message.SerializeToString())

    async def _answers(self) -> list[str]:
        """Everything up to the end of the run, noting what a browser would note."""
        errors: list[str] = []
        self.size = 0
        while True:
            raw = await asyncio.wait_for(self.connection.recv(decode=False), PATIENCE)
            self.size += len(raw)
            message = ForwardMsg.FromString(raw)
            errors += self._noted(message)
            if message.WhichOneof("type") == "script_finished" and message.script_finished in _ENDS:
                return errors

    def _noted(self, message: ForwardMsg) -> list[str]:
        kind = message.WhichOneof("type")
        # A browser keeps large messages and names them, so that they are not sent again.
        if message.metadata.cacheable and message.hash:
            self._known[message.hash] = 0
        if kind == "new_session":
            self._script = message.new_session.page_script_hash
        elif kind == "navigation":
            self._script = message.navigation.page_script_hash or self._script
        elif kind == "auto_rerun":
            self.timers[message.auto_rerun.fragment_id] = message.auto_rerun.interval
        return _errors(message) if kind == "delta" else []


def _errors(message: ForwardMsg) -> list[str]:
    element: Any = message.delta.new_element
    if element.WhichOneof("type") == "exception":
        return [f"{element.exception.type}: {element.exception.message}"]
    if element.WhichOneof("type") == "alert" and element.alert.format == element.alert.ERROR:
        return [str(element.alert.body)]
    return []


@asynccontextmanager
async def tab(url: str, page: str = "", query: str = "") -> AsyncIterator[Tab]:
    """Open a page as a browser does, draw it once, and close it afterwards."""
    cookie, xsrf = await asyncio.to_thread(_cookie, url)
    parts = urlsplit(url)
    async with connect(
        f"ws://{parts.netloc}/_stcore/stream",
        subprotocols=["streamlit", xsrf],  # type: ignore[list-item]
        origin=f"{parts.scheme}://{parts.netloc}",  # type: ignore[arg-type]
        additional_headers={"Cookie": cookie},
        compression=None,
        max_size=None,
        ping_interval=None,
    ) as connection:
        opened = Tab(connection, url, page, query)
        await opened.rerun()
        yield opened


def _cookie(url: str) -> tuple[str, str]:
    """The cookie that a first look gives, and the token in it that opens the stream."""
    with urllib.request.urlopen(f"{url}/_stcore/health", timeout=PATIENCE) as answer:
        jar: SimpleCookie = SimpleCookie()
        for line in answer.headers.get_all("Set-Cookie") or []:
            jar.load(line)
    cookie = "; ".join(f"{name}={one.value}" for name, one in jar.items())
    return cookie, jar[_XSRF].value if _XSRF in jar else "none"
