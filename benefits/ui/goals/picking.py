"""Choosing another fact in a form, and the currency that an initiative's money is typed in."""

from __future__ import annotations

from collections.abc import Mapping

import streamlit as st

from benefits.domain.money.currencies import currency_of
from benefits.domain.record.facts import Initiative, Kpi
from benefits.ui.context import Context
from benefits.ui.fields import Fields, typeable


def currency_at(ctx: Context, home: Initiative) -> str:
    """The currency of an initiative's own money."""
    return currency_of(home, ctx.settings)


def pick(fields: Fields, name: str, value: int | None, options: Mapping[int, str]) -> int | None:
    """One of some facts by its name, or none."""
    words = fields.words
    known: list[int | None] = [None, *options]
    return st.selectbox(
        words(f"field-{name}"),
        known,
        index=known.index(value) if value in known else 0,
        format_func=lambda one: words("choice-none") if one is None else typeable(options[one]),
        key=f"{fields.prefix}_{name}",
        help=words(f"help-{name}") if words.has(f"help-{name}") else None,
    )


def other_kpis(ctx: Context, kpi: Kpi, value: int | None) -> dict[int, str]:
    """The other KPIs of a KPI's initiative by name, and the one that is chosen already."""
    known = ctx.known.portfolio.kpis
    near = [one for one in known.values() if one.initiative == kpi.initiative]
    if value is not None and value in known:
        near.append(known[value])
    named = sorted(near, key=lambda one: one.name.casefold())
    return {one.id: one.name for one in named if one.id != kpi.id}
