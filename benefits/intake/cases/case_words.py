"""What the words of a business case mean: years, sides, sums, rates, thousands."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import Any

from benefits.domain.record.facts import Side
from benefits.intake.cells.cells import BadCell, clean
from benefits.intake.cells.numbers import number
from benefits.intake.cells.vocabulary import Vocabulary, fold
from benefits.intake.files.book import DATE, NUMBER, TEXT, found_text
from benefits.intake.periods.months import FIRST_YEAR, LAST_YEAR

_BRACKETS = re.compile(r"\s*[(\[][^)\]]*[)\]]")
_WORD_FIRST = re.compile(r"([^\d]*?)[\s.:_-]*(\d{1,4})(?:\s*[/-]\s*\d{2,4})?")
_NUMBER_FIRST = re.compile(r"(\d{1,2})(?:\.|st|nd|rd|th)?\s*([^\d\s]+)")
_RATE_BEHIND = re.compile(r"[\s:=@(]*(\d+(?:[.,]\d+)?)\s*%?\s*\)?")
_PERCENT = re.compile(r"(\d+(?:[.,]\d+)?)\s*%")
_TRAILING = re.compile(r"[\s@:,–-]*\d+(?:[.,]\d+)?\s*%\s*$")
_CURRENCIES = "nok|sek|dkk|isk|eur|usd|gbp|chf"
_CURRENCY = re.compile(rf"(?<!\w)[tkm]?({_CURRENCIES})m?(?!\w)")
_PREFIXED = re.compile(rf"(?<!\w)([tkm])(?:{_CURRENCIES})(?!\w)")
_SUFFIXED = re.compile(
    rf"(?:{_CURRENCIES}|kr\.?|[$€£])\s*[('’]?\s*(000s?|1[ .,]?000|mn?|mill\.?|mio\.?)(?!\w)"
)
_BARE = re.compile(r"['’(]000s?\)?(?!\w)")
THOUSAND, MILLION = 1_000, 1_000_000

INITIAL, RELATIVE, CALENDAR = "initial", "relative", "calendar"
SUM, NET, FACTOR = "sum", "net", "factor"
"""What rows are besides sections and lines: sums, what follows from them, figures of their own."""

_ROWS = {
    "total": SUM,
    "case_net": NET,
    "case_cumulative": NET,
    "case_figure": NET,
    "case_rate": FACTOR,
    "case_risk": FACTOR,
    "case_present_value": NET,
}
_SIDES = {"case_benefits": Side.BENEFIT, "case_costs": Side.COST, "cost": Side.COST}


@dataclass(frozen=True, slots=True)
class Column:
    """What a heading says of its column: `kind` INITIAL, RELATIVE or CALENDAR, and which."""

    kind: str
    number: int


@dataclass(frozen=True)
class CaseWords:
    """A vocabulary, asked what a business case asks."""

    vocabulary: Vocabulary

    def year(self, kind: int, value: Any) -> Column | None:
        """The column that a heading's cell opens, if it is one of amounts."""
        if kind == DATE:
            return _calendar(int(str(value)[:4]))
        if kind == NUMBER and float(value).is_integer():
            return _calendar(int(value))
        if kind != TEXT:
            return None
        return self._spoken_year(self.plain(str(value)))

    def name(self, text: str) -> str:
        """The heading's name that a text stands for; brackets and percentages do not matter."""
        plain = _TRAILING.sub("", self.plain(text))
        return self.vocabulary.headings.get(plain, "")

    def side(self, text: str) -> Side | None:
        """The side that a text names, also as `Total benefits`."""
        return _SIDES.get(self.name(text)) or self._summed_side(self.plain(text))

    def section(self, text: str) -> Side | None:
        """The side that a text names by itself."""
        return _SIDES.get(self.name(text))

    def row(self, text: str) -> str:
        """SUM, NET or FACTOR; empty for the name of a line."""
        plain = self.plain(text)
        known = _ROWS.get(self.name(text), "")
        if known:
            return known
        if self._summed_side(plain):
            return SUM
        first = plain.split(" ")[0].rstrip(",:")
        return NET if self.vocabulary.headings.get(first) == "case_cumulative" else ""

    def rate(self, text: str) -> tuple[bool, Decimal | None]:
        """Does a text speak of the discount rate, and which one does it name itself, in per cent
        or as a ratio, as it stands there?"""
        if self.name(text) == "case_rate":
            named = _PERCENT.search(text)
            return True, number(named[1]) if named else None
        folded = fold(clean(text))
        for alias in self._aliases("case_rate"):
            behind = _RATE_BEHIND.fullmatch(folded[len(alias) :])
            if folded.startswith(alias) and behind:
                return True, _tried(behind[1])
        return False, None

    def scales(self, texts: Iterable[str]) -> Iterator[tuple[int, int]]:
        """(place among the texts, what one unit stands for) where a text speaks of thousands or
        millions."""
        for place, text in enumerate(texts):
            scale = self._scale(fold(clean(text)))
            if scale:
                yield place, scale

    def plain(self, text: str) -> str:
        """Folded, without brackets, qualifiers of risk, colon and dashes at the end."""
        plain = fold(_BRACKETS.sub("", clean(text))).strip(" :–-,")
        for adjusted in self._aliases("case_adjusted"):
            plain = plain.removesuffix(adjusted).removeprefix(adjusted).strip(" :–-,")
        return plain

    def _spoken_year(self, plain: str) -> Column | None:
        headings = self.vocabulary.headings
        if headings.get(plain) == "case_initial":
            return Column(INITIAL, 0)
        if found := _WORD_FIRST.fullmatch(plain):
            return _numbered(headings.get(found[1].strip(" ."), ""), found[1], found[2])
        if (found := _NUMBER_FIRST.fullmatch(plain)) and headings.get(found[2]) == "case_year":
            return _relative(int(found[1]))
        return None

    def _summed_side(self, plain: str) -> Side | None:
        first, _, rest = plain.partition(" ")
        before, _, last = plain.rpartition(" ")
        for word, others in ((first, rest), (last, before)):
            if self.vocabulary.is_total(word) and others:
                return _SIDES.get(self.vocabulary.headings.get(others, ""))
        return None

    def _scale(self, folded: str) -> int:
        if found := _PREFIXED.search(folded):
            return MILLION if found[1] == "m" else THOUSAND
        if found := _SUFFIXED.search(folded):
            return MILLION if found[1].startswith("m") else THOUSAND
        if _BARE.search(folded) or self._thousands.search(folded):
            return THOUSAND
        return MILLION if self._millions.search(folded) else 0

    @cached_property
    def _thousands(self) -> re.Pattern[str]:
        return _any_of(self._aliases("case_thousands"))

    @cached_property
    def _millions(self) -> re.Pattern[str]:
        return _any_of(self._aliases("case_millions"))

    def _aliases(self, name: str) -> list[str]:
        """Longest first, so that the fullest wording is taken off."""
        found = (alias for alias, one in self.vocabulary.headings.items() if one == name)
        return sorted(found, key=len, reverse=True)


def currency(texts: Iterable[str]) -> str:
    """The ISO code of the first currency that the texts name; empty where they name none."""
    for text in texts:
        if found := _CURRENCY.search(fold(clean(text))):
            return found[1].upper()
    return ""


def named_percent(text: str) -> Decimal | None:
    """The percentage that a text names, as `PV @ 10 %` does."""
    found = _PERCENT.search(found_text(TEXT, text))
    return number(found[1]) if found else None


def _numbered(meaning: str, word: str, digits: str) -> Column | None:
    if len(digits) == 4 and (meaning in ("case_year", "case_fiscal") or not word.strip()):
        return _calendar(int(digits))
    if meaning == "case_fiscal" and len(digits) == 2:
        return _calendar(2000 + int(digits))
    return _relative(int(digits)) if meaning == "case_year" and len(digits) <= 2 else None


def _relative(number: int) -> Column:
    return Column(RELATIVE, number) if number else Column(INITIAL, 0)


def _calendar(year: int) -> Column | None:
    return Column(CALENDAR, year) if FIRST_YEAR <= year <= LAST_YEAR else None


def _tried(text: str) -> Decimal | None:
    try:
        return number(text)
    except BadCell:
        return None


def _any_of(phrases: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, phrases))})(?!\w)")
