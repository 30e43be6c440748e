"""A bridge: from one total to another, a bar for each cause, each where the one above it ended."""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any

import altair as alt
import pandas as pd

from benefits.charts import style
from benefits.charts.palette import Palette
from benefits.charts.style import Layer, Look

BRIDGE_LABELS = ("amount",)
ROW_HEIGHT = 46
_WORDS, _TOP, _BOTTOM = 13, 24, 38
"""Pixels from the top of its row to the words, and to where the bar begins and ends."""
_ROOM = alt.expr("width - 120")
_ASIDE = -6
"""Pixels that keep an amount off the step that leaves the longest bar."""


class Bar(StrEnum):
    """What a bar is. A total stands on zero, planned ones as an outline, actual ones solid; a
    movement starts where the bar above ended; one that is missing data is dashed."""

    PLAN = "plan"
    ACTUAL = "actual"
    CAUSE = "cause"
    MISSING = "missing"


_TOTALS = (Bar.PLAN, Bar.ACTUAL)
_IS_MISSING = f"datum.bar === '{Bar.MISSING}'"


def bridge(
    frame: pd.DataFrame, labels: Mapping[str, str], look: Look, divisor: int = 1
) -> dict[str, Any]:
    """Bars from top to bottom in the order given, so that they fit a phone.

    `frame` has name, bar (a `Bar`), amount (a whole number: what a total comes to, what a movement
    adds; divided by `divisor` before it is drawn), impact (above 0 better, below 0 worse, 0
    neither: a total, or an overlap that only puts a count right), shown (text beside the bar) and
    exact (text on pointing). The first bar is a total; there may be more of them on the way.
    `labels` has BRIDGE_LABELS. Raises ValueError on an empty frame, where the first bar is a
    movement, and where movements do not lead to the next total.
    """
    if frame.empty:
        raise ValueError("nothing to draw")
    ink = look.palette
    drawn = _drawn(frame, divisor, ink)
    data = style.rows("bars", style.records(drawn))
    base = alt.Chart(data).encode(y=_y("top"), y2="bottom:Q")
    chart = alt.layer(_steps(drawn, ink), _bars(base, labels), _zero(base, ink), *_texts(data, ink))
    return style.finished(chart, look, ROW_HEIGHT * len(frame))


def _drawn(frame: pd.DataFrame, divisor: int, ink: Palette) -> pd.DataFrame:
    bars = [Bar(one) for one in frame["bar"]]
    impact = [_impact(one, ink) for one in frame["impact"]]
    ends = _levels(bars, [int(one) for one in frame["amount"]])
    starts = [
        0 if bar in _TOTALS else before for bar, before in zip(bars, (0, *ends), strict=False)
    ]
    rows = [ROW_HEIGHT * at for at in range(len(frame))]
    return frame.assign(
        bar=[str(one) for one in bars],
        start=[one / divisor for one in starts],
        end=[one / divisor for one in ends],
        words=[row + _WORDS for row in rows],
        top=[row + _TOP for row in rows],
        bottom=[row + _BOTTOM for row in rows],
        colour=[_colour(*pair, ink) for pair in zip(bars, impact, strict=True)],
        said=[ink.ink if bar in _TOTALS else one for bar, one in zip(bars, impact, strict=True)],
        filled=[float(one in {Bar.ACTUAL, Bar.CAUSE}) for one in bars],
    ).drop(columns=["amount", "impact"])


def _levels(bars: Sequence[Bar], amounts: Sequence[int]) -> list[int]:
    """Where each bar ends."""
    if bars[0] not in _TOTALS:
        raise ValueError("a bridge begins with a total")
    moves = [0 if bar in _TOTALS else amount for bar, amount in zip(bars, amounts, strict=True)]
    ends = list(itertools.accumulate(moves, initial=amounts[0]))[1:]
    for bar, amount, end in zip(bars, amounts, ends, strict=True):
        if bar in _TOTALS and amount != end:
            raise ValueError(f"the bars lead to {end}, not to {amount}")
    return ends


def _impact(impact: float, ink: Palette) -> str:
    if impact == 0:
        return ink.neutral
    return ink.worse if impact < 0 else ink.better


def _colour(bar: Bar, impact: str, ink: Palette) -> str:
    return {Bar.PLAN: ink.plan, Bar.ACTUAL: ink.actual}.get(bar, impact)


def _y(name: str) -> alt.Y:
    """A height in pixels, so that steps reach from row to row."""
    return alt.Y(f"{name}:Q", axis=None, scale=None)


def _x(name: str) -> alt.X:
    return alt.X(f"{name}:Q", axis=None, scale=alt.Scale(zero=True, nice=False))


def _bars(base: Layer, labels: Mapping[str, str]) -> Layer:
    """All have an outline, so that a movement near nothing still leaves a line."""
    return base.mark_bar(strokeWidth=1.5).encode(
        x=_x("start"),
        x2="end:Q",
        fill=alt.Fill("colour:N", scale=None),
        fillOpacity=alt.FillOpacity("filled:Q", scale=None),
        stroke=alt.Stroke("colour:N", scale=None),
        strokeDash=alt.condition(_IS_MISSING, alt.value([3, 3]), alt.value([1, 0])),
        tooltip=[
            alt.Tooltip("name:N", title=None),
            alt.Tooltip("exact:N", title=labels["amount"]),
        ],
    )


def _zero(base: Layer, ink: Palette) -> Layer:
    """Beside each bar only: one rule through all would cross the names."""
    return base.mark_rule(color=ink.quiet, strokeWidth=1.5).encode(x=alt.XDatum(0))


def _steps(drawn: pd.DataFrame, ink: Palette) -> Layer:
    """A line from where each bar ends to the next one."""
    pairs = itertools.pairwise(drawn.to_dict("records"))
    steps = [{"end": a["end"], "top": a["bottom"], "bottom": b["top"]} for a, b in pairs]
    base = alt.Chart(style.rows("steps", steps))
    return base.mark_rule(color=ink.plan, strokeWidth=1).encode(
        x=_x("end"), y=_y("top"), y2="bottom:Q"
    )


def _texts(data: alt.InlineData, ink: Palette) -> list[Layer]:
    """Name and amount above each bar, with a halo where steps pass behind them."""
    size = style.SIZE + 1
    names = style.said(data, "name", ink, ink.ink, align="left", fontSize=size, limit=_ROOM)
    halo, amount = style.said(
        data, "shown", ink, ink.ink, align="right", dx=_ASIDE, fontSize=size, fontWeight="bold"
    )
    amounts = [halo, amount.encode(color=alt.Color("said:N", scale=None))]
    y = _y("words")
    return [
        *(one.encode(x=style.fixed("x", 0), y=y) for one in names),
        *(one.encode(x=style.fixed("x", "width"), y=y) for one in amounts),
    ]
