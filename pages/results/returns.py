"""Returns: what has come back, what is expected, and how both compare with what was promised."""

from __future__ import annotations

import streamlit as st

from benefits.ui.context import context
from benefits.ui.overview import is_measured
from benefits.ui.page import Head, empty
from benefits.ui.returns.answer import answer, cards, choose_part
from benefits.ui.returns.figures import figures_part
from benefits.ui.returns.outlook import outlook_part
from benefits.ui.returns.promise import promise_part
from benefits.ui.returns.rungs import rungs
from benefits.ui.scope import choose_initiative
from benefits.ui.unconverted import say_unconverted
from benefits.views.returns import returns

ctx = context()
words = ctx.words
head = Head(ctx, filters=[300])
with head.filters[0]:
    initiative = choose_initiative(ctx)
if not is_measured(ctx.known):
    head.say(words("page-returns"))
    empty(words("returns-no_money"), words("page-goals"), "pages/work/goals.py")
    st.stop()
found = returns(ctx.known, initiative)
head.say(words("page-returns"), answer(ctx, initiative, found))
say_unconverted(ctx, initiative)
cards(ctx, initiative, found)
part = choose_part(ctx)
if part == "figures":
    rungs(ctx, initiative)
    figures_part(ctx, initiative, found)
elif part == "outlook":
    outlook_part(ctx, initiative)
else:
    promise_part(ctx, initiative)
