"""What the outlook's NPV rests on, and which single input would bring it to zero."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from benefits.charts.tornado import tornado
from benefits.domain.risk.sensitivity import Bar, Driver
from benefits.domain.risk.turning_points import Input, TurningPoint
from benefits.ui.address import switch
from benefits.ui.context import Context
from benefits.ui.drawing import Spec, draw
from benefits.ui.overview import look_of
from benefits.ui.safe import safe
from benefits.views.outlook import By, tornado_bars, would_have_to_be

MOST = 12
"""How many bars are drawn; the table behind has all of them."""
BYS: tuple[By, ...] = ("driver", "benefit")
TURNED = (Input.LEVEL, Input.COSTS, Input.DELAY, Input.RATE, Input.HORIZON)
"""Unit value and adoption turn where the level does: they multiply the same money."""
_MONTHS = frozenset({Input.DELAY, Input.HORIZON})


def rests(ctx: Context, initiative: int | None) -> None:
    """The tornado, by input over the whole scope or by benefit."""
    words = ctx.words
    by = switch(
        "by", words("outlook-by"), BYS, code=str, shown=lambda one: words(f"outlook-by_{one}")
    )
    bars = tornado_bars(ctx.known, initiative, by)
    if not bars:
        st.markdown(words("outlook-nothing_moves"))
        return
    sentence = words(
        "outlook-rests",
        name=safe(_name(ctx, bars[0])),
        low=words.money(bars[0].low, ctx.currency, compact=True, signed=True),
        high=words.money(bars[0].high, ctx.currency, compact=True, signed=True),
    )
    draw(
        ctx,
        f"tornado_{by}",
        lambda: _spec(ctx, bars[:MOST]),
        sentence=sentence,
        table=lambda: _table(ctx, bars),
        about=(initiative,),
    )


def _spec(ctx: Context, bars: tuple[Bar, ...]) -> Spec:
    words, currency = ctx.words, ctx.currency
    rows = [
        {
            "name": _name(ctx, one),
            **{end: getattr(one, end) for end in ("low", "likely", "high")},
            "low_shown": _end(ctx, one, one.low, one.low_input),
            "likely_shown": words.money(one.likely, currency, signed=True),
            "high_shown": _end(ctx, one, one.high, one.high_input),
            "swing_shown": words.money(one.swing, currency, compact=True),
        }
        for one in bars
    ]
    labels = {end: words(f"outlook-case_{end}") for end in ("low", "likely", "high")}
    return tornado(pd.DataFrame(rows), labels, look_of(ctx))


def _name(ctx: Context, one: Bar) -> str:
    if one.driver is not None:
        return ctx.words(f"outlook-driver_{one.driver}")
    return ctx.known.portfolio.benefits[one.benefit or 0].name


def _end(ctx: Context, one: Bar, npv: int, at: float | None) -> str:
    shown = ctx.words.money(npv, ctx.currency, signed=True)
    if at is None or one.driver is None:
        return shown
    return ctx.words("outlook-at", amount=shown, input=_input(ctx, one.driver, at))


def _input(ctx: Context, driver: Driver, at: float) -> str:
    if driver is Driver.DELAY:
        return ctx.words("outlook-months", months=ctx.words.number(at, 1), count=at)
    return ctx.words.percent(at, 1)


def _table(ctx: Context, bars: tuple[Bar, ...]) -> pd.DataFrame:
    words = ctx.words
    return pd.DataFrame(
        {
            words("outlook-input"): [_name(ctx, one) for one in bars],
            words("outlook-npv_low"): [_end(ctx, one, one.low, one.low_input) for one in bars],
            words("outlook-npv_high"): [_end(ctx, one, one.high, one.high_input) for one in bars],
            words("outlook-swing"): [words.money(one.swing, ctx.currency) for one in bars],
        }
    )


def turning(ctx: Context, initiative: int | None) -> None:
    """A sentence per input: where the NPV would be zero, all else as is likely."""
    points = {one.input: one for one in would_have_to_be(ctx.known, initiative)}
    lines = [f"- {_sentence(ctx, points[name])}" for name in TURNED]
    st.markdown("\n".join([ctx.words("outlook-have_to_be"), "", *lines]))


def _sentence(ctx: Context, one: TurningPoint) -> str:
    words = ctx.words
    if one.value is not None:
        pays = "yes" if one.pays else "no"
        value, likely = (_value(ctx, one.input, number) for number in (one.value, one.likely))
        return words(f"outlook-turns_{one.input}", value=value, likely=likely, pays=pays)
    ends = [_value(ctx, one.input, number) for number in (one.least, one.most)]
    name = words(f"outlook-turned_{one.input}")
    key = "outlook-holds" if one.pays else "outlook-fails"
    return words(key, name=name, least=ends[0], most=ends[1])


def _value(ctx: Context, name: Input, number: float) -> str:
    if name in _MONTHS:
        return ctx.words("outlook-months", months=ctx.words.number(number, 0), count=number)
    exact = name is Input.RATE or abs(number - 1) < _NEAR_ONE
    return ctx.words.percent(number, 1 if exact else 0)


_NEAR_ONE = 0.05
"""Within it a share is told with a decimal, or 100.2% would read as all is well."""
