"""Rows as the reading process tells them: some at a time, column by column, a letter for each kind.

Runs in the reading process.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import Any

CHUNK = 8_192
LAST_ROW = 1_048_576
"""No spreadsheet program shows more."""

Line = dict[str, Any]
Row = list[Any]


class Refused(Exception):
    """The file cannot be read for a reason that has a code."""

    def __init__(self, code: str, **values: Any) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


def chunks(rows: Iterable[Row], first: int, left: int, limits: dict[str, int]) -> Iterator[Line]:
    """Rows that hold anything, numbered from `first`, column by column, some at a time."""
    numbered = enumerate(rows, start=first)
    said = filled = 0
    while some := list(islice(numbered, CHUNK)):
        kept = [(number, row) for number, row in some if any(row) or _holds_zero(row)]
        filled, last = filled + len(kept), some[-1][0]
        if filled > limits["rows"] or last > LAST_ROW:
            raise Refused("too_large", what="rows", found=last, limit=limits["rows"])
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
