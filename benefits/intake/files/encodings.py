"""How the letters of a text file are encoded, told by its bytes.

A mark at the start says it; else what reads as UTF-8 is UTF-8; else each of the old encodings is
tried, and the one whose letters make the likeliest words is taken, which is a guess.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
OLD = ("cp1252", "cp874", "mac-roman", "cp850", "cp1251", "cp1250", "cp1258")
"""In the order in which equal ones are preferred."""

_USUAL = frozenset("åäöøæéèêëüßñçáàâãíîïóôõúùûýœ" + "ÅÄÖØÆÉÈÊËÜÑÇÁÀÂÃÍÎÓÔÕÚÝŒ")
_SLAVIC = frozenset("ąćęłńśźżčďěňřšťůžőűăâîșțđ" + "ĄĆĘŁŃŚŹŻČĎĚŇŘŠŤŮŽŐŰĂÂÎȘȚĐ")
_VIETNAMESE = frozenset("ăâđêôơưĂÂĐÊÔƠƯ\u0300\u0301\u0303\u0309\u0323")
_SIGNS = frozenset("¿¡€£°§«»–—‘’“”…•·±²³½%‰µ¥\u00a0")
_RUN = re.compile(r"[^\x00-\x7f]+")
_SAMPLE = 400_000


def decoded(data: bytes) -> tuple[str, str, bool]:
    """Text, encoding, and whether that was guessed."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace"), encoding, False
    if wide := without_mark(data):
        return data.decode(wide, errors="replace"), wide, False
    try:
        return data.decode("utf-8"), "utf-8", False
    except UnicodeDecodeError as error:
        if error.start >= len(data) - 3 and error.start > 200:
            # cut off within the last letter
            return data[: error.start].decode("utf-8"), "utf-8", False
    encoding = likeliest(data[:_SAMPLE])
    return data.decode(encoding, errors="replace"), encoding, True


def without_mark(data: bytes) -> str:
    """Two bytes a letter without saying so; empty where it is not so."""
    sample = data[:2_000]
    if len(sample) < 4 or b"\x00" not in sample:
        return ""
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    half, found = len(sample) // 2, ""
    if odd > 0.6 * half and even < 0.05 * half:
        found = "utf-16-le"
    elif even > 0.6 * half and odd < 0.05 * half:
        found = "utf-16-be"
    text = sample[: 2 * half].decode(found or "latin-1", errors="replace")
    return found if all(one >= " " or one in "\t\r\n" for one in text) else ""


def likeliest(data: bytes) -> str:
    """The old encoding in which the bytes make the likeliest words."""
    high = bytes(sorted({byte for byte in data if byte >= 0x80}))
    tried = [encoding for encoding in OLD if _decodes(high, encoding)]
    if not tried:
        return "latin-1"
    return max(tried, key=lambda encoding: _likelihood(data.decode(encoding), encoding))


def _decodes(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _likelihood(text: str, encoding: str) -> float:
    """Points for letters of the encoding's languages in the places where they stand in words."""
    return sum(
        _run_points(
            run[0], encoding, text[run.start() - 1 : run.start()], text[run.end() : run.end() + 1]
        )
        for run in _RUN.finditer(text)
    )


def _run_points(run: str, encoding: str, before: str, after: str) -> float:
    kinds = Counter(_kind(one, _ALPHABETS[encoding]) for one in run)
    beside = before.isalpha() or after.isalpha()
    points = -0.5 * kinds["letter"] - 2.0 * kinds["other"]
    points += kinds["own"] * (1.0 if beside or len(run) > 1 else 0.2)
    points += kinds["sign"] * _sign_points(run, before, after)
    if before.isdigit() and run[0].isalpha():
        points -= 1.0
    if run[0].isupper() and before.isalpha() and (before.islower() or after.islower()):
        points -= 2.0
    # other scripts come in whole words, and never within Latin ones; Latin accents one by one
    if encoding in _OTHER_SCRIPTS:
        points += 0.2 * len(run) if len(run) > 2 and not beside else -1.5 * len(run)
    elif len(run) > 3:
        points -= len(run)
    return points


def _sign_points(run: str, before: str, after: str) -> float:
    """Quotation marks stand at the ends of words, and only an apostrophe within one."""
    if before.isalpha() and after.isalpha():
        return 1.0 if run == "\u2019" else -1.0
    return 1.0 if before.isalpha() or after.isalpha() else 0.3


_OTHER_SCRIPTS = ("cp874", "cp1251")


def _kind(one: str, own: frozenset[str]) -> str:
    if one in own:
        return "own"
    if one in _SIGNS:
        return "sign"
    return "letter" if unicodedata.category(one)[0] in "LM" else "other"


_THAI = frozenset(map(chr, range(0x0E01, 0x0E5C)))
_CYRILLIC = frozenset(map(chr, range(0x0410, 0x0450))) | frozenset("ЁёЇїІіЄєҐґ№")
_ALPHABETS = {
    "cp1252": _USUAL,
    "mac-roman": _USUAL,
    "cp850": _USUAL,
    "cp874": _THAI,
    "cp1251": _CYRILLIC,
    "cp1250": _SLAVIC | frozenset("áéíóúýäöüß"),
    "cp1258": _VIETNAMESE | _USUAL,
}
