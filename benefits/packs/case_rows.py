"""The table's rows: lines after risk, their sums, and the rows that NPV and payback come from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from benefits.domain.money.case_table import Amounts, CaseRow, CaseTable
from benefits.domain.record.facts import Side
from benefits.packs.case_layout import (
    FIRST,
    LABEL,
    RATE_COLUMN,
    RATE_ROW,
    RISK,
    Layout,
    cell,
    lines_of,
    padded,
)
from benefits.packs.live import Page, Stored
from benefits.packs.request import Words

EXACT_TO = 6
"""Decimals beyond which a difference is the noise of binary arithmetic, not money."""

FACTOR = "0.0000"
YEARS = "0.00"


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """`inputs` is what stands before a cell of the sheet of inputs; `money` a number format."""

    page: Page
    table: CaseTable
    layout: Layout
    inputs: str
    words: Words
    money: str

    @property
    def rate(self) -> str:
        return f"{self.inputs}{cell(RATE_ROW, RATE_COLUMN, fixed=True)}"

    def write(self) -> None:
        """Headings, both sections, and what follows from their sums."""
        self._heading()
        for side in Side:
            self._section(side)
        self._net()
        self._discounting()
        self._paid_back()
        self._below_again()
        self.page.sheet.repeat_rows(self.layout.heading)

    def _heading(self) -> None:
        row, words = self.layout.heading, self.words
        self.page.text(row, LABEL, words("case_book-line"), "heading")
        self.page.text(row, RISK, words("case_book-risk"), "heading_right")
        for number, column in enumerate(self.layout.columns):
            told = words("returns-year", number=number) if number else words("returns-initial")
            self.page.text(row, column, told, "heading_right")
        self.page.text(row, self.layout.total, words("case_book-total"), "heading_right")
        told = words("returns-present_value")
        self.page.text(row, self.layout.present_value, told, "heading_right")

    def _section(self, side: Side) -> None:
        top = self.layout.section(side)
        for column in range(LABEL, self.layout.present_value + 1):
            told = self.words(f"returns-{side}s") if column == LABEL else ""
            self.page.text(top, column, told, "section")
        for number, _, _, after in lines_of(self.table, side):
            self._line(side, number, after)
        sums = self.table.benefits if side is Side.BENEFIT else self.table.costs
        row = self.layout.sum_of(side)
        self.page.text(row, LABEL, self.words(f"case_book-total_{side}s"), "sum")
        self.page.text(row, RISK, "", "sum")
        self._amounts(row, sums.amounts, lambda at: f"SUM({_down(top, row - 1, at)})", "sum")
        self._summed(row, sums, "sum")

    def _line(self, side: Side, number: int, after: CaseRow) -> None:
        row = self.layout.section(side) + number
        typed = self.layout.section(side, inputs=True) + number
        name, risk = (f"{self.inputs}{cell(typed, column)}" for column in (LABEL, RISK))
        line = self.table.rows_of(side)[number - 1][0]
        self.page.formula(row, LABEL, f'{name}&""', line.name, "label", "")
        self.page.formula(row, RISK, risk, line.risk, "quiet", "0.##%")
        sign = "-" if side is Side.BENEFIT else "+"
        own = cell(row, RISK, still=True)
        self._amounts(
            row,
            after.amounts,
            lambda at: f"{self.inputs}{cell(typed, at)}*(1{sign}{own})",
            "figure",
        )
        self._summed(row, after, "figure")

    def _net(self) -> None:
        gains, spent = (self.layout.sum_of(side) for side in Side)
        row, net = self.layout.below("net_flow"), self.table.net
        self._label(row, "net_flow", "sum")
        self._amounts(row, net.amounts, lambda at: f"{cell(gains, at)}-{cell(spent, at)}", "sum")
        self._summed(row, net, "sum")
        running = self.layout.below("cumulative")
        self._label(running, "cumulative", "label")
        self._amounts(
            running,
            CaseRow(padded(net.amounts, self.layout), Decimal(0)).cumulative,
            lambda at: f"SUM({cell(row, FIRST, still=True)}:{cell(row, at)})",
            "figure",
        )

    def _discounting(self) -> None:
        layout, table = self.layout, self.table
        period, factor, row = (layout.below(one) for one in ("period", "factor", "discounted"))
        for name in ("period", "factor", "discounted"):
            self._label(layout.below(name), name, "label")
        for number, at in enumerate(layout.columns):
            self.page.number(period, at, Decimal(number), "quiet", "0")
        shares = tuple(1 / (1 + float(table.rate)) ** year for year in range(layout.years + 1))
        self._row(
            factor, shares, lambda at: f"1/(1+{self.rate})^{cell(period, at)}", "quiet", FACTOR
        )
        found = table.net.discounted
        self._amounts(
            row, found, lambda at: f"{cell(layout.below('net_flow'), at)}*{cell(factor, at)}"
        )
        total = f"SUM({layout.across(row)})"
        self.page.formula(row, layout.total, total, table.npv, "figure", self.money)

    def _paid_back(self) -> None:
        """Years until cumulative net flow reaches zero, in the column where it does (the rule of
        `returns.payback`); blank in the others."""
        row, found = self.layout.below("paid_back"), self.table.payback
        self._label(row, "paid_back", "label")
        values: list[Stored] = [None] * (self.layout.years + 1)
        if found.period is not None:
            values[found.period] = found.periods
        self._row(row, values, self._share, "quiet", YEARS)

    def _share(self, at: int) -> str:
        row = self.layout.below("paid_back")
        now = cell(self.layout.below("cumulative"), at)
        if at == FIRST:
            return f'IF(ROUND({now},{EXACT_TO})>0,0,"")'
        before, net = cell(self.layout.below("cumulative"), at - 1), self.layout.below("net_flow")
        period = cell(self.layout.below("period"), at - 1)
        earlier = f"COUNT({cell(row, FIRST, still=True)}:{cell(row, at - 1)})>0"
        below = f"ROUND({before},{EXACT_TO})<0"
        begun = f'IF(ROUND({now},{EXACT_TO})>0,0,"")'
        crossed = f'IF(ROUND({now},{EXACT_TO})>=0,{period}-{before}/{cell(net, at)},"")'
        return f'IF({earlier},"",IF({below},{crossed},{begun}))'

    def _below_again(self) -> None:
        row, paid = self.layout.below("below_again"), self.layout.below("paid_back")
        found = self.table.payback.period
        running = [float(one) for one in self.table.net.cumulative]
        again = [
            float(found is not None and place >= found and round(one, EXACT_TO) < 0)
            for place, one in enumerate(running)
        ]
        self._label(row, "below_again", "label")
        self._row(
            row,
            again + [0.0] * (self.layout.years + 1 - len(again)),
            lambda at: (
                f"IF(AND(COUNT({cell(paid, FIRST, still=True)}:{cell(paid, at)})>0,"
                f"ROUND({cell(self.layout.below('cumulative'), at)},{EXACT_TO})<0),1,0)"
            ),
            "quiet",
            "0",
        )

    def _label(self, row: int, name: str, style: str) -> None:
        self.page.text(row, LABEL, self.words(f"case_book-{name}"), style)
        self.page.text(row, RISK, "", style)

    def _amounts(
        self, row: int, amounts: Amounts, formula: Callable[[int], str], style: str = "figure"
    ) -> None:
        self._row(row, padded(amounts, self.layout), formula, style, self.money)

    def _row(
        self,
        row: int,
        values: Sequence[Stored],
        formula: Callable[[int], str],
        style: str,
        shown: str,
    ) -> None:
        for at, value in zip(self.layout.columns, values, strict=True):
            self.page.formula(row, at, formula(at), value, style, shown)

    def _summed(self, row: int, found: CaseRow, style: str) -> None:
        """A row's total and its present value."""
        across, factors = self.layout.across(row), self.layout.across(self.layout.below("factor"))
        total, value = self.layout.total, self.layout.present_value
        self.page.formula(row, total, f"SUM({across})", found.total, style, self.money)
        discounted = f"SUMPRODUCT({across},{factors})"
        self.page.formula(row, value, discounted, found.present_value, style, self.money)


def _down(first: int, last: int, column: int) -> str:
    return f"{cell(first, column)}:{cell(last, column)}"
