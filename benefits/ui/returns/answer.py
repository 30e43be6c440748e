"""The page's answer: what has come back so far and what is expected, in a sentence and figures."""

from __future__ import annotations

import streamlit as st

from benefits.domain.returns.returns import Appraisal
from benefits.ui.address import switch
from benefits.ui.context import Context
from benefits.ui.figures import rate
from benefits.views.ladder import ladder
from benefits.views.returns import ReturnsFound

PARTS = ("figures", "outlook", "promise")
CARD = 230
"""Pixels that a figure needs with what it rests on; on a phone one stands below the other."""


def answer(ctx: Context, initiative: int | None, found: ReturnsFound) -> str:
    """Did it pay, will it, in one sentence."""
    words, by = ctx.words, found.by
    told = {
        "validated": words.percent(by["validated"].total.roi),
        "measured": words.percent(by["measured"].total.roi),
        "due": words.percent(by["plan_to_date"].total.roi),
        "outlook": words.percent(by["outlook"].total.roi),
        "planned": words.percent(by["planned"].total.roi),
        "npv": words.money(by["outlook"].total.npv, ctx.currency, compact=True, signed=True),
        "month": words.month(found.through),
    }
    return words(f"returns-answer_{_kind(ctx, initiative, found)}", **told)


def _kind(ctx: Context, initiative: int | None, found: ReturnsFound) -> str:
    if found.by["outlook"].total.roi is None:
        return "no_costs"
    if found.cutoff is None:
        return "unmeasured"
    return "judged" if ladder(ctx.known, initiative).is_judged else "unjudged"


def cards(ctx: Context, initiative: int | None, found: ReturnsFound) -> None:
    """ROI to date, expected NPV and expected payback, each beside the plan."""
    words, by = ctx.words, found.by
    judged = ladder(ctx.known, initiative).is_judged
    to_date = by["validated" if judged else "measured"].total
    shown = (
        (
            "roi_validated" if judged else "roi_measured",
            words.percent(to_date.roi),
            words.percent(by["plan_to_date"].total.roi),
        ),
        ("npv_expected", _npv(ctx, by["outlook"].total), _npv(ctx, by["planned"].total)),
        ("payback_expected", _month(ctx, by["outlook"].total), _month(ctx, by["planned"].total)),
    )
    grid = st.grid(len(shown), min_column_width=CARD)
    for name, value, plan in shown:
        grid.metric(
            words(f"returns-card_{name}", currency=words.currency(ctx.currency)),
            value,
            words("returns-card_plan", plan=plan),
            delta_color="off",
            delta_arrow="off",
            help=words(f"returns-card_{name}_help", rate=rate(ctx.settings.discount_rate, words)),
        )


def _npv(ctx: Context, one: Appraisal) -> str:
    return ctx.words.amount(one.npv, signed=True)


def _month(ctx: Context, one: Appraisal) -> str:
    if one.break_even is None:
        return ctx.words("overview-never")
    return ctx.words.month_short(one.break_even)


def choose_part(ctx: Context) -> str:
    """The part of the page in the address."""
    return switch(
        "view",
        ctx.words("returns-parts"),
        PARTS,
        code=str,
        shown=lambda part: ctx.words(f"returns-part_{part}"),
    )
