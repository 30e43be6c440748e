"""News, above an open form, of what others wrote meanwhile to the same facts."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from benefits.domain.record.plan import Key
from benefits.ui.context import Context
from benefits.ui.safe import safe
from benefits.views.meanwhile import changed_by

MOST = 8
"""How many differences are listed; the rest are counted."""


def tell_of_others(
    ctx: Context, keys: frozenset[Key], since: int, differences: Sequence[str]
) -> None:
    """Who changed the open facts, and what is different now."""
    words = ctx.words
    change = changed_by(ctx.ledger, keys, since)
    told = (
        words("goals-others")
        if change is None
        else words(
            "goals-others_who",
            author=safe(change.author),
            change=str(change.number),
            moment=words.moment(change.at, ctx.zone),
        )
    )
    listed = [f"- {one}" for one in differences[:MOST]]
    if len(differences) > MOST:
        listed.append(f"- {words('word-and_more', count=len(differences) - MOST)}")
    st.warning("\n".join([told, "", *listed, "", words("goals-others_choice")]))


def difference(ctx: Context, what: str, before: str, after: str) -> str:
    """One line: what it was when opened and what it is now."""
    empty = ctx.words("goals-empty")
    told = {"what": what, "before": before or empty, "after": after or empty}
    return ctx.words("goals-difference", **{name: safe(one) for name, one in told.items()})
