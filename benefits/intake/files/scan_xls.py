"""What the library does not tell about an old Excel workbook, found in its records.

Error cells, formulas, number formats, hidden rows and columns. Runs in the reading process.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import IO

import olefile

from benefits.intake.files.formats import BUILT_IN, NumberFormat, classified
from benefits.intake.files.marks import Marks, Noted, Position, shown_marks
from benefits.intake.files.scan import notices

_BOF, _EOF, _BOUNDSHEET, _DATEMODE, _FORMAT, _XF = 0x809, 0x0A, 0x85, 0x22, 0x41E, 0xE0
_NUMBER, _RK, _MULRK, _FORMULA, _BOOLERR = 0x203, 0x27E, 0xBD, 0x06, 0x205
_ROW, _COLINFO, _BOOK_REFERRED_TO = 0x208, 0x7D, 0x1AE
_SINGLE = (_NUMBER, _RK, _FORMULA, _BOOLERR)
_NEW = 0x0600

ERRORS = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
    0x2B: "#GETTING_DATA",
}

Record = tuple[int, bytes]


class ScanXls:
    """The records of one workbook; `marks` is asked sheet by sheet."""

    def __init__(self, source: str | IO[bytes]) -> None:
        with olefile.OleFileIO(source) as file:
            name = "Workbook" if file.exists("Workbook") else "Book"
            self._stream = file.openstream(name).read()
        self._sheets: list[int] = []
        self._formats: list[NumberFormat] = []
        self._dates_1904 = self._linked = False
        self._read_globals()

    @property
    def sheets(self) -> int:
        """How many there are."""
        return len(self._sheets)

    def records(self, position: int) -> Iterator[Record]:
        """Code and body of each record of a sheet."""
        return self._substream(self._sheets[position])

    def marks(self, position: int) -> Marks:
        """What is to be known of the sheet at a position of the workbook's list."""
        found = _Sheet()
        if position < len(self._sheets):
            for code, body in self.records(position):
                found.take(code, body)
        told = notices(position, dates_1904=self._dates_1904, linked=self._linked)
        return {**found.told(self._formats), "notices": told}

    def _read_globals(self) -> None:
        own, used, version = dict[int, str](), list[int](), _NEW
        for code, body in self._substream(0):
            if code == _BOF:
                version = _u16(body, 0)
            elif code == _BOUNDSHEET:
                self._sheets.append(int(struct.unpack_from("<I", body)[0]))
            elif code == _BOOK_REFERRED_TO:
                # four bytes refer to the book itself or to what is built in
                self._linked = self._linked or len(body) > 4
            elif code == _DATEMODE:
                self._dates_1904 = _u16(body, 0) == 1
            elif code == _FORMAT:
                own[_u16(body, 0)] = _format_text(body, version)
            elif code == _XF:
                used.append(_u16(body, 2))
        self._formats = [classified(own.get(one) or BUILT_IN.get(one, "")) for one in used]

    def _substream(self, start: int) -> Iterator[Record]:
        """The records from a place to the end of what begins there; what is inside is left out."""
        at, depth, size = start, 0, len(self._stream)
        while at + 4 <= size:
            code, length = struct.unpack_from("<HH", self._stream, at)
            depth += (code == _BOF) - (code == _EOF)
            if depth <= 0:
                return
            if depth == 1:
                yield code, self._stream[at + 4 : at + 4 + length]
            at += 4 + length


@dataclass(slots=True)
class _Sheet(Noted):
    """What one sheet's records say."""

    styled: dict[int, list[Position]] = field(default_factory=dict)

    def take(self, code: int, body: bytes) -> None:
        """One record."""
        if code in _SINGLE and len(body) >= 6:
            row, column, style = struct.unpack_from("<HHH", body)
            self.styled.setdefault(style, []).append((row + 1, column + 1))
            self._result(code, body, (row + 1, column + 1))
        elif code == _MULRK and len(body) >= 6:
            row, column = struct.unpack_from("<HH", body)
            for place in range((len(body) - 6) // 6):
                at = row + 1, column + place + 1
                self.styled.setdefault(_u16(body, 4 + 6 * place), []).append(at)
        elif code == _ROW and len(body) >= 16 and _u16(body, 12) & 0x20:
            self.hidden_rows.append(_u16(body, 0) + 1)
        elif code == _COLINFO and len(body) >= 10 and _u16(body, 8) & 1:
            self.hidden_columns += range(_u16(body, 0) + 1, min(_u16(body, 2), 255) + 2)

    def _result(self, code: int, body: bytes, at: Position) -> None:
        if code == _BOOLERR and len(body) >= 8 and body[7] == 1:
            self.errors.append((at, ERRORS.get(body[6], "#?")))
        elif code == _FORMULA and len(body) >= 14:
            self.formulas.append(at)
            if body[12:14] == b"\xff\xff" and body[6] == 2:
                self.errors.append((at, ERRORS.get(body[8], "#?")))

    def told(self, formats: list[NumberFormat]) -> Marks:
        of = {one: at for one, at in self.styled.items() if one < len(formats)}
        return {**self.marks(), **shown_marks((formats[one], at) for one, at in of.items())}


def _u16(body: bytes, at: int) -> int:
    return int.from_bytes(body[at : at + 2], "little")


def _format_text(body: bytes, version: int) -> str:
    """A format's code: letters of one or two bytes in newer files, of one in older ones."""
    if version < _NEW:
        return body[3 : 3 + body[2]].decode("cp1252", errors="replace")
    length, wide = _u16(body, 2), len(body) > 4 and body[4] & 1
    if wide:
        return body[5 : 5 + 2 * length].decode("utf-16-le", errors="replace")
    return body[5 : 5 + length].decode("latin-1")
