"""The list of changes, one change in full, and its undo."""

from __future__ import annotations

from typing import Literal

import pandas as pd
import pyarrow as pa
import streamlit as st

from benefits.actions.saving import By
from benefits.actions.undoing import reopens, undo
from benefits.domain.record.change import Change, ChangeKind
from benefits.ui.acting import Act, write_button
from benefits.ui.address import keep_choice, switch
from benefits.ui.as_of import look_from_here
from benefits.ui.context import Context
from benefits.ui.kept import as_sent, kept
from benefits.ui.problems import conflict_lines
from benefits.ui.quiet import quiet
from benefits.ui.safe import safe
from benefits.ui.values import moved_table
from benefits.views.moved import moved
from benefits.views.resettled import resettled_by

SHOWN = 200
"""How many changes the list holds; older ones are reached by their number in the address."""
LINES = 500
"""How many differing fields of a change are listed."""


Look = Literal["changes", "between"]
LOOKS: tuple[Look, ...] = ("changes", "between")


def choose_look(ctx: Context) -> Look:
    """The list of changes, or what they moved between two moments."""
    words = ctx.words
    return switch(
        "look",
        words("history-look"),
        LOOKS,
        code=str,
        shown=lambda one: words(f"history-look_{one}"),
    )


def changes_table(ctx: Context) -> int | None:
    """The changes, newest first; returns the number of the chosen one."""
    numbers, table = kept(ctx, "changes", lambda: _changes(ctx), str(ctx.zone))
    event = st.dataframe(
        table,
        hide_index=True,
        width="stretch",
        on_select="rerun",
        selection_mode="single-row",
        key=f"changes_{ctx.revision}",
    )
    rows = event["selection"]["rows"]
    if rows:
        keep_choice("change", str(numbers[rows[0]]))
        return numbers[rows[0]]
    return _from_address(ctx)


def _changes(ctx: Context) -> tuple[list[int], pa.Table]:
    changes = ctx.ledger.changes(before=ctx.revision + 1, limit=SHOWN)
    lines = pd.DataFrame([_line(one, ctx) for one in changes])
    return [one.number for one in changes], as_sent(lines)


def _from_address(ctx: Context) -> int | None:
    named = st.query_params.get("change", "")
    number = int(named) if named.isdecimal() else 0
    return number if 1 <= number <= ctx.revision else ctx.revision or None


def _line(change: Change, ctx: Context) -> dict[str, object]:
    words = ctx.words
    return {
        words("column-number"): change.number,
        words("word-when"): words.moment(change.at, ctx.zone),
        words("word-author"): change.author,
        words("column-what"): words(f"change-{change.kind}"),
        words("column-moved"): _counted(change, ctx),
        words("word-reason"): change.reason,
        words("column-state"): _state(change, ctx),
    }


def _counted(change: Change, ctx: Context) -> str:
    counts = change.counts
    told = (("added", counts.added), ("changed", counts.changed), ("ended", counts.ended))
    return ctx.words.list_of(
        ctx.words(f"counted-{name}", count=count) for name, count in told if count
    )


def _state(change: Change, ctx: Context) -> str:
    if change.undone_by is not None:
        return ctx.words("history-undone_by", change=str(change.undone_by))
    if change.undoes is not None:
        return ctx.words("history-undoes", change=str(change.undoes))
    return ""


def one_change(ctx: Context, number: int) -> None:
    """What one change moved, before and after, and the button that undoes it."""
    words = ctx.words
    change, moves = kept(ctx, "change", lambda: _moves(ctx, number), number)
    st.subheader(
        words("history-change", number=str(number), kind=words(f"change-{change.kind}")),
        anchor=False,
    )
    moment = words.moment(change.at, ctx.zone)
    st.markdown(
        words("history-by", author=safe(change.author), moment=moment, moved=_counted(change, ctx))
    )
    if change.reason:
        st.markdown(safe(change.reason))
    _say_resettled(ctx, number)
    if ctx.as_of is None:
        look_from_here(ctx, change)
        _undo(ctx, change)
    st.dataframe(moves, hide_index=True, width="stretch")
    if moves.num_rows == LINES:
        quiet(words("history-cut", count=LINES))


def _say_resettled(ctx: Context, number: int) -> None:
    """Say plainly where a change altered what a KPI is compared with after its go-live."""
    words = ctx.words
    for one in kept(ctx, "resettled_by", lambda: resettled_by(ctx.ledger, number), number):
        fields = words.list_of(words(f"field-{name}") for name in one.fields)
        st.warning(words("history-resettled", name=safe(one.after.name), fields=fields))


def _moves(ctx: Context, number: int) -> tuple[Change, pa.Table]:
    """A change and what it moved, read once: a change is never altered."""
    movement = ctx.ledger.history(number)
    frame = moved(movement.before, movement.after, ctx.known.portfolio, LINES)
    return movement.change, as_sent(moved_table(frame, ctx.words, ctx.currency))


def _undo(ctx: Context, change: Change) -> None:
    words = ctx.words
    number = change.number
    conflicts = kept(ctx, "in_the_way", lambda: ctx.ledger.in_the_way_of_undo(number), number)
    if conflicts:
        lines = conflict_lines(conflicts, ctx.known.portfolio, words)
        st.info("\n\n".join([words("history-stands"), *(f"- {line}" for line in lines)]))
        return
    reason = _why_reopened(ctx, number)
    act = Act(
        f"undo_{change.number}",
        lambda mark: undo(ctx.ledger, change.number, By(ctx.user, mark, reason)),
        lambda _: words("history-undone", number=str(change.number)),
    )
    label = "history-redo" if change.kind is ChangeKind.UNDO else "history-undo"
    write_button(ctx, words(label), act, primary=False)


def _why_reopened(ctx: Context, number: int) -> str:
    """The reason to type where undoing would reopen a closed month."""
    if not kept(ctx, "reopens", lambda: reopens(ctx.ledger, number), number):
        return ""
    label = ctx.words("closing-reason_to_reopen")
    return st.text_input(label, key=f"undo_reason_{number}", max_chars=300)
