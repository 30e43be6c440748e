"""What is seen as an Excel workbook: the same rows in the same order, with real types."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import pandas as pd
import streamlit as st

from benefits.actions.seen_table import seen_table
from benefits.domain.record.grid import Ints
from benefits.ui.context import Context
from benefits.ui.export import XLSX, file_name
from benefits.ui.quarters.columns import Column


def offer_what_is_seen(
    ctx: Context, columns: Sequence[Column], rows: Ints, head: Sequence[str]
) -> None:
    """A button that makes the workbook when it is clicked; `head` are its first lines."""
    words = ctx.words
    st.download_button(
        words("quarters-download"),
        data=lambda: taken_along(columns, rows, head, words("page-quarters")),
        file_name=file_name(ctx, words("page-quarters")),
        mime=XLSX,
        on_click="ignore",
        key="export",
        width="stretch",
    )


def taken_along(columns: Sequence[Column], rows: Ints, head: Sequence[str], title: str) -> bytes:
    """The workbook of some rows of some columns."""
    taken = list(_with_values(columns))
    values: dict[str, list[Any]] = {one.heading: [one.cells[row] for row in rows] for one in taken}
    kinds = {one.heading: one.kind for one in taken}
    return seen_table(pd.DataFrame(values), kinds, head, title)


def _with_values(columns: Sequence[Column]) -> Iterator[Column]:
    """The columns that a workbook takes, each followed by what its cells say besides."""
    for one in columns:
        if one.kind != "picture":
            yield one
        yield from one.also
