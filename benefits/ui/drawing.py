"""Charts as finished specs, kept per revision, each with its sentence and the table behind it."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, Literal

import pandas as pd
import streamlit as st

from benefits.ui.columns import to_the_right
from benefits.ui.context import Context
from benefits.ui.kept import as_sent, kept
from benefits.ui.safe import spoken

Spec = dict[str, Any]
ALL_ROWS = 40
"""Up to this many rows a table is shown whole, its total included; longer ones scroll."""


def draw(
    ctx: Context,
    name: str,
    make: Callable[[], Spec],
    *,
    sentence: str,
    table: Callable[[], pd.DataFrame] | None = None,
    about: tuple[Hashable, ...] = (),
) -> None:
    """Draw a chart with the sentence that says what it shows and, folded, its table.

    `make` builds the spec and is called once for each revision, language, theme and `about`
    (what the chart is about: an initiative, a KPI, a span).
    """
    spec = kept(ctx, f"chart_{name}", lambda: _with_data(make()), ctx.theme, *about)
    st.markdown(sentence)
    st.vega_lite_chart(spec, alt=spoken(sentence), theme=None, width="stretch")
    if table is not None:
        show_table(ctx, f"{name}_{'_'.join(map(str, about))}", table)


def show_table(
    ctx: Context, name: str, table: Callable[[], pd.DataFrame], label: str | None = None
) -> None:
    """The table behind a figure, made only when it is opened."""
    folded = st.expander(label or ctx.words("word-table"), key=f"table_{name}", on_change="rerun")
    if folded.open:
        frame = table()
        height: Literal["content", "auto"] = "content" if len(frame) <= ALL_ROWS else "auto"
        folded.dataframe(
            frame,
            hide_index=True,
            width="stretch",
            height=height,
            column_config=to_the_right(frame),
        )


def _with_data(spec: Spec) -> Spec:
    """The spec with its data as they are sent, so that drawing it again converts nothing."""
    data = spec.get("datasets", {})
    return {**spec, "datasets": {name: as_sent(pd.DataFrame(data[name])) for name in data}}
