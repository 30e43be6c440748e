"""Periods as values: a day, a week, a month ... in ISO notation, with its first and last day."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from benefits.domain.calendar.period import Month

FIRST_YEAR, LAST_YEAR = 1600, 2200
BUDDHIST = 543
"""Years that the Thai calendar is ahead."""

UNKNOWN = "????"


class Grain(StrEnum):
    """How long a period is. Never shown to users under these names."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    SCHOOL_YEAR = "school_year"
    RANGE = "range"


@dataclass(frozen=True, slots=True)
class Told:
    """What a person or the sender's earlier files have settled; what is empty is not settled.

    `order`: `day_first` or `month_first`. `second_number` (of 2009-10): `school_year` or
    `month`. `two_digits` (of Jan-25): `year` or `day`. `decimal_month` (of 1871.1): `padded`
    (October) or `counted` (January). `t_number` (of T1): `t_quarter` or `t_month`. `month_name`
    (of listopad, October in one language and November in others): `earlier` or `later`. `year`
    is for periods without one. `fiscal_start` is no more than proposed until `fiscal_known`.
    `serials`: plain numbers are days counted as a spreadsheet does (`from_1904` in its other
    way). `bare`: `month` where 1 to 12 are months.
    """

    order: str = ""
    second_number: str = ""
    two_digits: str = ""
    decimal_month: str = ""
    t_number: str = ""
    month_name: str = ""
    buddhist: bool = False
    year: int | None = None
    fiscal_start: int = 1
    fiscal_known: bool = False
    school_start: int = 8
    serials: bool = False
    from_1904: bool = False
    bare: str = ""


NOTHING_TOLD = Told()


@dataclass(frozen=True, slots=True)
class Period:
    """`text` in ISO notation, with `????` for a year that is not known; then no days are known.

    `fiscal` periods are named by the year that the fiscal year ends in.
    """

    text: str
    grain: Grain
    first: date | None = None
    last: date | None = None
    needs_year: bool = False
    fiscal: bool = False

    @property
    def number(self) -> int:
        """Which month, quarter, half or week of its year; 0 for longer and shorter ones."""
        if self.grain not in _NUMBERED:
            return 0
        return int(re.split(r"-[QHW]?", self.text)[1])

    @property
    def year(self) -> int | None:
        """The year it is named by."""
        return None if self.needs_year else int(self.text[:4])

    @property
    def month(self) -> Month | None:
        """The calendar month it is, or the one it is a day of."""
        if self.first is None or self.grain not in (Grain.MONTH, Grain.DAY):
            return None
        return Month.on(self.first)

    def in_year(self, year: int, fiscal_start: int = 1) -> Period:
        """The same period of a year; with a year of its own it stays as it is."""
        if not self.needs_year:
            return self
        if self.grain is Grain.RANGE:
            return _range_in_year(self, year)
        if self.grain is Grain.DAY:
            return day(year, int(self.text[5:7]), int(self.text[8:10]))
        return numbered(self.grain, year, self.number, fiscal_start if self.fiscal else 1)


_NUMBERED = {Grain.MONTH: 12, Grain.QUARTER: 4, Grain.HALF: 2, Grain.WEEK: 53}
_MARKS = {Grain.MONTH: "", Grain.QUARTER: "Q", Grain.HALF: "H", Grain.WEEK: "W"}


def day(year: int | None, month: int, number: int) -> Period:
    """A calendar day. Raises ValueError where there is none."""
    if year is None:
        date(2000, month, number)
        return Period(f"{UNKNOWN}-{month:02d}-{number:02d}", Grain.DAY, needs_year=True)
    found = date(_possible(year), month, number)
    return Period(found.isoformat(), Grain.DAY, found, found)


def on(found: date) -> Period:
    """A calendar day that is one already."""
    return day(found.year, found.month, found.day)


def numbered(grain: Grain, year: int | None, number: int, fiscal_start: int = 1) -> Period:
    """The number-th month, quarter, half or week of a year. Raises ValueError.

    With a fiscal start other than January the year is the one that the fiscal year ends in.
    """
    if not 1 <= number <= _NUMBERED[grain]:
        raise ValueError(f"{number} is no {grain}")
    figure = f"{number:02d}" if grain in (Grain.MONTH, Grain.WEEK) else str(number)
    name = f"-{_MARKS[grain]}{figure}"
    if year is None:
        return Period(UNKNOWN + name, grain, needs_year=True)
    if grain is Grain.WEEK:
        monday = date.fromisocalendar(_possible(year), number, 1)
        return Period(f"{year:04d}{name}", grain, monday, monday + timedelta(days=6))
    size = 12 // _NUMBERED[grain]
    start = _fiscal_first(year, fiscal_start) + (number - 1) * size
    return Period(f"{_possible(year):04d}{name}", grain, *_days(start, size))


def month(year: int | None, number: int) -> Period:
    """A calendar month."""
    return numbered(Grain.MONTH, year, number)


def whole_year(year: int, fiscal_start: int = 1) -> Period:
    """A calendar year, or the fiscal year that ends in it."""
    first = _fiscal_first(_possible(year), fiscal_start)
    return Period(f"{year:04d}", Grain.YEAR, *_days(first, 12))


def school_year(year: int, start: int = 8) -> Period:
    """The year of schools that begins in a year."""
    first, last = _days(Month.of(_possible(year), start), 12)
    return Period(f"{year:04d}/{year + 1:04d}", Grain.SCHOOL_YEAR, first, last)


def between(first: Period, last: Period) -> Period:
    """From the first day of one to the last day of the other. Raises ValueError.

    Days that are exactly a month, a quarter or a year of the calendar are that.
    """
    if first.needs_year != last.needs_year:
        first, last = _sharing(first, last)
    if first.needs_year or last.needs_year:
        return Period(f"{first.text}/{last.text}", Grain.RANGE, needs_year=True)
    if first.first is None or last.last is None or first.first > last.last:
        raise ValueError("ends before it begins")
    whole = _whole(first, last) if first.grain is last.grain is Grain.DAY else None
    text = f"{first.text}/{last.text}"
    return whole or Period(text, Grain.RANGE, first.first, last.last)


def fiscal(found: Period) -> Period:
    """The period, known to be named in a fiscal year."""
    return replace(found, fiscal=True)


def _sharing(first: Period, last: Period) -> tuple[Period, Period]:
    """A year that is written once counts for both ends, if need be across its turn."""
    if last.needs_year:
        later = (first.year or 0) + (last.text[5:] < first.text[5:])
        return first, last.in_year(later)
    earlier = (last.year or 0) - (first.text[5:] > last.text[5:])
    return first.in_year(earlier), last


def _whole(first: Period, last: Period) -> Period | None:
    begins, ends = Month.on(first.first or date.min), Month.on(last.last or date.min)
    candidates = [month(begins.year, begins.month)]
    if begins.month % 3 == 1:
        candidates.append(numbered(Grain.QUARTER, begins.year, begins.month // 3 + 1))
    if begins.month == 1:
        candidates.append(whole_year(ends.year))
    same = (one for one in candidates if (one.first, one.last) == (first.first, last.last))
    return next(same, None)


def _range_in_year(found: Period, year: int) -> Period:
    """A range may run over the turn of the year; then it begins in that year."""
    first, last = (Period(text, _grain_of(text), needs_year=True) for text in found.text.split("/"))
    later = year + (last.text < first.text)
    return between(first.in_year(year), last.in_year(later))


def _grain_of(text: str) -> Grain:
    """Of a period without its year."""
    marks = {"Q": Grain.QUARTER, "H": Grain.HALF, "W": Grain.WEEK}
    return marks.get(text[5], Grain.DAY if len(text) > 7 else Grain.MONTH)


def _fiscal_first(year: int, start: int) -> Month:
    return Month.of(year if start == 1 else year - 1, start)


def _days(first: Month, months: int) -> tuple[date, date]:
    end = first + (months - 1)
    return first.first_day(), date(end.year, end.month, monthrange(end.year, end.month)[1])


def _possible(year: int) -> int:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise ValueError(f"{year} is no year of a workbook")
    return year
