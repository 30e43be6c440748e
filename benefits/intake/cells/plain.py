"""Texts of cells in one form: digits of every script, one minus, one blank, no footnote mark."""

from __future__ import annotations

import re
import unicodedata

from benefits.intake.cells.cells import clean
from benefits.intake.cells.remembering import remembered

_MARKS = {
    **dict.fromkeys(map(ord, "\u2212\u2010\u2011\u2012\u2013\u2014\ufe63\uff0d"), "-"),
    **dict.fromkeys(map(ord, "\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"), " "),
    **dict.fromkeys(map(ord, "\u202f\u205f\u3000\t\n\r"), " "),
    **dict.fromkeys(map(ord, "\u2018\u2019\u02bc\u2032\u00b4`\uff07"), "'"),
    **dict.fromkeys(map(ord, "\u066b\uff0c\u3001"), ","),
    **dict.fromkeys(map(ord, "\uff0e\u3002"), "."),
    **dict.fromkeys(map(ord, "\u066a\uff05\ufe6a"), "%"),
    ord("\u066c"): "'",
    ord("\uff08"): "(",
    ord("\uff09"): ")",
    ord("\uff0f"): "/",
    ord("\uff0b"): "+",
    # marks of writing direction and invisible joints say nothing
    **dict.fromkeys(map(ord, "\u200b\u200c\u200d\u200e\u200f\u061c\u2060\ufeff"), None),
    **dict.fromkeys(range(0x202A, 0x202F), None),
}
_BLANKS = re.compile(" {2,}")
_SUPERSCRIPT = "\u00b9\u00b2\u00b3\u2070\u2074-\u2079\u1d43\u1d47\u1d9c\u1d48\u1d49\u00aa\u00ba"
_NOTE = re.compile(
    rf"(?<=[\w.%)'])(?:\s*[*\u2020\u2021\u00a7\u00b6#]+\)?|\s*[{_SUPERSCRIPT}]+\)?"
    r"|\s+\d{1,2}\)|\s*\([a-z*]\)|\s*\[[a-z\d]{1,3}\]|\s+[a-z]\)|\s*\*\d\))$",
    re.IGNORECASE,
)


@remembered
def plain(text: str) -> str:
    """The text with ASCII digits, marks and blanks; letters stay as they are."""
    if text.isascii():
        return _BLANKS.sub(" ", clean(text))
    marked = clean(unicodedata.normalize("NFC", text).translate(_MARKS))
    return _BLANKS.sub(" ", "".join(map(_digit, marked)))


def _digit(one: str) -> str:
    """A digit of any script as ours; superscripts are no such digits but marks of notes."""
    return str(unicodedata.decimal(one)) if not one.isascii() and one.isdecimal() else one


def without_note(text: str) -> tuple[str, str]:
    """A plain text without the mark of a footnote at its end, and the mark: `12 1)` -> 12."""
    found = _NOTE.search(text)
    if found is None or not found.start():
        return text, ""
    return text[: found.start()].rstrip(), found[0].strip()
