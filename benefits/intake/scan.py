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
from collections.abc import Iterator
from typing import Any

_PREFIX = re.compile(rb"<(\w+:)?sheetData\b")
_STORED = re.compile(rb"<(?:\w+:)?v\b[^>]*>([^<]+)<|<(?:\w+:)?t\b[^>]*>[^<]+<")
_REFERENCE = re.compile(rb"""\br\s*=\s*["']([A-Z]{1,9})(\d{1,12})["']""")
_ATTRIBUTE = re.compile(rb"""((?:\w+):)?(\w+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_HIDDEN_ROW = re.compile(rb"""<(?:\w+:)?row\b[^>]*?\bhidden\s*=\s*["'](?:1|true)["']""")
_PLACEHOLDER = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')
_BUILT_IN_PERCENT = (9, 10)

Marks = dict[str, Any]


class Scan:
    """The parts of one workbook, opened once; `marks` is asked sheet by sheet."""

    def __init__(self, path: str) -> None:
        self._archive = zipfile.ZipFile(path)
        self._sheets = _sheet_parts(self._archive)
        self._percent = _percent_styles(self._archive)
        self._dates_1904 = _dates_1904(self._archive)

    def marks(self, position: int) -> Marks:
        """What is to be known of the sheet at a position of the workbook's list."""
        name = self._sheets[position] if position < len(self._sheets) else ""
        try:
            markup = self._archive.read(name)
        except KeyError:
            return {}
        found = cell_marks(_eight_bit(markup), self._percent)
        found["notices"] = [{"code": "dates_1904"}] if self._dates_1904 and not position else []
        return found


def cell_marks(markup: bytes, percent: frozenset[int]) -> Marks:
    """Rows by column of error cells (and their texts), lost results, percentages, and formulas
    that have a result."""
    opening = _PREFIX.search(markup)
    prefix = opening[1] or b"" if opening else b""
    errors = _with(markup, prefix, b"t", [b"e"], content=True)
    formulas = _with_formulas(markup, prefix)
    stored = [one for one in formulas if _STORED.search(one[1])]
    lost = [one for one in formulas if not _STORED.search(one[1])]
    styles = [b"%d" % style for style in sorted(percent)]
    return {
        "errors": _by_column(errors),
        "error_texts": _texts_by_column(errors),
        "uncalculated": _by_column(lost),
        "percent": _by_column(_with(markup, prefix, b"s", styles)),
        "formulas": _by_column(stored),
        "hidden_rows": len(_HIDDEN_ROW.findall(markup)) if b"hidden=" in markup else 0,
    }


Found = list[tuple[list[int], bytes]]
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
    tail = b"(.*?)</" + prefix + b"c\\s*>" if content else b"()"
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
    return [([int(row), columns[letters]], content) for letters, row, content in found]


def _by_column(found: Found) -> dict[int, list[int]]:
    rows: dict[int, list[int]] = {}
    for (row, column), _ in found:
        rows.setdefault(column, []).append(row)
    return rows


def _texts_by_column(found: Found) -> dict[int, list[str]]:
    texts: dict[int, list[str]] = {}
    for (_, column), content in found:
        texts.setdefault(column, []).append(_error_text(content))
    return texts


def _error_text(content: bytes) -> str:
    stored = _STORED.search(content)
    return stored[1].decode(errors="replace")[:40] if stored and stored[1] else "#?"


def farthest(path: str) -> Iterator[tuple[int, int, str]]:
    """Area and farthest cell of each sheet, for a workbook that no reader could hold."""
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            if not name.startswith("xl/worksheets/") or not name.endswith(".xml"):
                continue
            row = column = 0
            for found in _REFERENCE.finditer(_eight_bit(archive.read(name))):
                row, column = max(row, int(found[2])), max(column, _position(found[1]))
            yield row * column, row, _letters(column)


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


def _eight_bit(markup: bytes) -> bytes:
    if markup.startswith((b"\xff\xfe", b"\xfe\xff")):
        return markup.decode("utf-16", errors="replace").encode()
    return markup


def _tags(markup: bytes, name: bytes) -> Iterator[dict[str, str]]:
    """The attributes of each element of a name, by their local names."""
    for tag in re.finditer(rb"<(?:\w+:)?" + name + rb"\b([^>]*)>", markup):
        plain = {one[2].decode(): one[3] or one[4] or b"" for one in _ATTRIBUTE.finditer(tag[1])}
        yield {key: html.unescape(text.decode(errors="replace")) for key, text in plain.items()}


def _part(archive: zipfile.ZipFile, name: str) -> bytes:
    try:
        return _eight_bit(archive.read(name))
    except KeyError:
        return b""


def _sheet_parts(archive: zipfile.ZipFile) -> list[str]:
    """The parts of the sheets in the workbook's order, empty where a relation is missing."""
    relations = _tags(_part(archive, "xl/_rels/workbook.xml.rels"), b"Relationship")
    targets = {one.get("Id", ""): one.get("Target", "") for one in relations}
    sheets = _tags(_part(archive, "xl/workbook.xml"), b"sheet")
    found = [targets.get(one.get("id", ""), "") for one in sheets]
    return [posixpath.normpath(posixpath.join("/xl", name)).lstrip("/") for name in found]


def _percent_styles(archive: zipfile.ZipFile) -> frozenset[int]:
    """The positions of cell styles that show a number as a percentage."""
    styles = _part(archive, "xl/styles.xml")
    formats = {_number(one): one.get("formatCode", "") for one in _tags(styles, b"numFmt")}
    cells = re.search(rb"<(?:\w+:)?cellXfs\b(.*?)</(?:\w+:)?cellXfs", styles, re.DOTALL)
    used = enumerate(_tags(cells[1], b"xf") if cells else ())
    return frozenset(place for place, one in used if _is_percent(_number(one), formats))


def _number(style: dict[str, str]) -> int:
    found = style.get("numFmtId", "")
    return int(found) if found.isdecimal() else 0


def _is_percent(number: int, formats: dict[int, str]) -> bool:
    return number in _BUILT_IN_PERCENT or "%" in _PLACEHOLDER.sub("", formats.get(number, ""))


def _dates_1904(archive: zipfile.ZipFile) -> bool:
    settings = _tags(_part(archive, "xl/workbook.xml"), b"workbookPr")
    return any(one.get("date1904") in ("1", "true") for one in settings)
