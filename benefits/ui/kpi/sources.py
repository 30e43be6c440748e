"""Every measurement of one KPI with the file, sheet and cell it came from."""

from __future__ import annotations

import pandas as pd
import pyarrow as pa
import streamlit as st

from benefits.ui.columns import show
from benefits.ui.context import Context
from benefits.ui.figures import figure
from benefits.ui.kept import as_sent, kept
from benefits.ui.quiet import quiet
from benefits.views.kpi import KpiNow, measurements, trajectory


def sources(ctx: Context, now: KpiNow) -> None:
    """Every measurement with the file, sheet and cell it came from."""
    st.subheader(ctx.words("kpi-measurements"), anchor=False)
    table = kept(ctx, "kpi_sources", lambda: _sources(ctx, now), now.kpi.id)
    if table.num_rows:
        show(table)
        _carried_line(ctx, now)
    else:
        quiet(ctx.words("kpi-no_measurements"))


def _carried_line(ctx: Context, now: KpiNow) -> None:
    """The months that nothing was reported for, which the last value is carried into."""
    months = trajectory(ctx.known, now.kpi.id)
    carried = months.loc[months["carried"].notna()]
    if len(carried):
        said = ctx.words.list_of(ctx.words.month(one) for one in carried["month"])
        quiet(ctx.words("kpi-carried_into", months=said))


def _sources(ctx: Context, now: KpiNow) -> pa.Table:
    words, unit = ctx.words, now.kpi.unit
    frame = measurements(ctx.known, now.kpi.id)
    table = {
        words("column-month"): [words.month(one) for one in frame["month"]],
        words("field-value"): [figure(one, unit, words, ctx.currency) for one in frame["value"]],
        words("column-status"): [words(f"measurement_status-{one}") for one in frame["status"]],
    }
    for name in ("weight", "numerator", "denominator"):
        if frame[name].notna().any():
            table[words(f"field-{name}")] = [figure(one, "", words) for one in frame[name]]
    for name in ("file_name", "sheet", "cell", "found", "comment"):
        table[words(f"source-{name}")] = list(frame[name])
    return as_sent(pd.DataFrame(table))
