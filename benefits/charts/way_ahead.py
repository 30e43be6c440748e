"""The way ahead of a KPI within its trajectory: what is likely, its band, the other way."""

from __future__ import annotations

import altair as alt
import pandas as pd

from benefits.charts import style
from benefits.charts.palette import Palette
from benefits.charts.style import Layer

COLUMNS = ("expected", "low", "high", "other")


def way_layers(frame: pd.DataFrame, x: alt.X, scale: alt.Scale, ink: Palette) -> list[Layer]:
    """The band at the back, then the other way, then the likely one; nothing where none is told.

    `frame` has month (ordinal) and COLUMNS (float, NaN to date); `scale` is the height of the
    chart they are drawn into.
    """
    if "expected" not in frame.columns or not frame["expected"].notna().any():
        return []
    ahead = frame.loc[frame["expected"].notna(), ["month", *COLUMNS]]
    along = [_way(ahead, name, x, scale, ink) for name in ("other", "expected")]
    return [_band(ahead, x, scale, ink), *(one for one in along if one is not None)]


def _band(ahead: pd.DataFrame, x: alt.X, scale: alt.Scale, ink: Palette) -> Layer:
    """Faint, so that it reads as doubt and not as another series."""
    data = style.rows("band", style.records(ahead[["month", "low", "high"]]))
    area = alt.Chart(data).mark_area(color=ink.actual_faint, opacity=0.8)
    return area.encode(x=x, y=_y("low", scale), y2=alt.Y2("high"))


def _way(ahead: pd.DataFrame, name: str, x: alt.X, scale: alt.Scale, ink: Palette) -> Layer | None:
    own = ahead.loc[ahead[name].notna(), ["month", name]]
    if own.empty:
        return None
    likely = name == "expected"
    color, width = (ink.actual, 2.5) if likely else (ink.quiet, 1.25)
    line = alt.Chart(style.rows(name, style.records(own)))
    drawn = line.mark_line(
        color=color, strokeWidth=width, strokeDash=[2, 4] if likely else [1, 3], strokeCap="butt"
    )
    return drawn.encode(x=x, y=_y(name, scale))


def _y(column: str, scale: alt.Scale) -> alt.Y:
    return alt.Y(f"{column}:Q", title=None, scale=scale, axis=alt.Axis(format=",~f"))
