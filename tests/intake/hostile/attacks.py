"""Files made to take memory, time or disk from whoever opens them."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Mapping
from io import BytesIO

from tests.intake import binary_excel as binary
from tests.intake import old_excel as old
from tests.intake.hostile.case import Hostile, refused
from tests.intake.hostile.writing import (
    HEAD,
    Raw,
    binary_sheet,
    document,
    modern,
    old_sheet,
    one,
    plain,
    row_markup,
)
from tests.intake.making import MAIN, packed, parts, workbook

HONEST = one(380)
STORED = (("Errors", "2026-01", 380.0),)


def far(reference: str) -> bytes:
    """Two cells, the other one far away."""
    row = "".join(letter for letter in reference if letter.isdigit())
    markup = row_markup(HONEST) + f'<row r="{row}"><c r="{reference}"><v>1</v></c></row>'
    return packed(parts(markup))


def claimed_strings(claimed: int) -> bytes:
    sst = f'<sst xmlns="{MAIN}" count="9" uniqueCount="{claimed}"><si><t>a</t></si></sst>'
    return packed({**parts(row_markup(HONEST)), "xl/sharedStrings.xml": sst})


def one_string_everywhere() -> bytes:
    """A text of 32,000 letters that 200,000 cells refer to."""
    sst = f'<sst xmlns="{MAIN}" count="1" uniqueCount="1"><si><t>{"x" * 32_000}</t></si></sst>'
    rows = "".join(
        f'<row r="{n}">' + "".join(f'<c r="{c}{n}" t="s"><v>0</v></c>' for c in "ABCDEFGH")
        + "</row>"
        for n in range(1, 25_001)
    )  # fmt: skip
    return packed({**parts(rows), "xl/sharedStrings.xml": sst})


def many_cells() -> bytes:
    """Twenty million cells, which pack to next to nothing."""
    return packed(parts("<row>" + "<c><v>1</v></c>" * 20_000_000 + "</row>"))


def long_string() -> bytes:
    return packed(parts(row_markup(one("x" * 400_000_000))))


def blanks(count: int) -> bytes:
    return packed(parts(row_markup(HONEST), before=" " * count))


def merged(area: str) -> bytes:
    made = parts(row_markup(HONEST))
    sheet = str(made["xl/worksheets/sheet1.xml"])
    merges = f'<mergeCells count="1"><mergeCell ref="{area}"/></mergeCells></worksheet>'
    made["xl/worksheets/sheet1.xml"] = sheet.replace("</worksheet>", merges)
    return packed(made)


def many_parts(count: int) -> bytes:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
        for n in range(count):
            archive.writestr(zipfile.ZipInfo(f"xl/{n}.xml"), b"")
    return stream.getvalue()


def understated(size: int) -> bytes:
    """A part that unpacks to far more than the archive says."""
    made = parts(row_markup(HONEST), before=" " * 300_000_000)
    data = bytearray(packed(made))
    name = b"xl/worksheets/sheet1.xml"
    entry = data.rfind(name) - 46
    head = data.find(name) - 30
    struct.pack_into("<I", data, entry + 24, size)
    struct.pack_into("<I", data, head + 22, size)
    return bytes(data)


def overlapping(count: int = 250) -> bytes:
    """Many names in the list of an archive for one packed megabyte of blanks."""
    packer = zlib.compressobj(9, wbits=-15)
    body = packer.compress(bytes(1_000_000)) + packer.flush()
    head = struct.pack("<4s5H3L2H", b"PK\3\4", 20, 0, 8, 0, 0, zlib.crc32(bytes(1_000_000)),
                       len(body), 1_000_000, 8, 0) + b"xl/0.xml"  # fmt: skip
    listed = b"".join(
        struct.pack("<4s6H3L5H2L", b"PK\1\2", 20, 20, 0, 8, 0, 0, zlib.crc32(bytes(1_000_000)),
                    len(body), 1_000_000, len(f"xl/{n}.xml"), 0, 0, 0, 0, 0, 0)
        + f"xl/{n}.xml".encode()
        for n in range(count)
    )  # fmt: skip
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, count, count, len(listed),
                      len(head) + len(body), 0)  # fmt: skip
    return head + body + listed + end


def altered(data: bytes, at_entry: int, code: int) -> bytes:
    """The archive with a number changed in each entry and its head."""
    made = bytearray(data)
    for mark, shift in ((b"PK\1\2", 0), (b"PK\3\4", -2)):
        at = made.find(mark)
        while at >= 0:
            struct.pack_into("<H", made, at + at_entry + shift, code)
            at = made.find(mark, at + 4)
    return bytes(made)


def nested() -> bytes:
    """An archive that holds an archive of a bomb."""
    inner = packed({"xl/workbook.xml": " " * 50_000_000})
    for _ in range(3):
        inner = packed({"inner.zip": inner})
    return inner


def repeated(rows: int, columns: int) -> bytes:
    """An open document that says of one cell how often it is to be repeated."""
    cell = (
        f'<table:table-row table:number-rows-repeated="{rows}">'
        f'<table:table-cell table:number-columns-repeated="{columns}" '
        'office:value-type="float" office:value="1"/></table:table-row>'
    )
    return document(HONEST, after=cell)


def loop() -> bytes:
    """An old workbook whose sectors follow each other in a ring."""
    made = bytearray(old_sheet((*HONEST, ("x" * 900,))))
    struct.pack_into("<I", made, 512 + 4 * 2, 2)
    return bytes(made)


def old_strings() -> bytes:
    """An old workbook that claims four thousand million strings."""
    return old_sheet(HONEST, old.record(0xFC, struct.pack("<II", 0xFFFFFFFF, 0xFFFFFFFF)))


def far_binary() -> bytes:
    last = binary.row(1_048_575) + binary.number(16_383, 1)
    return binary.binary_workbook(binary.row(0), binary.words(0, "KPI"), last)


def long_record() -> bytes:
    """A record that claims to be longer than the file."""
    lie = b"\x05" + b"\xff\xff\xff\x7f" + b"\x00" * 16
    return binary.binary_workbook(binary.row(0), binary.words(0, "KPI"), lie)


def deep() -> bytes:
    """Markup within markup, a hundred thousand deep."""
    return packed(parts(row_markup(HONEST), before="<a>" * 100_000 + "</a>" * 100_000))


def escaping(extra: Mapping[str, bytes | str]) -> bytes:
    return packed({**parts(row_markup(HONEST)), **extra})


def linked(target: str) -> bytes:
    """A workbook whose sheet is said to be elsewhere."""
    made = parts(row_markup(HONEST))
    name = "xl/_rels/workbook.xml.rels"
    made[name] = str(made[name]).replace("worksheets/sheet1.xml", target)
    return packed(made)


AREA = (("too_large", ""),)

ATTACKS = (
    Hostile("a cell at XFD1048576", lambda: far("XFD1048576"), AREA, why="area"),
    Hostile("a cell at ZZ200000", lambda: far("ZZ200000"), AREA, why="area"),
    Hostile("a cell beyond any sheet", lambda: far("ZZZZ99999999"), AREA, why="area"),
    refused(
        "a claim of 4,000,000,000 strings",
        lambda: claimed_strings(4_000_000_000),
        "unsafe_content",
        "shared_strings",
    ),
    refused("a long string in 200,000 cells", one_string_everywhere, "too_much_memory"),
    refused("20,000,000 cells", many_cells, "too_large", "unpacked"),
    refused("a string of 400 MB", long_string, "too_large", "unpacked"),
    refused("600 MB of blanks", lambda: blanks(600_000_000), "too_large", "unpacked"),
    refused("180 MB of blanks", lambda: blanks(180_000_000), "unsafe_content", "ratio"),
    Hostile(
        "a dimension of the whole sheet",
        lambda: modern(HONEST, before='<dimension ref="A1:XFD1048576"/>'),
        stored=STORED,
    ),
    Hostile(
        "a dimension of one cell",
        lambda: modern(HONEST, before='<dimension ref="A1"/>'),
        stored=STORED,
    ),
    Hostile("a merge of the whole sheet", lambda: merged("E1:XFD1048576"), stored=STORED),
    Hostile("a merge beyond any sheet", lambda: merged("E1:ZZZZ99999999"), stored=STORED),
    refused("100,000 parts", lambda: many_parts(100_000), "too_large", "parts"),
    refused("a part larger than it says", lambda: understated(2_000), "damaged"),
    refused("parts over one another", overlapping, "too_large", "unpacked"),
    refused("archives in archives", nested, "not_a_workbook", "archive"),
    refused(
        "a packing nobody knows",
        lambda: altered(modern(HONEST), 10, 99),
        "unsafe_content",
        "compression",
    ),
    refused("encrypted parts", lambda: altered(modern(HONEST), 8, 1), "password_protected"),
    refused("an xls of sectors in a ring", loop, "damaged"),
    Hostile("an xls that claims 4,000,000,000 strings", old_strings, stored=STORED),
    Hostile(
        "an xls with a cell in its last corner",
        lambda: old_sheet(HONEST, old.number(65_535, 255, 1)),
        AREA,
        why="IV65536",
    ),
    Hostile("an xlsb with a cell in its last corner", far_binary, AREA, why="area"),
    refused("an xlsb with an endless record", long_record, "damaged"),
    Hostile(
        "an ods with a cell in every place", lambda: repeated(1_048_576, 16_384), AREA, why="area"
    ),
    refused("an ods with 10,000,000 cells", lambda: repeated(1_000, 10_000), "too_large", "area"),
    refused("a text of 20,000,000 separators", lambda: b";" * 20_000_000, "empty_file"),
    refused(
        "a text of 10,000,000 cells",
        lambda: (b"1;2;3;4;5;6;7;8;9;0;" * 4 + b"\n") * 250_000,
        "too_large",
        "cells",
    ),
    Hostile(
        "a text with a quote that nobody closes",
        lambda: plain(HONEST) + b'\r\n"' + b"x;\r\n" * 2_000_000,
        (("unclosed_quote", "3"),),
    ),
    Hostile("markup a hundred thousand deep", deep, stored=STORED),
    Hostile(
        "parts named to escape",
        lambda: escaping({"../../../tmp/evil.xml": "<a/>", "/etc/passwd": "x", "C:\\evil": "y"}),
        stored=STORED,
    ),
    refused("a sheet in the system's files", lambda: linked("/etc/passwd"), "damaged"),
    refused("a sheet above the archive", lambda: linked("../../../../etc/passwd"), "damaged"),
    refused("a sheet on the network", lambda: linked("http://127.0.0.1:9/x.xml"), "damaged"),
    Hostile(
        "a text of 40,000 letters",
        lambda: modern((*HONEST, ("Errors", "2026-02", "9" * 40_000))),
        (("number_too_large", "Data!C3"),),
    ),
    Hostile(
        "a row number like none",
        lambda: packed(parts(row_markup(HONEST) + '<row r="-1"><c r="A0"><v>1</v></c></row>')),
        (("damaged", ""),),
    ),
    Hostile(
        "250 sheets and one more",
        lambda: workbook(list(HEAD), **{f"S{n}": [] for n in range(250)}),
        AREA,
        why="sheets",
    ),
    Hostile(
        "16,384 headings",
        lambda: modern((("KPI",) * 16_384, ("Errors",) * 16_384)),
        (("no_layout", "Data"),),
    ),
    refused("an xlsb behind a declaration", lambda: _declared(binary_sheet(HONEST)),
            "unsafe_content", "doctype"),
)  # fmt: skip
"""Every row of what is known to abort, stall or fill a reader, and its kin in the other kinds."""


def _declared(data: bytes) -> bytes:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        found = {name: archive.read(name) for name in archive.namelist()}
    name = "xl/_rels/workbook.bin.rels"
    return packed({**found, name: b'<!DOCTYPE a [<!ENTITY a "a">]>' + found[name]})


__all__ = ["ATTACKS", "HONEST", "STORED", "Raw"]
