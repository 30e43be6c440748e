"""Quarters: baseline, target and actual of every KPI, quarter by quarter."""

from __future__ import annotations

import streamlit as st

from benefits.ui.address import choose
from benefits.ui.context import context
from benefits.ui.export import offer_export
from benefits.ui.page import Head, empty
from benefits.ui.quarters import all_quarters, answer, one_quarter
from benefits.ui.quiet import quiet
from benefits.ui.scope import choose_initiative, choose_quarter
from benefits.views.quarters import current_quarter, quarter_choices

ctx = context()
words = ctx.words
if not ctx.known.portfolio.kpis:
    Head(ctx).say(words("page-quarters"))
    empty(words("quarters-empty"), words("page-goals"), "pages/work/goals.py")
    st.stop()
head = Head(ctx, filters=[220, 140, 210, 140])
scope, when, how, take = head.filters
with scope:
    initiative = choose_initiative(ctx)
quarters = quarter_choices(ctx.known, initiative)
now = current_quarter(ctx.known)
with when:
    quarter = choose_quarter(ctx, quarters, now if now in quarters else quarters[-1])
with how:
    layout = choose(
        "show",
        words("quarters-show"),
        ("one", "all"),
        code=str,
        shown=lambda one: words(f"quarters-show_{one}"),
    )
with take:
    offer_export(ctx, initiative)
head.say(words("page-quarters"), answer(ctx, initiative, quarter))
if layout == "one":
    one_quarter(ctx, initiative, quarter)
else:
    upto = [one for one in quarters if one.first <= quarter.first][-8:]
    all_quarters(ctx, initiative, upto)
quiet(words("quarters-legend"))
