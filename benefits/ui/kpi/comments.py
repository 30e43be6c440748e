"""What people say of a KPI: newest first, and one line to say more."""

from __future__ import annotations

import streamlit as st

from benefits.actions.annotating import comment
from benefits.actions.outcome import Outcome
from benefits.actions.saving import By
from benefits.domain.calendar.period import Month
from benefits.ui.acting import Act, form_key, write_form_button
from benefits.ui.context import Context
from benefits.ui.kept import kept
from benefits.ui.kpi.marks import beside_its_change
from benefits.ui.quiet import quiet
from benefits.ui.safe import safe
from benefits.views.kpi import KpiNow, trajectory
from benefits.views.kpi_marks import Said, comments

LONGEST = 500
SHOWN = 10
WHOLE = 0
"""Stands for the KPI as a whole among its months."""


def discussion(ctx: Context, now: KpiNow) -> None:
    """The comments with author and moment; the line to write stands above them."""
    words, kpi = ctx.words, now.kpi.id
    st.subheader(words("comments-title"), anchor=False)
    if ctx.as_of is None:
        _say(ctx, now)
    found = kept(ctx, "comments", lambda: comments(ctx.known, ctx.ledger, kpi), kpi)
    if not found:
        quiet(words("comments-none"))
        return
    for one in found[:SHOWN]:
        _one(ctx, one)
    if len(found) > SHOWN:
        with st.expander(words("comments-earlier", count=len(found) - SHOWN)):
            for one in found[SHOWN:]:
                _one(ctx, one)


def _one(ctx: Context, one: Said) -> None:
    words = ctx.words
    who = words(
        "comments-line",
        author=safe(one.change.author),
        moment=words.moment(one.change.at, ctx.zone),
        about="month" if one.comment.month else "whole",
        month=words.month(one.comment.month) if one.comment.month else "",
    )
    beside_its_change(ctx, f"{safe(one.comment.text)}  \n{who}", one.change)


def _say(ctx: Context, now: KpiNow) -> None:
    words, name = ctx.words, f"comment_{now.kpi.id}"
    months = trajectory(ctx.known, now.kpi.id)["month"]
    past = [int(one) for one in reversed(months.tolist()) if one <= ctx.today]
    with st.form(form_key(name), border=False):
        left, right = st.columns([2, 1], vertical_alignment="bottom")
        text = left.text_input(
            words("comments-say"), max_chars=LONGEST, key=f"{form_key(name)}_text"
        )
        about = right.selectbox(
            words("comments-about"),
            [WHOLE, *past],
            format_func=lambda one: words.month(one) if one else words("comments-whole"),
            key=f"{form_key(name)}_about",
        )

        def write(mark: str) -> Outcome:
            month = Month(about) if about else None
            return comment(ctx.ledger, now.kpi.id, text, By(ctx.user, mark), month)

        act = Act(name, write, lambda _: words("comments-done"))
        write_form_button(ctx, words("comments-add"), act, primary=False)
