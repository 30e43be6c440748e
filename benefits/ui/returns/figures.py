"""Every figure of the returns on one basis, each with what it rests on."""

from __future__ import annotations

from collections.abc import Callable

import pandas as pd
import streamlit as st

from benefits.domain.returns.appraised_rates import irr_of, mirr_of
from benefits.domain.returns.conventions import CONVENTIONS
from benefits.domain.returns.irr import Refusal
from benefits.domain.returns.returns import Appraisal, Payback
from benefits.ui.address import switch
from benefits.ui.context import Context
from benefits.ui.figures import rate
from benefits.ui.quiet import quiet
from benefits.ui.returns.tables import table
from benefits.views.returns import BASES, Basis, ReturnsFound, years

CLASSES = ("total", "cash")
RATES = ("irr", "mirr")
"""They are rates themselves: what they rest on is not a discounting."""
TO_DATE: tuple[Basis, ...] = ("plan_to_date", "measured", "validated")
Shown = Callable[[Appraisal, Basis], str]


def figures_part(ctx: Context, initiative: int | None, found: ReturnsFound) -> None:
    """Planned, to date and expected side by side, then the years they are made of."""
    words = ctx.words
    picked = switch(
        "class",
        words("returns-class"),
        CLASSES,
        code=str,
        shown=lambda one: words(f"returns-{one}"),
    )
    st.markdown(words("returns-figures", month=words.month(found.through)))
    appraisals = {basis: _one(found, basis, picked) for basis in BASES}
    table(ctx, "returns", lambda: _figures(ctx, found, appraisals), initiative, picked)
    quiet(_prices(ctx, found))
    _folded_years(ctx, initiative, found, picked)


def _folded_years(ctx: Context, initiative: int | None, found: ReturnsFound, picked: str) -> None:
    """The years of one basis at a time."""
    words = ctx.words
    folded = st.expander(words("returns-years_folded"), key="years", on_change="rerun")
    if not folded.open:
        return
    with folded:
        basis = switch(
            "basis",
            words("returns-years_folded"),
            BASES,
            code=str,
            shown=lambda one: words(f"returns-{one}"),
        )
        one = _one(found, basis, picked)
        table(ctx, "years", lambda: _years(ctx, one), initiative, picked, basis)


def _one(found: ReturnsFound, basis: Basis, picked: str) -> Appraisal:
    pair = found.by[basis]
    return pair.cash if picked == "cash" else pair.total


def _figures(ctx: Context, found: ReturnsFound, appraisals: dict[Basis, Appraisal]) -> pd.DataFrame:
    words = ctx.words
    rows = []
    for name, shown in _shown(ctx).items():
        row = {words("returns-figure"): words(f"returns-{name}")}
        row |= {words(f"returns-{basis}"): shown(one, basis) for basis, one in appraisals.items()}
        row[words("returns-basis")] = rests_on(ctx, name)
        rows.append(row)
    return pd.DataFrame(rows)


def rests_on(ctx: Context, name: str) -> str:
    """What a figure rests on: discounted or not, when flows count, where time begins."""
    words, convention = ctx.words, CONVENTIONS[name]
    shown = rate(ctx.settings.discount_rate, words)
    if name in RATES:
        return words(f"returns-rests_{name}", rate=shown)
    kind = "discounted" if convention.discounted else "undiscounted"
    return words(f"returns-{kind}_{convention.timing}", rate=shown)


def _shown(ctx: Context) -> dict[str, Shown]:
    """Each figure as people read it, in the order of the table."""
    words, currency = ctx.words, ctx.currency
    return {
        "pv_benefits": lambda one, _: words.money(one.pv_benefits, currency),
        "pv_costs": lambda one, _: words.money(one.pv_costs, currency),
        "npv": lambda one, _: words.money(one.npv, currency, signed=True),
        "roi": lambda one, _: words.percent(one.roi),
        "bcr": lambda one, _: words.number(one.bcr, 2),
        "irr": lambda one, _: _irr(ctx, one),
        "mirr": lambda one, _: words.percent(mirr_of(one), 1),
        "discounted_payback": lambda one, basis: _span(ctx, one.discounted_payback, basis),
        "net": lambda one, _: words.money(one.net, currency, signed=True),
        "payback": lambda one, basis: _month(ctx, one, basis),
    }


def _irr(ctx: Context, one: Appraisal) -> str:
    """The rate where exactly one fits, else why there is none."""
    found = irr_of(one)
    if found.rate is not None:
        return ctx.words.percent(found.rate, 1)
    return ctx.words(f"irr-{found.refusal or Refusal.NO_RATE}")


def _span(ctx: Context, found: Payback, basis: Basis) -> str:
    if found.periods is None:
        return _never(ctx, basis)
    years = ctx.words("returns-in_years", years=ctx.words.number(found.periods, 1))
    return _reopening(ctx, found, years)


def _month(ctx: Context, one: Appraisal, basis: Basis) -> str:
    months = one.payback.periods
    if one.break_even is None or months is None:
        return _never(ctx, basis)
    told = ctx.words(
        "returns-month_after",
        month=ctx.words.month_short(one.break_even),
        years=ctx.words.number(months / 12, 1),
    )
    return _reopening(ctx, one.payback, told)


def _reopening(ctx: Context, found: Payback, told: str) -> str:
    """A second investment may take it below zero again, which a single month would hide."""
    return ctx.words("returns-reopens", told=told) if found.reopens else told


def _never(ctx: Context, basis: Basis) -> str:
    return ctx.words("returns-not_yet" if basis in TO_DATE else "overview-never")


def _prices(ctx: Context, found: ReturnsFound) -> str:
    """Whether money and rate hold inflation, and the rate that says the same otherwise."""
    words, prices = ctx.words, found.prices
    stated = "bare" if prices.other is None else "inflation"
    return words(
        f"returns-prices_{prices.basis}_{stated}",
        rate=rate(ctx.settings.discount_rate, words),
        inflation=rate(ctx.settings.inflation, words),
        other=words.percent(prices.other, 1),
        base=words.month(found.base),
    )


ROWS = ("benefits", "costs", "net", "cumulative", "pv_benefits", "pv_costs", "pv_net")


def _years(ctx: Context, one: Appraisal) -> pd.DataFrame:
    """The initial column and each project year, undiscounted and discounted, with totals."""
    words, frame = ctx.words, years(one)
    rows = []
    for name in ROWS:
        row = {words("returns-figure"): words(f"returns-year_{name}")}
        amounts = [int(amount) for amount in frame[name]]
        for year, amount in enumerate(amounts):
            label = words("returns-year", number=str(year)) if year else words("returns-initial")
            row[label] = words.money(amount, ctx.currency)
        total = "" if name == "cumulative" else words.money(sum(amounts), ctx.currency)
        row[words("word-total")] = total
        rows.append(row)
    return pd.DataFrame(rows)
