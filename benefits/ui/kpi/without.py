"""What a KPI would have been without the change, and what survives of its money."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

import pandas as pd
import streamlit as st

from benefits.charts.counterfactuals import Window, counterfactual_lines
from benefits.charts.style import Moments
from benefits.charts.survival import survival_bars
from benefits.ui.context import Context
from benefits.ui.drawing import Spec, draw
from benefits.ui.figures import figure, unit_word
from benefits.ui.goals.settled import why_refused
from benefits.ui.kept import kept
from benefits.ui.overview import look_of
from benefits.ui.safe import safe
from benefits.ui.values import shown
from benefits.views.kpi import KpiNow, trajectory
from benefits.views.resettled import Resettled, resettled
from benefits.views.without_change import (
    Survival,
    shown_months,
    survival,
    window_of,
    without_change,
)


def without(ctx: Context, now: KpiNow) -> None:
    """The section; nothing before there is a baseline to compare with."""
    if now.kpi.baseline is None:
        return
    found = kept(ctx, "survival", lambda: survival(ctx.known, now.kpi.id), now.kpi.id)
    st.subheader(ctx.words("kpi-without"), anchor=False)
    left, right = st.columns([3, 2], gap="large")
    with left:
        _lines(ctx, now, found)
    with right:
        _survival(ctx, now, found)
    _resettled(ctx, now)


def _lines(ctx: Context, now: KpiNow, found: Sequence[Survival]) -> None:
    words = ctx.words
    chosen = next(one for one in found if one.chosen)
    told = words("kpi-without_lines", method=words(f"counterfactual-{chosen.method}"))
    if chosen.refusal is not None:
        told = words(
            "kpi-without_fell_back",
            method=words(f"counterfactual-{chosen.method}"),
            why=why_refused(chosen.refusal, words),
        )
    draw(
        ctx,
        "without",
        lambda: _lines_chart(ctx, now),
        sentence=told,
        table=lambda: _lines_table(ctx, now),
        about=(now.kpi.id,),
    )


def _actual(ctx: Context, now: KpiNow) -> pd.DataFrame:
    first, last = shown_months(ctx.known, now.kpi)
    months = pd.DataFrame({"month": range(int(first), int(last) + 1)})
    known = trajectory(ctx.known, now.kpi.id)[["month", "actual"]]
    frame = months.merge(known, on="month", how="left")
    return frame.assign(actual_shown=[_said(ctx, now, one) for one in frame["actual"]])


def _said(ctx: Context, now: KpiNow, value: float) -> str:
    return figure(value, now.kpi.unit, ctx.words, ctx.currency)


def _methods(ctx: Context, now: KpiNow) -> pd.DataFrame:
    frame = without_change(ctx.known, now.kpi.id)
    return frame.assign(
        name=[ctx.words(f"counterfactual_short-{one}") for one in frame["method"]],
        value_shown=[_said(ctx, now, one) for one in frame["value"]],
        chosen=frame["stands"],
    )


def _lines_chart(ctx: Context, now: KpiNow) -> Spec:
    words, window = ctx.words, window_of(ctx.known, now.kpi.id)
    labels = {name: words(f"chart-{name}") for name in ("month", "actual", "go_live", "today")}
    labels |= {"window": words("chart-window")}
    better = words(f"chart-{'higher' if now.kpi.direction == 'up' else 'lower'}_is_better")
    unit = unit_word(now.kpi.unit, words, ctx.currency)
    labels["value"] = " · ".join(one for one in (unit, better) if one)
    return counterfactual_lines(
        _actual(ctx, now),
        _methods(ctx, now),
        labels,
        look_of(ctx),
        Moments(now.initiative.go_live, ctx.today),
        None if window is None else Window(int(window[0]), int(window[1])),
    )


def _lines_table(ctx: Context, now: KpiNow) -> pd.DataFrame:
    words, actual, lines = ctx.words, _actual(ctx, now), _methods(ctx, now)
    table = {
        words("chart-month"): [words.month(one) for one in actual["month"]],
        words("chart-actual"): list(actual["actual_shown"]),
    }
    for method, rows in lines.groupby("method", sort=False):
        by_month = rows.set_index("month")["value_shown"]
        name = words(f"counterfactual-{method}")
        table[name] = [by_month.get(one, "") for one in actual["month"]]
    return pd.DataFrame(table)


def _survival(ctx: Context, now: KpiNow, found: Sequence[Survival]) -> None:
    """The money to date under each method; a sentence alone where there is none."""
    words = ctx.words
    known = [one.amount for one in found if one.amount is not None]
    stands = next(one for one in found if one.stands)
    if not any(known):
        st.markdown(words("kpi-survival_none"))
        return
    draw(
        ctx,
        "survival",
        lambda: survival_bars(
            _bars(ctx, found), {"benefit": words("kpi-survival_benefit")}, look_of(ctx)
        ),
        sentence=words(
            "kpi-survival",
            amount=words.money(stands.amount, ctx.currency, compact=True),
            low=words.money(min(known), ctx.currency, compact=True),
            high=words.money(max(known), ctx.currency, compact=True),
            count=len(known),
        ),
        table=lambda: _survival_table(ctx, found),
        about=(now.kpi.id,),
    )


def _bars(ctx: Context, found: Sequence[Survival]) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "name": [ctx.words(f"counterfactual_short-{one.method}") for one in found],
            "amount": [float("nan") if one.amount is None else one.amount for one in found],
            "shown": [_bar_text(ctx, one) for one in found],
            "chosen": [one.stands for one in found],
        }
    )


def _bar_text(ctx: Context, one: Survival) -> str:
    words = ctx.words
    if one.refusal is not None:
        code, has, needs = one.refusal.code, one.refusal.has, one.refusal.needs
        return words(f"refused_short-{code}", has=has, needs=needs)
    told = words.money(one.amount, ctx.currency, compact=True)
    if one.share is None or one.stands:
        return told
    return f"{told} · {words.percent(Decimal(repr(one.share)))}"


def _survival_table(ctx: Context, found: Sequence[Survival]) -> pd.DataFrame:
    words = ctx.words
    return pd.DataFrame(
        {
            words("kpi-method"): [words(f"counterfactual-{one.method}") for one in found],
            words("kpi-survival_benefit"): [
                "" if one.refusal else words.money(one.amount, ctx.currency) for one in found
            ],
            words("kpi-survival_share"): [
                "" if one.share is None else words.percent(one.share) for one in found
            ],
            words("column-mark"): [_remark(ctx, one) for one in found],
        }
    )


def _remark(ctx: Context, one: Survival) -> str:
    if one.refusal is not None:
        return why_refused(one.refusal, ctx.words)
    return ctx.words("kpi-stands") if one.stands else ""


def _resettled(ctx: Context, now: KpiNow) -> None:
    """What was changed of the comparison after go-live: who, when, why."""
    words, kpi = ctx.words, now.kpi.id
    found = kept(ctx, "resettled", lambda: resettled(ctx.ledger, kpi), kpi)
    if not found:
        return
    lines = [f"- {_line(ctx, one)}" for one in found]
    st.warning("\n".join([words("kpi-resettled", count=len(found)), "", *lines]))


def _line(ctx: Context, one: Resettled) -> str:
    words, change = ctx.words, one.change
    moved = [
        words(
            "goals-difference",
            what=words(f"field-{field}"),
            before=_value(ctx, field, getattr(one.before, field)),
            after=_value(ctx, field, getattr(one.after, field)),
        )
        for field in one.fields
    ]
    return words(
        "kpi-resettled_line",
        moment=words.moment(change.at, ctx.zone),
        author=safe(change.author),
        change=str(change.number),
        moved=words.list_of(moved),
        reason=safe(change.reason) or words("kpi-no_reason"),
    )


def _value(ctx: Context, field: str, value: object) -> str:
    return safe(shown("kpi", field, value, ctx.words, ctx.currency)) or ctx.words("goals-empty")
