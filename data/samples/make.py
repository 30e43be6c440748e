"""Make the sample workbooks of every language: `python -m data.samples.make`.

The same definition gives the same bytes at every run; a test compares what is committed.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from benefits import text
from benefits.actions import demo
from benefits.domain.record.facts import MeasurementStatus
from benefits.domain.kpis.kpi_kinds import parts_of_one
from benefits.domain.calendar.period import Month
from data.samples import story

MADE = datetime(2026, 11, 2, 8, 0)  # noqa: DTZ001, workbooks know no time zones
INK, PAPER, LINE = "1F3A4D", "EAF0F4", "C5D0D8"
_MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*")


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a workbook: its heading, its width, and how each row fills it."""

    heading: str
    width: int
    cells: Sequence[Any]
    formats: Sequence[str]


def main() -> None:
    """Write every workbook of every language into its folder."""
    for language in demo.languages():
        for sample in demo.samples(language):
            sample.path.parent.mkdir(exist_ok=True)
            sample.path.write_bytes(workbook(sample, language))
    from data.samples import case  # noqa: PLC0415  it uses what is above

    case.write()


def workbook(sample: demo.Sample, language: str) -> bytes:
    """One sample workbook: a sheet with the data, a sheet that says what it is."""
    words, told = text.load(language), demo.written(language)
    book = Workbook()
    sheet: Worksheet = book.active
    costs = sample.layout == "costs"
    sheet.title = told["sheet"]["costs" if costs else "data"]
    columns = _costs(sample, words, told) if costs else _actuals(sample, words, told)
    _fill(sheet, columns)
    if not costs:
        _offer_statuses(sheet, columns, words)
    _about(book.create_sheet(told["sheet"]["about"]), sample, told)
    book.properties.creator = told["settings"]["organisation"]
    book.properties.title = sample.title
    book.properties.created = MADE
    return steady(book)


# -- what the columns hold --------------------------------------------------------------------


def _actuals(sample: demo.Sample, words: text.Words, told: Mapping[str, Any]) -> list[Column]:
    rows = story.measured(sample.code)
    kpis = {one["code"]: one for one in demo.goals()["kpi"]}
    mine = [kpis[row.kpi] for row in rows]
    values = [_shown(row.value, kpi) for row, kpi in zip(rows, mine, strict=True)]
    units = [_unit(kpi, words) for kpi in mine]
    columns = [
        _column(words, "kpi", 44, [told["kpi"][row.kpi]["name"] for row in rows]),
        _months(words, [row.month for row in rows], _STYLES.get(sample.code, "")),
        Column(_heading(words, "value"), 13, values, [_format(kpi) for kpi in mine]),
        _column(words, "unit", 16, units),
        *(
            _column(words, name, 12, [getattr(row, name) for row in rows], "#,##0")
            for name in ("numerator", "denominator", "weight")
        ),
        _column(words, "status", 18, [_status(row, words) for row in rows]),
        _column(words, "comment", 62, [told["note"].get(row.note) for row in rows]),
    ]
    return [one for one in columns if any(cell is not None for cell in one.cells)]


def _costs(sample: demo.Sample, words: text.Words, told: Mapping[str, Any]) -> list[Column]:
    rows = story.paid(sample.code)
    homes = {one["code"]: told["initiative"][one["initiative"]] for one in demo.goals()["cost"]}
    actual = [row.actual for row in rows]
    return [
        _column(words, "initiative", 28, [homes[row.cost]["name"] for row in rows]),
        _column(words, "cost", 50, [told["cost"][row.cost]["name"] for row in rows]),
        _months(words, [row.month for row in rows], ""),
        _column(words, "planned", 14, [row.planned for row in rows], "#,##0"),
        # the second word for a value, "Actual", says more beside a plan
        Column(_heading(words, "value", 1), 14, actual, ["#,##0"] * len(rows)),
    ]


# how people write months: true dates, but words and digits where they type them in
_STYLES = {"restated": "words", "late": "digits"}


def _months(words: text.Words, months: Sequence[Month], style: str) -> Column:
    heading = _heading(words, "month")
    if style == "words":
        typed = [words.month(one).replace("\u00a0", " ") for one in months]
        return Column(heading, 16, typed, ["@"] * len(months))
    if style == "digits":
        return Column(heading, 16, [str(one) for one in months], ["@"] * len(months))
    return Column(heading, 12, [one.first_day() for one in months], ["mmm yyyy"] * len(months))


def _shown(value: float | None, kpi: Mapping[str, Any]) -> float | None:
    """Per cent are fractions underneath, as in any workbook."""
    if value is None:
        return None
    return round(value / parts_of_one(kpi["unit"]), 5)


def _format(kpi: Mapping[str, Any]) -> str:
    decimals = story.STORY["kpi"][kpi["code"]].get("decimals", 1)
    if parts_of_one(kpi["unit"]) > 1:
        return "0.00%" if kpi["code"] == "uptime" else "0.0%"
    return "#,##0" + ("." + "0" * decimals if decimals > 0 else "")


def _unit(kpi: Mapping[str, Any], words: text.Words) -> str:
    return words(f"unit-{kpi['unit']}", currency=demo.goals()["settings"]["currency"])


def _status(row: story.Measured, words: text.Words) -> str | None:
    """Final goes without saying, and so does a month without anything."""
    if row.status == MeasurementStatus.FINAL:
        return None
    return words(f"measurement_status-{row.status}")


def _column(
    words: text.Words, name: str, width: int, cells: Sequence[Any], number_format: str = "General"
) -> Column:
    return Column(_heading(words, name), width, cells, [number_format] * len(cells))


def _heading(words: text.Words, name: str, place: int = 0) -> str:
    return words(f"heading-{name}").split(" | ")[place]


# -- how it looks -----------------------------------------------------------------------------


def _fill(sheet: Worksheet, columns: Sequence[Column]) -> None:
    for position, column in enumerate(columns, start=1):
        sheet.column_dimensions[get_column_letter(position)].width = column.width
        _head(sheet.cell(1, position, column.heading))
        pairs = enumerate(zip(column.cells, column.formats, strict=True), start=2)
        for row, (value, number_format) in pairs:
            cell = sheet.cell(row, position, value)
            cell.number_format = number_format
            cell.alignment = Alignment(vertical="center", horizontal=_side(value))
    _rule_between(sheet, columns)
    sheet.row_dimensions[1].height = 24
    sheet.freeze_panes = "C2"
    sheet.auto_filter.ref = sheet.dimensions
    _for_paper(sheet)


def _head(cell: Any) -> None:
    cell.font = Font(bold=True, color="FFFFFF")
    cell.fill = PatternFill("solid", start_color=INK)
    cell.alignment = Alignment(vertical="center", wrap_text=True)


def _side(value: Any) -> str | None:
    return None if isinstance(value, str) else "right"


def _rule_between(sheet: Worksheet, columns: Sequence[Column]) -> None:
    """A fine line where the next KPI or cost line begins."""
    names = [_name(columns, row) for row in range(len(columns[0].cells))]
    above = Border(top=Side(style="thin", color=LINE))
    for row in range(1, len(names)):
        if names[row] != names[row - 1]:
            for position in range(1, len(columns) + 1):
                sheet.cell(row + 2, position).border = above


def _name(columns: Sequence[Column], row: int) -> tuple[Any, ...]:
    return tuple(one.cells[row] for one in columns[:2] if isinstance(one.cells[row], str))


def _for_paper(sheet: Worksheet) -> None:
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = "1:1"
    sheet.oddFooter.center.text = "&P / &N"


def _offer_statuses(sheet: Worksheet, columns: Sequence[Column], words: text.Words) -> None:
    """A list to choose from where the workbook has a column for statuses."""
    headings = [one.heading for one in columns]
    if _heading(words, "status") not in headings:
        return
    letter = get_column_letter(headings.index(_heading(words, "status")) + 1)
    choices = ",".join(words(f"measurement_status-{one}") for one in MeasurementStatus)
    rule = DataValidation(type="list", formula1=f'"{choices}"', allow_blank=True)
    rule.add(f"{letter}2:{letter}{sheet.max_row + 100}")
    sheet.add_data_validation(rule)


def _about(sheet: Worksheet, sample: demo.Sample, told: Mapping[str, Any]) -> None:
    sheet.column_dimensions["A"].width = 96
    sheet.sheet_view.showGridLines = False
    lines = (sample.title, *(told["sheet"][name] for name in ("invented", "how", "blank")))
    for row, line in enumerate(lines, start=1):
        cell = sheet.cell(row, 1, line)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    sheet.cell(1, 1).font = Font(bold=True, size=14, color=INK)
    sheet.cell(2, 1).fill = PatternFill("solid", start_color=PAPER)
    sheet.row_dimensions[1].height = 26


# -- the same bytes at every run --------------------------------------------------------------


def steady(book: Workbook) -> bytes:
    """The workbook's bytes without the moment in which they were written."""
    drawn, whole = io.BytesIO(), io.BytesIO()
    book.save(drawn)
    with zipfile.ZipFile(drawn) as parts, zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as out:
        for name, content in _parts(parts):
            out.writestr(zipfile.ZipInfo(name, MADE.timetuple()[:6]), content, zipfile.ZIP_DEFLATED)
    return whole.getvalue()


def _parts(parts: zipfile.ZipFile) -> Iterator[tuple[str, bytes]]:
    for name in parts.namelist():
        content = parts.read(name)
        if name == "docProps/core.xml":
            content = _MODIFIED.sub(rb"\g<1>" + f"{MADE:%Y-%m-%dT%H:%M:%SZ}".encode(), content)
        yield name, content


if __name__ == "__main__":
    main()
