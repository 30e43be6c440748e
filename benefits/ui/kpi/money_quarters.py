"""The money of one KPI to date, quarter by quarter."""

from __future__ import annotations

import pandas as pd

from benefits.charts.bars import quarter_bars
from benefits.ui.context import Context
from benefits.ui.drawing import Spec, draw
from benefits.ui.figures import is_missing
from benefits.ui.kept import kept
from benefits.ui.overview import look_of
from benefits.views.kpi import KpiNow, kpi_money


def money_chart(ctx: Context, now: KpiNow) -> None:
    """The KPI's money to date, quarter by quarter, against its plan; nothing before the first."""
    words = ctx.words
    frame = kept(ctx, "kpi_money_quarters", lambda: kpi_money(ctx.known, now.kpi.id), now.kpi.id)
    if frame.empty:
        return
    draw(
        ctx,
        "kpi_money",
        lambda: _money_chart(ctx, frame),
        sentence=words(
            "kpi-money_quarters",
            realised=words.money(int(frame["realised"].sum()), ctx.currency, compact=True),
            planned=words.money(int(frame["planned"].sum()), ctx.currency, compact=True),
            faint=int(frame["provisional"].sum()),
        ),
        table=lambda: _money_table(ctx, frame),
        about=(now.kpi.id,),
    )


def _money_chart(ctx: Context, frame: pd.DataFrame) -> Spec:
    words = ctx.words
    scale = words.money_scale(int(frame[["planned", "realised"]].abs().max().max()), ctx.currency)
    labels = {"quarter": words("word-quarter"), "amount": scale.title}
    labels |= {"plan": words("chart-plan"), "actual": words("quarters-money")}
    drawn = _money_shown(ctx, frame).rename(columns={"realised": "actual"})
    return quarter_bars(drawn, labels, look_of(ctx), scale.divisor)


def _money_shown(ctx: Context, frame: pd.DataFrame) -> pd.DataFrame:
    """The quarters by name, with their amounts as they are written."""
    words, calendar = ctx.words, ctx.calendar
    quarters = [words.quarter(calendar.quarter_of(one), calendar) for one in frame["first"]]
    planned, actual = (
        [words.money(None if is_missing(one) else int(one), ctx.currency) for one in frame[name]]
        for name in ("planned", "realised")
    )
    return frame.assign(quarter=quarters, planned_shown=planned, actual_shown=actual)


def _money_table(ctx: Context, frame: pd.DataFrame) -> pd.DataFrame:
    words, shown = ctx.words, _money_shown(ctx, frame).iloc[::-1]
    return pd.DataFrame(
        {
            words("word-quarter"): shown["quarter"],
            words("chart-plan"): shown["planned_shown"],
            words("quarters-money"): shown["actual_shown"],
        }
    )
