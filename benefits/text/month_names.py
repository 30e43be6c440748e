"""The names of the months in every language, from the Unicode locale data."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache

from babel import Locale, UnknownLocaleError, localedata

FIRST = ("en", "nb", "nn", "sv", "da", "vi", "de", "es", "fr", "nl")
"""Languages whose names count before those of others that spell another month so."""

_SHORTENED = (
    *FIRST,
    *("bg", "bs", "ca", "cs", "cy", "el", "et", "eu", "fi", "ga", "gl", "hr", "hu", "id", "is"),
    *("it", "ja", "ko", "lt", "lv", "mk", "ms", "mt", "pl", "pt", "ro", "ru", "sk", "sl", "sq"),
    *("sr", "th", "tr", "uk", "zh"),
)
"""Languages whose abbreviations count too: those of all others would take ordinary words."""

_COUNTRIES = ("en_GB", "en_AU", "de_AT", "fr_CA", "es_MX", "pt_PT", "nl_BE", "sr_Latn")
"""A country may spell its own way: Sept in Britain, Jänner in Austria."""

_COUNTED: tuple[str, ...] = ("một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười")
_COUNTED += ("mười một", "mười hai")

_ALSO = {
    "sept": 9,
    "set": 9,
    "juin": 6,
    "juil": 7,
    "avr": 4,
    "aout": 8,
    "fev": 2,
    "dec": 12,
    **{f"tháng {word}": number for number, word in enumerate(_COUNTED, start=1)},
    "mrz": 3,
    "maerz": 3,
    "febr": 2,
    "okt": 10,
    "augu": 8,
    "mrt": 3,
    "sep": 9,
}
"""Written so by people, though no rule says so."""


@cache
def month_names(own: tuple[str, ...]) -> tuple[dict[str, int], dict[str, tuple[int, ...]]]:
    """Names (casefolded, without a dot at the end) to 1..12, and names that are not so clear to
    all they may mean. The languages of `own` come first."""
    sure: dict[str, int] = {}
    for tag in dict.fromkeys((*own, *FIRST, *_COUNTRIES[:6])):
        for number, name in _names(tag, shortened=True):
            sure.setdefault(name, number)
    for name, number in _ALSO.items():
        sure.setdefault(name, number)
    others = _others(sure)
    sure |= {name: next(iter(found)) for name, found in others.items() if len(found) == 1}
    unsure = {name: tuple(sorted(found)) for name, found in others.items() if len(found) > 1}
    return sure, unsure


def _others(sure: Iterable[str]) -> dict[str, set[int]]:
    found = defaultdict[str, set[int]](set)
    known = set(sure)
    tags = [tag for tag in localedata.locale_identifiers() if "_" not in tag]
    for tag in (*tags, *_COUNTRIES):
        for number, name in _names(tag, shortened=tag.partition("_")[0] in _SHORTENED):
            if name not in known:
                found[name].add(number)
    return found


def _names(tag: str, *, shortened: bool) -> Iterator[tuple[int, str]]:
    try:
        months = Locale.parse(tag).months
    except (UnknownLocaleError, ValueError):
        return
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated") if shortened else ("wide",):
            for number, name in months[context][width].items():
                plain = name.casefold()
                # two Latin letters are a word or a unit more often than a month
                if len(plain) > 2 or not plain.isascii():
                    yield number, plain
                    yield number, plain.rstrip(".")


@cache
def weekday_names() -> frozenset[str]:
    """What days of the week are called, casefolded, in the languages of people we know."""
    return frozenset(
        name.casefold().rstrip(".")
        for tag in _SHORTENED
        for context in ("format", "stand-alone")
        for width in ("wide", "abbreviated")
        for name in Locale.parse(tag).days[context][width].values()
    )
