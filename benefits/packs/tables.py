"""Frames as tidy sheets with real types: numbers as numbers, months as dates, text as text."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from io import BytesIO
from typing import Any

import pandas as pd
from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from benefits.domain.calendar.period import Month
from benefits.domain.record.exact import from_hundredths
from benefits.packs import look

_WIDEST = 60
_SAMPLE = 200


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """A frame and what its columns are: `months` are ordinals, `hundredths` exact integers,
    `shares` ratios of 1. A column without a heading is called by its own name. The lines of `head`
    stand above the headings."""

    frame: pd.DataFrame
    months: Collection[str] = ("month",)
    hundredths: Collection[str] = ()
    headings: Mapping[str, str] = field(default_factory=dict)
    shares: Collection[str] = ()
    head: Sequence[str] = ()

    @property
    def heading_row(self) -> int:
        """The row of the headings: the first, or the one after the head and an empty row."""
        return len(self.head) + 2 if self.head else 1

    def cells(self, column: str) -> list[Any]:
        """A column's values with the types that cells have; None where missing."""
        values = [None if _is_missing(one) else one for one in self.frame[column]]
        if column in self.months:
            return [None if one is None else _first_day(int(one)) for one in values]
        if column in self.hundredths:
            return [None if one is None else from_hundredths(one) for one in values]
        return [None if one is None else _native(one) for one in values]


def workbook(tables: Mapping[str, Table], title: str = "") -> bytes:
    """A sheet for each table by its name, headings below its head, missing values blank."""
    book = Workbook()
    book.remove(book.worksheets[0])
    taken: set[str] = set()
    for name, table in tables.items():
        sheet = book.create_sheet(look.sheet_name(name, taken))
        _write(sheet, table)
    if not tables:
        book.create_sheet("1")
    book.properties.title = title
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def _write(sheet: Worksheet, table: Table) -> None:
    for row, line in enumerate(table.head, start=1):
        look.put(sheet.cell(row, 1), line).font = look.STRONG if row == 1 else look.NOTE
    columns, top = [str(column) for column in table.frame.columns], table.heading_row
    for place, column in enumerate(columns, start=1):
        look.heading(sheet.cell(top, place), table.headings.get(column, column))
        shape = look.SHARE_FORMAT if column in table.shares else None
        _fill(sheet, place, table.cells(column), top, shape)
    _finish(sheet, len(table.frame), len(columns), top)


def _first_day(month: int) -> datetime:
    day = Month(month).first_day()
    return datetime(day.year, day.month, day.day)  # noqa: DTZ001  a cell's date has no zone


def _is_missing(value: Any) -> bool:
    return value is None or (not isinstance(value, (str, list, tuple)) and bool(pd.isna(value)))


def _native(value: Any) -> Any:
    plain = value.item() if hasattr(value, "item") else value
    if isinstance(plain, datetime):
        return plain.replace(tzinfo=None)
    return plain if isinstance(plain, (bool, int, float, Decimal)) else str(plain)


def _fill(sheet: Worksheet, place: int, values: list[Any], top: int, shape: str | None) -> None:
    widest = 0
    for row, value in enumerate(values, start=top + 1):
        if value is None or value == "":
            continue
        cell = look.put(sheet.cell(row, place), value)
        if isinstance(value, datetime):
            cell.number_format = look.MONTH_FORMAT
        elif shape is not None:
            cell.number_format = shape
        if row < _SAMPLE:
            widest = max(widest, len(str(value)) if isinstance(value, str) else 12)
    heading = len(str(sheet.cell(top, place).value))
    width = min(max(widest, heading) + 3, _WIDEST)
    sheet.column_dimensions[get_column_letter(place)].width = width


def _finish(sheet: Worksheet, rows: int, columns: int, top: int) -> None:
    sheet.freeze_panes = f"A{top + 1}"
    if columns:
        sheet.auto_filter.ref = f"A{top}:{get_column_letter(columns)}{max(rows, 1) + top}"
    look.printed(sheet, top)
