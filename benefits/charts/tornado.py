"""The tornado: what the net present value rests on, one input a row, the widest on top."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import altair as alt
import pandas as pd

from benefits.charts import style
from benefits.charts.palette import Palette
from benefits.charts.style import Layer, Look

LABELS = ("low", "likely", "high")
ROW_HEIGHT = 46


def tornado(frame: pd.DataFrame, labels: Mapping[str, str], look: Look) -> dict[str, Any]:
    """A bar from the money at an input's less favourable end to that at its more favourable one,
    cut at the likely amount, in the order given.

    `frame` has name, low, likely and high (money in int64 hundredths, `likely` the same in all
    rows), low_shown, likely_shown and high_shown (exact amounts with what they stand for, as text)
    and swing_shown (text). Name and swing stand above each bar, so that long names fit a phone.
    `labels` has LABELS. Raises ValueError on an empty frame.
    """
    if frame.empty:
        raise ValueError("nothing to draw")
    ink = look.palette
    numbers = {one: frame[one].astype("float64") / 100 for one in LABELS}
    drawn = frame.assign(order=range(len(frame)), **numbers)
    base = alt.Chart(style.rows("inputs", style.records(drawn))).encode(
        y=alt.Y("order:O", axis=None, scale=alt.Scale(padding=0)),
        tooltip=[
            alt.Tooltip("name:N", title=None),
            *(alt.Tooltip(f"{one}_shown:N", title=labels[one]) for one in LABELS),
        ],
    )
    scale = alt.Scale(domain=_reach(drawn), nice=False, zero=False)
    chart = alt.layer(
        _side(base, "low", ink.worse, scale),
        _side(base, "high", ink.better, scale),
        _likely(base, ink),
        *_zero(base, drawn, ink),
        *_texts(base, ink),
    )
    return style.finished(chart, look, ROW_HEIGHT * len(frame))


def _reach(frame: pd.DataFrame) -> list[float]:
    """All ends, and zero where it is near enough to be asked about: a bar of changes does not
    have to begin there, but whether it crosses is the first thing a reader looks for."""
    ends = frame[["low", "likely", "high"]]
    least, most = float(ends.to_numpy().min()), float(ends.to_numpy().max())
    width = (most - least) or 1.0
    if 0 < least <= width / 2:
        return [0.0, most]
    if -width / 2 <= most < 0:
        return [least, 0.0]
    return [least, least + width]


def _side(base: Layer, end: str, color: str, scale: alt.Scale) -> Layer:
    return base.mark_bar(height=10, yOffset=9, color=color).encode(
        x=alt.X("likely:Q", axis=None, scale=scale), x2=alt.X2(end)
    )


def _likely(base: Layer, ink: Palette) -> Layer:
    return base.mark_tick(color=ink.ink, thickness=2, height=18, yOffset=9).encode(
        x=alt.X("likely:Q")
    )


def _zero(base: Layer, frame: pd.DataFrame, ink: Palette) -> list[Layer]:
    """A tick beside each bar: one rule through all would cross the names."""
    least, most = _reach(frame)
    if not least <= 0 <= most:
        return []
    tick = base.mark_tick(color=ink.quiet, thickness=1, height=18, yOffset=9)
    return [tick.encode(x=alt.XDatum(0))]


def _texts(base: Layer, ink: Palette) -> list[Layer]:
    shared = {"baseline": "middle", "dy": -7, "fontSize": style.SIZE + 1}
    name = base.mark_text(align="left", color=ink.ink, limit=alt.expr("width - 120"), **shared)
    swing = base.mark_text(align="right", color=ink.ink, fontWeight="bold", **shared)
    return [
        name.encode(x=style.fixed("x", 0), text=alt.Text("name:N")),
        swing.encode(x=style.fixed("x", "width"), text=alt.Text("swing_shown:N")),
    ]
