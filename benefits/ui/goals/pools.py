"""The pools of hours of an initiative: who frees them, and how full each is planned."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

import pandas as pd
import streamlit as st

from benefits.domain.record.facts import Benefit, Initiative, Pool
from benefits.ui.address import keep_choice
from benefits.ui.context import Context
from benefits.ui.fields import Fields
from benefits.ui.goals.choosing import ALL, NEW, choose_fact, go_to_new
from benefits.ui.goals.forms import Form, fact_form
from benefits.ui.goals.removal import removal
from benefits.ui.quiet import quiet
from benefits.ui.safe import safe
from benefits.views.known import Known
from benefits.views.pools import PoolUse, pool_use


def pool_part(ctx: Context, home: Initiative) -> None:
    """All pools, or the one in the address."""
    pools = [one for one in ctx.known.portfolio.pools.values() if one.initiative == home.id]
    picked = choose_fact(ctx, "pool", pools)
    if picked == ALL:
        _all(ctx, pools)
    else:
        _form(ctx, home, picked if isinstance(picked, Pool) else None)


def _all(ctx: Context, pools: Sequence[Pool]) -> None:
    words = ctx.words
    quiet(words("goals-pools_are"))
    if not pools:
        st.markdown(words("goals-no_pools"))
    else:
        rows = [_row(ctx, pool_use(ctx.known, one)) for one in pools]
        st.dataframe(pd.DataFrame(rows), hide_index=True, width="stretch", placeholder="")
    st.button(
        words("goals-new_pool"),
        key="new_pool",
        type="secondary" if pools else "primary",
        on_click=keep_choice,
        args=("pool", NEW),
    )


def _row(ctx: Context, use: PoolUse) -> dict[str, str]:
    words = ctx.words
    return {
        words("field-name"): use.pool.name,
        words("field-hours"): words.number(use.pool.hours),
        words("goals-pool_planned"): words.number(Decimal(str(round(use.hours, 1)))),
        words("goals-pool_filled"): words.percent(use.filled),
        words("goals-pool_members"): words.list_of(list(use.members["name"])),
    }


def _form(ctx: Context, home: Initiative, stored: Pool | None) -> None:
    draft = Pool(id=-1, initiative=home.id, name="", hours=Decimal(0))
    fact_form(
        ctx,
        Form(
            name=f"pool_{home.id}_new" if stored is None else f"pool_{stored.id}",
            stored=stored,
            draft=draft,
            draw=_draw,
            beside=lambda pool: _told(ctx, pool),
            done="goals-saved_pool",
            then=(lambda outcome: go_to_new(outcome, ctx, "pool")) if stored is None else None,
        ),
    )
    if stored is not None:
        removal(ctx, stored)


def _draw(pool: Pool, fields: Fields) -> Pool:
    first, second = st.columns([2, 1])
    with first:
        name = fields.text("name", pool.name)
    with second:
        hours = fields.number("hours", pool.hours or None)
    return replace(pool, name=name, hours=Decimal(0) if hours is None else hours)


def _told(ctx: Context, pool: Pool) -> None:
    """How full it is planned, and by whom."""
    words, use = ctx.words, pool_use(ctx.known, pool)
    if use.members.empty:
        quiet(words("goals-pool_unused"))
        return
    st.markdown(filled_line(ctx, use))
    st.dataframe(_listed(ctx, use), hide_index=True, width="stretch", placeholder="")


def _listed(ctx: Context, use: PoolUse) -> pd.DataFrame:
    words, members = ctx.words, use.members
    return pd.DataFrame(
        {
            words("fact-benefit"): members["name"],
            words("fact-kpi"): members["kpi_name"],
            words("field-status"): [words(f"kpi_status-{one}") for one in members["kpi_status"]],
            words("goals-pool_planned"): [
                words.number(Decimal(str(round(one, 1)))) for one in members["hours"]
            ],
        }
    )


def filled_line(ctx: Context, use: PoolUse) -> str:
    """How full a pool is planned, and what that does to the money."""
    words = ctx.words
    if use.quarter is None:
        return words("goals-pool_idle", name=safe(use.pool.name))
    quarter = ctx.calendar.quarter_of(use.quarter)
    return words(
        "goals-pool_over" if use.is_capped else "goals-pool_within",
        name=safe(use.pool.name),
        hours=words.number(use.pool.hours),
        planned=words.number(Decimal(str(round(use.hours, 1)))),
        share=words.percent(use.filled),
        quarter=words.quarter(quarter, ctx.calendar),
    )


def tell_filled(ctx: Context, pool: Pool, benefit: Benefit) -> None:
    """How full the pool would be planned with a benefit as it is typed."""
    known = _with(ctx.known, benefit) if benefit.hours_per_unit is not None else ctx.known
    use = pool_use(known, pool)
    quiet(filled_line(ctx, use))


def _with(known: Known, benefit: Benefit) -> Known:
    return replace(known, portfolio=known.portfolio.with_facts([benefit]))
