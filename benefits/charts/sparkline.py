"""A sparkline: the shape of a KPI's months, small enough to stand beside a figure."""

from __future__ import annotations

from typing import Any

import altair as alt
import pandas as pd

from benefits.charts import style
from benefits.charts.style import Look

HEIGHT = 44


def sparkline(frame: pd.DataFrame, look: Look) -> dict[str, Any]:
    """A line without axes and a dot on the last month; gaps stay gaps.

    `frame` has month (ordinal), actual (float, NaN where there is none) and shown (text). Raises
    ValueError where nothing was measured.
    """
    known = frame.loc[frame["actual"].notna()]
    if known.empty:
        raise ValueError("nothing to draw")
    ink = look.palette
    base = alt.Chart(style.rows("months", style.records(frame[["month", "actual", "shown"]])))
    placed = {
        "x": alt.X("month:T", axis=None),
        "y": alt.Y("actual:Q", axis=None, scale=alt.Scale(zero=False, padding=6)),
    }
    last = alt.Chart(style.rows("last", style.records(known[["month", "actual"]].tail(1))))
    chart = alt.layer(
        base.mark_line(color=ink.actual, strokeWidth=1.75).encode(**placed),
        last.mark_point(filled=True, size=40, color=ink.actual, opacity=1).encode(**placed),
        base.mark_point(size=200, filled=True, opacity=0).encode(
            **placed,
            tooltip=[
                alt.Tooltip("month:T", format=style.MONTH_FORMAT, title=None),
                alt.Tooltip("shown:N", title=None),
            ],
        ),
    )
    return style.finished(chart, look, HEIGHT)
