"""What the reading library does not tell about a modern workbook, found in its sheets' markup.

Error cells, formulas without a stored result, percent formats, hidden rows. Runs in the reading
process. Sheets are searched with patterns instead of parsed: that is several times faster, and
a search that finds nothing costs next to nothing.
"""

from __future__ import annotations

import html
import posixpath
import re
import zipfile
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import IO

from benefits.intake.files.formats import BUILT_IN, NumberFormat, classified, tells
from benefits.intake.files.marks import Marks, Position, by_column, error_marks, runs, shown_marks

_PREFIX = re.compile(rb"<(\w+:)?sheetData\b")
_STORED = re.compile(rb"<(?:\w+:)?v\b[^>]*>([^<]+)<|<(?:\w+:)?t\b[^>]*>[^<]+<")
_REFERENCE = re.compile(rb"""\br\s*=\s*["']([A-Z]{1,9})(\d{1,12})["']""")
_ATTRIBUTE = re.compile(rb"""((?:\w+):)?(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_HIDDEN = ("1", "true")
_BARE_CELL = re.compile(rb"<(?:\w+:)?c(?=[\s>/])(?![^>]*?\sr\s*=)")
_ROW_OR_CELL = re.compile(rb"<((?:\w+:)?)(row|c)(?=[\s>/])([^>]*)>")
_FAR = 1_048_576


class Scan:
    """The parts of one workbook, opened once; `marks` is asked sheet by sheet."""

    def __init__(self, source: str | IO[bytes]) -> None:
        self._archive = zipfile.ZipFile(source)
        self._sheets = _sheet_parts(self._archive)
        self._styles = _styles(self._archive)
        self._dates_1904 = _dates_1904(self._archive)

    def marks(self, position: int) -> Marks:
        """What is to be known of the sheet at a position of the workbook's list."""
        name = self._sheets[position] if position < len(self._sheets) else ""
        try:
            markup = self._archive.read(name)
        except KeyError:
            return {}
        found = cell_marks(eight_bit(markup), self._styles)
        linked = has_links(self._archive)
        found["notices"] = notices(position, dates_1904=self._dates_1904, linked=linked)
        return found


def has_links(archive: zipfile.ZipFile) -> bool:
    """Does a workbook take figures from others, which nobody opens here?"""
    return any(name.startswith("xl/externalLinks/") for name in archive.namelist())


def notices(position: int, *, dates_1904: bool, linked: bool) -> list[dict[str, str]]:
    """What is to be known of a whole workbook, told with its first sheet."""
    told = {"dates_1904": dates_1904, "external_links": linked}
    return [{"code": code} for code, holds in told.items() if holds and not position]


def cell_marks(markup: bytes, styles: Mapping[NumberFormat, list[int]]) -> Marks:
    """Rows by column of error cells (and their texts), lost results, formats, and formulas
    that have a result; hidden rows and columns."""
    markup = _referenced(markup)
    opening = _PREFIX.search(markup)
    prefix = opening[1] or b"" if opening else b""
    errors = _with(markup, prefix, b"t", [b"e"], content=True)
    formulas = _with_formulas(markup, prefix)
    stored = [one for one in formulas if _STORED.search(one[1])]
    lost = [one for one in formulas if not _STORED.search(one[1])]
    shown = shown_marks((one, _styled(markup, prefix, of)) for one, of in styles.items())
    return {
        **error_marks([(at, _error_text(content)) for at, content in errors]),
        "uncalculated": by_column((row, column) for (row, column), _ in lost),
        "formulas": by_column((row, column) for (row, column), _ in stored),
        **_hidden(markup),
        **shown,
    }


def _hidden(markup: bytes) -> Marks:
    """Rows and columns that the sheet does not show, in runs."""
    if b"hidden" not in markup:
        return {"hidden_rows": [], "hidden_columns": []}
    rows = [
        int(one.get("r", "0") or 0)
        for one in _tags(markup, b"row", needs=b"hidden")
        if one.get("hidden") in _HIDDEN and one.get("r", "").isdecimal()
    ]
    columns: list[int] = []
    for one in _tags(markup, b"col", needs=b"hidden"):
        first, last = one.get("min", ""), one.get("max", "")
        if one.get("hidden") in _HIDDEN and first.isdecimal() and last.isdecimal():
            columns += range(int(first), min(int(last), 16_384) + 1)
    return {"hidden_rows": runs(rows), "hidden_columns": runs(columns)}


def _referenced(markup: bytes) -> bytes:
    """Cells may leave out where they stand, beside the cell before: then it is written in."""
    cells = markup.count(b"<c ") + markup.count(b"<c>") + markup.count(b"<c/>")
    if cells == markup.count(b'<c r="') and cells:
        return markup
    if not _BARE_CELL.search(markup):
        return markup
    place = [0, 0]
    return _ROW_OR_CELL.sub(lambda found: _placed(found, place), markup)


def _placed(found: re.Match[bytes], place: list[int]) -> bytes:
    """One tag with its place; `place` holds row and column of the cell before it."""
    said = _REFERENCE.search(found[3])
    if found[2] == b"row":
        number = re.search(rb"""\br\s*=\s*["'](\d{1,7})["']""", found[3])
        place[:] = [min(int(number[1]), _FAR) if number else place[0] + 1, 0]
        return found[0]
    if said:
        place[:] = [int(said[2]), _position(said[1])]
        return found[0]
    place[1] += 1
    reference = f' r="{_letters(place[1])}{place[0]}"'.encode()
    return b"<" + found[1] + b"c" + reference + found[3] + b">"


Found = list[tuple[Position, bytes]]
_PLACE = rb"""[^>]*?\br\s*=\s*["']([A-Z]{1,3})(\d{1,7})["'][^>]*>"""


def _with(
    markup: bytes, prefix: bytes, name: bytes, values: list[bytes], *, content: bool = False
) -> Found:
    """Place and content of the cells one of whose attributes has one of the values."""
    quoted = [quote + value + quote for value in values for quote in (b'"', b"'")]
    # looking for plain text costs next to nothing, and mostly there is none
    if not any(one in markup for one in quoted):
        return []
    either = b"|".join(quoted)
    head = b"<" + prefix + rb"c\b(?=[^>]*\s" + name + rb"\s*=\s*(?:" + either + b"))" + _PLACE
    # a blank cell closes itself, and its format is of no interest
    tail = b"(.*?)</" + prefix + b"c\\s*>" if content else b"(?<!/>)()"
    return _places(re.findall(head + tail, markup, re.DOTALL))


def _with_formulas(markup: bytes, prefix: bytes) -> Found:
    """Place and content of the cells whose content begins with a formula."""
    if b"<" + prefix + b"f" not in markup:
        return []
    head = b"<" + prefix + rb"c\b" + _PLACE + rb"\s*"
    tail = b"(<" + prefix + rb"f\b.*?)</" + prefix + rb"c\s*>"
    return _places(re.findall(head + tail, markup, re.DOTALL))


def _places(found: list[tuple[bytes, bytes, bytes]]) -> Found:
    columns = {letters: _position(letters) for letters in {one[0] for one in found}}
    return [((int(row), columns[letters]), content) for letters, row, content in found]


def _styled(markup: bytes, prefix: bytes, numbers: list[int]) -> Iterator[Position]:
    cells = _with(markup, prefix, b"s", [b"%d" % one for one in sorted(numbers)])
    return (at for at, _ in cells)


def _error_text(content: bytes) -> str:
    stored = _STORED.search(content)
    return stored[1].decode(errors="replace")[:40] if stored and stored[1] else "#?"


def _position(letters: bytes) -> int:
    position = 0
    for letter in letters:
        position = position * 26 + letter - 64
    return position


def _letters(position: int) -> str:
    text = ""
    while position > 0:
        position, rest = divmod(position - 1, 26)
        text = chr(65 + rest) + text
    return text


def eight_bit(markup: bytes) -> bytes:
    """Markup as bytes that patterns find their words in."""
    if markup.startswith((b"\xff\xfe", b"\xfe\xff")):
        return markup.decode("utf-16", errors="replace").encode()
    return markup


def _tags(markup: bytes, name: bytes, needs: bytes = b"") -> Iterator[dict[str, str]]:
    """The attributes of each element of a name that has a word in it, by their local names."""
    inside = rb"[^>]*?\b" + needs + rb"\b[^>]*" if needs else rb"[^>]*"
    for tag in re.finditer(rb"<(?:\w+:)?" + name + rb"\b(" + inside + rb")>", markup):
        plain = {one[2].decode(): one[3] or one[4] or b"" for one in _ATTRIBUTE.finditer(tag[1])}
        yield {key: html.unescape(text.decode(errors="replace")) for key, text in plain.items()}


def _part(archive: zipfile.ZipFile, name: str) -> bytes:
    try:
        return eight_bit(archive.read(name))
    except KeyError:
        return b""


def relations(archive: zipfile.ZipFile, name: str) -> dict[str, str]:
    """Targets by the ids that a part of relations gives them."""
    found = _tags(_part(archive, name), b"Relationship")
    return {one.get("Id", ""): one.get("Target", "") for one in found}


def _sheet_parts(archive: zipfile.ZipFile) -> list[str]:
    """The parts of the sheets in the workbook's order, empty where a relation is missing."""
    targets = relations(archive, "xl/_rels/workbook.xml.rels")
    sheets = _tags(_part(archive, "xl/workbook.xml"), b"sheet")
    found = [targets.get(one.get("id", ""), "") for one in sheets]
    return [posixpath.normpath(posixpath.join("/xl", name)).lstrip("/") for name in found]


def _styles(archive: zipfile.ZipFile) -> dict[NumberFormat, list[int]]:
    """The formats that tell something, each with the positions of the cell styles that use it."""
    styles = _part(archive, "xl/styles.xml")
    own = {_number(one): one.get("formatCode", "") for one in _tags(styles, b"numFmt")}
    cells = re.search(rb"<(?:\w+:)?cellXfs\b(.*?)</(?:\w+:)?cellXfs", styles, re.DOTALL)
    found = defaultdict[NumberFormat, list[int]](list)
    for place, one in enumerate(_tags(cells[1], b"xf") if cells else ()):
        number = _number(one)
        shown = classified(own.get(number, "") or BUILT_IN.get(number, ""))
        if tells(shown):
            found[shown].append(place)
    return found


def _number(style: dict[str, str]) -> int:
    found = style.get("numFmtId", "")
    return int(found) if found.isdecimal() else 0


def _dates_1904(archive: zipfile.ZipFile) -> bool:
    settings = _tags(_part(archive, "xl/workbook.xml"), b"workbookPr")
    return any(one.get("date1904") in ("1", "true") for one in settings)
