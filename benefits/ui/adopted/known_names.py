"""What the names of a file mean, and changing one or what its figures are multiplied by."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pandas as pd
import streamlit as st

from benefits.intake.adopt.adopt import Adopted
from benefits.intake.adopt.naming import Meaning, Named
from benefits.ui.adopted.deciding import decide, so_far
from benefits.ui.adopted.names import LEAVE, NEW, options_for, told
from benefits.ui.context import Context
from benefits.ui.fields import typeable
from benefits.ui.safe import safe

FACTORS = tuple(
    map(Decimal, ("1", "10", "100", "1000", "1000000", "0.1", "0.01", "0.001", "0.000001", "-1"))
)
"""What figures are multiplied by: other scales, shares for per cent, the other sign."""


def show_names(ctx: Context, file_id: str, adopted: Adopted) -> None:
    """The names with their meanings as a table, and a way to change one."""
    words = ctx.words
    known = [one for one in adopted.names if one.meaning is not None]
    if not known:
        return
    st.markdown(f"**{words('reading-known_names')}**")
    rows = [
        {
            words("field-label"): one.name.text,
            words("reading-meaning"): _meaning(ctx, adopted, one),
            words("reading-times"): words.number(one.meaning.factor),
        }
        for one in known
        if one.meaning is not None
    ]
    st.dataframe(pd.DataFrame(rows), hide_index=True, width="stretch")
    _change(ctx, file_id, adopted, known)


def _meaning(ctx: Context, adopted: Adopted, one: Named) -> str:
    assert one.meaning is not None
    if one.meaning.kpi is None:
        return ctx.words("reading-left_out", reason=one.meaning.reason)
    made = {kpi.id: kpi.name for kpi in adopted.decided.new}
    return made.get(one.meaning.kpi) or told(ctx, one.meaning.kpi)


def _change(ctx: Context, file_id: str, adopted: Adopted, known: list[Named]) -> None:
    words = ctx.words
    by_name = {one.name.text: one for one in known}
    name = st.selectbox(
        words("reading-change"),
        list(by_name),
        index=None,
        format_func=typeable,
        key=f"change_{file_id}",
        placeholder=words("reading-change_name"),
    )
    if name not in by_name:
        return
    choice, factor = _new_meaning(ctx, file_id, by_name[name])
    reason = ""
    if choice == LEAVE:
        reason = st.text_input(words("reading-names_reason"), key=f"change_why_{file_id}_{name}")
    st.button(
        words("reading-change_use"),
        key=f"change_use_{file_id}",
        disabled=choice is None or (choice == LEAVE and not reason.strip()),
        on_click=_use,
        args=(file_id, adopted, name, choice, factor, reason.strip()),
        help=safe(name),
    )


def _new_meaning(ctx: Context, file_id: str, one: Named) -> tuple[Any, Decimal]:
    """The KPI (or that it is left out) and the factor, as they are until one says otherwise."""
    assert one.meaning is not None
    options: list[Any] = [choice for choice in options_for(ctx, one) if choice != NEW]
    factor = one.meaning.factor
    factors = tuple(dict.fromkeys((*FACTORS, factor)))
    at = LEAVE if one.meaning.kpi is None else one.meaning.kpi
    left, right = st.columns(2)
    choice = left.selectbox(
        ctx.words("reading-meaning"),
        options,
        index=options.index(at) if at in options else None,
        format_func=lambda each: told(ctx, each),
        key=f"change_to_{file_id}_{one.name.text}",
    )
    times = right.selectbox(
        ctx.words("reading-times"),
        factors,
        index=factors.index(factor),
        format_func=ctx.words.number,
        key=f"change_by_{file_id}_{one.name.text}",
    )
    return choice, times


def _use(
    file_id: str, adopted: Adopted, name: str, choice: Any, factor: Decimal, reason: str
) -> None:
    meaning = Meaning(choice, factor) if isinstance(choice, int) else Meaning(reason=reason)
    said = so_far(file_id, adopted)
    decide(file_id, replace(said, names={**said.names, name: meaning}))
