"""Which initiative, which part of it, and which of its facts the page is about."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from benefits.actions.outcome import Outcome
from benefits.domain.record.facts import Benefit, Cost, Initiative, Kpi, Pool, kind_of
from benefits.ui.address import choose, keep_choice, switch
from benefits.ui.context import Context
from benefits.ui.page import Head

PARTS = ("initiative", "kpis", "benefits", "pools", "costs")
ALL, NEW = "all", "new"

Chosen = Kpi | Benefit | Cost | Pool | str
"""A fact, ALL of them, or a NEW one."""


def choose_initiative(ctx: Context, head: Head) -> Initiative | None:
    """The initiative in the address, chosen in the page's head; None for a new one."""
    initiatives = ctx.known.portfolio.initiatives
    if not initiatives:
        return None
    _tell_if_gone(ctx, "initiative", [str(number) for number in initiatives])
    _follow_fact(ctx)
    named = sorted(initiatives.values(), key=lambda one: one.name.casefold())
    with head.filters[0]:
        picked = choose(
            "initiative",
            ctx.words("fact-initiative"),
            [*map(str, (one.id for one in named)), NEW],
            code=str,
            shown=lambda code: (
                ctx.words("goals-new_initiative") if code == NEW else initiatives[int(code)].name
            ),
        )
    return None if picked == NEW else initiatives[int(picked)]


def choose_part(ctx: Context) -> str:
    """The part in the address."""
    return switch(
        "part",
        ctx.words("goals-part"),
        PARTS,
        code=str,
        shown=lambda part: ctx.words(f"goals-part_{part}"),
    )


def choose_fact(ctx: Context, kind: str, facts: Sequence[Kpi | Benefit | Cost | Pool]) -> Chosen:
    """One of the facts of a kind, by the address; ALL at first, and a NEW one is offered."""
    named = {str(one.id): one for one in sorted(facts, key=lambda one: one.name.casefold())}
    _tell_if_gone(ctx, kind, list(named))
    with st.container(width=420):
        picked = choose(
            kind,
            ctx.words(f"fact-{kind}"),
            [ALL, *named, NEW],
            code=str,
            shown=lambda code: (
                named[code].name if code in named else ctx.words(f"goals-{code}_{kind}")
            ),
        )
    found = named.get(picked)
    return picked if found is None else found


def go_to_new(outcome: Outcome, ctx: Context, kind: str) -> None:
    """Choose the fact of a kind that a change has made."""
    if outcome.change is None:
        return
    made = ctx.ledger.history(outcome.change.number).after.small
    for fact in made:
        if kind_of(fact) == kind:
            keep_choice(kind, str(fact.id))
            return


def _follow_fact(ctx: Context) -> None:
    """Choose the initiative of the KPI, cost or pool in an address that names no initiative."""
    known, asked = ctx.known.portfolio, st.query_params
    homes = {kind: asked.get(kind, "") for kind in ("kpi", "cost", "pool")}
    for kind, wanted in homes.items():
        fact = known.fact(kind, int(wanted)) if wanted.isdecimal() else None
        if isinstance(fact, Kpi | Cost | Pool) and "initiative" not in asked:
            keep_choice("initiative", str(fact.initiative))


def _tell_if_gone(ctx: Context, kind: str, known: Sequence[str]) -> None:
    """Say so where the address names a fact of this kind that is there no more."""
    wanted = st.query_params.get(kind, "")
    if not wanted.isdecimal() or wanted in known:
        return
    if ctx.known.portfolio.fact(kind, int(wanted)) is None:
        st.warning(ctx.words("goals-gone", kind=ctx.words(f"fact-{kind}")))
