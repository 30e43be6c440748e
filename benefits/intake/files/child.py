"""The reading process: one file in, lines of JSON out, under limits that the system enforces.

It is started before it is needed, waits for one line that says what to read, answers, and ends.
It answers rather than raises, because the library underneath may end in ways that are not
exceptions. Lines are, in order: `{"sheet": ...}`, its `{"rows": ...}` in chunks, its
`{"marks": ...}`; at the end `{"done": ...}` or `{"refused": code}`.
"""

from __future__ import annotations

import gc
import json
import re
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from datetime import timedelta
from io import BytesIO
from typing import Any

import python_calamine as calamine

from benefits.intake.files.chunks import Line, Refused, Row, chunks
from benefits.intake.files.confined import confine
from benefits.intake.files.delimited import table
from benefits.intake.files.scan import Scan

Corners = tuple[int, int, int, int]
MERGES = 20_000
"""More than this no person made."""


def main(line: str) -> None:
    """Answer on standard output what the file holds that the line names."""
    if not line:
        return
    asked = json.loads(line)
    # it ends with this file: looking for rubbish among millions of cells only takes time
    gc.disable()
    confine(asked["limits"])
    try:
        for one in answer(asked):
            say(one)
        say({"done": True})
    except Refused as refused:
        say({"refused": refused.code, "values": refused.values})
    except MemoryError:
        say({"refused": "too_much_memory", "values": {}})
    # a panic of the library below is no Exception
    except BaseException:  # noqa: BLE001
        say({"refused": "damaged", "values": {}})


def say(line: Line) -> None:
    """One line of the answer, at once: who asked reads along."""
    sys.stdout.write(json.dumps(line, separators=(",", ":")) + "\n")
    sys.stdout.flush()


def answer(asked: Line) -> Iterator[Line]:
    """The lines for one file."""
    path, kind, limits = asked["path"], asked["kind"], asked["limits"]
    if kind == "explain":
        from benefits.intake.files.explaining import farthest  # noqa: PLC0415  starting must be quick

        yield from ({"farthest": cell} for cell in farthest(path, asked["of"]))
    elif kind == "text":
        yield from _one_table(*table(path), limits)
    elif kind == "encrypted":
        yield from _unlocked(path, asked)
    else:
        try:
            book = calamine.CalamineWorkbook.from_path(path)
        except calamine.PasswordError:
            yield from _unlocked(path, asked)
            return
        yield from _workbook(book, path, kind, asked)


def _unlocked(path: str, asked: Line) -> Iterator[Line]:
    """What is behind a password is looked at as hard as what was sent openly."""
    from benefits.intake.files.limits import Limits  # noqa: PLC0415  only few files need these
    from benefits.intake.files.preflight import preflight  # noqa: PLC0415
    from benefits.intake.files.sniff import ZIPPED, sniff  # noqa: PLC0415
    from benefits.intake.files.unlocked import Locked, unlocked  # noqa: PLC0415
    from benefits.intake.problems import Unreadable  # noqa: PLC0415

    limits = Limits(**asked["limits"])
    try:
        data = unlocked(path, asked.get("password") or "")
        kind = sniff(data, limits)
        if kind in ZIPPED:
            preflight(data, limits)
    except Locked as locked:
        raise Refused(str(locked)) from None
    except Unreadable as unreadable:
        raise Refused(unreadable.problem.code, **unreadable.problem.values) from None
    yield {"kind": kind}
    book = calamine.CalamineWorkbook.from_filelike(BytesIO(data))
    yield from _workbook(book, BytesIO(data), kind, asked)


def _one_table(rows: Iterable[Row], notices: list[Line], limits: dict[str, int]) -> Iterator[Line]:
    yield {"sheet": ""}
    yield from chunks(rows, 1, 1, limits)
    yield {"marks": {"notices": notices}}


_WORKSHEET, _CHARTS = calamine.SheetTypeEnum.WorkSheet, calamine.SheetTypeEnum.ChartSheet
_VISIBLE, _HIDDEN = calamine.SheetVisibleEnum.Visible, calamine.SheetVisibleEnum.Hidden


def _reason(meta: Any, visibility: str, asked: Line) -> str:
    """Why a sheet is not read; empty where it is."""
    if meta.typ != _WORKSHEET:
        return "chart" if meta.typ == _CHARTS else "macro"
    return "" if visibility == "visible" or asked.get("hidden") else visibility


def _visibility(meta: Any) -> str:
    if meta.visible == _VISIBLE:
        return "visible"
    return "hidden" if meta.visible == _HIDDEN else "very_hidden"


def _workbook(book: Any, source: Any, kind: str, asked: Line) -> Iterator[Line]:
    limits = asked["limits"]
    if len(book.sheets_metadata) > limits["sheets"]:
        found = len(book.sheets_metadata)
        raise Refused("too_large", what="sheets", found=found, limit=limits["sheets"])
    names = [meta.name for meta in book.sheets_metadata]
    # of sheets with one name the library reads the first one again and again
    if not names or len(set(names)) < len(names):
        raise Refused("damaged")
    marker = _marker(source, kind)
    for position, meta in enumerate(book.sheets_metadata):
        visibility = _visibility(meta)
        reason = _reason(meta, visibility, asked)
        if reason:
            yield {"sheet": meta.name, "unread": reason}
            continue
        yield {"sheet": meta.name, "visibility": visibility}
        marks = Meanwhile(marker, position)
        sheet = book.get_sheet_by_index(position)
        yield from _sheet(sheet, kind, limits)
        told: Line = {"merges": _merges(sheet), **marks.result()}
        yield {"marks": _bounded({**told, "merges": _clamped(told["merges"], sheet)}, limits)}


def _merges(sheet: Any) -> list[Corners]:
    """Merged ranges by their corners, counted from 1."""
    return [
        (top + 1, left + 1, bottom + 1, right + 1)
        for (top, left), (bottom, right) in (sheet.merged_cell_ranges or ())[:MERGES]
    ]


def _clamped(merges: list[Corners], sheet: Any) -> list[Corners]:
    """Merged ranges no larger than what the sheet uses."""
    if sheet.end is None:
        return []
    last, end = sheet.end[0] + 1, sheet.end[1] + 1
    return [
        (top, left, min(bottom, last), min(right, end))
        for top, left, bottom, right in merges
        if top <= last and left <= end
    ]


def _bounded(marks: Line, limits: dict[str, int]) -> Line:
    groups = [marks.get(name, {}) for name in ("errors", "uncalculated", "formulas")]
    groups += marks.get("shown", {}).values()
    found = sum(len(rows) for group in groups for rows in group.values())
    if found > limits["cells"]:
        raise Refused("too_large", what="cells", found=found, limit=limits["cells"])
    return marks


class Meanwhile:
    """A call made beside another: the library reads a sheet without holding the interpreter."""

    def __init__(self, call: Callable[[int], Line], argument: int) -> None:
        self._call, self._argument = call, argument
        self._found: Line = {}
        self._failed: Refused | None = None
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        try:
            self._found = self._call(self._argument)
        except Refused as refused:
            self._failed = refused
        except BaseException:  # noqa: BLE001
            self._failed = Refused("damaged")

    def result(self) -> Line:
        """What the call gave. Raises Refused where it failed: unseen marks are no marks."""
        self._thread.join()
        if self._failed is not None:
            raise self._failed
        return self._found


def _marker(source: Any, kind: str) -> Callable[[int], Line]:
    if kind == "xlsx":
        return Scan(source).marks
    if kind == "xls":
        from benefits.intake.files.scan_xls import ScanXls  # noqa: PLC0415  starting must be quick

        return ScanXls(source).marks
    if kind == "ods":
        from benefits.intake.files.scan_ods import ScanOds  # noqa: PLC0415

        return ScanOds(source).marks
    from benefits.intake.files.scan_xlsb import ScanXlsb  # noqa: PLC0415

    return ScanXlsb(source).marks


def _sheet(sheet: Any, kind: str, limits: dict[str, int]) -> Iterator[Line]:
    if sheet.start is None or sheet.end is None:
        return
    area = (sheet.end[0] - sheet.start[0] + 1) * (sheet.end[1] - sheet.start[1] + 1)
    if area > limits["area"]:
        raise Refused("too_large", what="area", found=area, limit=limits["area"])
    # rows come from the first row of the sheet on, but columns from the first used one
    rows = sheet.iter_rows()
    if kind == "ods":
        rows = map(_with_lengths, rows)
    yield from chunks(rows, 1, 1 + _left(sheet), limits)


_LENGTH = re.compile(r"(-?)PT(\d{1,6})H(\d{1,4})M(\d{1,4})(?:[.,]\d+)?S")


def _with_lengths(row: Row) -> Row:
    """Lengths of a day and more stand in open documents as text."""
    if not any(type(cell) is str and cell[:1] in ("P", "-") for cell in row):
        return row
    return [_length(cell) if type(cell) is str else cell for cell in row]


def _length(text: str) -> Any:
    found = _LENGTH.fullmatch(text)
    if found is None:
        return text
    hours, minutes, seconds = map(int, found.groups()[1:])
    length = timedelta(hours=hours, minutes=minutes, seconds=seconds)
    return -length if found[1] else length


def _left(sheet: Any) -> int:
    """How many columns the reader leaves out at the left."""
    first = next(sheet.iter_rows(), None)
    wide = sheet.end[1] + 1
    return wide - len(first) if first is not None else 0


if __name__ == "__main__":
    main(sys.stdin.readline())
