"""Tables of a business case: the years with total and present value, and the figures."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

import pandas as pd
import streamlit as st

from benefits.domain.money.case_table import CASE_CONVENTIONS, CaseTable
from benefits.domain.returns.irr import Refusal
from benefits.domain.returns.returns import Payback
from benefits.text import Words
from benefits.ui.figures import rate
from benefits.views.case import Row

FIGURES = (
    "pv_benefits", "pv_costs", "npv", "roi", "bcr", "irr", "net", "payback", "discounted_payback",
)  # fmt: skip


_LABEL = 215
"""Pixels in which the longest of our own rows is read whole, in either language."""


def years_table(rows: Iterable[Row], words: Words) -> pd.DataFrame:
    """Rows of `views.case` as people read them: whole units, the currency stands beside."""
    listed = list(rows)
    risky = any(row.line is not None and row.line.risk for row in listed)
    return pd.DataFrame([_cells(row, words, risky=risky) for row in listed])


def draw_years(rows: Iterable[Row], words: Words) -> None:
    """The table on the page: whole, its numbers to the right."""
    frame = years_table(rows, words)
    left, right = frame.columns[:1], frame.columns[1:]
    aligned = {name: st.column_config.TextColumn(alignment="right") for name in right}
    pinned = {name: st.column_config.TextColumn(pinned=True, width=_LABEL) for name in left}
    st.dataframe(
        frame,
        hide_index=True,
        width="stretch",
        height="content",
        column_config={**pinned, **aligned},
    )


def _cells(row: Row, words: Words, *, risky: bool) -> dict[str, str]:
    cells = {words("case-line"): _name(row, words)}
    if risky:
        share = None if row.line is None else row.line.risk
        cells[words("case-risk")] = rate(share, words) if share else ""
    for year, amount in enumerate(row.amounts):
        label = words("returns-year", number=str(year)) if year else words("returns-initial")
        cells[label] = whole(amount, words)
    cells[words("case-total")] = "" if row.total is None else whole(row.total, words)
    if row.present_value is not None or row.line is None:
        said = row.present_value
        cells[words("case-present_value")] = "" if said is None else whole(said, words)
    return cells


def _name(row: Row, words: Words) -> str:
    return words(f"case-{row.what}") if row.line is None else row.line.name


def whole(hundredths: int, words: Words) -> str:
    """An amount in whole units; a sum of shown amounts may differ by one."""
    return words.number(round(hundredths / 100), 0)


def figures_table(table: CaseTable, currency: str, words: Words) -> pd.DataFrame:
    """Every figure with what it rests on."""
    return pd.DataFrame(
        {
            words("returns-figure"): [words(f"returns-{name}") for name in FIGURES],
            words("field-value"): [figure(name, table, currency, words) for name in FIGURES],
            words("returns-basis"): [rests_on(name, table, words) for name in FIGURES],
        }
    )


def figure(name: str, table: CaseTable, currency: str, words: Words) -> str:
    """One figure of a case in words; why there is none, where there is none."""
    shown = {
        "pv_benefits": lambda: _money(table.benefits.present_value, currency, words),
        "pv_costs": lambda: _money(table.costs.present_value, currency, words),
        "npv": lambda: _money(table.npv, currency, words, signed=True),
        "net": lambda: _money(table.net.total, currency, words, signed=True),
        "roi": lambda: words.percent(table.roi),
        "bcr": lambda: words.number(table.bcr, 2),
        "irr": lambda: irr_of(table, words),
        "payback": lambda: paid_back(table.payback, table.years, words),
        "discounted_payback": lambda: paid_back(table.discounted_payback, table.years, words),
    }
    return shown[name]()


def irr_of(table: CaseTable, words: Words) -> str:
    """The rate where exactly one fits, else why there is none."""
    found = table.irr
    if found.rate is not None:
        return words.percent(found.rate, 1)
    return words(f"irr-{found.refusal or Refusal.NO_RATE}")


def paid_back(found: Payback, years: int, words: Words) -> str:
    """After how many years, or that it does not happen within those of the case."""
    if found.periods is None:
        return words("case-never", count=years)
    told = words("case-years_after", years=words.number(found.periods, 1))
    return words("case-reopens", told=told) if found.reopens else told


def rests_on(name: str, table: CaseTable, words: Words) -> str:
    """What a figure rests on: discounted or not, at which rate, and when flows count."""
    convention = CASE_CONVENTIONS[name]
    if name == "irr":
        return words("case-irr_basis")
    if convention.discounted:
        return words("case-discounted_year_end", rate=rate(table.rate, words))
    return words(f"case-undiscounted_{convention.timing}")


def _money(amount: Decimal, currency: str, words: Words, *, signed: bool = False) -> str:
    return words.money(100 * round(amount), currency, signed=signed)
