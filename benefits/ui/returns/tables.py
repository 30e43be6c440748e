"""Tables whose figures are never cut: a number that loses its end reads as another number."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Any

import pandas as pd
import pyarrow as pa
import streamlit as st

from benefits.ui.columns import to_the_right
from benefits.ui.context import Context
from benefits.ui.kept import as_sent, kept

WIDE, NARROW, EDGES = 7.3, 5.6, 24
"""Pixels of figures and capitals in a table's type, of other letters, and of a cell's edges."""
_WIDE = re.compile(r"[A-ZÆØÅ0-9+\u2212%]")
WIDEST = 460

Make = Callable[[], pd.DataFrame]


@dataclass(frozen=True, slots=True, eq=False)
class Sized:
    """A finished table and the widths of its columns."""

    sent: pa.Table
    widths: dict[str, Any]


def table(ctx: Context, name: str, make: Make, *about: Hashable) -> None:
    """A table in full, each column as wide as its longest text; a wide one scrolls. It is made
    once for a revision, a language and what it is `about`."""
    found = kept(ctx, f"sized_{name}", lambda: sized(make()), *about)
    st.dataframe(
        found.sent,
        hide_index=True,
        width="stretch",
        height="content",
        column_config=found.widths,
    )


def folded_table(ctx: Context, label: str, name: str, make: Make, *about: Hashable) -> None:
    """The same, folded at first and made when it is opened."""
    folded = st.expander(label, key=f"table_{name}", on_change="rerun")
    if folded.open:
        with folded:
            table(ctx, name, make, *about)


def sized(frame: pd.DataFrame) -> Sized:
    """A table as it is sent. All columns but the last get a width; that one takes the room that is
    left, if any."""
    right = to_the_right(frame)
    widths = {
        name: st.column_config.TextColumn(
            width=_width(name, frame[name]), alignment="right" if name in right else None
        )
        for name in frame.columns[:-1]
    }
    return Sized(as_sent(frame), right | widths)


def _width(name: str, texts: pd.Series[Any]) -> int:
    widest = max(_pixels(one) for one in (name, *texts.astype(str)))
    return min(round(widest) + EDGES, WIDEST)


def _pixels(text: str) -> float:
    wide = len(_WIDE.findall(text))
    return WIDE * wide + NARROW * (len(text) - wide)
