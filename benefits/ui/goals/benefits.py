"""The benefits of an initiative: what each is worth a year, and all in one list."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
import pyarrow as pa
import streamlit as st

from benefits.domain.facts import Benefit, Initiative, Kpi, KpiStatus
from benefits.domain.kpi_kinds import KINDS, Form
from benefits.ui.address import keep_choice
from benefits.ui.context import Context
from benefits.ui.goals.benefit_form import benefit_form
from benefits.ui.goals.choosing import ALL, NEW, choose_fact
from benefits.ui.kept import as_sent, kept
from benefits.views.worth import worth


def benefit_part(ctx: Context, home: Initiative) -> None:
    """All benefits, or the one in the address."""
    portfolio = ctx.known.portfolio
    kpis = [one for one in portfolio.kpis_of(home.id) if KINDS[one.kind].form is not Form.NONE]
    benefits = [one for kpi in portfolio.kpis_of(home.id) for one in portfolio.benefits_of(kpi.id)]
    if not kpis and not benefits:
        st.info(ctx.words("goals-no_kpis_for_benefits"))
        return
    picked = choose_fact(ctx, "benefit", benefits)
    if picked == ALL:
        _all(ctx, home, benefits)
    else:
        benefit_form(ctx, kpis, picked if isinstance(picked, Benefit) else None)


def _all(ctx: Context, home: Initiative, benefits: Sequence[Benefit]) -> None:
    words = ctx.words
    if not benefits:
        st.markdown(words("goals-no_benefits"))
    else:
        table, total = kept(ctx, "benefits", lambda: _listed(ctx, benefits), home.id)
        st.dataframe(table, hide_index=True, width="stretch", placeholder="")
        st.markdown(words("goals-worth_total", amount=words.money(total, ctx.currency)))
    st.button(
        words("goals-new_benefit"),
        key="new_benefit",
        type="secondary" if benefits else "primary",
        on_click=keep_choice,
        args=("benefit", NEW),
    )


def _listed(ctx: Context, benefits: Sequence[Benefit]) -> tuple[pa.Table, int]:
    """The list, and what all of it is worth a year in hundredths."""
    kpis = ctx.known.portfolio.kpis
    full = [worth(ctx.known, one, kpis[one.kpi]) for one in benefits]
    rows = [
        _row(ctx, one, kpis[one.kpi], None if found is None else found.full)
        for one, found in zip(benefits, full, strict=True)
    ]
    total = sum(one.full for one in full if one is not None)
    return as_sent(pd.DataFrame(rows)), total


def _row(ctx: Context, one: Benefit, kpi: Kpi, full: int | None) -> dict[str, str]:
    words = ctx.words
    draft = f" ({words('kpi_status-draft')})" if kpi.status is KpiStatus.DRAFT else ""
    return {
        words("field-name"): one.name,
        words("goals-a_year"): words.money(full, ctx.currency),
        words("fact-kpi"): f"{kpi.name}{draft}",
        words("field-benefit_class"): words(f"benefit_class-{one.benefit_class}"),
        words("field-confidence"): words.percent(one.confidence),
        words("field-owner"): one.owner,
    }
