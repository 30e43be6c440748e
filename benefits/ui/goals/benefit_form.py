"""The form of one benefit: how a KPI's improvement becomes money, with the sum beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

import streamlit as st

from benefits.domain.kpis.kpi_kinds import KINDS, parts_of_one
from benefits.domain.kpis.kpi_kinds import Form as Money
from benefits.domain.record.facts import Benefit, BenefitClass, Kpi, Timing
from benefits.ui.context import Context
from benefits.ui.fields import Fields
from benefits.ui.goals.benefit_course import course, hours
from benefits.ui.goals.benefit_range import ranges
from benefits.ui.goals.benefit_volume import choose_way, volume, volume_plan
from benefits.ui.goals.choosing import go_to_new
from benefits.ui.goals.forms import Form, fact_form
from benefits.ui.goals.picking import currency_at
from benefits.ui.goals.reckoning import tell_worth
from benefits.ui.goals.removal import removal
from benefits.ui.known_words import word_for
from benefits.ui.safe import safe

RISKS = {
    "none": Decimal(1),
    "low": Decimal("0.95"),
    "medium": Decimal("0.9"),
    "high": Decimal("0.8"),
}
"""Presets of confidence by how risky a benefit is (methods 2.7)."""
OWN = "own"
_TIME = frozenset({"hours", "minutes"})
_HALF = Decimal("0.5")


def benefit_form(ctx: Context, kpis: Sequence[Kpi], stored: Benefit | None) -> None:
    """Change one benefit or make one for a KPI of this initiative."""
    first = kpis[0].id if kpis else 0
    draft = Benefit(id=-1, kpi=first, name="", unit_value=Decimal(0), confidence=Decimal("0.9"))
    fact_form(
        ctx,
        Form(
            name=f"benefit_{kpis[0].initiative}_new" if stored is None else f"benefit_{stored.id}",
            stored=stored,
            draft=draft,
            draw=lambda fact, fields: _draw(ctx, kpis, fact, fields),
            beside=lambda fact: tell_worth(ctx, fact, ctx.known.portfolio.kpis.get(fact.kpi)),
            long=("assumptions",),
            done="goals-saved_benefit",
            then=(lambda outcome: go_to_new(outcome, ctx, "benefit")) if stored is None else None,
        ),
    )
    if stored is not None:
        removal(ctx, stored)


def _draw(ctx: Context, kpis: Sequence[Kpi], fact: Benefit, fields: Fields) -> Benefit:
    first, second = st.columns(2)
    with first:
        name = fields.text("name", fact.name)
    with second:
        kpi = _kpi(ctx, kpis, fact, fields)
    fact = replace(fact, name=name, kpi=kpi.id)
    currency = currency_at(ctx, ctx.known.portfolio.initiatives[kpi.initiative])
    fact = _money(ctx, fact, kpi, fields, currency)
    fact = _shares(ctx, fact, kpi, fields)
    fact = _who(fact, fields)
    fact = course(ctx, fact, kpi, fields)
    fact = hours(ctx, fact, kpi, fields)
    return ranges(ctx, fact, fields, currency)


def _kpi(ctx: Context, kpis: Sequence[Kpi], fact: Benefit, fields: Fields) -> Kpi:
    known = {one.id: one for one in kpis}
    if fact.kpi not in known:  # its KPI has become one of a kind without money
        known[fact.kpi] = ctx.known.portfolio.kpis[fact.kpi]
    picked = st.selectbox(
        ctx.words("field-kpi"),
        list(known),
        index=list(known).index(fact.kpi),
        format_func=lambda number: known[number].name,
        key=f"{fields.prefix}_kpi",
    )
    return known[picked]


def _money(ctx: Context, fact: Benefit, kpi: Kpi, fields: Fields, currency: str) -> Benefit:
    """What one unit of improvement is worth; only what the KPI's kind uses."""
    form = KINDS[kpi.kind].form
    fact = _timing(fact, form, fields)
    first, second, third = st.columns(3)
    with first:
        label = _value_label(ctx, kpi, form, currency)
        value = fields.number("unit_value", fact.unit_value or None, label=label)
    fact = replace(fact, unit_value=Decimal(0) if value is None else value)
    with second:
        way = choose_way(ctx, fact, fields) if form.needs_volume else ""
        fact = replace(fact, carrying_rate=_carrying(fact, form, fields))
        if _has_margin(fact, kpi):
            margin = _share(fields, "margin", fact.margin)
            fact = replace(fact, margin=Decimal(1) if margin is None else margin)
    with third:
        planned, fact = fact, volume(ctx, fact, kpi, fields, way)
    return volume_plan(ctx, planned, kpi, fields) if way == "plan" else fact


def _timing(fact: Benefit, form: Money, fields: Fields) -> Benefit:
    """A level may cost something every month, or release its money once as it falls."""
    if form is not Money.STOCK:
        return replace(fact, timing=Timing.RECURRING)
    return replace(fact, timing=fields.code("timing", fact.timing, "timing", list(Timing)))


def _carrying(fact: Benefit, form: Money, fields: Fields) -> Decimal | None:
    if form is not Money.STOCK:
        return None
    if fact.timing is Timing.ONE_TIME:
        return fact.carrying_rate
    return _share(fields, "carrying_rate", fact.carrying_rate)


def _has_margin(fact: Benefit, kpi: Kpi) -> bool:
    """Revenue is no benefit before its margin; a margin given elsewhere stays to be seen."""
    return kpi.kind == "revenue" or fact.margin != 1


def _share(fields: Fields, name: str, value: Decimal | None) -> Decimal | None:
    label = fields.words("goals-in_percent", what=fields.words(f"field-{name}"))
    return fields.number(name, value, percent=True, label=label)


def _value_label(ctx: Context, kpi: Kpi, form: Money, currency: str) -> str:
    """What the unit value is the price of: one case of a share, one unit of anything else."""
    words = ctx.words
    if form is Money.VOLUME and parts_of_one(kpi.unit) > 1:
        return words("goals-value_of_case", currency=currency)
    unit = safe(word_for("unit", kpi.unit, words)) or words("goals-one_unit")
    return words("goals-value_of_unit", currency=currency, unit=unit)


def _shares(ctx: Context, fact: Benefit, kpi: Kpi, fields: Fields) -> Benefit:
    first, second, third = st.columns(3)
    with first:
        attribution = _share(fields, "attribution", fact.attribution)
    with second:
        usual = _HALF if fact.id < 0 and kpi.unit in _TIME else fact.capture
        # a key for each suggestion: another KPI of a new benefit brings its own
        own = replace(fields, prefix=f"{fields.prefix}_{usual}")
        capture = _share(own, "capture", usual)
    with third:
        confidence = _confidence(ctx, fact.confidence, fields)
    return replace(
        fact,
        attribution=Decimal(1) if attribution is None else attribution,
        capture=Decimal(1) if capture is None else capture,
        confidence=confidence,
    )


def _confidence(ctx: Context, value: Decimal, fields: Fields) -> Decimal:
    words = ctx.words
    named = next((code for code, share in RISKS.items() if share == value), OWN)
    picked = st.selectbox(
        words("goals-risk"),
        [*RISKS, OWN],
        index=[*RISKS, OWN].index(named),
        format_func=lambda code: words(f"goals-risk_{code}"),
        key=f"{fields.prefix}_risk",
        help=words("help-confidence"),
    )
    if picked != OWN:
        return RISKS[picked]
    typed = _share(fields, "confidence", value)
    return value if typed is None else typed


def _who(fact: Benefit, fields: Fields) -> Benefit:
    first, second, third = st.columns(3, vertical_alignment="bottom")
    with first:
        benefit_class = fields.code(
            "benefit_class", fact.benefit_class, "benefit_class", list(BenefitClass)
        )
    with second:
        owner = fields.text("owner", fact.owner)
    with third:
        disbenefit = st.checkbox(
            fields.words("field-disbenefit"),
            value=fact.disbenefit,
            key=f"{fields.prefix}_disbenefit",
            help=fields.words("help-disbenefit"),
        )
    return replace(fact, benefit_class=benefit_class, owner=owner, disbenefit=disbenefit)
