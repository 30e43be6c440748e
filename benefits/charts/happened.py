"""What happened in the months of a chart: marks below its plot, and what pointing at them tells."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import altair as alt

from benefits.charts import style
from benefits.charts.palette import Palette
from benefits.charts.style import Layer

STRIP = 34
"""Pixels between plot and months: a line for changes and one for comments."""
LINES: Mapping[str, tuple[str, int]] = {"changes": ("triangle-up", 9), "comments": ("circle", 24)}
"""The shape of each kind of marks and its line, in pixels below the plot."""


@dataclass(frozen=True, slots=True)
class Happened:
    """Something in a month (ordinal): its kind, one of LINES, and what it says in words."""

    month: int
    kind: str
    text: str


def mark_layers(happened: Sequence[Happened], first: int, height: int, ink: Palette) -> list[Layer]:
    """A line of marks for each kind, below a plot of this height. What happened before the `first`
    month stands there."""
    layers: list[Layer] = []
    for kind, (shape, below) in LINES.items():
        found = sorted({max(one.month, first) for one in happened if one.kind == kind})
        if found:
            data = style.rows(kind, [{"month": style.day(month)} for month in found])
            point = alt.Chart(data).mark_point(
                shape=shape, size=48, filled=kind == "changes", color=ink.ink, opacity=1
            )
            layers.append(point.encode(x=alt.X("month:T"), y=style.fixed("y", height + below)))
    return layers


def told_by_month(
    happened: Sequence[Happened], months: Sequence[int]
) -> tuple[list[dict[str, str]], list[str]]:
    """For each month what happened in it, by kind, empty where nothing did; and the kinds that
    there are."""
    said: dict[tuple[int, str], list[str]] = {}
    for one in happened:
        said.setdefault((max(one.month, months[0]), one.kind), []).append(one.text)
    kinds = [kind for kind in LINES if any(one.kind == kind for one in happened)]
    columns = [{kind: " · ".join(said.get((at, kind), ())) for kind in LINES} for at in months]
    return columns, kinds
