"""KPI: one measure, from its promise to the cells its figures came from."""

from __future__ import annotations

import streamlit as st

from benefits.ui.context import context
from benefits.ui.kpi.benefits import money
from benefits.ui.kpi.bullet import newest_quarter
from benefits.ui.kpi.comments import discussion
from benefits.ui.kpi.control import control
from benefits.ui.kpi.definition import definition
from benefits.ui.kpi.gap import gap
from benefits.ui.kpi.marks import happened
from benefits.ui.kpi.outlook import outlook
from benefits.ui.kpi.quarter_table import quarters_table
from benefits.ui.kpi.sources import sources
from benefits.ui.kpi.standing import answer, figures, now_of
from benefits.ui.kpi.status import status_line
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
status_line(ctx, now)
outlook(ctx, now)
control(ctx, now)
newest_quarter(ctx, now)
quarters_table(ctx, now)
gap(ctx, now)
without(ctx, now)
money(ctx, now)
sources(ctx, now)
left, right = st.columns(2, gap="large")
with left:
    discussion(ctx, now)
with right:
    happened(ctx, now)
definition(ctx, now)
