"""Cells that say something else than they seem to, in every kind of file that can hold them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from tests.intake import old_excel as old
from tests.intake.hostile.case import Hostile, Said, Stored
from tests.intake.hostile.writing import (
    HEAD,
    KINDS,
    WORKBOOKS,
    Formula,
    Raw,
    Rows,
    Shown,
    Wrong,
    binary_sheet,
    document,
    modern,
    old_sheet,
    one,
    row_markup,
    with_macros,
)
from tests.intake.making import PACKAGE, RELATIONS, packed, parts

ONE = ("Errors", "2026-01")
RIGHT = "First time right"
DATES = ("xlsx", "xlsb", "xls")
"""Kinds in which a date is a number with a format."""
SERIAL, SERIAL_1904 = 46_053, 44_591
"""31 January 2026 as a number of days, from 1900 and from 1904."""


def each(
    name: str,
    rows: Rows,
    said: Sequence[Said],
    stored: Sequence[Stored] = (),
    kinds: Sequence[str] = WORKBOOKS,
) -> list[Hostile]:
    """The same sheet in each of the kinds."""
    return [
        Hostile(f"{kind}: {name}", _made(kind, rows), _told(kind, said), tuple(stored))
        for kind in kinds
    ]


def _made(kind: str, rows: Rows) -> Callable[[], bytes]:
    return lambda: KINDS[kind](rows)


def _told(kind: str, said: Sequence[Said]) -> tuple[Said, ...]:
    """A text file has no sheet, and all its figures are text."""
    if kind != "csv":
        return tuple(said)
    told = ((code, place.removeprefix("Data!")) for code, place in said)
    return tuple(one for one in told if one[0] != "numbers_as_text")


def value(
    name: str, cell: Any, code: str, kinds: Sequence[str] = WORKBOOKS, kpi: str = "Errors"
) -> list[Hostile]:
    """A value that stops the file."""
    return each(name, one(cell, kpi=kpi), [(code, "Data!C2")], kinds=kinds)


def read(
    name: str,
    cell: Any,
    meant: float,
    *codes: str,
    kinds: Sequence[str] = WORKBOOKS,
    kpi: str = "Errors",
) -> list[Hostile]:
    """A value that is understood, with these remarks."""
    said = [(code, "Data!C2") for code in codes]
    return each(name, one(cell, kpi=kpi), said, [(kpi, "2026-01", meant)], kinds)


def month(name: str, cell: Any, code: str, kinds: Sequence[str] = WORKBOOKS) -> list[Hostile]:
    """A month that stops the file."""
    return each(name, one(380, cell), [(code, "Data!B2")], kinds=kinds)


def _zeros(kind: str) -> Hostile:
    rows = (HEAD, ("Errors", "2026-01", Formula(0.0)), ("Errors", "2026-02", Formula(0.0)))
    stored = (("Errors", "2026-01", 0.0), ("Errors", "2026-02", 0.0))
    said = (("all_formulas_zero", "Data!C"),)
    return Hostile(f"{kind}: formulas that are all nought", _made(kind, rows), said, stored)


def linked() -> bytes:
    """A workbook with a figure of another one, at a place that must not be asked."""
    rows = one(Formula(380, "[1]Sheet1!$A$1"))
    relation = (
        f'<Relationships xmlns="{PACKAGE}"><Relationship Id="rId1" TargetMode="External" '
        f'Type="{RELATIONS}/externalLinkPath" Target="http://127.0.0.1:9/b.xlsx"/></Relationships>'
    )
    return packed(
        {
            **parts(row_markup(rows)),
            "xl/externalLinks/externalLink1.xml": "<externalLink/>",
            "xl/externalLinks/_rels/externalLink1.xml.rels": relation,
        }
    )


def linked_document() -> bytes:
    cell = (
        "<table:table-cell table:formula=\"of:=['file:///etc/passwd'#$A.A1]\" "
        'office:value-type="float" office:value="380"/>'
    )
    return document(one(Raw(cell)))


def sheets(*named: tuple[str, Rows, str]) -> bytes:
    """Sheets by name, rows and state (`visible`, `hidden`, `veryHidden`)."""
    made = parts()
    listed = "".join(
        f'<sheet name="{name}" sheetId="{n}" state="{state}" r:id="s{n}"/>'
        for n, (name, _, state) in enumerate(named, start=1)
    )
    links = "".join(
        f'<Relationship Id="s{n}" Type="{RELATIONS}/worksheet" Target="worksheets/s{n}.xml"/>'
        for n in range(1, len(named) + 1)
    )
    book, rels = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
    made[book] = (
        str(made[book])
        .replace("</sheets>", f"{listed}</sheets>")
        .replace('<sheet name="Data" sheetId="1" r:id="rId1"/>', "")
    )
    made[rels] = str(made[rels]).replace("</Relationships>", f"{links}</Relationships>")
    template = str(made.pop("xl/worksheets/sheet1.xml"))
    for n, (_, rows, _) in enumerate(named, start=1):
        body = f"<sheetData>{row_markup(rows)}</sheetData>"
        made[f"xl/worksheets/s{n}.xml"] = template.replace("<sheetData></sheetData>", body)
    return packed(made)


def hidden_rows() -> bytes:
    rows = (HEAD, *((*ONE[:1], f"2026-0{n}", 380 + n) for n in (1, 2, 3)))
    markup = row_markup(rows)
    for n in (3, 4):
        markup = markup.replace(f'<row r="{n}"', f'<row r="{n}" hidden="1"')
    return packed(parts(markup))


THREE = tuple(("Errors", f"2026-0{n}", 380.0 + n) for n in (1, 2, 3))
HEADED = (HEAD, (*ONE, 380))
PLAIN = (("Errors", "2026-01", 380.0),)
LONG = "x" * 400
TEXTS = ("xlsx", "ods", "csv")
NOT_CALCULATED = ("xlsx", "xlsm", "ods")

VALUES = (
    *value("a formula never calculated", Formula(), "not_calculated", NOT_CALCULATED),
    *map(_zeros, WORKBOOKS),
    *value("not available", Wrong("#N/A"), "error_cell"),
    *value("a lost reference", Wrong("#REF!"), "error_cell"),
    *value("a division by nought", Wrong("#DIV/0!"), "error_cell", ("xlsx", "xlsb", "xls")),
    *(
        case
        for said in ("NA", "N/A", "-", "\u2026", "\u2013", "#N/A", "BSL")
        for case in each(
            f"the word {said!r} for nothing",
            (*HEADED, ("Errors", "2026-02", said)),
            [("missing_marker", "Data!C3")],
            PLAIN,
            ("xlsx", "csv"),
        )
    ),
    *value("letters that only their writer knows", "XQZ", "not_a_number", TEXTS),
    *value("to be decided", "to be decided", "not_a_number", TEXTS),
    Hostile("xlsx: a figure of another workbook", linked, (("external_links", "Data"),), PLAIN),
    Hostile("ods: a figure of another file", linked_document, (("external_links", "Data"),), PLAIN),
    Hostile(
        "xlsx: days counted from 1904",
        lambda: modern(
            one(380, Shown(SERIAL_1904, "yyyy-mm-dd")), settings='<workbookPr date1904="1"/>'
        ),
        (("dates_1904", "Data"),),
        PLAIN,
    ),
    Hostile(
        "xlsb: days counted from 1904",
        lambda: binary_sheet(one(380, Shown(SERIAL_1904, "yyyy-mm-dd")), from_1904=True),
        (("dates_1904", "Data"),),
        PLAIN,
    ),
    Hostile(
        "xls: days counted from 1904",
        lambda: old_sheet(one(380, Shown(SERIAL_1904, "yyyy\\-mm\\-dd")), from_1904=True),
        (("dates_1904", "Data"),),
        PLAIN,
    ),
    *each("the last day of a month", one(380, Shown(SERIAL, "yyyy-mm-dd")), [], PLAIN, DATES),
    *each("a day with its hour", one(380, Shown(SERIAL + 0.75, "yyyy-mm-dd hh:mm")), [], PLAIN,
          DATES),
    *month("day nought", Shown(0, "yyyy-mm-dd"), "not_a_month", DATES),
    *month("a day before all days", Shown(-5, "yyyy-mm-dd"), "not_a_month", DATES),
    *month("a day after the year 9999", Shown(2_958_466, "yyyy-mm-dd"), "not_a_month", DATES),
    *month("a time of day", Shown(0.5, "hh:mm"), "not_a_month", DATES),
    *value("a day for a number", Shown(SERIAL, "yyyy-mm-dd"), "date_not_number", DATES),
    *value("a time for a number", Shown(0.5, "hh:mm"), "not_a_number", DATES),
    *read("hours that go on", Shown(163.5 / 24, "[h]:mm"), 163.5, "weight_missing", kinds=DATES,
          kpi="Handling time"),
    *read("hours for a count", Shown(380 / 24, "[h]:mm"), 380, "unit_in_cell", kinds=DATES),
    *read("a share shown in per cent", Shown(0.82, "0.00%"), 82, "weight_missing", kpi=RIGHT),
    *read("a figure with the sign as text", Shown(82, '0.0" %"'), 82, "weight_missing",
          kinds=("xlsx", "xlsb", "xls"), kpi=RIGHT),
    *read("per cent in words", "82 %", 82, "numbers_as_text", "weight_missing", kinds=TEXTS,
          kpi=RIGHT),
    *read("a bare share", 0.82, 0.82, "weight_missing", "maybe_fraction", kpi=RIGHT),
    *read("per cent for a count", Shown(3.8, "0%"), 3.8, "percent_for_other_unit", "scale_jump",
          kinds=("xlsx", "xls")),
    *(
        case
        for said in ("1\u00a0234,5", "1\u202f234,5", "1.234,5", "1'234.5", "1\u2019234.5",
                     "1,234.5", "1 234,5 *")
        for case in read(
            f"the figure {said!r}", said, 1_234.5, *(["note_left_out"] if "*" in said else []),
            "numbers_as_text", kinds=("xlsx", "ods"),
        )
    ),
    *read("a true minus sign", "\u2212380", -380, "numbers_as_text", "negative_value",
          kinds=("xlsx", "ods")),
    *read("a figure in brackets", "(380)", -380, "numbers_as_text", "negative_value",
          kinds=("xlsx", "ods")),
    *value("a thousand or one and a bit", "1.234", "ambiguous_number", ("xlsx", "ods", "csv")),
    *value("a thousand or one and a bit, the other way", "1,234", "ambiguous_number",
           ("xlsx", "ods")),
    *read("a figure kept as text", "380", 380, "numbers_as_text"),
    *value("beyond all numbers", Raw('<c r="{at}"><v>1e999</v></c>'), "not_finite", ("xlsx",)),
    *value("no number at all", Raw('<c r="{at}"><v>NaN</v></c>'), "not_finite", ("xlsx",)),
    *value("two points in a number", Raw('<c r="{at}"><v>12..5</v></c>'), "not_a_number",
           ("xlsx",)),
    *value("more than can be kept", 1e15, "number_too_large"),
    *value("yes", True, "not_a_number"),
    *read("escaped line ends", "380_x000D_", 380, "numbers_as_text", kinds=("xlsx",)),
    *each("a note run into a figure", one("113%", kpi="Absence"),
          [(code, "Data!C2") for code in ("numbers_as_text", "weight_missing", "scale_jump")],
          [("Absence", "2026-01", 113.0)], ("xlsx", "ods")),
    *each("a raised note", one("380\u00b9"),
          [("note_left_out", "Data!C2"), ("numbers_as_text", "Data!C2")], PLAIN, ("xlsx", "ods")),
    Hostile(
        "xlsx: a title over all columns",
        lambda: _titled("A1:C1"),
        (),
        PLAIN,
    ),
    Hostile(
        "xlsx: a hidden sheet",
        lambda: sheets(("Data", HEADED, "visible"), ("Old", one(7, "2026-02"), "hidden")),
        (("hidden_sheet", "Old"),),
        PLAIN,
    ),
    Hostile(
        "xlsx: a very hidden sheet",
        lambda: sheets(("Old", one(7), "veryHidden"), ("Data", HEADED, "visible")),
        (("hidden_sheet", "Old"),),
        PLAIN,
    ),
    Hostile("xlsx: hidden rows", hidden_rows, (("hidden_rows", "Data"),), THREE),
    Hostile(
        "xls: hidden rows",
        lambda: old_sheet(
            (HEAD, *(("Errors", f"2026-0{n}", 380 + n) for n in (1, 2, 3))),
            old.hidden_row(2),
            old.hidden_row(3),
        ),
        (("hidden_rows", "Data"),),
        THREE,
    ),
    *each("a heading twice", ((*HEAD, "value"), (*ONE, 380, 381)),
          [("duplicate_heading", "Data!D1")], kinds=("xlsx", "xls", "ods", "csv")),
    *each("a heading twice with another blank", ((*HEAD, "Value\u00a0"), (*ONE, 380, 381)),
          [("duplicate_heading", "Data!D1")], kinds=("xlsx", "ods")),
    Hostile(
        "xlsx: two sheets of one name",
        lambda: sheets(("Data", HEADED, "visible"), ("Data", one(381), "visible")),
        (("damaged", ""),),
    ),
    Hostile(
        "xlsx: two sheets that disagree",
        lambda: sheets(("Data", HEADED, "visible"), ("data", one(381), "visible")),
        (("duplicate_row", "data!C2"),),
    ),
    Hostile("xlsx: a sheet without a name", lambda: sheets(("", HEADED, "visible")), (), PLAIN),
    Hostile(
        "xlsx: a name of 400 letters",
        lambda: sheets((LONG, one("many"), "visible")),
        (("not_a_number", f"{LONG}!C2"),),
    ),
    Hostile("xlsm: macros", lambda: with_macros(HEADED), (), PLAIN),
    *each("a formula as text", one(380, kpi="=cmd|' /C calc'!A0"), [("unknown_kpi", "Data!A2")]),
    *each("a name in another script", one(380, kpi="Erro\u0433s"), [("unknown_kpi", "Data!A2")]),
    *month("a school year", "2012-13", "not_a_month", TEXTS),
    *month("a year as text", "1900", "not_a_month", TEXTS),
    *month("a decimal month", "1871.1", "ambiguous_month", TEXTS),
    *month("a Thai year", "\u0e21\u0e01\u0e23\u0e32\u0e04\u0e21 2569", "not_a_month", ("xlsx",)),
    *month("a span of months", "Apr 2025 - May 2025", "not_a_month", TEXTS),
    *month("a month of any year", "mars", "month_without_year", TEXTS),
    *month("a day that never was", "30.02.2026", "not_a_month", TEXTS),
    *month("a day or a month", "03/04/2025", "ambiguous_month", TEXTS),
    *month("a month to come", "2026-04", "future_month", TEXTS),
    *month("a range within ranges", " to ".join(["2025"] * 12), "not_a_month", TEXTS),
)  # fmt: skip
"""Every row of what values do to an importer, and periods that parse to the wrong thing."""


def _titled(area: str) -> bytes:
    made = parts(row_markup((("Monthly report",), *HEADED)))
    sheet = str(made["xl/worksheets/sheet1.xml"])
    merges = f'<mergeCells count="1"><mergeCell ref="{area}"/></mergeCells></worksheet>'
    made["xl/worksheets/sheet1.xml"] = sheet.replace("</worksheet>", merges)
    return packed(made)
