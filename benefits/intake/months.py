"""Months in cells as ordinals: dates, `2026-03`, `03.2026`, `mars 2026` and their like."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import numpy as np

from benefits.domain.period import Month
from benefits.intake.book import DATE, NUMBER, TEXT, Column, found_text
from benefits.intake.cells import BadCell, Parsed, broken, clean, each, filled
from benefits.intake.vocabulary import Vocabulary, fold

FIRST_YEAR, LAST_YEAR = 1990, 2100

_YEAR_FIRST = re.compile(r"(\d{4})(?:\s*[-./ ]\s*M?|M)(\d{1,2})")
_TIGHT = re.compile(r"(\d{4})(\d{2})")
_MONTH_FIRST = re.compile(r"(\d{1,2})\s*[-./]\s*(\d{4})")
_ISO_DAY = re.compile(r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[T ].*)?")
_DOTTED_DAY = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})")
_SLASHED_DAY = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4})")
_NAME_FIRST = re.compile(r"(?:\d{1,2}\.?\s)?(\D.*?)[\s.,/'\u2019-]*(\d{4}|\d{2})")
_YEAR_THEN_NAME = re.compile(r"(\d{4})[\s.,/-]*(\D.*?)")


def months(column: Column, vocabulary: Vocabulary) -> Parsed:
    """The month of each cell as an ordinal; equal cells are understood once."""
    at = np.flatnonzero(filled(column))
    return each(column, at, lambda kind, value: _cell(kind, value, vocabulary))


def _cell(kind: int, value: Any, vocabulary: Vocabulary) -> int:
    broken(kind, value)
    if kind == DATE:
        return _checked(int(value[:4]), int(value[5:7]), found_text(kind, value))
    if kind == TEXT:
        return month(clean(value), vocabulary)
    found = found_text(kind, value)
    if kind == NUMBER and _TIGHT.fullmatch(found):
        return _checked(int(found[:4]), int(found[4:]), found)
    raise BadCell("not_a_month", found=found)


def month(text: str, vocabulary: Vocabulary) -> Month:
    """The month that a text names. Raises BadCell, always for a month without its year."""
    for year, number in _readings(text, vocabulary):
        return _checked(year, number, text)
    if fold(text).replace(".", "") in vocabulary.months:
        raise BadCell("month_without_year", found=text)
    raise BadCell("not_a_month", found=text)


def _readings(text: str, vocabulary: Vocabulary) -> Iterator[tuple[int, int]]:
    """(year, month) by the first form that fits."""
    if found := _TIGHT.fullmatch(text) or _YEAR_FIRST.fullmatch(text):
        yield int(found[1]), int(found[2])
    elif found := _MONTH_FIRST.fullmatch(text):
        yield int(found[2]), int(found[1])
    elif found := _ISO_DAY.fullmatch(text):
        yield int(found[1]), _with_day(int(found[2]), int(found[3]), text)
    elif found := _DOTTED_DAY.fullmatch(text):
        yield int(found[3]), _with_day(int(found[2]), int(found[1]), text)
    elif found := _SLASHED_DAY.fullmatch(text):
        yield int(found[3]), _either_order(int(found[1]), int(found[2]), text)
    else:
        yield from _named(text, vocabulary)


def _named(text: str, vocabulary: Vocabulary) -> Iterator[tuple[int, int]]:
    if found := _NAME_FIRST.fullmatch(text):
        name, year = found[1], found[2]
    elif found := _YEAR_THEN_NAME.fullmatch(text):
        year, name = found[1], found[2]
    else:
        return
    number = vocabulary.months.get(fold(name).replace(".", ""))
    if number is not None:
        yield int(year) + (2000 if len(year) == 2 else 0), number


def _with_day(number: int, day: int, text: str) -> int:
    if not 1 <= day <= 31:
        raise BadCell("not_a_month", found=text)
    return number


def _either_order(first: int, second: int, text: str) -> int:
    """Day and month between slashes: the larger number decides, or they are equal."""
    if first <= 12 and second <= 12 and first != second:
        raise BadCell("ambiguous_month", found=text)
    return _with_day(min(first, second), max(first, second), text)


def _checked(year: int, number: int, found: str) -> Month:
    if not (FIRST_YEAR <= year <= LAST_YEAR and 1 <= number <= 12):
        raise BadCell("not_a_month", found=found)
    return Month.of(year, number)
