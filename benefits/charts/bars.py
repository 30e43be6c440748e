"""Bars: quarters against their plan, and initiatives by their gap in money."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import altair as alt
import pandas as pd

from benefits.charts import style
from benefits.charts.palette import Palette
from benefits.charts.style import Layer, Look

QUARTER_LABELS = ("quarter", "amount", "plan", "actual")
GAP_LABELS = ("gap",)
QUARTER_HEIGHT = 260
ROW_HEIGHT = 46


def quarter_bars(
    frame: pd.DataFrame, labels: Mapping[str, str], look: Look, divisor: int = 1
) -> dict[str, Any]:
    """Plan as an outline, actual as a solid bar inside it, one pair a quarter.

    `frame` has, in order of time, quarter (its name), planned and actual (NaN where there is none;
    divided by `divisor` before they are drawn, 1 for KPI values), provisional (bool, drawn faint),
    planned_shown and actual_shown (text). `labels` has QUARTER_LABELS. Raises ValueError on an
    empty frame.
    """
    if frame.empty:
        raise ValueError("nothing to draw")
    ink = look.palette
    base = alt.Chart(style.rows("quarters", style.records(_scaled(frame, divisor, labels)))).encode(
        x=alt.X("quarter:N", title=None, sort=None, axis=_quarter_axis(ink)),
        tooltip=[
            alt.Tooltip("quarter:N", title=labels["quarter"]),
            alt.Tooltip("planned_shown:N", title=labels["plan"]),
            alt.Tooltip("actual_shown:N", title=labels["actual"]),
        ],
    )
    chart = alt.layer(
        _outlines(base, labels["plan"], ink),
        _solids(base, labels["actual"], ink),
        title=style.heading(labels["amount"], ink, offset=6),
        resolve=alt.Resolve(scale=alt.ScaleResolveMap(stroke="independent", fill="independent")),
    )
    return style.finished(chart, look, QUARTER_HEIGHT)


def _scaled(frame: pd.DataFrame, divisor: int, labels: Mapping[str, str]) -> pd.DataFrame:
    return frame.assign(
        planned=frame["planned"].astype("float64") / divisor,
        actual=frame["actual"].astype("float64") / divisor,
        plan_name=labels["plan"],
        actual_name=labels["actual"],
        strength=[0.5 if one else 1.0 for one in frame["provisional"]],
    )


def _quarter_axis(ink: Palette) -> alt.Axis:
    return alt.Axis(
        labelAngle=0, labelOverlap="parity", ticks=False, labelPadding=6, domainColor=ink.plan
    )


def _outlines(base: Layer, label: str, ink: Palette) -> Layer:
    key = alt.Scale(domain=[label], range=[ink.plan])
    return base.mark_bar(filled=False, strokeWidth=1.5, width=alt.RelativeBandSize(0.72)).encode(
        y=alt.Y("planned:Q", title=None, stack=None, axis=alt.Axis(format=",~f")),
        stroke=alt.Stroke("plan_name:N", scale=key, legend=_legend(1.5)),
    )


def _legend(stroke: float) -> alt.Legend:
    return alt.Legend(symbolType="square", symbolStrokeWidth=stroke)


def _solids(base: Layer, label: str, ink: Palette) -> Layer:
    key = alt.Scale(domain=[label], range=[ink.actual])
    return base.mark_bar(width=alt.RelativeBandSize(0.44)).encode(
        y=alt.Y("actual:Q", stack=None),
        fill=alt.Fill("actual_name:N", scale=key, legend=_legend(0)),
        opacity=alt.Opacity("strength:Q", scale=None),
    )


def gap_bars(frame: pd.DataFrame, labels: Mapping[str, str], look: Look) -> dict[str, Any]:
    """Initiatives with their gap to plan, in the order given, coloured by impact.

    `frame` has name, gap (money ahead of plan, negative where behind) and shown (text). Name and
    amount stand above each bar, so that long names fit a phone. `labels` has GAP_LABELS. Raises
    ValueError on an empty frame.
    """
    if frame.empty:
        raise ValueError("nothing to draw")
    ink = look.palette
    impact = [_impact(gap, ink) for gap in frame["gap"]]
    drawn = frame.assign(order=range(len(frame)), impact=impact, gap=frame["gap"].astype("float64"))
    base = alt.Chart(style.rows("gaps", style.records(drawn))).encode(
        y=alt.Y("order:O", axis=None, scale=alt.Scale(padding=0)),
        tooltip=[alt.Tooltip("name:N", title=None), alt.Tooltip("shown:N", title=labels["gap"])],
    )
    chart = alt.layer(_bars(base), _zero(base, ink), *_texts(base, ink))
    return style.finished(chart, look, ROW_HEIGHT * len(frame))


def _impact(gap: float, ink: Palette) -> str:
    if gap == 0:
        return ink.neutral
    return ink.worse if gap < 0 else ink.better


def _bars(base: Layer) -> Layer:
    return base.mark_bar(height=10, yOffset=9).encode(
        x=alt.X("gap:Q", axis=None, scale=alt.Scale(zero=True, nice=False)),
        color=alt.Color("impact:N", scale=None),
    )


def _zero(base: Layer, ink: Palette) -> Layer:
    """A tick at zero beside each bar: one rule through all would cross the names."""
    return base.mark_tick(color=ink.quiet, thickness=1.5, height=18, yOffset=9).encode(
        x=alt.XDatum(0)
    )


def _texts(base: Layer, ink: Palette) -> list[Layer]:
    name = base.mark_text(
        align="left",
        baseline="middle",
        dy=-7,
        color=ink.ink,
        fontSize=style.SIZE + 1,
        limit=alt.expr("width - 120"),
    ).encode(x=style.fixed("x", 0), text=alt.Text("name:N"))
    amount = base.mark_text(
        align="right", baseline="middle", dy=-7, fontSize=style.SIZE + 1, fontWeight="bold"
    ).encode(
        x=style.fixed("x", "width"),
        text=alt.Text("shown:N"),
        color=alt.Color("impact:N", scale=None),
    )
    return [name, amount]
