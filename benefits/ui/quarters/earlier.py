"""An earlier plan beside the plan of now: which one, and what differs."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd

from benefits.domain.calendar.spans import Period
from benefits.domain.record.facts import Stage
from benefits.ui.address import choose
from benefits.ui.between import Moment as Named
from benefits.ui.between import days_and_changes, named, revision_of
from benefits.ui.context import Context
from benefits.ui.figures import bare
from benefits.ui.quarters.columns import Column, differences, money, numbers, text
from benefits.ui.quarters.one_period import (
    figures_of,
    kpi_column,
    records,
    status_column,
    unit_column,
)
from benefits.views.earlier_plan import Moment, earlier_plan, has_agreed, plans_beside

KEPT = 8
"""How many comparisons stay at hand: there are as many as changes."""


def choose_earlier(ctx: Context) -> Moment:
    """Ask which plan to compare with: one that was agreed to, or the plan as known at the end of
    a day or right after a change. At first what was committed to, where anything was, else the
    oldest plan."""
    stages = [one for one in (Stage.COMMITTED, Stage.PROMISED) if has_agreed(ctx.known, one)]
    moments = days_and_changes(ctx)
    options: list[Named] = [*map(str, stages), *moments]
    picked = choose(
        "against",
        ctx.words("quarters-against"),
        options,
        code=str,
        shown=lambda one: _shown(ctx, one),
        default=options[0] if stages else options[-1],
    )
    stage = next((one for one in stages if one == picked), None)
    return revision_of(ctx, picked) if stage is None else stage


def _shown(ctx: Context, one: Named) -> str:
    agreed = {str(stage) for stage in Stage}
    return ctx.words(f"quarters-against_{one}") if one in agreed else named(ctx, one)


def moment_named(ctx: Context, moment: Moment) -> str:
    """The plan that is compared with, in words."""
    return _shown(ctx, str(moment) if isinstance(moment, Stage) else moment)


def beside(ctx: Context, period: Period, moment: Moment) -> pd.DataFrame:
    """The period's figures with those of the earlier plan, reckoned once."""
    key, make = (period, moment), lambda: _beside(ctx, period, moment)
    return ctx.known.lately("beside", key, make, most=KEPT)


def _beside(ctx: Context, period: Period, moment: Moment) -> pd.DataFrame:
    then = earlier_plan(ctx.ledger.portfolio, ctx.known, moment)
    plans = plans_beside(ctx.known, then, period)
    return pd.concat([figures_of(ctx, period), plans], axis=1)


def plan_answer(ctx: Context, period: Period, some: pd.DataFrame) -> str:
    """How the plan of now differs from the earlier one, of the KPIs that are seen."""
    words, there = ctx.words, some[some["was_there"]]
    amounts = {name: int(there[f"money_{name}"].sum()) for name in ("then", "now", "difference")}
    told = words(
        "quarters-plan_answer",
        changed=int(there["changed"].sum()),
        of=len(there),
        period=words.period(period, ctx.calendar),
        then=words.money(amounts["then"], ctx.currency, compact=True),
        now=words.money(amounts["now"], ctx.currency, compact=True),
        difference=words.money(amounts["difference"], ctx.currency, compact=True, signed=True),
    )
    absent = len(some) - len(there)
    return f"{told} {words('quarters-plan_absent', count=absent)}" if absent else told


def earlier_columns(ctx: Context, period: Period, moment: Moment) -> Iterator[Column]:
    """The plan then, the plan now, the difference, what of baseline and target was changed, and
    the same in money."""
    words, frame = ctx.words, beside(ctx, period, moment)
    yield kpi_column(ctx, frame, 180)
    yield text("since", words("quarters-since"), _since(ctx, frame), 160)
    yield unit_column(ctx, frame)
    yield numbers(ctx, "planned_then", words("quarters-planned_then"), frame, "planned_then")
    yield numbers(ctx, "planned", words("quarters-planned_now"), frame, "planned")
    difference = words("quarters-planned_difference")
    yield differences(ctx, "planned_difference", difference, frame["planned_difference"])
    for name in ("money_then", "money_now", "money_difference"):
        signed = name == "money_difference"
        yield money(ctx, name, frame[name], signed=signed, width=124)
    yield numbers(ctx, "actual", words("quarters-actual"), frame, "actual")
    yield status_column(ctx, frame)
    yield text("initiative", words("fact-initiative"), frame["initiative_name"].tolist(), 150)


def _since(ctx: Context, frame: pd.DataFrame) -> list[str]:
    """What became of each KPI's baseline and target since then, empty where nothing did."""
    return [_change(ctx, row) for row in records(frame)]


def _change(ctx: Context, row: dict[str, object]) -> str:
    words = ctx.words
    if not row["was_there"]:
        return words("quarters-not_there")
    if not row["changed"]:
        return ""
    told = []
    for name in ("baseline", "target"):
        before, after = (_bare(ctx, row, f"{name}_{one}") for one in ("then", "now"))
        if before != after:
            told.append(words(f"quarters-changed_{name}", before=before, after=after))
    return ", ".join(told)


def _bare(ctx: Context, row: dict[str, object], name: str) -> str:
    return bare(row[name], str(row["unit"]), ctx.words)  # type: ignore[arg-type]
