"""Columns of figures stand to the right, as in every ledger: digits of one worth below another."""

from __future__ import annotations

import re
from typing import Any

import pandas as pd
import pyarrow as pa
import streamlit as st

_SIGN, _MONEY = r"[+\u2212-]?", r"(?:[A-Z]{3}|kr|[A-Z]{0,2}[^\w\s.,+\u2212-])"
_FIGURE = re.compile(rf"{_SIGN}(?:{_MONEY}\s?)?{_SIGN}\d[\d\s.,]*(?:\s?{_MONEY})?")


def to_the_right(table: pd.DataFrame | pa.Table) -> dict[str, Any]:
    """The configuration of a finished table in which texts that are figures stand to the right."""
    return {
        name: st.column_config.TextColumn(alignment="right")
        for name in _names(table)
        if holds_figures(_texts(table, name))
    }


def show(table: pa.Table) -> None:
    """A finished table as wide as its place, its figures to the right."""
    aligned = to_the_right(table)
    st.dataframe(table, hide_index=True, width="stretch", column_config=aligned)


def holds_figures(texts: list[object]) -> bool:
    """Whether a column's first text is a figure: an amount, a share or a bare number. Columns of
    other things (months, cells, names) begin with other texts, and numbers align by themselves."""
    first = next((one for one in texts if one is not None and one != ""), None)
    return isinstance(first, str) and _FIGURE.fullmatch(first) is not None


def _names(table: pd.DataFrame | pa.Table) -> list[str]:
    return list(table.columns if isinstance(table, pd.DataFrame) else table.column_names)


def _texts(table: pd.DataFrame | pa.Table, name: str) -> list[object]:
    if isinstance(table, pd.DataFrame):
        return list(table[name])
    return list(table.column(name).to_pylist())
