"""The KPI that must not suffer for another: which one, by how much it may, and what that means."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import streamlit as st

from benefits.domain.kpis.kpi_templates import KPI_TEMPLATES
from benefits.domain.record.facts import Kpi
from benefits.text import Words
from benefits.ui.context import Context
from benefits.ui.fields import Fields
from benefits.ui.figures import is_percent, unit_word
from benefits.ui.goals.meaning import amount
from benefits.ui.goals.picking import currency_at, other_kpis, pick
from benefits.ui.quiet import quiet
from benefits.ui.safe import safe

_USUAL = Decimal("0.05")
"""The tolerance to begin the talk with, as a share of the partner's baseline."""


def guardrail(ctx: Context, kpi: Kpi, fields: Fields) -> Kpi:
    """The fields of the guardrail, with what they mean for the status."""
    others = other_kpis(ctx, kpi, kpi.guardrail)
    if not others:
        return kpi
    st.subheader(ctx.words("goals-group_guardrail"), anchor=False)
    first, second = st.columns([2, 1])
    with first:
        chosen = pick(fields, "guardrail", kpi.guardrail, others)
    partner = ctx.known.portfolio.kpis.get(chosen or 0)
    tolerance = kpi.guardrail_tolerance
    if partner is not None:
        with second:
            label = _label(ctx, partner)
            tolerance = fields.number("guardrail_tolerance", tolerance, label=label)
    kpi = replace(kpi, guardrail=chosen, guardrail_tolerance=tolerance if partner else None)
    quiet(_proposal(ctx, kpi) if partner is None else _meaning(ctx, kpi, partner))
    return kpi


def _label(ctx: Context, partner: Kpi) -> str:
    words = ctx.words
    named = words("field-guardrail_tolerance")
    unit = words("goals-points") if is_percent(partner.unit) else _unit(ctx, partner)
    return words("goals-in_unit", field=named, unit=unit) if unit else named


def _unit(ctx: Context, partner: Kpi) -> str:
    home = ctx.known.portfolio.initiatives[partner.initiative]
    return safe(unit_word(partner.unit, ctx.words, currency_at(ctx, home)))


def _meaning(ctx: Context, kpi: Kpi, partner: Kpi) -> str:
    words = ctx.words
    if partner.baseline is None:
        return words("goals-guardrail_blind", partner=safe(partner.name))
    slack = kpi.guardrail_tolerance or Decimal(0)
    limit = partner.baseline - partner.direction.sign * slack
    return words(
        "goals-guardrail_meaning",
        partner=safe(partner.name),
        side="above" if partner.direction.sign < 0 else "below",
        limit=_amount(ctx, partner, limit),
    )


def _proposal(ctx: Context, kpi: Kpi) -> str:
    """The guardrail that the template of this name has, where a KPI of that name is there."""
    words = ctx.words
    names = {words(f"template-{one.code}-name").casefold(): one for one in KPI_TEMPLATES}
    known = names.get(kpi.name.casefold())
    partner = None if known is None else _named(ctx, kpi, known.guardrail, words)
    if partner is None:
        return words("goals-guardrail_none")
    if not partner.baseline:
        return words("goals-guardrail_proposal", partner=safe(partner.name))
    usual = _amount(ctx, partner, abs(partner.baseline * _USUAL))
    share = words.percent(_USUAL)
    said = {"partner": safe(partner.name), "tolerance": usual, "share": share}
    return words("goals-guardrail_proposal_by", **said)


def _named(ctx: Context, kpi: Kpi, template: str, words: Words) -> Kpi | None:
    wanted = words(f"template-{template}-name").casefold()
    near = (one for one in ctx.known.portfolio.kpis.values() if one.initiative == kpi.initiative)
    return next((one for one in near if one.name.casefold() == wanted), None)


def _amount(ctx: Context, partner: Kpi, value: Decimal) -> str:
    home = ctx.known.portfolio.initiatives[partner.initiative]
    return amount(value, partner.unit, ctx.words, currency_at(ctx, home))
