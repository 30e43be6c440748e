"""Periods as people write them: every reading that a text allows, each with what it rests on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from benefits.intake.cells.cells import BadCell, clean
from benefits.intake.cells.plain import plain, without_note
from benefits.intake.cells.vocabulary import Vocabulary, fold_month
from benefits.intake.periods.period_forms import FORMS
from benefits.intake.periods.period_reading import MONTH_NAMES, Reading, tried
from benefits.intake.periods.periods import NOTHING_TOLD, Grain, Period, Told, between, day, month

_LONGEST = 60
_NAMED = r"(?:(?P<day>\d{1,2})(?:\.|st|nd|rd|th|er)?[ .-]?(?:de )?)?(?P<name>\D.*?)[ .,/_-]*"
_YEAR_LAST = r"(?P<year>'?\d{4}|'?\d{2})(?: ?(?:г\.?|年))?"
_DAY_NAME_YEAR = re.compile(_NAMED + _YEAR_LAST)
_DAY_NAME_OF_YEAR = re.compile(rf"{_NAMED}(?:de(?:l)? |năm |ปี |พ\.ศ\. ?){_YEAR_LAST}")
_NAME_DAY_YEAR = re.compile(
    r"(?P<name>\D.*?)[ .-](?P<day>\d{1,2})(?:st|nd|rd|th)?,? ?(?:,|\s) ?(?P<year>\d{4})"
)
_YEAR_NAME = re.compile(r"(?P<year>\d{4})[ .,/_-]*(?:年 ?)?(?P<name>\D.*?|\d{1,2} ?[月월])")
_NAME_DAY = re.compile(r"(?P<name>\D.*?)[ .-]+(?P<day>\d{1,2})(?:st|nd|rd|th)?")
_DAY_NAME = re.compile(r"(?P<day>\d{1,2})(?:\.|st|nd|rd|th)? ?[.-]?(?:de )?(?P<name>\D.*)")
_EASTERN = re.compile(r"(\d{4}) ?[年년] ?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日일])?")
_BETWEEN = re.compile(r" ?\u2026 ?| - |/| to | til | till | bis | tot | au | al | hasta | đến |-")
_THAI_LETTERS = re.compile("[\u0e00-\u0e7f]")


def period(text: str, vocabulary: Vocabulary, told: Told = NOTHING_TOLD) -> Period:
    """The period that a text alone names. Raises BadCell."""
    found = settled(readings(text, vocabulary, told), told)
    if not found:
        raise BadCell("not_a_period", found=clean(text))
    if len(found) > 1:
        raise BadCell("ambiguous_period", found=clean(text))
    return found[0].period


def settled(found: tuple[Reading, ...], told: Told) -> tuple[Reading, ...]:
    """The readings that agree with what was told."""
    if len(found) < 2:
        return found
    wanted = {told.order, told.second_number, told.two_digits, told.decimal_month}
    wanted |= {told.t_number}
    found = tuple(one for one in found if one.tag in wanted) or found
    return tuple(one for one in found if one.named in ("", told.month_name)) or found


def readings(text: str, vocabulary: Vocabulary, told: Told = NOTHING_TOLD) -> tuple[Reading, ...]:
    """Every way to read a text as a period; empty for anything that is none."""
    found = plain(text).casefold()
    if not found or len(found) > _LONGEST or not any(map(str.isalnum, found)):
        return ()
    whole = _read(found, vocabulary, told)
    bare, note = without_note(found)
    return whole or (_read(bare, vocabulary, told) if note else ())


def _read(text: str, vocabulary: Vocabulary, told: Told) -> tuple[Reading, ...]:
    return _one(text, vocabulary, told) or _range(text, vocabulary, told)


def _one(text: str, vocabulary: Vocabulary, told: Told) -> tuple[Reading, ...]:
    """A period that is no range."""
    for pattern, reads in FORMS:
        found = pattern.fullmatch(text)
        listed = reads(found, told) if found else []
        if listed:
            return tuple({one.period.text: one for one in listed}.values())
    named = _named(text, vocabulary) or _after_weekday(text, vocabulary)
    return tuple({one.period.text: one for one in named}.values())


def _named(text: str, vocabulary: Vocabulary) -> list[Reading]:
    """With the month as a word: beside a year, beside a day, beside both, or alone."""
    if found := _EASTERN.fullmatch(text):
        return _dated(found[1], [(int(found[2]), "")], found[3])
    for pattern in (_NAME_DAY_YEAR, _DAY_NAME_YEAR, _DAY_NAME_OF_YEAR, _YEAR_NAME):
        found = pattern.fullmatch(text)
        numbers = _numbers(found["name"], vocabulary) if found else ()
        if found and numbers:
            parts = found.groupdict()
            if len(parts["year"]) == 2 and parts["day"] is None:
                return _short_year(parts["year"], numbers, thai=bool(_THAI_LETTERS.search(text)))
            return _dated(parts["year"], numbers, parts.get("day"))
    return _alone(text, vocabulary)


def _after_weekday(text: str, vocabulary: Vocabulary) -> list[Reading]:
    """A day of the week in front of a date says nothing new."""
    for end in (found.start() for found in re.finditer(" ", text[:24])):
        if text[:end].rstrip(".,") in vocabulary.weekdays:
            rest = re.sub("^(?:den|the|el|le|d\\.) ", "", text[end + 1 :])
            return _named(rest, vocabulary)
    return []


def _dated(year: str, numbers: Numbers, number: str | None) -> list[Reading]:
    listed: list[Reading] = []
    for one, named in numbers:
        made = (month, year, one) if number is None else (day, year, one, int(number))
        listed += _as_named(named, tried("", *made))
    return listed


def _as_named(named: str, listed: list[Reading]) -> list[Reading]:
    return [replace(one, named=named) for one in listed]


def _short_year(figures: str, numbers: Numbers, *, thai: bool) -> list[Reading]:
    """`Jan-25`: mostly a year, but a day where the next cell is `Jan-26`."""
    listed: list[Reading] = []
    for number, named in numbers:
        if thai and int(figures) >= 50:
            found = tried("", month, f"25{figures}", number)
        else:
            found = tried("year", month, figures, number)
            found += tried("day", day, None, number, int(figures))
        listed += _as_named(named, found)
    return listed


def _alone(text: str, vocabulary: Vocabulary) -> list[Reading]:
    """A month without its year, perhaps with a day."""
    listed: list[Reading] = []
    for number, named in _numbers(text, vocabulary):
        listed += _as_named(named, tried("", month, None, number))
    for pattern in (_NAME_DAY, _DAY_NAME):
        found = None if listed else pattern.fullmatch(text)
        if found:
            for number, named in _numbers(found["name"], vocabulary):
                days = tried("", day, None, number, int(found["day"]))
                listed += _as_named(named, days)
    return listed


Numbers = Sequence[tuple[int, str]]
"""Months by number, each with which one of several a name means (see MONTH_NAMES)."""


def _numbers(name: str, vocabulary: Vocabulary) -> Numbers:
    """Which month a name means; two where languages differ."""
    folded = fold_month(name)
    number = vocabulary.months.get(folded)
    if number is not None:
        return ((number, ""),)
    choices = vocabulary.month_choices.get(folded, ())
    return tuple(zip(choices, MONTH_NAMES, strict=False))


def _range(text: str, vocabulary: Vocabulary, told: Told) -> tuple[Reading, ...]:
    """From one period to another; the mark between them may stand within them too."""
    for mark in _BETWEEN.finditer(text):
        left, right = text[: mark.start()].strip(), text[mark.end() :].strip()
        if min(len(left), len(right)) < 3:
            continue
        ends = [settled(_one(side, vocabulary, told), told) for side in (left, right)]
        if all(len(one) == 1 for one in ends) and _alike(ends[0][0].period, ends[1][0].period):
            thai = any(one[0].thai for one in ends)
            return tuple(tried("", between, ends[0][0].period, ends[1][0].period, thai=thai))
    return ()


def _alike(first: Period, last: Period) -> bool:
    """Only equal kinds of periods make a range, and of whole years only a year and a later one."""
    return first.grain is last.grain and first.grain is not Grain.RANGE
