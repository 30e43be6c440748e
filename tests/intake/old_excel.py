"""Old Excel workbooks made record by record, in the smallest compound file that holds them."""

from __future__ import annotations

import struct
from collections.abc import Sequence

SECTOR = 512
FREE, END, FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
VISIBLE, HIDDEN, VERY_HIDDEN = 0, 1, 2


def record(code: int, body: bytes = b"") -> bytes:
    return struct.pack("<HH", code, len(body)) + body


def number(row: int, column: int, value: float, style: int = 0) -> bytes:
    return record(0x203, struct.pack("<HHHd", row, column, style, value))


def error(row: int, column: int, code: int) -> bytes:
    return record(0x205, struct.pack("<HHHBB", row, column, 0, code, 1))


def formula(row: int, column: int, value: float) -> bytes:
    """The formula 1+1 with a stored result."""
    tokens = b"\x1e\x01\x00\x1e\x01\x00\x03"
    head = struct.pack("<HHHdHI", row, column, 0, value, 0, 0)
    return record(0x06, head + struct.pack("<H", len(tokens)) + tokens)


def hidden_row(row: int) -> bytes:
    return record(0x208, struct.pack("<HHHHHHI", row, 0, 5, 255, 0, 0, 0x20))


def hidden_columns(first: int, last: int) -> bytes:
    return record(0x7D, struct.pack("<HHHHHH", first, last, 2048, 0, 1, 0))


def merged(top: int, bottom: int, left: int, right: int) -> bytes:
    return record(0xE5, struct.pack("<HHHHH", 1, top, bottom, left, right))


def old_workbook(
    *records: bytes, formats: Sequence[str] = (), visibility: int = VISIBLE, from_1904: bool = False
) -> bytes:
    """One sheet `Data` of these records; style n has the n-th format, style 0 the usual one."""
    begins = record(0x809, struct.pack("<HHHHII", 0x600, 0x05, 0, 0, 0, 6))
    table = b"".join(
        record(0x41E, struct.pack("<HHB", 164 + place, len(code), 0) + code.encode("latin-1"))
        for place, code in enumerate(formats)
    )
    used = [0, *(164 + place for place in range(len(formats)))]
    styles = b"".join(record(0xE0, struct.pack("<HH", 0, one) + bytes(16)) for one in used)
    head = begins + record(0x22, struct.pack("<H", int(from_1904))) + table + styles
    name = b"Data"
    listing = len(record(0x85, bytes(8 + len(name))))
    start = len(head) + listing + 4
    sheet = record(0x85, struct.pack("<IBBBB", start, visibility, 0, len(name), 0) + name)
    body = record(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0, 0, 0, 6)) + b"".join(records)
    return compound("Workbook", head + sheet + record(0x0A) + body + record(0x0A))


def compound(name: str, stream: bytes) -> bytes:
    """A compound file with one stream, which is large enough to stand in sectors of its own."""
    stream = stream.ljust(-(-max(len(stream), 4096) // SECTOR) * SECTOR, b"\x00")
    count = len(stream) // SECTOR
    table = [FAT, END, *range(3, count + 2), END]
    fat = struct.pack(f"<{len(table)}I", *table).ljust(SECTOR, b"\xff")
    if len(fat) > SECTOR:
        raise ValueError("too large for one sector of the table")
    entries = _entry("Root Entry", 5, 1, END, 0) + _entry(name, 2, FREE, 2, len(stream))
    directory = entries + _entry("", 0, FREE, 0, 0) * 2
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16)
    head += struct.pack("<HHHHH6xIIIIIIIII", 62, 3, 0xFFFE, 9, 6, 0, 1, 1, 0, 4096, END, 0, END, 0)
    return head + struct.pack("<I", 0) + b"\xff" * 432 + fat + directory + stream


def _entry(name: str, kind: int, child: int, start: int, size: int) -> bytes:
    text = name.encode("utf-16-le")
    length = len(text) + 2 if name else 0
    return (
        text.ljust(64, b"\x00")
        + struct.pack("<HBBIII", length, kind, 1, FREE, FREE, child)
        + bytes(36)
        + struct.pack("<IQ", start, size)
    )
