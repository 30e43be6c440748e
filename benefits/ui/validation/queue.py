"""What awaits finance: the benefits with open months, the most money first."""

from __future__ import annotations

import pandas as pd
import pyarrow as pa
import streamlit as st

from benefits.ui.address import choose, keep_choice
from benefits.ui.columns import to_the_right
from benefits.ui.context import Context
from benefits.ui.drawing import show_table
from benefits.ui.kept import as_sent, kept
from benefits.ui.quiet import quiet
from benefits.ui.scope import ALL as EVERYWHERE
from benefits.ui.scope import miss
from benefits.ui.seen import recall
from benefits.ui.validation.at_once import accept_at_once
from benefits.ui.validation.steps import ladder_chart
from benefits.views.ladder import RUNGS, ladder, to_validate
from benefits.views.money import benefit_totals

ALL = 0


def follow_benefit(ctx: Context) -> None:
    """Where an address names a benefit and no initiative, the scope must hold it."""
    asked = st.query_params.get("benefit", "")
    one = ctx.known.portfolio.benefits.get(int(asked)) if asked.isdecimal() else None
    if one is not None and "initiative" not in st.query_params:
        home = ctx.known.portfolio.kpis[one.kpi].initiative
        if recall("choice:initiative") not in {None, str(EVERYWHERE), str(home)}:
            keep_choice("initiative", str(home))


def choose_benefit(ctx: Context, initiative: int | None) -> int | None:
    """The benefit looked at, by the address; None for the queue."""
    options = kept(ctx, "benefits_by_name", lambda: _by_name(ctx, initiative), initiative)
    miss(ctx, "benefit", [str(one) for one in (ALL, *ctx.known.portfolio.benefits)])
    benefits = ctx.known.portfolio.benefits
    picked = choose(
        "benefit",
        ctx.words("fact-benefit"),
        options,
        code=str,
        shown=lambda one: ctx.words("validation-queue") if one == ALL else benefits[one].name,
    )
    return picked or None


def _by_name(ctx: Context, initiative: int | None) -> list[int]:
    rows = ctx.known.within(ctx.known.benefits, initiative)
    named = ctx.known.benefits.loc[rows, ["benefit", "name"]]
    return [ALL, *named.sort_values("name", key=lambda name: name.str.casefold())["benefit"]]


def answer(ctx: Context, initiative: int | None) -> str:
    """How much awaits finance, in one sentence."""
    words, found = ctx.words, ladder(ctx.known, initiative)
    frame = to_validate(ctx.known, initiative)
    if frame.empty:
        key = "validation-all_done" if found["measured"].money.total else "validation-nothing_yet"
        return words(key)
    return words(
        "validation-answer",
        amount=words.money(int(frame["open"].sum()), ctx.currency, compact=True),
        months=found.awaiting_months + found.lapsed_months,
        benefits=len(frame),
        again=found.lapsed_months,
        changed=words.money(found.lapsed.total, ctx.currency, compact=True),
    )


def all_that_awaits(ctx: Context, initiative: int | None) -> None:
    """The queue beside the ladder of the scope."""
    left, right = st.columns([7, 4], gap="large")
    with left:
        the_queue(ctx, initiative)
        accept_at_once(ctx, initiative)
    with right:
        ladder_chart(ctx, initiative)
    every_benefit(ctx, initiative)


def the_queue(ctx: Context, initiative: int | None) -> None:
    """The benefits with open months; picking one opens it."""
    words = ctx.words
    ids, table = kept(ctx, "queue", lambda: _queue(ctx, initiative), initiative)
    st.subheader(words("validation-queue_title"), anchor=False)
    if not ids:
        st.markdown(words("validation-queue_empty"))
        return
    quiet(words("validation-queue_pick"))
    event = st.dataframe(
        table,
        hide_index=True,
        width="stretch",
        column_config=to_the_right(table),
        on_select="rerun",
        selection_mode="single-row",
        key=f"queue_{initiative}_{ctx.revision}",
    )
    rows = event["selection"]["rows"]
    if rows and rows[0] < len(ids):
        keep_choice("benefit", str(ids[rows[0]]))
        st.rerun()


def _queue(ctx: Context, initiative: int | None) -> tuple[list[int], pa.Table]:
    words = ctx.words
    frame = to_validate(ctx.known, initiative)
    table = {
        words("fact-benefit"): list(frame["name"]),
        words("validation-open"): _money(ctx, frame["open"]),
        words("validation-open_months"): list(frame["awaiting_months"] + frame["lapsed_months"]),
        words("validation-oldest"): [words.month_short(int(one)) for one in frame["oldest"]],
        words("validation-lapsed"): _money(ctx, frame["lapsed"].where(frame["lapsed_months"] > 0)),
        words("field-owner"): list(frame["owner"]),
        words("field-benefit_class"): [words(f"benefit_class-{o}") for o in frame["benefit_class"]],
        words("fact-initiative"): list(frame["initiative_name"]),
    }
    return [int(one) for one in frame["benefit"]], as_sent(pd.DataFrame(table))


def next_in_queue(ctx: Context, initiative: int | None, benefit: int) -> None:
    """A way on to the benefit with the most open money, this one apart."""
    frame = to_validate(ctx.known, initiative)
    others = frame[frame["benefit"] != benefit]
    with st.container(horizontal=True):
        st.button(
            ctx.words("validation-to_queue"),
            key="to_queue",
            on_click=keep_choice,
            args=("benefit", str(ALL)),
        )
        if len(others):
            st.button(
                ctx.words("validation-next"),
                key="next_in_queue",
                on_click=keep_choice,
                args=("benefit", str(int(others["benefit"].iloc[0]))),
            )


def every_benefit(ctx: Context, initiative: int | None) -> None:
    """All benefits of the scope on all rungs, folded."""
    label = ctx.words("validation-every")
    show_table(ctx, f"every_{initiative}", lambda: _every(ctx, initiative), label)


def _every(ctx: Context, initiative: int | None) -> pd.DataFrame:
    words, table, now = ctx.words, ctx.known.realisation.benefits, ctx.known.to_date
    order = benefit_totals(ctx.known, "benefit", initiative)["benefit"].to_numpy()
    rows = table.index.rows(order)
    named = ctx.known.benefits.iloc[rows]
    rungs = {
        words(f"rung-{rung}"): _money(
            ctx, pd.Series(getattr(table, rung)[rows][:, now].sum(axis=1))
        )
        for rung in RUNGS
    }
    return pd.DataFrame(
        {
            words("fact-benefit"): list(named["name"]),
            words("fact-initiative"): list(named["initiative_name"]),
            **rungs,
        }
    )


def _money(ctx: Context, amounts: pd.Series[int] | pd.Series[float]) -> list[str]:
    return [
        "" if pd.isna(one) else ctx.words.money(int(one), ctx.currency) for one in amounts.tolist()
    ]
