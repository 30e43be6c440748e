"""Where everything of a business case stands in its workbook, and what is written there."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from xlsxwriter.utility import xl_range, xl_rowcol_to_cell

from benefits.domain.money.case_table import Amounts, CaseRow, CaseTable
from benefits.domain.record.facts import CaseLine, Side

LABEL, RISK, FIRST = 1, 2, 3
"""Columns, from 0: names, risks, the initial amount; the first column is a margin."""

RATE_ROW, RATE_COLUMN = 4, 2
INPUT_HEADING = 6
FIGURES_FROM = 5
FIGURES = (
    "discount_rate",
    "pv_benefits",
    "pv_costs",
    "npv",
    "roi",
    "bcr",
    "irr",
    "net",
    "payback",
    "payback_months",
    "reopens",
)
AFTER_SUMS = (
    "net_flow",
    "cumulative",
    "period",
    "factor",
    "discounted",
    "paid_back",
    "below_again",
)
"""Rows below the sums, from the net flow to those that payback is found with."""


def cell(row: int, column: int, *, fixed: bool = False, still: bool = False) -> str:
    """`D7`; `$D$7` where it is fixed, `$D7` where only its column stands still."""
    return str(xl_rowcol_to_cell(row, column, row_abs=fixed, col_abs=fixed or still))


@dataclass(frozen=True, slots=True)
class Layout:
    """Rows of both sheets. A block begins with its section's heading; sums include that row, so
    that a line which somebody inserts right below it counts."""

    years: int
    benefits: int
    costs: int

    @classmethod
    def of(cls, table: CaseTable) -> Layout:
        sides = [line.side for line in table.lines]
        return cls(max(table.years, 1), sides.count(Side.BENEFIT), sides.count(Side.COST))

    @property
    def columns(self) -> range:
        """The columns of amounts, the initial one first."""
        return range(FIRST, FIRST + self.years + 1)

    @property
    def total(self) -> int:
        return FIRST + self.years + 1

    @property
    def present_value(self) -> int:
        return self.total + 1

    @property
    def heading(self) -> int:
        return FIGURES_FROM + len(FIGURES) + 1

    def section(self, side: Side, *, inputs: bool = False) -> int:
        """The row of a section's heading; its lines follow. The inputs have no sums between."""
        first = (INPUT_HEADING if inputs else self.heading) + 1
        if side is Side.BENEFIT:
            return first
        return first + 1 + self.benefits + (0 if inputs else 1)

    def sum_of(self, side: Side) -> int:
        """The row of a section's sum."""
        return self.section(side) + 1 + self._count(side)

    def below(self, name: str) -> int:
        """The row of one of AFTER_SUMS."""
        return self.sum_of(Side.COST) + 1 + AFTER_SUMS.index(name)

    def across(self, row: int, *, later: bool = False) -> str:
        """The amounts of a row; with `later` those of the years only."""
        columns = self.columns[1:] if later else self.columns
        return str(xl_range(row, columns[0], row, columns[-1]))

    def figure(self, name: str, *, fixed: bool = False) -> str:
        return cell(FIGURES_FROM + FIGURES.index(name), RISK, fixed=fixed)

    def _count(self, side: Side) -> int:
        return self.benefits if side is Side.BENEFIT else self.costs


def padded(amounts: Amounts, layout: Layout) -> Amounts:
    """As many amounts as there are columns: a case without years is shown with an empty one."""
    return amounts + (Decimal(0),) * (layout.years + 1 - len(amounts))


def lines_of(table: CaseTable, side: Side) -> list[tuple[int, CaseLine, Amounts, CaseRow]]:
    """The lines of a side, numbered from 1."""
    return [(number, *one) for number, one in enumerate(table.rows_of(side), start=1)]
