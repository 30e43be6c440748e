"""The form of one cost line: what it is, a quick way to enter it, and its months."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pandas as pd
import streamlit as st

from benefits.actions.outcome import Outcome
from benefits.actions.saving import By, CostLine, save_cost
from benefits.domain.calendar.period import Month
from benefits.domain.record.exact import LIMIT, to_hundredths
from benefits.domain.record.facts import Cost, CostKind, Initiative
from benefits.ui.context import Context
from benefits.ui.fields import Fields, typeable
from benefits.ui.goals.choosing import go_to_new
from benefits.ui.goals.cost_months import cost_months, spread
from benefits.ui.goals.forms import Form, Opened, fact_form
from benefits.ui.goals.picking import currency_at
from benefits.ui.goals.removal import removal
from benefits.ui.quiet import quiet


def cost_form(ctx: Context, home: Initiative, stored: Cost | None) -> None:
    """A new line with one amount for its months, or a known one with each month's amounts."""
    if stored is None:
        _new(ctx, home)
        return
    fact_form(
        ctx,
        Form(
            name=f"cost_{stored.id}",
            stored=stored,
            draft=stored,
            draw=_draw,
            done="goals-saved_cost",
        ),
    )
    st.subheader(ctx.words("goals-months"), anchor=False)
    cost_months(ctx, home, stored)
    removal(ctx, stored)


def _new(ctx: Context, home: Initiative) -> None:
    months: list[pd.DataFrame] = []

    def draw(cost: Cost, fields: Fields) -> Cost:
        wanted = _draw(cost, fields)
        months.append(quick(ctx, home, wanted, fields))
        return wanted

    def write(wanted: Cost, begun: Opened[Cost], mark: str) -> Outcome:
        line = CostLine(wanted, months[-1])
        return save_cost(ctx.ledger, line, None, begun.revision, By(ctx.user, mark))

    fact_form(
        ctx,
        Form(
            name=f"cost_{home.id}_new",
            stored=None,
            draft=Cost(id=-1, initiative=home.id, name="", kind=CostKind.ONE_OFF),
            draw=draw,
            write=write,
            done="goals-saved_cost",
            then=lambda outcome: go_to_new(outcome, ctx, "cost"),
        ),
    )


def _draw(cost: Cost, fields: Fields) -> Cost:
    first, second = st.columns([2, 1])
    with first:
        name = fields.text("name", cost.name)
    with second:
        kind = fields.code("kind", cost.kind, "cost_kind", list(CostKind))
    first, second = st.columns(2)
    with first:
        category = fields.text("category", cost.category)
    with second:
        owner = fields.text("owner", cost.owner)
    cost = replace(cost, name=name, kind=kind, category=category, owner=owner)
    return _risk(cost, fields)


def _risk(cost: Cost, fields: Fields) -> Cost:
    """Folded: how much is added to what is planned, and why."""
    words = fields.words
    with st.expander(words("goals-group_risk"), key=f"{fields.prefix}_prudence"):
        first, second = st.columns([1, 2])
        with first:
            risk = fields.number("risk", cost.risk or None, percent=True)
        with second:
            reason = fields.text("risk_reason", cost.risk_reason)
        if risk:
            quiet(words("goals-risk_adds", share=words.percent(risk, 1 if risk * 100 % 1 else 0)))
    return replace(cost, risk=risk or Decimal(0), risk_reason=reason)


def quick(ctx: Context, home: Initiative, cost: Cost, fields: Fields) -> pd.DataFrame:
    """The planned months of a new line: one month of a one-off, from..to of a running one."""
    words = ctx.words
    first, second, third = st.columns(3)
    with first:
        currency = currency_at(ctx, home)
        label = "goals-amount" if cost.kind is CostKind.ONE_OFF else "goals-amount_a_month"
        amount = fields.number("planned", None, label=words(label, currency=currency))
    if amount is not None and abs(amount) > LIMIT:
        typed = words.plain_number(amount)
        fields.unread.append(words("goals-too_large", field=words("field-planned"), typed=typed))
        amount = None
    with second:
        begins = home.start if cost.kind is CostKind.ONE_OFF else home.go_live
        since = _month(ctx, home, fields, f"{cost.kind}_from", begins)
    until = since
    if cost.kind is CostKind.RUNNING:
        with third:
            until = _month(ctx, home, fields, f"{cost.kind}_to", home.last_month)
    if amount is not None and since <= until:
        count = until - since + 1
        total = words.money(to_hundredths(amount) * count, currency)
        quiet(words("goals-quick_total", count=count, total=total))
    return spread(cost.id, since, until, amount)


def _month(ctx: Context, home: Initiative, fields: Fields, name: str, value: Month) -> Month:
    months = [Month(one) for one in range(home.start, home.last_month + 1)]
    return st.selectbox(
        ctx.words("word-to" if name.endswith("to") else "word-from"),
        months,
        index=months.index(value),
        format_func=lambda month: typeable(ctx.words.month(month)),
        key=f"{fields.prefix}_{name}",
    )
