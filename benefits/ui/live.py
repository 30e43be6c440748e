"""Live pages: when somebody writes, every open page shows it without losing what is typed."""

from __future__ import annotations

import streamlit as st

from benefits.ledger import Ledger

SECONDS = 1.0
"""How often an open page asks for the revision; a change shows within twice this time."""


def watch(ledger: Ledger, shown: int) -> None:
    """Redraw the page when the ledger has moved past the revision it shows."""

    @st.fragment(run_every=SECONDS)
    def look() -> None:
        if ledger.revision() != shown:
            st.rerun(scope="app")

    look()
