"""Can the statuses be trusted? What people set by hand, greens that missed, gains lost again."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from benefits.ui.context import Context
from benefits.ui.drawing import show_table
from benefits.ui.kept import kept
from benefits.ui.moment import carried
from benefits.ui.quiet import quiet
from benefits.ui.safe import safe
from benefits.ui.status import plain
from benefits.views.status import losses, set_by_hand
from benefits.views.watermelons import Melon, Trusted, trusted

LISTED = 5
"""How many KPIs are named with their links; the rest are counted."""


def can_be_trusted(ctx: Context, initiative: int | None) -> None:
    """Folded, since the past is read again for it: what was said before, and what came of it."""
    folded = st.expander(ctx.words("trust-title"), key=f"trust_{initiative}", on_change="rerun")
    if not folded.open:
        return
    with folded:
        _by_hand(ctx, initiative)
        _greens(ctx, initiative)
        _lost(ctx, initiative)


def _by_hand(ctx: Context, initiative: int | None) -> None:
    words = ctx.words
    frame = kept(
        ctx, "set_by_hand", lambda: set_by_hand(ctx.ledger, ctx.known, initiative), initiative
    )
    st.markdown(words("trust-by_hand", count=len(frame)))
    if len(frame):
        label = words("trust-by_hand_table")
        show_table(ctx, f"by_hand_{initiative}", lambda: _hand_table(ctx, frame), label)


def _hand_table(ctx: Context, frame: pd.DataFrame) -> pd.DataFrame:
    words = ctx.words
    return pd.DataFrame(
        {
            words("fact-kpi"): list(frame["name"]),
            words("fact-initiative"): list(frame["initiative_name"]),
            words("column-status"): [plain(one, words, overridden=True) for one in frame["status"]],
            words("trust-by_rule"): [plain(one, words) for one in frame["by_rule"]],
            words("word-author"): list(frame["author"]),
            words("word-when"): [words.moment(one, ctx.zone) for one in frame["at"]],
            words("word-reason"): list(frame["reason"]),
            words("trust-until"): [words.month(one) for one in frame["month"]],
        }
    )


def _greens(ctx: Context, initiative: int | None) -> None:
    words = ctx.words
    found = kept(ctx, "trusted", lambda: trusted(ctx.ledger, ctx.known, initiative), initiative)
    st.markdown(_told(ctx, found))
    for one in found.melons[:LISTED]:
        _melon(ctx, one)
    if len(found.melons) > LISTED:
        quiet(words("word-and_more", count=len(found.melons) - LISTED))
    quiet(words("trust-rests_on", moments=found.moments, known=found.known_then))


def _told(ctx: Context, found: Trusted) -> str:
    if not found.greens:
        return ctx.words("trust-no_greens", judged=found.judged)
    share = ctx.words.percent(found.missed / found.greens)
    return ctx.words("trust-greens", greens=found.greens, missed=found.missed, share=share)


def _melon(ctx: Context, one: Melon) -> None:
    said = ctx.words("trust-melon", name=safe(one.kpi.name), count=one.greens)
    _linked(ctx, said, one.kpi.id)


def _lost(ctx: Context, initiative: int | None) -> None:
    words = ctx.words
    frame = kept(ctx, "losses", lambda: losses(ctx.known, initiative), initiative)
    st.markdown(words("trust-lost", count=len(frame)))
    for row in frame.head(LISTED).to_dict("records"):
        months = {name: words.month(int(row[name])) for name in ("reached", "lost")}
        _linked(ctx, words("trust-lost_one", name=safe(row["name"]), **months), int(row["kpi"]))
    if len(frame) > LISTED:
        quiet(words("word-and_more", count=len(frame) - LISTED))


def _linked(ctx: Context, said: str, kpi: int) -> None:
    left, right = st.columns([6, 1], vertical_alignment="center")
    left.markdown(said)
    query = carried({"kpi": str(kpi)})
    right.page_link("pages/results/kpi.py", label=ctx.words("overview-to_kpi"), query_params=query)
