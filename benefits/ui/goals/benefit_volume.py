"""How often a benefit's improvement is earned: a number, a plan, another KPI, or as measured."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from benefits.domain.record.facts import Benefit, Kpi
from benefits.ui.context import Context
from benefits.ui.fields import Fields
from benefits.ui.goals.milestones import milestones
from benefits.ui.goals.picking import other_kpis, pick
from benefits.ui.quiet import quiet

WAYS = ("number", "plan", "kpi", "measured")


def way_of(benefit: Benefit) -> str:
    """The way in which a benefit says its volume; a new one begins with a number."""
    if benefit.volume_plan:
        return "plan"
    if benefit.volume_kpi is not None:
        return "kpi"
    return "number" if benefit.volume is not None or benefit.id < 0 else "measured"


def choose_way(ctx: Context, fact: Benefit, fields: Fields) -> str:
    """The way to say the volume."""
    words = ctx.words
    return st.selectbox(
        words("goals-volume_from"),
        WAYS,
        index=WAYS.index(way_of(fact)),
        format_func=lambda way: words(f"goals-volume_{way}"),
        key=f"{fields.prefix}_volume_from",
        help=words("goals-volume_from_help"),
    )


def volume(ctx: Context, fact: Benefit, kpi: Kpi, fields: Fields, way: str) -> Benefit:
    """What stands beside the way: the number or the KPI. A benefit has one volume only."""
    words, number, other = ctx.words, None, None
    if way == "number":
        number = fields.number("volume", fact.volume, label=words("goals-volume"))
    elif way == "kpi":
        other = pick(fields, "volume_kpi", fact.volume_kpi, other_kpis(ctx, kpi, fact.volume_kpi))
    return replace(fact, volume=number, volume_kpi=other, volume_plan=())


def volume_plan(ctx: Context, fact: Benefit, kpi: Kpi, fields: Fields) -> Benefit:
    """The plan as a small table: each volume a month holds until the next one begins."""
    home = ctx.known.portfolio.initiatives[kpi.initiative]
    quiet(ctx.words("goals-volume_plan_is"))
    span = (home.go_live, home.last_month)
    plan = milestones(ctx, fact.volume_plan, fields, span, "volume_plan")
    return replace(fact, volume=None, volume_kpi=None, volume_plan=plan)
