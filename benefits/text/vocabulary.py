"""What files may call things, in every language at once, as plain dictionaries."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, TypedDict

from babel import Locale

from benefits.text.catalogue import languages
from benefits.text.words import Words, load

if TYPE_CHECKING:
    from collections.abc import Iterable

BETWEEN = " | "
_HEADING = "heading-"
_STATUS = "measurement_status-"
_STATUS_ALIAS = "measurement_status_alias-"


class Vocabulary(TypedDict):
    """Every word is casefolded. `headings`: word to field; `months`: name to 1..12;
    `statuses`: word to code; `missing`: words for "no value"."""

    headings: dict[str, str]
    months: dict[str, int]
    statuses: dict[str, str]
    missing: list[str]


@cache
def vocabulary() -> Vocabulary:
    """The words of all languages together. Raises ValueError where one word means two things."""
    every = [load(code) for code in languages()]
    return Vocabulary(
        headings=merged(_spelled(every, _HEADING)),
        months=merged(_month_names(every)),
        statuses=merged([*_spelled(every, _STATUS), *_spelled(every, _STATUS_ALIAS)]),
        missing=sorted({one for words in every for one in _split(words("missing-values"))}),
    )


def _spelled(every: Iterable[Words], prefix: str) -> list[tuple[str, str]]:
    """(word, code) for each alias of each key that starts with a prefix, and the code itself."""
    return [
        (alias, key.removeprefix(prefix))
        for words in every
        for key in words.keys(prefix)
        for alias in (key.removeprefix(prefix), *_split(words(key)))
    ]


def _month_names(every: Iterable[Words]) -> list[tuple[str, int]]:
    return [
        (spelling, number)
        for words in every
        for number, name in _cldr_months(words.locale)
        for spelling in {name.casefold(), name.casefold().rstrip(".")}
    ]


def _cldr_months(locale: Locale) -> list[tuple[int, str]]:
    return [
        (number, name)
        # a country may spell its own way ("Sept" in Britain), the language's way counts too
        for spoken in (locale, Locale(locale.language))
        for context in ("format", "stand-alone")
        for width in ("wide", "abbreviated")
        for number, name in spoken.months[context][width].items()
    ]


def _split(text: str) -> list[str]:
    return [part.strip().casefold() for part in text.split(BETWEEN)]


def merged(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """Words to meanings. Raises ValueError where one word has two."""
    known: dict[str, Any] = {}
    for word, meaning in pairs:
        if known.setdefault(word, meaning) != meaning:
            raise ValueError(f"{word!r} means both {known[word]!r} and {meaning!r}")
    return known
