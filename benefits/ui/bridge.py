"""What changed between two moments: one line, the bridge, its table, and the changes behind it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

import pandas as pd
import streamlit as st

from benefits.charts.bridge import Bar
from benefits.charts.bridge import bridge as bridge_chart
from benefits.domain.calendar.as_of import AsOf
from benefits.domain.movement.why import Why
from benefits.domain.record.change import Change
from benefits.ui.address import choose
from benefits.ui.between import Between, Moment, briefly, choose_two, usual
from benefits.ui.bridged import Told
from benefits.ui.context import Context
from benefits.ui.drawing import Spec, draw
from benefits.ui.kept import as_sent, kept
from benefits.ui.moment import carried
from benefits.ui.overview import look_of
from benefits.ui.quiet import quiet
from benefits.ui.safe import safe
from benefits.ui.scope import choose_initiative, choose_kpi
from benefits.views.bridge import Moved, bridge
from benefits.views.bridge_totals import (
    PARTS,
    TOTALS,
    TOTALS_OF_KPI,
    Total,
)
from benefits.views.known import Known, known

NEUTRAL = frozenset({Why.TIME})
"""Neither better nor worse: the calendar went on."""


def what_changed(ctx: Context) -> int | None:
    """Ask for two moments and a total, say and draw what moved it, list the changes; returns the
    number of the change that was chosen there."""
    between = choose_two(ctx)
    scope, one, of = st.columns(3)
    with scope:
        initiative = choose_initiative(ctx)
    with one:
        kpi = choose_kpi(ctx, initiative, or_all=True)
    with of:
        total = _choose_total(ctx, TOTALS_OF_KPI if kpi else TOTALS)
    later = _known(ctx, between.end)
    found = bridge(ctx.ledger, between.start, later, initiative, kpi)
    about = (between.start, between.end, initiative, kpi, total)
    if not found.is_defined(total):
        st.info(ctx.words("bridge-kpi_not_defined" if kpi else "bridge-not_defined"))
        return None
    told = Told(ctx, found, total, ctx.known.portfolio.kpis[kpi] if kpi else None)
    _draw(told, between, about)
    return _changes(told, about)


def to_what_changed(ctx: Context, initiative: int | None) -> None:
    """The way from another page to what changed lately."""
    if not ctx.revision:
        return
    since = usual(ctx)
    _to_history(briefly(ctx, since), since, {"initiative": str(initiative)} if initiative else {})


def to_what_moved(ctx: Context, kpi: int) -> None:
    """The way from a KPI to what moved its money lately, or its target where it carries none:
    those are known at any moment."""
    total = Total.MEASURED if ctx.known.portfolio.benefits_of(kpi) else Total.KPI_TARGET
    query = {"kpi": str(kpi), "total": str(total)}
    _to_history(ctx.words("bridge-of_kpi"), usual(ctx), query)


def _to_history(label: str, since: Moment, query: Mapping[str, str]) -> None:
    st.page_link(
        "pages/record/history.py",
        label=label,
        query_params=carried({"look": "between", "since": str(since), **query}),
    )


def _known(ctx: Context, end: AsOf) -> Known:
    if (end.revision, end.month) == (ctx.revision, ctx.today):
        return ctx.known
    return known(ctx.ledger, end.revision, today=end.month)


def _choose_total(ctx: Context, totals: Sequence[Total]) -> Total:
    words = ctx.words
    return choose(
        "total",
        words("bridge-total"),
        totals,
        code=str,
        shown=lambda one: words(f"bridge-total_{one}"),
    )


def _draw(told: Told, between: Between, about: tuple[object, ...]) -> None:
    rows = _rows(told)
    draw(
        told.ctx,
        "what_changed",
        lambda: _spec(told, rows),
        sentence=_sentence(told, between),
        table=lambda: _table(told, rows),
        about=about,
    )


Row = tuple[str, Bar, int, float]
"""A bar: what it is called, what it is, its amount, and whether it is better or worse."""


def _rows(told: Told) -> list[Row]:
    words, found, total, turn = told.ctx.words, told.found, told.total, told.turn
    earlier, later = found.earlier[total] or 0, found.later[total] or 0
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


def _sentence(told: Told, between: Between) -> str:
    """One line of state: from what to what, and what moved it most."""
    ctx, found, total, words = told.ctx, told.found, told.total, told.ctx.words
    moved = {why: amount for why, amount in found.causes(total).items() if amount}
    about = {
        "total": safe(told.title),
        "since": _moment(ctx, between.start.revision, between.since),
        "until": _moment(ctx, between.end.revision, between.until),
        "later": told.said(total, found.later[total] or 0, compact=True),
    }
    if not moved:
        return words("bridge-unmoved", **about)
    difference = (found.later[total] or 0) - (found.earlier[total] or 0)
    most = max(moved, key=lambda why: abs(moved[why]))
    return words(
        "bridge-moved",
        **about,
        earlier=told.said(total, found.earlier[total] or 0, compact=True),
        difference=told.said(total, difference, compact=True, signed=True),
        cause=words(f"bridge-why_{most}"),
        amount=told.said(total, moved[most], compact=True, signed=True),
    )


def _moment(ctx: Context, revision: int, moment: datetime) -> str:
    if not revision:
        return ctx.words("bridge-beginning")
    told = ctx.words.moment(moment, ctx.zone)
    return ctx.words("bridge-moment", moment=told, change=str(revision))


def _spec(told: Told, rows: list[Row]) -> Spec:
    ctx, total = told.ctx, told.total
    title, divisor = told.scale(max(abs(one[2]) for one in rows))
    frame = pd.DataFrame(rows, columns=["name", "bar", "amount", "impact"]).assign(
        shown=[told.said(total, one[2], compact=True, signed=_is_move(one)) for one in rows],
        exact=[told.said(total, one[2], signed=_is_move(one)) for one in rows],
    )
    return bridge_chart(frame, {"amount": title}, look_of(ctx), divisor)


def _is_move(row: Row) -> bool:
    return row[1] is Bar.CAUSE


def _table(told: Told, rows: list[Row]) -> pd.DataFrame:
    words, found, total, said = told.ctx.words, told.found, told.total, told.said
    frame = pd.DataFrame(
        {
            words("bridge-cause"): [one[0] for one in rows],
            words(f"bridge-total_{total}"): [
                said(total, one[2], signed=_is_move(one)) for one in rows
            ],
        }
    )
    moved = [why for why, amount in found.causes(total).items() if amount]
    for part in PARTS.get(total, ()):
        steps = [said(part, found.of(part, why), signed=True) for why in moved]
        ends = [said(part, one[part] or 0) for one in (found.earlier, found.later)]
        frame[words(f"bridge-total_{part}")] = [ends[0], *steps, ends[1]]
    return frame


def _changes(told: Told, about: tuple[object, ...]) -> int | None:
    """The changes behind the bars, each with what it moved; they add up to their bar."""
    ctx, words = told.ctx, told.ctx.words
    moved = [one for why in Why for one in told.found.changes(told.total, why)]
    if not moved:
        return None
    st.subheader(words("bridge-changes"), anchor=False)
    quiet(words("bridge-changes_help"))
    table = kept(
        ctx,
        "bridge_changes",
        lambda: as_sent(pd.DataFrame([_line(told, one) for one in moved])),
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


def _line(told: Told, one: Moved) -> dict[str, str]:
    ctx, words, total = told.ctx, told.ctx.words, told.total
    return {
        words("bridge-cause"): words(f"bridge-why_{one.why}"),
        words("bridge-amount"): told.said(total, one.by[total], signed=True),
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
