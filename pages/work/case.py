"""Business case: what was promised year by year, what it is worth, and what its lines became."""

from __future__ import annotations

import streamlit as st

from benefits.ui.case.bringing import bring_in
from benefits.ui.case.choosing import answer, choose_case, named
from benefits.ui.case.result import result, show_receipt
from benefits.ui.context import context
from benefits.ui.page import Head, empty
from benefits.ui.scope import choose_initiative
from benefits.views.case import case_found

ctx = context()
words = ctx.words
if not ctx.known.portfolio.initiatives:
    Head(ctx).say(words("page-case"), words("case-answer_none"))
    empty(words("case-empty"), words("page-goals"), "pages/work/goals.py")
    st.stop()
head = Head(ctx, filters=[230, 290])
with head.filters[0]:
    initiative = choose_initiative(ctx)
with head.filters[1]:
    case = choose_case(ctx, initiative)
found = None if case is None else case_found(ctx.known, case)
head.say(words("page-case") if found is None else named(ctx, found), answer(ctx, found))
show_receipt(ctx)
if found is None:
    bring_in(ctx, initiative)
else:
    result(ctx, found)
