"""The phases of a KPI's chart: why its limits are reckoned anew, and from which month on."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from benefits.actions.annotating import start_phase
from benefits.actions.outcome import Outcome
from benefits.actions.saving import By
from benefits.domain.calendar.period import Month
from benefits.ui.acting import Act, form_key, write_form_button
from benefits.ui.context import Context
from benefits.ui.kpi.marks import beside_its_change, marks_of
from benefits.ui.quiet import quiet
from benefits.ui.safe import safe
from benefits.views.control import Control
from benefits.views.kpi import KpiNow

ENOUGH = 6
"""Values that limits are worth reckoning from, to begin with."""


def phases(ctx: Context, now: KpiNow, found: Control) -> None:
    """Folded: the phases with their reasons, and the way to begin another one."""
    words = ctx.words
    marks = [one for one in marks_of(ctx, now.kpi.id) if one.kind == "phase"]
    if ctx.as_of is not None and not marks:
        return
    folded = st.expander(words("control-phases", count=len(marks)), key=f"phases_{now.kpi.id}")
    with folded:
        quiet(words("control-phases_about"))
        for one in marks:
            line = words(
                "control-phase_line",
                month=words.month(one.month),
                reason=safe(one.text),
                author=safe(one.change.author),
                moment=words.moment(one.change.at, ctx.zone),
            )
            beside_its_change(ctx, line, one.change)
        if ctx.as_of is None:
            _begin(ctx, now, found)


def _begin(ctx: Context, now: KpiNow, found: Control) -> None:
    words, name = ctx.words, f"phase_{now.kpi.id}"
    taken = {one.first for one in found.stretches}
    measured = found.months.loc[found.months["value"].notna(), "month"].tolist()
    free = [Month(one) for one in reversed(measured[1:]) if one not in taken]
    if not free:
        return
    with st.form(form_key(name), border=False):
        left, right = st.columns([1, 3], vertical_alignment="bottom")
        month = left.selectbox(
            words("control-phase_from"),
            free,
            index=_first_with_enough(free, measured),
            format_func=words.month,
            key=f"{form_key(name)}_from",
        )
        reason = right.text_input(
            words("control-phase_reason"), max_chars=300, key=f"{form_key(name)}_reason"
        )

        def write(mark: str) -> Outcome:
            return start_phase(ctx.ledger, now.kpi.id, month, By(ctx.user, mark, reason))

        done = words("control-phase_begun", month=words.month(month))
        act = Act(name, write, lambda _: done)
        write_form_button(ctx, words("control-phase_begin"), act, primary=False)


def _first_with_enough(free: Sequence[Month], measured: Sequence[int]) -> int:
    """Where in `free` (newest first) the newest month stands that leaves enough values to reckon
    limits from; the oldest where none does."""
    enough = [at for at, one in enumerate(free) if sum(m >= one for m in measured) >= ENOUGH]
    return enough[0] if enough else len(free) - 1
