"""Where one KPI stands between its baseline and its target, as one bar."""

from __future__ import annotations

import pandas as pd

from benefits.charts.bullet import LABELS, Reading, bullet
from benefits.ui.context import Context
from benefits.ui.drawing import draw
from benefits.ui.figures import figure, is_missing, share
from benefits.ui.overview import look_of
from benefits.views.kpi import KpiNow


def newest_quarter(ctx: Context, now: KpiNow) -> None:
    """The newest quarter between its baseline and its target; nothing where one of them or the
    actual value is not known, or where the promise is to keep the level."""
    words, baseline, target = ctx.words, now.baseline, now.target
    if now.quarter is None or baseline is None or target is None or is_missing(now.attainment):
        return
    shown = _values(ctx, now)
    draw(
        ctx,
        "standing",
        lambda: bullet(_reading(ctx, now, baseline, target), _names(ctx), look_of(ctx)),
        sentence=words(
            "kpi-standing",
            quarter=words.quarter(now.quarter, ctx.calendar),
            share=share(now.attainment, words),
            plan="target" if shown.get("planned") == shown["target"] else "tick",
        ),
        table=lambda: _standing_table(ctx, now),
        about=(now.kpi.id,),
    )


def _names(ctx: Context) -> dict[str, str]:
    return {name: ctx.words(f"kpi-{name}") for name in LABELS}


def _reading(ctx: Context, now: KpiNow, baseline: float, target: float) -> Reading:
    return Reading(
        baseline,
        target,
        now.actual,
        now.planned,
        lower_is_better=now.kpi.direction == "down",
        status=now.status,
        overridden=now.overridden,
        shown=_values(ctx, now),
    )


def _values(ctx: Context, now: KpiNow) -> dict[str, str]:
    """The quarter's values as they are written, of those that are known."""
    known = {name: getattr(now, name) for name in LABELS}
    return {
        name: figure(value, now.kpi.unit, ctx.words, ctx.currency)
        for name, value in known.items()
        if value is not None
    }


def _standing_table(ctx: Context, now: KpiNow) -> pd.DataFrame:
    names, values = _names(ctx), _values(ctx, now)
    return pd.DataFrame({names[name]: [value] for name, value in values.items()})
