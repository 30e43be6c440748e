"""The quarters of one KPI to date, with their plan and what their figures rest on."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import Any

import pandas as pd
import pyarrow as pa
import streamlit as st

from benefits.domain.kpis.kpi_kinds import KINDS
from benefits.domain.record.codes import Cadence
from benefits.ui.columns import show
from benefits.ui.context import Context
from benefits.ui.figures import figure, share
from benefits.ui.kept import as_sent, kept
from benefits.ui.quiet import quiet
from benefits.ui.status import plain
from benefits.views.kpi import KpiNow, kpi_quarters, trajectory


def quarters_table(ctx: Context, now: KpiNow) -> None:
    """The quarters to date with their plan."""
    st.subheader(ctx.words("kpi-quarters"), anchor=False)
    show(kept(ctx, "kpi_quarters", lambda: _quarters(ctx, now), now.kpi.id))
    if KINDS[now.kpi.kind].grows and now.kpi.cadence is Cadence.MONTHLY:
        quiet(ctx.words("kpi-quarters_sum"))


def _quarters(ctx: Context, now: KpiNow) -> pa.Table:
    words, unit, calendar = ctx.words, now.kpi.unit, ctx.calendar
    frame = kpi_quarters(ctx.known, now.kpi.id)
    frame = frame[frame["first"] <= ctx.known.realisation.through].iloc[::-1]
    table = {
        words("word-quarter"): [
            words.quarter(calendar.quarter_of(one), calendar) for one in frame["first"]
        ],
        words("quarters-planned"): [
            figure(one, unit, words, ctx.currency) for one in frame["planned"]
        ],
        words("quarters-actual"): [
            figure(one, unit, words, ctx.currency) for one in frame["actual"]
        ],
        words("quarters-of_target"): [share(one, words) for one in frame["attainment"]],
        words("column-status"): [plain(one, words) for one in frame["status"]],
        words("quarters-money"): [
            words.money(int(one), ctx.currency) for one in frame["money_realised"]
        ],
    }
    marks = [_marked(ctx, now, row) for row in frame.to_dict("records")]
    if any(marks):
        table[words("column-mark")] = marks
    return as_sent(pd.DataFrame(table))


def _marked(ctx: Context, now: KpiNow, row: Mapping[Hashable, Any]) -> str:
    """What a reader of a quarter must know: months that are estimated, disputed, carried or still
    missing."""
    months = trajectory(ctx.known, now.kpi.id)
    inside = months["month"].between(row["first"], row["first"] + 2)
    counts = {name: int(row[name]) for name in ("estimated", "disputed")}
    counts["carried"] = int(months.loc[inside, "carried"].notna().sum())
    notes = [ctx.words(f"kpi-months_{name}", count=one) for name, one in counts.items() if one]
    return " · ".join([*notes, *[ctx.words("note-provisional")] * bool(row["provisional"])])
