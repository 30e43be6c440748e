"""A KPI's gap to its plan in sentences: what use explains comes before all other causes."""

from __future__ import annotations

import math
from collections.abc import Mapping

from benefits.domain.kpis.kpi_kinds import YES_NO
from benefits.ui.context import Context
from benefits.ui.figures import figure, rough
from benefits.ui.kpi.status import distance
from benefits.ui.returns.bridging import largest
from benefits.ui.safe import safe
from benefits.ui.status import badge
from benefits.views.kpi import KpiNow
from benefits.views.kpi_gap import Gap, Use

_AS_PLANNED = 0.95
"""From this share of the plan on, up to as much above it, use and effect count as planned."""


def money_told(ctx: Context, found: Gap) -> str:
    """The gap to date, and its cause: use where it lags, else the largest part."""
    words, way = ctx.words, found.way
    told = {"came": way.later, "planned": way.earlier}
    amounts = {name: _money(ctx, one) for name, one in told.items()}
    month = words.month(ctx.known.realisation.through)
    if not found.amount:
        return words("gap-none", month=month, came=amounts["came"])
    answer = words("gap-money", gap=_signed(ctx, found.amount), month=month, **amounts)
    use = found.uses[0] if found.uses else None
    if use is None or not lags(use):
        return f"{answer} {largest(ctx, way)}"
    return f"{answer} {use_told(ctx, use, found.amount)} {_effect_told(ctx, use)}".rstrip()


def use_unknown(ctx: Context, found: Gap) -> str:
    """Why a gap in use cannot be told apart; empty where it can."""
    if not found.uses:
        return ctx.words("gap-no_use")
    unmeasured = [one for one in found.uses if math.isnan(one.reached)]
    if not unmeasured:
        return ""
    return ctx.words("gap-use_unmeasured", kpi=_quoted(ctx, unmeasured[0].name))


def lags(use: Use) -> bool:
    """Whether less is used than planned, and that costs money."""
    return use.money < 0 and use.reached < _AS_PLANNED


def use_told(ctx: Context, use: Use, gap: int) -> str:
    """How far use lags, and how much of a gap that alone explains."""
    words = ctx.words
    told = {"kpi": _quoted(ctx, use.name), "reached": words.percent(use.reached)}
    if gap >= 0:
        return words("gap-use_outweighed", amount=_signed(ctx, use.money), **told)
    if use.money < gap:
        return words("gap-use_all", amount=_signed(ctx, use.money), **told)
    return words("gap-use", share=words.percent(use.money / gap), **told)


def _effect_told(ctx: Context, use: Use) -> str:
    """What each use brings against the plan."""
    if math.isnan(use.effect):
        return ""
    if use.effect < 0:
        return ctx.words("gap-effect_turned")
    if _AS_PLANNED <= use.effect <= 2 - _AS_PLANNED:
        return ctx.words("gap-effect_same")
    way = "less" if use.effect < 1 else "more"
    return ctx.words(f"gap-effect_{way}", share=ctx.words.percent(abs(use.effect - 1)))


def unit_told(ctx: Context, now: KpiNow) -> str:
    """The gap of the newest quarter in the KPI's unit, against the plan of the same months."""
    words, unit = ctx.words, now.kpi.unit
    if now.quarter is None or now.actual is None or now.planned is None:
        return words("gap-unit_none")
    step = now.actual - now.planned
    told = {
        "quarter": words.quarter(now.quarter, ctx.calendar),
        "actual": safe(figure(now.actual, unit, words, ctx.currency)),
        "planned": safe(figure(now.planned, unit, words, ctx.currency)),
    }
    if not step or now.kpi.kind == YES_NO:
        return words("gap-unit_same" if not step else "gap-unit_other", **told)
    better = step * now.kpi.direction.sign > 0
    apart = distance(ctx, rough(abs(step)), unit)
    return words(f"gap-unit_{'better' if better else 'worse'}", gap=apart, **told)


def use_beside_told(ctx: Context, use: KpiNow) -> str:
    """How a KPI of use stands beside one that carries no money."""
    words, unit = ctx.words, use.kpi.unit
    told = {
        "name": safe(use.kpi.name),
        "status": badge(use.status, words),
        "actual": safe(figure(use.actual, unit, words, ctx.currency)),
        "planned": safe(figure(use.planned, unit, words, ctx.currency)),
    }
    behind = use.on_plan is not None and use.on_plan < _AS_PLANNED
    return words("gap-use_behind" if behind else "gap-use_beside", **told)


def rests_told(ctx: Context, rests: Mapping[str, int]) -> str:
    """The benefits that rest on a KPI of use, and what of their gap comes from it."""
    names = ctx.words.list_of(_quoted(ctx, one) for one in rests)
    amount = _signed(ctx, sum(rests.values()))
    return ctx.words("gap-rests", count=len(rests), names=names, amount=amount)


def _quoted(ctx: Context, name: str) -> str:
    return ctx.words("gap-quoted", name=safe(name))


def _money(ctx: Context, hundredths: int) -> str:
    return ctx.words.money(hundredths, ctx.currency, compact=True)


def _signed(ctx: Context, hundredths: int) -> str:
    return ctx.words.money(hundredths, ctx.currency, compact=True, signed=True)
