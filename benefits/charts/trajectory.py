"""The trajectory of a KPI: where it was, where it should go, where it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import altair as alt
import pandas as pd

from benefits.charts import palette as meanings
from benefits.charts import style
from benefits.charts.palette import Palette
from benefits.charts.style import Layer, Look, Moments
from benefits.charts.way_ahead import COLUMNS as AHEAD
from benefits.charts.way_ahead import way_layers

LABELS = ("month", "value", "plan", "actual", "status", "go_live", "today")
HEIGHT = 340
_NO_MOMENTS = Moments()


@dataclass(frozen=True, slots=True)
class References:
    """Levels drawn across the chart, each with its text ("Target 8.4 %"); None is not drawn."""

    baseline: float | None = None
    baseline_text: str = ""
    target: float | None = None
    target_text: str = ""


def trajectory(
    frame: pd.DataFrame,
    labels: Mapping[str, str],
    look: Look,
    references: References,
    moments: Moments = _NO_MOMENTS,
) -> dict[str, Any]:
    """Plan as a dashed line, measurements as a line with a shape for each month's status.

    `frame` has one row a month: month (ordinal), planned and actual (float, NaN where there is
    none), status (a status code), estimated (bool, drawn hollow), planned_shown, actual_shown and
    status_shown (text). `labels` has LABELS; `value` says what is counted and which way is
    better. Where the frame has the columns of `way_ahead`, with expected_shown and other_shown
    (text), the way ahead is drawn too, and `labels` has `expected` and `other`. Raises ValueError
    on an empty frame.
    """
    if frame.empty:
        raise ValueError("nothing to draw")
    ink = look.palette
    months = [int(month) for month in frame["month"]]
    axes = _Axes(style.time_axis(months, ink), _height(frame, references))
    rules, texts = _levels(references, ink)
    chart = alt.layer(
        *way_layers(frame, axes.x, axes.scale, ink),
        *style.moment_layers(moments, months, labels, ink),
        *rules,
        *_plan(frame, axes, ink),
        *_measured(frame, axes, ink),
        *texts,
        *_names(frame, labels, axes.scale, ink),
        _hover(frame, labels),
        title=style.heading(labels["value"], ink),
    )
    right = style.room_for(labels[name] for name in ("plan", "actual", *_ahead(frame)))
    return style.finished(chart, look, HEIGHT, right)


def _height(frame: pd.DataFrame, references: References) -> alt.Scale:
    """From zero where zero is near the values, else close around them."""
    levels = [one for one in (references.baseline, references.target) if one is not None]
    drawn = [one for one in ("planned", "actual", *AHEAD) if one in frame.columns]
    known = [*(one for name in drawn for one in frame[name].dropna()), *levels] or [0.0, 1.0]
    low, high = float(min(known)), float(max(known))
    if 0 <= low <= 0.5 * high:
        return alt.Scale(domain=[0, high + 0.08 * high], nice=True)
    margin = 0.12 * (high - low) or abs(high) * 0.1 or 1.0
    return alt.Scale(domain=[low - margin, high + margin], nice=False, zero=False)


def _levels(references: References, ink: Palette) -> tuple[list[Layer], list[Layer]]:
    """Rules to draw below the lines and texts to draw above them. The baseline is named at the
    right and the target at the left: there the values are far from them."""
    known: tuple[tuple[str, float | None, str, style.Align], ...] = (
        ("baseline", references.baseline, references.baseline_text, "right"),
        ("target", references.target, references.target_text, "left"),
    )
    rules: list[Layer] = []
    texts: list[Layer] = []
    for name, level, text, align in known:
        if level is not None:
            data = style.rows(name, [{"level": float(level), "label": text}])
            rules.append(_level(data, 1.5 if name == "target" else 1, ink))
            texts += _level_text(data, align, ink)
    return rules, texts


def _level(data: alt.InlineData, width: float, ink: Palette) -> Layer:
    return alt.Chart(data).mark_rule(color=ink.plan, strokeWidth=width).encode(y=alt.Y("level:Q"))


def _level_text(data: alt.InlineData, align: style.Align, ink: Palette) -> list[Layer]:
    edge = style.fixed("x", 0) if align == "left" else style.fixed("x", "width")
    drawn = style.said(data, "label", ink, ink.quiet, align=align, dy=-9)
    return [layer.encode(x=edge, y=alt.Y("level:Q")) for layer in drawn]


@dataclass(frozen=True, slots=True)
class _Axes:
    """The same axes for plan and measurements, because either may be missing."""

    x: alt.X
    scale: alt.Scale

    def y(self, column: str) -> alt.Y:
        return alt.Y(f"{column}:Q", title=None, scale=self.scale, axis=alt.Axis(format=",~f"))


def _plan(frame: pd.DataFrame, axes: _Axes, ink: Palette) -> list[Layer]:
    planned = frame.loc[frame["planned"].notna(), ["month", "planned"]]
    if planned.empty:
        return []
    line = alt.Chart(style.rows("plan", style.records(planned)))
    drawn = line.mark_line(color=ink.plan, strokeDash=[6, 4], strokeWidth=1.75)
    return [drawn.encode(x=axes.x, y=axes.y("planned"))]


def _measured(frame: pd.DataFrame, axes: _Axes, ink: Palette) -> list[Layer]:
    known = frame.loc[frame["actual"].notna(), ["month", "actual", "status", "estimated"]]
    if known.empty:
        return []
    drawn = known.assign(
        stroke=[ink.status[code] for code in known["status"]],
        shape=[meanings.SHAPES[code] for code in known["status"]],
        fill=[_fill(code, estimated, ink) for code, estimated in _pairs(known)],
    )
    base = alt.Chart(style.rows("actual", style.records(drawn))).encode(
        x=axes.x, y=axes.y("actual")
    )
    dots = base.mark_point(size=64, strokeWidth=1.75, opacity=1).encode(
        shape=alt.Shape("shape:N", scale=None),
        stroke=alt.Stroke("stroke:N", scale=None),
        fill=alt.Fill("fill:N", scale=None),
    )
    return [base.mark_line(color=ink.actual, strokeWidth=2), dots]


def _pairs(known: pd.DataFrame) -> zip[tuple[str, bool]]:
    return zip(known["status"], known["estimated"], strict=True)


def _fill(status: str, estimated: bool, ink: Palette) -> str:  # noqa: FBT001
    """Hollow where the value is not final; before the start a value is known but not judged."""
    return ink.ground if estimated or status == "no_data" else ink.status[status]


def _names(
    frame: pd.DataFrame, labels: Mapping[str, str], scale: alt.Scale, ink: Palette
) -> list[Layer]:
    """Every line named where it ends, moved apart where several end at the edge."""
    last = frame["month"].max()
    ends = {
        name: frame.loc[frame[_COLUMN[name]].notna()].sort_values("month").iloc[-1]
        for name in ("plan", "actual", *_ahead(frame))
        if frame[_COLUMN[name]].notna().any()
    }
    heights = {name: float(row[_COLUMN[name]]) for name, row in ends.items()}
    edge = [name for name, row in ends.items() if row["month"] == last]
    low, high = scale["domain"]
    moved = style.spread([heights[name] for name in edge], _APART * (high - low))
    heights.update(zip(edge, moved, strict=True))
    layers: list[Layer] = []
    for name, row in ends.items():
        aside = _aside(frame, row) if name == "actual" else 0
        layers += _name(name, int(row["month"]), heights[name], labels[name], ink, aside)
    return layers


_APART = 0.06
"""Of the height of the chart, so that no name stands on another."""


def _aside(frame: pd.DataFrame, end: pd.Series[Any]) -> int:
    """Pixels that keep the name of what was measured off the way ahead, which leads on there."""
    if "expected" not in _ahead(frame):
        return 0
    last = float(frame["expected"].dropna().iloc[-1])
    return 16 if last >= float(end["actual"]) else -16


_COLUMN = {"plan": "planned", "actual": "actual", "expected": "expected", "other": "other"}


def _ahead(frame: pd.DataFrame) -> list[str]:
    """The ways ahead that there are, of the likely and the other one."""
    ways = ("expected", "other")
    return [one for one in ways if one in frame.columns and frame[one].notna().any()]


def _name(
    name: str, month: int, height: float, label: str, ink: Palette, aside: int = 0
) -> list[Layer]:
    end = style.rows(f"{name}_end", [{"month": style.day(month), "end": height, "label": label}])
    color = ink.actual if name in {"actual", "expected"} else ink.quiet
    weight = "bold" if name == "actual" else "normal"
    drawn = style.said(end, "label", ink, color, align="left", dx=9, dy=aside, fontWeight=weight)
    return [layer.encode(x=alt.X("month:T"), y=alt.Y("end:Q")) for layer in drawn]


def _hover(frame: pd.DataFrame, labels: Mapping[str, str]) -> Layer:
    """One unseen column a month that tells plan, actual and status in words, and the way ahead."""
    ahead = _ahead(frame)
    columns = [
        {
            **style.around(row["month"]),
            "planned": row["planned_shown"],
            "actual": row["actual_shown"],
            "status": row["status_shown"],
            **{one: row[f"{one}_shown"] for one in ahead},
        }
        for row in frame.to_dict("records")
    ]
    tips = {"planned": labels["plan"], "actual": labels["actual"], "status": labels["status"]}
    tips |= {one: labels[one] for one in ahead}
    return style.hover(columns, labels["month"], HEIGHT, tips)
