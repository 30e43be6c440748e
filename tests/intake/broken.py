"""Broken and hostile workbooks, each with the code and the cell that it must lead to."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.intake.making import (
    MAIN,
    named,
    packed,
    parts,
    saved,
    table,
    words,
    workbook,
)

STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships"
BOMB = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'


@dataclass(frozen=True, slots=True)
class Case:
    """What reading or checking the bytes must say; `what` where a code has several reasons."""

    name: str
    make: Callable[[], bytes]
    code: str
    cell: str = ""
    what: str = ""


def cell(markup: str) -> Callable[[], bytes]:
    """A table whose one value is the cell C2 with this markup."""
    return lambda: packed(parts(table(named(2) + markup)))


def far(reference: str) -> Callable[[], bytes]:
    row = "".join(one for one in reference if one.isdigit())
    markup = f'<row r="{row}"><c r="{reference}"><v>1</v></c></row>'
    return lambda: packed(parts(table() + markup))


def fake_envelope() -> bytes:
    """The start of what an encrypted workbook looks like: a compound file of two streams."""
    streams = "".join(("EncryptionInfo", "EncryptedPackage")).encode("utf-16-le")
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + streams + bytes(600)


def counted(claimed: int) -> bytes:
    sst = f'<sst xmlns="{MAIN}" count="9" uniqueCount="{claimed}"><si><t>a</t></si></sst>'
    return packed({**parts(table()), "xl/sharedStrings.xml": sst})


def many_strings() -> bytes:
    """One long text that 200,000 cells refer to: small on disk, gigabytes in memory."""
    sst = f'<sst xmlns="{MAIN}" count="1" uniqueCount="1"><si><t>{"x" * 32_000}</t></si></sst>'
    rows = "".join(
        f'<row r="{n}">'
        + "".join(f'<c r="{c}{n}" t="s"><v>0</v></c>' for c in "ABCDEFGH")
        + "</row>"
        for n in range(1, 25_001)
    )
    return packed({**parts(rows), "xl/sharedStrings.xml": sst})


def whitespace() -> bytes:
    """A sheet of 180 MB, nearly all of it blanks."""
    return packed(parts(before=" " * 180_000_000))


def oversized() -> bytes:
    return packed(parts(before=" " * 110_000_000, xl__more_xml=" " * 110_000_000))


def hidden_only() -> bytes:
    data = workbook(["Notes"], Secret=[["KPI", "Month", "Value"], ["Errors", "2026-01", 1]])
    from io import BytesIO

    import openpyxl

    book = openpyxl.load_workbook(BytesIO(data))
    book["Secret"].sheet_state = "hidden"
    return saved(book)


def patched(data: bytes, name: str, old: str, new: str) -> bytes:
    """The same archive with text replaced in one part."""
    from io import BytesIO

    with zipfile.ZipFile(BytesIO(data)) as archive:
        found = {one: archive.read(one) for one in archive.namelist()}
    found[name] = found[name].replace(old.encode(), new.encode())
    return packed(found)


REFUSED = (
    Case("nothing", lambda: b"", "empty_file"),
    Case("blanks", lambda: b" \r\n\t ", "empty_file"),
    Case("a byte order mark alone", lambda: b"\xef\xbb\xbf", "empty_file"),
    Case("a pdf named xlsx", lambda: b"%PDF-1.7 ...", "not_a_workbook", what="pdf"),
    Case("a web page named xlsx", lambda: b"<!DOCTYPE html><html>", "not_a_workbook", what="html"),
    Case("a table as web page", lambda: b"\n <table><tr><td>1", "not_a_workbook", what="html"),
    Case("xml", lambda: b'<?xml version="1.0"?><a/>', "not_a_workbook", what="xml"),
    Case("a picture", lambda: b"\x89PNG\r\n\x1a\n....", "not_a_workbook", what="image"),
    Case("rich text", lambda: rb"{\rtf1 hello}", "not_a_workbook", what="rtf"),
    Case("unknown bytes", lambda: b"\x01\x00\x02\x00\x03", "not_a_workbook", what="unknown"),
    Case("a gzip archive", lambda: b"\x1f\x8b\x08\x00", "not_a_workbook", what="archive"),
    Case("an archive", lambda: packed({"a.txt": "a"}), "not_a_workbook", what="archive"),
    Case(
        "a letter", lambda: packed({"word/document.xml": "<w/>"}), "not_a_workbook", what="document"
    ),
    Case("slides", lambda: packed({"ppt/slides.xml": "<p/>"}), "not_a_workbook", what="document"),
    Case(
        "an open document letter",
        lambda: packed(
            {"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<a/>"}
        ),
        "not_a_workbook",
        what="document",
    ),
    Case("an encrypted workbook", fake_envelope, "password_protected"),
    Case("cut off", lambda: workbook(["KPI"])[:-400], "damaged"),
    Case("cut off early", lambda: workbook(["KPI"])[:300], "damaged"),
    Case("the first bytes only", lambda: b"PK\x03\x04", "damaged"),
    Case(
        "an old file cut off", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "damaged"
    ),
    Case(
        "an old file of nothing",
        lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "Workbook".encode("utf-16-le"),
        "damaged",
    ),
    Case("a workbook without its parts", lambda: packed({"xl/a.xml": "<a/>"}), "damaged"),
    Case(
        "markup that ends early",
        lambda: packed({**parts(), "xl/workbook.xml": "<workbook"}),
        "damaged",
    ),
    Case(
        "an entity bomb in the sheet",
        lambda: packed(parts(head=BOMB)),
        "unsafe_content",
        what="doctype",
    ),
    Case(
        "a declaration in the workbook",
        lambda: packed({**parts(), "xl/workbook.xml": BOMB + "<workbook/>"}),
        "unsafe_content",
        what="doctype",
    ),
    Case(
        "a declaration in the properties",
        lambda: packed(parts(docProps__core_xml="", **{"docProps__core.xml": BOMB})),
        "unsafe_content",
        what="doctype",
    ),
    Case(
        "a declaration in UTF-16",
        lambda: packed({**parts(), "xl/styles.xml": BOMB.encode("utf-16")}),
        "unsafe_content",
        what="doctype",
    ),
    Case(
        "four thousand million strings",
        lambda: counted(4_000_000_000),
        "unsafe_content",
        what="shared_strings",
    ),
    Case(
        "six hundred thousand strings in 100 bytes",
        lambda: counted(600_000),
        "unsafe_content",
        what="shared_strings",
    ),
    Case("a bomb of blanks", whitespace, "unsafe_content", what="ratio"),
    Case("too large unpacked", oversized, "too_large", what="unpacked"),
    Case(
        "thousands of parts",
        lambda: packed({f"xl/{n}.xml": "" for n in range(3_001)}, zipfile.ZIP_STORED),
        "too_large",
        what="parts",
    ),
    Case("too large as sent", lambda: b"a;b\n" * 6_300_000, "too_large", what="upload"),
    Case("a cell at the end of the world", far("XFD1048576"), "too_large", what="area"),
    Case("a cell in a far column and row", far("ZZ200000"), "too_large", what="area"),
    Case("a cell beyond any sheet", far("ZZZZ99999999"), "too_large", what="area"),
    Case("one long text in every cell", many_strings, "too_much_memory"),
)
"""Refused as a whole, with one problem and no rows."""

FAULTY = (
    Case("an error cell", cell('<c r="C2" t="e"><v>#N/A</v></c>'), "error_cell", "C2"),
    Case(
        "a broken reference", cell('<c r="C2" t="e"><f>A9</f><v>#REF!</v></c>'), "error_cell", "C2"
    ),
    Case("a formula never calculated", cell('<c r="C2"><f>1+1</f></c>'), "not_calculated", "C2"),
    Case(
        "a formula with an empty result",
        cell('<c r="C2"><f>1+1</f><v></v></c>'),
        "not_calculated",
        "C2",
    ),
    Case("beyond any number", cell('<c r="C2"><v>1e999</v></c>'), "not_finite", "C2"),
    Case("not a number at all", cell('<c r="C2"><v>NaN</v></c>'), "not_finite", "C2"),
    Case("larger than can be kept", cell('<c r="C2"><v>1e15</v></c>'), "number_too_large", "C2"),
    Case("a bad number", cell('<c r="C2"><v>12..5</v></c>'), "not_a_number", "C2"),
    Case("text for a number", lambda: one("about 12"), "not_a_number", "C2"),
    Case("a footnote mark", lambda: one("12 *1"), "not_a_number", "C2"),
    Case("1.234", lambda: one("1.234"), "ambiguous_number", "C2"),
    Case("a truth value", lambda: one(True), "not_a_number", "C2"),
    Case("a month without its year", lambda: one(5, "March"), "month_without_year", "B2"),
    Case("a Norwegian month without its year", lambda: one(5, "mars"), "month_without_year", "B2"),
    Case("no month", lambda: one(5, ""), "missing_month", "B2"),
    Case("a quarter", lambda: one(5, "2026-Q1"), "not_a_month", "B2"),
    Case("a thirteenth month", lambda: one(5, "2012-13"), "not_a_month", "B2"),
    Case("a span", lambda: one(5, "Apr 2025 - May 2025"), "not_a_month", "B2"),
    Case("a Buddhist year", lambda: one(5, "2557-01"), "not_a_month", "B2"),
    Case("a serial number", lambda: one(5, 45000), "not_a_month", "B2"),
    Case("day or month", lambda: one(5, "03/04/2025"), "ambiguous_month", "B2"),
    Case("a month to come", lambda: one(5, "2026-04"), "future_month", "B2"),
    Case("a KPI nobody knows", lambda: one(5, kpi="Erors"), "unknown_kpi", "A2"),
    Case("no KPI", lambda: one(5, kpi=""), "missing_kpi", "A2"),
    Case("no headings", lambda: workbook(["a", "b"], [1, 2]), "no_layout"),
    Case(
        "no value column",
        lambda: workbook(["KPI", "Month", "Comment"], ["Errors", "2026-01", "x"]),
        "missing_heading",
        "1",
    ),
    Case(
        "headings below row 30",
        lambda: workbook(*[["x"]] * 30, ["KPI", "Month", "Value"]),
        "no_layout",
    ),
    Case(
        "a heading twice",
        lambda: workbook(["KPI", "Month", "Value", "value "], ["Errors", "2026-01", 5, 6]),
        "duplicate_heading",
        "D1",
    ),
    Case("a workbook of empty sheets", workbook, "empty_file"),
    Case("only a hidden sheet holds a table", hidden_only, "no_layout"),
)
"""Read, and then blocked by exactly this one problem that must be fixed."""


def one(value: object, month: object = "2026-01", kpi: str = "Errors") -> bytes:
    """A table with one row."""
    return workbook(["KPI", "Month", "Value"], [kpi or None, month or None, value])


def readable() -> Iterator[tuple[str, bytes, float]]:
    """Odd workbooks that hold one honest value in C2, and that value."""
    value = '<c r="C2"><v>5</v></c>'
    rows = table(named(2) + value)
    yield "an honest one", packed(parts(rows)), 5
    yield (
        "a dimension far too large",
        packed(parts(rows, before='<dimension ref="A1:XFD1048576"/>')),
        5,
    )
    yield "a dimension far too small", packed(parts(rows, before='<dimension ref="A1"/>')), 5
    strict = parts(rows, main=STRICT, relations=STRICT_RELATIONS)
    yield "a strict workbook", packed(strict), 5
    yield (
        "a formula with its result",
        packed(parts(table(named(2) + '<c r="C2"><f>2+3</f><v>5</v></c>'))),
        5,
    )
    yield "a number as text", one("5"), 5
    yield (
        "a merged sheet",
        packed(
            {
                **parts(rows),
                "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{MAIN}">'
                f"<sheetData>{rows}</sheetData>"
                '<mergeCells count="1"><mergeCell ref="E1:XFD1048576"/></mergeCells></worksheet>',
            }
        ),
        5,
    )
    yield "parts named to escape", packed({**parts(rows), "../../evil.xml": "<a/>"}), 5
    yield (
        "rows further down",
        packed(
            parts(
                words(7, "KPI", "Month", "Value", first="C")
                + (
                    '<row r="9"><c r="C9" t="inlineStr"><is><t>Errors</t></is></c>'
                    '<c r="D9" t="inlineStr"><is><t>2026-01</t></is></c><c r="E9"><v>5</v></c>'
                    "</row>"
                )
            )
        ),
        5,
    )
    yield "semicolons", b"KPI;Month;Value\r\nErrors;2026-01;5\r\n", 5
    yield "tabs in UTF-16", "KPI\tMonth\tValue\nErrors\t2026-01\t5\n".encode("utf-16"), 5
    yield "commas and a told separator", b"sep=,\nKPI,Month,Value\nErrors,2026-01,5\n", 5
