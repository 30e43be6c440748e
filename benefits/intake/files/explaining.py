"""Why a workbook was too much: how far its cells reach, found without holding any of them.

Runs in a reading process of its own, after the first one ended without an answer.
"""

from __future__ import annotations

import re
import struct
import zipfile
from collections.abc import Callable, Iterator

from benefits.intake.files.scan import eight_bit
from benefits.intake.files.scan_ods import extents
from benefits.intake.files.scan_xls import ScanXls
from benefits.intake.files.scan_xlsb import cell_places

Farthest = tuple[int, int, int]
"""Area, row and column of the cell farthest down and the one farthest to the right."""

_REFERENCE = re.compile(rb"""\br\s*=\s*["']([A-Z]{1,9})(\d{1,12})["']""")
_OLD_CELLS = (0x203, 0x27E, 0xBD, 0x06, 0x205, 0x204, 0xFD, 0x201, 0xBE)


def farthest(path: str, kind: str) -> Iterator[Farthest]:
    """For each sheet of a workbook that no reader could hold."""
    for row, column in _REACHES[kind](path):
        yield row * column, row, column


def _modern(path: str) -> Iterator[tuple[int, int]]:
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if not name.startswith("xl/worksheets/") or not name.endswith(".xml"):
                continue
            row = column = 0
            for found in _REFERENCE.finditer(eight_bit(archive.read(name))):
                row, column = max(row, int(found[2])), max(column, _position(found[1]))
            yield row, column


def _position(letters: bytes) -> int:
    position = 0
    for letter in letters:
        position = position * 26 + letter - 64
    return position


def _binary(path: str) -> Iterator[tuple[int, int]]:
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if name.startswith("xl/worksheets/") and name.endswith(".bin"):
                row = column = 0
                for at in cell_places(archive.read(name)):
                    row, column = max(row, at[0]), max(column, at[1])
                yield row, column


def _old(path: str) -> Iterator[tuple[int, int]]:
    scan = ScanXls(path)
    for position in range(scan.sheets):
        row = column = 0
        for code, body in scan.records(position):
            if code in _OLD_CELLS and len(body) >= 4:
                found = struct.unpack_from("<HH", body)
                row, column = max(row, found[0] + 1), max(column, found[1] + 1)
        yield row, column


def _open(path: str) -> Iterator[tuple[int, int]]:
    with zipfile.ZipFile(path) as archive:
        yield from extents(archive.read("content.xml").decode(errors="replace"))


_REACHES: dict[str, Callable[[str], Iterator[tuple[int, int]]]] = {
    "xlsx": _modern,
    "xlsb": _binary,
    "xls": _old,
    "ods": _open,
}
