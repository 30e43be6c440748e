"""Which initiative or KPI a page is about, kept in the address."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from benefits.ui.acting import News, tell
from benefits.ui.address import choose
from benefits.ui.context import Context
from benefits.ui.kept import kept

ALL = 0


def choose_initiative(ctx: Context, *, or_all: bool = True) -> int | None:
    """The initiative looked at; None for all of them."""
    initiatives = ctx.known.portfolio.initiatives
    named = sorted(initiatives, key=lambda one: initiatives[one].name.casefold())
    options = [ALL, *named] if or_all else named

    def shown(number: int) -> str:
        return ctx.words("scope-all") if number == ALL else initiatives[number].name

    miss(ctx, "initiative", [str(number) for number in options])
    picked = choose("initiative", ctx.words("fact-initiative"), options, code=str, shown=shown)
    return picked or None


def choose_kpi(ctx: Context, initiative: int | None, *, or_all: bool = False) -> int | None:
    """The KPI looked at; None for all of them, and where there is none in the scope."""
    kpis = ctx.known.portfolio.kpis
    found = kept(ctx, "kpis_by_name", lambda: _by_name(ctx, initiative), initiative)
    if not found:
        return None
    options = [ALL, *found] if or_all else found
    miss(ctx, "kpi", [str(number) for number in options])

    def shown(number: int) -> str:
        return ctx.words("scope-all_kpis") if number == ALL else kpis[number].name

    return choose("kpi", ctx.words("fact-kpi"), options, code=str, shown=shown) or None


def miss(ctx: Context, kind: str, known: Sequence[str]) -> None:
    """Say that what the address names is gone: another's figures must not pass for its own."""
    asked = st.query_params.get(kind)
    if asked is not None and asked not in known:
        told = ctx.words("goals-gone", kind=ctx.words(f"fact-{kind}"))
        tell(News("warning", told))


def _by_name(ctx: Context, initiative: int | None) -> list[int]:
    among = (o for o in ctx.known.portfolio.kpis.values() if initiative in (None, o.initiative))
    return [one.id for one in sorted(among, key=lambda one: one.name.casefold())]
