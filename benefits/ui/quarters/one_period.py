"""All that is said of every KPI in one period, and the few columns of it that fit a phone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

import pandas as pd

from benefits.charts.palette import PALETTES
from benefits.charts.small import Standing, bullet_bar, sparkline
from benefits.domain.calendar.spans import Period
from benefits.ui.context import Context
from benefits.ui.figures import bare, unit_word
from benefits.ui.known_words import word_for
from benefits.ui.quarters.columns import Column, money, numbers, pictures, shares, text
from benefits.ui.status import plain
from benefits.views.period_figures import period_figures, recent_months

Record = dict[str, Any]
NAME, NARROW_NAME = 200, 140
"""Pixels of the KPI's name, which stays where the rest is scrolled."""
_LARGE = 100_000
"""From here on a value is too wide for a narrow column."""


def figures_of(ctx: Context, period: Period) -> pd.DataFrame:
    """The figures of a period, reckoned once."""
    known = ctx.known
    return known.once(("period_figures", period), lambda: period_figures(known, period))


def all_columns(ctx: Context, period: Period) -> Iterator[Column]:
    """Baseline, target, plan and actual of the same months, how they compare, what rests on what,
    and the money."""
    words, frame = ctx.words, figures_of(ctx, period)
    yield kpi_column(ctx, frame)
    yield status_column(ctx, frame)
    yield money(ctx, "gap", frame["gap"].where(frame["valued"]), signed=True)
    yield pictures("bullet", words("quarters-bullet"), _bullets(ctx, frame), 118,
                   help=words("quarters-bullet_help"))  # fmt: skip
    yield shares(ctx, "attainment", words("quarters-of_target"), frame["attainment"])
    yield shares(ctx, "on_plan", words("quarters-of_plan"), frame["on_plan"])
    yield unit_column(ctx, frame)
    for name in ("baseline", "target", "planned", "actual"):
        yield numbers(ctx, name, words(f"quarters-{name}"), frame, name)
    yield pictures("trend", words("quarters-trend"), _trends(ctx, period), 118,
                   help=words("quarters-trend_help"))  # fmt: skip
    yield text("months", words("quarters-months"), _months(ctx, frame), 150)
    yield shares(ctx, "estimated", words("quarters-estimated"), frame["estimated_share"])
    yield money(ctx, "money_plan", frame["money_plan_to_date"].where(frame["valued"]))
    came = (frame["present"] > 0) | (frame["money_realised"] != 0)
    yield money(ctx, "money", frame["money_realised"].where(frame["valued"] & came))
    for name in ("year_realised", "year_plan", "run_rate"):
        yield money(ctx, name, frame[name].where(frame["valued"]), width=108)
    yield from _belongings(ctx, frame)


def brief_columns(ctx: Context, period: Period) -> Iterator[Column]:
    """What fits a phone: the KPI, its actual with the mark of its status, and its gap in money;
    to the side the plan and the status in words."""
    words, frame = ctx.words, figures_of(ctx, period)
    yield kpi_column(ctx, frame, NARROW_NAME)
    shown = [marked(ctx, row) for row in records(frame[MARKED])]
    heading = words("quarters-actual")
    yield Column("actual", heading, "number", shown, frame["actual"].tolist(), 92)
    yield money(ctx, "gap", frame["gap"].where(frame["valued"]), signed=True, width=92)
    yield numbers(ctx, "planned", words("quarters-planned"), frame, "planned")
    yield status_column(ctx, frame)
    yield text("months", words("quarters-months"), _months(ctx, frame), 150)


MARKED = ["actual", "unit", "status", "present", "provisional"]


def marked(ctx: Context, row: Record) -> str:
    """A period's actual with the mark of its status, and a star while months are missing."""
    mark = plain(row["status"], ctx.words)[0]
    if not row["present"]:
        return mark if row["status"] == "no_data" else ""
    return f"{mark} {_narrow(ctx, row)}{' *' * row['provisional']}"


def _narrow(ctx: Context, row: Record) -> str:
    """A value for a narrow column: large ones in three figures."""
    value = float(row["actual"])
    if abs(value) < _LARGE:
        return bare(value, row["unit"], ctx.words)
    return ctx.words.amount(round(value * 100))


def kpi_column(ctx: Context, frame: pd.DataFrame, width: int = NAME) -> Column:
    """The names, which stay in sight."""
    return text("kpi", ctx.words("fact-kpi"), frame["name"].tolist(), width, pinned=True)


def status_column(ctx: Context, frame: pd.DataFrame) -> Column:
    """The status of the period, as word and shape."""
    shown = [plain(one, ctx.words) for one in frame["status"]]
    return text("status", ctx.words("column-status"), shown, 104)


def unit_column(ctx: Context, frame: pd.DataFrame) -> Column:
    """What the figures count."""
    shown = [unit_word(one, ctx.words, ctx.currency) for one in frame["unit"]]
    return text("unit", ctx.words("field-unit"), shown, 68)


def _belongings(ctx: Context, frame: pd.DataFrame) -> Iterator[Column]:
    words = ctx.words
    yield text("initiative", words("fact-initiative"), frame["initiative_name"].tolist(), 150)
    yield text("owner", words("field-owner"), frame["owner"].tolist(), 120)
    processes = [word_for("process", one, words) for one in frame["process"]]
    yield text("process", words("field-process"), processes, 140)
    categories = [words(f"category-{one}") for one in frame["category"]]
    yield text("category", words("field-category"), categories, 96)


def _bullets(ctx: Context, frame: pd.DataFrame) -> list[str]:
    ink = PALETTES[ctx.theme]
    rows = zip(frame["attainment"], frame["plan_reached"], frame["status"], strict=True)
    return [bullet_bar(Standing(*one), ink) for one in rows]


def _trends(ctx: Context, period: Period) -> list[str]:
    ink, (actual, planned) = PALETTES[ctx.theme], recent_months(ctx.known, period)
    pairs = zip(actual.tolist(), planned.tolist(), strict=True)
    return [sparkline(*one, ink) for one in pairs]


_READ = ["present", "expected", "provisional", "estimated", "disputed", "mark", "estimated_share"]


def _months(ctx: Context, frame: pd.DataFrame) -> list[str]:
    return [_month_note(ctx, row) for row in records(frame[_READ])]


def _month_note(ctx: Context, row: Record) -> str:
    """How many months are there, and what else a reader must know of them."""
    words = ctx.words
    if not row["expected"]:
        return ""
    told = words("note-present", present=str(row["present"]), expected=str(row["expected"]))
    notes = [words("note-provisional")] if row["provisional"] else []
    apart = [name for name in ("estimated", "disputed") if row[name]]
    notes += [words(f"note-{name}", count=int(row[name])) for name in apart]
    if row["mark"]:
        notes.append(words(f"mark-{row['mark']}"))
    return ", ".join([told, *notes])


def records(frame: pd.DataFrame) -> list[Record]:
    """The rows of a frame, by name."""
    return cast("list[Record]", frame.to_dict("records"))
