"""What the library does not tell about a binary workbook, found in its records.

Error cells, formulas, number formats, hidden and merged cells. Runs in the reading process.
"""

from __future__ import annotations

import posixpath
import struct
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import IO

from benefits.intake.files.formats import BUILT_IN, NumberFormat, classified
from benefits.intake.files.marks import Marks, Noted, Position, shown_marks
from benefits.intake.files.scan import has_links, notices, relations
from benefits.intake.files.scan_xls import ERRORS

_ROW, _ERROR, _FORMULA_ERROR = 0, 3, 11
_CELLS = range(1, 12)
_FORMULAS = range(8, 12)
_COLUMNS, _MERGE = 60, 176
_FORMAT, _STYLE, _BEGIN_STYLES, _END_STYLES = 44, 47, 617, 618
_SETTINGS, _SHEET = 153, 156
_MERGES = 20_000

Record = tuple[int, bytes]


class ScanXlsb:
    """The parts of one workbook; `marks` is asked sheet by sheet."""

    def __init__(self, source: str | IO[bytes]) -> None:
        self._archive = zipfile.ZipFile(source)
        self._sheets: list[str] = []
        self._dates_1904 = False
        self._read_workbook()
        self._formats = _formats(self._part("xl/styles.bin"))

    def marks(self, position: int) -> Marks:
        """What is to be known of the sheet at a position of the workbook's list."""
        sheet = _Sheet()
        name = self._sheets[position] if position < len(self._sheets) else ""
        for code, body in _records(self._part(name)):
            sheet.take(code, body)
        linked = has_links(self._archive)
        told = notices(position, dates_1904=self._dates_1904, linked=linked)
        return {**sheet.told(self._formats), "notices": told}

    def _read_workbook(self) -> None:
        targets = relations(self._archive, "xl/_rels/workbook.bin.rels")
        for code, body in _records(self._part("xl/workbook.bin")):
            if code == _SETTINGS and body:
                self._dates_1904 = bool(body[0] & 1)
            elif code == _SHEET and len(body) > 12:
                target = targets.get(_text(body, 8), "")
                self._sheets.append(posixpath.normpath(posixpath.join("/xl", target)).lstrip("/"))

    def _part(self, name: str) -> bytes:
        try:
            return self._archive.read(name)
        except KeyError:
            return b""


@dataclass(slots=True)
class _Sheet(Noted):
    """What one sheet's records say."""

    row: int = 0
    styled: dict[int, list[Position]] = field(default_factory=dict)
    merges: list[tuple[int, int, int, int]] = field(default_factory=list)

    def take(self, code: int, body: bytes) -> None:
        """One record."""
        if code == _ROW and len(body) >= 12:
            self.row = int(struct.unpack_from("<I", body)[0]) + 1
            if body[11] & 0x10:
                self.hidden_rows.append(self.row)
        elif code in _CELLS and len(body) >= 8:
            self._cell(code, body)
        elif code == _COLUMNS and len(body) >= 18 and body[16] & 1:
            first, last = struct.unpack_from("<II", body)
            self.hidden_columns += range(first + 1, min(last, 16_383) + 2)
        elif code == _MERGE and len(body) >= 16 and len(self.merges) < _MERGES:
            top, bottom, left, right = struct.unpack_from("<IIII", body)
            self.merges.append((top + 1, left + 1, bottom + 1, right + 1))

    def _cell(self, code: int, body: bytes) -> None:
        column, style = struct.unpack_from("<II", body)
        at = self.row, column + 1
        self.styled.setdefault(style & 0xFFFFFF, []).append(at)
        if code in _FORMULAS:
            self.formulas.append(at)
        if code in (_ERROR, _FORMULA_ERROR) and len(body) > 8:
            self.errors.append((at, ERRORS.get(body[8], "#?")))

    def told(self, formats: list[NumberFormat]) -> Marks:
        of = {one: at for one, at in self.styled.items() if one < len(formats)}
        shown = shown_marks((formats[one], at) for one, at in of.items())
        return {**self.marks(), "merges": self.merges, **shown}


def cell_places(sheet: bytes) -> Iterator[Position]:
    """Row and column of each cell of a sheet's part."""
    row = 0
    for code, body in _records(sheet):
        if code == _ROW and len(body) >= 4:
            row = int(struct.unpack_from("<I", body)[0]) + 1
        elif code in _CELLS and len(body) >= 4:
            yield row, int(struct.unpack_from("<I", body)[0]) + 1


def _formats(styles: bytes) -> list[NumberFormat]:
    """The format of each cell style, in the order of the styles."""
    own, used, within = dict[int, str](), list[int](), False
    for code, body in _records(styles):
        if code == _FORMAT and len(body) >= 6:
            own[int.from_bytes(body[:2], "little")] = _text(body, 2)
        elif code in (_BEGIN_STYLES, _END_STYLES):
            within = code == _BEGIN_STYLES
        elif code == _STYLE and within and len(body) >= 4:
            used.append(int.from_bytes(body[2:4], "little"))
    return [classified(own.get(one) or BUILT_IN.get(one, "")) for one in used]


def _records(data: bytes) -> Iterator[Record]:
    """Code and body of each record; a record that runs over the end is the last."""
    at, size = 0, len(data)
    while at < size:
        code, at = _counted(data, at, 2)
        length, at = _counted(data, at, 4)
        yield code, data[at : at + length]
        at += length


def _counted(data: bytes, at: int, longest: int) -> tuple[int, int]:
    """A number in as many bytes as it needs, seven bits each; and where the next one begins."""
    number = 0
    for place in range(longest):
        byte = data[at + place] if at + place < len(data) else 0
        number |= (byte & 0x7F) << (7 * place)
        if byte < 0x80:
            return number, at + place + 1
    return number, at + longest


def _text(body: bytes, at: int) -> str:
    length = int.from_bytes(body[at : at + 4], "little")
    return body[at + 4 : at + 4 + 2 * length].decode("utf-16-le", errors="replace")
