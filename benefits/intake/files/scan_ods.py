"""What the library does not tell about an open document sheet, found in its markup.

Error cells, formulas without a result, number formats, hidden and merged cells. Runs in the
reading process.
"""

from __future__ import annotations

import html
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import IO

from benefits.intake.currencies import currency_of
from benefits.intake.files import formats
from benefits.intake.files.chunks import Refused
from benefits.intake.files.formats import NumberFormat, classified, tells
from benefits.intake.files.marks import Marks, Noted, Position, by_column, shown_marks
from benefits.intake.files.scan import notices

_TAG = re.compile(
    r"<(/?)table:(table|table-row|table-column|table-cell|covered-table-cell)(?=[\s/>])([^>]*)>"
)
_ATTRIBUTE = re.compile(r"""([\w-]+:[\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_CELL_STYLE = re.compile(r"<style:style\b([^>]*)>")
_DATA_STYLE = re.compile(
    r"<number:(number|percentage|currency|date|time)-style\b([^>]*)>(.*?)</number:\1-style>",
    re.DOTALL,
)
_PARTS = re.compile(r"<number:(day|month|year|hours|minutes|seconds|am-pm)\b")
_LITERAL = re.compile(r"<number:text\b[^>]*>([^<]*)<")
_TEXT = re.compile(r"<text:p\b[^>]*>(.*?)</text:p>", re.DOTALL)
_MARKUP = re.compile(r"<[^>]*>")
_LINK = re.compile(r"""table:formula="[^"]*'(?:file|https?)://""")
_UNSEEN = ("collapse", "filter")
_CELLS = 5_000_000
"""More cells than this no sheet may claim to repeat."""


class ScanOds:
    """The content of one document; `marks` is asked sheet by sheet."""

    def __init__(self, source: str | IO[bytes]) -> None:
        with zipfile.ZipFile(source) as archive:
            self._content = archive.read("content.xml").decode("utf-8", errors="replace")
            names = archive.namelist()
            named = archive.read("styles.xml") if "styles.xml" in names else b""
        self._styles = _cell_styles(named.decode(errors="replace") + self._content)
        self._sheets = _sheets(self._content)

    def marks(self, position: int) -> Marks:
        """What is to be known of the sheet at a position of the document's list."""
        if position >= len(self._sheets):
            return {}
        start, end = self._sheets[position]
        sheet = _Sheet(styles=self._styles)
        for found in _TAG.finditer(self._content, start, end):
            if not found[1]:
                sheet.take(found[2], _attributes(found[3]), self._content, found.end())
        linked = not position and _LINK.search(self._content) is not None
        return {**sheet.told(), "notices": notices(position, dates_1904=False, linked=linked)}


@dataclass(slots=True)
class _Sheet(Noted):
    """Walks along the cells; `row` and `column` are those of the one before."""

    styles: dict[str, NumberFormat] = field(default_factory=dict)
    row: int = 1
    rows: int = 0
    column: int = 0
    defaults: list[tuple[int, str]] = field(default_factory=list)
    columns: int = 0
    cells: int = 0
    shown: dict[NumberFormat, list[Position]] = field(default_factory=dict)
    truths: list[Position] = field(default_factory=list)
    lost: list[Position] = field(default_factory=list)
    merges: list[tuple[int, int, int, int]] = field(default_factory=list)

    def take(self, name: str, has: dict[str, str], content: str, end: int) -> None:
        """One opening tag."""
        if name == "table-row":
            self._begin_row(has)
        elif name == "table-column":
            self._take_column(has)
        elif name != "table":
            self._take_cell(name, has, content, end)

    def _begin_row(self, has: dict[str, str]) -> None:
        self.row += self.rows
        self.rows, self.column = _count(has, "table:number-rows-repeated"), 0
        if has.get("table:visibility") in _UNSEEN and self.rows < 100_000:
            self.hidden_rows += range(self.row, self.row + self.rows)

    def _take_column(self, has: dict[str, str]) -> None:
        count = _count(has, "table:number-columns-repeated")
        if has.get("table:visibility") in _UNSEEN:
            self.hidden_columns += range(self.columns + 1, min(self.columns + count, 16_384) + 1)
        self.columns += count
        self.defaults.append((self.columns, has.get("table:default-cell-style-name", "")))

    def _take_cell(self, name: str, has: dict[str, str], content: str, end: int) -> None:
        first, count = self.column + 1, _count(has, "table:number-columns-repeated")
        self.column += count
        across, down = _count(has, _SPANS[0]), _count(has, _SPANS[1])
        if across * down > 1:
            bottom, right = self.row + down - 1, first + across - 1
            self.merges.append((self.row, first, bottom, right))
        if name == "covered-table-cell" or not any(one in has for one in _TELLING):
            return
        self.cells += count * self.rows
        if self.cells > _CELLS:
            raise Refused("too_large", what="cells", found=self.cells, limit=_CELLS)
        places = [
            (row, column)
            for row in range(self.row, self.row + self.rows)
            for column in range(first, first + count)
        ]
        self._take_value(has, places, content, end)

    def _take_value(
        self, has: dict[str, str], places: list[Position], content: str, end: int
    ) -> None:
        kind = has.get("office:value-type", "")
        if kind == "boolean":
            self.truths += places
        if has.get("calcext:value-type") == "error":
            text = _shown_text(content, end)
            self.errors += [(at, text) for at in places]
        elif "table:formula" in has:
            (self.formulas if kind else self.lost).extend(places)
        style = has.get("table:style-name") or self._default(places[0][1])
        shown = self._format(kind, self.styles.get(style, formats.NO_FORMAT), has)
        if tells(shown):
            self.shown.setdefault(shown, []).extend(places)

    def _format(self, kind: str, styled: NumberFormat, has: dict[str, str]) -> NumberFormat:
        """What a cell is shown as; of percentages and money the cell itself says so."""
        if kind == "percentage":
            return classified("0%")
        if kind == "currency":
            code = has.get("office:currency", styled.currency)
            return NumberFormat("", formats.CURRENCY, "", code)
        return styled if kind in ("float", "date", "time") else formats.NO_FORMAT

    def _default(self, column: int) -> str:
        return next((style for last, style in self.defaults if column <= last), "")

    def told(self) -> Marks:
        return {
            **self.marks(),
            "truths": by_column(self.truths),
            "uncalculated": by_column(self.lost),
            "merges": self.merges[:20_000],
            **shown_marks(self.shown.items()),
        }


_SPANS = ("table:number-columns-spanned", "table:number-rows-spanned")
_TELLING = ("office:value-type", "table:formula", "calcext:value-type")


def _attributes(text: str) -> dict[str, str]:
    return {one[1]: html.unescape(one[2] or one[3] or "") for one in _ATTRIBUTE.finditer(text)}


def _count(has: dict[str, str], name: str) -> int:
    found = has.get(name, "1")
    return min(int(found), 1_048_576) if found.isdecimal() and int(found) else 1


def _sheets(content: str) -> list[tuple[int, int]]:
    """Where the markup of each sheet begins and ends; tables within cells belong to theirs."""
    found, depth, start = [], 0, 0
    for tag in re.finditer(r"<(/?)table:table(?=[\s>])[^>]*(?<!/)>", content):
        if tag[1]:
            depth -= 1
            if depth == 0:
                found.append((start, tag.start()))
        else:
            start = tag.end() if depth == 0 else start
            depth += 1
    return found


def extents(content: str) -> Iterator[Position]:
    """The last row and the last column that hold something, sheet by sheet."""
    for start, end in _sheets(content):
        row = column = last = widest = 0
        for found in _TAG.finditer(content, start, end):
            has = _attributes(found[3])
            if found[1]:
                continue
            if found[2] == "table-row":
                row, column = row + _count(has, "table:number-rows-repeated"), 0
            elif found[2].endswith("cell"):
                column += _count(has, "table:number-columns-repeated")
                if any(one in has for one in _TELLING):
                    last, widest = row, max(widest, column)
        yield last, widest


def _shown_text(content: str, end: int) -> str:
    found = _TEXT.search(content, end, end + 500)
    return html.unescape(_MARKUP.sub("", found[1]))[:40] if found else "#?"


def _cell_styles(content: str) -> dict[str, NumberFormat]:
    """Formats by the names of cell styles."""
    data = dict(_data_styles(content))
    found = {}
    for tag in _CELL_STYLE.finditer(content):
        has = _attributes(tag[1])
        shown = data.get(has.get("style:data-style-name", ""))
        if shown is not None:
            found[has.get("style:name", "")] = shown
    return found


def _data_styles(content: str) -> Iterator[tuple[str, NumberFormat]]:
    for kind, head, body in _DATA_STYLE.findall(content):
        has = _attributes(head)
        yield has.get("style:name", ""), _data_style(kind, has, body)


def _data_style(kind: str, has: dict[str, str], body: str) -> NumberFormat:
    parts = set(_PARTS.findall(body))
    if kind == "percentage":
        return classified("0%")
    if kind == "date":
        finest = (one for one in (formats.DAY, formats.MONTH, formats.YEAR) if one in parts)
        return NumberFormat("", formats.DATE, next(finest, formats.DAY))
    if kind == "time":
        lasting = has.get("number:truncate-on-overflow") == "false"
        return NumberFormat("", formats.DURATION if lasting else formats.TIME)
    literal = html.unescape("".join(_LITERAL.findall(body))).strip()
    currency = currency_of(literal)
    if kind == "currency" or currency:
        return NumberFormat("", formats.CURRENCY, "", currency)
    return NumberFormat("", formats.NUMBER, literal=literal)
