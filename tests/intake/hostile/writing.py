"""One sheet `Data` written as each kind of file, byte by byte, so that no library mends it."""

from __future__ import annotations

import html
import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from benefits.intake.files.scan_xls import ERRORS
from benefits.intake.problems import letters
from tests.intake import binary_excel as binary
from tests.intake import old_excel as old
from tests.intake.making import MAIN, packed, parts

HEAD = ("KPI", "Month", "Value")
Rows = Sequence[Sequence[Any]]


@dataclass(frozen=True, slots=True)
class Wrong:
    """An error cell, by its text."""

    text: str


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula and its stored result; None where it was never calculated."""

    result: float | None = None
    code: str = "1+1"


@dataclass(frozen=True, slots=True)
class Shown:
    """A number with its number format."""

    value: float
    format: str


@dataclass(frozen=True, slots=True)
class Raw:
    """A cell's inner markup, in modern workbooks only; `{at}` is its address."""

    markup: str


def letter(column: int) -> str:
    return letters(column + 1)


def _formats(rows: Rows) -> list[str]:
    return list(dict.fromkeys(one.format for row in rows for one in row if isinstance(one, Shown)))


def row_markup(rows: Rows) -> str:
    """Rows as the markup of a modern sheet."""
    formats = _formats(rows)
    return "".join(
        f'<row r="{n}">' + "".join(_cell(one, f"{letter(c)}{n}", formats)
        for c, one in enumerate(row) if one is not None) + "</row>"
        for n, row in enumerate(rows, start=1)
    )  # fmt: skip


def _cell(one: Any, at: str, formats: list[str]) -> str:  # noqa: PLR0911  one for each type
    match one:
        case Raw(markup):
            return markup.replace("{at}", at)
        case Wrong(text):
            return f'<c r="{at}" t="e"><v>{text}</v></c>'
        case Formula(None, code):
            return f'<c r="{at}"><f>{code}</f></c>'
        case Formula(result, code):
            return f'<c r="{at}"><f>{code}</f><v>{result}</v></c>'
        case Shown(value, code):
            return f'<c r="{at}" s="{formats.index(code) + 1}"><v>{value}</v></c>'
        case bool():
            return f'<c r="{at}" t="b"><v>{int(one)}</v></c>'
        case int() | float():
            return f'<c r="{at}"><v>{one}</v></c>'
        case _:
            text = html.escape(str(one), quote=False)
            return f'<c r="{at}" t="inlineStr"><is><t xml:space="preserve">{text}</t></is></c>'


def styles(formats: Sequence[str]) -> str:
    """A style sheet whose style n has the n-th format."""
    listed = "".join(
        f'<numFmt numFmtId="{164 + n}" formatCode="{html.escape(code)}"/>'
        for n, code in enumerate(formats)
    )
    xfs = "".join(f'<xf numFmtId="{n}"/>' for n in (0, *(164 + n for n in range(len(formats)))))
    return (
        f'<styleSheet xmlns="{MAIN}"><numFmts count="{len(formats)}">{listed}</numFmts>'
        f'<cellXfs count="{len(formats) + 1}">{xfs}</cellXfs></styleSheet>'
    )


def modern(rows: Rows, **more: Any) -> bytes:
    """As xlsx; `more` goes to `parts`."""
    return packed(parts(row_markup(rows), styles=styles(_formats(rows)), **more))


def with_macros(rows: Rows) -> bytes:
    """As xlsm, with a program that nobody must start."""
    made = parts(row_markup(rows), styles=styles(_formats(rows)))
    types = str(made["[Content_Types].xml"])
    kind = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
    override = f'<Override PartName="/xl/workbook.xml" ContentType="{kind}"/></Types>'
    made["[Content_Types].xml"] = types.replace("</Types>", override)
    made["xl/vbaProject.bin"] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"Auto_Open" * 200
    return packed(made)


_CODES = {text: code for code, text in ERRORS.items()}


def binary_sheet(rows: Rows, **more: Any) -> bytes:
    """As xlsb."""
    records, formats = list[bytes](), _formats(rows)
    for n, row in enumerate(rows):
        records.append(binary.row(n))
        records += [_record(one, c, formats) for c, one in enumerate(row) if one is not None]
    return binary.binary_workbook(*records, formats=formats, **more)


def _record(one: Any, column: int, formats: list[str]) -> bytes:
    match one:
        case Wrong(text):
            return binary.error(column, _CODES[text])
        case Formula(result):
            return binary.formula(column, float(result or 0))
        case Shown(value, code):
            return binary.number(column, value, formats.index(code) + 1)
        case bool():
            return binary.record(4, struct.pack("<IIB", column, 0, int(one)))
        case int() | float():
            return binary.number(column, float(one))
        case _:
            return binary.words(column, str(one))


def old_sheet(rows: Rows, *more: bytes, **options: Any) -> bytes:
    """As xls; `more` are further records."""
    formats = _formats(rows)
    records = [
        _old_record(one, n, c, formats)
        for n, row in enumerate(rows)
        for c, one in enumerate(row)
        if one is not None
    ]
    return old.old_workbook(*records, *more, formats=formats, **options)


def _old_record(one: Any, row: int, column: int, formats: list[str]) -> bytes:
    match one:
        case Wrong(text):
            return old.error(row, column, _CODES[text])
        case Formula(result):
            return old.formula(row, column, float(result or 0))
        case Shown(value, code):
            return old.number(row, column, value, formats.index(code) + 1)
        case bool():
            return old.record(0x205, struct.pack("<HHHBB", row, column, 0, int(one), 0))
        case int() | float():
            return old.number(row, column, float(one))
        case _:
            said = str(one).encode("utf-16-le")
            head = struct.pack("<HHHHB", row, column, 0, len(said) // 2, 1)
            return old.record(0x204, head + said)


_NAMES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{kind}:1.0"'
    for name, kind in (
        ("office", "office"), ("table", "table"), ("text", "text"), ("style", "style"),
        ("number", "datastyle"),
    )
)  # fmt: skip
_CALC = 'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'
OPEN_KIND = "application/vnd.oasis.opendocument.spreadsheet"


def document(rows: Rows, *, head: str = "", after: str = "", **more: str) -> bytes:
    """As ods; `head` stands before the content, `after` is markup of further rows."""
    body = "".join(
        "<table:table-row>" + "".join(map(_open_cell, row)) + "</table:table-row>" for row in rows
    )
    table = f'<table:table table:name="Data">{body}{after}</table:table>'
    content = (
        f'{head}<office:document-content {_NAMES} {_CALC} office:version="1.3"><office:body>'
        f"<office:spreadsheet>{table}</office:spreadsheet></office:body></office:document-content>"
    )
    return packed(
        {
            "mimetype": OPEN_KIND,
            "content.xml": content,
            "META-INF/manifest.xml": more.get("manifest", manifest()),
            "styles.xml": more.get("styles", f"<office:document-styles {_NAMES}/>"),
        }
    )


def manifest(inside: str = "") -> str:
    """The list of an open document's parts; `inside` is said of the content."""
    return (
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{OPEN_KIND}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml">'
        f"{inside}</manifest:file-entry></manifest:manifest>"
    )


def _open_cell(one: Any) -> str:  # noqa: C901, PLR0911  one for each type
    match one:
        case None:
            return "<table:table-cell/>"
        case Raw(markup):
            return markup
        case Wrong(text):
            return (
                '<table:table-cell table:formula="of:=NA()" office:value-type="string" '
                f'calcext:value-type="error"><text:p>{text}</text:p></table:table-cell>'
            )
        case Formula(None, code):
            return f'<table:table-cell table:formula="of:={code}"/>'
        case Formula(result, code):
            return _open_number(float(result or 0), f' table:formula="of:={code}"')
        case Shown(value, code):
            return _open_number(value, kind="percentage" if "%" in code else "float")
        case bool():
            told = str(one).lower()
            return (
                f'<table:table-cell office:value-type="boolean" office:boolean-value="{told}">'
                f"<text:p>{told}</text:p></table:table-cell>"
            )
        case int() | float():
            return _open_number(one)
        case _:
            text = html.escape(str(one), quote=False)
            return (
                '<table:table-cell office:value-type="string">'
                f"<text:p>{text}</text:p></table:table-cell>"
            )


def _open_number(value: float, formula: str = "", kind: str = "float") -> str:
    return (
        f'<table:table-cell{formula} office:value-type="{kind}" office:value="{value}">'
        f"<text:p>{value}</text:p></table:table-cell>"
    )


def plain(rows: Rows, mark: str = ";", encoding: str = "utf-8") -> bytes:
    """As text with a separator."""
    lines = [mark.join("" if one is None else str(one) for one in row) for row in rows]
    return "\r\n".join(lines).encode(encoding)


KINDS: dict[str, Callable[[Rows], bytes]] = {
    "xlsx": modern,
    "xlsm": with_macros,
    "xlsb": binary_sheet,
    "xls": old_sheet,
    "ods": document,
    "csv": plain,
}
WORKBOOKS = ("xlsx", "xlsm", "xlsb", "xls", "ods")


def one(value: Any, month: Any = "2026-01", kpi: Any = "Errors") -> Rows:
    """Headings and one row."""
    return (HEAD, (kpi, month, value))
