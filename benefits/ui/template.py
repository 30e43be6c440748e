"""The workbook to fill: for whom, for which months, and its download."""

from __future__ import annotations

import streamlit as st

from benefits.actions.files import rows_to_fill, template
from benefits.domain.calendar.period import Month
from benefits.packs.request import TemplateRequest
from benefits.ui.context import Context
from benefits.ui.export import XLSX
from benefits.ui.fields import typeable
from benefits.ui.kept import kept
from benefits.ui.quiet import quiet

Whom = int | str
"""An initiative by its id, or an owner by name."""


def offer_template(ctx: Context) -> None:
    """Choose for whom and for which months, and download the workbook."""
    words, portfolio = ctx.words, ctx.known.portfolio
    with st.container(border=True, key="template"):
        st.subheader(words("template-title"), anchor=False)
        st.markdown(words("template-what"))
        whom = st.selectbox(
            words("template-for"),
            kept(ctx, "template_choices", lambda: _choices(ctx)),
            format_func=lambda one: _named(ctx, one),
        )
        request = _request(ctx, whom)
        rows = kept(ctx, "rows_to_fill", lambda: rows_to_fill(request, portfolio), request)
        quiet(words("template-rows", count=rows.values))
        if rows.costs:
            quiet(words("template-cost_rows", count=rows.costs))
        st.download_button(
            words("template-download"),
            data=lambda: template(request, portfolio, words),
            file_name=f"{_named(ctx, whom)} {request.through}.xlsx",
            mime=XLSX,
            on_click="ignore",
            disabled=not rows.all,
            key="template_download",
        )


def _choices(ctx: Context) -> list[Whom]:
    portfolio = ctx.known.portfolio
    owners = {kpi.supplier or kpi.owner for kpi in portfolio.kpis.values()}
    owners |= {cost.owner for cost in portfolio.costs.values()}
    owners |= {benefit.owner for benefit in portfolio.benefits.values()}
    named = sorted(portfolio.initiatives.values(), key=lambda one: one.name.casefold())
    return [*(one.id for one in named), *sorted(owners - {""}, key=str.casefold)]


def _named(ctx: Context, whom: Whom) -> str:
    if isinstance(whom, int):
        return ctx.known.portfolio.initiatives[whom].name
    return ctx.words("template-owner", owner=whom)


def _request(ctx: Context, whom: Whom) -> TemplateRequest:
    """All months without a final value, or a span chosen by hand."""
    words, last = ctx.words, ctx.today + -1
    span = [Month(one) for one in range(last - 23, last + 1)]
    left, right = st.columns(2)
    since = left.selectbox(
        words("template-from"),
        [None, *reversed(span)],
        format_func=lambda month: (
            words("template-missing") if month is None else typeable(words.month(month))
        ),
        key="template_from",
    )
    through = right.selectbox(
        words("template-to"),
        list(reversed(span)),
        format_func=lambda month: typeable(words.month(month)),
        key="template_to",
    )
    owner = whom if isinstance(whom, str) else None
    initiative = whom if isinstance(whom, int) else None
    benefits = st.checkbox(words("template-benefits"), key="template_with_benefits")
    return TemplateRequest(through, initiative, owner, since, benefits)
