"""Declarations and entities in every part that any reader might expand, and markup that is none."""

from __future__ import annotations

import zipfile
from io import BytesIO

from tests.intake.hostile.attacks import HONEST, STORED
from tests.intake.hostile.case import Hostile, refused
from tests.intake.hostile.writing import (
    HEAD,
    Raw,
    binary_sheet,
    document,
    manifest,
    modern,
    old_sheet,
    one,
    row_markup,
)
from tests.intake.making import MAIN, packed, parts

LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
BILLION = f'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY l0 "ha">{LAUGHS}]>'
OUTSIDE = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
NETWORK = '<?xml version="1.0"?><!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd">'
PARAMETER = '<!DOCTYPE a [<!ENTITY % p SYSTEM "http://127.0.0.1:9/p">%p;]>'


def within(part: str, head: str, encoding: str = "utf-8") -> bytes:
    """A workbook with this before the content of a part."""
    made = parts(row_markup(HONEST), **{"docProps__core.xml": "<a/>"})
    made[part] = (head + str(made[part])).encode(encoding)
    return packed(made)


def replaced(part: str, content: bytes | str) -> bytes:
    return packed({**parts(row_markup(HONEST)), part: content})


def without(part: str) -> bytes:
    made = parts(row_markup(HONEST))
    del made[part]
    return packed(made)


def entity(text: str) -> bytes:
    """The text as it stands, as the comment beside an honest value."""
    cell = f'<c r="{{at}}" t="inlineStr"><is><t>{text}</t></is></c>'
    return modern(((*HEAD, "Comment"), ("Errors", "2026-01", 380, Raw(cell))))


def cut(data: bytes, share: float) -> bytes:
    return data[: int(len(data) * share)]


def flipped() -> bytes:
    """A workbook with a bit of its packed sheet turned."""
    data = modern(HONEST)
    with zipfile.ZipFile(BytesIO(data)) as archive:
        at = archive.getinfo("xl/worksheets/sheet1.xml").header_offset
    made = bytearray(data)
    made[at + 90] ^= 0x10
    return bytes(made)


def shared(index: str) -> bytes:
    """A cell that refers to a shared text that is not there."""
    sst = f'<sst xmlns="{MAIN}" count="1" uniqueCount="1"><si><t>a</t></si></sst>'
    rows = one(Raw(f'<c r="{{at}}" t="s"><v>{index}</v></c>'))
    return packed({**parts(row_markup(rows)), "xl/sharedStrings.xml": sst})


PARTS = (
    "xl/worksheets/sheet1.xml",
    "xl/sharedStrings.xml",
    "xl/workbook.xml",
    "xl/styles.xml",
    "docProps/core.xml",
    "[Content_Types].xml",
    "_rels/.rels",
    "xl/_rels/workbook.xml.rels",
)


def declared(name: str, data: bytes) -> Hostile:
    return Hostile(name, lambda: data, (("unsafe_content", ""),), why="doctype")


SECRET = '<manifest:encryption-data manifest:checksum-type="SHA1" manifest:checksum="a"/>'

MARKUP = (
    *(declared(f"a billion laughs in {part}", within(part, BILLION)) for part in PARTS),
    *(declared(f"a file of the system in {part}", within(part, OUTSIDE)) for part in PARTS[:5]),
    declared("a declaration on the network", within(PARTS[0], NETWORK)),
    declared("an entity of the declaration itself", within(PARTS[0], PARAMETER)),
    declared("a declaration in small letters", within(PARTS[0], BILLION.lower())),
    declared("a declaration in UTF-16", within(PARTS[2], BILLION, "utf-16")),
    declared("a declaration in UTF-16 without a mark", within(PARTS[2], BILLION, "utf-16-le")),
    declared(
        "a declaration behind a long comment",
        within(PARTS[0], f"<!--{'x' * 100_000}-->{BILLION}"),
    ),
    declared("a declaration behind blanks", within(PARTS[1], " " * 100_000 + BILLION)),
    declared("an ods with a billion laughs", document(HONEST, head=BILLION)),
    declared("an ods with a declaration in its styles", document(HONEST, styles=OUTSIDE)),
    declared("an ods with a declaration in its list", document(HONEST, manifest=OUTSIDE)),
    refused("an entity that nobody defined", lambda: entity("&l9;"), "damaged"),
    refused("a character that is none", lambda: entity("&#x110000;"), "damaged"),
    Hostile("an escaped carriage return", lambda: entity("late_x000D_"), stored=STORED),
    Hostile("a control character", lambda: entity("late&#x1F;&#x7;"), stored=STORED),
    Hostile("a bracket as text", lambda: entity("<![CDATA[</c><c>]]>"), stored=STORED),
    refused("markup that ends early", lambda: replaced(PARTS[0], "<worksheet><sheetData><row"),
            "damaged"),
    refused("a sheet of nothing", lambda: replaced(PARTS[0], ""), "damaged"),
    refused("a workbook of nothing", lambda: replaced(PARTS[2], ""), "damaged"),
    refused("a sheet that is not there", lambda: without(PARTS[0]), "damaged"),
    refused("a workbook that is not there", lambda: without(PARTS[2]), "damaged"),
    Hostile("styles that are not there", lambda: without(PARTS[3]), stored=STORED),
    Hostile("texts that are not there", lambda: without(PARTS[1]), stored=STORED),
    refused("styles that end early", lambda: replaced(PARTS[3], "<styleSheet"), "damaged"),
    refused("relations that are not there", lambda: without(PARTS[7]), "damaged"),
    refused("a text that is not in the list", lambda: shared("7"), "damaged"),
    Hostile("a text before the list", lambda: shared("-1"), (("not_a_number", "Data!C2"),)),
    refused("half a workbook", lambda: cut(modern(HONEST), 0.5), "damaged"),
    refused("a bit turned over", flipped, "damaged"),
    refused("half an xlsb", lambda: cut(binary_sheet(HONEST), 0.7), "damaged"),
    refused("half an xls", lambda: cut(old_sheet(HONEST), 0.3), "damaged"),
    refused("half an ods", lambda: cut(document(HONEST), 0.9), "damaged"),
    refused("a locked ods", lambda: document(HONEST, manifest=manifest(SECRET)),
            "password_protected"),
    refused("a page named ods", lambda: b"<html><table><tr><td>KPI", "not_a_workbook", "html"),
    refused("a page named xls", lambda: b"\xef\xbb\xbf<!DOCTYPE html>",
            "not_a_workbook", "html"),
    refused("a print named csv", lambda: b"%PDF-1.4\n", "not_a_workbook", "pdf"),
    refused("a picture named csv", lambda: b"\x89PNG\r\n\x1a\n\x00", "not_a_workbook", "image"),
    refused("a program named csv", lambda: b"MZ\x90\x00\x03\x00\x00\x00\x04\x00" * 20,
            "not_a_workbook", "unknown"),
    refused("nothing", lambda: b"", "empty_file"),
    refused("noughts", lambda: bytes(5_000), "empty_file"),
)  # fmt: skip
"""What a file may be instead of a workbook, or hide in one."""
