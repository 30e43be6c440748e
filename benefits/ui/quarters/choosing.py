"""Which period the page is about, and how its KPIs are laid out."""

from __future__ import annotations

import streamlit as st

from benefits.domain.calendar.spans import Period, Span
from benefits.ui.address import choose
from benefits.ui.context import Context
from benefits.views.quarters import current_period, period_choices

_PARAMETERS = {Span.QUARTER: "quarter", Span.YEAR: "fiscal_year", Span.MONTH: "in_month"}
"""The parameters of the address: each span remembers its own choice."""
SPANS = (Span.QUARTER, Span.YEAR, Span.MONTH)
LAYOUTS = ("one", "all", "then", "brief")
"""All figures of one period, several periods side by side, an earlier plan beside the plan of now,
and three columns that fit a phone."""


def choose_span(ctx: Context) -> Span:
    """Year, quarter or month."""
    words = ctx.words
    return choose(
        "by",
        words("quarters-by"),
        SPANS,
        code=str,
        shown=lambda one: words(f"quarters-by_{one}"),
    )


def choose_period(ctx: Context, span: Span, initiative: int | None) -> Period:
    """The period looked at, newest first; at first the one of the cut-off."""
    options = period_choices(ctx.known, span, initiative)
    now = current_period(ctx.known, span)
    return choose(
        _PARAMETERS[span],
        ctx.words(f"quarters-by_{span}"),
        tuple(reversed(options)),
        code=lambda period: period.code,
        shown=lambda period: ctx.words.period(period, ctx.calendar, spelled=True),
        default=now if now in options else options[-1],
    )


def period_width(ctx: Context) -> int:
    """Pixels that the name of a period needs: more where it spells its months out."""
    return 220 if ctx.calendar.is_calendar_year() else 290


def choose_layout(ctx: Context) -> str:
    """How the KPIs are laid out; a phone begins with the columns that fit it."""
    words = ctx.words
    return choose(
        "show",
        words("quarters-show"),
        LAYOUTS,
        code=str,
        shown=lambda one: words(f"quarters-show_{one}"),
        default="brief" if _on_a_phone() else "one",
    )


def _on_a_phone() -> bool:
    """What browsers of phones say of themselves; a width is not told to the server."""
    return "Mobi" in (st.context.headers.get("User-Agent") or "")
