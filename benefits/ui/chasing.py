"""The text that asks for what is still to come: one for each who is to send it, one for all."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Literal

import pandas as pd
import streamlit as st

from benefits.domain.calendar.due import working_days_after
from benefits.ui.context import Context, this_day
from benefits.ui.validation.months import said_months

ALL = ""
DAYS_TO_ANSWER = 5
"""Working days that people are given where nobody says otherwise."""


def chase_texts(ctx: Context, frame: pd.DataFrame) -> None:
    """Folded: choose who is asked for what `views.to_ask_for` found, and until when, and copy the
    text. Nobody is asked from an earlier moment."""
    words = ctx.words
    if ctx.as_of is not None:
        return
    folded = st.expander(words("chase-title"), key="chase", on_change="rerun")
    if not folded.open:
        return
    with folded:
        if frame.empty:
            st.markdown(words("chase-only_closed"))
            return
        left, right = st.columns(2)
        who = left.selectbox(
            words("chase-to"),
            _whom(frame),
            format_func=lambda one: one or words("coverage-everybody"),
            key="chase_to",
        )
        until = right.date_input(
            words("chase-until"),
            value=working_days_after(this_day(), DAYS_TO_ANSWER),
            min_value=this_day(),
            format="YYYY-MM-DD",
            key="chase_until",
        )
        text = chase_text(ctx, frame, who, until)
        st.code(text, language=None, wrap_lines=True, height=_height(text))


def _whom(frame: pd.DataFrame) -> list[str]:
    """Everybody in one text, and each by name; one alone needs no text for all."""
    named = [one for one in frame["sender"].unique() if one]
    return named if len(named) == 1 and (frame["sender"] != "").all() else [ALL, *named]


def chase_text(ctx: Context, frame: pd.DataFrame, who: str, until: date) -> str:
    """The text to one sender, or to all in one, as plain lines."""
    words = ctx.words
    asked = frame if who == ALL else frame[frame["sender"] == who]
    lines = [
        words("chase-hello_all") if who == ALL else words("chase-hello", name=who),
        "",
        words("chase-asks", count=sum(map(len, asked["months"])), day=words.day(until)),
        *(_by_sender(ctx, asked) if who == ALL else _by_initiative(ctx, asked)),
        "",
        words("chase-how"),
        "",
        words("chase-thanks", name=ctx.user),
    ]
    return "\n".join(lines)


def _by_sender(ctx: Context, asked: pd.DataFrame) -> Iterator[str]:
    for who, part in asked.groupby("sender", sort=True):
        yield from ("", f"{who or ctx.words('word-unknown')!s}:")
        yield from _lines(ctx, part)


def _by_initiative(ctx: Context, asked: pd.DataFrame) -> Iterator[str]:
    for home, part in asked.groupby("initiative_name", sort=True):
        yield from ("", f"{home!s}:")
        yield from _lines(ctx, part)


def _lines(ctx: Context, part: pd.DataFrame) -> Iterator[str]:
    for one in part.to_dict("records"):
        yield ctx.words(
            "chase-line",
            kpi=one["name"],
            months=said_months(ctx, one["months"]),
            day=ctx.words.day(one["due"]),
        )


def _height(text: str) -> Literal["content"] | int:
    return "content" if text.count("\n") < 24 else 420
