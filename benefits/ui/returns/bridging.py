"""The bridge from promised by way of committed to what came of it, and the table behind it."""

from __future__ import annotations

import pandas as pd

from benefits.charts.bridge import Bar, bridge
from benefits.ui.context import Context
from benefits.ui.drawing import Spec, draw
from benefits.ui.overview import look_of
from benefits.views.gap_parts import Part
from benefits.views.promise import Span, Way, Ways

NEUTRAL = frozenset({Part.UNMEASURED, Part.DOUBLE_COUNT})
"""Neither better nor worse: nobody has measured yet, or a count was put right."""


def bridges(ctx: Context, about: tuple[int | None, Span], ways: Ways, *, has_promise: bool) -> None:
    """One chart from total to total; the table gives every part to the cent."""
    second = ways[1]
    sentence = ctx.words(
        "promise-bridge",
        gap=ctx.words.money(second.later - second.earlier, ctx.currency, compact=True, signed=True),
        most=largest(ctx, second),
    )
    rows = _rows(ctx, ways, about[1], has_promise=has_promise)
    draw(
        ctx,
        "promise_bridge",
        lambda: bridge_spec(ctx, rows),
        sentence=sentence,
        table=lambda: bridge_table(ctx, rows),
        about=about,
    )


def largest(ctx: Context, way: Way) -> str:
    """Which part of a gap is the largest, in a sentence."""
    moved = [(part, amount) for part, amount in way.parts.items() if amount]
    part, amount = max(moved, key=lambda one: abs(one[1]), default=(None, 0))
    if part is None:
        return ctx.words("promise-no_gap")
    shown = ctx.words.money(amount, ctx.currency, compact=True, signed=True)
    return ctx.words("promise-most", part=ctx.words(f"promise-part_{part}"), amount=shown)


Row = tuple[str, Bar, int, int]
"""A bar: what it is called, what it is, its amount, and whether it is better or worse."""


def _rows(ctx: Context, ways: Ways, span: Span, *, has_promise: bool) -> list[Row]:
    first, second = ways
    came = ctx.words(f"promise-came_{span}")
    rows: list[Row] = []
    if has_promise:
        rows += [(ctx.words("stage-promised"), Bar.PLAN, first.earlier, 0), *steps(ctx, first)]
    rows += [(ctx.words("stage-committed"), Bar.PLAN, second.earlier, 0), *steps(ctx, second)]
    return [*rows, (came, Bar.ACTUAL, second.later, 0)]


def steps(ctx: Context, way: Way) -> list[Row]:
    """A bar for each part of a gap that is not nothing."""
    return [
        (
            ctx.words(f"promise-part_{part}"),
            Bar.MISSING if part is Part.UNMEASURED else Bar.CAUSE,
            amount,
            0 if part in NEUTRAL else amount,
        )
        for part, amount in way.parts.items()
        if amount
    ]


def bridge_spec(ctx: Context, rows: list[Row]) -> Spec:
    """The chart of bars that lead from total to total."""
    words = ctx.words
    scale = words.money_scale(max(abs(one[2]) for one in rows), ctx.currency)
    frame = pd.DataFrame(rows, columns=["name", "bar", "amount", "impact"]).assign(
        shown=[
            words.money(amount, ctx.currency, compact=True, signed=bar not in _TOTALS)
            for _, bar, amount, _ in rows
        ],
        exact=[_exact(ctx, one) for one in rows],
    )
    return bridge(frame, {"amount": scale.title}, look_of(ctx), scale.divisor)


_TOTALS = frozenset({Bar.PLAN, Bar.ACTUAL})


def _exact(ctx: Context, row: Row) -> str:
    return ctx.words.money(row[2], ctx.currency, signed=row[1] not in _TOTALS)


def bridge_table(ctx: Context, rows: list[Row]) -> pd.DataFrame:
    """The same to the cent."""
    words = ctx.words
    return pd.DataFrame(
        {
            words("promise-step"): [name for name, *_ in rows],
            words("promise-amount"): [_exact(ctx, one) for one in rows],
        }
    )
