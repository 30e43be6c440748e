"""An editable grid over a frozen snapshot: an edit stays on the row it was made on.

Rows are named by their ids (the frame's index), cells hold text as the language writes it.
What others write meanwhile never moves under the hands of the one who edits: it is told above
the grid, and then shown with the own edits laid on top.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import pandas as pd
import streamlit as st

from benefits.ui.acting import Act, form_key, write_form_button
from benefits.ui.context import Context
from benefits.ui.goals.opening import opened, refresh, reopen
from benefits.ui.goals.others import difference, tell_of_others
from benefits.ui.quiet import quiet
from benefits.ui.seen import forget, recall, remember, value_of

S = TypeVar("S")
Cell = tuple[int, str, Any]


@dataclass(frozen=True, slots=True, eq=False)
class Sheet(Generic[S]):
    """What a grid was opened with: the stored facts, their cells, the cells that are shown
    (with edits laid on top), and the revision."""

    stored: S
    base: pd.DataFrame
    shown: pd.DataFrame
    revision: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid(Generic[S]):
    """A grid. `newest` gives the stored facts and their cells as they are now; `row_name` says
    how a row is called; `keys` are the facts' identities; `act` makes what Save does out of the
    snapshot and the edited cells, with the sentences for what could not be read."""

    name: str
    newest: tuple[S, pd.DataFrame]
    columns: Mapping[str, Any]
    labels: Mapping[str, str]
    row_name: Callable[[int], str]
    keys: frozenset[tuple[str, int, int]]
    act: Callable[[Sheet[S], pd.DataFrame], tuple[Act, list[str]]]
    height: int | None = None
    label: str = "button-save"


def grid(ctx: Context, one: Grid[S]) -> None:
    """Draw a grid with its Save button."""
    stored, cells = one.newest
    sheet = opened(one.name, "cells", lambda: Sheet(stored, cells, cells, ctx.revision))
    if _untouched(one, sheet) and any(differing(sheet.base, cells)):
        sheet = Sheet(stored, cells, cells, ctx.revision)
        refresh(one.name, sheet)
    above = st.container()
    edited = st.data_editor(
        sheet.shown,
        key=f"{form_key(one.name)}_cells",
        hide_index=True,
        column_config=dict(one.columns),
        height=one.height or "auto",
        width="stretch",
        placeholder="",
    )
    mine = list(differing(sheet.base, edited))
    theirs = list(differing(sheet.base, cells))
    if theirs and recall(f"follow:{one.name}"):
        _lay_over(ctx, one, mine)
    if theirs:
        with above:
            tell_of_others(ctx, one.keys, sheet.revision, _told(ctx, one, sheet.base, theirs))
        _buttons_of_choice(ctx, one, mine)
    else:
        _save_button(ctx, one, sheet, edited, len(mine))


def _untouched(one: Grid[S], sheet: Sheet[S]) -> bool:
    """Nothing edited yet: what others write can be shown at once."""
    state = value_of(f"{form_key(one.name)}_cells")
    edited = state.get("edited_rows") if isinstance(state, Mapping) else None
    return not edited and sheet.shown is sheet.base


def _save_button(
    ctx: Context, one: Grid[S], sheet: Sheet[S], edited: pd.DataFrame, count: int
) -> None:
    act, unread = one.act(sheet, edited)
    with (
        st.form(form_key(one.name), border=False, enter_to_submit=False),
        st.container(horizontal=True, vertical_alignment="center"),
    ):
        write_form_button(ctx, ctx.words(one.label), act, unread)
        quiet(ctx.words("goals-unsaved", count=count) if count else ctx.words("goals-enter"))


def follow(name: str) -> None:
    """Let grid `name` take over what was just written elsewhere on the page, without asking."""
    remember(f"follow:{name}", True)


def _lay_over(ctx: Context, one: Grid[S], mine: list[Cell]) -> None:
    stored, cells = one.newest
    forget(f"follow:{one.name}")
    reopen(one.name, Sheet(stored, cells, laid_over(cells, mine), ctx.revision))
    st.rerun()


def _buttons_of_choice(ctx: Context, one: Grid[S], mine: list[Cell]) -> None:
    with st.container(horizontal=True):
        if st.button(
            ctx.words("goals-keep_mine"), key=f"{form_key(one.name)}_mine", type="primary"
        ):
            _lay_over(ctx, one, mine)
        if st.button(ctx.words("goals-take_theirs"), key=f"{form_key(one.name)}_theirs"):
            reopen(one.name)
            st.rerun()


def differing(base: pd.DataFrame, other: pd.DataFrame) -> Iterator[Cell]:
    """The cells of `other` that are not those of `base`: row id, column, value. A row that is
    gone differs in its first column, by None."""
    if base.equals(other):
        return
    known = set(base.index)
    for row in other.index:
        for column in other.columns:
            before = _plain(base.at[row, column]) if row in known else None
            after = _plain(other.at[row, column])
            if before != after:
                yield int(row), str(column), after
    for row in known - set(other.index):
        yield int(row), str(base.columns[0]), None


def laid_over(cells: pd.DataFrame, mine: list[Cell]) -> pd.DataFrame:
    """The cells with my edits on top; edits of rows that are gone are dropped."""
    result = cells.copy()
    for row, column, value in mine:
        if row in result.index:
            result.at[row, column] = value
    return result


def _plain(value: Any) -> Any:
    return None if value is None or value == "" or pd.isna(value) else value


def _told(ctx: Context, one: Grid[S], base: pd.DataFrame, theirs: list[Cell]) -> list[str]:
    newest = one.newest[1]
    new = [row for row in newest.index if row not in base.index]
    gone = [row for row in base.index if row not in newest.index]
    return [
        *(ctx.words("goals-row_added", name=one.row_name(row)) for row in new),
        *(ctx.words("goals-row_removed", name=str(base.at[row, base.columns[0]])) for row in gone),
        *(
            difference(
                ctx,
                f"{one.row_name(row)}, {one.labels[column]}",
                _said(one, column, base.at[row, column]),
                _said(one, column, value),
            )
            for row, column, value in theirs
            if row in base.index and row in newest.index
        ),
    ]


def _said(one: Grid[S], column: str, value: Any) -> str:
    plain = _plain(value)
    if plain is None:
        return ""
    options = one.columns[column].get("type_config", {}).get("options") or ()
    for option in options:
        if isinstance(option, Mapping) and option.get("value") == plain:
            return str(option.get("label"))
    return str(plain)
