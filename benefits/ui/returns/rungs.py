"""ROI on each rung of the money ladder: the harder the money, the lower the figure."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from benefits.ui.context import Context
from benefits.ui.quiet import quiet
from benefits.ui.returns.tables import table
from benefits.views.ladder import RUNGS, Ladder, ladder


def rungs(ctx: Context, initiative: int | None) -> None:
    """A row per rung: money to date and the returns that it gives on what was paid."""
    words, found = ctx.words, ladder(ctx.known, initiative)
    st.markdown(words("returns-rungs", month=words.month(found.through), cost=_cost(ctx, found)))
    table(ctx, "rungs", lambda: _table(ctx, found), initiative)
    if found.awaiting.total:
        amount = words.money(found.awaiting.total, ctx.currency, compact=True)
        quiet(words("returns-awaiting", amount=amount, count=found.awaiting_months))


def _cost(ctx: Context, found: Ladder) -> str:
    return ctx.words.money(found.cost, ctx.currency, compact=True)


def _table(ctx: Context, found: Ladder) -> pd.DataFrame:
    words, currency = ctx.words, ctx.currency
    rows = []
    for rung in RUNGS:
        step = found[rung]
        rows.append(
            {
                words("returns-rung"): words(f"rung-{rung}"),
                words("returns-rung_money"): words.money(step.money.total, currency),
                words("returns-rung_cash"): words.money(step.money.cash, currency),
                words("returns-rung_roi"): words.percent(step.returns.total.roi),
                words("returns-rung_cash_roi"): words.percent(step.returns.cash.roi),
                words("returns-bcr"): words.number(step.returns.total.bcr, 2),
                words("returns-npv"): words.money(step.returns.total.npv, currency, signed=True),
            }
        )
    return pd.DataFrame(rows)
