"""The statuses of a scope: rolled up by a way that the reader chooses, counted, and what needs
attention."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import Any

import pandas as pd
import streamlit as st

from benefits.charts.palette import GLYPHS, NAMED, OVERRIDDEN
from benefits.ui.address import chosen, switch
from benefits.ui.context import Context
from benefits.ui.drawing import show_table
from benefits.ui.figures import share
from benefits.ui.kept import kept
from benefits.ui.moment import carried
from benefits.ui.quiet import quiet
from benefits.ui.safe import safe
from benefits.ui.status import badge, plain
from benefits.views.status import WAYS, Rolled, Way, exceptions, rolled

MOST = 5
"""How many of what needs attention are told one by one; the table has them all."""
_ORDER = ("on_track", "watch", "off_track", "no_data", "not_started")


def chosen_way() -> Way:
    """How statuses roll up: by the address, else by the money at risk."""
    return chosen("way", WAYS, str, WAYS[0])


def status_of_scope(ctx: Context, initiative: int | None, way: Way) -> Rolled:
    """The rolled-up status of one initiative or of all."""
    return kept(ctx, "rolled", lambda: rolled(ctx.known, initiative, way), initiative, way)


def counted(ctx: Context, initiative: int | None, way: Way) -> None:
    """How many KPIs have which status and how much money is at risk; and the choice of the way."""
    words, found = ctx.words, status_of_scope(ctx, initiative, way)
    by = way if found.planned else "worst"
    row = st.container(horizontal=True, vertical_alignment="center", gap="small", key="statuses")
    with row.container(width="stretch"):
        st.markdown(
            words(
                f"statuses-by_{by}",
                counts=_counts(ctx, found),
                risk=words.money(found.at_risk, ctx.currency, compact=True),
                planned=words.money(found.planned, ctx.currency, compact=True),
            )
        )
    with row.container(width="content"):
        switch(
            "way",
            words("statuses-way"),
            WAYS,
            code=str,
            shown=lambda one: words(f"statuses-way_{one}"),
        )


def _counts(ctx: Context, found: Rolled) -> str:
    words = ctx.words
    told = [
        f":{NAMED[one]}-badge[{GLYPHS[one]} {words(f'statuses-count_{one}', count=count)}]"
        for one in _ORDER
        if (count := found.counts.get(one))
    ]
    if found.overridden:
        by_hand = words("statuses-count_overridden", count=found.overridden)
        told.append(f":gray-badge[{OVERRIDDEN} {by_hand}]")
    return " ".join(told)


def needing_attention(ctx: Context, initiative: int | None) -> None:
    """The KPIs that are not on track by their money at risk, each with its owner and its page."""
    words = ctx.words
    frame = kept(ctx, "exceptions", lambda: exceptions(ctx.known, initiative), initiative)
    st.subheader(words("statuses-exceptions"), anchor=False)
    if frame.empty:
        st.markdown(words("statuses-none"))
        return
    quiet(words("statuses-exceptions_about"))
    for row in frame.head(MOST).to_dict("records"):
        left, right = st.columns([6, 1], vertical_alignment="center")
        left.markdown(_exception(ctx, row))
        query = carried({"kpi": str(row["kpi"])})
        right.page_link("pages/results/kpi.py", label=words("overview-to_kpi"), query_params=query)
    if len(frame) > MOST:
        label = words("statuses-all", count=len(frame))
        show_table(ctx, f"exceptions_{initiative}", lambda: _table(ctx, frame), label)


def _exception(ctx: Context, row: Mapping[Hashable, Any]) -> str:
    words = ctx.words
    at_risk, planned = int(row["at_risk"]), int(row["planned"])
    said = "at_risk" if at_risk else "no_risk" if planned else "unvalued"
    told = words(
        f"statuses-{said}",
        name=safe(row["name"]),
        amount=words.money(planned, ctx.currency, compact=True),
        owner=safe(row["owner"]) or words("word-unknown"),
    )
    return f"{badge(row['status'], words, overridden=row['overridden'])} {told}"


def _table(ctx: Context, frame: pd.DataFrame) -> pd.DataFrame:
    words = ctx.words
    pairs = zip(frame["status"], frame["overridden"], strict=True)
    return pd.DataFrame(
        {
            words("fact-kpi"): list(frame["name"]),
            words("fact-initiative"): list(frame["initiative_name"]),
            words("field-owner"): list(frame["owner"]),
            words("column-status"): [plain(one, words, overridden=by) for one, by in pairs],
            words("statuses-share"): [share(one, words) for one in frame["share"]],
            words("statuses-planned"): _amounts(ctx, frame["planned"]),
            words("statuses-risk"): _amounts(ctx, frame["at_risk"]),
        }
    )


def _amounts(ctx: Context, column: pd.Series[int]) -> list[str]:
    return [ctx.words.money(int(one), ctx.currency) for one in column]
