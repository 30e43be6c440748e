"""What a cost line costs month by month: planned and actual in an editable grid."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pandas as pd
import streamlit as st

from benefits.actions.saving import By, CostLine, save_cost
from benefits.domain.calendar.period import Month
from benefits.domain.record.bulk import COST_MONTH
from benefits.domain.record.exact import from_hundredths, to_hundredths
from benefits.domain.record.facts import Cost, Initiative
from benefits.ui.acting import Act
from benefits.ui.context import Context
from benefits.ui.goals.cells import number_of
from benefits.ui.goals.opening import reopen
from benefits.ui.goals.picking import currency_at
from benefits.ui.goals.sheets import Grid, Sheet, grid
from benefits.ui.safe import safe

AMOUNTS = ("planned", "actual")
_HEIGHT = 420


def spread(cost: int, since: Month, until: Month, amount: Decimal | None) -> pd.DataFrame:
    """The same planned amount in every month of a span; no rows without an amount."""
    if amount is None:
        return COST_MONTH.frame()
    cents = to_hundredths(amount)
    return COST_MONTH.frame(
        [{"cost": cost, "month": month, "planned": cents} for month in range(since, until + 1)]
    )


def cost_months(ctx: Context, home: Initiative, cost: Cost) -> None:
    """The months of a line from the initiative's start to the end of its appraisal."""
    words, known = ctx.words, ctx.known.portfolio.cost_months
    stored = COST_MONTH.conform(known[known["cost"] == cost.id])
    cells = _cells(ctx, home, stored)
    grid(
        ctx,
        Grid(
            name=f"cost_months_{cost.id}",
            newest=(stored, cells),
            columns=_columns(ctx, home),
            labels={name: words(f"field-{name}") for name in ("month", *AMOUNTS, "comment")},
            row_name=words.month,
            keys=frozenset(("cost_month", cost.id, int(month)) for month in cells.index),
            act=lambda sheet, edited: _act(ctx, cost, sheet, edited),
            height=_HEIGHT,
            label="goals-save_months",
        ),
    )


def _cells(ctx: Context, home: Initiative, stored: pd.DataFrame) -> pd.DataFrame:
    words = ctx.words
    by_month = {int(row["month"]): row for row in stored.to_dict("records")}
    months = sorted({*range(home.start, home.last_month + 1), *by_month})
    rows = [
        {
            "month": words.month(month),
            **{name: _typed(ctx, by_month.get(month, {}).get(name)) for name in AMOUNTS},
            "comment": by_month.get(month, {}).get("comment") or None,
        }
        for month in months
    ]
    return pd.DataFrame(rows, index=months, dtype="object")


def _typed(ctx: Context, cents: Any) -> str | None:
    if cents is None or pd.isna(cents):
        return None
    amount = from_hundredths(int(cents))
    return ctx.words.number(amount, 0 if amount == amount.to_integral_value() else 2)


def _columns(ctx: Context, home: Initiative) -> dict[str, Any]:
    words, currency = ctx.words, currency_at(ctx, home)
    amounts = {
        name: st.column_config.TextColumn(
            words("goals-in_currency", what=words(f"field-{name}"), currency=currency),
            alignment="right",
            width="small",
            max_chars=30,
        )
        for name in AMOUNTS
    }
    return {
        "month": st.column_config.TextColumn(
            words("field-month"), disabled=True, pinned=True, width=140
        ),
        **amounts,
        "comment": st.column_config.TextColumn(words("field-comment"), max_chars=300),
    }


def _act(
    ctx: Context, cost: Cost, sheet: Sheet[pd.DataFrame], edited: pd.DataFrame
) -> tuple[Act, list[str]]:
    name = f"cost_months_{cost.id}"
    unread: list[str] = []
    wanted = _wanted(ctx, cost, edited, unread)
    act = Act(
        name,
        lambda mark: save_cost(
            ctx.ledger,
            CostLine(cost, wanted),
            CostLine(cost, sheet.stored),
            sheet.revision,
            By(ctx.user, mark),
        ),
        lambda _: ctx.words("goals-saved_months", name=safe(cost.name)),
        lambda _: reopen(name),
    )
    return act, unread


def _wanted(ctx: Context, cost: Cost, edited: pd.DataFrame, unread: list[str]) -> pd.DataFrame:
    rows = []
    for month, cells in edited.iterrows():
        amounts = {name: _cents(ctx, cells, name, unread) for name in AMOUNTS}
        comment = cells["comment"] if isinstance(cells["comment"], str) else ""
        if comment or any(one is not None for one in amounts.values()):
            rows.append({"cost": cost.id, "month": month, **amounts, "comment": comment})
    return COST_MONTH.frame(rows)


def _cents(ctx: Context, cells: pd.Series[Any], name: str, unread: list[str]) -> int | None:
    field = f"{cells['month']} – {ctx.words(f'field-{name}')}"
    amount = number_of(cells[name], field, ctx.words, unread)
    return None if amount is None else to_hundredths(amount)
