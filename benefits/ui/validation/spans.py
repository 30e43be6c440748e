"""Which months of a benefit a form is about: all that are open, a quarter, or chosen ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd
import streamlit as st

from benefits.domain.calendar.period import Month
from benefits.ui.context import Context
from benefits.ui.fields import typeable

OPEN, EVERY, SOME = "open", "every", "some"


@dataclass(frozen=True, slots=True, eq=False)
class Span:
    """A way to choose months: its code, what it is called, and the rows of the claim's months."""

    code: str
    name: str
    months: pd.DataFrame


def choose_months(
    ctx: Context, key: str, months: pd.DataFrame, money: str, currency: str
) -> pd.DataFrame:
    """The chosen rows of `months` (newest first), by a span or one by one. `money` names the column
    whose sum each choice shows."""
    spans = {one.code: one for one in _spans(ctx, months)}

    def shown(code: str) -> str:
        return _told(ctx, spans[code], money, currency)

    picked = st.selectbox(
        ctx.words("validation-which"), list(spans), format_func=shown, key=f"{key}_span"
    )
    if picked != SOME:
        return spans[picked].months
    options = [Month(one) for one in months["month"]]
    chosen: Sequence[Month] = st.multiselect(
        ctx.words("validation-some"),
        options,
        format_func=lambda one: typeable(ctx.words.month(one)),
        placeholder=ctx.words("validation-some_none"),
        key=f"{key}_some",
    )
    return months[months["month"].isin([int(one) for one in chosen])]


def _spans(ctx: Context, months: pd.DataFrame) -> list[Span]:
    waits = months[months["state"].isin(["awaiting", "lapsed"])]
    chosen = Span(SOME, ctx.words("validation-span_some"), months.head(0))
    # where nothing waits nothing is preselected: a click must not judge everything anew
    found = [Span(OPEN, ctx.words("validation-span_open"), waits)] if len(waits) else [chosen]
    found.append(Span(EVERY, ctx.words("validation-span_every"), months))
    calendar = ctx.calendar
    codes = months["month"].map(lambda one: calendar.quarter_of(int(one)).code)
    for code in dict.fromkeys(codes):
        name = ctx.words.quarter(calendar.parse(code), calendar)
        found.append(Span(code, name, months[codes == code]))
    return [*found, chosen] if len(waits) else found


def _told(ctx: Context, span: Span, money: str, currency: str) -> str:
    if span.code == SOME:
        return span.name
    amount = ctx.words.money(int(span.months[money].sum()), currency, compact=True)
    told = ctx.words("validation-span", name=span.name, count=len(span.months), amount=amount)
    return typeable(told)
