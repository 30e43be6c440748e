"""The first run: look at the demo portfolio, or start your own."""

from __future__ import annotations

from threading import Lock

import streamlit as st

from benefits.actions.demo import NotEmpty, load_demo
from benefits.actions.outcome import Outcome
from benefits.actions.saving import By
from benefits.domain.record.change import Change, ChangeKind
from benefits.ui.acting import Act, write_button
from benefits.ui.context import Context
from benefits.ui.page import head
from benefits.ui.seen import recall, remember

_ONE_AT_A_TIME = Lock()


def welcome(ctx: Context) -> None:
    """Two ways to begin, each with what it does."""
    words = ctx.words
    head(ctx, words("welcome-title"), words("welcome-what"))
    demo, own = st.columns(2, gap="medium")
    with demo.container(border=True, height="stretch"):
        st.subheader(words("welcome-demo"), anchor=False)
        st.markdown(words("welcome-demo_is"))
        act = Act("demo", lambda mark: _load(ctx, mark), lambda _: words("welcome-demo_loaded"))
        write_button(ctx, words("welcome-demo_load"), act)
    with own.container(border=True, height="stretch"):
        st.subheader(words("welcome-own"), anchor=False)
        st.markdown(words("welcome-own_is"))
        if st.button(words("welcome-own_start"), key="start"):
            st.switch_page("pages/work/goals.py")


def _load(ctx: Context, mark: str) -> Outcome:
    loaded = recall(f"demo:{mark}")  # by the first of two clicks
    if isinstance(loaded, Change):
        return Outcome(loaded)
    try:
        with _ONE_AT_A_TIME:  # the second of two clicks waits until the first has loaded all
            changes = load_demo(ctx.ledger, ctx.words.code, By(ctx.user, mark), ctx.today)
    except NotEmpty:  # the other click or somebody else was faster; the page shows what there is
        return Outcome(_demo(ctx))
    remember(f"demo:{mark}", changes[-1])
    return Outcome(changes[-1])


def _demo(ctx: Context) -> Change | None:
    """The change that began loading the demo, where one did."""
    return next((one for one in ctx.ledger.changes() if one.kind is ChangeKind.DEMO), None)
