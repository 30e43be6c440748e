"""What changed between two moments: one line, the bridge, its table, and the changes behind it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import pandas as pd
import streamlit as st

from benefits.charts.bridge import Bar
from benefits.charts.bridge import bridge as bridge_chart
from benefits.domain.calendar.as_of import AsOf
from benefits.domain.movement.why import Why
from benefits.domain.record.change import Change
from benefits.domain.record.exact import MILLION
from benefits.ui.address import choose
from benefits.ui.between import Between, choose_two, named, usual
from benefits.ui.context import Context
from benefits.ui.drawing import Spec, draw
from benefits.ui.kept import as_sent, kept
from benefits.ui.moment import carried
from benefits.ui.overview import look_of
from benefits.ui.quiet import quiet
from benefits.ui.scope import choose_initiative
from benefits.views.bridge import Bridge, Moved, bridge
from benefits.views.bridge_totals import COSTS, PARTS, SHARES, TOTALS, Total
from benefits.views.known import Known, known

NEUTRAL = frozenset({Why.TIME})
"""Neither better nor worse: the calendar went on."""


def what_changed(ctx: Context) -> int | None:
    """Ask for two moments and a total, say and draw what moved it, list the changes; returns the
    number of the change that was chosen there."""
    between = choose_two(ctx)
    scope, of = st.columns(2)
    with scope:
        initiative = choose_initiative(ctx)
    with of:
        total = _choose_total(ctx)
    later = _known(ctx, between.end)
    found = bridge(ctx.ledger, between.start, later, initiative)
    about = (between.start, between.end, initiative, total)
    if not found.is_defined(total):
        st.info(ctx.words("bridge-not_defined"))
        return None
    _draw(ctx, found, total, between, about)
    return _changes(ctx, found, total, about)


def to_what_changed(ctx: Context, initiative: int | None) -> None:
    """The way from another page to what changed lately."""
    if not ctx.revision:
        return
    since = usual(ctx)
    query = {"look": "between", "since": str(since)}
    st.page_link(
        "pages/record/history.py",
        label=ctx.words("bridge-since", moment=named(ctx, since)),
        query_params=carried(query | ({"initiative": str(initiative)} if initiative else {})),
    )


def _known(ctx: Context, end: AsOf) -> Known:
    if (end.revision, end.month) == (ctx.revision, ctx.today):
        return ctx.known
    return known(ctx.ledger, end.revision, today=end.month)


def _choose_total(ctx: Context) -> Total:
    words = ctx.words
    return choose(
        "total",
        words("bridge-total"),
        TOTALS,
        code=str,
        shown=lambda one: words(f"bridge-total_{one}"),
    )


def _draw(
    ctx: Context, found: Bridge, total: Total, between: Between, about: tuple[object, ...]
) -> None:
    rows = _rows(ctx, found, total)
    draw(
        ctx,
        "what_changed",
        lambda: _spec(ctx, rows, total),
        sentence=_sentence(ctx, found, total, between),
        table=lambda: _table(ctx, found, total, rows),
        about=about,
    )


Row = tuple[str, Bar, int, int]
"""A bar: what it is called, what it is, its amount, and whether it is better or worse."""


def _rows(ctx: Context, found: Bridge, total: Total) -> list[Row]:
    words = ctx.words
    earlier, later = found.earlier[total] or 0, found.later[total] or 0
    turn = -1 if total in COSTS else 1
    steps = [
        (words(f"bridge-why_{why}"), Bar.CAUSE, amount, 0 if why in NEUTRAL else turn * amount)
        for why, amount in found.causes(total).items()
        if amount
    ]
    return [
        (words("bridge-earlier"), Bar.ACTUAL, earlier, 0),
        *steps,
        (words("bridge-later"), Bar.ACTUAL, later, 0),
    ]


def _sentence(ctx: Context, found: Bridge, total: Total, between: Between) -> str:
    """One line of state: from what to what, and what moved it most."""
    words = ctx.words
    moved = {why: amount for why, amount in found.causes(total).items() if amount}
    told = {
        "total": words(f"bridge-total_{total}"),
        "since": _moment(ctx, between.start.revision, between.since),
        "until": _moment(ctx, between.end.revision, between.until),
        "later": said(ctx, total, found.later[total] or 0, compact=True),
    }
    if not moved:
        return words("bridge-unmoved", **told)
    difference = (found.later[total] or 0) - (found.earlier[total] or 0)
    most = max(moved, key=lambda why: abs(moved[why]))
    return words(
        "bridge-moved",
        **told,
        earlier=said(ctx, total, found.earlier[total] or 0, compact=True),
        difference=said(ctx, total, difference, compact=True, signed=True),
        cause=words(f"bridge-why_{most}"),
        amount=said(ctx, total, moved[most], compact=True, signed=True),
    )


def _moment(ctx: Context, revision: int, moment: datetime) -> str:
    if not revision:
        return ctx.words("bridge-beginning")
    told = ctx.words.moment(moment, ctx.zone)
    return ctx.words("bridge-moment", moment=told, change=str(revision))


def said(
    ctx: Context, total: Total, amount: int, *, compact: bool = False, signed: bool = False
) -> str:
    """An amount of a total; a share as per cent, and its movement in percentage points."""
    words = ctx.words
    if total not in SHARES:
        return words.money(amount, ctx.currency, compact=compact, signed=signed)
    decimals = 1 if compact else 4
    if signed:
        points = words.number(amount / MILLION * 100, decimals, signed=True)
        return words("bridge-points", points=points)
    return words.percent(amount / MILLION, decimals)


def _spec(ctx: Context, rows: list[Row], total: Total) -> Spec:
    largest = max(abs(one[2]) for one in rows)
    scale = ctx.words.money_scale(largest, ctx.currency)
    title, divisor = (
        (ctx.words("bridge-percent"), MILLION // 100)
        if total in SHARES
        else (scale.title, scale.divisor)
    )
    frame = pd.DataFrame(rows, columns=["name", "bar", "amount", "impact"]).assign(
        shown=[said(ctx, total, one[2], compact=True, signed=_is_move(one)) for one in rows],
        exact=[said(ctx, total, one[2], signed=_is_move(one)) for one in rows],
    )
    return bridge_chart(frame, {"amount": title}, look_of(ctx), divisor)


def _is_move(row: Row) -> bool:
    return row[1] is Bar.CAUSE


def _table(ctx: Context, found: Bridge, total: Total, rows: list[Row]) -> pd.DataFrame:
    words = ctx.words
    frame = pd.DataFrame(
        {
            words("bridge-cause"): [one[0] for one in rows],
            words(f"bridge-total_{total}"): [
                said(ctx, total, one[2], signed=_is_move(one)) for one in rows
            ],
        }
    )
    moved = [why for why, amount in found.causes(total).items() if amount]
    for part in PARTS.get(total, ()):
        steps = [said(ctx, part, found.of(part, why), signed=True) for why in moved]
        ends = [said(ctx, part, one[part] or 0) for one in (found.earlier, found.later)]
        frame[words(f"bridge-total_{part}")] = [ends[0], *steps, ends[1]]
    return frame


def _changes(ctx: Context, found: Bridge, total: Total, about: tuple[object, ...]) -> int | None:
    """The changes behind the bars, each with what it moved; they add up to their bar."""
    words = ctx.words
    moved = [one for why in Why for one in found.changes(total, why)]
    if not moved:
        return None
    st.subheader(words("bridge-changes"), anchor=False)
    quiet(words("bridge-changes_help"))
    table = kept(
        ctx,
        "bridge_changes",
        lambda: as_sent(pd.DataFrame([_line(ctx, one, total) for one in moved])),
        str(ctx.zone),
        *about,
    )
    event = st.dataframe(
        table,
        hide_index=True,
        width="stretch",
        on_select="rerun",
        selection_mode="single-row",
        key=f"bridge_changes_{hash(about)}",
    )
    rows = event["selection"]["rows"]
    return moved[rows[0]].changes[0].number if rows and moved[rows[0]].changes else None


def _line(ctx: Context, one: Moved, total: Total) -> dict[str, str]:
    words = ctx.words
    return {
        words("bridge-cause"): words(f"bridge-why_{one.why}"),
        words("bridge-amount"): said(ctx, total, one.by[total], signed=True),
        words("column-number"): ", ".join(str(change.number) for change in one.changes),
        **dict(zip(map(words, _ORIGIN), _origin(ctx, one.changes), strict=True)),
    }


_ORIGIN = ("word-when", "word-author", "column-what", "word-reason")


def _origin(ctx: Context, changes: Sequence[Change]) -> tuple[str, str, str, str]:
    """When, by whom, what and why; of several together only when the newest was."""
    words = ctx.words
    if not changes:
        return "", "", "", ""
    newest = changes[0]
    when = words.moment(newest.at, ctx.zone)
    if len(changes) > 1:
        return when, "", "", words("bridge-several", count=len(changes))
    return when, newest.author, words(f"change-{newest.kind}"), newest.reason
