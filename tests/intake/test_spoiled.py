"""Files spoiled at random are read or refused, never anything else, whatever kind they are."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Iterable
from io import BytesIO
from zipfile import BadZipFile, ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benefits.intake.files.chunks import Refused
from benefits.intake.files.encodings import decoded
from benefits.intake.files.formats import classified
from benefits.intake.files.scan import Scan
from benefits.intake.files.scan_ods import ScanOds
from benefits.intake.files.scan_xls import ScanXls
from benefits.intake.files.scan_xlsb import ScanXlsb
from tests.intake import binary_excel as binary
from tests.intake import old_excel as old
from tests.intake.making import packed, parts, table
from tests.intake.test_reader import OPEN_DOCUMENT

OLD = old.old_workbook(
    old.number(0, 0, 1, 1), old.error(1, 0, 7), old.merged(0, 0, 1, 2), formats=["0%"]
)
BINARY = binary.binary_workbook(
    binary.row(0), binary.number(0, 1, 1), binary.error(1, 7), merges=[(0, 0, 1, 2)], formats=["0%"]
)
DOCUMENT = packed({"content.xml": OPEN_DOCUMENT})
MODERN = packed(parts(table('<c r="C2" t="e"><v>#N/A</v></c>')))
KNOWN = (ValueError, LookupError, OSError, EOFError, NotImplementedError, RuntimeError, Refused)
KNOWN = (*KNOWN, struct.error, zlib.error, BadZipFile)
"""What the reading process tells of as a damaged file."""

SPOILS = st.lists(st.tuples(st.floats(0, 1), st.binary(min_size=1, max_size=6)), max_size=8)


def spoiled(data: bytes, at: Iterable[tuple[float, bytes]]) -> bytes:
    found = bytearray(data)
    for share, new in at:
        place = int(share * (len(found) - 1))
        found[place : place + len(new)] = new
    return bytes(found)


def repacked(data: bytes, part: str, at: Iterable[tuple[float, bytes]]) -> bytes:
    """The archive with one part spoiled, so that the spoiling gets past the archive."""
    with ZipFile(BytesIO(data)) as archive:
        found = {name: archive.read(name) for name in archive.namelist()}
    found[part] = spoiled(found[part], at)
    return packed(found)


@pytest.mark.parametrize(
    ("scan", "data", "part"),
    [
        (Scan, MODERN, "xl/worksheets/sheet1.xml"),
        (Scan, MODERN, "xl/styles.xml"),
        (Scan, MODERN, "xl/workbook.xml"),
        (ScanXlsb, BINARY, "xl/worksheets/sheet1.bin"),
        (ScanXlsb, BINARY, "xl/styles.bin"),
        (ScanXlsb, BINARY, "xl/workbook.bin"),
        (ScanOds, DOCUMENT, "content.xml"),
    ],
)
@settings(max_examples=settings.default.max_examples // 2)
@given(at=SPOILS)
def test_a_scan_of_a_spoiled_part_ends(
    scan: Callable[[BytesIO], Scan | ScanXlsb | ScanOds],
    data: bytes,
    part: str,
    at: list[tuple[float, bytes]],
) -> None:
    assert ends(lambda: scan(BytesIO(repacked(data, part, at))).marks(0))


@given(SPOILS)
def test_a_scan_of_a_spoiled_old_workbook_ends(at: list[tuple[float, bytes]]) -> None:
    assert ends(lambda: ScanXls(BytesIO(spoiled(OLD, at))).marks(0))


def ends(call: Callable[[], dict[str, object]]) -> bool:
    try:
        return isinstance(call(), dict)
    except KNOWN:
        return True


@given(st.binary(max_size=400))
def test_any_bytes_are_some_text(data: bytes) -> None:
    text, _, _ = decoded(data)
    assert isinstance(text, str)


@given(st.text(max_size=60))
def test_any_text_is_some_format(code: str) -> None:
    assert classified(code).scale >= 1
