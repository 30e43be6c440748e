"""A cell put right on the screen, or left out with a reason; and words for the file's sender."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from benefits.actions.received import ReadFile
from benefits.domain.record.facts import MeasurementStatus
from benefits.intake.adopt.adopt import Decided
from benefits.intake.files.edited import WHOLE_ROW, Right
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
_KPIS = ("unknown_kpi", "missing_kpi", "kpi_renamed")
_STATUSES = ("unknown_status",)
_TEXTS = (
    *("missing_month", "not_a_month", "ambiguous_month", "month_without_year", "future_month"),
    *("unknown_initiative", "unknown_cost", "missing_cost", "cost_renamed", "unknown_choice"),
    *("missing_benefit", "ambiguous_kpi", "ambiguous_cost", "before_start"),
)
"""Problems of cells that hold words or dates, not numbers."""
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
        with left:
            _right_value(ctx, cells[cell], mark)
        why = "reading-fix_reason" if file.adopted is not None else "reading-fix_reason_row"
        right.text_input(words(why), key=f"fix_reason_{mark}", max_chars=200)
        error = recall(f"fix_error:{file_id}")
        if error:
            st.error(str(error))
        st.button(
            words("reading-fix_use"),
            key=f"fix_use_{mark}",
            on_click=_fix,
            args=(ctx, file_id, file, cell, cells[cell].code, mark),
        )


def _right_value(ctx: Context, problem: Problem, mark: str) -> None:
    """A list where only some answers are possible, else room to type."""
    label, key = ctx.words("reading-fix_value"), f"fix_value_{mark}"
    choices = _choices(ctx, problem.code)
    if not choices:
        st.text_input(label, key=key, max_chars=120)
        return
    st.selectbox(
        label,
        list(choices),
        index=None,
        format_func=lambda one: typeable(choices[one]),
        key=key,
        placeholder=ctx.words("reading-name_choose"),
    )


def _choices(ctx: Context, code: str) -> dict[str, str]:
    """What may be written into the cell, each as it is shown."""
    if code in _KPIS:
        names = sorted({one.name for one in ctx.known.portfolio.kpis.values()}, key=str.casefold)
        return {one: one for one in names}
    if code in _STATUSES:
        return {str(one): ctx.words(f"measurement_status-{one}") for one in MeasurementStatus}
    return {}


def _cells(file: ReadFile) -> dict[Cell, Problem]:
    """The cells that something is said about, the gravest first, each with its first problem."""
    found: dict[Cell, Problem] = {}
    for severity in Severity:
        for one in (each for each in file.problems if each.severity is severity):
            place = one.place
            named = place.row and place.column and one.code not in _NO_CELLS
            if named and len(found) < MOST:
                cell = (place.sheet, int(place.row or 0), int(place.column or 0))
                found.setdefault(cell, one)
    return found


def _done(ctx: Context, said: Decided) -> None:
    for cell, value in said.edits.items():
        place = safe(str(Place(cell[0], cell[1], cell[2] or None)))
        if value is None:
            reason = safe(said.reasons.get(cell, ""))
            quiet(ctx.words("reading-fixed_out", place=place, reason=reason))
        else:
            told = safe(value) if isinstance(value, str) else ctx.words.number(value)
            quiet(ctx.words("reading-fixed_value", place=place, value=told))


def _fix(ctx: Context, file_id: str, file: ReadFile, cell: Cell, code: str, mark: str) -> None:
    typed = str(value_of(f"fix_value_{mark}") or "").strip()
    reason = str(value_of(f"fix_reason_{mark}") or "").strip()
    before = None if file.adopted is None else file.adopted.decided
    said = decided(file_id) or before or Decided()
    forget(f"fix_error:{file_id}")
    if not typed and not reason:
        remember(f"fix_error:{file_id}", ctx.words("reading-fix_need"))
        return
    try:
        value = _parsed(ctx, code, typed)
    except ValueError:
        remember(f"fix_error:{file_id}", ctx.words("reading-fix_unread", found=safe(typed)))
        return
    if value is None and file.adopted is None:  # a row of ours means nothing without one cell
        cell = (cell[0], cell[1], WHOLE_ROW)
    edits, reasons = {**said.edits, cell: value}, {**said.reasons, cell: reason}
    decide(file_id, replace(said, edits=edits, reasons=reasons))


def _parsed(ctx: Context, code: str, typed: str) -> Right:
    """What was typed, as the cell needs it; None for nothing. Raises ValueError."""
    if not typed:
        return None
    if code in (*_KPIS, *_TEXTS):
        return typed
    if code in _STATUSES:
        return ctx.words(f"measurement_status-{typed}")
    return float(ctx.words.parse_number(typed))


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
