"""The outlook: how far it may come, what it rests on, and what would have to be true."""

from __future__ import annotations

from collections.abc import Hashable, Mapping

import pandas as pd
import streamlit as st

from benefits.charts.s_curve import s_curve as s_curve_chart
from benefits.charts.style import Moments
from benefits.domain.calendar.period import Month
from benefits.domain.risk.uncertainty import MonthRange, Outcome
from benefits.ui.context import Context
from benefits.ui.drawing import Spec, draw
from benefits.ui.figures import rate
from benefits.ui.overview import look_of
from benefits.ui.quiet import quiet
from benefits.ui.returns.outlook_rests import rests, turning
from benefits.ui.returns.tables import folded_table, table
from benefits.views.outlook import assumptions, band, outcome, three_cases
from benefits.views.overview import go_lives, s_curve

LEVELS = ("p10", "p50", "p90")


def outlook_part(ctx: Context, initiative: int | None) -> None:
    """The range, the curve, the tornado, the turning points and what was assumed."""
    if not len(ctx.known.benefits):
        st.markdown(ctx.words("outlook-empty"))
        return
    with st.spinner(ctx.words("outlook-drawing")):
        found = outcome(ctx.known, initiative)
    _range(ctx, initiative, found)
    wide, narrow = st.columns([1, 1], gap="large")
    with wide:
        _curve(ctx, initiative, found)
    with narrow:
        rests(ctx, initiative)
    turning(ctx, initiative)
    label = ctx.words("outlook-assumptions")
    folded_table(ctx, label, "assumed", lambda: _assumed(ctx, initiative), initiative)
    quiet(
        ctx.words(
            "outlook-seed",
            draws=ctx.words.number(found.draws),
            seed=str(found.seed),
        )
    )


def _range(ctx: Context, initiative: int | None, found: Outcome) -> None:
    words = ctx.words
    st.markdown(
        words(
            "outlook-range",
            low=_money(ctx, found.total.p10),
            high=_money(ctx, found.total.p90),
            npv_low=_money(ctx, found.npv.p10),
            npv_high=_money(ctx, found.npv.p90),
            positive=_share(ctx, found.positive),
            rate=rate(ctx.settings.discount_rate, words),
        )
    )
    st.markdown(_break_even(ctx, found.break_even))
    table(ctx, "outlook", lambda: _levels(ctx, initiative, found), initiative)


def _money(ctx: Context, hundredths: int) -> str:
    return ctx.words.money(hundredths, ctx.currency, compact=True)


def _break_even(ctx: Context, found: MonthRange) -> str:
    """The break-even month as a range, and how often there is none."""
    words, never = ctx.words, _never(ctx, found)
    if found.p10 is None:
        return words("outlook-hardly_ever", never=never)
    early = words.month(found.p10)
    if found.p90 is None:
        return words("outlook-from", early=early, never=never)
    if found.p10 == found.p90:
        return words("outlook-in", month=early, never=never)
    return words("outlook-between", early=early, late=words.month(found.p90), never=never)


FIGURES = ("total", "npv", "roi", "break_even")


def _never(ctx: Context, found: MonthRange) -> str:
    if not found.never:
        return ctx.words("outlook-never_none")
    return ctx.words("outlook-never_some", share=_share(ctx, found.never))


def _share(ctx: Context, share: float) -> str:
    """A share of the draws; neither all nor none of them by rounding alone."""
    if share in (0.0, 1.0):
        return ctx.words.percent(share)
    near = min(share, 1 - share) < _NEAR
    return ctx.words.percent(min(max(share, _LEAST), 1 - _LEAST), 1 if near else 0)


_NEAR, _LEAST = 0.005, 0.001


def _levels(ctx: Context, initiative: int | None, found: Outcome) -> pd.DataFrame:
    """The figures at each level of the draws, and in the three whole cases."""
    words = ctx.words
    columns = {words("returns-figure"): [words(f"outlook-{one}") for one in FIGURES]}
    for level, end in zip(LEVELS, ("low", "likely", "high"), strict=True):
        roi = None if found.roi is None else getattr(found.roi, end)
        total, npv, month = (getattr(getattr(found, one), level) for one in _DRAWN)
        columns[words(f"outlook-{level}")] = _column(ctx, total, npv, roi, month)
    for case in three_cases(ctx.known, initiative):
        shown = _column(ctx, case.total, case.npv, case.roi, case.break_even)
        columns[words(f"outlook-case_{case.end}")] = shown
    return pd.DataFrame(columns)


_DRAWN = ("total", "npv", "break_even")


def _column(
    ctx: Context, total: int, npv: int, roi: float | None, month: Month | None
) -> list[str]:
    words = ctx.words
    return [
        words.money(total, ctx.currency),
        words.money(npv, ctx.currency, signed=True),
        words.percent(roi),
        _month(ctx, month),
    ]


def _month(ctx: Context, month: Month | None) -> str:
    return ctx.words("overview-never") if month is None else ctx.words.month_short(month)


def _curve(ctx: Context, initiative: int | None, found: Outcome) -> None:
    sentence = ctx.words(
        "outlook-curve", low=_money(ctx, found.total.p10), high=_money(ctx, found.total.p90)
    )
    draw(
        ctx,
        "outlook_curve",
        lambda: _curve_spec(ctx, initiative),
        sentence=sentence,
        table=lambda: _band_table(ctx, initiative),
        about=(initiative,),
    )


def _curve_spec(ctx: Context, initiative: int | None) -> Spec:
    words, frame = ctx.words, s_curve(ctx.known, initiative)
    between, starts = band(ctx.known, initiative), go_lives(ctx.known, initiative)
    largest = max(int(frame["money"].abs().max()), int(between["high"].abs().max()))
    scale = words.money_scale(largest, ctx.currency)
    labels = {name: words(f"chart-{name}") for name in ("plan", "actual", "forecast", "band")}
    labels |= {"month": words("column-month"), "amount": scale.title}
    labels |= {"go_live": words("chart-go_live"), "today": words("word-today")}
    moments = Moments(int(starts["month"].iloc[0]) if len(starts) == 1 else None, ctx.today)
    shown = frame.assign(shown=[words.money(int(one), ctx.currency) for one in frame["money"]])
    told = between.assign(shown=_told(ctx, between))
    return s_curve_chart(shown, labels, look_of(ctx), moments, scale.divisor, band=told)


def _told(ctx: Context, between: pd.DataFrame) -> list[str]:
    pairs = zip(between["low"], between["high"], strict=True)
    return [
        ctx.words("outlook-low_to_high", low=_money(ctx, int(low)), high=_money(ctx, int(high)))
        for low, high in pairs
    ]


def _band_table(ctx: Context, initiative: int | None) -> pd.DataFrame:
    words, between = ctx.words, band(ctx.known, initiative)
    columns = {words("column-month"): [words.month(int(one)) for one in between["month"]]}
    for level, end in (("p10", "low"), ("p90", "high")):
        shown = [words.money(int(one), ctx.currency) for one in between[end]]
        columns[words(f"outlook-{level}")] = shown
    return pd.DataFrame(columns)


def _assumed(ctx: Context, initiative: int | None) -> pd.DataFrame:
    """A row per benefit, a column per input: its range, and whether somebody stated it."""
    words, frame = ctx.words, assumptions(ctx.known, initiative)
    told = frame.assign(told=[_assumption(ctx, row) for row in frame.to_dict("records")])
    wide = told.pivot(index=["benefit", "name"], columns="input", values="told").reset_index()
    columns = {words("fact-benefit"): wide["name"]}
    for name in ("unit_value", "adoption", "confidence", "attribution", "delay"):
        columns[words(f"outlook-driver_{name}")] = wide[name]
    return pd.DataFrame(columns)


def _assumption(ctx: Context, row: Mapping[Hashable, object]) -> str:
    words, ends = ctx.words, [float(str(row[end])) for end in ("low", "high")]
    if row["input"] == "delay":
        low, high = (words.number(one, 0) for one in ends)
        told = words("outlook-months_to", low=low, high=high)
    else:
        low, high = (words.percent(one) for one in ends)
        told = low if low == high else words("outlook-low_to_high", low=low, high=high)
    return words("outlook-stated" if row["stated"] else "outlook-usual", range=told)
