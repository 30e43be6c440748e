"""Actual and status of every KPI over several periods, oldest first."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pandas as pd

from benefits.domain.calendar.spans import Period, Span
from benefits.domain.record.grid import Floats
from benefits.ui.context import Context
from benefits.ui.quarters.columns import Column, numbers, text
from benefits.ui.quarters.one_period import (
    MARKED,
    figures_of,
    kpi_column,
    marked,
    records,
    unit_column,
)
from benefits.ui.status import plain
from benefits.views.quarters import period_choices, period_grid

MOST = {Span.MONTH: 12, Span.QUARTER: 8, Span.YEAR: 5}
"""How many periods stand side by side, the last of them the one that is chosen."""
_WIDTHS = {Span.MONTH: (150, 78), Span.QUARTER: (190, 96), Span.YEAR: (200, 120)}
"""Pixels of the name and of a period, so that all periods are seen on a screen of 1280."""


def periods_until(ctx: Context, period: Period) -> list[Period]:
    """The chosen period and those before it."""
    options = period_choices(ctx.known, period.span)
    upto = [one for one in options if one.first <= period.first]
    return upto[-MOST[period.span] :]


def period_columns(ctx: Context, period: Period) -> Iterator[Column]:
    """A column for each period, all of them in sight on a desk, then target and baseline of a
    month."""
    words, frame = ctx.words, figures_of(ctx, period)
    table = ctx.known.realisation.kpis
    name, width = _WIDTHS[period.span]
    yield kpi_column(ctx, frame, name)
    chosen = periods_until(ctx, period)
    grid = period_grid(ctx.known, chosen)
    for place, one in enumerate(chosen):
        yield _period(ctx, one, grid.iloc[place :: len(chosen)], width)
    yield unit_column(ctx, frame)
    for field, values in (("target", table.target), ("baseline", table.baseline)):
        yield _monthly(ctx, field, frame, values)
    yield text("initiative", words("fact-initiative"), frame["initiative_name"].tolist(), 150)


def _monthly(ctx: Context, name: str, frame: pd.DataFrame, values: Floats) -> Column:
    heading = ctx.words(f"quarters-{name}_month")
    return numbers(ctx, name, heading, frame.assign(**{name: values}), name, width=128)


def _period(ctx: Context, period: Period, rows: pd.DataFrame, width: int) -> Column:
    words = ctx.words
    named = words.period(period, ctx.calendar)
    if period.span is Span.MONTH:
        named = words.month_short(period.first)
    standing = _status(ctx, named, rows)
    values = [one if np.isfinite(one) else np.nan for one in rows["actual"].tolist()]
    spelled = words.period(period, ctx.calendar, spelled=True)
    shown = [marked(ctx, row) for row in records(rows[MARKED])]
    return Column(
        period.code, named, "number", shown, values, width, help=spelled, also=(standing,)
    )


def _status(ctx: Context, named: str, rows: pd.DataFrame) -> Column:
    """What the marks in a period's cells say, in words, for a workbook."""
    words = ctx.words
    pairs = zip(rows["status"], rows["provisional"], strict=True)
    shown = [
        f"{plain(status, words)}, {words('note-provisional')}" if early else plain(status, words)
        for status, early in pairs
    ]
    heading = words("quarters-status_in", period=named)
    return text(f"status_{named}", heading, shown, 110)
