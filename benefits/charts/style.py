"""What all charts share: type, grid, the time axis, direct labels, and the finished spec."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

import altair as alt
import pandas as pd

from benefits.charts.palette import PALETTES, Palette

FONT = "IBM Plex Sans, sans-serif"
SIZE = 12
MONTH_FORMAT = "%B %Y"
TOP = 36
"""Pixels between the plot and the unit above it: a line each for go-live and today."""

Align = Literal["left", "center", "right"]
_PLACES: Mapping[str, Any] = {"x": alt.XValue, "y": alt.YValue, "y2": alt.Y2Value}
Layer = Any
"""A layer of a chart; the library loses its type in `encode`."""


@dataclass(frozen=True, slots=True)
class Look:
    """How charts are drawn for one reader. `locale` is what `text.vega_locale` returns."""

    theme: str = "light"
    locale: Mapping[str, Any] = field(default_factory=dict)

    @property
    def palette(self) -> Palette:
        return PALETTES[self.theme]


@dataclass(frozen=True, slots=True)
class Moments:
    """Months (ordinals) that time charts mark; None where there is nothing to mark."""

    go_live: int | None = None
    today: int | None = None


def day(month: int, days: int = 0) -> str:
    """A month's first day for Vega. With a time, because a bare date would be read as UTC and
    slip into the month before, west of Greenwich."""
    first = pd.Timestamp(year=int(month) // 12, month=int(month) % 12 + 1, day=1)
    return (first + pd.Timedelta(days=days)).strftime("%Y-%m-%dT00:00:00")


def around(month: int) -> dict[str, str]:
    """A month's day and the days half a month before and after it, for what reacts to pointing."""
    return {"month": day(month), "from": day(month, -15), "to": day(month, 15)}


def rows(name: str, records: Iterable[Mapping[str, Any]]) -> alt.InlineData:
    """Records as named data; `finished` puts them inside the spec. They travel as one text,
    because the library copies and checks every value it can see."""
    values = [{key: _plain(value) for key, value in one.items()} for one in records]
    return alt.InlineData(values=json.dumps(values), name=name)


def records(frame: pd.DataFrame) -> list[dict[str, Any]]:
    """A frame's rows with `month` as a day, ready for `rows`."""
    plain = frame.astype(object).where(frame.notna(), None)
    found = [{str(key): value for key, value in one.items()} for one in plain.to_dict("records")]
    if "month" in frame.columns:
        for one in found:
            one["month"] = day(one["month"])
    return found


def _plain(value: Any) -> Any:
    return value.item() if hasattr(value, "item") else value


def time_axis(months: Sequence[int], palette: Palette, offset: int = 0) -> alt.X:
    """Months along the bottom, labelled as sparsely as their number asks for. `offset` leaves so
    many pixels free between them and the plot."""
    span = max(months) - min(months) + 1
    step = 3 if span <= 18 else 6 if span <= 42 else 12
    return alt.X(
        "month:T",
        title=None,
        scale=alt.Scale(domain=[day(min(months)), day(max(*months, min(months) + 1))]),
        axis=alt.Axis(
            format="%b %Y",
            tickCount=alt.TimeIntervalStep(interval="month", step=step),
            grid=False,
            labelOverlap="parity",
            labelSeparation=8,
            labelFlush=True,
            domainColor=palette.plan,
            offset=offset,
        ),
    )


def spread(values: Sequence[float], gap: float) -> list[float]:
    """The same heights, moved apart so that no two labels are nearer than `gap`."""
    order = sorted(range(len(values)), key=lambda at: values[at])
    placed = list(values)
    for below, above in itertools.pairwise(order):
        placed[above] = max(placed[above], placed[below] + gap)
    return placed


def said(data: alt.InlineData, text: str, palette: Palette, color: str, **mark: Any) -> list[Layer]:
    """Text with a halo in the ground's colour, so that it can be read over lines."""
    base = alt.Chart(data).encode(text=alt.Text(f"{text}:N"))
    shared = {"fontSize": SIZE, "baseline": "middle", **mark}
    halo = base.mark_text(stroke=palette.ground, strokeWidth=4, color=palette.ground, **shared)
    return [halo, base.mark_text(color=color, **shared)]


def hover(
    columns: Sequence[Mapping[str, Any]], month: str, height: int, tips: Mapping[str, str]
) -> Layer:
    """One unseen column a month (`around` gives its edges), so that pointing anywhere tells it:
    the month, named `month`, and the fields of `tips` with their names."""
    return (
        alt.Chart(rows("hover", columns))
        .mark_rect(fillOpacity=0, clip=True)
        .encode(
            x=alt.X("from:T"),
            x2=alt.X2("to:T"),
            y=fixed("y", 0),
            y2=fixed("y2", height),
            tooltip=[
                alt.Tooltip("month:T", format=MONTH_FORMAT, title=month),
                *(alt.Tooltip(f"{field}:N", title=name) for field, name in tips.items()),
            ],
        )
    )


def moment_layers(
    moments: Moments, months: Sequence[int], labels: Mapping[str, str], palette: Palette
) -> list[Layer]:
    """A vertical rule with its name above the plot for go-live and today, where they are seen."""
    first, last = min(months), max(months)
    wanted = (("go_live", moments.go_live), ("today", moments.today))
    return [
        layer
        for name, at in wanted
        if at is not None and first <= at <= last
        for layer in _moment(name, at, (at - first) / max(1, last - first), labels, palette)
    ]


def _moment(
    name: str, at: int, place: float, labels: Mapping[str, str], palette: Palette
) -> list[Layer]:
    """Names near an edge lean into the plot; each name has a line of its own, so that two moments
    close together stay readable on a phone."""
    data = rows(name, [{"month": day(at), "label": labels[name]}])
    base = alt.Chart(data).encode(x=alt.X("month:T"))
    today = name == "today"
    align: Align = "left" if place < 0.2 else "right" if place > 0.8 else "center"
    rule = base.mark_rule(color=palette.quiet, strokeWidth=1, strokeDash=[] if today else [2, 3])
    above = base.mark_text(align=align, baseline="bottom", color=palette.quiet, fontSize=SIZE)
    return [rule, above.encode(text=alt.Text("label:N"), y=fixed("y", -4 if today else -18))]


def fixed(channel: Literal["x", "y", "y2"], place: float | Literal["width"]) -> Any:
    """A place in pixels instead of data."""
    return _PLACES[channel](place)


def heading(text: str, palette: Palette, offset: int = TOP) -> alt.Title:
    """What the vertical axis counts, written level above it."""
    return alt.Title(
        text,
        anchor="start",
        frame="bounds",
        fontSize=SIZE,
        fontWeight="normal",
        color=palette.quiet,
        offset=offset,
    )


def room_for(labels: Iterable[str]) -> int:
    """Pixels to keep free at the right for labels at line ends."""
    return 12 + round(6.8 * max((len(one) for one in labels), default=0))


def finished(chart: Layer, look: Look, height: int, right: int = 8) -> dict[str, Any]:
    """The spec as it is kept and sent: as wide as its place, with nothing to fetch.

    What all charts share is added to the finished dictionary, because the library copies a whole
    chart for every property it is given. Tests validate the result.
    """
    spec: dict[str, Any] = chart.to_dict(validate=False)
    del spec["$schema"]
    return spec | {
        "width": "container",
        "height": height,
        "autosize": {"type": "fit-x", "contains": "padding"},
        "padding": {"left": 2, "right": right, "top": 4, "bottom": 2},
        "config": _config(look),
        "datasets": dict(_named(spec)),
    }


def _named(part: Any) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """All named data within a spec, taken out of the places that use it, so that each is sent
    once and drawing knows it by its name."""
    if isinstance(part, dict) and "values" in part.get("data", {}):
        yield part["data"]["name"], json.loads(part["data"].pop("values"))
    children = part.values() if isinstance(part, dict) else part if isinstance(part, list) else ()
    for child in children:
        yield from _named(child)


def _config(look: Look) -> dict[str, Any]:
    ink = look.palette
    small = {"labelFontSize": SIZE, "labelColor": ink.quiet}
    return {
        "background": "transparent",
        "font": FONT,
        "locale": dict(look.locale),
        "view": {"stroke": None},
        "axis": {**small, "gridColor": ink.line, "tickColor": ink.plan, "domainColor": ink.plan},
        "axisY": {"domain": False, "ticks": False, "labelPadding": 6, "tickCount": 5},
        "legend": {**small, "labelColor": ink.ink, "title": None, "orient": "top", "offset": 4},
        "text": {"font": FONT},
    }
