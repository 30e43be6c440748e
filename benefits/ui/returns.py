"""The returns in full: every figure with what it rests on, and the years they are made of."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd
import streamlit as st

from benefits.domain.appraised_rates import irr_of, mirr_of
from benefits.domain.conventions import CONVENTIONS
from benefits.domain.irr import Refusal
from benefits.domain.returns import Appraisal
from benefits.ui.address import switch
from benefits.ui.context import Context
from benefits.ui.figures import rate
from benefits.views.overview import Basis, Headline

BASES: tuple[Basis, ...] = ("planned", "plan_to_date", "to_date", "outlook")
CLASSES = ("total", "cash")

Shown = Callable[[Appraisal], str]


def returns_in_full(ctx: Context, found: Headline) -> None:
    """Planned, to date and expected side by side, then the expected years."""
    words = ctx.words
    folded = st.expander(words("returns-title"), key="returns", on_change="rerun")
    if not folded.open:
        return
    with folded:
        picked = switch(
            "class",
            words("returns-class"),
            CLASSES,
            code=str,
            shown=lambda one: words(f"returns-{one}"),
        )
        appraisals = {basis: getattr(found.returns[basis], picked) for basis in BASES}
        st.dataframe(_figures(ctx, appraisals), hide_index=True, width="stretch")
        st.markdown(words("returns-years", base=words.month(appraisals["outlook"].base)))
        st.dataframe(_years(ctx, appraisals["outlook"]), hide_index=True, width="stretch")


def _figures(ctx: Context, appraisals: dict[Basis, Appraisal]) -> pd.DataFrame:
    words = ctx.words
    rows = []
    for name, shown in _shown(ctx).items():
        row = {words("returns-figure"): words(f"returns-{name}")}
        row |= {words(f"returns-{basis}"): shown(one) for basis, one in appraisals.items()}
        row[words("returns-basis")] = _basis(ctx, name)
        rows.append(row)
    return pd.DataFrame(rows)


def _shown(ctx: Context) -> dict[str, Shown]:
    """Each figure as people read it, in the order of the table."""
    words, currency = ctx.words, ctx.currency
    return {
        "pv_benefits": lambda one: words.money(one.pv_benefits, currency),
        "pv_costs": lambda one: words.money(one.pv_costs, currency),
        "npv": lambda one: words.money(one.npv, currency, signed=True),
        "roi": lambda one: words.percent(one.roi),
        "bcr": lambda one: words.number(one.bcr, 2),
        "irr": lambda one: _irr(ctx, one),
        "mirr": lambda one: words.percent(mirr_of(one), 1),
        "discounted_payback": lambda one: _span(ctx, one.discounted_payback.periods),
        "net": lambda one: words.money(one.net, currency, signed=True),
        "payback": lambda one: _month(ctx, one),
    }


def _irr(ctx: Context, one: Appraisal) -> str:
    """The rate where exactly one fits, else why there is none."""
    found = irr_of(one)
    if found.rate is not None:
        return ctx.words.percent(found.rate, 1)
    return ctx.words(f"irr-{found.refusal or Refusal.NO_RATE}")


def _span(ctx: Context, years: float | None) -> str:
    if years is None:
        return ctx.words("overview-never")
    return ctx.words("returns-in_years", years=ctx.words.number(years, 1))


def _month(ctx: Context, one: Appraisal) -> str:
    if one.break_even is None:
        return ctx.words("overview-never")
    return ctx.words.month(one.break_even)


def _basis(ctx: Context, name: str) -> str:
    if CONVENTIONS[name].discounted:
        return ctx.words("returns-discounted", rate=rate(ctx.settings.discount_rate, ctx.words))
    return ctx.words("returns-undiscounted")


def _years(ctx: Context, one: Appraisal) -> pd.DataFrame:
    """Benefits, costs and net of the initial column and each project year, with their totals."""
    words = ctx.words
    flows = {
        "benefits": one.yearly_benefits,
        "costs": one.yearly_costs,
        "net_flow": one.yearly_benefits - one.yearly_costs,
    }
    present = {"benefits": one.pv_benefits, "costs": one.pv_costs, "net_flow": one.npv}
    rows = []
    for name, yearly in flows.items():
        row = {words("returns-figure"): words(f"returns-{name}")}
        for year, amount in enumerate(yearly.tolist()):
            label = words("returns-year", number=str(year)) if year else words("returns-initial")
            row[label] = words.money(amount, ctx.currency)
        row[words("word-total")] = words.money(int(yearly.sum()), ctx.currency)
        row[words("returns-present_value")] = words.money(present[name], ctx.currency)
        rows.append(row)
    return pd.DataFrame(rows)
