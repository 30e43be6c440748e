"""The reading process: one file in, lines of JSON out, under limits that the system enforces.

It imports as little as it can, because it starts anew for every file, and it answers rather than
raises, because the library underneath may end in ways that are not exceptions. Lines are, in
order: `{"sheet": ...}`, its `{"rows": ...}` in chunks, its `{"marks": ...}`; at the end
`{"done": ...}` or `{"refused": code}`.
"""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import Any

import python_calamine as calamine

from benefits.intake.delimited import table
from benefits.intake.scan import Scan, farthest

CHUNK = 8_192

Line = dict[str, Any]
Row = list[Any]


class Refused(Exception):
    """The file cannot be read for a reason that has a code."""

    def __init__(self, code: str, **values: Any) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


def main(path: str, kind: str, limits: dict[str, int]) -> None:
    """Answer on standard output what the file at `path` holds."""
    confine(limits)
    try:
        for line in answer(path, kind, limits):
            say(line)
        say({"done": True})
    except Refused as refused:
        say({"refused": refused.code, "values": refused.values})
    except MemoryError:
        say({"refused": "too_much_memory", "values": {}})
    # a panic of the library below is no Exception
    except BaseException:  # noqa: BLE001
        say({"refused": "damaged", "values": {}})


def confine(limits: dict[str, int]) -> None:
    """Memory, processor time, no core file, no written files: where the system has such limits."""
    try:
        import resource  # noqa: PLC0415  not every system has it
    except ImportError:
        return
    wanted = {
        "RLIMIT_AS": limits["memory"],
        "RLIMIT_CPU": limits["cpu"],
        "RLIMIT_CORE": 0,
        "RLIMIT_FSIZE": 0,
    }
    for name, amount in wanted.items():
        try:
            resource.setrlimit(getattr(resource, name), (amount, amount))
        except (AttributeError, ValueError, OSError):
            continue


def say(line: Line) -> None:
    """One line of the answer, at once: who asked reads along."""
    sys.stdout.write(json.dumps(line, separators=(",", ":")) + "\n")
    sys.stdout.flush()


def answer(path: str, kind: str, limits: dict[str, int]) -> Iterator[Line]:
    """The lines for one file."""
    if kind == "explain":
        yield from ({"farthest": cell} for cell in farthest(path))
    elif kind == "text":
        yield from _one_table(*table(path), limits)
    else:
        yield from _workbook(path, kind, limits)


def _one_table(rows: Iterable[Row], notices: list[Line], limits: dict[str, int]) -> Iterator[Line]:
    yield {"sheet": ""}
    yield from chunks(rows, 1, 1, limits)
    yield {"marks": {"notices": notices}}


def _workbook(path: str, kind: str, limits: dict[str, int]) -> Iterator[Line]:
    try:
        book = calamine.CalamineWorkbook.from_path(path)
    except calamine.PasswordError:
        raise Refused("password_protected") from None
    if len(book.sheets_metadata) > limits["sheets"]:
        found = len(book.sheets_metadata)
        raise Refused("too_large", what="sheets", found=found, limit=limits["sheets"])
    marker = _marker(path, kind)
    for position, meta in enumerate(book.sheets_metadata):
        if meta.typ != calamine.SheetTypeEnum.WorkSheet:
            continue
        if meta.visible != calamine.SheetVisibleEnum.Visible:
            yield {"sheet": meta.name, "hidden": True}
            continue
        yield {"sheet": meta.name}
        marks = Meanwhile(marker, position)
        yield from _sheet(book.get_sheet_by_index(position), limits)
        yield {"marks": _bounded(marks.result(), limits)}


def _bounded(marks: Line, limits: dict[str, int]) -> Line:
    groups = (one for one in marks.values() if isinstance(one, dict))
    found = sum(len(rows) for group in groups for rows in group.values())
    if found > limits["cells"]:
        raise Refused("too_large", what="cells", found=found, limit=limits["cells"])
    return marks


class Meanwhile:
    """A call made beside another: the library reads a sheet without holding the interpreter."""

    def __init__(self, call: Callable[[int], Line], argument: int) -> None:
        self._call, self._argument = call, argument
        self._found: Line = {}
        self._failed = False
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._thread.start()

    def _run(self) -> None:
        try:
            self._found = self._call(self._argument)
        except BaseException:  # noqa: BLE001
            self._failed = True

    def result(self) -> Line:
        """What the call gave. Raises Refused where it failed: unseen marks are no marks."""
        self._thread.join()
        if self._failed:
            raise Refused("damaged")
        return self._found


def _marker(path: str, kind: str) -> Callable[[int], Line]:
    if kind != "xlsx":
        return lambda position: {}
    return Scan(path).marks


def _sheet(sheet: Any, limits: dict[str, int]) -> Iterator[Line]:
    if sheet.start is None or sheet.end is None:
        return
    area = (sheet.end[0] - sheet.start[0] + 1) * (sheet.end[1] - sheet.start[1] + 1)
    if area > limits["area"]:
        raise Refused("too_large", what="area", found=area, limit=limits["area"])
    # rows come from the first row of the sheet on, but columns from the first used one
    rows = sheet.iter_rows()
    yield from chunks(rows, 1, 1 + _left(sheet), limits)


def _left(sheet: Any) -> int:
    """How many columns the reader leaves out at the left."""
    first = next(sheet.iter_rows(), None)
    wide = sheet.end[1] + 1
    return wide - len(first) if first is not None else 0


def chunks(rows: Iterable[Row], first: int, left: int, limits: dict[str, int]) -> Iterator[Line]:
    """Rows that hold anything, numbered from `first`, column by column, some at a time."""
    numbered = enumerate(rows, start=first)
    said = 0
    while some := list(islice(numbered, CHUNK)):
        kept = [(number, row) for number, row in some if any(row) or _holds_zero(row)]
        if not kept:
            continue
        said += sum(len(row) for _, row in kept)
        if said > limits["cells"]:
            raise Refused("too_large", what="cells", found=said, limit=limits["cells"])
        yield _chunk(kept, left, limits["text"])


def _chunk(kept: list[tuple[int, Row]], left: int, longest: int) -> Line:
    wide = max(len(row) for _, row in kept)
    even = [row if len(row) == wide else [*row, *[""] * (wide - len(row))] for _, row in kept]
    columns = {}
    for position, cells in enumerate(zip(*even, strict=True), start=left):
        kinds = _kinds(cells)
        if kinds.strip("e"):
            columns[position] = [kinds, _values(cells, kinds, longest)]
    return {"rows": [number for number, _ in kept], "columns": columns}


KINDS: dict[type, str] = {
    str: "s",
    float: "n",
    int: "n",
    bool: "b",
    date: "d",
    datetime: "d",
    time: "t",
    timedelta: "l",
}


def _holds_zero(row: Row) -> bool:
    return any(cell != "" for cell in row)


def _kinds(cells: tuple[Any, ...]) -> str:
    """One letter for each cell; columns of one type, the common case, need no look at each."""
    types = set(map(type, cells))
    if len(types) == 1 and "" not in cells:
        return KINDS[types.pop()] * len(cells)
    return "".join([KINDS[type(cell)] if cell != "" else "e" for cell in cells])


def _values(cells: tuple[Any, ...], kinds: str, longest: int) -> list[Any]:
    if "s" in kinds and any(type(cell) is str and len(cell) > longest for cell in cells):
        cells = tuple(cell[:longest] if type(cell) is str else cell for cell in cells)
    if not any(kind in kinds for kind in "dtl"):
        return list(cells)
    return [_plain(cell) for cell in cells]


def _plain(cell: Any) -> Any:
    if isinstance(cell, timedelta):
        return cell.total_seconds() / 3600
    return cell.isoformat() if isinstance(cell, (date, time)) else cell


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], json.loads(sys.argv[3]))
