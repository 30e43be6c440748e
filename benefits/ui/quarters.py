"""The KPI by quarter grid: what was promised, what came, and how that compares."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

import pandas as pd
import pyarrow as pa
import streamlit as st

from benefits.domain.calendar.period import Quarter
from benefits.domain.status.status import SEVERITY
from benefits.ui.context import Context
from benefits.ui.figures import bare, figure, share, unit_word
from benefits.ui.kept import as_sent, kept
from benefits.ui.moment import carried
from benefits.ui.status import plain
from benefits.views.quarters import quarter_grid

Record = dict[str, Any]
Drawn = tuple[pa.Table, list[int]]
"""A finished table and the KPI of each row."""

ROW_HEIGHT = 33
TALLEST = 700


def answer(ctx: Context, initiative: int | None, quarter: Quarter) -> str:
    """How many KPIs stand where, in one sentence."""
    return kept(
        ctx, "quarters_answer", lambda: _answer(ctx, initiative, quarter), initiative, quarter
    )


def _answer(ctx: Context, initiative: int | None, quarter: Quarter) -> str:
    counts = quarter_grid(ctx.known, initiative, [quarter.code])["status"].value_counts()
    named = ctx.words.quarter(quarter, ctx.calendar)
    told = [
        ctx.words(f"quarters-{status}", count=int(counts[status]))
        for status in ("off_track", "watch", "on_track", "no_data", "not_started")
        if status in counts
    ]
    return ctx.words("quarters-answer", quarter=named, told=ctx.words.list_of(told))


def one_quarter(ctx: Context, initiative: int | None, quarter: Quarter) -> None:
    """Every KPI in one quarter; choosing a row opens the KPI."""
    made = kept(
        ctx, "one_quarter", lambda: _one_quarter(ctx, initiative, quarter), initiative, quarter
    )
    _table(ctx, *made, "one_quarter")


def _one_quarter(ctx: Context, initiative: int | None, quarter: Quarter) -> Drawn:
    words = ctx.words
    frame = quarter_grid(ctx.known, initiative, [quarter.code])
    ordered = frame.assign(rank=frame["status"].map(_RANK)).sort_values(
        ["rank", "initiative_name", "name"], ignore_index=True
    )
    columns: dict[str, list[str]] = {words("fact-kpi"): list(ordered["name"])}
    if initiative is None:
        columns[words("fact-initiative")] = list(ordered["initiative_name"])
    columns[words("field-unit")] = [unit_word(one, words, ctx.currency) for one in ordered["unit"]]
    for name in ("baseline", "target", "planned", "actual"):
        pairs = zip(ordered[name], ordered["unit"], strict=True)
        columns[words(f"quarters-{name}")] = [bare(v, unit, words) for v, unit in pairs]
    columns[words("quarters-of_target")] = [share(one, words) for one in ordered["attainment"]]
    columns[words("quarters-of_plan")] = [share(one, words) for one in ordered["on_plan"]]
    columns[words("column-status")] = [plain(one, words) for one in ordered["status"]]
    columns[words("quarters-months")] = [_months(ctx, row) for row in _records(ordered)]
    columns[words("quarters-money")] = [
        words.money(int(one), ctx.currency) for one in ordered["money_realised"]
    ]
    return as_sent(pd.DataFrame(columns)), ordered["kpi"].tolist()


def all_quarters(ctx: Context, initiative: int | None, quarters: Sequence[Quarter]) -> None:
    """Actual and status of every KPI over several quarters, oldest first."""
    made = kept(
        ctx, "all_quarters", lambda: _all_quarters(ctx, initiative, quarters), initiative, *quarters
    )
    _table(ctx, *made, "all_quarters")


def _all_quarters(ctx: Context, initiative: int | None, quarters: Sequence[Quarter]) -> Drawn:
    words = ctx.words
    frame = quarter_grid(ctx.known, initiative, [one.code for one in quarters])
    labels = {int(one.first): words.quarter(one, ctx.calendar) for one in quarters}
    rows: dict[int, dict[str, str]] = {}
    for row in _records(frame[_READ]):
        if row["kpi"] not in rows:
            rows[row["kpi"]] = _named(ctx, row, with_initiative=initiative is None)
        rows[row["kpi"]][labels[row["first"]]] = _cell(ctx, row)
    return as_sent(pd.DataFrame(rows.values())), list(rows)


_READ = [
    *("kpi", "name", "initiative_name", "unit", "first", "baseline", "target", "actual"),
    *("status", "present", "provisional"),
]
_RANK = {status.value: place for place, status in enumerate(SEVERITY)}


def _records(frame: pd.DataFrame) -> list[Record]:
    return cast("list[Record]", frame.to_dict("records"))


def _named(ctx: Context, row: Record, *, with_initiative: bool) -> dict[str, str]:
    words = ctx.words
    line = {words("fact-kpi"): str(row["name"])}
    if with_initiative:
        line[words("fact-initiative")] = str(row["initiative_name"])
    for name in ("baseline", "target"):
        line[words(f"quarters-{name}")] = figure(row[name], row["unit"], words, ctx.currency)
    return line


def _cell(ctx: Context, row: Record) -> str:
    actual = figure(row["actual"], row["unit"], ctx.words, ctx.currency)
    mark = plain(str(row["status"]), ctx.words).split(" ", 1)[0]
    if not row["present"]:
        return mark if row["status"] == "no_data" else ""
    return f"{mark} {actual}{' *' if row['provisional'] else ''}"


def _months(ctx: Context, row: Record) -> str:
    words = ctx.words
    if not row["expected"]:
        return ""
    told = words("note-present", present=str(row["present"]), expected=str(row["expected"]))
    notes = [words("note-provisional")] if row["provisional"] else []
    told_apart = [name for name in ("estimated", "disputed") if row[name]]
    notes += [words(f"note-{name}", count=int(row[name])) for name in told_apart]
    if row["mark"]:
        notes.append(words(f"mark-{row['mark']}"))
    return ", ".join([told, *notes])


def _table(ctx: Context, table: pa.Table, kpis: list[int], name: str) -> None:
    words = ctx.words
    numeric = {words(f"quarters-{one}") for one in ("baseline", "target", "planned", "actual")}
    numeric |= {words(f"quarters-{one}") for one in ("of_target", "of_plan", "money")}
    config = {
        one: st.column_config.TextColumn(alignment="right")
        for one in table.column_names
        if one in numeric
    }
    event = st.dataframe(
        table,
        hide_index=True,
        width="stretch",
        height=min(ROW_HEIGHT * (len(table) + 1) + 3, TALLEST),
        column_config=config,
        on_select="rerun",
        selection_mode="single-row",
        key=f"{name}_{ctx.revision}",
    )
    rows = event["selection"]["rows"]
    if rows:
        st.switch_page("pages/results/kpi.py", query_params=carried({"kpi": str(kpis[rows[0]])}))
