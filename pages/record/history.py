"""History: every change, what it moved, and the way back."""

from __future__ import annotations

import streamlit as st

from benefits.ui.bridge import what_changed
from benefits.ui.context import context
from benefits.ui.history import changes_table, choose_look, one_change
from benefits.ui.page import empty, head

ctx = context()
head(ctx, ctx.words("page-history"), ctx.words("history-answer", changes=ctx.revision))
if not ctx.revision:
    empty(ctx.words("history-empty"), ctx.words("page-goals"), "pages/work/goals.py")
    st.stop()
number = changes_table(ctx) if choose_look(ctx) == "changes" else what_changed(ctx)
if number is not None:
    one_change(ctx, number)
