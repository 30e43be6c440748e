"""The months of one benefit: every rung, how it stands, and the cell its value came from."""

from __future__ import annotations

from typing import Literal

import pandas as pd
import pyarrow as pa
import streamlit as st

from benefits.ui.columns import to_the_right
from benefits.ui.context import Context
from benefits.ui.drawing import show_table
from benefits.ui.figures import figure
from benefits.ui.kept import as_sent, kept
from benefits.ui.quiet import quiet
from benefits.views.claim import Claim
from benefits.views.evidence import evidence, moves

_HEIGHT = 320
_SHORT = 7


def months_table(ctx: Context, found: Claim) -> None:
    """The months to date, newest first, each beside its file, sheet and cell."""
    words = ctx.words
    st.subheader(words("validation-months"), anchor=False)
    if found.months.empty:
        quiet(words("validation-no_months"))
        return
    table = kept(ctx, "claim_months", lambda: _months(ctx, found), found.benefit.id, str(ctx.zone))
    height: Literal["content"] | int = "content" if table.num_rows <= _SHORT else _HEIGHT
    aligned = to_the_right(table)
    st.dataframe(table, hide_index=True, width="stretch", height=height, column_config=aligned)
    label = words("validation-every_value")
    name = f"evidence_{found.benefit.id}"
    show_table(ctx, name, lambda: _values(ctx, evidence(ctx.ledger, ctx.known, found)), label)


def _months(ctx: Context, found: Claim) -> pa.Table:
    words, months = ctx.words, found.months
    seen = evidence(ctx.ledger, ctx.known, found)
    own = seen[seen["kpi"] == found.kpi.id].set_index("month").reindex(months["month"])
    kpi = found.kpi
    values = [figure(one, kpi.unit, words, found.currency) for one in months["value"]]
    table = {
        words("column-month"): [words.month(int(one)) for one in months["month"]],
        words("column-state"): [words(f"claim_state-{one}") for one in months["state"]],
        words("rung-measured"): _money(ctx, found, "measured"),
        words("rung-validated"): _money(ctx, found, "validated"),
        words("field-value"): values,
        words("source-file_name"): _texts(own["file_name"]),
        words("source-sheet"): _texts(own["sheet"]),
        words("source-cell"): _texts(own["cell"]),
        words("source-found"): _texts(own["found"]),
        words("validation-entered_by"): _texts(own["author"]),
        words("word-when"): [
            "" if pd.isna(one) else words.moment(one, ctx.zone) for one in own["at"]
        ],
        words("rung-claimed"): _money(ctx, found, "claimed"),
        words("rung-booked"): _money(ctx, found, "booked"),
        words("field-budget_line"): list(months["budget_line"]),
        words("validation-judged_on"): _money(ctx, found, "basis"),
        words("word-reason"): list(months["reason"]),
    }
    return as_sent(pd.DataFrame(table))


def _values(ctx: Context, frame: pd.DataFrame) -> pd.DataFrame:
    words = ctx.words
    shown = zip(frame["value"], frame["unit"], strict=True)
    table = {
        words("column-month"): [words.month(int(one)) for one in frame["month"]],
        words("fact-kpi"): list(frame["kpi_name"]),
        words("field-value"): [figure(value, unit, words, ctx.currency) for value, unit in shown],
        words("column-status"): [words(f"measurement_status-{one}") for one in frame["status"]],
        words("field-weight"): [
            "" if pd.isna(one) else figure(one, "", words) for one in frame["weight"]
        ],
        **{
            words(f"source-{name}"): list(frame[name])
            for name in ("file_name", "sheet", "cell", "found", "comment")
        },
        words("validation-entered_by"): list(frame["author"]),
        words("word-when"): [words.moment(one, ctx.zone) for one in frame["at"]],
        words("column-number"): [str(one) for one in frame["change"]],
    }
    return pd.DataFrame(table)


def moves_table(ctx: Context, found: Claim) -> None:
    """Who moved which months to which rung, when and why."""
    words = ctx.words
    st.subheader(words("validation-moves"), anchor=False)
    table = kept(ctx, "moves", lambda: _moves(ctx, found), found.benefit.id, str(ctx.zone))
    if table.num_rows:
        aligned = to_the_right(table)
        st.dataframe(table, hide_index=True, width="stretch", column_config=aligned)
    else:
        quiet(words("validation-no_moves"))


def _moves(ctx: Context, found: Claim) -> pa.Table:
    words, frame = ctx.words, moves(ctx.ledger, ctx.known, found)
    table = {
        words("word-when"): [words.moment(one, ctx.zone) for one in frame["at"]],
        words("word-author"): list(frame["author"]),
        words("column-what"): [words(f"step-{one}") for one in frame["step"]],
        words("validation-which"): [said_months(ctx, one) for one in frame["months"]],
        words("field-amount"): [
            "" if pd.isna(one) else words.money(int(one), found.currency) for one in frame["amount"]
        ],
        words("word-reason"): list(frame["reason"]),
        words("column-number"): [str(one) for one in frame["change"]],
    }
    return as_sent(pd.DataFrame(table))


def said_months(ctx: Context, months: tuple[int, ...]) -> str:
    """`Mar 2026`, `Mar 2026 – May 2026`, `Mar 2026 and Jun 2026`: runs of months as spans."""
    runs: list[list[int]] = []
    for one in months:
        if runs and one == runs[-1][-1] + 1:
            runs[-1].append(one)
        else:
            runs.append([one])
    return ctx.words.list_of(_span(ctx, run) for run in runs)


def _span(ctx: Context, run: list[int]) -> str:
    first, last = ctx.words.month_short(run[0]), ctx.words.month_short(run[-1])
    return first if len(run) == 1 else f"{first} – {last}"


def _money(ctx: Context, found: Claim, name: str) -> list[str]:
    return [
        "" if pd.isna(one) else ctx.words.money(int(one), found.currency)
        for one in found.months[name]
    ]


def _texts(column: pd.Series[str]) -> list[str]:
    return ["" if pd.isna(one) else str(one) for one in column]
