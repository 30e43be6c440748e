"""The KPIs of an initiative: templates to start from, all in a grid, or one in full."""

from __future__ import annotations

import streamlit as st

from benefits.domain.record.facts import Initiative, Kpi, KpiStatus
from benefits.ui.context import Context
from benefits.ui.goals.choosing import ALL, choose_fact
from benefits.ui.goals.kpi_form import kpi_form
from benefits.ui.goals.kpi_grid import kpi_grid
from benefits.ui.goals.meaning import meaning, missing_line
from benefits.ui.goals.picking import currency_at
from benefits.ui.goals.starters import starters
from benefits.ui.kept import kept
from benefits.ui.safe import safe


def kpi_part(ctx: Context, home: Initiative) -> None:
    """All KPIs, or the one in the address."""
    kpis = ctx.known.portfolio.kpis_of(home.id)
    picked = choose_fact(ctx, "kpi", kpis)
    if picked == ALL:
        _all(ctx, home, kpis)
    else:
        kpi_form(ctx, home, picked if isinstance(picked, Kpi) else None)


def _all(ctx: Context, home: Initiative, kpis: tuple[Kpi, ...]) -> None:
    words = ctx.words
    if not kpis:
        st.markdown(words("goals-no_kpis"))
        starters(ctx, home, kpis)
    kpi_grid(ctx, home, kpis)
    if kpis:
        st.markdown(kept(ctx, "kpi_lines", lambda: _lines(ctx, kpis), home.id))
        with st.expander(words("goals-more_starters"), key=f"more_starters_{home.id}"):
            starters(ctx, home, kpis)


def _lines(ctx: Context, kpis: tuple[Kpi, ...]) -> str:
    return "\n".join(f"- **{safe(one.name)}**: {_line(one, ctx)}" for one in kpis)


def _line(kpi: Kpi, ctx: Context) -> str:
    currency = currency_at(ctx, ctx.known.portfolio.initiatives[kpi.initiative])
    told = [meaning(kpi, ctx.words, currency)]
    if kpi.status is KpiStatus.DRAFT:
        told.append(missing_line(kpi, ctx.words))
    return " ".join(one for one in told if one)
