"""The tables of promise against reality: three columns side by side, and benefit by benefit."""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Any

import pandas as pd

from benefits.domain.record.facts import Stage
from benefits.ui.context import Context
from benefits.ui.figures import rate, significant
from benefits.views.gap_parts import Part
from benefits.views.promise import COLUMNS, Promise, Span, Standing

Shown = Callable[[Standing], str]


def side_by_side(ctx: Context, found: Promise) -> pd.DataFrame:
    """Benefits and costs to date and over the whole period, returns and go-live."""
    words = ctx.words
    columns = [one for one in COLUMNS if one != "promised" or found.has_promise]
    standings = {one: found.standing(one) for one in columns}
    said = {
        "month": words.month_short(found.through),
        "rate": rate(ctx.settings.discount_rate, words),
    }
    rows = []
    left_out = _left_out(found, list(standings.values()))
    for name, shown in _shown(ctx).items():
        if name in left_out:
            continue
        label = words(f"promise-row_{name}", **said)
        told = {words(f"promise-column_{one}"): shown(standings[one]) for one in columns}
        rows.append({words("returns-figure"): label, **told})
    return pd.DataFrame(rows)


def _left_out(found: Promise, standings: Sequence[Standing]) -> set[str]:
    """Hours counted once where there are none, and the go-live of several initiatives."""
    idle = {"overlap_to_date", "overlap"} if not any(one.overlap for one in standings) else set()
    return idle if len(found.sources) == len(Stage) else {*idle, "go_live"}


def _shown(ctx: Context) -> dict[str, Shown]:
    """What is shown of each column."""
    words = ctx.words

    def money(name: str) -> Shown:
        return lambda one: words.money(getattr(one, name), ctx.currency)

    return {
        "benefits_to_date": money("benefits_to_date"),
        "cash_to_date": money("cash_to_date"),
        "costs_to_date": money("costs_to_date"),
        "overlap_to_date": money("overlap_to_date"),
        "benefits": money("benefits"),
        "cash": money("cash"),
        "costs": money("costs"),
        "overlap": money("overlap"),
        "npv": lambda one: words.money(one.appraisal.npv, ctx.currency, signed=True),
        "roi": lambda one: words.percent(one.appraisal.roi),
        "payback": lambda one: _month(ctx, one.appraisal.break_even, "overview-never"),
        "go_live": lambda one: _month(ctx, one.go_live, "format-missing"),
    }


def _month(ctx: Context, month: int | None, missing: str) -> str:
    return ctx.words(missing) if month is None else ctx.words.month_short(month)


def benefits_table(ctx: Context, found: Promise, span: Span) -> pd.DataFrame:
    """A row per benefit, the largest gap first, with its largest cause in words."""
    words, frame = ctx.words, found.benefits(span)
    homes = ctx.known.portfolio.initiatives
    columns = {
        words("fact-benefit"): list(frame["name"]),
        words("promise-gap"): _money(ctx, frame["gap"], signed=True),
        words("promise-why"): [why(ctx, row) for row in frame.to_dict("records")],
    }
    for name in ("promised", "committed", "came"):
        if name != "promised" or found.has_promise:
            label = words(f"promise-came_{span}") if name == "came" else words(f"stage-{name}")
            columns[label] = _money(ctx, frame[name])
    columns[words("fact-initiative")] = [homes[int(one)].name for one in frame["initiative"]]
    return pd.DataFrame(columns)


def _money(ctx: Context, amounts: pd.Series[Any], *, signed: bool = False) -> list[str]:
    return [ctx.words.money(int(one), ctx.currency, signed=signed) for one in amounts]


def why(ctx: Context, row: Mapping[Hashable, Any]) -> str:
    """The largest cause of a gap: `Volume 18% below plan: 1,200 against 1,460 a month`."""
    words, part = ctx.words, str(row["part"])
    if not part:
        return words("format-missing")
    before, after = float(row["before"]), float(row["after"])
    if math.isnan(before):
        return words(f"promise-why_{part}", count=int(row["months"]))
    told = {"before": _level(ctx, part, before), "after": _level(ctx, part, after)}
    if before <= 0 or after < 0:
        return words("promise-why_turned", part=words(f"promise-part_{part}"), **told)
    share = after / before - 1
    way = "less" if share < 0 else "more"
    return words(f"promise-why_{part}", share=words.percent(abs(share)), way=way, **told)


def _level(ctx: Context, part: str, level: float) -> str:
    """A driver as a number; what a unit is worth as money, down to the smallest amounts."""
    if part == Part.UNIT_VALUE and abs(level) >= _SMALL:
        return ctx.words.money(round(100 * level), ctx.currency)
    return ctx.words.number(significant(level))


_SMALL = 0.1
