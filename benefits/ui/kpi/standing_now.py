"""One KPI: its figures, its quarters, its money, and every measurement with its source."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import Any

import pandas as pd
import pyarrow as pa
import streamlit as st

from benefits.ui.columns import to_the_right
from benefits.ui.context import Context
from benefits.ui.figures import figure, is_missing, share
from benefits.ui.kept import as_sent, kept
from benefits.ui.moment import carried
from benefits.ui.overview import CARD
from benefits.ui.quiet import quiet
from benefits.ui.safe import safe
from benefits.ui.status import badge, plain
from benefits.views.kpi import KpiNow, kpi_now, kpi_quarters, measurements, trajectory


def answer(ctx: Context, now: KpiNow) -> str:
    """Where the KPI stands, in one sentence."""
    words, unit = ctx.words, now.kpi.unit
    if now.quarter is None:
        return words("kpi-no_data", status=badge(now.status, words))
    return words(
        "kpi-answer",
        status=badge(now.status, words),
        actual=safe(figure(now.actual, unit, words, ctx.currency)),
        quarter=words.quarter(now.quarter, ctx.calendar),
        baseline=safe(figure(now.baseline, unit, words, ctx.currency)),
        planned=safe(figure(now.planned, unit, words, ctx.currency)),
        target=safe(figure(now.target, unit, words, ctx.currency)),
    )


def figures(ctx: Context, now: KpiNow) -> None:
    """Baseline, actual, plan and target side by side."""
    words, unit = ctx.words, now.kpi.unit
    month = now.kpi.target_month
    cards = (
        ("baseline", figure(now.kpi.baseline, unit, words, ctx.currency), _baseline_span(ctx, now)),
        ("actual", figure(now.actual, unit, words, ctx.currency), _reach(ctx, now)),
        ("planned", figure(now.planned, unit, words, ctx.currency), share(now.on_plan, words)),
        (
            "target",
            figure(now.kpi.target, unit, words, ctx.currency),
            words.month(month) if month else "",
        ),
    )
    grid = st.grid(len(cards), min_column_width=CARD)
    for name, value, note in cards:
        grid.metric(
            words(f"kpi-{name}"),
            safe(value),
            note or None,
            delta_color="off",
            delta_arrow="off",
            help=words(f"kpi-{name}_help"),
        )


def _baseline_span(ctx: Context, now: KpiNow) -> str:
    first, last = now.kpi.baseline_from, now.kpi.baseline_to
    words = ctx.words
    if first is None:
        return ""
    if last is None or last == first:
        return words.month_short(first)
    return f"{words.month_short(first)} – {words.month_short(last)}"


def _reach(ctx: Context, now: KpiNow) -> str:
    if is_missing(now.attainment):
        return ""
    return ctx.words("kpi-of_target", share=share(now.attainment, ctx.words))


def quarters_table(ctx: Context, now: KpiNow) -> None:
    """The quarters to date with their plan."""
    st.subheader(ctx.words("kpi-quarters"), anchor=False)
    _show(kept(ctx, "kpi_quarters", lambda: _quarters(ctx, now), now.kpi.id))


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
    """What a reader of a quarter must know: months that are estimated, disputed or carried."""
    months = trajectory(ctx.known, now.kpi.id)
    inside = months["month"].between(row["first"], row["first"] + 2)
    counts = {name: int(row[name]) for name in ("estimated", "disputed")}
    counts["carried"] = int(months.loc[inside, "carried"].notna().sum())
    return " · ".join(
        ctx.words(f"kpi-months_{name}", count=count) for name, count in counts.items() if count
    )


def _show(table: pa.Table) -> None:
    aligned = to_the_right(table)
    st.dataframe(table, hide_index=True, width="stretch", column_config=aligned)


def sources(ctx: Context, now: KpiNow) -> None:
    """Every measurement with the file, sheet and cell it came from."""
    st.subheader(ctx.words("kpi-measurements"), anchor=False)
    table = kept(ctx, "kpi_sources", lambda: _sources(ctx, now), now.kpi.id)
    if table.num_rows:
        _show(table)
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


def definition(ctx: Context, now: KpiNow) -> None:
    """What is measured, by whom and from where."""
    words, kpi = ctx.words, now.kpi
    told = (
        ("definition", kpi.definition),
        ("kind", words(f"kind-{kpi.kind}")),
        ("category", words(f"category-{kpi.category}")),
        ("process", kpi.process),
        ("owner", kpi.owner),
        ("supplier", kpi.supplier),
        ("source", kpi.source),
        ("baseline_source", kpi.baseline_source),
        ("leads_to", _named(ctx, kpi.leads_to)),
    )
    lines = [f"**{words(f'field-{name}')}:** {safe(value)}" for name, value in told if value]
    with st.expander(words("kpi-definition")):
        st.markdown("  \n".join(lines))
        st.page_link(
            "pages/work/goals.py",
            label=words("kpi-edit"),
            query_params=carried(
                {"initiative": str(kpi.initiative), "part": "kpis", "kpi": str(kpi.id)}
            ),
        )


def _named(ctx: Context, kpi: int | None) -> str:
    found = ctx.known.portfolio.kpis.get(kpi or 0)
    return "" if found is None else found.name


def now_of(ctx: Context, kpi: int) -> KpiNow:
    """How the KPI stands."""
    return kept(ctx, "kpi_now", lambda: kpi_now(ctx.known, kpi), kpi)
