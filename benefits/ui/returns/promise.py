"""Promise against reality: side by side, the way from one to the next, and each benefit's why."""

from __future__ import annotations

import streamlit as st

from benefits.domain.record.facts import Stage
from benefits.ui.address import switch
from benefits.ui.context import Context
from benefits.ui.kept import kept
from benefits.ui.quiet import quiet
from benefits.ui.returns.bridging import bridges
from benefits.ui.returns.freezing import freezing
from benefits.ui.returns.promise_tables import benefits_table, side_by_side
from benefits.ui.returns.tables import folded_table, table
from benefits.ui.safe import safe
from benefits.views.promise import SPANS, Promise, Span, Ways, promise
from benefits.views.promised import Origin, Source


def promise_part(ctx: Context, initiative: int | None) -> None:
    """What was promised, what was committed to, what came of it, and why they differ."""
    words = ctx.words
    found = promise(ctx.ledger, ctx.known, initiative)
    if found is None:
        return
    span = switch(
        "span", words("promise-span"), SPANS, code=str, shown=lambda one: words(f"promise-{one}")
    )
    ways = kept(ctx, "promise_ways", lambda: found.ways(span), initiative, span)
    st.markdown(_answer(ctx, found, span, ways))
    _where_from(ctx, found)
    table(ctx, "promise", lambda: side_by_side(ctx, found), initiative)
    about = (initiative, span)
    bridges(ctx, about, ways, has_promise=found.has_promise)
    label = words("promise-benefits")
    folded_table(
        ctx,
        label,
        "promise_benefits",
        lambda: benefits_table(ctx, found, span),
        initiative,
        span,
    )
    quiet(words("promise-caution"))
    _rates(ctx, found)
    freezing(ctx, initiative, found)


def _answer(ctx: Context, found: Promise, span: Span, ways: Ways) -> str:
    words = ctx.words
    first, second = ways
    kind = "promised" if found.has_promise else "committed"
    return words(
        f"promise-answer_{kind}_{span}",
        promised=_money(ctx, first.earlier),
        committed=_money(ctx, second.earlier),
        came=_money(ctx, second.later),
        share=words.percent(second.later / second.earlier if second.earlier > 0 else None),
        month=words.month(found.through),
    )


def _money(ctx: Context, hundredths: int) -> str:
    return ctx.words.money(hundredths, ctx.currency, compact=True)


def _where_from(ctx: Context, found: Promise) -> None:
    """Where the plans come from: said for one initiative, counted for many."""
    lines = [_source(ctx, one) for one in found.sources]
    if len(found.sources) == len(Stage):
        quiet(" ".join(lines))
        return
    folded = st.expander(ctx.words("promise-sources"), key="promise_sources", on_change="rerun")
    if folded.open:
        names = {number: one.name for number, one in ctx.known.portfolio.initiatives.items()}
        homes = [safe(names[one.initiative]) for one in found.sources]
        told = [f"- {home}: {line}" for home, line in zip(homes, lines, strict=True)]
        folded.markdown("\n".join(told))


def _source(ctx: Context, source: Source) -> str:
    words = ctx.words
    told = {"stage": words(f"stage-{source.stage}")}
    if source.origin is Origin.CASE and source.case is not None:
        return words("promise-from_case", name=safe(source.case.name), **told)
    if source.commitment is not None:
        change, name = str(source.commitment.revision), safe(source.commitment.name)
        key = "promise-from_commitment_named" if name else "promise-from_commitment"
        return words(key, change=change, name=name, **told)
    return words(f"promise-from_{source.origin}", **told)


def _rates(ctx: Context, found: Promise) -> None:
    """The effect of exchange rates to date, stated apart: no figure above holds it."""
    if not found.benefit_rate_effect and not found.cost_rate_effect:
        return
    quiet(
        ctx.words(
            "promise-rates",
            benefits=ctx.words.money(found.benefit_rate_effect, ctx.currency, signed=True),
            costs=ctx.words.money(found.cost_rate_effect, ctx.currency, signed=True),
        )
    )
