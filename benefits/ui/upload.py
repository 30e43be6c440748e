"""The upload: drop files, see what they would change, confirm exactly that, undo if wrong."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd
import streamlit as st

from benefits.actions.closed_rows import closers
from benefits.actions.files import annotated_copy
from benefits.actions.outcome import Outcome
from benefits.actions.received import ReadFile
from benefits.actions.saving import By
from benefits.actions.undoing import undo
from benefits.actions.upload import Preview, confirm, plan_files
from benefits.intake.files.limits import SUFFIXES
from benefits.intake.problems import Problem, Severity
from benefits.ui.acting import Act, write_button
from benefits.ui.adopted.asking import ask_questions, ask_sender
from benefits.ui.adopted.deciding import forget_files, read_once
from benefits.ui.adopted.fixing import offer_fix, offer_mail
from benefits.ui.adopted.names import ask_names
from benefits.ui.adopted.scaling import offer_scales
from benefits.ui.adopted.tables import show_understanding
from benefits.ui.context import Context
from benefits.ui.quiet import quiet
from benefits.ui.safe import safe
from benefits.ui.seen import forget, recall, remember, seen, token
from benefits.ui.values import moved_table
from benefits.views.moved import moved
from benefits.views.receipt import effect

NAME = "upload"
LINES = 300
_ASIDE = ("file", "upload_mapping", "alias")
"""Kinds of facts that are no values of a file."""
_SAID_ABOVE = ("to_answer", "unknown_name")
"""What is asked beside the file itself."""


def dropped(ctx: Context) -> list[Any]:
    """The files dropped on the page; the uploader is a new one after they were loaded."""
    return st.file_uploader(
        ctx.words("upload-drop"),
        type=list(SUFFIXES),
        accept_multiple_files=True,
        key=f"files_{token(NAME)}",
        help=ctx.words("upload-drop_help"),
    )


def preview_of(ctx: Context, files: Sequence[Any]) -> Preview:
    """What the files would change, read once and kept so that the click applies what was shown."""
    name = f"{NAME}:{'-'.join(file.file_id for file in files)}"
    return seen(name, lambda: _read(ctx, files))


def _read(ctx: Context, files: Sequence[Any]) -> Preview:
    portfolio, found = ctx.ledger.portfolio(), []
    with st.status(ctx.words("upload-reading"), expanded=False) as progress:
        for place, file in enumerate(files, start=1):
            told = ctx.words(
                "upload-reading_one", name=safe(file.name), place=str(place), count=str(len(files))
            )
            progress.update(label=told)
            found.append(read_once(ctx, file, portfolio))
        progress.update(label=ctx.words("upload-planning"))
        closed = closers(ctx.ledger, portfolio)
        shown = plan_files(portfolio, found, ctx.today, closed)
        progress.update(label=ctx.words("upload-read", count=len(files)), state="complete")
    return shown


def show_preview(ctx: Context, shown: Preview, files: Sequence[Any]) -> None:
    """What would change, what must be fixed, and the button that does it. `files` are those that
    were dropped, in the preview's order."""
    for dropped_file, file in zip(files, shown.files, strict=True):
        if file.adopted is not None:
            _understood(ctx, dropped_file.file_id, file)
        if file.problems:
            _problems(ctx, dropped_file.file_id, file)
    _summary(ctx, shown)
    _confirmation(ctx, shown)


def _understood(ctx: Context, file_id: str, file: ReadFile) -> None:
    """What a file of any layout needs said once, and how it was understood."""
    assert file.adopted is not None
    assert file.book is not None
    with st.container(border=True):
        st.markdown(f"**{safe(file.name)}**")
        ask_sender(ctx, file_id, file.adopted)
        ask_questions(ctx, file_id, file.adopted)
        ask_names(ctx, file_id, file.adopted)
        offer_scales(ctx, file_id, file.adopted)
        show_understanding(ctx, file_id, file.adopted, file.book)


def _summary(ctx: Context, shown: Preview) -> None:
    words, counts = ctx.words, shown.counts
    ready = len(shown.files) - len(shown.blocked)
    if not ready:
        return
    if shown.plan.is_empty:
        st.info(words("upload-nothing_new", count=counts.unchanged))
        return
    numbers = (("new", counts.added), ("changed", counts.changed))
    columns = st.columns(3)
    for place, (name, count) in zip(columns, (*numbers, ("same", counts.unchanged)), strict=True):
        place.metric(words(f"upload-{name}"), words.number(count), border=True)
    frame = moved(shown.plan.before, shown.plan.after, ctx.ledger.portfolio(), LINES)
    frame = frame[~frame["kind"].isin(_ASIDE)].sort_values(
        "what", key=lambda column: column != "changed", kind="stable"
    )
    with st.expander(words("upload-what_changes"), expanded=bool(counts.changed)):
        st.dataframe(moved_table(frame, words, ctx.currency), hide_index=True, width="stretch")
        if len(frame) >= LINES:
            quiet(words("history-cut", count=LINES))


def _confirmation(ctx: Context, shown: Preview) -> None:
    words = ctx.words
    if shown.blocked and shown.can_apply:
        st.warning(words("upload-left_out", count=len(shown.blocked)))
    if not shown.can_apply:
        return
    agreed = True
    if shown.needs_confirmation:
        agreed = st.checkbox(words("upload-agree"), key=f"agree_{token(NAME)}")
    reason = ""
    if shown.counts.changed:
        reason = st.text_input(
            words("upload-reason"),
            key=f"reason_{token(NAME)}",
            max_chars=300,
            placeholder=words("upload-reason_example"),
        )
    act = Act(
        NAME,
        lambda mark: confirm(ctx.ledger, shown, By(ctx.user, mark, _explained(shown, reason))),
        lambda _: words("upload-loaded"),
        lambda outcome: _keep_receipt(shown, outcome),
    )
    values = shown.counts.added + shown.counts.changed
    label = words("upload-confirm", count=values) if values else words("upload-remember")
    write_button(ctx, label, act, disabled=not agreed)


def _explained(shown: Preview, reason: str) -> str:
    """The reason, with those for the cells that were left out."""
    reasons = dict.fromkeys(why for one in shown.files for why in one.reasons)
    return " · ".join(one for one in (reason.strip(), *reasons) if one)[:1000]


def _keep_receipt(shown: Preview, outcome: Outcome) -> None:
    forget(NAME)
    forget_files()
    if outcome.change is not None:
        remember("receipt", (outcome.change.number, tuple(file.name for file in shown.files)))


def _problems(ctx: Context, file_id: str, file: ReadFile) -> None:
    words = ctx.words
    box = st.expander(
        words("upload-file_problems", name=safe(file.name), count=len(file.problems)),
        expanded=file.is_blocked or _asks(file),
    )
    with box:
        if file.is_blocked:
            _say_why(ctx, file)
        for severity in Severity:
            listed = [
                one
                for one in file.problems
                if one.severity is severity and one.code not in _SAID_ABOVE
            ]
            if listed:
                st.markdown(f"**{words(f'severity-{severity}', count=len(listed))}**")
                st.dataframe(problem_table(ctx, listed), hide_index=True, width="stretch")
        if file.book is not None:
            _annotated(ctx, file)
    if file.book is not None:
        offer_fix(ctx, file_id, file)
    offer_mail(ctx, file_id, file)


def _say_why(ctx: Context, file: ReadFile) -> None:
    if _waits(file):
        st.warning(ctx.words("upload-waits"))
    else:
        st.error(ctx.words("upload-blocked"))


def _waits(file: ReadFile) -> bool:
    """Is there nothing to mend in the file itself, only something to say about it?"""
    hard = (one for one in file.problems if one.severity is Severity.MUST_FIX)
    return all(one.code in _SAID_ABOVE for one in hard)


def _asks(file: ReadFile) -> bool:
    return any(one.severity is Severity.CONFIRM for one in file.problems)


def problem_table(ctx: Context, problems: Sequence[Problem]) -> pd.DataFrame:
    """Problems with sheet, cell, what was found and what to do."""
    words = ctx.words
    return pd.DataFrame(
        {
            words("column-sheet"): [one.place.sheet for one in problems],
            words("column-cell"): [one.place.cell for one in problems],
            words("column-problem"): [one.what(words) for one in problems],
            words("column-remedy"): [one.remedy(words) for one in problems],
        }
    )


def _annotated(ctx: Context, file: ReadFile) -> None:
    stem = file.name.rsplit(".", 1)[0]
    st.download_button(
        ctx.words("upload-annotated"),
        data=lambda: annotated_copy(file, ctx.words),
        file_name=f"{stem} – {ctx.words('upload-annotated_suffix')}.xlsx",
        mime="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        on_click="ignore",
        key=f"annotated_{file.name}_{token(NAME)}",
    )


def show_receipt(ctx: Context) -> None:
    """What the last upload of this session did, and the way back."""
    kept = recall("receipt")
    if not isinstance(kept, tuple):
        return
    number, names = kept
    words, told = ctx.words, effect(ctx.ledger, number, ctx.today)
    if told.undone_by is not None:
        return
    with st.container(border=True):
        st.subheader(words("receipt-title", number=str(number)), anchor=False)
        st.markdown(
            words(
                "receipt-files",
                files=words.list_of(safe(name) for name in names),
                values=words.number(told.values),
                before=words.money(told.before, ctx.currency, compact=True),
                after=words.money(told.after, ctx.currency, compact=True),
                difference=words.money(
                    told.after - told.before, ctx.currency, compact=True, signed=True
                ),
            )
        )
        for source in told.sources:
            quiet(f"{safe(source.name)} · SHA-256 {source.sha256}")
        act = Act(
            f"undo_{number}",
            lambda mark: undo(ctx.ledger, number, By(ctx.user, mark)),
            lambda _: words("history-undone", number=str(number)),
            lambda _: forget("receipt"),
        )
        write_button(ctx, words("receipt-undo"), act, primary=False)
        st.page_link(
            "pages/record/history.py",
            label=words("receipt-history"),
            query_params={"change": str(number)},
        )


def again(ctx: Context) -> None:
    """Make the preview anew: somebody else changed what it stands on."""
    forget(NAME)
