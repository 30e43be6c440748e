"""KPI: one measure, from its promise to the cells its figures came from."""

from __future__ import annotations

import streamlit as st

from benefits.ui.context import context
from benefits.ui.kpi.benefits import money
from benefits.ui.kpi.charts import chart, standing
from benefits.ui.kpi.standing_now import (
    answer,
    definition,
    figures,
    now_of,
    quarters_table,
    sources,
)
from benefits.ui.kpi.without import without
from benefits.ui.page import Head, empty
from benefits.ui.scope import choose_kpi

ctx = context()
words = ctx.words
head = Head(ctx, filters=[380])
with head.filters[0]:
    kpi = choose_kpi(ctx, None)
if kpi is None:
    head.say(words("page-kpi"))
    empty(words("kpi-empty"), words("page-goals"), "pages/work/goals.py")
    st.stop()
now = now_of(ctx, kpi)
head.say(now.kpi.name, answer(ctx, now))
figures(ctx, now)
standing(ctx, now)
chart(ctx, now)
definition(ctx, now)
without(ctx, now)
money(ctx, now)
left, right = st.columns(2, gap="large")
with left:
    quarters_table(ctx, now)
with right:
    sources(ctx, now)
