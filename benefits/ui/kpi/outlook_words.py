"""What is said of the months ahead of a KPI: where it lands, when, whether it lasts, its money."""

from __future__ import annotations

from collections.abc import Iterator

from benefits.domain.forecast.projection import FEWEST, Likely
from benefits.domain.forecast.reaching import Reach
from benefits.domain.status.decay import Lasting
from benefits.ui.context import Context
from benefits.ui.figures import figure, rough
from benefits.ui.safe import safe
from benefits.views.kpi import KpiNow
from benefits.views.kpi_outlook import KpiOutlook, Reached


def answer(ctx: Context, now: KpiNow, found: KpiOutlook) -> str:
    """Where it lands against the plan, when the target is reached, and a loss of it."""
    if found.ended:
        return " ".join([ctx.words("ahead-ended"), *_when_met(ctx, found.reached)])
    live = now.initiative.go_live
    if live > ctx.known.realisation.through:
        return ctx.words("ahead-before", month=ctx.words.month(live), needed=FEWEST)
    lands = _lands(ctx, now, found)
    planned = None if found.landing is None else found.landing.planned
    if planned is not None:
        lands += " " + ctx.words("ahead-planned", planned=_said(ctx, now, planned))
    reach = "" if found.reached.code is Reach.UNTOLD else reach_told(ctx, found.reached)
    lost = lasting_told(ctx, found) if found.watched.code is Lasting.LOST else ""
    return " ".join(one for one in (lands, reach, lost) if one)


def remarks(ctx: Context, now: KpiNow, found: KpiOutlook) -> Iterator[str]:
    """What the answer rests on, whether a kept target lasts, and the money expected."""
    words = ctx.words
    if found.landing is not None and found.likely in (Likely.RUN_RATE, Likely.TREND):
        other = _rough(ctx, now, found.landing.other)
        yield words(f"ahead-rests_{found.likely}", count=found.values, other=other)
        if found.seasonal:
            yield words("ahead-seasonal")
    if found.watched.code in {Lasting.WATCHED, Lasting.KEPT}:
        yield lasting_told(ctx, found)
    if found.money is not None:
        told = {name: getattr(found.money, name) for name in ("expected", "planned")}
        yield words(
            "ahead-money",
            **{name: words.money(one, ctx.currency, compact=True) for name, one in told.items()},
        )


def _lands(ctx: Context, now: KpiNow, found: KpiOutlook) -> str:
    words, count = ctx.words, found.values
    landing = found.landing
    if landing is None:
        return words(f"likely-{_short(found)}", count=count, needed=FEWEST)
    value = _rough(ctx, now, landing.value)
    low, high = _rough(ctx, now, landing.low), _rough(ctx, now, landing.high)
    month = words.month(landing.month)
    if low == high and found.likely is not Likely.UNVARIED:
        return words("ahead-level", value=value, month=month)
    key = f"likely-{found.likely}"
    return words(key, value=value, low=low, high=high, month=month, count=count)


def _short(found: KpiOutlook) -> Likely:
    """Without a month to tell of the history counts as too short, whatever it holds."""
    return found.likely if found.likely is Likely.WAITING else Likely.TOO_SHORT


def reach_told(ctx: Context, reached: Reached) -> str:
    """In which month the target was met, or between which months it will be."""
    words = ctx.words
    months = {
        name: words.month(month) if month is not None else ""
        for name in ("since", "earliest", "likely", "latest", "last")
        for month in [getattr(reached, name)]
    }
    told = words(_reach_key(reached), **months)
    if reached.due is None or reached.code in {Reach.NO_TARGET, Reach.REACHED}:
        return told
    return f"{told} {words('ahead-due', month=words.month(reached.due))}"


def _reach_key(reached: Reached) -> str:
    if reached.code is not Reach.WITHIN:
        return f"reach-{reached.code}"
    if reached.latest is None:
        return "ahead-reach_open" if reached.earliest != reached.likely else "ahead-reach_from"
    return "ahead-reach_in" if reached.earliest == reached.latest else "reach-within"


def _when_met(ctx: Context, reached: Reached) -> list[str]:
    return [reach_told(ctx, reached)] if reached.code is Reach.REACHED else []


def lasting_told(ctx: Context, found: KpiOutlook) -> str:
    """Whether a target that was reached is kept, a year long."""
    watched = found.watched
    months = {
        name: "" if month is None else ctx.words.month(month)
        for name in ("reached", "until", "lost")
        for month in [getattr(watched, name)]
    }
    return ctx.words(f"lasting-{watched.code}", **months)


def _said(ctx: Context, now: KpiNow, value: float) -> str:
    return safe(figure(value, now.kpi.unit, ctx.words, ctx.currency))


def _rough(ctx: Context, now: KpiNow, value: float | None) -> str:
    """With three digits: more would promise more than anybody knows."""
    return "" if value is None else _said(ctx, now, rough(value))
