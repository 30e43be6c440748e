"""Which requests are ours to answer: the names they may use, and the pages that may ask."""

from __future__ import annotations

import os
from collections.abc import Iterable
from ipaddress import ip_address
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from streamlit import config

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send

VARIABLE = "BENEFITS_HOSTS"


def trusted_names(further: Iterable[str] = ()) -> frozenset[str]:
    """`localhost`, those of config.toml and of BENEFITS_HOSTS (with commas), and `further`."""
    named = os.environ.get(VARIABLE, "").split(",")
    names = ("localhost", *further, *config.get_option("server.allowedHosts"), *named)
    return frozenset(name.strip().lower() for name in names if name.strip())


class TrustedHosts:
    """Refuses requests that call us by a foreign name.

    A foreign page can have its own name point here and then read our answers as its own; it
    cannot do that with a bare address, so addresses are trusted and names must be known.
    """

    def __init__(self, app: ASGIApp, names: frozenset[str]) -> None:
        self.app = app
        self.names = names

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan" or self._trusts(Headers(scope=scope).get("host", "")):
            await self.app(scope, receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008})
        else:
            await PlainTextResponse("unknown host", status_code=400)(scope, receive, send)

    def _trusts(self, host: str) -> bool:
        name = _name(host)
        return name in self.names or _is_address(name)


class OwnPages:
    """Refuses streams and writes that pages of another origin ask for.

    A machine may serve other pages on other ports; browsers send them to us with our cookies,
    which know no ports, and the framework compares names only. Programs send no Origin.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if not _steers(scope) or _is_own(Headers(scope=scope)):
            await self.app(scope, receive, send)
        elif scope["type"] == "websocket":
            await send({"type": "websocket.close", "code": 1008})
        else:
            await PlainTextResponse("foreign page", status_code=403)(scope, receive, send)


def _steers(scope: Scope) -> bool:
    """Whether a request may change something here."""
    return scope["type"] == "websocket" or (
        scope["type"] == "http" and scope["method"] not in {"GET", "HEAD", "OPTIONS"}
    )


def _is_own(headers: Headers) -> bool:
    """Whether the page that asks has our name and port; some proxies do not pass the port on."""
    origin, host = headers.get("origin"), headers.get("host", "")
    if origin is None:
        return True
    port = _port(f"//{host}")
    return _name(host) == _name(origin.partition("//")[2]) and port in (None, _port(origin))


def _port(url: str) -> int | None:
    try:
        parts = urlsplit(url)
        return parts.port or {"http": 80, "https": 443}.get(parts.scheme)
    except ValueError:
        return None


def _name(host: str) -> str:
    """`Example.org:8501` is `example.org`, `[::1]:8501` is `::1`; what is neither is empty."""
    try:
        return urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return ""


def _is_address(name: str) -> bool:
    try:
        ip_address(name)
    except ValueError:
        return False
    return True
