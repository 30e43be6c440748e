"""Frames as tidy sheets with real types: numbers as numbers, months as dates, text as text."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from decimal import Decimal
from io import BytesIO
from typing import Any

import pandas as pd
from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from benefits.domain.period import Month
from benefits.packs import look

_WIDEST = 60
_SAMPLE = 200


def workbook(
    sheets: Mapping[str, pd.DataFrame],
    *,
    months: Collection[str] = ("month",),
    hundredths: Collection[str] = (),
    millionths: Collection[str] = (),
    headings: Mapping[str, str] | None = None,
    title: str = "",
) -> bytes:
    """One sheet for each frame, headings in the first row. `months` names columns of ordinals,
    `hundredths` and `millionths` columns of exact integers; missing values are blank cells."""
    book = Workbook()
    book.remove(book.worksheets[0])
    taken: set[str] = set()
    scales = {**dict.fromkeys(hundredths, 2), **dict.fromkeys(millionths, 6)}
    for name, frame in sheets.items():
        sheet = book.create_sheet(look.sheet_name(name, taken))
        for place, column in enumerate(frame.columns, start=1):
            values = _values(frame[column], column in months, scales.get(str(column)))
            look.heading(sheet.cell(1, place), (headings or {}).get(str(column), str(column)))
            _fill(sheet, place, values)
        _finish(sheet, len(frame), len(frame.columns))
    if not sheets:
        book.create_sheet("1")
    book.properties.title = title
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def _values(column: pd.Series[Any], is_month: bool, scale: int | None) -> list[Any]:  # noqa: FBT001
    if is_month:
        return [None if pd.isna(one) else _first_day(int(one)) for one in column]
    if scale is not None:
        return [None if pd.isna(one) else Decimal(int(one)).scaleb(-scale) for one in column]
    return [None if _is_missing(one) else _native(one) for one in column]


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


def _fill(sheet: Worksheet, place: int, values: list[Any]) -> None:
    widest = 0
    for row, value in enumerate(values, start=2):
        if value is None or value == "":
            continue
        cell = look.put(sheet.cell(row, place), value)
        if isinstance(value, datetime):
            cell.number_format = look.MONTH_FORMAT
        if row < _SAMPLE:
            widest = max(widest, len(str(value)) if isinstance(value, str) else 12)
    heading = len(str(sheet.cell(1, place).value))
    width = min(max(widest, heading) + 3, _WIDEST)
    sheet.column_dimensions[get_column_letter(place)].width = width


def _finish(sheet: Worksheet, rows: int, columns: int) -> None:
    sheet.freeze_panes = "A2"
    if columns:
        sheet.auto_filter.ref = f"A1:{get_column_letter(columns)}{max(rows, 1) + 1}"
    look.printed(sheet, 1)
