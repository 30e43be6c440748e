"""The form of an initiative."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import streamlit as st

from benefits.actions.outcome import Outcome
from benefits.domain.calendar.period import Month
from benefits.domain.checks.checks import LONGEST_HORIZON
from benefits.domain.record.facts import Initiative, InitiativeStatus
from benefits.ui.address import keep_choice
from benefits.ui.context import Context
from benefits.ui.fields import Fields
from benefits.ui.goals.choosing import go_to_new
from benefits.ui.goals.forms import Form, fact_form
from benefits.ui.goals.removal import removal
from benefits.ui.quiet import quiet

_YEARS_BACK, _YEARS_ON = 5, 10


def initiative_part(ctx: Context, stored: Initiative | None) -> None:
    """Change an initiative, or make a new one and go on to its KPIs."""
    new = stored is None
    name = "initiative_new" if stored is None else f"initiative_{stored.id}"
    fact_form(
        ctx,
        Form(
            name=name,
            stored=stored,
            draft=Initiative(id=-1, name="", start=ctx.today, go_live=ctx.today + 3),
            draw=lambda fact, fields: _draw(ctx, fact, fields),
            beside=lambda wanted: _span(ctx, wanted),
            long=("description",),
            done="goals-saved_initiative",
            label="goals-save_and_on" if new else "button-save",
            then=(lambda outcome: _on_to_kpis(outcome, ctx)) if new else None,
        ),
    )
    if stored is not None:
        removal(ctx, stored)


def _on_to_kpis(outcome: Outcome, ctx: Context) -> None:
    go_to_new(outcome, ctx, "initiative")
    keep_choice("part", "kpis")


def _draw(ctx: Context, fact: Initiative, fields: Fields) -> Initiative:
    first, second = st.columns([2, 1])
    with first:
        name = fields.text("name", fact.name)
    with second:
        status = fields.code("status", fact.status, "initiative_status", list(InitiativeStatus))
    start, go_live, horizon = _time(ctx, fact, fields)
    first, second = st.columns(2)
    with first:
        sponsor = fields.text("sponsor", fact.sponsor)
    with second:
        owner = fields.text("business_owner", fact.business_owner)
    fact = replace(
        fact,
        name=name,
        status=status,
        start=start,
        go_live=go_live,
        horizon_months=horizon,
        sponsor=sponsor,
        business_owner=owner,
    )
    return _prudence(_currency(ctx, fact, fields), fields)


def _currency(ctx: Context, fact: Initiative, fields: Fields) -> Initiative:
    """The portfolio's own currency, or one that has exchange rates."""
    words, own = ctx.words, ctx.settings.currency
    rated = {one.currency for one in ctx.known.portfolio.exchange_rates.values()} - {own}
    options = ["", *sorted({*rated, fact.currency} - {""})]
    with st.columns([1, 2])[0]:
        picked = st.selectbox(
            words("field-currency"),
            options,
            index=options.index(fact.currency),
            format_func=lambda code: code or words("goals-currency_own", currency=own),
            key=f"{fields.prefix}_currency",
            help=words("help-initiative_currency"),
        )
    if picked:
        quiet(words("goals-currency_other", currency=picked, own=own))
    return replace(fact, currency=picked)


def _prudence(fact: Initiative, fields: Fields) -> Initiative:
    """Folded: how much is added to the planned costs, and why."""
    words = fields.words
    with st.expander(words("goals-group_prudence"), key=f"{fields.prefix}_prudence"):
        quiet(words("goals-prudence_is"))
        first, second = st.columns([1, 2])
        with first:
            uplift = fields.number("optimism_uplift", fact.optimism_uplift or None, percent=True)
        with second:
            reason = fields.text("optimism_reason", fact.optimism_reason)
    return replace(fact, optimism_uplift=uplift or Decimal(0), optimism_reason=reason)


def _time(ctx: Context, fact: Initiative, fields: Fields) -> tuple[Month, Month, int]:
    span = (ctx.today + -12 * _YEARS_BACK, ctx.today + 12 * _YEARS_ON)
    first, second, third = st.columns(3)
    with first:
        start = fields.month("start", fact.start, span) or fact.start
    with second:
        go_live = fields.month("go_live", fact.go_live, span) or fact.go_live
    with third:
        horizon = fields.number("horizon_months", Decimal(fact.horizon_months))
    return start, go_live, _whole(horizon)


def _whole(months: Decimal | None) -> int:
    """Whole months; anything that is none becomes 0, which no initiative may have."""
    if months is None or months != months.to_integral_value() or abs(months) > LONGEST_HORIZON:
        return 0
    return int(months)


def _span(ctx: Context, wanted: Initiative) -> None:
    words = ctx.words
    if wanted.horizon_months < 1:
        return
    quiet(
        words(
            "goals-span",
            months=wanted.horizon_months,
            years=words.number(Decimal(wanted.horizon_months) / 12),
            start=words.month(wanted.start),
            last=words.month(wanted.last_month),
        )
    )
