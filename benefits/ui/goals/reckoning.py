"""How a benefit is reckoned, in words, and what it comes to a year."""

from __future__ import annotations

import streamlit as st

from benefits.domain.exact import to_hundredths
from benefits.domain.facts import Benefit, Kpi, KpiStatus
from benefits.domain.kpi_kinds import KINDS, Form
from benefits.text import Words
from benefits.ui.context import Context
from benefits.ui.goals.meaning import amount
from benefits.ui.quiet import quiet
from benefits.views.worth import Worth, worth


def tell_worth(ctx: Context, benefit: Benefit, kpi: Kpi | None) -> None:
    """Improvement, volume and price in a sentence, then the money a year at target."""
    words = ctx.words
    found = None if kpi is None else worth(ctx.known, benefit, kpi)
    with st.container(border=True):
        if found is None or kpi is None:
            st.markdown(words(_why_not(kpi)))
            return
        st.markdown(
            words(
                "goals-worth",
                amount=words.money(found.full, ctx.currency),
                planned=words.money(found.planned, ctx.currency),
                confidence=words.percent(benefit.confidence),
            )
        )
        quiet(_formula(ctx, benefit, kpi, found))
        if kpi.status is KpiStatus.DRAFT:
            quiet(words("goals-worth_draft"))


def _why_not(kpi: Kpi | None) -> str:
    if kpi is None or KINDS[kpi.kind].form is Form.NONE:
        return "goals-worth_no_kind"
    if kpi.baseline is None or kpi.target is None:
        return "goals-worth_no_goal"
    return "goals-worth_no_volume"


def _formula(ctx: Context, benefit: Benefit, kpi: Kpi, found: Worth) -> str:
    words = ctx.words
    value = words.money(to_hundredths(benefit.unit_value), ctx.currency)
    parts = [
        words("goals-term_gain", amount=amount(found.gain, kpi.unit, words)),
        *_volume(found, words),
        words("goals-term_value", amount=value),
        *_shares(benefit, kpi, words),
    ]
    return " × ".join(parts)


def _volume(found: Worth, words: Words) -> list[str]:
    if found.volume is None:
        return []
    return [words("goals-term_volume", amount=words.number(found.volume))]


def _shares(benefit: Benefit, kpi: Kpi, words: Words) -> list[str]:
    """The shares that are not 100 %, each with its name."""
    shares = {name: getattr(benefit, name) for name in ("margin", "attribution", "capture")}
    if KINDS[kpi.kind].form is Form.STOCK:
        shares["carrying_rate"] = benefit.carrying_rate or 0
    return [
        words("goals-term_share", name=words(f"field-{name}"), share=words.percent(share))
        for name, share in shares.items()
        if share != 1
    ]
