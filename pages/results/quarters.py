"""Quarters: baseline, target and actual of every KPI, by year, quarter or month."""

from __future__ import annotations

import streamlit as st

from benefits.ui.context import context
from benefits.ui.page import Head, empty
from benefits.ui.quarters.answer import answer
from benefits.ui.quarters.board import board
from benefits.ui.quarters.choosing import choose_period, choose_span, period_width
from benefits.ui.scope import choose_initiative
from benefits.ui.unconverted import say_unconverted

ctx = context()
words = ctx.words
if not ctx.known.portfolio.kpis:
    Head(ctx).say(words("page-quarters"))
    empty(words("quarters-empty"), words("page-goals"), "pages/work/goals.py")
    st.stop()
head = Head(ctx, filters=[220, 110, period_width(ctx)])
scope, length, when = head.filters
with scope:
    initiative = choose_initiative(ctx)
with length:
    span = choose_span(ctx)
with when:
    period = choose_period(ctx, span, initiative)
head.say(words("page-quarters"), answer(ctx, initiative, period))
say_unconverted(ctx, initiative)
board(ctx, initiative, period)
