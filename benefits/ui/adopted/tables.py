"""What was understood of a file, drawn over its own cells, and corrected by pointing."""

from __future__ import annotations

from collections.abc import Mapping as Dictionary
from dataclasses import replace
from typing import Any
from zlib import crc32

import pandas as pd
import streamlit as st

from benefits.intake.adopt.adopt import Adopted
from benefits.intake.adopt.recalled import lying
from benefits.intake.files.book import Book, Sheet
from benefits.intake.layout.mapping import Mapping
from benefits.intake.layout.roles import Role
from benefits.intake.layout.shapes import SHAPES
from benefits.intake.problems import letters
from benefits.ui.adopted.deciding import decide, so_far
from benefits.ui.adopted.known_names import show_names
from benefits.ui.context import Context
from benefits.ui.fields import typeable
from benefits.ui.quiet import quiet
from benefits.ui.seen import value_of

ROWS = 25
COLUMNS = 40
_ABOVE = 12
"""Rows above a table that may turn out to be its headings."""


def show_understanding(ctx: Context, file_id: str, adopted: Adopted, book: Book) -> None:
    """Tables, names, and the ways to correct both; closed until somebody wants to look."""
    used = sum(one.used for one in adopted.tables.mappings)
    label = ctx.words("reading-understood", tables=used, values=len(adopted.frame))
    with st.expander(label):
        _used(ctx, file_id, adopted)
        at = _which(ctx, file_id, adopted)
        mapping = adopted.tables.mappings[at]
        sheets = {sheet.name: sheet for sheet in book.sheets}
        if mapping.sheet in sheets:
            _table(ctx, f"{file_id}_{at}", adopted, at, lying(sheets[mapping.sheet], mapping))
        show_names(ctx, file_id, adopted)


def _named(ctx: Context, mapping: Mapping) -> str:
    return typeable(ctx.words("reading-table", sheet=mapping.sheet, area=mapping.area))


def _used(ctx: Context, file_id: str, adopted: Adopted) -> None:
    """Which tables are read at all."""
    tables = adopted.tables.mappings
    if len(tables) < 2:
        return
    key = f"used_{file_id}"
    st.multiselect(
        ctx.words("reading-tables_used"),
        range(len(tables)),
        default=[at for at, one in enumerate(tables) if one.used],
        format_func=lambda at: _named(ctx, tables[at]),
        key=key,
        placeholder=ctx.words("reading-name_choose"),
        on_change=_use,
        args=(file_id, adopted, key),
    )


def _use(file_id: str, adopted: Adopted, key: str) -> None:
    held = value_of(key)
    chosen = held if isinstance(held, list) else []
    tables = tuple(
        replace(one, used=at in chosen) for at, one in enumerate(adopted.tables.mappings)
    )
    decide(file_id, replace(so_far(file_id, adopted), tables=tables))


def _which(ctx: Context, file_id: str, adopted: Adopted) -> int:
    tables = adopted.tables.mappings
    if len(tables) < 2:
        return 0
    return st.selectbox(
        ctx.words("reading-which"),
        range(len(tables)),
        format_func=lambda at: _named(ctx, tables[at]),
        key=f"which_{file_id}",
    )


def _table(ctx: Context, key: str, adopted: Adopted, at: int, sheet: Sheet) -> None:
    """The cells of one table with what each row and column is, and boxes to say otherwise."""
    words, mapping = ctx.words, adopted.tables.mappings[at]
    rows = _rows(sheet, mapping)
    positions = sorted(sheet.columns)[:COLUMNS]
    quiet(words("reading-first_shown", rows=len(rows)))
    frame = _cells(ctx, sheet, mapping, rows, positions)
    event: Any = st.dataframe(
        frame,
        key=f"grid_{key}",
        on_select="rerun",
        selection_mode=["multi-row", "multi-column"],
        width="stretch",
    )
    quiet(words("reading-pick"))
    picked_rows = [int(sheet.numbers[rows[one]]) for one in event.selection.rows]
    headings = dict(zip(frame.columns, positions, strict=True))
    picked_columns = [headings[one] for one in event.selection.columns if one in headings]
    _boxes(ctx, key, adopted, at, _Seen(sheet, rows, positions, picked_rows, picked_columns))


class _Seen:
    """What stands on the screen, and what is ticked in it."""

    __slots__ = ("columns", "rows", "sheet", "ticked_columns", "ticked_rows")

    def __init__(
        self,
        sheet: Sheet,
        rows: list[int],
        columns: list[int],
        ticked_rows: list[int],
        ticked_columns: list[int],
    ) -> None:
        self.sheet, self.rows, self.columns = sheet, rows, columns
        self.ticked_rows, self.ticked_columns = ticked_rows, ticked_columns

    def row_text(self, number: int) -> str:
        """What a row begins with."""
        index = self.sheet.index(number)
        texts = [] if index is None else [cell.text for cell in self.sheet.row(index)]
        return " · ".join(texts[:4])[:60]

    @property
    def mark(self) -> str:
        """Boxes start anew with every other tick."""
        return f"{self.ticked_rows}{self.ticked_columns}"


def _rows(sheet: Sheet, mapping: Mapping) -> list[int]:
    """Positions of the rows around the head of a table."""
    top = (mapping.headings[0] if mapping.headings else mapping.first) - _ABOVE
    found = [at for at, number in enumerate(sheet.numbers.tolist()) if number >= top]
    return found[:ROWS]


def _cells(
    ctx: Context, sheet: Sheet, mapping: Mapping, rows: list[int], positions: list[int]
) -> pd.DataFrame:
    roles = {use.position: use.role for use in mapping.columns}
    columns = {
        _head(ctx, position, roles, turned=mapping.turned): [
            sheet.columns[position].text(row) for row in rows
        ]
        for position in positions
    }
    numbers = [int(sheet.numbers[row]) for row in rows]
    index = [
        f"{letters(one) if mapping.turned else one}{' ▸' if one in mapping.headings else ''}"
        for one in numbers
    ]
    return pd.DataFrame(columns, index=pd.Index(index))


def _head(ctx: Context, position: int, roles: Dictionary[int, Role], *, turned: bool) -> str:
    name = str(position) if turned else letters(position)
    role = roles.get(position)
    return name if role is None else f"{name} · {ctx.words(f'role-{role}')}"


def _boxes(ctx: Context, key: str, adopted: Adopted, at: int, seen: _Seen) -> None:
    words, mapping = ctx.words, adopted.tables.mappings[at]
    mark = f"{key}_{seen.mark}_{crc32(repr(mapping).encode())}"  # anew after each correction
    numbers = [int(seen.sheet.numbers[row]) for row in seen.rows]
    st.multiselect(
        words("reading-headings"),
        list(dict.fromkeys((*mapping.headings, *numbers))),
        default=seen.ticked_rows or list(mapping.headings),
        format_func=lambda one: typeable(
            words("reading-row", row=str(one), text=seen.row_text(one))
        ),
        key=f"headings_{mark}",
        placeholder=words("reading-name_choose"),
    )
    _column_boxes(ctx, mapping, seen, mark)
    shapes = [shape.code for shape in SHAPES]
    st.selectbox(
        words("reading-shape"),
        shapes,
        index=shapes.index(mapping.shape),
        format_func=lambda code: words(f"shape-{code}"),
        key=f"shape_{mark}",
    )
    st.button(
        words("reading-say"),
        key=f"say_{mark}",
        on_click=_say,
        args=(key.rpartition("_")[0], adopted, at, mark),
    )


def _column_boxes(ctx: Context, mapping: Mapping, seen: _Seen, mark: str) -> None:
    """Columns, and what they hold."""
    words = ctx.words
    left, right = st.columns(2)
    texts = {use.position: use.heading for use in mapping.columns}
    left.multiselect(
        words("reading-columns"),
        seen.columns,
        default=seen.ticked_columns,
        format_func=lambda one: _column(ctx, one, texts.get(one, ""), turned=mapping.turned),
        key=f"columns_{mark}",
        placeholder=words("reading-name_choose"),
    )
    right.selectbox(
        words("reading-role"),
        list(Role),
        index=list(Role).index(Role.NAME),
        format_func=lambda role: words(f"role-{role}"),
        key=f"role_{mark}",
    )


def _column(ctx: Context, position: int, text: str, *, turned: bool) -> str:
    if turned:
        return typeable(ctx.words("reading-row", row=str(position), text=text))
    return typeable(ctx.words("reading-column", letter=letters(position), text=text))


def _say(file_id: str, adopted: Adopted, at: int, mark: str) -> None:
    """Keep what was pointed at as the table's mapping."""
    mapping = adopted.tables.mappings[at]
    headings, columns = value_of(f"headings_{mark}"), value_of(f"columns_{mark}")
    role = Role(str(value_of(f"role_{mark}")))
    told = dict.fromkeys(columns if isinstance(columns, list) else [], role)
    pointed = mapping.corrected(
        headings=headings if isinstance(headings, list) else None,
        roles=told,
        shape=str(value_of(f"shape_{mark}")),
    )
    tables = list(adopted.tables.mappings)
    tables[at] = replace(pointed, used=True)
    decide(file_id, replace(so_far(file_id, adopted), tables=tuple(tables)))
