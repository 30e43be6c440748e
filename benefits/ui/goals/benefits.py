"""The benefits of an initiative: what each is worth a year, and all in one list."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
import pyarrow as pa
import streamlit as st

from benefits.domain.kpis.kpi_kinds import KINDS, Form
from benefits.domain.record.facts import Benefit, Initiative, Kpi, KpiStatus
from benefits.ui.address import keep_choice
from benefits.ui.columns import to_the_right
from benefits.ui.context import Context
from benefits.ui.goals.benefit_form import benefit_form
from benefits.ui.goals.choosing import ALL, NEW, choose_fact
from benefits.ui.goals.picking import currency_at
from benefits.ui.kept import as_sent, kept
from benefits.views.worth import Worth, total, worth


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
        table, whole = kept(ctx, "benefits", lambda: _listed(ctx, home, benefits), home.id)
        st.dataframe(
            table,
            hide_index=True,
            width="stretch",
            placeholder="",
            column_config=to_the_right(table),
        )
        currency = currency_at(ctx, home)
        st.markdown(words("goals-worth_total", amount=words.money(whole, currency)))
    st.button(
        words("goals-new_benefit"),
        key="new_benefit",
        type="secondary" if benefits else "primary",
        on_click=keep_choice,
        args=("benefit", NEW),
    )


def _listed(ctx: Context, home: Initiative, benefits: Sequence[Benefit]) -> tuple[pa.Table, int]:
    """The list, and what all of it is worth a year in hundredths of the initiative's currency."""
    kpis, currency = ctx.known.portfolio.kpis, currency_at(ctx, home)
    full = [worth(ctx.known, one, kpis[one.kpi]) for one in benefits]
    rows = [
        _row(ctx, one, kpis[one.kpi], _said(ctx, found, currency))
        for one, found in zip(benefits, full, strict=True)
    ]
    return as_sent(pd.DataFrame(rows)), total(full)


def _said(ctx: Context, found: Worth | None, currency: str) -> str:
    """The amount a year; what comes once says so."""
    words = ctx.words
    told = words.money(None if found is None else found.full, currency)
    return words("goals-once", amount=told) if found is not None and found.once else told


def _row(ctx: Context, one: Benefit, kpi: Kpi, full: str) -> dict[str, str]:
    words = ctx.words
    draft = f" ({words('kpi_status-draft')})" if kpi.status is KpiStatus.DRAFT else ""
    return {
        words("field-name"): one.name,
        words("goals-a_year"): full,
        words("fact-kpi"): f"{kpi.name}{draft}",
        words("field-benefit_class"): words(f"benefit_class-{one.benefit_class}"),
        words("field-confidence"): words.percent(one.confidence),
        words("field-owner"): one.owner,
    }
