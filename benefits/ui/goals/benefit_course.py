"""How a benefit comes: its ramp after go-live, who uses the change, and the hours it frees."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

import streamlit as st

from benefits.domain.record.facts import Benefit, Kpi, PlanBasis
from benefits.text import Words
from benefits.ui.context import Context
from benefits.ui.fields import Fields
from benefits.ui.goals.picking import other_kpis, pick
from benefits.ui.goals.pools import tell_filled
from benefits.ui.quiet import quiet
from benefits.ui.safe import safe

_LISTED = 6


def course(ctx: Context, fact: Benefit, kpi: Kpi, fields: Fields) -> Benefit:
    """Folded: how the plan rises after go-live, and where it comes from."""
    with st.expander(ctx.words("goals-group_course"), key=f"{fields.prefix}_course"):
        ramp = typed_ramp(fields, fact.ramp)
        quiet(ramp_told(ramp, ctx.words))
        basis = fact.plan_basis
        typed = ctx.known.portfolio.benefit_months["benefit"]
        if basis is PlanBasis.CASE or (typed == fact.id).any():
            basis = fields.code("plan_basis", basis, "plan_basis", list(PlanBasis))
        named = other_kpis(ctx, kpi, fact.adoption_kpi)
        adoption = pick(fields, "adoption_kpi", fact.adoption_kpi, named)
    return replace(fact, ramp=ramp, plan_basis=basis, adoption_kpi=adoption)


def typed_ramp(fields: Fields, ramp: Sequence[Decimal]) -> tuple[Decimal, ...]:
    """Percentages with spaces between them, month by month from go-live on."""
    words = fields.words
    shown = " ".join(words.plain_number(factor * 100) for factor in ramp)
    typed = fields.text("ramp", shown).replace("%", " ").replace(";", " ")
    factors = []
    for part in typed.split():
        try:
            factors.append(words.parse_number(part) / 100)
        except ValueError:
            field = words("field-ramp")
            fields.unread.append(words("form-not_a_number", field=field, typed=safe(part)))
    return tuple(factors)


def ramp_told(ramp: Sequence[Decimal], words: Words) -> str:
    """What a ramp means, month by month."""
    if not ramp:
        return words("goals-ramp_none")
    steps = [words.percent(factor) for factor in ramp[:-1]]
    told = " · ".join(steps[:_LISTED]) + (" · …" if len(steps) > _LISTED else "")
    last = words.percent(ramp[-1])
    if not steps:
        return words("goals-ramp_flat", last=last)
    return words("goals-ramp_told", steps=told, last=last, month=len(ramp))


def hours(ctx: Context, fact: Benefit, kpi: Kpi, fields: Fields) -> Benefit:
    """Folded: the pool that freed hours belong to, so that they count once."""
    words, known = ctx.words, ctx.known.portfolio.pools
    near = {one.id: one.name for one in known.values() if one.initiative == kpi.initiative}
    if fact.pool is not None and fact.pool in known:
        near[fact.pool] = known[fact.pool].name
    with st.expander(words("goals-group_hours"), key=f"{fields.prefix}_hours"):
        if not near:
            quiet(words("goals-no_pools_yet"))
            return replace(fact, pool=None, hours_per_unit=None)
        first, second = st.columns(2)
        with first:
            pool = pick(fields, "pool", fact.pool, near)
        with second:
            each = fields.number("hours_per_unit", fact.hours_per_unit)
        fact = replace(fact, pool=pool, hours_per_unit=each)
        if pool is not None:
            tell_filled(ctx, known[pool], fact)
    return fact
