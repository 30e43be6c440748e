"""A business case typed as a table: lines with their side, amounts by year, and risk."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import pandas as pd
import streamlit as st

from benefits.actions.case_lines import WantedLine
from benefits.actions.case_source import trimmed
from benefits.domain.checks.finance_checks import MOST_YEARS
from benefits.domain.record.facts import Side
from benefits.ui.context import Context
from benefits.ui.goals.cells import number_of, text_of
from benefits.ui.quiet import quiet
from benefits.ui.safe import safe
from benefits.ui.seen import recall, remember, renew, seen, token

_LATEST = "case_cells"
_FIRST_YEARS, _FIRST_ROWS = 3, 6
_NONE = Decimal(0)


def typed(
    ctx: Context, currency: str, begun: Sequence[WantedLine], about: str
) -> tuple[WantedLine, ...] | None:
    """The lines as typed, beginning with `begun`; None while something cannot be read."""
    words = ctx.words
    full = max((len(one.years) for one in begun), default=_FIRST_YEARS)
    years = st.number_input(
        words("case-years_count"),
        1,
        MOST_YEARS,
        value=max(full, 1),
        key=f"case_years_{about}",
        width=180,
        on_change=renew,
        args=("case_cells",),
    )
    quiet(words("case-typed", currency=currency))
    mark = token("case_cells")
    names = ["side", "name", *(f"y{year}" for year in range(years + 1)), "risk"]
    base = seen(f"case_base:{about}_{mark}", lambda: _base(ctx, begun, about, names))
    edited = st.data_editor(
        base,
        key=f"case_lines_{about}_{mark}",
        num_rows="dynamic",
        hide_index=True,
        width="stretch",
        placeholder="",
        column_config=_columns(ctx, int(years)),
    )
    remember(f"{_LATEST}:{about}", edited)
    return _lines(ctx, edited, int(years))


def _base(
    ctx: Context, begun: Sequence[WantedLine], about: str, names: Sequence[str]
) -> pd.DataFrame:
    """What was typed so far in as many years as are wanted now, else the lines to begin with."""
    latest = recall(f"{_LATEST}:{about}")
    if isinstance(latest, pd.DataFrame):
        return latest.reindex(columns=list(names)).astype("object")
    rows = [_cells(ctx, one) for one in begun]
    sides = [Side.BENEFIT] * (_FIRST_ROWS // 2) + [Side.COST] * (_FIRST_ROWS // 2)
    rows = rows or [{"side": str(side)} for side in sides]
    return pd.DataFrame(rows, columns=list(names), dtype="object")


def _cells(ctx: Context, line: WantedLine) -> dict[str, str | None]:
    words = ctx.words
    amounts = {
        f"y{year}": words.plain_number(amount) if amount else None
        for year, amount in enumerate(line.amounts)
    }
    risk = words.plain_number(line.risk * 100) if line.risk else None
    return {"side": str(line.side), "name": line.name, **amounts, "risk": risk}


def _columns(ctx: Context, years: int) -> dict[str, Any]:
    words = ctx.words

    def amount(label: str) -> Any:
        return st.column_config.TextColumn(label, alignment="right", width=110, max_chars=30)

    return {
        "side": st.column_config.SelectboxColumn(
            words("field-side"),
            options=[str(side) for side in Side],
            format_func=lambda code: words(f"side-{code}"),
            width=100,
        ),
        "name": st.column_config.TextColumn(words("case-line"), width=220, max_chars=300),
        "y0": amount(words("returns-initial")),
        **{
            f"y{year}": amount(words("returns-year", number=str(year)))
            for year in range(1, years + 1)
        },
        "risk": st.column_config.TextColumn(
            words("form-in_percent", field=words("case-risk")), alignment="right", width=90
        ),
    }


def _lines(ctx: Context, edited: pd.DataFrame, years: int) -> tuple[WantedLine, ...] | None:
    unread: list[str] = []
    found = [
        _line(ctx, number, row, years, unread)
        for number, row in enumerate(edited.to_dict("records"), start=1)
    ]
    if unread:
        st.error("\n".join(f"- {one}" for one in unread))
        return None
    return trimmed(tuple(one for one in found if one is not None))


def _line(
    ctx: Context, number: int, row: dict[Any, Any], years: int, unread: list[str]
) -> WantedLine | None:
    """One row as a line; None for an empty one."""
    words, name = ctx.words, text_of(row["name"])
    typed_amounts = [row[f"y{year}"] for year in range(years + 1)]
    if not name and not any(map(text_of, [*typed_amounts, row["risk"]])):
        return None
    if not name or not text_of(row["side"]):
        unread.append(words("case-row_incomplete", number=str(number)))
        return None
    amounts = [number_of(cell, safe(name), words, unread) or _NONE for cell in typed_amounts]
    risk = (number_of(row["risk"], safe(name), words, unread) or _NONE) / 100
    if not 0 <= risk <= 1:
        unread.append(words("case-row_risk", name=safe(name)))
    side = Side(text_of(row["side"]))
    return WantedLine(side=side, name=name, amounts=tuple(amounts), risk=risk)
