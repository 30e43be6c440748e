"""What a sheet's name and the lines above a table say about time."""

from __future__ import annotations

import re
from collections.abc import Iterable

import numpy as np

from benefits.intake.cells.vocabulary import Vocabulary
from benefits.intake.layout import lexicon
from benefits.intake.layout.grid import Grid
from benefits.intake.layout.shapes import Candidate
from benefits.intake.layout.tables import Region
from benefits.intake.periods.axis import months_of_days, one_period
from benefits.intake.periods.periods import Grain, Period, month

_ONE_YEAR = re.compile(r"(?<![\d=.,/-])(?:19|20)\d{2}(?![\d=.,]|\s*=)(?!\s*[-/–]\s*\d)")
_TWO_YEARS = re.compile(r"(?<!\d)((?:19|20)\d{2})\s*[-/–]\s*(?:(?:19|20)?\d{2})(?!\d)")
_LONGEST_TITLE = 120


def title_year(one: Candidate) -> Period | None:
    """The year that the sheet's name, the lines above or a corner of the headings name, where
    all that name one agree."""
    corner = [head.period for head in one.heads.by_column.values()]
    years = {p for p in corner if p is not None and not p.needs_year and p.grain is Grain.YEAR}
    if len(years) == 1:
        return years.pop()
    for texts in ([one.grid.sheet.name], _titles(one.grid, one.region)):
        found = {year for text in texts for year in _years(text)}
        if len(found) == 1:
            return year_of(found.pop())
    return None


def year_of(year: str) -> Period:
    """`2026` as a year, `2025/2026` as the year that begins in the first."""
    if "/" in year:
        return Period(year, Grain.SCHOOL_YEAR)
    first, last = month(int(year), 1), month(int(year), 12)
    return Period(year, Grain.YEAR, first.first, last.last)


def _years(text: str) -> list[str]:
    if len(text) > _LONGEST_TITLE or lexicon.speaks_of(text, lexicon.DATED):
        return []
    two = _TWO_YEARS.findall(text)
    if two:
        return [f"{year}/{int(year) + 1}" for year in two]
    return _ONE_YEAR.findall(text)


def _titles(grid: Grid, region: Region) -> list[str]:
    return [
        grid.text(row, int(column))
        for row in region.titles
        for column in np.flatnonzero(grid.traits[row])
    ]


def title_period(grid: Grid, region: Region, vocabulary: Vocabulary) -> Period | None:
    """The period of a whole table that says nothing of time itself."""
    for texts in ([grid.sheet.name], _titles(grid, region)):
        found = dict.fromkeys(_named_periods(texts, vocabulary))
        if len(found) == 1:
            only = next(iter(found))
            return months_of_days(found).get(only, only)
    return None


def _named_periods(texts: Iterable[str], vocabulary: Vocabulary) -> list[Period]:
    found = []
    for text in texts:
        if len(text) > _LONGEST_TITLE or lexicon.speaks_of(text, lexicon.DATED):
            continue
        whole = one_period(text, vocabulary) or _last_words(text, vocabulary)
        if whole is not None:
            found.append(whole)
    return found


def _last_words(text: str, vocabulary: Vocabulary) -> Period | None:
    """`Report for March 2026`: a period at the end of a line."""
    words = re.split(r"[\s:,_()–-]+", text.strip(" ()"))
    for size in (3, 2, 1):
        part = " ".join(words[-size:])
        if len(words) > size and any(map(str.isdecimal, part)):
            period = one_period(part, vocabulary)
            if period is not None and not period.needs_year:
                return period
    return None
