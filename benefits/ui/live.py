"""Live pages: when somebody writes, every open page shows it without losing what is typed."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import streamlit as st

from benefits import text
from benefits.ledger import Ledger, Unreachable
from benefits.text import Words
from benefits.ui.context import language, the_ledger

SECONDS = 1.0
"""How often an open page asks for the revision; a change shows within twice this time."""

WAITING_SECONDS = 3.0
"""How often a page without a database tries again."""

FRESH = 0.2
"""For how many seconds all pages of this server share one answer."""


def watch(ledger: Ledger, shown: int) -> None:
    """Redraw the page when the ledger has moved past the revision it shows."""

    @st.fragment(run_every=SECONDS)
    def look() -> None:
        try:
            newest = _newest(ledger, shown)
        except Unreachable:
            st.warning(text.load(language())("live-no_database"))
            return
        if newest != shown:
            st.rerun(scope="app")

    look()


@contextmanager
def needing_the_database(words: Words) -> Iterator[None]:
    """Where the database is gone say so instead of the page, and draw the page once it is back."""
    try:
        yield
    except Unreachable:
        _wait(words)


def _wait(words: Words) -> None:
    st.error(words("error-no_database"))

    @st.fragment(run_every=WAITING_SECONDS)
    def look() -> None:
        with suppress(Unreachable):
            the_ledger().revision()
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
