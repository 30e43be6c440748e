"""What every answer carries for the browser's protection."""

from __future__ import annotations

import base64
import hashlib
import re
from pathlib import Path
from typing import TYPE_CHECKING

import streamlit

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

INDEX = Path(streamlit.__file__).parent / "static" / "index.html"
INLINE_SCRIPT = re.compile(r"<script(?![^>]*\ssrc=)[^>]*>(.*?)</script>", re.DOTALL)
ANSWERS = {"http.response.start", "websocket.accept", "websocket.http.response.start"}


def script_hashes(html: str) -> list[str]:
    """The CSP source of each script that stands in the page itself: `'sha256-…'`."""
    digests = (hashlib.sha256(text.encode()).digest() for text in INLINE_SCRIPT.findall(html))
    return [f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests]


def content_security_policy(html: str) -> str:
    """What a page may load: our own files and the scripts written in it, nothing evaluated."""
    return "; ".join(
        (
            "default-src 'self'",
            " ".join(("script-src 'self'", *script_hashes(html))),
            # The framework writes its styles at run time; styles run no code.
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "worker-src 'self' blob:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
        )
    )


def protection() -> list[tuple[bytes, bytes]]:
    """The headers, computed once: the script's hash changes with each release of the framework."""
    headers = {
        "content-security-policy": content_security_policy(INDEX.read_text("utf-8")),
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
        "referrer-policy": "same-origin",
        "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
    }
    return [(name.encode(), value.encode()) for name, value in headers.items()]


class Protected:
    """Puts the headers on every answer of `app`, errors and refusals included."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app
        self.headers = protection()
        self.names = {name for name, _ in self.headers}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def protected(message: Message) -> None:
            if message["type"] in ANSWERS:
                kept = [pair for pair in message.get("headers", ()) if self._keeps(pair[0])]
                message = {**message, "headers": [*kept, *self.headers]}
            await send(message)

        await self.app(scope, receive, protected)

    def _keeps(self, name: bytes) -> bool:
        return name.lower() not in self.names
