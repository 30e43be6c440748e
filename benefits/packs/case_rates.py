"""NPV at many rates: how many of them make it zero, and where Excel's IRR is to begin looking.

Excel's IRR gives a rate even where several fit, and none where its guess is far off. Both are
settled by looking at the sign of NPV along a ladder of rates (methods 2.5).
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

import numpy as np

from benefits.domain.money.case_table import CaseTable
from benefits.packs.case_layout import Layout, cell, padded
from benefits.packs.guide import NOTE_MARK
from benefits.packs.live import Page
from benefits.packs.request import Words

RATE, NPV, SIGN, CROSSING, GUESS = 1, 2, 3, 4, 5
"""Columns, from 0."""

FIRST_ROW = 5
_COARSE = np.geomspace(1e-4, 1e-2, 8)[:-1]
_FINE = np.geomspace(1e-2, 1e1, 347)
_BEYOND = np.geomspace(1e1, 1e4, 20)[1:]
MONEY = "[>=1000000000000]0.0E+00;[<=-1000000000000]0.0E+00;#,##0"
"""Near -100 % present values have no bounds."""

LADDER = np.round(np.concatenate([_COARSE, _FINE, _BEYOND]) - 1, 6)
"""From -99.99 % to 1,000,000 %, in steps of 2 % of `1 + rate` where programmes lie."""


@dataclass(frozen=True, slots=True, eq=False)
class Rates:
    """The sheet of the ladder; `table_sheet` is what stands before a cell of the table's sheet."""

    page: Page
    table: CaseTable
    layout: Layout
    table_sheet: str
    words: Words

    @property
    def crossings(self) -> str:
        """The formula for how many rates make NPV zero."""
        return f"SUM({self.page.prefix}{_column(CROSSING)})"

    @property
    def guess(self) -> str:
        """The formula for where the one rate lies, near enough."""
        return f"SUM({self.page.prefix}{_column(GUESS)})"

    def write(self) -> None:
        """Every rate with its NPV, its sign, and whether that differs from the one before."""
        self._head()
        worth = self._worth()
        sign, before = 0, 0
        for place, (rate, npv) in enumerate(zip(LADDER, worth, strict=True)):
            row = FIRST_ROW + place
            self.page.number(row, RATE, Decimal(repr(float(rate))), "quiet", "0.00%")
            self.page.formula(row, NPV, self._npv(row), float(npv), "quiet", MONEY)
            before, sign = sign, int(np.sign(round(float(npv), 6))) or sign
            crossed = place > 0 and before not in (sign, 0)
            self._signs(row, sign, self._between(place, worth) if crossed else None)

    def _head(self) -> None:
        self.page.text(0, 0, NOTE_MARK)
        self.page.sheet.set_row(0, None, None, {"hidden": True})
        self.page.text(1, RATE, self.words("case_book-sheet_rates"), "title")
        self.page.text(2, RATE, self.words("case_book-rates_note"), "note")
        for column, name in enumerate(("rate", "npv", "sign", "crossing", "guess"), start=RATE):
            self.page.text(FIRST_ROW - 1, column, self.words(f"case_book-{name}"), "heading_right")
        self.page.sheet.set_column(0, 0, 3)
        self.page.sheet.set_column(RATE, GUESS, 18)
        self.page.sheet.freeze_panes(FIRST_ROW, 0)

    def _worth(self) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
        flows = [float(one) for one in padded(self.table.net.amounts, self.layout)]
        powers = np.power.outer(1 + LADDER, -np.arange(len(flows), dtype=np.float64))
        return np.asarray(powers @ np.array(flows))

    def _npv(self, row: int) -> str:
        net = self.layout.below("net_flow")
        initial = f"{self.table_sheet}{cell(net, self.layout.columns[0], fixed=True)}"
        first, last = self.layout.columns[1], self.layout.columns[-1]
        years = f"{cell(net, first, fixed=True)}:{cell(net, last, fixed=True)}"
        return f"{initial}+NPV({cell(row, RATE)},{self.table_sheet}{years})"

    def _signs(self, row: int, sign: int, guess: float | None) -> None:
        own, npv, above = cell(row, SIGN), cell(row, NPV), cell(row - 1, SIGN)
        rounded, first = f"SIGN(ROUND({npv},6))", row == FIRST_ROW
        kept = rounded if first else f"IF({rounded}=0,{above},{rounded})"
        self.page.formula(row, SIGN, kept, float(sign), "quiet", "0")
        changes = "0" if first else f"IF(AND({above}<>0,{own}<>{above}),1,0)"
        self.page.formula(row, CROSSING, changes, float(guess is not None), "quiet", "0")
        between = "0" if first else f"IF({cell(row, CROSSING)}=1,{_secant(row)},0)"
        self.page.formula(row, GUESS, between, guess or 0.0, "quiet", "0.0000")

    @staticmethod
    def _between(place: int, worth: np.ndarray[tuple[int], np.dtype[np.float64]]) -> float:
        low, high, here, there = *LADDER[place - 1 : place + 1], *worth[place - 1 : place + 1]
        return float(low + (high - low) * here / (here - there))


def _secant(row: int) -> str:
    low, high = cell(row - 1, RATE), cell(row, RATE)
    here, there = cell(row - 1, NPV), cell(row, NPV)
    return f"{low}+({high}-{low})*{here}/({here}-{there})"


def _column(column: int) -> str:
    last = FIRST_ROW + len(LADDER) - 1
    return f"{cell(FIRST_ROW, column, fixed=True)}:{cell(last, column, fixed=True)}"
