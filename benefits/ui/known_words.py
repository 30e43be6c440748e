"""Texts that may be a code of ours or a word of the user's own: units and processes."""

from __future__ import annotations

from benefits import text
from benefits.text import Words

_NOT_ALONE, _ALONE = "unit-currency", "unit_alone-currency"
"""A unit whose word needs the currency to be said, and its word where none is at hand."""


def word_for(prefix: str, value: str, words: Words) -> str:
    """The word of a code (`unit-days`), or the text itself where it is no code."""
    key = f"{prefix}-{value}"
    if key == _NOT_ALONE:
        return words(_ALONE)
    return words(key) if value and words.has(key) else value


def code_for(prefix: str, typed: str) -> str:
    """The code of a word in any of our languages, or the text itself where it is no such word."""
    wanted = typed.strip().casefold()
    for language in text.languages():
        words = text.load(language)
        if prefix == "unit" and wanted == words(_ALONE).casefold():
            return _NOT_ALONE.removeprefix("unit-")
        for key in words.keys(f"{prefix}-"):
            if key != _NOT_ALONE and words(key).casefold() == wanted:
                return key.removeprefix(f"{prefix}-")
    return typed.strip()
