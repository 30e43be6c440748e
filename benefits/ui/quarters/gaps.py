"""The gaps in money of a period by KPI, the largest first."""

from __future__ import annotations

import pandas as pd

from benefits.charts.bars import gap_bars
from benefits.domain.calendar.spans import Period
from benefits.ui.context import Context
from benefits.ui.drawing import Spec, draw
from benefits.ui.overview import look_of
from benefits.views.seeking import largest_gaps

MOST = 10
"""How many bars are drawn; the table has all."""


def gaps_chart(ctx: Context, period: Period, frame: pd.DataFrame) -> None:
    """Which KPIs are furthest from their planned money, and what all gaps come to."""
    moved = largest_gaps(frame)
    if moved.empty:
        return
    drawn = moved.head(MOST)
    draw(
        ctx,
        "period_gaps",
        lambda: _spec(ctx, drawn),
        sentence=_sentence(ctx, period, moved),
        table=lambda: _table(ctx, moved),
        about=(period.code, *drawn["kpi"].tolist()),
    )


def _spec(ctx: Context, frame: pd.DataFrame) -> Spec:
    shown = [ctx.words.money(one, ctx.currency, compact=True, signed=True) for one in frame["gap"]]
    bars = frame[["name", "gap"]].assign(shown=shown)
    return gap_bars(bars, {"gap": ctx.words("chart-gap")}, look_of(ctx))


def _sentence(ctx: Context, period: Period, moved: pd.DataFrame) -> str:
    words = ctx.words
    behind, ahead = moved.loc[moved["gap"] < 0, "gap"], moved.loc[moved["gap"] > 0, "gap"]
    return words(
        "quarters-gaps",
        period=words.period(period, ctx.calendar),
        behind=words.money(-int(behind.sum()), ctx.currency, compact=True),
        behind_count=len(behind),
        ahead=words.money(int(ahead.sum()), ctx.currency, compact=True),
        ahead_count=len(ahead),
    )


def _table(ctx: Context, moved: pd.DataFrame) -> pd.DataFrame:
    words = ctx.words
    columns = {words("fact-kpi"): list(moved["name"])}
    columns[words("fact-initiative")] = list(moved["initiative_name"])
    for name in ("money_plan_to_date", "money_realised", "gap"):
        columns[words(f"column-{name}")] = [
            words.money(int(one), ctx.currency, signed=name == "gap") for one in moved[name]
        ]
    return pd.DataFrame(columns)
