"""The S-curve: money to date, planned, realised and expected."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import altair as alt
import pandas as pd

from benefits.charts import style
from benefits.charts.palette import Palette
from benefits.charts.style import Layer, Look, Moments

LABELS = ("month", "amount", "plan", "actual", "forecast", "go_live", "today")
HEIGHT = 230
_SERIES = ("plan", "actual", "forecast")
_NO_MOMENTS = Moments()


def s_curve(
    frame: pd.DataFrame,
    labels: Mapping[str, str],
    look: Look,
    moments: Moments = _NO_MOMENTS,
    divisor: int = 100,
    band: pd.DataFrame | None = None,
) -> dict[str, Any]:
    """Cumulative money as lines named at their ends, before the band that it may fall in.

    `frame` has month (ordinal), series (plan, actual or forecast), money (int64 hundredths,
    cumulative) and shown (the exact amount as text). `labels` has LABELS; `amount` names the unit
    that hundredths divided by `divisor` are in. `band` has month, low and high (hundredths,
    cumulative) and shown, for some of the months; with it `labels` has `band` too. Raises
    ValueError on an empty frame.
    """
    if frame.empty:
        raise ValueError("nothing to draw")
    scaled = frame.assign(amount=frame["money"].astype("float64") / divisor)
    between = _between(band, divisor)
    months = [int(month) for month in frame["month"]]
    palette = look.palette
    reach = _reach(scaled, between)
    axes = (style.time_axis(months, palette), _height(reach))
    lines = [_line(scaled, name, axes, palette) for name in _SERIES if _has(scaled, name)]
    chart = alt.layer(
        *_band(between, axes[0], _height(reach, "low"), palette),
        *style.moment_layers(moments, months, labels, palette),
        *lines,
        *_here(scaled, palette),
        *_names(scaled, reach, labels, palette),
        _hover(scaled, between, labels),
        title=style.heading(labels["amount"], palette),
    )
    return style.finished(chart, look, HEIGHT, style.room_for(labels[one] for one in _SERIES))


def _between(band: pd.DataFrame | None, divisor: int) -> pd.DataFrame:
    if band is None:
        return pd.DataFrame(columns=["month", "low", "high", "shown"])
    ends = {end: band[end].astype("float64") / divisor for end in ("low", "high")}
    return band[["month", "low", "high", "shown"]].assign(**ends)


def _reach(frame: pd.DataFrame, between: pd.DataFrame) -> tuple[float, float]:
    """The lowest and highest amount to show; zero always is, and nothing at all is 0 to 1."""
    amounts = [0.0, *frame["amount"], *between["low"], *between["high"]]
    low, high = min(amounts), max(amounts)
    return low, high if high > low else 1.0


def _height(reach: tuple[float, float], field: str = "amount") -> alt.Y:
    # stated, because names moved apart at the line ends must not stretch the axis
    scale = alt.Scale(domain=list(reach), nice=True)
    return alt.Y(f"{field}:Q", title=None, scale=scale, axis=alt.Axis(format=",~f"))


def _has(frame: pd.DataFrame, series: str) -> bool:
    return bool((frame["series"] == series).any())


def _band(between: pd.DataFrame, along: alt.X, low: alt.Y, palette: Palette) -> list[Layer]:
    """Faint and behind all lines, so that it reads as doubt and not as another series."""
    if between.empty:
        return []
    data = style.rows("band", style.records(between[["month", "low", "high"]]))
    area = alt.Chart(data).mark_area(color=palette.actual_faint, opacity=0.8)
    return [area.encode(x=along, y=low, y2=alt.Y2("high"))]


def _line(frame: pd.DataFrame, series: str, axes: tuple[alt.X, alt.Y], palette: Palette) -> Layer:
    own = frame.loc[frame["series"] == series, ["month", "amount"]]
    ink = {"plan": palette.plan, "actual": palette.actual, "forecast": palette.actual}[series]
    dash = {"plan": [6, 4], "actual": [1, 0], "forecast": [2, 4]}[series]
    width = {"plan": 1.75, "actual": 3, "forecast": 2}[series]
    return (
        alt.Chart(style.rows(series, style.records(own)))
        .mark_line(color=ink, strokeDash=dash, strokeWidth=width, strokeCap="butt")
        .encode(x=axes[0], y=axes[1])
    )


def _here(frame: pd.DataFrame, palette: Palette) -> list[Layer]:
    """A dot where the actual line has come to; of a single month it is all there is to see."""
    last = frame.loc[frame["series"] == "actual", ["month", "amount"]].sort_values("month").tail(1)
    dot = alt.Chart(style.rows("here", style.records(last)))
    drawn = dot.mark_point(filled=True, size=60, opacity=1, color=palette.actual)
    return [drawn.encode(x=alt.X("month:T"), y=alt.Y("amount:Q"))] if len(last) else []


def _names(
    frame: pd.DataFrame, reach: tuple[float, float], labels: Mapping[str, str], palette: Palette
) -> list[Layer]:
    """Each series named where its line ends: in the margin, or beside the point in the plot."""
    ends = frame.sort_values("month").groupby("series", sort=False).last()
    at_edge = ends[ends["month"] == frame["month"].max()]
    gap = 0.07 * (reach[1] - reach[0])
    heights = style.spread([float(one) for one in at_edge["amount"]], gap)
    layers: list[Layer] = []
    for series, height in zip(at_edge.index, heights, strict=True):
        layers += _name(series, int(at_edge.loc[series, "month"]), height, labels, palette)
    for series in ends.index.difference(at_edge.index):
        layers += _name_inside(frame, series, labels, palette)
    return layers


def _name(
    series: str, month: int, height: float, labels: Mapping[str, str], palette: Palette, **mark: Any
) -> list[Layer]:
    end = {"month": style.day(month), "amount": height, "label": labels[series]}
    data = style.rows(f"{series}_end", [end])
    color = palette.quiet if series == "plan" else palette.actual
    weight = "bold" if series == "actual" else "normal"
    drawn = style.said(
        data, "label", palette, color, fontWeight=weight, **{"align": "left", "dx": 6, **mark}
    )
    return [layer.encode(x=alt.X("month:T"), y=alt.Y("amount:Q")) for layer in drawn]


def _name_inside(
    frame: pd.DataFrame, series: str, labels: Mapping[str, str], palette: Palette
) -> list[Layer]:
    """Above the curve unless the plan runs there: a rising curve leaves both corners free."""
    own = frame[frame["series"] == series].sort_values("month").iloc[-1]
    others = frame[(frame["month"] == own["month"]) & (frame["series"] == "plan")]["amount"]
    below = bool((others > own["amount"]).any())
    side: dict[str, Any] = {"align": "left", "dx": 8, "dy": 14}
    if not below:
        side = {"align": "right", "dx": -6, "dy": -12}
    return _name(series, int(own["month"]), float(own["amount"]), labels, palette, **side)


def _hover(frame: pd.DataFrame, between: pd.DataFrame, labels: Mapping[str, str]) -> Layer:
    """One unseen column a month, so that pointing anywhere tells all series exactly."""
    told = pd.concat([frame[["month", "series", "shown"]], _as_series(between)])
    wide = told.pivot_table(index="month", columns="series", values="shown", aggfunc="last")
    present = [series for series in (*_SERIES, "band") if series in wide.columns]
    columns = [
        {
            **style.around(month),
            **{series: wide.loc[month, series] for series in present},
        }
        for month in wide.index
    ]
    for one in columns:
        one.update({key: "–" for key in present if not isinstance(one[key], str)})
    tips = {one: labels[one] for one in present}
    return style.hover(columns, labels["month"], HEIGHT, tips)


def _as_series(between: pd.DataFrame) -> pd.DataFrame:
    return between[["month", "shown"]].assign(series="band")
