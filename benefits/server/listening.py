"""Where the server listens, and how it says so."""

from __future__ import annotations

import errno
import os
import socket
import sys
import webbrowser
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

import uvicorn
from streamlit import config

from benefits.server.asgi import APP, application
from benefits.ui.context import the_ledger


class Announce(Protocol):
    """Told once, when pages are answered: the address, and whether 8501 was not free."""

    def __call__(self, url: str, *, moved: bool) -> None: ...


FIRST_PORT = 8501
PORTS_TRIED = 50
MEGABYTE = 1_000_000  # as the framework counts
SHUTDOWN_SECONDS = 10
_TAKEN = {errno.EADDRINUSE, errno.EACCES, getattr(errno, "WSAEADDRINUSE", errno.EADDRINUSE)}
EVERYWHERE = {"0.0.0.0", "::"}  # noqa: S104 - recognised, never chosen


class PortTaken(Exception):
    """Another program listens where we were told to."""

    def __init__(self, port: int) -> None:
        super().__init__(f"port {port} is taken")
        self.port = port


def serve(
    host: str | None = None,
    port: int | None = None,
    *,
    open_browser: bool = False,
    announce: Announce,
    script: Path = APP,
) -> int:
    """Serve `script` until interrupted; returns the process's exit code.

    Without `port` the first free one from 8501 is taken. Raises PortTaken, or what the ledger
    raises.
    """
    the_ledger()
    # First the application: it tells the framework which config.toml is meant.
    app = application(script, [host] if host else [])
    listener = listen(host or default_host(), port)

    def ready() -> None:
        url = address(listener)
        announce(url, moved=port is None and listener.getsockname()[1] != FIRST_PORT)
        if open_browser and _has_screen():
            webbrowser.open(url)

    server = Announcing(uvicorn.Config(app, **uvicorn_options()), ready)
    server.run(sockets=[listener])
    return 0 if server.started else 3


class Announcing(uvicorn.Server):
    """A server that says when it is ready."""

    def __init__(self, settings: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(settings)
        self.ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, and call `ready` once pages are answered."""
        await super().startup(sockets)
        if self.started:
            self.ready()


def default_host() -> str:
    """The address of config.toml, this machine only if it names none."""
    return str(config.get_option("server.address") or "127.0.0.1")


def listen(host: str, port: int | None = None) -> socket.socket:
    """A listening socket on `port`, or on the first free port from 8501. Raises PortTaken."""
    if port is not None:
        return _bound(host, port)
    for candidate in range(FIRST_PORT, FIRST_PORT + PORTS_TRIED):
        try:
            return _bound(host, candidate)
        except PortTaken:
            continue
    return _bound(host, 0)


def address(listener: socket.socket) -> str:
    """What to type into a browser on this machine to reach `listener`."""
    host, port = listener.getsockname()[:2]
    if host in EVERYWHERE:
        host = "localhost"
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def uvicorn_options() -> dict[str, Any]:
    """Limits as config.toml has them: uvicorn knows them only if told."""
    ping = config.get_option("server.websocketPingInterval") or 20
    return {
        "lifespan": "on",
        "ws": "websockets-sansio",
        "ws_ping_interval": ping,
        "ws_ping_timeout": ping,
        "ws_max_size": int(config.get_option("server.maxMessageSize")) * MEGABYTE,
        "ws_per_message_deflate": bool(config.get_option("server.enableWebsocketCompression")),
        "timeout_graceful_shutdown": SHUTDOWN_SECONDS,
        "server_header": False,
        "access_log": False,
        "log_level": "warning",
    }


def _bound(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # The protocol is named, not left 0: only then does asyncio send small answers at once
    # (TCP_NODELAY) instead of holding each back for 40 ms.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name != "nt":  # there it would let two programs share a port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(512)
    except OSError as error:
        listener.close()
        if error.errno in _TAKEN:
            raise PortTaken(port) from error
        raise
    return listener


def _has_screen() -> bool:
    """Whether opening a browser can work; without one a text browser would take the terminal."""
    if sys.platform.startswith("linux"):
        return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    return True
