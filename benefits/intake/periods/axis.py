"""Periods as the layouts need them: of a text, of a row or column of cells, put together."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from typing import TypeVar

from benefits.intake.cells.cells import BadCell
from benefits.intake.cells.vocabulary import Vocabulary
from benefits.intake.periods.period_texts import period, readings
from benefits.intake.periods.periods import Grain, Period, month

Answer = TypeVar("Answer")
Found = TypeVar("Found")


def each_once(found: Iterable[Found], answer: Callable[[Found], Answer]) -> list[Answer]:
    """The answer for each, given once for each object: columns hold few periods many times."""
    known: dict[int, Answer] = {}
    return [
        known[key] if (key := id(one)) in known else known.setdefault(key, answer(one))
        for one in found
    ]


def different(found: Iterable[Found]) -> list[Found]:
    """Each object once."""
    return list({id(one): one for one in found}.values())


_LONGER = (Grain.YEAR, Grain.SCHOOL_YEAR)


def is_period(text: str, vocabulary: Vocabulary) -> bool:
    """Can a text be read as a period in any way?"""
    return bool(readings(text, vocabulary)) or without_prefix(text, vocabulary) != text


def one_period(text: str, vocabulary: Vocabulary) -> Period | None:
    """The period that a text alone names without doubt."""
    try:
        return period(text, vocabulary)
    except BadCell:
        return None


_PREFIXED = re.compile(r"[^\W\d_]{2,12}[-_ ](?=[^\W\d_]{3,12}[-_ ]\d{4}$)")


def without_prefix(text: str, vocabulary: Vocabulary) -> str:
    """`AE-APRIL-2023` as `APRIL-2023`: some name each period after the report it is in."""
    found = _PREFIXED.match(text)
    rest = text[found.end() :] if found else ""
    return rest if rest and readings(rest, vocabulary) else text


def together(upper: Period | None, lower: Period | None, turn: int = 0) -> Period | None:
    """A year and a part of a year as one period; of two whole ones the finer.

    `turn` is the month that a year of two halves begins in: 9 puts January into its second one.
    """
    if upper is None or lower is None:
        return upper or lower
    for whole, part in ((upper, lower), (lower, upper)):
        if part.needs_year and not whole.needs_year and whole.grain in _LONGER:
            return _in_year(whole, part, turn)
    return lower if lower.grain not in _LONGER else upper


@lru_cache(maxsize=16_384)
def _in_year(whole: Period, part: Period, turn: int) -> Period:
    year = int(whole.text[:4])
    later = whole.grain is Grain.SCHOOL_YEAR and turn > 1 and 0 < _month_of(part) < turn
    return part.in_year(year + later)


def _month_of(part: Period) -> int:
    """The first month of a part of a year."""
    size = {Grain.MONTH: 1, Grain.QUARTER: 3, Grain.HALF: 6}.get(part.grain, 0)
    return (part.number - 1) * size + 1 if size else 0


def turning(parts: Iterable[Period]) -> int:
    """The month that a run of months without years begins in, where it runs over the turn of
    a year; 0 where it does not, or begins again."""
    months = list(dict.fromkeys(_month_of(one) for one in parts if one.needs_year))
    if len(months) < 2 or 0 in months or months == sorted(months):
        return 0
    drops = [at for at in range(1, len(months)) if months[at] < months[at - 1]]
    if len(drops) != 1 or months[-1] > months[0]:
        return 0
    return months[0]


def months_of_days(found: Iterable[Period]) -> dict[Period, Period]:
    """Days that all are the first, or all the last, of different months stand for the months."""
    days = {one for one in found if one.grain is Grain.DAY and one.first is not None}
    if not days:
        return {}
    first = all(one.first is not None and one.first.day == 1 for one in days)
    last = all(_ends_month(one) for one in days)
    if not (first or last):
        return {}
    return {one: month(one.first.year, one.first.month) for one in days if one.first}


def _ends_month(one: Period) -> bool:
    whole = one.month
    return (
        whole is not None
        and one.first is not None
        and (whole + 1).first_day() > one.first
        and ((whole + 1).first_day() - one.first).days == 1
    )
