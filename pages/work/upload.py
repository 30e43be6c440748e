"""Upload: this month's actuals, safely."""

from __future__ import annotations

import streamlit as st

from benefits.ui.adopted.remembered import remembered_files
from benefits.ui.closing import month_close
from benefits.ui.context import context
from benefits.ui.coverage import show_coverage
from benefits.ui.page import empty, head
from benefits.ui.quiet import quiet
from benefits.ui.template import offer_template
from benefits.ui.upload import again, dropped, preview_of, show_preview, show_receipt

ctx = context()
words = ctx.words
head(ctx, words("page-upload"), words("upload-answer"))
if not ctx.known.portfolio.kpis:
    empty(words("upload-no_kpis"), words("page-goals"), "pages/work/goals.py")
    st.stop()
show_receipt(ctx)
left, right = st.columns([3, 2], gap="large")
with right:
    offer_template(ctx)
with left:
    files = dropped(ctx)
if files:
    shown = preview_of(ctx, files)
    if shown.plan.revision != ctx.revision:
        quiet(words("upload-made_at", change=str(shown.plan.revision)))
        st.button(words("upload-again"), key="again", on_click=again, args=(ctx,))
    show_preview(ctx, shown, files)
remembered_files(ctx)
month_close(ctx, show_coverage(ctx))
