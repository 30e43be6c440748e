"""Which cells of the workbook are open, and what they accept while somebody types."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.cell_range import CellRange
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from benefits.domain.exact import LIMIT
from benefits.domain.facts import MeasurementStatus
from benefits.packs.request import Line, Words

if TYPE_CHECKING:
    from benefits.packs.template import Column

_ALWAYS_OPEN = ("value", "status", "comment")
_COUNTS = ("numerator", "denominator")
_LONGEST_LIST = 255


def is_open(name: str, line: Line) -> bool:
    """May this cell be filled? Weights and counts only where the KPI's kind uses them."""
    if name in _COUNTS:
        return line.takes_counts
    return line.takes_weight if name == "weight" else name in _ALWAYS_OPEN


def validate(
    sheet: Worksheet, columns: Sequence[Column], asked: Sequence[Line], first: int, words: Words
) -> None:
    """Lists for statuses and yes/no, numbers elsewhere; each says what a blank cell means."""
    for place, column in enumerate(columns, start=1):
        if not column.is_input or column.name == "comment":
            continue
        for kind, rows in _grouped(column.name, asked, first).items():
            rule = _rule(kind, words)
            rule.promptTitle = column.heading(words)[:32]
            rule.prompt = words(f"workbook-blank-{column.name}")[:_LONGEST_LIST]
            rule.showInputMessage = rule.showErrorMessage = True
            rule.errorTitle = words("workbook-wrong_title")[:32]
            rule.error = words(f"workbook-wrong-{kind}")[:225]
            for low, high in _runs(rows):
                letter = get_column_letter(place)
                rule.add(CellRange(f"{letter}{low}:{letter}{high}").coord)
            sheet.add_data_validation(rule)


def _grouped(name: str, asked: Sequence[Line], first: int) -> dict[str, list[int]]:
    groups: dict[str, list[int]] = {}
    for row, line in enumerate(asked, start=first):
        if is_open(name, line):
            groups.setdefault(_kind(name, line), []).append(row)
    return groups


def _kind(name: str, line: Line) -> str:
    if name == "status":
        return "status"
    return "yes_no" if name == "value" and line.kpi.kind == "yes_no" else "number"


def _rule(kind: str, words: Words) -> DataValidation:
    if kind == "number":
        low, high = str(-LIMIT), str(LIMIT)
        return DataValidation(
            type="decimal", operator="between", formula1=low, formula2=high, allow_blank=True
        )
    choices = _choices(kind, words)
    return DataValidation(type="list", formula1=f'"{choices}"', allow_blank=True)


def _choices(kind: str, words: Words) -> str:
    if kind == "status":
        return ",".join(words(f"measurement_status-{one}") for one in MeasurementStatus)
    return ",".join(words(f"heading-{one}").partition(" | ")[0] for one in ("yes", "no"))


def _runs(rows: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Ascending row numbers as first and last of each unbroken run."""
    start = 0
    for place in range(1, len(rows) + 1):
        if place == len(rows) or rows[place] != rows[place - 1] + 1:
            yield rows[start], rows[place - 1]
            start = place
