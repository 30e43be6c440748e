"""The benefits of one KPI on every rung, what is outside the headline, and their formulas."""

from __future__ import annotations

import pandas as pd
import pyarrow as pa
import streamlit as st

from benefits.domain.record.facts import Benefit
from benefits.ui.columns import show
from benefits.ui.context import Context
from benefits.ui.goals.benefit_course import ramp_told
from benefits.ui.goals.reckoning import formula
from benefits.ui.kept import as_sent, kept
from benefits.ui.kpi.money_quarters import money_chart
from benefits.ui.moment import carried
from benefits.ui.quiet import quiet
from benefits.ui.safe import safe
from benefits.views.kpi import KpiNow
from benefits.views.kpi_benefits import kpi_benefits

_RUNGS = {
    "claimed": "claimed",
    "realised": "measured",
    "validated": "validated",
    "booked": "booked",
}
_OUTSIDE = ("estimated", "carried", "disputed", "realised_overlap")


def money(ctx: Context, now: KpiNow) -> None:
    """What the KPI's improvement has been worth, benefit by benefit and quarter by quarter."""
    st.subheader(ctx.words("kpi-money"), anchor=False)
    if not now.benefits:
        quiet(ctx.words("kpi-no_money"))
        return
    frame = kept(ctx, "kpi_benefits", lambda: kpi_benefits(ctx.known, now.kpi.id), now.kpi.id)
    table = kept(ctx, "kpi_money", lambda: _rungs(ctx, frame), now.kpi.id)
    show(table)
    _outside(ctx, frame)
    money_chart(ctx, now)
    with st.expander(ctx.words("kpi-reckoned"), key=f"reckoned_{now.kpi.id}"):
        for one in now.benefits:
            _inputs(ctx, now, one)


def _rungs(ctx: Context, frame: pd.DataFrame) -> pa.Table:
    words = ctx.words

    def said(name: str) -> list[str]:
        return [words.money(int(one), ctx.currency) for one in frame[name]]

    table = {words("fact-benefit"): list(frame["name"]), words("column-planned"): said("planned")}
    table |= {words(f"rung-{rung}"): said(name) for name, rung in _RUNGS.items()}
    return as_sent(pd.DataFrame(table))


def _outside(ctx: Context, frame: pd.DataFrame) -> None:
    """What is part of no headline: estimates, values carried forward, disputes, and overlaps."""
    words = ctx.words
    for name in _OUTSIDE:
        amount = int(frame[name].sum())
        if amount:
            told = words.money(amount, ctx.currency, compact=True)
            quiet(words(f"kpi-outside_{name}", amount=told))
    for one in frame.loc[frame["evidence"], "name"]:
        quiet(words("kpi-evidence", name=safe(one)))


def _inputs(ctx: Context, now: KpiNow, one: Benefit) -> None:
    """A benefit's formula with its inputs, and the ways to its evidence and its form."""
    words = ctx.words
    lines = [f"**{safe(one.name)}**", formula(ctx, one, now.kpi) or words("kpi-no_formula")]
    lines += [f"{words(f'field-{name}')}: {told}" for name, told in _details(ctx, one).items()]
    st.markdown("  \n".join(lines))
    with st.container(horizontal=True):
        st.page_link(
            "pages/work/validation.py",
            label=words("kpi-to_validation"),
            query_params=carried({"benefit": str(one.id)}),
        )
        st.page_link(
            "pages/work/goals.py",
            label=words("kpi-edit_benefit"),
            query_params=carried(
                {
                    "initiative": str(now.kpi.initiative),
                    "part": "benefits",
                    "benefit": str(one.id),
                }
            ),
        )


def _details(ctx: Context, one: Benefit) -> dict[str, str]:
    """The inputs that the formula does not name."""
    words, known = ctx.words, ctx.known.portfolio
    told = {"confidence": words.percent(one.confidence), "timing": words(f"timing-{one.timing}")}
    if one.ramp:
        told["ramp"] = ramp_told(one.ramp, words)
    used = known.kpis.get(one.adoption_kpi or 0)
    if used is not None:
        told["adoption_kpi"] = safe(used.name)
    pool = known.pools.get(one.pool or 0)
    if pool is not None:
        told["pool"] = safe(pool.name)
        told["hours_per_unit"] = words.number(one.hours_per_unit)
    if one.assumptions:
        told["assumptions"] = safe(one.assumptions)
    return told
