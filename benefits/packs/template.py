"""The workbook that goes out to be filled and comes back to be read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from io import BytesIO
from typing import Any

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from benefits.domain.portfolio import Portfolio
from benefits.packs import entry, look
from benefits.packs.guide import add_guide
from benefits.packs.request import BEFORE, Line, TemplateRequest, Words, lines

MARK = "benefits."
CODES = 3
HEADINGS = 4
"""Rows of the sheet: title, subtitle, hidden machine codes, headings; data below."""

TAKES_COUNTS = ("numerator", "denominator")
INPUTS = ("value", "weight", *TAKES_COUNTS, "status", "comment")


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the sheet. A machine heading (`code`) makes it readable on its way back."""

    name: str
    width: float
    heading: Callable[[Words], str]
    show: Callable[[Line, Words], Any]
    code: str = ""
    figure: bool = False
    hidden: bool = False

    @property
    def is_input(self) -> bool:
        return self.name in INPUTS


def round_trip_workbook(request: TemplateRequest, portfolio: Portfolio, words: Words) -> bytes:
    """An Excel workbook with one row for each KPI and month to fill, in the words' language.

    It reads back exactly after sorting, hiding columns, saving elsewhere or changing language.
    """
    asked = lines(request, portfolio)
    columns = tuple(_columns(asked, portfolio))
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = look.sheet_name(words("workbook-actuals"), set())
    _head(sheet, columns, words, _titles(request, portfolio, words))
    for row, line in enumerate(asked, start=HEADINGS + 1):
        _row(sheet, row, line, columns, words)
    entry.validate(sheet, columns, asked, HEADINGS + 1, words)
    _finish(sheet, columns, len(asked))
    add_guide(book, request, portfolio, columns, words)
    _describe(book, portfolio, _titles(request, portfolio, words)[0])
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def _columns(asked: Sequence[Line], portfolio: Portfolio) -> Iterator[Column]:
    """Only those columns that some row needs."""
    yield Column("kpi_id", 8, _code("kpi_id"), lambda line, _: line.kpi.id, "kpi_id", hidden=True)
    yield Column("iso", 10, _code("month"), lambda line, _: str(line.month), "month", hidden=True)
    if len({line.kpi.initiative for line in asked}) > 1:
        names = {one.id: one.name for one in portfolio.initiatives.values()}
        yield Column("initiative", 26, _first("initiative"), lambda x, _: names[x.kpi.initiative])
    yield Column("kpi", 38, _first("kpi"), lambda line, _: line.kpi.name, "kpi")
    yield Column("unit", 10, _first("unit"), _unit)
    yield Column("month", 17, _first("month"), lambda line, words: words.month(line.month))
    yield Column("better", 16, _own("better"), _better)
    yield Column("baseline", 11, _own("baseline"), lambda x, _: x.kpi.baseline, figure=True)
    yield Column("plan", 11, _own("plan"), lambda line, _: line.plan, figure=True)
    yield Column("target", 11, _own("target"), lambda x, _: x.kpi.target, figure=True)
    for place in range(BEFORE):
        yield _earlier(place)
    yield Column("value", 14, _first("value"), _value, "value", figure=True)
    if any(line.takes_weight for line in asked):
        yield Column("weight", 12, _first("weight"), _kept("weight"), "weight", figure=True)
    for name in TAKES_COUNTS if any(line.takes_counts for line in asked) else ():
        yield Column(name, 12, _first(name), _kept(name), name, figure=True)
    yield Column("status", 16, _first("status"), _status, "status")
    yield Column("comment", 36, _first("comment"), _kept("comment"), "comment")


def _earlier(place: int) -> Column:
    def heading(words: Words) -> str:
        return words("workbook-before", count=BEFORE - place)

    return Column(f"before_{place}", 11, heading, lambda x, _: x.before[place], figure=True)


def _code(name: str) -> Callable[[Words], str]:
    return lambda _: MARK + name


def _own(name: str) -> Callable[[Words], str]:
    return lambda words: words(f"workbook-{name}")


def _first(name: str) -> Callable[[Words], str]:
    """The first of the headings that are understood when they come back."""
    return lambda words: words(f"heading-{name}").partition(" | ")[0]


def _kept(name: str) -> Callable[[Line, Words], Any]:
    """What is stored stands in the cell, so that sending it back untouched changes nothing."""
    return lambda line, _: getattr(line.stored, name)


def _value(line: Line, words: Words) -> Decimal | str | None:
    """The stored value; yes or no in words. Zero is a value too."""
    value = line.stored.value
    if value is None or line.kpi.kind != "yes_no":
        return value
    return words("heading-yes" if value else "heading-no").partition(" | ")[0]


def _unit(line: Line, words: Words) -> str:
    """The unit in words where it is one of ours, else as users named it."""
    if line.kpi.unit == "currency":
        return line.currency
    key = f"unit-{line.kpi.unit}"
    return words(key) if words.has(key) else line.kpi.unit


def _better(line: Line, words: Words) -> str:
    return words(f"direction-{line.kpi.direction}")


def _status(line: Line, words: Words) -> str | None:
    """An estimate already given is shown, so that it can be replaced knowingly."""
    status = line.stored.status
    return words(f"measurement_status-{status}") if status else None


def _titles(request: TemplateRequest, portfolio: Portfolio, words: Words) -> tuple[str, str]:
    home = portfolio.initiatives.get(request.initiative or 0)
    scope = home.name if home else request.owner or portfolio.settings.organisation
    month = words.month(request.through)
    return words("workbook-title", scope=scope), words("workbook-subtitle", month=month)


def _head(
    sheet: Worksheet, columns: Sequence[Column], words: Words, titles: tuple[str, str]
) -> None:
    shown = next(place for place, one in enumerate(columns, 1) if not one.hidden)
    look.title(sheet, 1, shown, *titles)
    for place, column in enumerate(columns, start=1):
        if column.code:
            look.put(sheet.cell(CODES, place), MARK + column.code)
        cell = sheet.cell(HEADINGS, place)
        look.heading(cell, column.heading(words))
        if column.figure:
            cell.alignment = Alignment(horizontal="right", vertical="bottom", wrap_text=True)
        if column.is_input:
            cell.comment = Comment(words(f"workbook-blank-{column.name}"), words("product-name"))
            cell.comment.width, cell.comment.height = 260, 110
        sheet.column_dimensions[get_column_letter(place)].width = column.width
        sheet.column_dimensions[get_column_letter(place)].hidden = column.hidden


def _row(sheet: Worksheet, row: int, line: Line, columns: Sequence[Column], words: Words) -> None:
    figures = _figures(line)
    for place, column in enumerate(columns, start=1):
        cell = look.put(sheet.cell(row, place), column.show(line, words))
        cell.font, cell.border = look.BODY, look.HAIRLINE
        if column.figure:
            cell.number_format = "General" if column.is_input else figures
        if entry.is_open(column.name, line):
            cell.protection, cell.fill, cell.border = look.OPEN, look.fill(look.INPUT), look.BOX
        elif column.is_input:
            cell.fill = look.fill(look.PANEL)
        elif column.figure or column.name in ("unit", "better"):
            cell.font = look.NOTE


def _figures(line: Line) -> str:
    """A number format with as many decimals as the KPI's own figures have, four at most."""
    known = [line.kpi.baseline, line.kpi.target, *line.before]
    decimals = max((_decimals(one) for one in known if one is not None), default=0)
    return "#,##0" + ("." + "0" * decimals if decimals else "")


def _decimals(value: Decimal) -> int:
    exponent = value.normalize().as_tuple().exponent
    return min(max(-exponent, 0), 4) if isinstance(exponent, int) else 0


def _finish(sheet: Worksheet, columns: Sequence[Column], count: int) -> None:
    """Rows hidden and frozen, sorting and filtering allowed, only input cells open."""
    sheet.row_dimensions[1].height = 26
    sheet.row_dimensions[CODES].hidden = True
    sheet.row_dimensions[HEADINGS].height = 46
    frozen = 1 + max(place for place, one in enumerate(columns, 1) if one.name == "month")
    sheet.freeze_panes = sheet.cell(HEADINGS + 1, frozen)
    last = get_column_letter(len(columns))
    sheet.auto_filter.ref = f"A{HEADINGS}:{last}{HEADINGS + max(count, 1)}"
    protection = sheet.protection
    protection.sheet = True
    # in this format True means "forbidden"
    for allowed in ("sort", "autoFilter", "formatCells", "formatColumns", "formatRows"):
        setattr(protection, allowed, False)
    look.quiet_grid(sheet)
    look.printed(sheet, HEADINGS)


def _describe(book: Workbook, portfolio: Portfolio, title: str) -> None:
    book.properties.title = title
    book.properties.creator = portfolio.settings.organisation or "Benefits"
    book.properties.keywords = f"revision={portfolio.revision}"
