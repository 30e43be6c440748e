"""Two moments to compare: the last days, the end of a day, or a change; kept in the address."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import streamlit as st

from benefits.domain.calendar.as_of import AsOf
from benefits.domain.record.change import Change
from benefits.ui.address import choose
from benefits.ui.as_of import change_named, day_named, last_of_days
from benefits.ui.context import Context
from benefits.ui.kept import kept
from benefits.ui.moment import month_then, of_change

NOW, START = "now", "start"
SPANS: Mapping[str, int] = {"7d": 7, "30d": 30}
"""The last days, by their code in the address."""
LISTED = 500
"""How many changes may be chosen from."""

Moment = str | int
"""NOW, START (before the first change), a code of SPANS, the ISO date of a day on which something
changed, or the number of a change."""


@dataclass(frozen=True, slots=True)
class Between:
    """Two moments, and when they were; `start.revision` is 0 where nothing was on record."""

    start: AsOf
    since: datetime
    end: AsOf
    until: datetime


def choose_two(ctx: Context) -> Between:
    """Ask for both moments; the later one is now, or what is looked back to, unless told."""
    changes = _changes(ctx)
    since, until = st.columns(2)
    with until:
        end = _chosen(ctx, "until", [NOW, *_days(ctx, changes)[1:], *_numbers(changes)[1:]])
    later = _change(ctx, end, changes)
    before = [one for one in changes if one.number <= later.number]
    at = later.at if end != NOW or ctx.as_of is not None else datetime.now(UTC)
    with since:
        options = [*SPANS, START, *_days(ctx, before), *_numbers(before)]
        start = _chosen(ctx, "since", options, usual_since(before, at))
    stop = AsOf(ctx.revision, ctx.today) if end == NOW else of_change(later)
    if isinstance(start, str) and start in SPANS:
        moment = at - timedelta(days=SPANS[start])
        return Between(_at(ctx, moment), moment, stop, at)
    if start == START:
        return Between(AsOf(0, stop.month), before[-1].at, stop, at)
    first = _change(ctx, start, before)
    return Between(of_change(first), first.at, stop, at)


def usual(ctx: Context) -> Moment:
    """The moment since which changes are told unless another is chosen."""
    return usual_since(_changes(ctx), datetime.now(UTC))


def usual_since(changes: Sequence[Change], end: datetime) -> Moment:
    """The shortest span before which there was something, else the first change of all."""
    for code, days in SPANS.items():
        if changes[-1].at <= end - timedelta(days=days):
            return code
    return changes[-1].number if len(changes) > 1 else START


def days_and_changes(ctx: Context) -> list[Moment]:
    """The ends of days on which something changed, then the changes, each newest first."""
    changes = _changes(ctx)
    return [*_days(ctx, changes), *_numbers(changes)]


def revision_of(ctx: Context, moment: Moment) -> int:
    """The last change up to one of `days_and_changes`."""
    return _change(ctx, moment, _changes(ctx)).number


def named(ctx: Context, moment: Moment) -> str:
    """A moment as the lists name it."""
    return _names(ctx)[moment]


def briefly(ctx: Context, moment: Moment) -> str:
    """The way to what changed since a moment of `usual`, short enough for a link."""
    words = ctx.words
    if isinstance(moment, int):
        made = next(one for one in _changes(ctx) if one.number == moment)
        day = words.day(made.at.astimezone(ctx.zone).date())
        return words("bridge-since_change", change=str(moment), day=day)
    if moment in SPANS:
        return words("bridge-since_days", days=SPANS[moment])
    return words("bridge-since_start")


def _names(ctx: Context) -> Mapping[Moment, str]:
    """Every moment that may be chosen, named once for each revision."""
    # what is now for one reader is what another looks back to, at the same revision
    about = (str(ctx.zone), ctx.as_of is None)
    return kept(ctx, "moments_between", lambda: _named(ctx), *about)


def _named(ctx: Context) -> dict[Moment, str]:
    words, changes = ctx.words, _changes(ctx)
    found: dict[Moment, str] = {
        NOW: words("between-now") if ctx.as_of is None else words("between-then"),
        START: words("between-start"),
    }
    found |= {code: words("between-last_days", days=days) for code, days in SPANS.items()}
    for one in last_of_days(changes, ctx):
        found[_day(ctx, one)] = words("between-after_day", day=day_named(ctx, one))
    for one in changes:
        found[one.number] = words("between-after_change", change=change_named(ctx, one))
    return found


def _chosen(
    ctx: Context, name: str, options: Sequence[Moment], default: Moment | None = None
) -> Moment:
    return choose(
        name,
        ctx.words(f"between-{name}"),
        options,
        code=str,
        shown=_names(ctx).__getitem__,
        default=default,
    )


def _changes(ctx: Context) -> Sequence[Change]:
    return kept(ctx, "changes_between", lambda: ctx.ledger.changes(limit=LISTED))


def _numbers(changes: Sequence[Change]) -> list[Moment]:
    return [one.number for one in changes]


def _days(ctx: Context, changes: Sequence[Change]) -> list[Moment]:
    return [_day(ctx, one) for one in last_of_days(changes, ctx)]


def _day(ctx: Context, change: Change) -> str:
    return change.at.astimezone(ctx.zone).date().isoformat()


def _change(ctx: Context, moment: Moment, changes: Sequence[Change]) -> Change:
    """The last change up to a moment of the list; the newest for NOW."""
    if isinstance(moment, int):
        return next(one for one in changes if one.number == moment)
    if moment == NOW:
        return changes[0]
    return next(one for one in changes if _day(ctx, one) == moment)


def _at(ctx: Context, moment: datetime) -> AsOf:
    return AsOf(ctx.ledger.revision_at(moment), month_then(moment))
