"""Goals: what an initiative promises, to whom, what it is worth and what it costs."""

from __future__ import annotations

import streamlit as st

from benefits.ui.context import context
from benefits.ui.goals.benefits import benefit_part
from benefits.ui.goals.choosing import choose_initiative, choose_part
from benefits.ui.goals.costs import cost_part
from benefits.ui.goals.initiative import initiative_part
from benefits.ui.goals.kpis import kpi_part
from benefits.ui.goals.pools import pool_part
from benefits.ui.page import Head

ctx = context()
head = Head(ctx, filters=[300] if ctx.known.portfolio.initiatives else [])
home = choose_initiative(ctx, head)
head.say(ctx.words("page-goals"), ctx.words("goals-answer"))
if home is None:
    st.subheader(ctx.words("goals-new_initiative"), anchor=False)
    initiative_part(ctx, None)
else:
    part = choose_part(ctx)
    if part == "initiative":
        initiative_part(ctx, home)
    elif part == "kpis":
        kpi_part(ctx, home)
    elif part == "benefits":
        benefit_part(ctx, home)
    elif part == "pools":
        pool_part(ctx, home)
    else:
        cost_part(ctx, home)
