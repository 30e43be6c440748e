"""The ways of reading that are remembered: seen, renamed, given to another sender, forgotten."""

from __future__ import annotations

import json

import pandas as pd
import streamlit as st

from benefits.actions.adopting import senders
from benefits.actions.saving import By
from benefits.actions.senders import aliases_of, forget_reading, rename, share
from benefits.domain.record.facts import UploadMapping
from benefits.ui.acting import Act, write_button
from benefits.ui.context import Context
from benefits.ui.fields import typeable
from benefits.ui.safe import safe


def remembered_files(ctx: Context) -> None:
    """A list under the upload, once there is something in it."""
    words, kept = ctx.words, ctx.known.portfolio.upload_mappings
    if not kept:
        return
    with st.expander(words("senders-title", count=len(kept))):
        st.dataframe(_listed(ctx), hide_index=True, width="stretch")
        number = st.selectbox(
            words("senders-choose"),
            list(kept),
            index=None,
            format_func=lambda one: typeable(f"{kept[one].name} · {kept[one].sender}"),
            key="senders_chosen",
            placeholder=words("reading-name_choose"),
        )
        if number is not None and number in kept:
            _one(ctx, kept[number])


def _listed(ctx: Context) -> pd.DataFrame:
    words, portfolio = ctx.words, ctx.known.portfolio
    return pd.DataFrame(
        [
            {
                words("field-name"): one.name,
                words("field-sender"): one.sender,
                words("field-mapping"): words("values-tables", count=len(json.loads(one.mapping))),
                words("reading-known_names"): words.number(len(aliases_of(portfolio, one.sender))),
            }
            for one in portfolio.upload_mappings.values()
        ]
    )


def _one(ctx: Context, kept: UploadMapping) -> None:
    words, revision = ctx.words, ctx.revision
    names = aliases_of(ctx.known.portfolio, kept.sender)
    if names:
        rows = [
            {
                words("field-label"): one.label,
                words("reading-meaning"): _meaning(ctx, one.kpi, one.reason),
                words("reading-times"): words.number(one.factor),
            }
            for one in names
        ]
        st.dataframe(pd.DataFrame(rows), hide_index=True, width="stretch")
    left, right = st.columns(2)
    with left:
        name = st.text_input(words("field-name"), kept.name, max_chars=120, key=f"name_{kept.id}")
        act = Act(
            f"rename_{kept.id}",
            lambda mark: rename(ctx.ledger, kept, name or "", revision, By(ctx.user, mark)),
            lambda _: words("senders-renamed"),
        )
        write_button(ctx, words("senders-rename"), act, primary=False)
    with right:
        _share(ctx, kept)
    act = Act(
        f"forget_{kept.id}",
        lambda mark: forget_reading(ctx.ledger, kept, By(ctx.user, mark)),
        lambda _: words("senders-forgotten", sender=safe(kept.sender)),
    )
    write_button(ctx, words("senders-forget"), act, primary=False)


def _share(ctx: Context, kept: UploadMapping) -> None:
    words = ctx.words
    others = [one for one in senders(ctx.known.portfolio) if one != kept.sender]
    to = st.selectbox(
        words("senders-share_with"),
        others,
        index=None,
        key=f"share_{kept.id}",
        placeholder=words("reading-name_choose"),
        accept_new_options=True,
    )
    act = Act(
        f"share_{kept.id}",
        lambda mark: share(ctx.ledger, kept, str(to).strip(), By(ctx.user, mark)),
        lambda _: words("senders-shared", sender=safe(to or "")),
    )
    write_button(ctx, words("senders-share"), act, primary=False, disabled=not to)


def _meaning(ctx: Context, kpi: int | None, reason: str) -> str:
    known = ctx.known.portfolio.kpis
    if kpi in known and kpi is not None:
        return known[kpi].name
    return ctx.words("reading-left_out", reason=reason)
