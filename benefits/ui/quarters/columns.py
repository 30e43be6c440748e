"""A column of the table: what is read on the screen, and the values that a workbook takes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import pandas as pd
import pyarrow as pa
import streamlit as st

from benefits.ui.context import Context
from benefits.ui.figures import bare, is_missing, share, significant
from benefits.ui.kept import as_sent

Kind = Literal["text", "number", "share", "money", "picture"]
_TO_THE_RIGHT = ("number", "share", "money")


@dataclass(frozen=True, slots=True, eq=False)
class Column:
    """`shown` is read on the screen; `cells` are the same for a workbook: texts, floats, ratios
    of 1, or hundredths. `also` stand beside it there, for what a cell on the screen says in one.
    A picture has no cells: what it shows stands in other columns."""

    code: str
    heading: str
    kind: Kind
    shown: Sequence[str]
    cells: Sequence[Any]
    width: int
    help: str | None = None
    pinned: bool = False
    also: tuple[Column, ...] = ()


def text(code: str, heading: str, shown: Iterable[str], width: int, **more: Any) -> Column:
    """A column of texts."""
    told = list(shown)
    return Column(code, heading, "text", told, told, width, **more)


def numbers(
    ctx: Context, code: str, heading: str, frame: pd.DataFrame, column: str, **more: Any
) -> Column:
    """A column of KPI values, each in its KPI's unit, which another column names."""
    values = frame[column].tolist()
    pairs = zip(values, frame["unit"].tolist(), strict=True)
    shown = [bare(one, unit, ctx.words) for one, unit in pairs]
    return Column(code, heading, "number", shown, values, more.pop("width", 76), **more)


def differences(
    ctx: Context, code: str, heading: str, values: Iterable[float], **more: Any
) -> Column:
    """A column of differences between KPI values, with their sign."""
    found = list(values)
    shown = [
        ctx.words.number(None if is_missing(one) else significant(one), signed=True)
        for one in found
    ]
    return Column(code, heading, "number", shown, found, more.pop("width", 80), **more)


def shares(ctx: Context, code: str, heading: str, values: Iterable[float], **more: Any) -> Column:
    """A column of shares, in per cent."""
    ratios = list(values)
    told = [share(one, ctx.words) for one in ratios]
    return Column(code, heading, "share", told, ratios, more.pop("width", 76), **more)


def money(
    ctx: Context, code: str, values: Iterable[Any], *, signed: bool = False, **more: Any
) -> Column:
    """A column of amounts, rounded for reading; the heading names the currency."""
    words, hundredths = ctx.words, list(values)
    heading = words(f"quarters-in_{code}", currency=words.currency(ctx.currency))
    told = [words.amount(one, signed=signed) for one in hundredths]
    return Column(code, heading, "money", told, hundredths, more.pop("width", 88), **more)


def pictures(code: str, heading: str, shown: Iterable[str], width: int, **more: Any) -> Column:
    """A column of small pictures."""
    return Column(code, heading, "picture", list(shown), (), width, **more)


@dataclass(frozen=True, slots=True, eq=False)
class Sheet:
    """The columns of a layout with a row for each KPI of the portfolio, as it is sent."""

    columns: tuple[Column, ...]
    table: pa.Table

    @classmethod
    def of(cls, columns: Iterable[Column]) -> Sheet:
        """Lay columns out."""
        made = tuple(columns)
        return cls(made, as_sent(pd.DataFrame({one.heading: one.shown for one in made})))

    @property
    def config(self) -> dict[str, Any]:
        """How each column is drawn."""
        return {one.heading: _config(one) for one in self.columns}


def _config(column: Column) -> Any:
    given: dict[str, Any] = {"width": column.width, "help": column.help, "pinned": column.pinned}
    if column.kind == "picture":
        return st.column_config.ImageColumn(**given)
    right = column.kind in _TO_THE_RIGHT
    return st.column_config.TextColumn(alignment="right" if right else "left", **given)
