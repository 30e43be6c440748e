"""What has come and what is missing: in one sentence, by who is to send it, and month by month."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

import pandas as pd
import pyarrow as pa
import streamlit as st

from benefits.charts.palette import PALETTES
from benefits.domain.calendar.period import Month
from benefits.text import Words
from benefits.ui.address import choose
from benefits.ui.chasing import chase_texts
from benefits.ui.context import Context, this_day
from benefits.ui.drawing import show_table
from benefits.ui.kept import as_sent, kept
from benefits.ui.quiet import quiet
from benefits.ui.scope import choose_initiative
from benefits.views.coverage import (
    AWAITED,
    LATE,
    MISSING,
    NOT_DUE,
    coverage,
    owed_by,
    senders,
    to_ask_for,
)

MONTHS = 12
"""How far back the board looks."""
NAMES = 10
"""How many KPIs are named beside who is to send them; the board has them all."""
ROWS, TALLEST = 12, 460
"""A table of more rows scrolls within so many pixels."""
EVERYBODY = ""
STATES = ("final", "estimated", LATE, MISSING, AWAITED, "disputed", "not_applicable")
CLOSED = "closed"
"""Every mark of the board: a letter, the first of its word, and never a colour alone."""
_GROUNDS = {
    "final": "actual_faint",
    "estimated": "estimated_faint",
    LATE: "late_faint",
    MISSING: "missing_faint",
    "disputed": "disputed_faint",
}


def show_coverage(ctx: Context) -> int | None:
    """Who is to send what, every KPI's last months, and the texts that ask for them. Returns the
    initiative that was chosen, None for all."""
    with st.container(key="coverage"):
        st.subheader(ctx.words("coverage-title"), anchor=False)
        initiative, sender = _filters(ctx)
        about = (initiative, sender, str(judged_on(ctx)))
        st.markdown(kept(ctx, "coverage_told", lambda: _told(ctx, initiative, sender), *about))
        owed = kept(ctx, "coverage_owed", lambda: _owed(ctx, initiative, sender), *about)
        if len(owed):
            _table(owed, {ctx.words("coverage-what"): st.column_config.TextColumn(width="large")})
            asked = to_ask_for(ctx.known, initiative, MONTHS, sender=sender, on=judged_on(ctx))
            chase_texts(ctx, asked)
        _board(ctx, initiative, sender)
    return initiative


def judged_on(ctx: Context) -> date:
    """The day that lateness is judged by: today, or the last day of an earlier month looked at."""
    now = this_day()
    return now if ctx.today == Month.on(now) else (ctx.today + 1).first_day() - timedelta(days=1)


def _filters(ctx: Context) -> tuple[int | None, str | None]:
    """The initiative and the sender looked at, None for all."""
    left, right = st.columns(2)
    with left:
        initiative = choose_initiative(ctx)
    rows = ctx.known.within(ctx.known.kpis, initiative)
    named = sorted({one for one in senders(ctx.known)[rows] if one}, key=str.casefold)
    with right:
        picked = choose(
            "sender",
            ctx.words("coverage-who"),
            [EVERYBODY, *named],
            code=str,
            shown=lambda one: one or ctx.words("coverage-everybody"),
        )
    return initiative, picked or None


def _told(ctx: Context, initiative: int | None, sender: str | None) -> str:
    words = ctx.words
    frame = coverage(ctx.known, initiative, MONTHS, sender=sender, on=judged_on(ctx))
    counts = frame["state"].value_counts()
    if frame.empty or (frame["state"] == NOT_DUE).all():
        return words("coverage-none")
    found = {one: int(counts.get(one, 0)) for one in (LATE, MISSING, AWAITED)}
    told = [words(f"coverage-count_{one}", count=found[one]) for one in found if found[one]]
    newest = frame[frame["month"] == frame["month"].max()]
    due = words(
        "coverage-due_day",
        month=words.month(int(newest["month"].iloc[0])),
        day=words.day(newest["due"].iloc[0]),
        days=ctx.settings.due_days,
    )
    return " ".join([*(told or [words("coverage-all", months=str(MONTHS))]), due])


def _owed(ctx: Context, initiative: int | None, sender: str | None) -> pa.Table:
    words = ctx.words
    owed = owed_by(ctx.known, initiative, MONTHS, sender=sender, on=judged_on(ctx))
    columns = {
        words("coverage-who"): [one or words("word-unknown") for one in owed["supplier"]],
        **{words(f"coverage-{one}"): owed[one] for one in (LATE, MISSING, AWAITED)},
        words("coverage-what"): [_names(one, words) for one in owed["kpis"]],
    }
    return as_sent(pd.DataFrame(columns))


def _names(kpis: Sequence[str], words: Words) -> str:
    more = len(kpis) - NAMES
    if more <= 0:
        return words.list_of(kpis)
    return f"{', '.join(kpis[:NAMES])} {words('word-and_more', count=more)}"


def _board(ctx: Context, initiative: int | None, sender: str | None) -> None:
    words, about = ctx.words, (initiative, sender, str(judged_on(ctx)))
    months, board = kept(
        ctx, "coverage_board", lambda: _every_month(ctx, initiative, sender), *about
    )
    if not len(board):
        return
    look = st.column_config.MultiselectColumn(
        options=[letter(one, words) for one in (*STATES, CLOSED)],
        color=_colours(ctx),
        width=86,
    )
    first = st.column_config.TextColumn(pinned=True, width=185)
    st.markdown(words("coverage-board", months=str(MONTHS)))
    _table(board, {words("fact-kpi"): first, **dict.fromkeys(months, look)})
    quiet(_legend(words))
    name = f"coverage_{initiative}_{sender}"
    show_table(ctx, name, lambda: _values(ctx, initiative, sender))


def _colours(ctx: Context) -> list[str]:
    """The grounds of the marks, in their order: what asks for work stands out."""
    palette = PALETTES[ctx.theme]
    return [getattr(palette, _GROUNDS.get(one, "line")) for one in (*STATES, CLOSED)]


def letter(state: str, words: Words) -> str:
    """The first letter of a state's word: each language has a different one for each."""
    return words(f"coverage-{state}")[0]


def _legend(words: Words) -> str:
    return " · ".join(
        f"**{letter(one, words)}** {words(f'coverage-about_{one}')}" for one in (*STATES, CLOSED)
    )


def _every_month(
    ctx: Context, initiative: int | None, sender: str | None
) -> tuple[list[str], pa.Table]:
    """The headings of the months, newest first, and a row per KPI with their marks, those with
    most to send first."""
    words = ctx.words
    frame = coverage(ctx.known, initiative, MONTHS, sender=sender, on=judged_on(ctx))
    marks = frame.assign(mark=pd.Series(_marks(frame, words), index=frame.index, dtype=object))
    asked = frame["state"].isin([LATE, MISSING]).groupby(frame["kpi"]).sum().rename("asked")
    named = frame.drop_duplicates("kpi").set_index("kpi").join(asked)
    order = ["asked", "initiative_name", "name"]
    named = named.sort_values(order, ascending=[False, True, True], kind="stable")
    columns: dict[str, Any] = {words("fact-kpi"): named["name"]}
    headings = []
    for month, part in sorted(marks.groupby("month"), reverse=True):
        heading = words.month_short(int(str(month)))
        mark = letter(CLOSED, words) if part["closed"].all() else ""
        headings.append(f"{heading} {mark}".strip())
        columns[headings[-1]] = part.set_index("kpi")["mark"].reindex(named.index)
    columns[words("coverage-who")] = named["sender"]
    columns[words("fact-initiative")] = named["initiative_name"]
    return headings, as_sent(pd.DataFrame(columns))


def _marks(frame: pd.DataFrame, words: Words) -> list[list[str]]:
    """One or two letters for each KPI and month; none where no value is expected."""
    letters = {one: letter(one, words) for one in (*STATES, CLOSED)}
    made = {
        (state, closed): [
            *([letters[state]] if state in letters else []),
            *([letters[CLOSED]] if closed else []),
        ]
        for state in (*STATES, NOT_DUE)
        for closed in (True, False)
    }
    pairs = zip(frame["state"], frame["closed"], strict=True)
    return [made[state, bool(closed)] for state, closed in pairs]


def _values(ctx: Context, initiative: int | None, sender: str | None) -> pd.DataFrame:
    """The table behind the board: every KPI and month in words."""
    words = ctx.words
    frame = coverage(ctx.known, initiative, MONTHS, sender=sender, on=judged_on(ctx))
    frame = frame[frame["state"] != NOT_DUE].sort_values(
        ["month", "initiative_name", "name"], ascending=[False, True, True], kind="stable"
    )
    states = {one: words(f"coverage-{one}") for one in STATES}
    closed = {True: words("month_state-closed"), False: ""}
    return pd.DataFrame(
        {
            words("column-month"): [words.month(int(one)) for one in frame["month"]],
            words("fact-kpi"): list(frame["name"]),
            words("column-state"): [states[one] for one in frame["state"]],
            words("coverage-due"): [words.day(one) for one in frame["due"]],
            words("fact-month_state"): [closed[bool(one)] for one in frame["closed"]],
            words("coverage-who"): list(frame["sender"]),
            words("fact-initiative"): list(frame["initiative_name"]),
        }
    )


def _table(table: pa.Table, config: Mapping[str, Any]) -> None:
    st.dataframe(
        table,
        hide_index=True,
        width="stretch",
        height="content" if len(table) <= ROWS else TALLEST,
        column_config=config,
    )
