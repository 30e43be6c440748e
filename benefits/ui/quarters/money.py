"""The money of the KPIs that are seen: the period, the year, and the run-rate, each by itself."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from benefits.domain.calendar.period import Month
from benefits.domain.calendar.spans import Period, Span, period_of
from benefits.ui.context import Context
from benefits.ui.quiet import quiet
from benefits.views.period_figures import Pace, pace

CARD = 170
"""Pixels that a figure needs; a phone shows two side by side."""


def money_cards(ctx: Context, period: Period, frame: pd.DataFrame) -> None:
    """The figures that are never added to each other, and what the run-rate is."""
    words, found = ctx.words, pace(ctx.known, period, frame)
    if not found.valued:
        return
    cards = _cards(ctx, period, found)
    grid = st.grid(len(cards), min_column_width=CARD)
    for name, value, under in cards:
        grid.metric(
            name,
            value,
            under,
            delta_color="off",
            delta_arrow="off",
            help=words("quarters-apart"),
        )
    quiet(_definition(ctx, found))


def _cards(ctx: Context, period: Period, found: Pace) -> list[tuple[str, str, str]]:
    """Each figure with its name above and what it compares with below; a year's own figure is
    in-year."""
    words, money = ctx.words, ctx.words.amount
    named = {
        "currency": words.currency(ctx.currency),
        "period": words.period(period, ctx.calendar),
        "year": words.fiscal_year(period.year_from, ctx.calendar),
    }
    plan = words("quarters-card_of", amount=money(found.planned))
    year_plan = words("quarters-card_of", amount=money(found.year_planned))
    cards = (
        ("period", found.realised, plan),
        ("year", found.year_realised, year_plan),
        ("plan", found.year_plan, words("quarters-card_whole", year=named["year"])),
        ("rate", found.run_rate, _rated(ctx, found)),
    )
    return [
        (words(f"quarters-card_{name}", **named), money(amount), under)
        for name, amount, under in cards
        if name != "period" or period.span is not Span.YEAR
    ]


def _rated(ctx: Context, found: Pace) -> str:
    if found.rate_from is None or found.run_rate is None:
        return ctx.words("quarters-card_no_rate")
    return ctx.words("quarters-card_rated", quarter=_quarter(ctx, found.rate_from, spelled=False))


def _quarter(ctx: Context, first: Month, *, spelled: bool) -> str:
    quarter = period_of(Span.QUARTER, first, ctx.calendar)
    return ctx.words.period(quarter, ctx.calendar, spelled=spelled)


def _definition(ctx: Context, found: Pace) -> str:
    if found.rate_from is None or found.run_rate is None:
        return ctx.words("quarters-no_rate_yet")
    return ctx.words(
        "quarters-rate_is",
        quarter=_quarter(ctx, found.rate_from, spelled=True),
        rated=found.rated,
        valued=found.valued,
    )
