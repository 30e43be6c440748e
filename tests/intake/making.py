"""Workbooks made for the tests: honest ones by openpyxl, others part by part."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from io import BytesIO
from typing import Any

import openpyxl

from benefits import text
from benefits.domain.calendar.period import Month
from benefits.domain.record.bulk import COST_MONTH, MEASUREMENT
from benefits.domain.record.facts import (
    Cost,
    CostKind,
    Direction,
    Initiative,
    Kpi,
    KpiStatus,
    Settings,
)
from benefits.domain.record.portfolio import Portfolio
from benefits.intake.cells.vocabulary import Vocabulary
from benefits.intake.files.reader import read
from benefits.intake.sheets.check import Checked, check

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
TODAY = Month.of(2026, 3)
VOCABULARY = Vocabulary.of(**text.vocabulary())


def workbook(*rows: Sequence[Any], **sheets: Sequence[Sequence[Any]]) -> bytes:
    """A workbook with one sheet `Data` of these rows, and more sheets by name."""
    book = openpyxl.Workbook()
    book.worksheets[0].title = "Data"
    _write(book.worksheets[0], rows)
    for name, more in sheets.items():
        _write(book.create_sheet(name), more)
    return saved(book)


def _write(sheet: Any, rows: Sequence[Sequence[Any]]) -> None:
    """Text is written as text, even where it looks like a formula."""
    for row in rows:
        sheet.append(list(row))
    for cell in (cell for row in sheet.iter_rows() for cell in row):
        if isinstance(cell.value, str):
            cell.data_type = "s"


def saved(book: openpyxl.Workbook) -> bytes:
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def packed(parts: Mapping[str, bytes | str], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", compression) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return stream.getvalue()


def parts(
    rows: str = "",
    *,
    before: str = "",
    head: str = "",
    settings: str = "",
    styles: str = "",
    main: str = MAIN,
    relations: str = RELATIONS,
    **more: bytes | str,
) -> dict[str, bytes | str]:
    """The parts of a workbook with one sheet `Data` holding this row markup."""
    sheet = f'<worksheet xmlns="{main}">{before}<sheetData>{rows}</sheetData></worksheet>'
    book = (
        f'<workbook xmlns="{main}" xmlns:r="{relations}">{settings}'
        '<sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>'
    )
    links = (
        f'<Relationships xmlns="{PACKAGE}">'
        f'<Relationship Id="rId1" Type="{relations}/worksheet" Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="rId2" Type="{relations}/sharedStrings" Target="sharedStrings.xml"/>'
        f'<Relationship Id="rId3" Type="{relations}/styles" Target="styles.xml"/>'
        "</Relationships>"
    )
    root = (
        f'<Relationships xmlns="{PACKAGE}"><Relationship Id="rId1" '
        f'Type="{relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
    )
    types = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="xml" ContentType="application/xml"/></Types>'
    )
    found: dict[str, bytes | str] = {
        "[Content_Types].xml": types,
        "_rels/.rels": root,
        "xl/workbook.xml": book,
        "xl/_rels/workbook.xml.rels": links,
        "xl/worksheets/sheet1.xml": head + sheet,
        "xl/sharedStrings.xml": f'<sst xmlns="{main}" count="0" uniqueCount="0"/>',
        "xl/styles.xml": styles or f'<styleSheet xmlns="{main}"/>',
    }
    return {**found, **{name.replace("__", "/"): content for name, content in more.items()}}


def words(row: int, *texts: str, first: str = "A") -> str:
    """A row of inline texts."""
    cells = "".join(
        f'<c r="{chr(ord(first) + place)}{row}" t="inlineStr"><is><t>{text}</t></is></c>'
        for place, text in enumerate(texts)
    )
    return f'<row r="{row}">{cells}</row>'


def table(*rows: str) -> str:
    """Headings KPI, Month, Value in row 1 and cells of row 2, 3 ... as markup."""
    body = "".join(f'<row r="{n}">{cells}</row>' for n, cells in enumerate(rows, start=2))
    return words(1, "KPI", "Month", "Value") + body


def named(row: int, month: str = "2026-01", kpi: str = "Errors") -> str:
    """The first two cells of a data row."""
    return "".join(
        f'<c r="{letter}{row}" t="inlineStr"><is><t>{text}</t></is></c>'
        for letter, text in (("A", kpi), ("B", month))
    )


def portfolio(*kpis: Kpi, measured: Sequence[tuple[int, Month, str]] = ()) -> Portfolio:
    """Two initiatives, the given KPIs (or the usual three), one cost line, and a history."""
    known = {one.id: one for one in (kpis or USUAL)}
    rows = [
        {"kpi": kpi, "month": int(month), "value": int(Decimal(v) * 1_000_000), "status": "final"}
        for kpi, month, v in measured
    ]
    cost = Cost(id=30, initiative=2, name="Licences", kind=CostKind.RUNNING)
    return Portfolio(
        revision=7,
        settings=Settings(id=1, organisation="Nordvik"),
        initiatives={2: ERP, 3: CRM},
        kpis=known,
        benefits={},
        costs={30: cost},
        files={},
        measurements=MEASUREMENT.frame(rows),
        cost_months=COST_MONTH.frame(),
    )


ERP = Initiative(id=2, name="ERP", start=Month.of(2025, 1), go_live=Month.of(2025, 7))
CRM = Initiative(id=3, name="CRM", start=Month.of(2025, 1), go_live=Month.of(2025, 10))
ERRORS = Kpi(
    id=10,
    initiative=2,
    name="Errors",
    kind="flow",
    unit="count",
    direction=Direction.DOWN,
    baseline=Decimal(400),
    target=Decimal(280),
    target_month=Month.of(2026, 6),
    status=KpiStatus.ACTIVE,
)
FIRST_TIME_RIGHT = replace(
    ERRORS,
    id=11,
    name="First time right",
    kind="rate",
    unit="%",
    direction=Direction.UP,
    baseline=Decimal(80),
    target=Decimal(95),
)
DAYS = replace(
    ERRORS,
    id=12,
    name="Days to close",
    kind="average",
    unit="days",
    baseline=Decimal(10),
    target=Decimal("5.5"),
)
USUAL = (ERRORS, FIRST_TIME_RIGHT, DAYS)


def checked(data: bytes, known: Portfolio | None = None) -> Checked:
    return check(read(data), known or portfolio(), VOCABULARY, today=TODAY)


def found(result: Checked) -> list[tuple[str, str]]:
    """(code, cell) of every problem."""
    return [(one.code, one.place.cell) for one in result.problems]


def values(result: Checked) -> list[tuple[int, str, float | None, str]]:
    """(KPI, month, value, status) of every measurement."""
    frame = result.frame
    columns = (frame[name].tolist() for name in ("kpi", "month", "value", "status"))
    return [
        (kpi, str(Month(month)), None if str(value) == "<NA>" else value / 1e6, status)
        for kpi, month, value, status in zip(*columns, strict=True)
    ]
