"""The money ladder as a chart: of a scope with the return on each rung, and of one benefit."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

import pandas as pd

from benefits import text
from benefits.charts.ladder import ladder_steps
from benefits.charts.style import Look
from benefits.ui.context import Context
from benefits.ui.drawing import Spec, draw
from benefits.ui.figures import rate
from benefits.ui.quiet import quiet
from benefits.views.claim import Claim
from benefits.views.ladder import RUNGS, Ladder, Rung, ladder


def ladder_chart(ctx: Context, initiative: int | None) -> None:
    """The rungs of an initiative or of all to date, each with its return on the same costs."""
    words, found = ctx.words, ladder(ctx.known, initiative)
    sentence = words(
        "ladder-sentence",
        measured=words.money(found["measured"].money.total, ctx.currency, compact=True),
        validated=words.money(found["validated"].money.total, ctx.currency, compact=True),
        booked=words.money(found["booked"].money.total, ctx.currency, compact=True),
        roi=words.percent(found["validated"].returns.total.roi),
        rate=rate(ctx.settings.discount_rate, words),
        month=words.month(found.through),
    )
    draw(
        ctx,
        "ladder",
        lambda: _chart(ctx, _rows(ctx, found)),
        sentence=sentence,
        table=lambda: _table(ctx, found),
        about=(initiative,),
    )
    quiet(words("ladder-legend"))


def benefit_ladder(ctx: Context, found: Claim) -> None:
    """The rungs of one benefit to date, in its initiative's currency."""
    words, money = ctx.words, found.money
    sentence = words(
        "ladder-benefit",
        **{rung: words.money(money[rung], found.currency, compact=True) for rung in RUNGS},
        month=words.month(ctx.known.realisation.through),
    )
    draw(
        ctx,
        "benefit_ladder",
        lambda: _chart(ctx, _benefit_rows(ctx, found)),
        sentence=sentence,
        table=lambda: _benefit_table(ctx, found),
        about=(found.benefit.id,),
    )


def _chart(ctx: Context, frame: pd.DataFrame) -> Spec:
    labels = {name: ctx.words(f"ladder-{name}") for name in ("total", "cash", "left")}
    return ladder_steps(frame, labels, Look(ctx.theme, text.vega_locale(ctx.words)))


def _rows(ctx: Context, found: Ladder) -> pd.DataFrame:
    money = {rung: found[rung].money for rung in RUNGS}
    cash = {rung: one.cash for rung, one in money.items()}
    total = {rung: one.total for rung, one in money.items()}
    return _shown(ctx, cash, total, ctx.currency).assign(
        note=[
            ctx.words(
                "ladder-roi",
                roi=ctx.words.percent(found[rung].returns.total.roi),
                cash=ctx.words.percent(found[rung].returns.cash.roi),
            )
            for rung in RUNGS
        ]
    )


def _benefit_rows(ctx: Context, found: Claim) -> pd.DataFrame:
    none = dict.fromkeys(RUNGS, 0)
    cash = found.money if found.benefit.benefit_class.is_cash else none
    frame = _shown(ctx, cash, found.money, found.currency)
    return frame.assign(note=[ctx.words(f"ladder-about_{rung}") for rung in RUNGS])


def _shown(
    ctx: Context, cash: Mapping[Rung, int], total: Mapping[Rung, int], currency: str
) -> pd.DataFrame:
    words = ctx.words
    left = [0, *(total[up] - total[down] for down, up in pairwise(RUNGS))]
    return pd.DataFrame(
        {
            "name": [words(f"rung-{rung}") for rung in RUNGS],
            "cash": [cash[rung] for rung in RUNGS],
            "total": [total[rung] for rung in RUNGS],
            "shown": [words.money(total[rung], currency, compact=True) for rung in RUNGS],
            "cash_shown": [words.money(cash[rung], currency) for rung in RUNGS],
            "left_shown": [words.money(one, currency, signed=True) for one in left],
        }
    )


def _table(ctx: Context, found: Ladder) -> pd.DataFrame:
    words, currency = ctx.words, ctx.currency
    rows = [
        {
            words("ladder-rung"): words(f"rung-{rung}"),
            words("ladder-total"): words.money(found[rung].money.total, currency),
            words("ladder-cash"): words.money(found[rung].money.cash, currency),
            words("ladder-npv"): words.money(found[rung].returns.total.npv, currency, signed=True),
            words("ladder-roi_total"): words.percent(found[rung].returns.total.roi, 1),
            words("ladder-roi_cash"): words.percent(found[rung].returns.cash.roi, 1),
        }
        for rung in RUNGS
    ]
    return pd.DataFrame(rows)


def _benefit_table(ctx: Context, found: Claim) -> pd.DataFrame:
    frame = _benefit_rows(ctx, found)
    words = ctx.words
    return pd.DataFrame(
        {
            words("ladder-rung"): frame["name"],
            words("ladder-total"): [words.money(one, found.currency) for one in frame["total"]],
            words("ladder-left"): frame["left_shown"],
        }
    )
