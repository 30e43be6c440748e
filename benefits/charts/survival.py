"""How much of a benefit survives under each way to say what would have happened without it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

import altair as alt
import pandas as pd

from benefits.charts import style
from benefits.charts.palette import Palette
from benefits.charts.style import Align, Layer, Look

SURVIVAL_LABELS = ("benefit",)
ROW_HEIGHT = 46

_Edge = float | Literal["width"]
_PLACES: tuple[tuple[str, Align, _Edge, float], ...] = (
    ("name", "left", 0.0, 0.45),
    ("shown", "right", "width", 0.53),
)
"""The column of a text, its side, the edge it stands at, and its share of the width."""


def survival_bars(frame: pd.DataFrame, labels: Mapping[str, str], look: Look) -> dict[str, Any]:
    """The benefit to date under each method, in the order given, the chosen one emphasised.

    `frame` has name, amount (money, NaN where the method is refused), shown (text: the amount and
    its share of the chosen one, or why it is refused) and chosen (bool). Name and amount stand
    above each bar, so that both fit a phone. `labels` has SURVIVAL_LABELS. Raises ValueError on
    an empty frame.
    """
    if frame.empty:
        raise ValueError("nothing to draw")
    ink = look.palette
    drawn = frame.assign(
        order=range(len(frame)),
        amount=frame["amount"].astype("float64"),
        zero=frame["amount"].astype("float64") * 0,
        color=[_bar(*one, ink) for one in zip(frame["amount"], frame["chosen"], strict=True)],
        weight=["bold" if one else "normal" for one in frame["chosen"]],
        text=[ink.quiet if one else ink.ink for one in frame["amount"].isna()],
    )
    base = alt.Chart(style.rows("survival", style.records(drawn))).encode(
        y=alt.Y("order:O", axis=None, scale=alt.Scale(padding=0)),
        tooltip=[
            alt.Tooltip("name:N", title=None),
            alt.Tooltip("shown:N", title=labels["benefit"]),
        ],
    )
    chart = alt.layer(_bars(base), _zero(base, ink), *_texts(base))
    return style.finished(chart, look, ROW_HEIGHT * len(frame))


def _bar(amount: float, chosen: bool, ink: Palette) -> str:  # noqa: FBT001
    if amount < 0:
        return ink.worse
    return ink.actual if chosen else ink.plan


def _bars(base: Layer) -> Layer:
    return base.mark_bar(height=10, yOffset=9).encode(
        x=alt.X("amount:Q", axis=None, scale=alt.Scale(zero=True, nice=False)),
        color=alt.Color("color:N", scale=None),
    )


def _zero(base: Layer, ink: Palette) -> Layer:
    """A tick at zero beside each bar, because one rule through all would cross the names; none
    where a method is refused, because that is not zero."""
    tick = base.mark_tick(color=ink.quiet, thickness=1.5, height=18, yOffset=9)
    return tick.encode(x=alt.X("zero:Q"))


def _texts(base: Layer) -> list[Layer]:
    shared = {"baseline": "middle", "dy": -7, "fontSize": style.SIZE + 1}
    return [
        base.mark_text(
            align=align,
            limit=alt.expr(f"width * {share}"),
            fontWeight=alt.ExprRef("datum.weight"),
            **shared,
        ).encode(
            x=style.fixed("x", place),
            text=alt.Text(f"{column}:N"),
            color=alt.Color("text:N", scale=None),
        )
        for column, align, place, share in _PLACES
    ]
