"""What must not be read on a page: words of the other language, and codes of ours."""

from __future__ import annotations

import re
from functools import cache

from benefits import text
from benefits.text import Words

FRAMEWORKS_OWN = ("Upload", "20MB per file", "Deploy")
"""Texts that the framework writes itself and that cannot be translated."""

_CODE = re.compile(
    r"\b[a-z]+_[a-z_]+\b|\{ ?\$|\b(?:field|page|status|problem|unit|goals)-[a-z_]+\b"
)
_ALLOWED = re.compile(r"keyboard_\w+|expand_more|arrow_\w+|more_vert|file_\w+|check_\w+")
"""Names of the framework's icons: drawn as signs, but text all the same."""


def codes(shown: str) -> list[str]:
    """Texts that look like codes, keys of the catalogue or sentences without their values."""
    return sorted({found for found in _CODE.findall(shown) if not _ALLOWED.fullmatch(found)})


def alien_words(shown: str, words: Words) -> list[str]:
    """Whole sentences and labels of another language that are not the same in this one."""
    lines = {line.strip() for line in shown.splitlines()} - set(FRAMEWORKS_OWN)
    return sorted(lines & _only_in_others(words.code))


@cache
def _only_in_others(code: str) -> frozenset[str]:
    own = _all_words(code)
    others = {word for one in text.languages() if one != code for word in _all_words(one)}
    return frozenset(others - own)


def _all_words(code: str) -> set[str]:
    words = text.load(code)
    return {one.strip() for key in words.keys("") if (one := _said(words, key))}


def _said(words: Words, key: str) -> str:
    try:
        return words(key)
    except (KeyError, ValueError):  # it needs values: not a label
        return ""
