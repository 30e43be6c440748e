"""How one KPI stands: the answer in a sentence, and its four figures."""

from __future__ import annotations

import streamlit as st

from benefits.ui.context import Context
from benefits.ui.figures import figure, is_missing, share
from benefits.ui.kept import kept
from benefits.ui.overview import CARD
from benefits.ui.safe import safe
from benefits.ui.status import badge
from benefits.views.control import standing_of
from benefits.views.kpi import KpiNow, kpi_now


def now_of(ctx: Context, kpi: int) -> KpiNow:
    """How the KPI stands."""
    return kept(ctx, "kpi_now", lambda: kpi_now(ctx.known, kpi), kpi)


def answer(ctx: Context, now: KpiNow) -> str:
    """Where the KPI stands, and whether that is more than chance."""
    return f"{_reached(ctx, now)} {_since_go_live(ctx, now)}".rstrip()


def _since_go_live(ctx: Context, now: KpiNow) -> str:
    """What can be said since go-live; nothing before it, nor of answers of yes or no."""
    if now.initiative.go_live > ctx.today or now.kpi.kind == "yes_no":
        return ""
    code, since = standing_of(ctx.known, now.kpi.id)
    return ctx.words(f"standing-{code}", month=ctx.words.month(since) if since else "")


def _reached(ctx: Context, now: KpiNow) -> str:
    words, unit = ctx.words, now.kpi.unit
    if now.quarter is None:
        return words("kpi-no_data", status=badge(now.status, words, overridden=now.overridden))
    return words(
        "kpi-answer",
        status=badge(now.status, words, overridden=now.overridden),
        actual=safe(figure(now.actual, unit, words, ctx.currency)),
        quarter=words.quarter(now.quarter, ctx.calendar),
        baseline=safe(figure(now.baseline, unit, words, ctx.currency)),
        planned=safe(figure(now.planned, unit, words, ctx.currency)),
        target=safe(figure(now.target, unit, words, ctx.currency)),
    )


def figures(ctx: Context, now: KpiNow) -> None:
    """Baseline, actual, plan and target side by side."""
    words, unit = ctx.words, now.kpi.unit
    month = now.kpi.target_month
    cards = (
        ("baseline", figure(now.kpi.baseline, unit, words, ctx.currency), _baseline_span(ctx, now)),
        ("actual", figure(now.actual, unit, words, ctx.currency), _reach(ctx, now)),
        ("planned", figure(now.planned, unit, words, ctx.currency), _of_plan(ctx, now)),
        (
            "target",
            figure(now.kpi.target, unit, words, ctx.currency),
            words.month(month) if month else "",
        ),
    )
    grid = st.grid(len(cards), min_column_width=CARD)
    for name, value, note in cards:
        grid.metric(
            words(f"kpi-{name}"),
            safe(value),
            note or None,
            delta_color="off",
            delta_arrow="off",
            help=words(f"kpi-{name}_help"),
        )


def _baseline_span(ctx: Context, now: KpiNow) -> str:
    first, last = now.kpi.baseline_from, now.kpi.baseline_to
    words = ctx.words
    if first is None:
        return ""
    if last is None or last == first:
        return words.month_short(first)
    return f"{words.month_short(first)} – {words.month_short(last)}"


def _of_plan(ctx: Context, now: KpiNow) -> str:
    if is_missing(now.on_plan):
        return ""
    return ctx.words("kpi-of_plan", share=share(now.on_plan, ctx.words))


def _reach(ctx: Context, now: KpiNow) -> str:
    if is_missing(now.attainment):
        return ""
    return ctx.words("kpi-of_target", share=share(now.attainment, ctx.words))
