"""Files to take along: the workbook to fill, the annotated copy, and everything as tables."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from benefits.actions.demo_facts import FOLDER
from benefits.actions.received import ReadFile
from benefits.domain.money.case_table import CaseTable
from benefits.domain.record.facts import Milestone
from benefits.domain.record.portfolio import Portfolio
from benefits.packs.annotated import annotated
from benefits.packs.benefit_sheet import benefit_lines
from benefits.packs.case_table import case_workbook
from benefits.packs.cost_lines import cost_lines
from benefits.packs.request import TemplateRequest, lines
from benefits.packs.tables import Table, workbook
from benefits.packs.template import round_trip_workbook
from benefits.text import Words


@dataclass(frozen=True, slots=True)
class RowsToFill:
    """How many rows a workbook would have on each of its sheets."""

    values: int
    costs: int
    benefits: int

    @property
    def all(self) -> int:
        return self.values + self.costs + self.benefits


CASE_SAMPLE: Mapping[str, str] = {"en": "business-case.xlsx", "nb": "forretningscase.xlsx"}
"""What the sample business case of each language is called, in its folder of samples."""


def rows_to_fill(request: TemplateRequest, portfolio: Portfolio) -> RowsToFill:
    """How many rows the workbook of a request would have."""
    return RowsToFill(
        len(lines(request, portfolio)),
        len(cost_lines(request, portfolio)),
        len(benefit_lines(request, portfolio)),
    )


def template(request: TemplateRequest, portfolio: Portfolio, words: Words) -> bytes:
    """The workbook to fill for a request, in the words' language."""
    return round_trip_workbook(request, portfolio, words)


def annotated_copy(file: ReadFile, words: Words) -> bytes:
    """A copy of an uploaded workbook with its problems at their cells.

    Raises ValueError for a file that could not be read at all.
    """
    if file.book is None:
        raise ValueError(f"{file.name} could not be read")
    return annotated(file.book, file.problems, words)


def business_case(table: CaseTable, words: Words, currency: str) -> bytes:
    """A business case as an Excel workbook with live formulas, in the words' language."""
    return case_workbook(table, words, currency)


def example_case(language: str) -> bytes:
    """The sample business case of a language, as a workbook that the page of cases reads."""
    return (FOLDER / language / CASE_SAMPLE[language]).read_bytes()


def export(tables: Mapping[str, pd.DataFrame], words: Words) -> bytes:
    """Tables (of `views.export`) as an Excel workbook in the words' language: amounts exact in
    currency units, months as dates, ratios of 1, codes in words."""
    named = {words(f"export-{name}"): _table(name, frame, words) for name, frame in tables.items()}
    return workbook(named, title=words("product-name"))


MONEY: Mapping[str, tuple[str, ...]] = {
    "ranking": (
        *("planned", "realised", "estimated", "unmeasured", "cash_planned", "cash_realised"),
        *("carried", "overlap", "claimed", "validated", "awaiting", "booked"),
        *("life_planned", "outlook", "gap", "cost", "cost_planned", "life_cost"),
    ),
    "quarters": ("money_planned", "money_plan_to_date", "money_realised", "money_estimated"),
    "benefit_months": (
        *("planned", "planned_overlap", "claimed", "realised", "realised_overlap"),
        *("validated", "booked", "estimated", "carried", "disputed", "expected", "forecast"),
    ),
    "cost_months": ("planned", "actual", "forecast"),
    "cost_amounts": ("planned", "actual"),
    "benefit_amounts": ("planned",),
    "validations": ("amount", "basis"),
    "bookings": ("amount",),
}
"""The columns of each table that are int64 hundredths. Elsewhere the same names are other things:
the planned value of a KPI, the id of a cost line."""

_MONTHS = (
    *("month", "start", "go_live", "baseline_from", "baseline_to", "target_month", "first"),
    "base",
)
_IDENTITIES = ("initiative", "kpi", "benefit", "cost")
_NAMES = {"case_lines": ("benefit", "cost")}
"""Columns of such names that hold names, not ids."""
_LISTS = ("ramp", "years")
_STEPS = ("milestones", "volume_plan")
_CODES = {
    **{name: name for name in ("direction", "category", "cadence", "path", "benefit_class")},
    **{name: name for name in ("process", "unit", "mark", "kpi_status", "initiative_status")},
    **{name: name for name in ("counterfactual", "timing", "plan_basis", "price_basis")},
    **{name: name for name in ("stage", "side", "verdict")},
    "fiscal_year_named_by": "year_name",
    "kind": "kind",
    "costs.kind": "cost_kind",
    "cost_kind": "cost_kind",
    "status": "status",
    "initiatives.status": "initiative_status",
    "kpis.status": "kpi_status",
    "measurements.status": "measurement_status",
    "state": "month_state",
}
"""Columns that hold codes, and the words that say them: by table where names differ in meaning."""


def _table(name: str, frame: pd.DataFrame, words: Words) -> Table:
    shown = {column: _shown(name, column, frame[column], words) for column in frame.columns}
    return Table(
        pd.DataFrame(shown, columns=frame.columns),
        months=_MONTHS,
        hundredths=MONEY.get(name, ()),
        headings={column: _heading(name, column, words) for column in frame.columns},
    )


def _shown(table: str, column: str, values: pd.Series[Any], words: Words) -> pd.Series[Any]:
    if column in _STEPS:
        return values.map(_milestones)
    if column in _LISTS:
        return values.map(lambda numbers: "; ".join(str(one) for one in numbers))
    if column == "missing":
        return values.map(lambda fields: ", ".join(words(f"field-{one}") for one in fields))
    area = _CODES.get(f"{table}.{column}", _CODES.get(column))
    return values if area is None else values.map(lambda code: _word(area, code, words))


def _milestones(milestones: Iterable[Milestone]) -> str:
    return "; ".join(f"{one.month}: {one.value}" for one in milestones)


def _word(area: str, code: str, words: Words) -> str:
    """A code in words; a unit or process that users named themselves as it is."""
    key = f"{area}-{code}"
    return words(key) if words.has(key) and key != "unit-currency" else code


def _heading(table: str, column: str, words: Words) -> str:
    """What a column is called; the overview's figures are those to date, and say so."""
    named = (*MONEY.get(table, ()), *_NAMES.get(table, ()))
    if column in _IDENTITIES and column not in named:
        return words(f"column-{column}_id")
    if column in MONEY.get(table, ()) and words.has(f"export-rung_{column}"):
        return words(f"export-rung_{column}")
    areas = ("column", "field") if table == "ranking" else ("field", "column")
    keys = [f"{area}-{column}" for area in (*areas, "quarters", "source", "export")]
    if table == "costs":
        keys.insert(0, f"field-cost_{column}")
    return words(next(key for key in keys if words.has(key)))
