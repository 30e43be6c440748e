"""What has come and what is missing: in one sentence, by who is to send it, and month by month."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd
import pyarrow as pa
import streamlit as st

from benefits.charts.palette import PALETTES, Palette
from benefits.text import Words
from benefits.ui.context import Context
from benefits.ui.kept import as_sent, kept
from benefits.views.coverage import LATE, NOT_DUE, coverage, owed_by

MONTHS = 12
"""How far back the sentence and the list of names look."""
BOARD_MONTHS = 6
NAMES = 10
"""How many KPIs are named beside who is to send them; the board has them all."""
ROWS, TALLEST = 12, 460
"""A table of more rows scrolls within so many pixels."""
_SIGNS = {
    "final": "●",
    "estimated": "◐",
    "late": "▲",
    "missing": "◆",
    "disputed": "≠",
    "not_applicable": "–",
    "not_due": "◌",
}
"""A state is never a colour alone, and no two share a shape."""


def show_coverage(ctx: Context) -> None:
    """How much is late and missing, who is to send it, and, folded, every KPI's last months."""
    words = ctx.words
    owed = kept(ctx, "coverage_owed", lambda: _owed(ctx))
    with st.container(key="coverage"):
        st.subheader(words("coverage-title"), anchor=False)
        st.markdown(kept(ctx, "coverage_told", lambda: _told(ctx)))
        if len(owed):
            _table(owed, {words("coverage-what"): st.column_config.TextColumn(width="large")})
        _board(ctx)


def _told(ctx: Context) -> str:
    words, states = ctx.words, coverage(ctx.known, months=MONTHS)["state"]
    late, missing = int((states == LATE).sum()), int((states == "missing").sum())
    if (states == NOT_DUE).all():
        return words("coverage-none")
    if not late + missing:
        return words("coverage-all", months=str(MONTHS))
    newest = words("coverage-count_late", count=late, month=words.month(ctx.today + -1))
    before = words("coverage-count_missing", count=missing, months=str(MONTHS - 1))
    return f"{newest} {before}"


def _owed(ctx: Context) -> pa.Table:
    words, owed = ctx.words, owed_by(ctx.known, months=MONTHS)
    columns = {
        words("coverage-who"): [one or words("word-unknown") for one in owed["supplier"]],
        words("coverage-late"): owed["late"],
        words("coverage-missing"): owed["missing"],
        words("coverage-what"): [_names(one, words) for one in owed["kpis"]],
    }
    return as_sent(pd.DataFrame(columns))


def _names(kpis: Sequence[str], words: Words) -> str:
    more = len(kpis) - NAMES
    if more <= 0:
        return words.list_of(kpis)
    return f"{', '.join(kpis[:NAMES])} {words('word-and_more', count=more)}"


def _board(ctx: Context) -> None:
    words = ctx.words
    label = words("coverage-board", months=str(BOARD_MONTHS))
    folded = st.expander(label, key="coverage_board", on_change="rerun")
    if not folded.open:
        return
    look = st.column_config.MultiselectColumn(
        options=[_state(one, words) for one in _SIGNS],
        color=_grounds(PALETTES[ctx.theme]),
        width=122,
    )
    months = [ctx.today + -back for back in range(1, BOARD_MONTHS + 1)]
    with folded:
        board = kept(ctx, "coverage_board", lambda: _every_month(ctx))
        _table(board, {words.month_short(one): look for one in months})


def _every_month(ctx: Context) -> pa.Table:
    """A row per KPI, those with most to send first, with a word for each of the months."""
    words, frame = ctx.words, coverage(ctx.known, months=BOARD_MONTHS)
    told = {one: [_state(one, words)] for one in _SIGNS}
    states = frame.pivot(index="kpi", columns="month", values="state")
    asked = states.isin([LATE, "missing"]).sum(axis=1).rename("asked")
    named = frame.drop_duplicates("kpi").set_index("kpi").join(asked)
    order = ["asked", "initiative_name", "name"]
    named = named.sort_values(order, ascending=[False, True, True], kind="stable")
    columns = {words("fact-kpi"): named["name"]}
    for month, column in states.loc[named.index].items():
        columns[words.month_short(int(str(month)))] = column.map(told)
    columns[words("fact-initiative")] = named["initiative_name"]
    who = named["supplier"].where(named["supplier"] != "", named["owner"])
    return as_sent(pd.DataFrame({**columns, words("coverage-who"): who}))


def _state(code: str, words: Words) -> str:
    return f"{_SIGNS[code]} {words(f'coverage-{code}')}"


def _grounds(palette: Palette) -> list[str]:
    """The colours of the states, in the order of their signs: what asks for work stands out."""
    here, quiet = palette.actual_faint, palette.line
    asking = [palette.late_faint, palette.missing_faint, palette.disputed_faint]
    return [here, here, *asking, quiet, quiet]


def _table(table: pa.Table, config: Mapping[str, Any]) -> None:
    st.dataframe(
        table,
        hide_index=True,
        width="stretch",
        height="content" if len(table) <= ROWS else TALLEST,
        column_config=config,
    )
