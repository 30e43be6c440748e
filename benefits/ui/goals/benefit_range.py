"""How sure a benefit is: low and high of what its money rests on, for the outlook's range."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import streamlit as st

from benefits.domain.record.exact import to_hundredths
from benefits.domain.record.facts import Benefit
from benefits.domain.risk.spreads import BenefitSpread, Range, benefit_spread
from benefits.ui.context import Context
from benefits.ui.fields import Fields
from benefits.ui.quiet import quiet

SHARES = ("confidence", "adoption")
_BLANK: dict[str, Any] = dict.fromkeys(
    f"{name}_{end}"
    for name in ("unit_value", "confidence", "adoption", "delay")
    for end in ("low", "high")
)


def ranges(ctx: Context, fact: Benefit, fields: Fields, currency: str) -> Benefit:
    """Folded: low and high of each input; what is left empty takes the usual spread, which is
    stated."""
    words = ctx.words
    usual = benefit_spread(replace(fact, **_BLANK))
    with st.expander(words("goals-group_range"), key=f"{fields.prefix}_range"):
        quiet(words("goals-range_is"))
        fact = _numbers(fact, fields)
        quiet(_usual_value(ctx, fact, usual, currency))
        for name in SHARES:
            fact = _shares(fact, fields, name)
            quiet(_usual_share(ctx, fact, usual, name))
        fact = _delay(fact, fields)
        low, high = (words.number(int(one)) for one in (usual.delay.low, usual.delay.high))
        quiet(words("goals-usual_months", low=low, high=high))
    return fact


def _numbers(fact: Benefit, fields: Fields) -> Benefit:
    first, second = st.columns(2)
    with first:
        low = fields.number("unit_value_low", fact.unit_value_low)
    with second:
        high = fields.number("unit_value_high", fact.unit_value_high)
    return replace(fact, unit_value_low=low, unit_value_high=high)


def _shares(fact: Benefit, fields: Fields, name: str) -> Benefit:
    typed: dict[str, Any] = {}
    for end, place in zip(("low", "high"), st.columns(2), strict=True):
        field = f"{name}_{end}"
        with place:
            typed[field] = fields.number(field, getattr(fact, field), percent=True)
    return replace(fact, **typed)


def _delay(fact: Benefit, fields: Fields) -> Benefit:
    typed: dict[str, Any] = {}
    for end, place in zip(("low", "high"), st.columns(2), strict=True):
        field = f"delay_{end}"
        stored = getattr(fact, field)
        with place:
            months = fields.number(field, None if stored is None else Decimal(stored))
        typed[field] = _whole(fields, field, months)
    return replace(fact, **typed)


def _whole(fields: Fields, field: str, months: Decimal | None) -> int | None:
    if months is None:
        return None
    if months != months.to_integral_value():
        words = fields.words
        fields.unread.append(words("goals-whole_months", field=words(f"field-{field}")))
        return None
    return int(months)


def _usual_value(ctx: Context, fact: Benefit, usual: BenefitSpread, currency: str) -> str:
    """What an empty unit value means, in money where there is one."""
    words = ctx.words
    if not fact.unit_value:
        return words("goals-usual_nothing")
    ends = sorted(fact.unit_value * Decimal(repr(one)) for one in _ends(usual.unit_value))
    low, high = (words.money(to_hundredths(one), currency) for one in ends)
    return words("goals-usual", low=low, high=high)


def _usual_share(ctx: Context, fact: Benefit, usual: BenefitSpread, name: str) -> str:
    likely = float(fact.confidence) if name == "confidence" else 1.0
    found: Range = getattr(usual, name)
    low, high = (ctx.words.percent(likely * one) for one in _ends(found))
    return ctx.words("goals-usual", low=low, high=high)


def _ends(found: Range) -> tuple[float, float]:
    return found.low, found.high
