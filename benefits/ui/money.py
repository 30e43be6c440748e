"""What stands under the headline: every benefit and every cost line, with their totals."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from benefits.ui.context import Context
from benefits.ui.drawing import show_table
from benefits.ui.status import plain
from benefits.views.money import benefit_totals, cost_totals

BENEFITS = ("planned", "realised", "validated", "gap", "life_planned", "outlook")
COSTS = ("planned", "actual", "gap", "life_planned", "outlook")


def under_the_headline(ctx: Context, initiative: int | None) -> None:
    """Benefits and costs of the scope; their totals are the headline's figures to the cent."""
    st.subheader(ctx.words("money-under"), anchor=False)
    label = ctx.words("money-benefits")
    show_table(ctx, f"benefits_{initiative}", lambda: benefits_table(ctx, initiative), label)
    label = ctx.words("money-costs")
    show_table(ctx, f"costs_{initiative}", lambda: costs_table(ctx, initiative), label)


def benefits_table(ctx: Context, initiative: int | None) -> pd.DataFrame:
    """A row per benefit to date and over the whole life, and the total."""
    words = ctx.words
    frame = benefit_totals(ctx.known, "benefit", initiative)
    table: dict[str, list[str]] = {
        words("fact-benefit"): [*frame["name"], words("word-total")],
        words("fact-initiative"): [*frame["initiative_name"], ""],
        words("field-benefit_class"): [
            *(words(f"benefit_class-{one}") for one in frame["benefit_class"]),
            "",
        ],
        words("field-owner"): [*frame["owner"], ""],
    }
    table |= _amounts(ctx, frame, BENEFITS)
    pairs = zip(frame["status"], frame["overridden"], strict=True)
    statuses = [plain(one, words, overridden=by_hand) for one, by_hand in pairs]
    table[words("column-status")] = [*statuses, ""]
    return pd.DataFrame(table)


def costs_table(ctx: Context, initiative: int | None) -> pd.DataFrame:
    """A row per cost line to date and over the whole life, and the total."""
    words = ctx.words
    frame = cost_totals(ctx.known, initiative)
    table: dict[str, list[str]] = {
        words("fact-cost"): [*frame["name"], words("word-total")],
        words("fact-initiative"): [*frame["initiative_name"], ""],
        words("field-kind"): [*(words(f"cost_kind-{one}") for one in frame["cost_kind"]), ""],
    }
    return pd.DataFrame(table | _amounts(ctx, frame, COSTS))


def _amounts(ctx: Context, frame: pd.DataFrame, names: Sequence[str]) -> dict[str, list[str]]:
    found = {}
    for name in names:
        values = [int(one) for one in frame[name]]
        shown = [*values, sum(values)]
        found[ctx.words(f"money-{name}")] = [
            ctx.words.money(one, ctx.currency, signed=name == "gap") for one in shown
        ]
    return found
