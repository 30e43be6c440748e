"""What the open cells of a workbook accept while somebody types."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.cell_range import CellRange
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from benefits.domain.record.exact import LIMIT
from benefits.domain.record.facts import BenefitClass, MeasurementStatus, Timing
from benefits.packs.request import Words
from benefits.packs.sheet import HEADINGS, Column, Page

_LONGEST_LIST = 255

CHOICES: Mapping[str, tuple[str, ...]] = {
    "status": tuple(f"measurement_status-{one}" for one in MeasurementStatus),
    "yes_no": ("heading-yes", "heading-no"),
    "benefit_class": tuple(f"heading-{one}" for one in BenefitClass),
    "timing": tuple(f"heading-{one}" for one in Timing),
}
"""Cells filled from a list: the keys whose first wording can be chosen."""


def validate(sheet: Worksheet, page: Page, words: Words) -> None:
    """Lists and numbers where cells take nothing else; each says what a blank cell means."""
    for place, column in enumerate(page.columns, start=1):
        for kind, rows in _grouped(column, page.rows).items():
            rule = _rule(kind, words)
            rule.promptTitle = column.heading(words)[:32]
            rule.prompt = words(f"workbook-blank-{column.blank}")[:_LONGEST_LIST]
            rule.showInputMessage = rule.showErrorMessage = True
            rule.errorTitle = words("workbook-wrong_title")[:32]
            rule.error = words(f"workbook-wrong-{kind}")[:225]
            for low, high in _runs(rows):
                letter = get_column_letter(place)
                rule.add(CellRange(f"{letter}{low}:{letter}{high}").coord)
            sheet.add_data_validation(rule)


def chosen(key: str, words: Words) -> str:
    """A choice as the workbook's list and cells say it."""
    return words(key).partition(" | ")[0]


def _grouped(column: Column, rows: Sequence[Any]) -> dict[str, list[int]]:
    groups: dict[str, list[int]] = {}
    if column.accepts is None:
        return groups
    for place, row in enumerate(rows, start=HEADINGS + 1):
        if column.opens(row):
            groups.setdefault(column.accepts(row), []).append(place)
    return groups


def _rule(kind: str, words: Words) -> DataValidation:
    if kind == "number":
        low, high = str(-LIMIT), str(LIMIT)
        return DataValidation(
            type="decimal", operator="between", formula1=low, formula2=high, allow_blank=True
        )
    if kind == "share":
        return DataValidation(
            type="decimal", operator="between", formula1="0", formula2="1", allow_blank=True
        )
    choices = ",".join(chosen(key, words) for key in CHOICES[kind])
    return DataValidation(type="list", formula1=f'"{choices}"', allow_blank=True)


def _runs(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Ascending row numbers as first and last of each unbroken run."""
    start = 0
    for place in range(1, len(rows) + 1):
        if place == len(rows) or rows[place] != rows[place - 1] + 1:
            yield rows[start], rows[place - 1]
            start = place
