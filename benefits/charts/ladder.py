"""The money ladder: a bar a rung, with what the step up to it left behind."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import altair as alt
import pandas as pd

from benefits.charts import style
from benefits.charts.palette import Palette
from benefits.charts.style import Layer, Look

LABELS = ("total", "cash", "left")
ROW_HEIGHT = 60
_BAR, _DOWN = 14, 4


def ladder_steps(frame: pd.DataFrame, labels: Mapping[str, str], look: Look) -> dict[str, Any]:
    """One row a rung in the order given: cash solid, the rest paler beside it, and outlined what
    the rung before has more (or less) than this one.

    `frame` has name, cash and total (money in int64 hundredths), shown (the total as text),
    cash_shown, left_shown (the difference to the rung before, empty on the first) and note (text
    below the bar, may be empty). `labels` has LABELS. Raises ValueError on an empty frame.
    """
    if frame.empty:
        raise ValueError("nothing to draw")
    ink = look.palette
    drawn = _drawn(frame)
    base = alt.Chart(style.rows("rungs", style.records(drawn))).encode(
        y=alt.Y("order:O", axis=None, scale=alt.Scale(padding=0)),
        tooltip=[
            alt.Tooltip("name:N", title=None),
            alt.Tooltip("shown:N", title=labels["total"]),
            alt.Tooltip("cash_shown:N", title=labels["cash"]),
            alt.Tooltip("left_shown:N", title=labels["left"]),
        ],
    )
    scale = alt.Scale(domain=_reach(drawn), nice=False)
    chart = alt.layer(
        _left(base, ink, scale),
        _part(base, "zero", "cash", ink.actual, scale),
        _part(base, "cash", "total", ink.actual_faint, scale, stroke=ink.actual),
        _zero(base, ink),
        *_texts(base, ink),
    )
    return style.finished(chart, look, ROW_HEIGHT * len(frame))


def _drawn(frame: pd.DataFrame) -> pd.DataFrame:
    numbers = {one: frame[one].astype("float64") / 100 for one in ("cash", "total")}
    before = numbers["total"].shift(1).fillna(numbers["total"])
    return frame.assign(order=range(len(frame)), zero=0.0, before=before, **numbers)


def _reach(frame: pd.DataFrame) -> list[float]:
    ends = frame[["zero", "cash", "total", "before"]].to_numpy()
    least, most = float(ends.min()), float(ends.max())
    return [least, most if most > least else least + 1.0]


def _part(
    base: Layer, since: str, until: str, color: str, scale: alt.Scale, stroke: str | None = None
) -> Layer:
    edge = {} if stroke is None else {"stroke": stroke, "strokeWidth": 1}
    return base.mark_bar(height=_BAR, yOffset=_DOWN, color=color, **edge).encode(
        x=alt.X(f"{since}:Q", axis=None, scale=scale), x2=alt.X2(until)
    )


def _left(base: Layer, ink: Palette, scale: alt.Scale) -> Layer:
    """What did not come up the step, as an outline without a ground."""
    return base.mark_bar(
        height=_BAR,
        yOffset=_DOWN,
        filled=False,
        stroke=ink.plan,
        strokeWidth=1.2,
        strokeDash=[3, 2],
    ).encode(x=alt.X("total:Q", axis=None, scale=scale), x2=alt.X2("before"))


def _zero(base: Layer, ink: Palette) -> Layer:
    tick = base.mark_tick(color=ink.quiet, thickness=1.5, height=22, yOffset=_DOWN)
    return tick.encode(x=alt.XDatum(0))


def _texts(base: Layer, ink: Palette) -> list[Layer]:
    line = {"baseline": "middle", "dy": -14, "fontSize": style.SIZE + 1}
    name = base.mark_text(align="left", color=ink.ink, limit=alt.expr("width - 120"), **line)
    amount = base.mark_text(align="right", color=ink.ink, fontWeight="bold", **line)
    note = base.mark_text(
        align="left", baseline="middle", dy=20, color=ink.quiet, fontSize=style.SIZE,
        limit=alt.expr("width"),
    )  # fmt: skip
    return [
        name.encode(x=style.fixed("x", 0), text=alt.Text("name:N")),
        amount.encode(x=style.fixed("x", "width"), text=alt.Text("shown:N")),
        note.encode(x=style.fixed("x", 0), text=alt.Text("note:N")),
    ]
