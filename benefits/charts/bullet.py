"""The bullet: a KPI between its baseline and its target, right always being better."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import altair as alt

from benefits.charts import style
from benefits.charts.palette import Palette
from benefits.charts.style import Layer, Look

LABELS = ("baseline", "actual", "planned", "target")
HEIGHT = 70
LINE = 15
"""Pixels that a second line of names under the track needs."""
_ROOM = 0.6
"""The part of the width that the names of baseline and target share on a phone."""
STRIPES = 41
"""An odd number, so that a hatched bar ends in its colour on both sides."""
_ORDER = ("baseline", "actual", "planned", "target")


@dataclass(frozen=True, slots=True)
class Reading:
    """One KPI at one time. `planned` is where it should be by now; None is not drawn. The texts
    are the values as they are written; `status` decides the bar's colour, and a bar whose status a
    person set is hatched."""

    baseline: float
    target: float
    actual: float | None
    planned: float | None
    lower_is_better: bool
    status: str
    shown: Mapping[str, str]
    overridden: bool = False


def bullet(reading: Reading, labels: Mapping[str, str], look: Look) -> dict[str, Any]:
    """A bar from the baseline to the actual value on a track that ends at the target.

    Where lower is better the scale is flipped; a KPI that got worse has its bar left of the
    baseline. `labels` has LABELS and `reading.shown` a text for each of them that has a value.
    """
    ink = look.palette
    x = alt.X("from:Q", axis=None, scale=_scale(reading))
    chart = alt.layer(
        _bar("track", reading.baseline, reading.target, ink.line, 22, x),
        *_actual(reading, labels, ink, x),
        *_ticks(reading, labels, ink, x),
        _hover(reading, labels, x),
    )
    return style.finished(chart, look, HEIGHT + _second_line(reading))


def _scale(reading: Reading) -> alt.Scale:
    domain = _domain(reading)
    return alt.Scale(domain=domain, reverse=reading.lower_is_better, nice=False, zero=False)


def _domain(reading: Reading) -> list[float]:
    known = [
        one
        for one in (reading.baseline, reading.target, reading.actual, reading.planned)
        if one is not None
    ]
    margin = 0.01 * (max(known) - min(known)) or 1.0
    return [min(known) - margin, max(known) + margin]


def _bar(
    name: str, start: float, end: float, color: str | dict[str, Any], height: int, x: alt.X
) -> Layer:
    return (
        alt.Chart(style.rows(name, [{"from": start, "to": end}]))
        .mark_bar(color=color, height=height)
        .encode(x=x, x2=alt.X2("to:Q"), y=style.fixed("y", _MIDDLE))
    )


_MIDDLE = 36


def _actual(reading: Reading, labels: Mapping[str, str], ink: Palette, x: alt.X) -> list[Layer]:
    if reading.actual is None:
        return []
    text = f"{labels['actual']} {reading.shown['actual']}"
    named = _beside("actual", reading.actual, text, x).mark_text(
        align=_align(reading, reading.actual),
        baseline="bottom",
        color=ink.ink,
        fontSize=style.SIZE,
        fontWeight="bold",
        y=_MIDDLE - 15,
    )
    plain = ink.status[reading.status]
    color = _hatched(plain, ink.ground) if reading.overridden else plain
    return [_bar("actual", reading.baseline, reading.actual, color, 10, x), named]


def _hatched(color: str, ground: str) -> dict[str, Any]:
    """Stripes of a colour: the drawing language has no patterns, but gradients with hard edges."""
    stops = [
        {"offset": edge / STRIPES, "color": (color, ground)[stripe % 2]}
        for stripe in range(STRIPES)
        for edge in (stripe, stripe + 1)
    ]
    return {"gradient": "linear", "stops": stops, "x1": 0, "y1": 0, "x2": 1, "y2": 0}


def _place(reading: Reading, value: float) -> float:
    """Where a value stands between the left edge, 0, and the right one, 1."""
    low, high = _domain(reading)
    share = (value - low) / (high - low)
    return 1 - share if reading.lower_is_better else share


def _align(reading: Reading, value: float) -> style.Align:
    """Names near an edge lean into the chart."""
    place = _place(reading, value)
    return "left" if place < 0.3 else "right" if place > 0.7 else "center"


def _second_line(reading: Reading) -> int:
    """How far below the baseline's name the target's stands: level with it, or on the next line
    where the two are so near each other that their names would touch."""
    apart = abs(_place(reading, reading.target) - _place(reading, reading.baseline))
    return 0 if apart > _ROOM else LINE


def _ticks(reading: Reading, labels: Mapping[str, str], ink: Palette, x: alt.X) -> list[Layer]:
    """Baseline and target, named below the track, and planned as a fine tick."""
    layers = [_tick("baseline", reading.baseline, ink.quiet, 1.5, x)]
    layers.append(_tick("target", reading.target, ink.ink, 3, x))
    if reading.planned is not None:
        layers.append(_tick("planned", reading.planned, ink.quiet, 1, x))
    quiet: dict[str, Any] = {"baseline": "top", "color": ink.quiet, "fontSize": style.SIZE}
    for name, lower in (("baseline", 0), ("target", _second_line(reading))):
        at = getattr(reading, name)
        below = _beside(name, at, f"{labels[name]} {reading.shown[name]}", x)
        layers.append(below.mark_text(align=_align(reading, at), y=_MIDDLE + 17 + lower, **quiet))
    return layers


def _tick(name: str, at: float, color: str, width: float, x: alt.X) -> Layer:
    return (
        alt.Chart(style.rows(f"{name}_tick", [{"from": at}]))
        .mark_tick(color=color, thickness=width, height=26)
        .encode(x=x, y=style.fixed("y", _MIDDLE))
    )


def _beside(name: str, at: float, text: str, x: alt.X) -> Layer:
    data = style.rows(f"{name}_text", [{"from": at, "label": text}])
    return alt.Chart(data).encode(x=x, text=alt.Text("label:N"))


def _hover(reading: Reading, labels: Mapping[str, str], x: alt.X) -> Layer:
    told = {name: reading.shown[name] for name in _ORDER if name in reading.shown}
    low, high = sorted((reading.baseline, reading.target))
    return (
        alt.Chart(style.rows("hover", [{"from": low, "to": high, **told}]))
        .mark_bar(fillOpacity=0, height=40)
        .encode(
            x=x,
            x2=alt.X2("to:Q"),
            y=style.fixed("y", _MIDDLE),
            tooltip=[alt.Tooltip(f"{name}:N", title=labels[name]) for name in told],
        )
    )
