"""Why a KPI differs from its plan: the parts of its money's gap, and use before all others."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd
import streamlit as st

from benefits.charts.bridge import Bar
from benefits.ui.address import keep_choice
from benefits.ui.context import Context
from benefits.ui.drawing import draw
from benefits.ui.kept import kept
from benefits.ui.kpi.gap_words import (
    money_told,
    rests_told,
    unit_told,
    use_beside_told,
    use_unknown,
)
from benefits.ui.moment import carried
from benefits.ui.quiet import quiet
from benefits.ui.returns.bridging import Row, bridge_spec, bridge_table, largest, steps
from benefits.ui.returns.promise_tables import why
from benefits.ui.safe import safe
from benefits.views.kpi import KpiNow
from benefits.views.kpi_gap import Gap, kpi_gap, resting_on, uses_beside

_MOST_BENEFITS = 5
"""Benefits whose cause is told in a line each; the rest is in the table."""


def gap(ctx: Context, now: KpiNow) -> None:
    """The section; for a KPI without money the gap in its own unit, with use beside it."""
    st.subheader(ctx.words("gap-title"), anchor=False)
    found = kept(ctx, "kpi_gap", lambda: kpi_gap(ctx.known, now.kpi.id), now.kpi.id)
    if found is None:
        _without_money(ctx, now)
    else:
        _with_money(ctx, now, found)


def _with_money(ctx: Context, now: KpiNow, found: Gap) -> None:
    rows = _rows(ctx, found)
    draw(
        ctx,
        "kpi_gap",
        lambda: bridge_spec(ctx, rows),
        sentence=money_told(ctx, found),
        table=lambda: bridge_table(ctx, rows),
        about=(now.kpi.id,),
    )
    for row in found.benefits.head(_MOST_BENEFITS).to_dict("records"):
        if row["part"]:
            told = {"name": safe(row["name"]), "why": safe(why(ctx, row))}
            quiet(ctx.words("gap-of_benefit", **told))
    notes = [_whole_period(ctx, now), use_unknown(ctx, found), ctx.words("promise-caution")]
    quiet(" ".join(one for one in notes if one))
    _links(ctx, [(one.kpi, one.name) for one in found.uses], found.benefits.head(1))


def _rows(ctx: Context, found: Gap) -> list[Row]:
    way, words = found.way, ctx.words
    planned: Row = (words("chart-plan"), Bar.PLAN, way.earlier, 0)
    return [planned, *steps(ctx, way), (words("promise-came_to_date"), Bar.ACTUAL, way.later, 0)]


def _whole_period(ctx: Context, now: KpiNow) -> str:
    """What is expected at the horizon; empty where that is the plan."""

    def made() -> Gap | None:
        return kpi_gap(ctx.known, now.kpi.id, "life")

    found = kept(ctx, "kpi_gap_life", made, now.kpi.id)
    if found is None or not found.amount:
        return ""
    amount = ctx.words.money(found.amount, ctx.currency, compact=True, signed=True)
    return ctx.words("gap-life", gap=amount, most=largest(ctx, found.way))


def _without_money(ctx: Context, now: KpiNow) -> None:
    st.markdown(unit_told(ctx, now))
    rests = kept(ctx, "kpi_rests", lambda: resting_on(ctx.known, now.kpi.id), now.kpi.id)
    if rests:
        st.markdown(rests_told(ctx, rests))
        return
    beside = kept(ctx, "kpi_uses", lambda: uses_beside(ctx.known, now.kpi.id), now.kpi.id)
    for one in beside:
        quiet(use_beside_told(ctx, one))
    _links(ctx, [(one.kpi.id, one.kpi.name) for one in beside])


def _links(
    ctx: Context, uses: Iterable[tuple[int, str]], benefits: pd.DataFrame | None = None
) -> None:
    """The ways to the KPIs of use, and to the benefit that differs most."""
    with st.container(horizontal=True):
        for kpi, name in uses:
            # a link to the page one is on leaves its chosen KPI as it is
            st.button(
                ctx.words("gap-to_use", name=safe(name)),
                key=f"gap_use_{kpi}",
                type="tertiary",
                on_click=keep_choice,
                args=("kpi", str(kpi)),
            )
        for one in [] if benefits is None else benefits.to_dict("records"):
            st.page_link(
                "pages/work/validation.py",
                label=ctx.words("gap-to_benefit", name=safe(one["name"])),
                query_params=carried({"benefit": str(one["benefit"])}),
            )
