"""A copy of what was read from an upload, with every problem at its cell.

It is built from the values already read: the sender's own file is never opened here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from io import BytesIO
from typing import Any, Protocol

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Alignment
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from benefits.packs import look
from benefits.packs.guide import note_sheet
from benefits.packs.request import Words

_COLORS = {"must_fix": look.MUST_FIX, "confirm": look.CONFIRM, "info": look.INFO}
_ORDER = tuple(_COLORS)
_LISTED = 5_000
"""More problems than this are counted, not listed: nobody reads on."""
_HEADING = 4


class Place(Protocol):
    """Where a problem stands."""

    @property
    def sheet(self) -> str: ...
    @property
    def row(self) -> int | None: ...
    @property
    def column(self) -> int | None: ...
    @property
    def cell(self) -> str: ...


class Problem(Protocol):
    """What a problem can tell of itself."""

    @property
    def place(self) -> Place: ...
    @property
    def severity(self) -> str: ...
    def what(self, words: Any, /) -> str: ...
    def remedy(self, words: Any, /) -> str: ...


class Cell(Protocol):
    """A cell as read: dates as ISO text, empty cells are not there."""

    @property
    def row(self) -> int: ...
    @property
    def column(self) -> int: ...
    @property
    def content(self) -> Any: ...
    @property
    def format(self) -> str: ...


class Sheet(Protocol):
    """A sheet as read, with its rows' own numbers."""

    @property
    def name(self) -> str: ...
    def __len__(self) -> int: ...
    def row(self, index: int, /) -> Iterable[Cell]: ...


class Book(Protocol):
    """What was read of an upload."""

    @property
    def sheets(self) -> Sequence[Sheet]: ...


def annotated(book: Book, problems: Sequence[Problem], words: Words) -> bytes:
    """An Excel workbook: the problems first, with links, then the sheets as they were read."""
    copy = Workbook()
    front = copy.worksheets[0]
    taken: set[str] = set()
    front.title = look.sheet_name(words("workbook-problems"), taken)
    names = {sheet.name: look.sheet_name(sheet.name, taken) for sheet in book.sheets}
    for sheet in book.sheets:
        _values(copy.create_sheet(names[sheet.name]), sheet)
    ordered = sorted(problems, key=lambda one: _ORDER.index(str(one.severity)))
    _marks(copy, ordered[:_LISTED], names, words)
    _list(front, ordered, names, words)
    stream = BytesIO()
    copy.save(stream)
    return stream.getvalue()


def _values(sheet: Worksheet, read: Sheet) -> None:
    widths: dict[int, int] = {}
    for index in range(len(read)):
        for cell in read.row(index):
            written = look.put(sheet.cell(cell.row, cell.column), cell.content)
            written.font = look.BODY
            if cell.format:
                written.number_format = cell.format
            size = len(str(cell.content))
            widths[cell.column] = max(widths.get(cell.column, 9), min(size + 2, 48))
            if isinstance(cell.content, str) and cell.content.startswith("benefits."):
                _hide(sheet, cell.row, cell.column, cell.content)
    for column, width in widths.items():
        sheet.column_dimensions[get_column_letter(column)].width = width


def _hide(sheet: Worksheet, row: int, column: int, code: str) -> None:
    """What is hidden in the workbook we sent stays hidden in its copy."""
    shown = sheet.cell(row - 1, column).value if row > 1 else None
    if shown == code:
        sheet.column_dimensions[get_column_letter(column)].hidden = True
        sheet.row_dimensions[row - 1].hidden = True
    elif row == 1:
        sheet.row_dimensions[row].hidden = True


def _marks(
    copy: Workbook, problems: Iterable[Problem], names: Mapping[str, str], words: Words
) -> None:
    """Colour by the gravest problem of a cell; all of them in its comment."""
    for (sheet, row, column), some in _by_cell(problems, names).items():
        cell = copy[sheet].cell(row, column)
        cell.fill = look.fill(_COLORS[str(some[0].severity)])
        told = "\n\n".join(f"{one.what(words)}\n{one.remedy(words)}" for one in some)
        cell.comment = Comment(told, words("product-name"))
        cell.comment.width, cell.comment.height = 320, 60 + 70 * len(some)


def _by_cell(
    problems: Iterable[Problem], names: Mapping[str, str]
) -> dict[tuple[str, int, int], list[Problem]]:
    cells: dict[tuple[str, int, int], list[Problem]] = {}
    for one in problems:
        place = one.place
        if place.sheet in names and place.row:
            key = names[place.sheet], place.row, place.column or 1
            cells.setdefault(key, []).append(one)
    return cells


def _list(
    front: Worksheet, problems: Sequence[Problem], names: Mapping[str, str], words: Words
) -> None:
    note_sheet(front)
    look.title(front, 2, 2, words("workbook-problems_title"), words("workbook-problems_note"))
    columns = ("severity", "sheet", "cell", "what", "remedy")
    for place, (name, width) in enumerate(zip(columns, (18, 20, 10, 64, 64), strict=True), 2):
        look.heading(front.cell(_HEADING, place), words(f"workbook-{name}"))
        front.column_dimensions[get_column_letter(place)].width = width
    for row, problem in enumerate(problems[:_LISTED], start=_HEADING + 1):
        for place, text in enumerate(_told(problem, words), start=2):
            cell = look.put(front.cell(row, place), text)
            cell.font, cell.border = look.BODY, look.HAIRLINE
            cell.alignment = Alignment(vertical="top", wrap_text=True)
        front.cell(row, 2).fill = look.fill(_COLORS[str(problem.severity)])
        _link(front, row, problem.place, names)
    if len(problems) > _LISTED:
        left = words("workbook-more_problems", count=len(problems) - _LISTED)
        look.put(front.cell(_HEADING + 1 + _LISTED, 2), left).font = look.NOTE
    front.freeze_panes = f"A{_HEADING + 1}"


def _told(problem: Problem, words: Words) -> Iterator[str]:
    yield words(f"workbook-group-{problem.severity}")
    yield problem.place.sheet
    yield problem.place.cell
    yield problem.what(words)
    yield problem.remedy(words)


def _link(front: Worksheet, row: int, place: Place, names: Mapping[str, str]) -> None:
    if place.sheet not in names or not place.row:
        return
    cell = front.cell(row, 4)
    address = place.cell if place.column else f"A{place.row}"
    target = f"{quote_sheetname(names[place.sheet])}!{address}"
    cell.hyperlink = Hyperlink(ref=cell.coordinate, location=target)
    cell.font = look.LINK
