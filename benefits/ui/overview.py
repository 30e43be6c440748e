"""The executive's first screen: did it pay off, by how much not, and who can say why."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any, Literal

import pandas as pd
import streamlit as st

from benefits import text
from benefits.charts.bars import gap_bars
from benefits.charts.s_curve import s_curve as s_curve_chart
from benefits.charts.style import Look, Moments
from benefits.ui.context import Context
from benefits.ui.drawing import Spec, draw, show_table
from benefits.ui.figures import rate
from benefits.ui.kept import kept
from benefits.ui.moment import carried
from benefits.ui.safe import safe
from benefits.ui.status import badge, plain
from benefits.views.known import Known
from benefits.views.outlook import band, outcome
from benefits.views.overview import Headline, drivers, go_lives, ranking, s_curve
from benefits.views.status import Way

CARD = 140
"""Pixels that a figure needs; a phone shows two side by side."""

WAYS = (
    ("pages/work/validation.py", "overview-to_evidence", "benefit"),
    ("pages/results/kpi.py", "overview-to_kpi", "kpi"),
)
"""Where a reason leads: the page, the words for it, and the field that it opens with."""


def look_of(ctx: Context) -> Look:
    """How charts are drawn for this reader."""
    return Look(ctx.theme, text.vega_locale(ctx.words))


def answer(ctx: Context, found: Headline, status: str) -> str:
    """The question "did it pay off?" in one sentence: what finance stands behind, what it has not
    judged yet, and whether the whole is expected to pay."""
    words = ctx.words
    if found.cutoff is None:
        return words("overview-no_actuals")
    said = "overview-answer" if found.is_judged else "overview-answer_unvalidated"
    return words(
        said,
        status=badge(status, words),
        validated=_compact(ctx, found.validated.total),
        measured=_compact(ctx, found.realised.total),
        plan=_compact(ctx, found.plan.total),
        share=words.percent(_part(found.validated.total, found.plan.total)),
        month=words.month(found.through),
        verdict=_verdict(ctx, found),
    )


def _verdict(ctx: Context, found: Headline) -> str:
    """Whether it is expected to pay off by the end of the appraisal."""
    outlook = found.returns["outlook"].total
    if outlook.roi is None:
        return ""
    said = "overview-will_pay" if outlook.npv >= 0 else "overview-will_not_pay"
    return ctx.words(said, roi=ctx.words.percent(outlook.roi, signed=True))


def _part(amount: int, whole: int) -> float | None:
    return amount / whole if whole > 0 else None


def _compact(ctx: Context, hundredths: int) -> str:
    return ctx.words.money(hundredths, ctx.currency, compact=True)


def figures(ctx: Context, initiative: int | None, found: Headline) -> None:
    """The headline figures, each with its unit, its basis and its comparison."""
    words = ctx.words
    validated = found.returns["validated"]
    cards = (
        ("validated", _money(ctx, found.validated.total), _waiting(ctx, found), None),
        ("cash", _money(ctx, found.validated.cash), _of_plan(ctx, found.plan.cash), None),
        ("cost", _money(ctx, found.cost), _gap(ctx, found.cost - found.cost_plan),
         found.cost_plan - found.cost),
        ("roi", words.percent(validated.total.roi), _ratio(ctx, validated.total.bcr), None),
        ("outlook", *_expected(ctx, initiative, found), None),
        ("payback", *_payback(ctx, initiative, found), None),
        ("data", words.percent(found.completeness), _present(ctx, found), None),
    )  # fmt: skip
    grid = st.grid(len(cards), min_column_width=CARD)
    for name, value, delta, impact in cards:
        grid.metric(
            words(f"overview-{name}", currency=words.currency(ctx.currency)),
            value,
            delta,
            delta_color=_color(impact),
            delta_arrow="off",
            help=words(f"overview-{name}_help", rate=rate(ctx.settings.discount_rate, words)),
        )


def _color(impact: int | None) -> Literal["off", "blue", "orange"]:
    if not impact:
        return "off"
    return "blue" if impact > 0 else "orange"


def _money(ctx: Context, hundredths: int) -> str:
    return ctx.words.amount(hundredths)


def _gap(ctx: Context, hundredths: int) -> str:
    return ctx.words("overview-against_plan", amount=ctx.words.amount(hundredths, signed=True))


def _of_plan(ctx: Context, hundredths: int) -> str:
    return ctx.words("overview-of_plan", amount=ctx.words.amount(hundredths))


def _waiting(ctx: Context, found: Headline) -> str:
    """What is measured and awaits finance; where nothing does, the plan to compare with."""
    if found.awaiting.total == 0:
        return _of_plan(ctx, found.plan.total)
    return ctx.words("overview-awaiting", amount=ctx.words.amount(found.awaiting.total))


def _ratio(ctx: Context, bcr: float | None) -> str:
    return ctx.words("overview-bcr", ratio=ctx.words.number(bcr, 2))


def _expected(ctx: Context, initiative: int | None, found: Headline) -> tuple[str, str]:
    """The likely ROI over the whole appraisal, and the range it may fall in."""
    words, ranged = ctx.words, outcome(ctx.known, initiative).roi
    likely = words.percent(found.returns["outlook"].total.roi)
    if ranged is None:
        return likely, words("overview-no_range")
    low, high = words.percent(ranged.low), words.percent(ranged.high)
    return likely, words("overview-range", low=low, high=high)


def _payback(ctx: Context, initiative: int | None, found: Headline) -> tuple[str, str]:
    """The likely month in which all costs are paid back, and the range it may fall in."""
    month = found.returns["outlook"].total.break_even
    likely = ctx.words.month_short(month) if month is not None else ctx.words.number(None)
    ranged = outcome(ctx.known, initiative).break_even
    if ranged.p10 is None:
        return likely, ctx.words("overview-never")
    low = ctx.words.month_short(ranged.p10)
    if ranged.p90 is None:
        return likely, ctx.words("overview-or_never", low=low)
    return likely, ctx.words("overview-range", low=low, high=ctx.words.month_short(ranged.p90))


def _present(ctx: Context, found: Headline) -> str:
    return ctx.words("overview-present", present=str(found.present), expected=str(found.expected))


def curve(ctx: Context, initiative: int | None, found: Headline) -> None:
    """Cumulative benefit: planned, realised and expected."""
    words, currency = ctx.words, ctx.currency
    sentence = words(
        "overview-curve",
        outlook=words.money(found.outlook.total, currency, compact=True),
        life=words.money(found.life_plan.total, currency, compact=True),
        roi=words.percent(found.returns["outlook"].total.roi),
        planned_roi=words.percent(found.returns["planned"].total.roi),
        npv=words.money(found.returns["outlook"].total.npv, currency, compact=True, signed=True),
        rate=rate(ctx.settings.discount_rate, words),
    )
    draw(
        ctx,
        "s_curve",
        lambda: _curve(ctx, initiative),
        sentence=sentence,
        table=lambda: _curve_table(s_curve(ctx.known, initiative), ctx),
        about=(initiative,),
    )


def _curve(ctx: Context, initiative: int | None) -> Spec:
    words, frame = ctx.words, s_curve(ctx.known, initiative)
    starts = go_lives(ctx.known, initiative)
    scale = words.money_scale(int(frame["money"].abs().max()), ctx.currency)
    labels = {name: words(f"chart-{name}") for name in ("plan", "actual", "forecast")}
    labels |= {"month": words("column-month"), "amount": scale.title}
    labels |= {"go_live": words("chart-go_live"), "today": words("word-today")}
    labels |= {"band": words("chart-band")}
    moments = Moments(int(starts["month"].iloc[0]) if len(starts) == 1 else None, ctx.today)
    ranged = _ranged(ctx, initiative)
    return s_curve_chart(_shown(frame, ctx), labels, look_of(ctx), moments, scale.divisor, ranged)


def _ranged(ctx: Context, initiative: int | None) -> pd.DataFrame:
    """The band that the rest may fall in, each month with its two amounts in words."""
    frame = band(ctx.known, initiative)
    pairs = zip(frame["low"].tolist(), frame["high"].tolist(), strict=True)
    told = [
        ctx.words("overview-range", low=_compact(ctx, low), high=_compact(ctx, high))
        for low, high in pairs
    ]
    return frame.assign(shown=told)


def _shown(frame: pd.DataFrame, ctx: Context) -> pd.DataFrame:
    return frame.assign(shown=[ctx.words.money(int(one), ctx.currency) for one in frame["money"]])


def _curve_table(frame: pd.DataFrame, ctx: Context) -> pd.DataFrame:
    wide = _shown(frame, ctx).pivot(index="month", columns="series", values="shown")
    present = [one for one in ("plan", "actual", "forecast") if one in wide.columns]
    named = wide[present].rename(columns={one: ctx.words(f"chart-{one}") for one in present})
    named.insert(0, ctx.words("column-month"), [ctx.words.month(one) for one in wide.index])
    return named.fillna("")


def ranked(ctx: Context, initiative: int | None, way: Way) -> None:
    """Initiatives by their gap in money, the worst first, with their statuses rolled up."""
    words = ctx.words
    frame = kept(ctx, "ranking", lambda: ranking(ctx.known, initiative, way), initiative, way)
    draw(
        ctx,
        "gaps",
        lambda: gap_bars(_gaps(frame, ctx), {"gap": words("chart-gap")}, look_of(ctx)),
        sentence=words("overview-ranked", count=len(frame)),
        about=(initiative, way),
    )
    show_table(ctx, "ranking", lambda: _ranking_table(frame, ctx))


def _gaps(frame: pd.DataFrame, ctx: Context) -> pd.DataFrame:
    shown = [ctx.words.money(g, ctx.currency, compact=True, signed=True) for g in frame["gap"]]
    stand = [plain(one, ctx.words) for one in frame["status"]]
    names = [f"{status} · {name}" for name, status in zip(frame["name"], stand, strict=True)]
    return frame[["gap"]].assign(name=names, shown=shown)


def _ranking_table(frame: pd.DataFrame, ctx: Context) -> pd.DataFrame:
    words = ctx.words
    money = ("planned", "realised", "gap", "cost", "cost_planned")
    columns = {
        words("fact-initiative"): list(frame["name"]),
        words("column-state"): [
            words(f"initiative_status-{one}") for one in frame["initiative_status"]
        ],
        words("column-status"): [plain(one, words) for one in frame["status"]],
    }
    for name in money:
        columns[words(f"column-{name}")] = [
            words.money(int(one), ctx.currency, signed=name == "gap") for one in frame[name]
        ]
    return pd.DataFrame(columns)


def why(ctx: Context, initiative: int | None) -> None:
    """The largest gaps as sentences, with who owns them and the way to the KPI."""
    words = ctx.words
    found = kept(ctx, "drivers", lambda: _drivers(ctx, initiative), initiative)
    if not found:
        return
    st.subheader(words("overview-why"), anchor=False)
    for row in found:
        told = words(
            "overview-behind" if row["gap"] < 0 else "overview-ahead",
            name=safe(row["name"]),
            gap=words.money(abs(int(row["gap"])), ctx.currency, compact=True),
            owner=safe(row["owner"]) or words("word-unknown"),
        )
        left, *ways = st.columns([5, 1, 1], vertical_alignment="center")
        shown = badge(row["status"], words, overridden=row["overridden"])
        left.markdown(f"{shown} {told}")
        for place, (page, label, field) in zip(ways, WAYS, strict=True):
            place.page_link(
                page, label=words(label), query_params=carried({field: str(row[field])})
            )


def _drivers(ctx: Context, initiative: int | None) -> list[dict[Hashable, Any]]:
    return drivers(ctx.known, initiative).to_dict("records")


def is_measured(known: Known) -> bool:
    """Is there anything to draw yet?"""
    return bool(known.portfolio.benefits) or bool(known.portfolio.costs)
