"""Binary workbooks (xlsb) made record by record."""

from __future__ import annotations

import struct
from collections.abc import Sequence

from tests.intake.making import PACKAGE, RELATIONS, packed

TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
KIND = "application/vnd.ms-excel.sheet.binary.macroEnabled.main"


def record(code: int, body: bytes = b"") -> bytes:
    return _counted(code) + _counted(len(body)) + body


def _counted(number: int) -> bytes:
    found = b""
    while number > 0x7F:
        found, number = found + bytes([number & 0x7F | 0x80]), number >> 7
    return found + bytes([number])


def text(words: str) -> bytes:
    return struct.pack("<I", len(words)) + words.encode("utf-16-le")


def row(number: int, *, hidden: bool = False) -> bytes:
    flags = bytes([0, 0x10 if hidden else 0])
    return record(0, struct.pack("<IIH", number, 0, 300) + flags + bytes(5))


def number(column: int, value: float, style: int = 0) -> bytes:
    return record(5, struct.pack("<IId", column, style, value))


def error(column: int, code: int) -> bytes:
    return record(3, struct.pack("<IIB", column, 0, code))


def words(column: int, said: str) -> bytes:
    return record(6, struct.pack("<II", column, 0) + text(said))


def formula(column: int, value: float) -> bytes:
    tokens = b"\x1e\x01\x00"
    body = struct.pack("<IIdHI", column, 0, value, 0, len(tokens)) + tokens + struct.pack("<I", 0)
    return record(9, body)


def hidden_columns(first: int, last: int) -> bytes:
    return record(60, struct.pack("<IIIIH", first, last, 2304, 0, 1))


def binary_workbook(
    *records: bytes, columns: bytes = b"", merges: Sequence[tuple[int, int, int, int]] = (),
    formats: Sequence[str] = (), from_1904: bool = False,
) -> bytes:  # fmt: skip
    """One sheet `Data` of these records; style n has the n-th format, style 0 the usual one."""
    listed = struct.pack("<II", 0, 1) + text("rId1") + text("Data")
    settings = record(153, struct.pack("<II", int(from_1904), 0) + text(""))
    book = record(131) + settings + record(143) + record(156, listed) + record(144) + record(132)
    table = b"".join(
        record(44, struct.pack("<H", 164 + n) + text(code)) for n, code in enumerate(formats)
    )
    used = [0, *(164 + n for n in range(len(formats)))]
    xfs = b"".join(record(47, struct.pack("<HH", 0, one) + bytes(12)) for one in used)
    count = struct.pack("<I", len(formats))
    styles = record(278) + record(615, count) + table + record(616)
    styles += record(617, struct.pack("<I", len(used))) + xfs + record(618) + record(279)
    sheet = record(129) + record(148, struct.pack("<IIII", 0, 20, 0, 20)) + columns
    sheet += record(145) + b"".join(records) + record(146)
    sheet += b"".join(record(176, struct.pack("<IIII", *one)) for one in merges) + record(130)
    return packed(
        {
            "[Content_Types].xml": f'<Types xmlns="{TYPES}"><Default Extension="bin" '
            f'ContentType="{KIND}"/></Types>',
            "_rels/.rels": _relations(("rId1", "officeDocument", "xl/workbook.bin")),
            "xl/workbook.bin": book,
            "xl/_rels/workbook.bin.rels": _relations(
                ("rId1", "worksheet", "worksheets/sheet1.bin"), ("rId2", "styles", "styles.bin")
            ),
            "xl/worksheets/sheet1.bin": sheet,
            "xl/styles.bin": styles,
        }
    )


def _relations(*links: tuple[str, str, str]) -> str:
    listed = "".join(
        f'<Relationship Id="{one}" Type="{RELATIONS}/{kind}" Target="{target}"/>'
        for one, kind, target in links
    )
    return f'<Relationships xmlns="{PACKAGE}">{listed}</Relationships>'
