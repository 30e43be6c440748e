"""The periods a year is read in: fiscal years, fiscal quarters and months."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from benefits.domain.calendar.period import FiscalCalendar, Month

_SIZES = {"month": 1, "quarter": 3, "year": 12}


class Span(StrEnum):
    """How long a period is."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"

    @property
    def size(self) -> int:
        """Its months."""
        return _SIZES[self.value]


@dataclass(frozen=True, slots=True)
class Period:
    """A month, a fiscal quarter or a fiscal year. `code` is stable text for addresses:
    `2026-07`, `2027-Q1`, `2027`; `year_from` is the first month of its fiscal year."""

    span: Span
    first: Month
    code: str
    year_from: Month

    @property
    def last(self) -> Month:
        return self.first + (self.span.size - 1)


def period_of(span: Span, month: int, calendar: FiscalCalendar) -> Period:
    """The period of a span that holds a month."""
    quarter = calendar.quarter_of(month)
    opening = quarter.first + -3 * (quarter.number - 1)
    if span is Span.YEAR:
        return Period(span, opening, f"{quarter.year:04d}", opening)
    if span is Span.QUARTER:
        return Period(span, quarter.first, quarter.code, opening)
    return Period(span, Month(month), str(Month(month)), opening)


def periods(span: Span, first: int, last: int, calendar: FiscalCalendar) -> tuple[Period, ...]:
    """The periods that hold the months from `first` to `last`, oldest first."""
    start = period_of(span, first, calendar).first
    months = range(int(start), int(last) + 1, span.size)
    return tuple(period_of(span, month, calendar) for month in months)
