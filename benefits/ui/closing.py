"""Month close: how a month stands, what is unsettled in it, and closing or reopening it."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd
import streamlit as st

from benefits.actions.closing import close, make_provisional, reopen
from benefits.actions.outcome import Outcome
from benefits.actions.saving import By
from benefits.domain.calendar.period import Month
from benefits.domain.record.facts import MonthState
from benefits.domain.status.closing import Place, Unsettled
from benefits.ui.acting import Act, write_button
from benefits.ui.context import Context
from benefits.ui.fields import typeable
from benefits.ui.kept import kept
from benefits.ui.quiet import quiet
from benefits.ui.seen import token
from benefits.views.closing import check_list, month_states, open_points, reopenable, to_close

NAME = "closing"
CLOSE, PROVISIONAL, REOPEN = "close", "provisional", "reopen"
LISTED = 300
"""How many open points are listed; the rest are counted."""


@dataclass(frozen=True, slots=True, eq=False)
class Closing:
    """What the click would do: what was shown, at which revision."""

    month: Month
    places: tuple[Place, ...]
    listed: tuple[Unsettled, ...] = ()
    left_open: int = 0

    @property
    def is_settled(self) -> bool:
        return not self.left_open and all(one.is_settled for one in self.listed)


def month_close(ctx: Context, initiative: int | None) -> None:
    """Folded: how the months of an initiative, or of all, stand, and what may be done."""
    words = ctx.words
    folded = st.expander(words("closing-title"), key="month_close", on_change="rerun")
    if not folded.open:
        return
    with folded:
        states = kept(
            ctx, "month_states", lambda: month_states(ctx.ledger, ctx.known, initiative), initiative
        )
        if states.empty:
            st.markdown(words("closing-nothing"))
            return
        _through(ctx, states)
        quiet(words("closing-about"))
        month = _month(ctx, states, initiative)
        _standing(ctx, states[states["month"] == month])
        _choices(ctx, month, initiative)


def _through(ctx: Context, states: pd.DataFrame) -> None:
    """Which month was closed last."""
    closed = states[states["state"] == MonthState.CLOSED]
    if len(closed):
        month = ctx.words.month(int(closed["month"].max()))
        st.markdown(ctx.words("closing-through", month=month))


def _month(ctx: Context, states: pd.DataFrame, initiative: int | None) -> Month:
    months = [Month(int(one)) for one in states["month"].unique()]
    return st.selectbox(
        ctx.words("column-month"),
        months,
        format_func=lambda one: typeable(ctx.words.month(one)),
        key=f"closing_month_{initiative}",
    )


def _standing(ctx: Context, states: pd.DataFrame) -> None:
    words = ctx.words
    columns = {
        words("fact-initiative"): list(states["initiative_name"]),
        words("column-state"): [words(f"month_state-{one}") for one in states["state"]],
        words("word-author"): list(states["author"]),
        words("word-when"): [
            "" if pd.isna(one) else words.moment(one, ctx.zone) for one in states["at"]
        ],
        words("word-reason"): list(states["reason"]),
        words("column-number"): ["" if pd.isna(one) else str(one) for one in states["change"]],
    }
    st.dataframe(pd.DataFrame(columns), hide_index=True, width="stretch")


def _choices(ctx: Context, month: Month, initiative: int | None) -> None:
    """What may be done with the month, and the part that does it."""
    known = ctx.known
    open_ones = to_close(known, month, initiative)
    here = tuple(one for one in open_ones if one[1] == month)
    shut = reopenable(known, month, initiative)
    options = [*([CLOSE, PROVISIONAL] if here else []), *([REOPEN] if shut else [])]
    picked = st.segmented_control(
        ctx.words("closing-do"),
        options,
        default=options[0],
        required=True,
        format_func=lambda one: ctx.words(f"closing-do_{one}"),
        key=f"closing_do_{initiative}_{month}_{'-'.join(options)}",
        label_visibility="collapsed",
    )
    if picked == REOPEN:
        _reopen(ctx, Closing(month, shut))
    elif picked == PROVISIONAL:
        _provisional(ctx, Closing(month, here))
    else:
        _close(ctx, month, open_ones)


def _close(ctx: Context, month: Month, open_ones: tuple[Place, ...]) -> None:
    words = ctx.words
    here = tuple(one for one in open_ones if one[1] == month)
    homes = {home for home, _ in here}
    earlier = tuple(one for one in open_ones if one[1] < month and one[0] in homes)
    with_them = bool(earlier) and st.checkbox(
        words("closing-earlier", count=len({at for _, at in earlier})),
        value=True,
        key=f"closing_earlier_{month}",
        help=words("closing-earlier_help"),
    )
    places = (*earlier, *here) if with_them else here
    left = 0 if with_them else len(earlier)
    listed = kept(ctx, "check_list", lambda: check_list(ctx.known, places), places)
    shown = Closing(month, places, listed, left)
    _check_list(ctx, shown)
    sure = shown.is_settled or st.checkbox(
        words("closing-seen"), key=f"closing_seen_{month}_{len(places)}_{token(NAME)}"
    )
    reason = _reason(ctx, "closing-note")
    revision = ctx.revision

    def write(mark: str) -> Outcome:
        by = By(ctx.user, mark, reason)
        return close(ctx.ledger, listed, revision, by, ctx.today, confirmed=sure)

    done = Act(NAME, write, lambda _: words("closing-done_close", month=words.month(month)))
    label = words("closing-press_close", month=words.month(month), count=len(places))
    write_button(ctx, label, done, disabled=not sure)


def _check_list(ctx: Context, shown: Closing) -> None:
    """What is unsettled in what would be closed, and what would stay open before it."""
    words = ctx.words
    if shown.left_open:
        st.warning(words("closing-left_open", count=shown.left_open))
    points = open_points(ctx.known, shown.listed)
    if points.empty:
        st.success(words("closing-settled"))
        return
    st.markdown(words("closing-unsettled", count=int(points["count"].sum())))
    listed = points.sort_values("month", ascending=False, kind="stable")[:LISTED]
    columns = {
        words("column-month"): [words.month_short(int(one)) for one in listed["month"]],
        words("closing-what"): [
            words(f"unsettled-{what}", count=count)
            for what, count in zip(listed["what"], listed["count"], strict=True)
        ],
        words("closing-which"): [", ".join(one) for one in listed["names"]],
        words("fact-initiative"): list(listed["initiative_name"]),
    }
    st.dataframe(pd.DataFrame(columns), hide_index=True, width="stretch")
    if len(points) > LISTED:
        quiet(words("word-and_more", count=len(points) - LISTED))


def _provisional(ctx: Context, shown: Closing) -> None:
    words, revision = ctx.words, ctx.revision
    quiet(words("closing-provisional_about"))
    reason = _reason(ctx, "closing-note")

    def write(mark: str) -> Outcome:
        by = By(ctx.user, mark, reason)
        return make_provisional(ctx.ledger, shown.places, revision, by, ctx.today)

    month = words.month(shown.month)
    act = Act(NAME, write, lambda _: words("closing-done_provisional", month=month))
    write_button(ctx, words("closing-press_provisional", month=month), act)


def _reopen(ctx: Context, shown: Closing) -> None:
    words, revision = ctx.words, ctx.revision
    quiet(words("closing-reopen_about"))
    reason = _reason(ctx, "closing-reason_to_reopen")

    def write(mark: str) -> Outcome:
        return reopen(ctx.ledger, shown.places, revision, By(ctx.user, mark, reason))

    month = words.month(shown.month)
    act = Act(NAME, write, lambda _: words("closing-done_reopen", month=month))
    write_button(ctx, words("closing-press_reopen", month=month), act)


def _reason(ctx: Context, label: str) -> str:
    return st.text_input(ctx.words(label), key=f"{label}_{token(NAME)}", max_chars=300).strip()
