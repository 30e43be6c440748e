"""The costs of an initiative: its lines, and what each costs in total."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
import pyarrow as pa
import streamlit as st

from benefits.domain.record.facts import Cost, Initiative
from benefits.ui.address import keep_choice
from benefits.ui.columns import to_the_right
from benefits.ui.context import Context
from benefits.ui.goals.choosing import ALL, NEW, choose_fact
from benefits.ui.goals.cost_form import cost_form
from benefits.ui.goals.picking import currency_at
from benefits.ui.kept import as_sent, kept


def cost_part(ctx: Context, home: Initiative) -> None:
    """All cost lines, or the one in the address."""
    costs = ctx.known.portfolio.costs_of(home.id)
    picked = choose_fact(ctx, "cost", costs)
    if picked == ALL:
        _all(ctx, home, costs)
    else:
        cost_form(ctx, home, picked if isinstance(picked, Cost) else None)


def _all(ctx: Context, home: Initiative, costs: Sequence[Cost]) -> None:
    words = ctx.words
    if not costs:
        st.markdown(words("goals-no_costs"))
    else:
        table, total = kept(ctx, "costs", lambda: _listed(ctx, home, costs), home.id)
        st.dataframe(
            table,
            hide_index=True,
            width="stretch",
            placeholder="",
            column_config=to_the_right(table),
        )
        st.markdown(words("goals-cost_total", planned=total[0], actual=total[1]))
    st.button(
        words("goals-new_cost"),
        key="new_cost",
        type="secondary" if costs else "primary",
        on_click=keep_choice,
        args=("cost", NEW),
    )


def _listed(ctx: Context, home: Initiative, costs: Sequence[Cost]) -> tuple[pa.Table, list[str]]:
    """The list, and what all of it was planned to cost and has cost."""
    months, currency = ctx.known.portfolio.cost_months, currency_at(ctx, home)
    sums = months.groupby("cost")[["planned", "actual"]].sum(min_count=1)
    among = sums[sums.index.isin([one.id for one in costs])]
    total = [
        ctx.words.money(int(among[name].fillna(0).sum()), currency)
        for name in ("planned", "actual")
    ]
    return as_sent(pd.DataFrame([_row(ctx, one, sums, currency) for one in costs])), total


def _row(ctx: Context, one: Cost, sums: pd.DataFrame, currency: str) -> dict[str, str]:
    words = ctx.words
    planned, actual = (
        words.money(_cents(sums, one.id, name), currency) for name in ("planned", "actual")
    )
    return {
        words("field-name"): one.name,
        words("field-cost_kind"): words(f"cost_kind-{one.kind}"),
        words("field-planned"): planned,
        words("field-actual"): actual,
        words("field-category"): one.category,
        words("field-cost_owner"): one.owner,
    }


def _cents(sums: pd.DataFrame, cost: int, name: str) -> float | None:
    column = sums[name].dropna()
    return int(column.loc[cost]) if cost in column.index else None
