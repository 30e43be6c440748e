"""A KPI against what would have happened without the change, by each method."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

import altair as alt
import pandas as pd

from benefits.charts import style
from benefits.charts.palette import Palette
from benefits.charts.style import Layer, Look, Moments

LINE_LABELS = ("month", "value", "actual", "go_live", "today", "window")
HEIGHT = 300
DASHES: Mapping[str, tuple[int, ...]] = MappingProxyType(
    {"flat": (1, 0), "trend": (10, 4), "seasonal": (4, 3), "volume_adjusted": (2, 2)}
)
"""A method is known by its dash; the chosen one by its weight and colour too."""

_NO_MOMENTS = Moments()


@dataclass(frozen=True, slots=True)
class Window:
    """The months (ordinals) that the methods rest on, shaded."""

    first: int
    last: int


def counterfactual_lines(
    actual: pd.DataFrame,
    lines: pd.DataFrame,
    labels: Mapping[str, str],
    look: Look,
    moments: Moments = _NO_MOMENTS,
    window: Window | None = None,
) -> dict[str, Any]:
    """Measurements against what each method says, the chosen one emphasised.

    `actual` has one row a month: month (ordinal), actual (NaN where there is none) and
    actual_shown. `lines` has one row for each method and month: method (a code of DASHES), name,
    month, value (NaN where there is none), value_shown and chosen (bool); a refused method has no
    rows. `labels` has LINE_LABELS. Raises ValueError on an empty `actual`.
    """
    if actual.empty:
        raise ValueError("nothing to draw")
    ink = look.palette
    months = [int(month) for month in actual["month"]]
    known = lines.loc[lines["value"].notna()]
    scale = _height([*actual["actual"].dropna(), *known["value"]])
    axes = _Axes(style.time_axis(months, ink), scale)
    chart = alt.layer(
        *_shaded(window, months, labels, ink),
        *style.moment_layers(moments, months, labels, ink),
        *_methods(known, axes, ink),
        *_measured(actual, axes, ink),
        *_names(actual, known, labels, ink),
        _hover(actual, lines, labels),
        title=style.heading(labels["value"], ink),
    )
    return style.finished(chart, look, HEIGHT)


@dataclass(frozen=True, slots=True)
class _Axes:
    """The same axes for every line, because any may be missing."""

    x: alt.X
    scale: alt.Scale

    def y(self, column: str) -> alt.Y:
        return alt.Y(f"{column}:Q", title=None, scale=self.scale, axis=alt.Axis(format=",~f"))


def _height(values: list[float]) -> alt.Scale:
    """From zero where zero is near the values, else close around them."""
    low, high = float(min(values, default=0.0)), float(max(values, default=1.0))
    if 0 <= low <= 0.5 * high:
        return alt.Scale(domain=[0, 1.08 * high], nice=True)
    margin = 0.12 * (high - low) or abs(high) * 0.1 or 1.0
    return alt.Scale(domain=[low - margin, high + margin], nice=False, zero=False)


def _shaded(
    window: Window | None, months: list[int], labels: Mapping[str, str], ink: Palette
) -> list[Layer]:
    """The window's months from edge to edge, named at the bottom, cut to what is shown."""
    if window is None:
        return []
    first, last = max(window.first, min(months)), min(window.last, max(months))
    if first > last:
        return []
    record = {"from": style.day(first), "to": style.day(last), "label": labels["window"]}
    data = style.rows("window", [record])
    band = alt.Chart(data).mark_rect(color=ink.line, opacity=0.6)
    text = style.said(data, "label", ink, ink.quiet, align="left", dx=6)
    return [
        band.encode(
            x=alt.X("from:T"),
            x2=alt.X2("to:T"),
            y=style.fixed("y", 0),
            y2=style.fixed("y2", HEIGHT),
        ),
        text[-1].encode(x=alt.X("from:T"), y=style.fixed("y", HEIGHT - 12)),
    ]


def _methods(known: pd.DataFrame, axes: _Axes, ink: Palette) -> list[Layer]:
    """A line for each method, the chosen one last and so above the others."""
    methods = sorted(known.groupby("method", sort=False), key=lambda one: _is_chosen(one[1]))
    layers: list[Layer] = []
    for method, rows in methods:
        data = style.rows(str(method), style.records(rows[["month", "value"]]))
        line = alt.Chart(data).mark_line(
            color=ink.ink if _is_chosen(rows) else ink.plan,
            strokeWidth=3 if _is_chosen(rows) else 1.75,
            strokeDash=list(DASHES[str(method)]),
        )
        layers.append(line.encode(x=axes.x, y=axes.y("value")))
    return layers


def _is_chosen(rows: pd.DataFrame) -> bool:
    return bool(rows["chosen"].any())


def _measured(actual: pd.DataFrame, axes: _Axes, ink: Palette) -> list[Layer]:
    known = actual.loc[actual["actual"].notna(), ["month", "actual"]]
    if known.empty:
        return []
    base = alt.Chart(style.rows("actual", style.records(known)))
    base = base.encode(x=axes.x, y=axes.y("actual"))
    dots = base.mark_point(size=28, filled=True, color=ink.actual, opacity=1)
    return [base.mark_line(color=ink.actual, strokeWidth=2), dots]


def _names(
    actual: pd.DataFrame, known: pd.DataFrame, labels: Mapping[str, str], ink: Palette
) -> list[Layer]:
    """The methods named at the right edge, moved apart where they end close together, and the
    measurements where they end."""
    measured = actual.loc[actual["actual"].notna()]
    edge = [_end(str(method), rows, ink) for method, rows in known.groupby("method", sort=False)]
    inside: list[_End] = []
    if not measured.empty:
        month, height = _last(measured, "actual")
        at_edge = month == int(actual["month"].max())
        end = _End(
            *("actual", labels["actual"], height, ink.actual, "bold"),
            month=None if at_edge else month,
        )
        (edge if at_edge else inside).append(end)
    values = [*measured["actual"], *known["value"]] or [0.0]
    heights = style.spread([one.height for one in edge], 0.075 * _reach(values))
    placed = [replace(one, height=at) for one, at in zip(edge, heights, strict=True)]
    return [layer for one in (*placed, *inside) for layer in _name(one, ink)]


def _reach(values: list[float]) -> float:
    """How much of the vertical axis there is, about."""
    low, high = min(values), max(values)
    return float(high if 0 <= low <= 0.5 * high else 1.24 * (high - low))


@dataclass(frozen=True, slots=True)
class _End:
    """Where a line's name stands; without a month at the right edge."""

    key: str
    name: str
    height: float
    color: str
    weight: str
    month: int | None = None


def _end(method: str, rows: pd.DataFrame, ink: Palette) -> _End:
    chosen, height = _is_chosen(rows), _last(rows, "value")[1]
    color, weight = (ink.ink, "bold") if chosen else (ink.quiet, "normal")
    return _End(method, str(rows["name"].iloc[0]), height, color, weight)


def _last(rows: pd.DataFrame, column: str) -> tuple[int, float]:
    row = rows.sort_values("month").iloc[-1]
    return int(row["month"]), float(row[column])


def _name(end: _End, ink: Palette) -> list[Layer]:
    place = {} if end.month is None else {"month": style.day(end.month)}
    data = style.rows(f"{end.key}_end", [{**place, "end": end.height, "label": end.name}])
    drawn = style.said(data, "label", ink, end.color, align="left", dx=9, fontWeight=end.weight)
    x = style.fixed("x", "width") if end.month is None else alt.X("month:T")
    return [layer.encode(x=x, y=alt.Y("end:Q")) for layer in drawn]


def _hover(actual: pd.DataFrame, lines: pd.DataFrame, labels: Mapping[str, str]) -> Layer:
    """One unseen column a month that tells the measurement and every method in words."""
    names = lines.drop_duplicates("method").set_index("method")["name"]
    said = lines.set_index(["month", "method"])["value_shown"].to_dict()
    columns = [
        {
            **style.around(row["month"]),
            "actual": row["actual_shown"],
            **{str(one): said.get((row["month"], one), "") for one in names.index},
        }
        for row in actual.to_dict("records")
    ]
    tips = {"actual": labels["actual"], **{str(one): name for one, name in names.items()}}
    return style.hover(columns, labels["month"], HEIGHT, tips)
