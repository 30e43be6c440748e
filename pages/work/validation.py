"""Finance: how much of what is measured do we stand behind, and what is booked?"""

from __future__ import annotations

import streamlit as st

from benefits.ui.context import context
from benefits.ui.page import Head, empty
from benefits.ui.scope import choose_initiative
from benefits.ui.unconverted import say_unconverted
from benefits.ui.validation.opened import answer as about_benefit
from benefits.ui.validation.opened import one_benefit
from benefits.ui.validation.queue import all_that_awaits, answer, choose_benefit, follow_benefit
from benefits.views.claim import claim

ctx = context()
words = ctx.words
if not ctx.known.portfolio.benefits:
    Head(ctx).say(words("page-validation"))
    empty(words("validation-empty"), words("page-goals"), "pages/work/goals.py")
    st.stop()
head = Head(ctx, filters=[230, 290])
follow_benefit(ctx)
with head.filters[0]:
    initiative = choose_initiative(ctx)
with head.filters[1]:
    benefit = choose_benefit(ctx, initiative)
if benefit is None:
    head.say(words("page-validation"), answer(ctx, initiative))
    say_unconverted(ctx, initiative)
    all_that_awaits(ctx, initiative)
else:
    found = claim(ctx.known, benefit)
    head.say(words("page-validation"), about_benefit(ctx, found))
    one_benefit(ctx, found, initiative)
