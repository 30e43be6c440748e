"""How a month of a benefit is reckoned: in words, in symbols, and with its numbers filled in."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

import pandas as pd
import streamlit as st

from benefits.domain.calendar.period import Month
from benefits.domain.kpis.kpi_kinds import Form, parts_of_one
from benefits.domain.money.valuation import form_of, is_release
from benefits.domain.record.exact import to_hundredths
from benefits.domain.record.facts import PlanBasis
from benefits.text import Words
from benefits.ui.address import choose
from benefits.ui.context import Context
from benefits.ui.figures import figure, is_missing, unit_word
from benefits.ui.kept import kept
from benefits.ui.quiet import quiet
from benefits.ui.safe import safe
from benefits.views.claim import Claim
from benefits.views.evidence import evidence

_DIGITS = 6
"""Decimals that KPI values are kept with."""
_PERCENT = 100


@dataclass(frozen=True, slots=True)
class Term:
    """One factor: its symbol, its name, its number as text, and where that comes from."""

    symbol: str
    name: str
    shown: str
    about: str = ""


def formula(ctx: Context, found: Claim) -> None:
    """The formula of a chosen month, and a line on each of its factors."""
    words = ctx.words
    months = found.months[found.months["judgeable"] | (found.months["state"] == "nothing")]
    st.subheader(words("validation-formula"), anchor=False)
    if found.evidence:
        st.markdown(words("validation-only_evidence"))
        return
    if months.empty:
        quiet(words("validation-no_formula"))
        return
    row = _chosen(ctx, months)
    terms = _terms(ctx, found, row)
    with st.container(border=True):
        said = " × ".join(f"{one.name} (*{one.symbol}*)" for one in terms)
        st.markdown(f"{words('formula-money')} (*B*) = {said}")
        st.markdown("*B* = " + " × ".join(f"*{one.symbol}*" for one in terms))
        numbers = " × ".join(safe(one.shown) for one in terms)
        st.markdown(f"*B* = {numbers} = **{_result(ctx, found, row)}**")
        _after(ctx, found, row)
        told = [f"*{one.symbol}* {one.name}: {one.about}" for one in terms if one.about]
        quiet("  \n".join([*told, *_sources(ctx, found, row["month"])]))


def _chosen(ctx: Context, months: pd.DataFrame) -> dict[Any, Any]:
    """The month looked at: the newest at first."""
    options = [Month(one) for one in months["month"]]
    with st.container(width=240):
        picked = choose(
            "month", ctx.words("column-month"), options, code=str, shown=ctx.words.month
        )
    return months[months["month"] == int(picked)].to_dict("records")[0]


def _sources(ctx: Context, found: Claim, month: int) -> list[str]:
    """The cells that the month's values were read from, and who brought them."""
    seen = kept(ctx, "evidence", lambda: evidence(ctx.ledger, ctx.known, found), found.benefit.id)
    return [
        ctx.words(
            "formula-source" if one["file_name"] else "formula-source_typed",
            kpi=safe(one["kpi_name"]),
            file=safe(one["file_name"]),
            sheet=safe(one["sheet"]),
            cell=safe(one["cell"]),
            author=safe(one["author"]),
            moment=ctx.words.moment(one["at"], ctx.zone),
        )
        for one in seen[seen["month"] == month].to_dict("records")
    ]


def _lowered(text: str) -> str:
    """A phrase of ours as it stands within a sentence."""
    return text[:1].lower() + text[1:]


def _result(ctx: Context, found: Claim, row: dict[Any, Any]) -> str:
    return ctx.words.money(int(row["measured"] + row["overlap"]), found.currency)


def _terms(ctx: Context, found: Claim, row: dict[Any, Any]) -> list[Term]:
    words, one = ctx.words, found.benefit
    form = form_of(one, found.kpi)
    return [
        _gain(ctx, found, row),
        *_volume(ctx, found, row, form),
        Term("p", words("field-unit_value"), _price(ctx, found)),
        *_carrying(ctx, found, form),
        *([] if one.margin == 1 else [_share(ctx, found, "m", "margin")]),
        _share(ctx, found, "a", "attribution"),
        _share(ctx, found, "c", "capture"),
    ]


def _price(ctx: Context, found: Claim) -> str:
    """What a unit is worth: money, or a bare number where the KPI itself counts money."""
    value = found.benefit.unit_value
    if found.kpi.unit == "currency":
        return ctx.words.number(*_digits(float(value)))
    return ctx.words.money(to_hundredths(value), found.currency)


def _gain(ctx: Context, found: Claim, row: dict[Any, Any]) -> Term:
    words, unit = ctx.words, found.kpi.unit
    about = words(
        "formula-gain_released" if is_release(found.benefit, found.kpi) else "formula-gain_about",
        without=safe(_exact(row["without"], unit, found, words)),
        method=_lowered(words(f"counterfactual-{found.method}")),
        value=safe(_exact(row["value"], unit, found, words)),
    )
    if found.fell_back:
        about = f"{about} {words('formula-fell_back')}"
    return Term("Δ", words("formula-gain"), _exact(row["gain"], unit, found, words), about)


def _volume(ctx: Context, found: Claim, row: dict[Any, Any], form: Form) -> list[Term]:
    if form not in {Form.VOLUME, Form.DURATION}:
        return []
    words = ctx.words
    shown = _exact(row["volume"], "", found, words)
    return [Term("V", words("formula-volume"), shown, _volume_about(ctx, found))]


def _volume_about(ctx: Context, found: Claim) -> str:
    words, one = ctx.words, found.benefit
    if one.volume_kpi is not None:
        name = ctx.known.portfolio.kpis[one.volume_kpi].name
        return words("formula-volume_kpi", name=safe(name))
    if one.volume_plan:
        return words("formula-volume_plan")
    return words("formula-volume_measured" if one.volume is None else "formula-volume_fixed")


def _exact(value: float, unit: str, found: Claim, words: Words) -> str:
    """A value with every digit that is reckoned with, so that the product can be checked."""
    if is_missing(value) or unit in {"currency", "yes_no"}:
        return figure(value, unit, words, found.currency)
    number, places = _digits(value)
    if parts_of_one(unit) == _PERCENT:
        return words.percent(number / _PERCENT, places)
    named = unit_word(unit, words)
    return f"{words.number(number, places)}\u00a0{named}" if named else words.number(number, places)


def _digits(value: float) -> tuple[Decimal, int]:
    """A number as it is kept, and how many decimals it has."""
    number = Decimal(repr(round(value, _DIGITS))).normalize()
    return number, max(0, -int(number.as_tuple().exponent))


def _carrying(ctx: Context, found: Claim, form: Form) -> list[Term]:
    if form is not Form.STOCK:
        return []
    words, rate = ctx.words, found.benefit.carrying_rate or 0
    shown = words("formula-carrying_month", rate=words.percent(rate, 1 if rate * 100 % 1 else 0))
    return [Term("r", words("field-carrying_rate"), shown)]


def _share(ctx: Context, found: Claim, symbol: str, name: str) -> Term:
    ratio = getattr(found.benefit, name)
    shown = ctx.words.percent(ratio, 1 if ratio * 100 % 1 else 0)
    return Term(symbol, ctx.words(f"field-{name}"), shown)


def _after(ctx: Context, found: Claim, row: dict[Any, Any]) -> None:
    """What the pool takes away, and what the amount is in the portfolio's currency."""
    words, one = ctx.words, found.benefit
    if row["overlap"] and one.pool is not None:
        pool = ctx.known.portfolio.pools[one.pool]
        told = words(
            "formula-pool",
            pool=safe(pool.name),
            hours=words.number(pool.hours),
            share=words.percent(row["kept"], 1),
            overlap=words.money(int(row["overlap"]), found.currency),
            amount=words.money(int(row["measured"]), found.currency),
        )
        st.markdown(told)
    if found.is_foreign:
        _in_portfolio_currency(ctx, found, row)
    if one.plan_basis is PlanBasis.CASE:
        quiet(words("formula-plan_case"))


def _in_portfolio_currency(ctx: Context, found: Claim, row: dict[Any, Any]) -> None:
    words = ctx.words
    if is_missing(row["rate"]):
        quiet(words("formula-no_rate", currency=found.currency))
        return
    amount = words.money(round(row["measured"] * row["rate"]), ctx.currency)
    quiet(words("formula-rate", rate=words.number(*_digits(row["rate"])), amount=amount))
