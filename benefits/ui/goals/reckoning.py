"""How a benefit is reckoned, in words, and what it comes to a year or once."""

from __future__ import annotations

import streamlit as st

from benefits.domain.kpis.kpi_kinds import KINDS, Form
from benefits.domain.record.exact import to_hundredths
from benefits.domain.record.facts import Benefit, Cadence, Kpi, KpiStatus, PlanBasis
from benefits.text import Words
from benefits.ui.context import Context
from benefits.ui.goals.benefit_volume import way_of
from benefits.ui.goals.meaning import amount
from benefits.ui.goals.picking import currency_at
from benefits.ui.quiet import quiet
from benefits.ui.safe import safe
from benefits.views.worth import Worth, worth


def tell_worth(ctx: Context, benefit: Benefit, kpi: Kpi | None) -> None:
    """Improvement, volume and price in a sentence, then the money a year at target, or once."""
    words = ctx.words
    found = None if kpi is None else worth(ctx.known, benefit, kpi)
    with st.container(border=True):
        if benefit.plan_basis is PlanBasis.CASE:
            st.markdown(_by_case(ctx, benefit, kpi))
        if found is None or kpi is None:
            st.markdown(words(_why_not(kpi)))
            return
        currency = currency_at(ctx, ctx.known.portfolio.initiatives[kpi.initiative])
        st.markdown(
            words(
                "goals-worth_once" if found.once else "goals-worth",
                amount=words.money(found.full, currency),
                planned=words.money(found.planned, currency),
                confidence=words.percent(benefit.confidence),
            )
        )
        quiet(_formula(ctx, benefit, kpi, found, currency))
        for one in _remarks(ctx, benefit, kpi, found, currency):
            quiet(one)


def formula(ctx: Context, benefit: Benefit, kpi: Kpi) -> str:
    """How a year at target, or a release, is reckoned; empty where it cannot be."""
    found = worth(ctx.known, benefit, kpi)
    if found is None:
        return ""
    currency = currency_at(ctx, ctx.known.portfolio.initiatives[kpi.initiative])
    key = "goals-reckoned_once" if found.once else "goals-reckoned"
    amount_told = ctx.words.money(found.full, currency)
    told = _formula(ctx, benefit, kpi, found, currency)
    return ctx.words(key, formula=told, amount=amount_told)


def _by_case(ctx: Context, benefit: Benefit, kpi: Kpi | None) -> str:
    """What the plan is, where the business case and not the KPI says so."""
    months = ctx.known.portfolio.benefit_months
    own = months[months["benefit"] == benefit.id]
    home = None if kpi is None else ctx.known.portfolio.initiatives[kpi.initiative]
    currency = ctx.currency if home is None else currency_at(ctx, home)
    total = ctx.words.money(int(own["planned"].sum()), currency)
    return ctx.words("goals-worth_case", amount=total, count=len(own))


def _why_not(kpi: Kpi | None) -> str:
    if kpi is None or KINDS[kpi.kind].form is Form.NONE:
        return "goals-worth_no_kind"
    if kpi.baseline is None or kpi.target is None:
        return "goals-worth_no_goal"
    return "goals-worth_no_volume"


def _remarks(ctx: Context, benefit: Benefit, kpi: Kpi, found: Worth, currency: str) -> list[str]:
    """What lowers or delays the amount besides the formula."""
    words, told = ctx.words, []
    if found.ramp != 1:
        told.append(words("goals-worth_ramp", last=words.percent(found.ramp)))
    pool = ctx.known.portfolio.pools.get(benefit.pool or 0)
    if found.overlap and pool is not None:
        taken = words.money(found.overlap, currency)
        told.append(words("goals-worth_pool", name=safe(pool.name), amount=taken))
    if kpi.status is KpiStatus.DRAFT:
        told.append(words("goals-worth_draft"))
    return told


def _formula(ctx: Context, benefit: Benefit, kpi: Kpi, found: Worth, currency: str) -> str:
    words = ctx.words
    price = benefit.unit_value
    bare = kpi.unit == "currency"
    value = words.number(price) if bare else words.money(to_hundredths(price), currency)
    parts = [
        words("goals-term_gain", amount=amount(found.gain, kpi.unit, words, currency)),
        *_volume(ctx, benefit, found),
        words("goals-term_value", amount=value),
        *_shares(benefit, kpi, found, words),
        *_periods(kpi, found, words),
    ]
    return " × ".join(parts)


def _volume(ctx: Context, benefit: Benefit, found: Worth) -> list[str]:
    """The volume of the year that is reckoned with, and where it comes from."""
    if found.volume is None:
        return []
    words, way = ctx.words, way_of(benefit)
    if way == "number" and benefit.volume is None:
        way = "measured"
    named = ctx.known.portfolio.kpis.get(benefit.volume_kpi or 0)
    source = "" if named is None else safe(named.name)
    count = words.number(round(found.volume, 2))
    return [words("goals-term_volume", amount=count, way=way, source=source)]


def _periods(kpi: Kpi, found: Worth, words: Words) -> list[str]:
    """How often a year it is earned; a level's carrying rate is a year's already."""
    form = KINDS[kpi.kind].form
    if found.once or form is Form.STOCK:
        return []
    quarterly = kpi.cadence is Cadence.QUARTERLY and not form.needs_volume
    return [words("goals-term_quarters" if quarterly else "goals-term_months")]


def _shares(benefit: Benefit, kpi: Kpi, found: Worth, words: Words) -> list[str]:
    """The shares that are not 100 %, each with its name."""
    shares = {name: getattr(benefit, name) for name in ("margin", "attribution", "capture")}
    if KINDS[kpi.kind].form is Form.STOCK and not found.once:
        shares["carrying_rate"] = benefit.carrying_rate or 0
    return [
        words("goals-term_share", name=words(f"field-{name}"), share=words.percent(share))
        for name, share in shares.items()
        if share != 1
    ]
