"""A cell put right on the screen, or left out with a reason; and words for the file's sender."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from benefits.actions.upload import ReadFile
from benefits.intake.adopt.adopt import Decided
from benefits.intake.problems import Place, Problem, Severity
from benefits.ui.adopted.deciding import decide, decided
from benefits.ui.context import Context
from benefits.ui.fields import typeable
from benefits.ui.quiet import quiet
from benefits.ui.safe import safe
from benefits.ui.seen import forget, recall, remember, value_of

MOST = 200
"""As many cells as a list can offer."""
_NO_CELLS = ("to_answer", "unknown_name", "drifted", "missing_heading", "duplicate_heading")
_MAILED = 12

Cell = tuple[str, int, int]


def offer_fix(ctx: Context, file_id: str, file: ReadFile) -> None:
    """The cells with a problem: the right value, or a reason to leave them out."""
    words = ctx.words
    cells = _cells(file)
    said = decided(file_id) or Decided()
    if not cells and not said.edits:
        return
    with st.expander(words("reading-fix"), expanded=bool(recall(f"fix_error:{file_id}"))):
        _done(ctx, said)
        if not cells:
            return
        cell = st.selectbox(
            words("reading-fix_cell"),
            list(cells),
            format_func=lambda one: typeable(f"{Place(*one)}: {cells[one].what(words)}"),
            key=f"fix_cell_{file_id}_{len(said.edits)}",
        )
        mark = f"{file_id}_{cell}_{len(said.edits)}"
        left, right = st.columns(2)
        left.text_input(words("reading-fix_value"), key=f"fix_value_{mark}", max_chars=30)
        right.text_input(words("reading-fix_reason"), key=f"fix_reason_{mark}", max_chars=200)
        error = recall(f"fix_error:{file_id}")
        if error:
            st.error(str(error))
        st.button(
            words("reading-fix_use"),
            key=f"fix_use_{mark}",
            on_click=_fix,
            args=(ctx, file_id, file, cell, mark),
        )


def _cells(file: ReadFile) -> dict[Cell, Problem]:
    """The cells that something is wrong with, each with the first problem it has."""
    found: dict[Cell, Problem] = {}
    for one in file.problems:
        place = one.place
        asks = one.severity is not Severity.INFO and one.code not in _NO_CELLS
        if asks and place.row and place.column and len(found) < MOST:
            found.setdefault((place.sheet, place.row, place.column), one)
    return found


def _done(ctx: Context, said: Decided) -> None:
    for cell, value in said.edits.items():
        place = safe(str(Place(*cell)))
        if value is None:
            reason = safe(said.reasons.get(cell, ""))
            quiet(ctx.words("reading-fixed_out", place=place, reason=reason))
        else:
            quiet(ctx.words("reading-fixed_value", place=place, value=ctx.words.number(value)))


def _fix(ctx: Context, file_id: str, file: ReadFile, cell: Cell, mark: str) -> None:
    typed = str(value_of(f"fix_value_{mark}") or "").strip()
    reason = str(value_of(f"fix_reason_{mark}") or "").strip()
    before = None if file.adopted is None else file.adopted.decided
    said = decided(file_id) or before or Decided()
    value = None
    forget(f"fix_error:{file_id}")
    if typed:
        try:
            value = float(ctx.words.parse_number(typed))
        except ValueError:
            wrong = ctx.words("reading-fix_unread", found=safe(typed))
            remember(f"fix_error:{file_id}", wrong)
            return
    elif not reason:
        remember(f"fix_error:{file_id}", ctx.words("reading-fix_need"))
        return
    edits, reasons = {**said.edits, cell: value}, {**said.reasons, cell: reason}
    decide(file_id, replace(said, edits=edits, reasons=reasons))


def offer_mail(ctx: Context, file_id: str, file: ReadFile) -> None:
    """What to write to the sender, ready to be copied."""
    listed = [one for one in file.problems if one.severity is not Severity.INFO]
    mendable = [one for one in listed if one.code not in ("to_answer", "unknown_name", "drifted")]
    with st.expander(ctx.words("reading-mail")):
        st.code(
            mail(ctx, file.name, mendable, blocked=file.is_blocked), language=None, wrap_lines=True
        )


def mail(ctx: Context, name: str, problems: list[Problem], *, blocked: bool) -> str:
    """The sentences of a mail: what was found where, and what to do."""
    words = ctx.words
    if not problems:
        return words("reading-mail_none", name=name)
    lead = words("reading-mail_lead" if blocked else "reading-mail_lead_fine", name=name)
    lines = [
        words(
            "reading-mail_line",
            place=str(one.place) or name,
            what=one.what(words),
            remedy=one.remedy(words),
        )
        for one in problems[:_MAILED]
    ]
    if len(problems) > _MAILED:
        lines.append(words("word-and_more", count=len(problems) - _MAILED))
    return "\n".join([lead, "", *lines])
