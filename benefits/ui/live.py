"""Live pages: when somebody writes, every open page shows it without losing what is typed."""

from __future__ import annotations

import time

import streamlit as st

from benefits.ledger import Ledger

SECONDS = 1.0
"""How often an open page asks for the revision; a change shows within twice this time."""


FRESH = 0.2
"""For how many seconds all pages of this server share one answer."""


def watch(ledger: Ledger, shown: int) -> None:
    """Redraw the page when the ledger has moved past the revision it shows."""

    @st.fragment(run_every=SECONDS)
    def look() -> None:
        if _newest(ledger, shown) != shown:
            st.rerun(scope="app")

    look()


def _newest(ledger: Ledger, shown: int) -> int:
    """The revision; what another page heard a moment ago will do where it heard nothing new."""
    asked_at, found = _asked.get(ledger.url, (0.0, shown))
    now = time.monotonic()
    if found != shown or now - asked_at > FRESH:
        found = ledger.revision()
        _asked[ledger.url] = (now, found)
    return found


_asked: dict[str, tuple[float, int]] = {}
"""When each database was last asked for its revision, and what it said."""
