"""What happened to a KPI in words: what was changed, by whom and why, and the way to the change."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from benefits.domain.record.change import Change
from benefits.ui.bridge import to_what_moved
from benefits.ui.context import Context
from benefits.ui.drawing import show_table
from benefits.ui.kept import kept
from benefits.ui.moment import carried
from benefits.ui.quiet import quiet
from benefits.ui.safe import safe
from benefits.ui.status import plain
from benefits.ui.values import shown
from benefits.views.kpi import KpiNow
from benefits.views.kpi_marks import Mark, Moved, kpi_marks

LISTED = 6
"""How many are told one by one; all of them stand in the table."""


def marks_of(ctx: Context, kpi: int) -> tuple[Mark, ...]:
    """Everything that happened to a KPI and stands, the newest change first."""
    found = lambda: kpi_marks(ctx.known, ctx.ledger, kpi, ctx.zone)  # noqa: E731 made once
    return kept(ctx, "marks", found, kpi, str(ctx.zone))


def happened(ctx: Context, now: KpiNow) -> None:
    """The newest changes as lines with who and why, each with the way to it; all in the table.
    Before them the way to what moved the KPI; comments have a place of their own."""
    words = ctx.words
    marks = [one for one in marks_of(ctx, now.kpi.id) if one.kind != "comment"]
    st.subheader(words("marks-title"), anchor=False)
    to_what_moved(ctx, now.kpi.id)
    if not marks:
        quiet(words("marks-none"))
        return
    for one in marks[:LISTED]:
        beside_its_change(ctx, _line(ctx, one), one.change)
    if len(marks) > LISTED:
        label = words("marks-all", count=len(marks))
        show_table(ctx, f"marks_{now.kpi.id}", lambda: _table(ctx, marks), label)


def beside_its_change(ctx: Context, line: str, change: Change) -> None:
    """A line in Markdown with the way to the change it tells of, where that can be undone."""
    left, right = st.columns([5, 1], gap="small", vertical_alignment="top")
    left.markdown(line)
    right.page_link(
        "pages/record/history.py",
        label=ctx.words("marks-change", change=str(change.number)),
        query_params=carried({"look": "changes", "change": str(change.number)}),
    )


def told(ctx: Context, mark: Mark, *, bare: bool = False) -> str:
    """What happened, in a sentence; `bare` for places that draw no Markdown, with the reason."""
    words = ctx.words
    said = words(
        f"mark-{mark.kind}",
        month=words.month(mark.month),
        moved=words.list_of(moved_told(ctx, one, bare=bare) for one in mark.moved),
        months=_months(ctx, mark),
        count=len(mark.months),
        name=mark.name if bare else safe(mark.name),
        code=_code(ctx, mark),
    )
    return f"{said}: {mark.text}" if bare and mark.text else said


def moved_told(ctx: Context, one: Moved, *, bare: bool = False) -> str:
    """One field of a goal, before and after."""
    words = ctx.words
    before, after = (_value(ctx, one.field, value, bare=bare) for value in (one.before, one.after))
    return words("goals-difference", what=words(f"field-{one.field}"), before=before, after=after)


def _value(ctx: Context, field: str, value: object, *, bare: bool) -> str:
    if field in {"leads_to", "guardrail"} and isinstance(value, int):
        named = ctx.known.portfolio.kpis.get(value)
        text = str(value) if named is None else named.name
    else:
        text = shown("kpi", field, value, ctx.words, ctx.currency)
    return (text if bare else safe(text)) or ctx.words("goals-empty")


def _months(ctx: Context, mark: Mark) -> str:
    """Few months by their names, many by the first and the last."""
    words, months = ctx.words, sorted(mark.months)
    if len(months) <= 2:
        return words.list_of(words.month(one) for one in months)
    return words("marks-span", first=words.month(months[0]), last=words.month(months[-1]))


def _code(ctx: Context, mark: Mark) -> str:
    words = ctx.words
    if mark.kind == "override":
        return plain(mark.code, words)
    prefix = {"verdict": "verdict", "commitment": "stage"}.get(mark.kind)
    return words(f"{prefix}-{mark.code}") if prefix else ""


def _line(ctx: Context, mark: Mark) -> str:
    who = f"{safe(mark.change.author)}, {ctx.words.moment(mark.change.at, ctx.zone)}"
    return f"**{told(ctx, mark)}.** {safe(mark.text)} :small[:gray[{who}]]"


def _table(ctx: Context, marks: list[Mark]) -> pd.DataFrame:
    words = ctx.words
    return pd.DataFrame(
        {
            words("word-when"): [words.moment(one.change.at, ctx.zone) for one in marks],
            words("word-author"): [one.change.author for one in marks],
            words("column-what"): [told(ctx, one, bare=True) for one in marks],
            words("column-change"): [one.change.number for one in marks],
        }
    )
