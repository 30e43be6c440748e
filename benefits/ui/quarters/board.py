"""The table of KPIs with its search, filters and order: only this part of the page is redrawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pandas as pd
import pyarrow as pa
import streamlit as st

from benefits.domain.calendar.spans import Period
from benefits.domain.record.grid import Ints
from benefits.ui.context import Context
from benefits.ui.kept import kept
from benefits.ui.moment import carried
from benefits.ui.page import as_of
from benefits.ui.quarters.choosing import choose_layout
from benefits.ui.quarters.columns import Column, Sheet
from benefits.ui.quarters.earlier import (
    KEPT,
    beside,
    choose_earlier,
    earlier_columns,
    moment_named,
    plan_answer,
)
from benefits.ui.quarters.filters import (
    choose_filters,
    choose_order,
    choose_search,
    clear_button,
    seen,
    sort_by,
    told,
)
from benefits.ui.quarters.gaps import gaps_chart
from benefits.ui.quarters.money import money_cards
from benefits.ui.quarters.one_period import all_columns, brief_columns, figures_of
from benefits.ui.quarters.side_by_side import period_columns
from benefits.ui.quarters.take_along import offer_what_is_seen
from benefits.ui.quiet import quiet
from benefits.ui.seen import value_of
from benefits.views.earlier_plan import Moment
from benefits.views.seeking import Sought, found, ordered

ROW_HEIGHT, TALLEST = 33, 700


@dataclass(frozen=True, slots=True, eq=False)
class Looked:
    """What is looked at: the layout with a row for each KPI of the portfolio, the figures in the
    same rows, and of them those that are seen, in their order."""

    period: Period
    layout: str
    against: Moment | None
    sheet: Sheet
    frame: pd.DataFrame
    rows: Ints
    sought: Sought
    order: str

    @property
    def columns(self) -> list[Column]:
        """The columns that are seen: nobody needs the initiative beside each KPI of one."""
        alone = self.sought.initiative is not None
        return [one for one in self.sheet.columns if not (alone and one.code == "initiative")]

    @property
    def seen(self) -> pa.Table:
        """The rows that are seen, as they are sent."""
        return self.sheet.table.take(pa.array(self.rows))


@st.fragment
def board(ctx: Context, initiative: int | None, period: Period) -> None:
    """Cards, filters, table and chart of one period. What is typed and chosen here redraws only
    what stands here."""
    cards = st.container()
    looked = _chosen(ctx, initiative, period)
    some = looked.frame.iloc[looked.rows]
    with cards:
        money_cards(ctx, period, some)
    if looked.against is not None:
        st.markdown(plan_answer(ctx, period, some))
    if len(looked.rows):
        _table(ctx, looked)
        quiet(ctx.words("quarters-legend"))
        gaps_chart(ctx, period, some)
    else:
        st.markdown(ctx.words("quarters-nothing_found"))
        clear_button(ctx, "nothing")


def _chosen(ctx: Context, initiative: int | None, period: Period) -> Looked:
    row = st.container(horizontal=True, vertical_alignment="bottom", gap="small", key="filter_row")
    places = [row.container(width=width) for width in (300, 210, 130, 180, 270, 160)]
    with places[0]:
        search = choose_search(ctx)
    with places[1]:
        layout = choose_layout(ctx)
    with places[2]:
        sought = choose_filters(ctx, initiative, search)
    with places[3]:
        order = choose_order(ctx, layout)
    against = None
    if layout == "then":
        with places[4]:
            against = choose_earlier(ctx)
    looked = looked_at(ctx, period, layout, against, sought, order)
    with places[5]:
        offer_what_is_seen(ctx, looked.columns, looked.rows, headline(ctx, looked))
    of = int(ctx.known.within(ctx.known.kpis, initiative).sum())
    quiet(seen(ctx, sought, len(looked.rows), of))
    return looked


def looked_at(
    ctx: Context, period: Period, layout: str, against: Moment | None, sought: Sought, order: str
) -> Looked:
    """The rows that are sought, in their order, in a layout that is made once for everybody."""
    frame = figures_of(ctx, period) if against is None else beside(ctx, period, against)
    rows = ordered(frame, found(ctx.known, frame, sought), order)
    sheet = _sheet(ctx, period, layout, against)
    return Looked(period, layout, against, sheet, frame, rows, sought, order)


def _sheet(ctx: Context, period: Period, layout: str, against: Moment | None) -> Sheet:
    if against is None:
        columns = _COLUMNS[layout]
        return kept(
            ctx, "quarters_sheet", lambda: Sheet.of(columns(ctx, period)), layout, period, ctx.theme
        )
    key = (ctx.words.code, period, against)
    return ctx.known.lately(
        "quarters_then", key, lambda: Sheet.of(earlier_columns(ctx, period, against)), most=KEPT
    )


_COLUMNS = {"one": all_columns, "all": period_columns, "brief": brief_columns}


def headline(ctx: Context, looked: Looked) -> list[str]:
    """What is seen, of when and as of when: the first lines of the workbook."""
    words = ctx.words
    period = words.period(looked.period, ctx.calendar, spelled=True)
    of = len(ctx.known.kpis)
    count = words("quarters-count", shown=words.number(len(looked.rows)), of=of)
    order = words("quarters-sorted", order=words(f"quarters-sort_{looked.order}"))
    parts = [count, *told(ctx, looked.sought), order]
    if looked.against is not None:
        parts.append(words("quarters-compared", plan=moment_named(ctx, looked.against)))
    return [f"{words('page-quarters')}: {period}", " · ".join(parts), as_of(ctx)]


def _table(ctx: Context, looked: Looked) -> None:
    """The rows that are seen. Choosing one opens its KPI, choosing the head of a column sorts by
    it: the framework's own sorting would take figures for texts."""
    key = f"{looked.layout}_{looked.order}_{ctx.revision}"
    event = st.dataframe(
        looked.seen,
        hide_index=True,
        width="stretch",
        height=min(ROW_HEIGHT * (len(looked.rows) + 1) + 3, TALLEST),
        column_order=[one.heading for one in looked.columns],
        column_config=looked.sheet.config,
        on_select=lambda: _sort(looked, key),
        selection_mode=["single-row", "single-column"],
        key=key,
    )
    picked = event["selection"]["rows"]
    if picked and picked[0] < len(looked.rows):
        kpi = int(looked.frame["kpi"].iloc[looked.rows[picked[0]]])
        st.switch_page("pages/results/kpi.py", query_params=carried({"kpi": str(kpi)}))


def _sort(looked: Looked, key: str) -> None:
    chosen: Any = value_of(key)
    for heading in chosen["selection"]["columns"]:
        sort_by(looked.layout, next(one.code for one in looked.columns if one.heading == heading))
