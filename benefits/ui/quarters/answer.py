"""The page's question in one sentence: how many KPIs stand where in the period."""

from __future__ import annotations

from benefits.domain.calendar.spans import Period
from benefits.ui.context import Context
from benefits.ui.quarters.one_period import figures_of

_STATUSES = ("off_track", "watch", "on_track", "no_data", "not_started")


def answer(ctx: Context, initiative: int | None, period: Period) -> str:
    """How many KPIs stand where, and how many months the period still lacks."""
    words, known = ctx.words, ctx.known
    frame = figures_of(ctx, period)[known.within(known.kpis, initiative)]
    counts = frame["status"].value_counts()
    told = [
        words(f"quarters-{status}", count=int(counts[status]))
        for status in _STATUSES
        if status in counts
    ]
    named = words.period(period, ctx.calendar, spelled=True)
    said = words("quarters-answer", quarter=named, told=words.list_of(told))
    early = int(frame["provisional"].sum())
    return f"{said} {words('quarters-provisional', count=early)}" if early else said
