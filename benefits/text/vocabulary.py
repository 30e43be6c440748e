"""What files may call things, in every language at once, as plain dictionaries."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, TypedDict

from benefits.text.catalogue import languages
from benefits.text.month_names import month_names, weekday_names
from benefits.text.words import Words, load

if TYPE_CHECKING:
    from collections.abc import Iterable

BETWEEN = " | "
_HEADING = "heading-"
_STATUS = "measurement_status-"
_STATUS_ALIAS = "measurement_status_alias-"


class Vocabulary(TypedDict):
    """Every word is casefolded. `headings`: word to field; `months`: name to 1..12;
    `statuses`: word to code; `missing`: words for "no value"; `month_choices`: names that mean
    different months in different languages, to those months; `weekdays`: their names."""

    headings: dict[str, str]
    months: dict[str, int]
    statuses: dict[str, str]
    missing: list[str]
    month_choices: dict[str, tuple[int, ...]]
    weekdays: frozenset[str]


@cache
def vocabulary() -> Vocabulary:
    """The words of all languages together. Raises ValueError where one word means two things."""
    every = [load(code) for code in languages()]
    months, choices = month_names(tuple(str(words.locale) for words in every))
    return Vocabulary(
        headings=merged(_spelled(every, _HEADING)),
        months=months,
        statuses=merged([*_spelled(every, _STATUS), *_spelled(every, _STATUS_ALIAS)]),
        missing=sorted({one for words in every for one in _split(words("missing-values"))}),
        month_choices=choices,
        weekdays=weekday_names(),
    )


def _spelled(every: Iterable[Words], prefix: str) -> list[tuple[str, str]]:
    """(word, code) for each alias of each key that starts with a prefix, and the code itself."""
    return [
        (alias, key.removeprefix(prefix))
        for words in every
        for key in words.keys(prefix)
        for alias in (key.removeprefix(prefix), *_split(words(key)))
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
