"""Files as people drop them: made in memory, in the form that the browser's input takes."""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO
from typing import Any

import openpyxl

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
File = dict[str, Any]


def tidy(name: str, rows: Iterable[tuple[object, ...]]) -> File:
    """A workbook with the columns KPI, Month and Value, and a row for each tuple."""
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Actuals"
    for row in (("KPI", "Month", "Value"), *rows):
        sheet.append(row)
    stream = BytesIO()
    book.save(stream)
    return file(name, stream.getvalue())


def file(name: str, data: bytes) -> File:
    return {"name": name, "mimeType": XLSX, "buffer": data}
