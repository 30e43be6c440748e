"""One benefit opened for finance: the sentence about it, and the ways to what it stands on."""

from __future__ import annotations

import streamlit as st

from benefits.ui.context import Context
from benefits.ui.moment import carried
from benefits.ui.quiet import quiet
from benefits.ui.safe import safe
from benefits.ui.validation.booking_form import booking_form
from benefits.ui.validation.formula import formula
from benefits.ui.validation.months import months_table, moves_table
from benefits.ui.validation.queue import next_in_queue
from benefits.ui.validation.steps import benefit_ladder
from benefits.ui.validation.verdict_form import verdict_form
from benefits.views.claim import Claim


def answer(ctx: Context, found: Claim) -> str:
    """What is measured, what finance stands behind, and what awaits it."""
    words, waits = ctx.words, found.open_months
    told = words(
        "validation-benefit_answer",
        name=safe(found.benefit.name),
        measured=words.money(found.money["measured"], found.currency),
        validated=words.money(found.money["validated"], found.currency),
    )
    if waits.empty:
        return f"{told} {words('validation-benefit_done')}"
    amount = words.money(int(waits["measured"].sum()), found.currency)
    return f"{told} {words('validation-benefit_open', count=len(waits), amount=amount)}"


def one_benefit(ctx: Context, found: Claim, initiative: int | None) -> None:
    """A benefit in full: its formula, its ladder, its months with their cells, and what finance
    may do. `initiative` is the scope of the queue it was opened from."""
    _about(ctx, found)
    left, right = st.columns([7, 4], gap="large")
    with left:
        formula(ctx, found)
    with right:
        benefit_ladder(ctx, found)
    months_table(ctx, found)
    left, right = st.columns(2, gap="large")
    with left:
        verdict_form(ctx, found)
        next_in_queue(ctx, initiative, found.benefit.id)
    with right:
        booking_form(ctx, found)
    moves_table(ctx, found)


def _about(ctx: Context, found: Claim) -> None:
    """Owner, class and assumptions, and the ways to the KPI and to the benefit's goals."""
    words, one = ctx.words, found.benefit
    owner = one.owner or found.kpi.owner
    told = [
        words(
            "validation-of_kpi", kpi=safe(found.kpi.name), initiative=safe(found.initiative.name)
        ),
        words(f"benefit_class-{one.benefit_class}"),
        words("validation-owned", owner=safe(owner) or words("word-unknown")),
    ]
    lines = [" · ".join(told)]
    if one.assumptions:
        lines.append(f"{words('field-assumptions')}: {safe(one.assumptions)}")
    if found.is_foreign:
        lines.append(
            words("validation-own_currency", currency=found.currency, portfolio=ctx.currency)
        )
    quiet("  \n".join(lines))
    with st.container(horizontal=True, gap="medium"):
        st.page_link(
            "pages/results/kpi.py",
            label=words("overview-to_kpi"),
            query_params=carried({"kpi": str(found.kpi.id)}),
        )
        st.page_link(
            "pages/work/goals.py",
            label=words("validation-to_goal"),
            query_params=carried(
                {
                    "initiative": str(found.initiative.id),
                    "part": "benefits",
                    "benefit": str(one.id),
                }
            ),
        )
