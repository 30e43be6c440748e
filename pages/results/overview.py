"""Overview: did it pay off?"""

from __future__ import annotations

import streamlit as st

from benefits.ui.bridge import to_what_changed
from benefits.ui.context import context
from benefits.ui.export import offer_export
from benefits.ui.money import under_the_headline
from benefits.ui.overview import answer, curve, figures, is_measured, ranked, why
from benefits.ui.page import Head, empty
from benefits.ui.scope import choose_initiative
from benefits.ui.statuses import chosen_way, counted, needing_attention, status_of_scope
from benefits.ui.trusting import can_be_trusted
from benefits.ui.unconverted import say_unconverted
from benefits.ui.validation.steps import ladder_chart
from benefits.ui.welcome import welcome
from benefits.views.overview import headline

ctx = context()
words = ctx.words
if ctx.known.portfolio.is_empty:
    welcome(ctx)
    st.stop()
head = Head(ctx, filters=[260, 150])
with head.filters[0]:
    initiative = choose_initiative(ctx)
with head.filters[1]:
    offer_export(ctx, initiative)
found = headline(ctx.known, initiative)
way = chosen_way()
head.say(words("page-overview"), answer(ctx, found, status_of_scope(ctx, initiative, way).status))
if not is_measured(ctx.known):
    empty(words("overview-no_money"), words("page-goals"), "pages/work/goals.py")
    st.stop()
say_unconverted(ctx, initiative)
figures(ctx, initiative, found)
counted(ctx, initiative, way)
wide, narrow = st.columns([5, 3], gap="large")
with wide:
    curve(ctx, initiative, found)
    needing_attention(ctx, initiative)
with narrow:
    ladder_chart(ctx, initiative)
    ranked(ctx, initiative, way)
why(ctx, initiative)
can_be_trusted(ctx, initiative)
to_what_changed(ctx, initiative)
under_the_headline(ctx, initiative)
