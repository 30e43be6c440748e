"""The control chart of a KPI: what its own chance gives, and what is more than that."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import isnan
from types import MappingProxyType
from typing import Any

import altair as alt
import pandas as pd

from benefits.charts import style
from benefits.charts.happened import STRIP, Happened, mark_layers, told_by_month
from benefits.charts.palette import Palette
from benefits.charts.style import Layer, Look, Moments

LABELS = (
    *("month", "value", "actual", "rule", "go_live", "today", "mean", "limit"),
    *("rests_on", "changes", "comments"),
)
HEIGHT = 340
SHAPES: Mapping[str, str] = MappingProxyType(
    {
        "common_cause": "circle",
        "special_cause_improvement": "square",
        "special_cause_concern": "diamond",
        "special_cause_neutral_high": "cross",
        "special_cause_neutral_low": "cross",
    }
)
GLYPHS: Mapping[str, str] = MappingProxyType(
    {
        "common_cause": "●",
        "special_cause_improvement": "■",
        "special_cause_concern": "◆",
        "special_cause_neutral_high": "✚",
        "special_cause_neutral_low": "✚",
    }
)
"""A signal is never a colour alone; the same shapes as text."""

_NO_MOMENTS = Moments()


@dataclass(frozen=True, slots=True)
class Limits:
    """A phase from its first month to its last (ordinals), with what its chance gives; NaN where
    that cannot be said. `counted` are the first and the last month that limits rest on where those
    are not all. `reason` stands at the line where the phase begins, empty for the first."""

    first: int
    last: int
    mean: float
    lower: float
    upper: float
    mean_shown: str
    lower_shown: str
    upper_shown: str
    counted: tuple[int, int] | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Aim:
    """The target, with its text ("Target 8.4 %")."""

    level: float
    text: str


@dataclass(frozen=True, slots=True)
class Around:
    """What is drawn around the values and their limits."""

    moments: Moments = _NO_MOMENTS
    aim: Aim | None = None
    happened: tuple[Happened, ...] = ()


_NOTHING_AROUND = Around()


def control(
    frame: pd.DataFrame,
    phases: Sequence[Limits],
    labels: Mapping[str, str],
    look: Look,
    around: Around = _NOTHING_AROUND,
) -> dict[str, Any]:
    """Values with the mean and the limits of each phase, each point with its meaning by shape and
    colour; below them what was changed and said.

    `frame` has one row a month: month (ordinal), value (NaN where there is none), point_type (a
    code of SHAPES), value_shown and rule_shown (text). `phases` come in their order.
    `labels` has LABELS; `value` says what is counted and which way is better.
    Raises ValueError on an empty frame.
    """
    if frame.empty:
        raise ValueError("nothing to draw")
    ink = look.palette
    months, happened = _months(frame, around.happened), around.happened
    axes = _Axes(style.time_axis(months, ink, STRIP), _height(frame, phases, around.aim))
    chart = alt.layer(
        *_rested_on(phases, labels, ink),
        *_limits(phases, axes, ink),
        *style.moment_layers(around.moments, months, labels, ink),
        *_beginnings(phases, months, ink),
        *_aimed_at(around.aim, axes, ink),
        *_points(frame, axes, ink),
        *_named(phases[-1], labels, axes, ink),
        *mark_layers(happened, months[0], HEIGHT, ink),
        _hover(frame, months, happened, labels),
        title=style.heading(labels["value"], ink),
    )
    return style.finished(chart, look, HEIGHT)


@dataclass(frozen=True, slots=True)
class _Axes:
    x: alt.X
    scale: alt.Scale

    def y(self, column: str) -> alt.Y:
        return alt.Y(f"{column}:Q", title=None, scale=self.scale, axis=alt.Axis(format=",~f"))


def _months(frame: pd.DataFrame, happened: Sequence[Happened]) -> list[int]:
    """From the first measured month to the last, and on to the last in which something was said."""
    measured = [int(month) for month in frame["month"]]
    last = max([measured[-1], *(one.month for one in happened)])
    return list(range(measured[0], last + 1))


def _height(frame: pd.DataFrame, phases: Sequence[Limits], aim: Aim | None) -> alt.Scale:
    """Close around everything that is drawn."""
    limits = [one for phase in phases for one in (phase.lower, phase.upper) if not isnan(one)]
    levels = [*frame["value"].dropna(), *limits, *([] if aim is None else [aim.level])]
    low, high = float(min(levels)), float(max(levels))
    margin = 0.08 * (high - low) or abs(high) * 0.1 or 1.0
    return alt.Scale(domain=[low - margin, high + margin], nice=False, zero=False)


def _rested_on(phases: Sequence[Limits], labels: Mapping[str, str], ink: Palette) -> list[Layer]:
    """The months that limits rest on, shaded from top to bottom, where they are not all."""
    spans = [one.counted for one in phases if one.counted is not None]
    if not spans:
        return []
    record = [{"from": style.day(a, -15), "to": style.day(b, 15)} for a, b in spans]
    data = style.rows("rests_on", [{**one, "label": labels["rests_on"]} for one in record])
    band = alt.Chart(data).mark_rect(color=ink.line, opacity=0.5, clip=True)
    text = style.said(data, "label", ink, ink.quiet, align="left", dx=16, clip=True)
    return [
        band.encode(**_edges(), y=style.fixed("y", 0), y2=style.fixed("y2", HEIGHT)),
        text[-1].encode(x=alt.X("from:T"), y=style.fixed("y", HEIGHT - 10)),
    ]


def _edges() -> dict[str, Any]:
    return {"x": alt.X("from:T"), "x2": alt.X2("to:T")}


def _limits(phases: Sequence[Limits], axes: _Axes, ink: Palette) -> list[Layer]:
    """Each phase by itself: the band between its limits, their lines, and the mean."""
    known = [one for one in phases if not isnan(one.mean)]
    data = style.rows("limits", [_step(one) for one in known])
    base = alt.Chart(data)
    band = base.mark_rect(color=ink.actual_faint, opacity=0.45, clip=True)
    layers = [band.encode(**_edges(), y=axes.y("lower"), y2=alt.Y2("upper:Q"))]
    for name in ("lower", "upper"):
        rule = base.mark_rule(color=ink.plan, strokeDash=[5, 4], clip=True)
        layers.append(rule.encode(**_edges(), y=axes.y(name)))
    mean = base.mark_rule(color=ink.actual, strokeWidth=1.5, clip=True)
    return [*layers, mean.encode(**_edges(), y=axes.y("mean"))]


def _step(one: Limits) -> dict[str, Any]:
    """A phase without limits has no band: its edges are not there."""
    known = {name: getattr(one, name) for name in ("mean", "lower", "upper")}
    levels = {name: None if isnan(level) else level for name, level in known.items()}
    return {"from": style.day(one.first, -15), "to": style.day(one.last, 15), **levels}


def _beginnings(phases: Sequence[Limits], months: Sequence[int], ink: Palette) -> list[Layer]:
    """A line where limits are reckoned anew, with its reason leaning into the plot."""
    layers: list[Layer] = []
    for at, one in enumerate(phases[1:], 1):
        place = (one.first - months[0]) / max(1, len(months) - 1)
        align: style.Align = "left" if place < 0.6 else "right"
        record = {"from": style.day(one.first, -15), "label": one.reason}
        data = style.rows(f"phase_{at}", [record])
        rule = alt.Chart(data).mark_rule(color=ink.ink, strokeWidth=1.25)
        lean = {"align": align, "dx": 6 if align == "left" else -6, "limit": 230}
        text = style.said(data, "label", ink, ink.ink, **lean, clip=True)
        layers.append(rule.encode(x=alt.X("from:T")))
        layers += [
            layer.encode(x=alt.X("from:T"), y=style.fixed("y", 10 + 16 * ((at - 1) % 3)))
            for layer in text
        ]
    return layers


def _aimed_at(aim: Aim | None, axes: _Axes, ink: Palette) -> list[Layer]:
    if aim is None:
        return []
    data = style.rows("target", [{"level": aim.level, "label": aim.text}])
    rule = alt.Chart(data).mark_rule(color=ink.ink, strokeWidth=1.5, strokeDash=[1, 3])
    text = style.said(data, "label", ink, ink.ink, align="left", dy=-9, clip=True)
    place = {"x": style.fixed("x", 0), "y": axes.y("level")}
    return [rule.encode(y=axes.y("level")), *(layer.encode(**place) for layer in text)]


def _points(frame: pd.DataFrame, axes: _Axes, ink: Palette) -> list[Layer]:
    known = frame.loc[frame["value"].notna(), ["month", "value", "point_type"]]
    known = known.assign(
        shape=[SHAPES[code] for code in known["point_type"]],
        color=[_color(code, ink) for code in known["point_type"]],
    )
    base = alt.Chart(style.rows("points", style.records(known)))
    base = base.encode(x=axes.x, y=axes.y("value"))
    dots = base.mark_point(size=60, strokeWidth=1.5, filled=True, opacity=1).encode(
        shape=alt.Shape("shape:N", scale=None), color=alt.Color("color:N", scale=None)
    )
    return [base.mark_line(color=ink.neutral, strokeWidth=1.25), dots]


def _color(code: str, ink: Palette) -> str:
    if code == "common_cause":
        return ink.neutral
    if code == "special_cause_improvement":
        return ink.better
    return ink.worse if code == "special_cause_concern" else ink.unjudged


def _names(last: Limits, labels: Mapping[str, str]) -> dict[str, str]:
    """What stands at the right edge beside the last phase's lines."""
    return {
        name: f"{labels['mean' if name == 'mean' else 'limit']} {getattr(last, f'{name}_shown')}"
        for name in ("lower", "mean", "upper")
        if not isnan(getattr(last, name))
    }


def _named(last: Limits, labels: Mapping[str, str], axes: _Axes, ink: Palette) -> list[Layer]:
    names = _names(last, labels)
    low, high = axes.scale["domain"]
    heights = style.spread([getattr(last, name) for name in names], 0.055 * (high - low))
    layers: list[Layer] = []
    for (name, text), height in zip(names.items(), heights, strict=True):
        data = style.rows(f"{name}_end", [{"end": height, "label": text}])
        color = ink.actual if name == "mean" else ink.quiet
        drawn = style.said(data, "label", ink, color, align="left", dx=9)
        layers += [one.encode(x=style.fixed("x", "width"), y=axes.y("end")) for one in drawn]
    return layers


def _hover(
    frame: pd.DataFrame,
    months: Sequence[int],
    happened: Sequence[Happened],
    labels: Mapping[str, str],
) -> Layer:
    """One unseen column a month that tells its value, its rule and what happened in words."""
    told = frame.set_index("month")[["value_shown", "rule_shown"]].to_dict("index")
    said, kinds = told_by_month(happened, months)
    nothing = {"value_shown": "", "rule_shown": ""}
    columns = [
        {**style.around(month), **told.get(month, nothing), **also}
        for month, also in zip(months, said, strict=True)
    ]
    tips = {"value_shown": labels["actual"], "rule_shown": labels["rule"]}
    tips |= {kind: labels[kind] for kind in kinds}
    return style.hover(columns, labels["month"], HEIGHT + STRIP, tips)
