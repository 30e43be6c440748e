"""Years, quarters and months of any fiscal calendar."""

from __future__ import annotations

import itertools

import pytest

from benefits.domain.calendar.period import FiscalCalendar, Month, YearName
from benefits.domain.calendar.spans import Span, period_of, periods

CALENDARS = [FiscalCalendar(start, named) for start in range(1, 13) for named in YearName]
MONTHS = range(Month.of(2019, 1), Month.of(2027, 1))


@pytest.mark.parametrize("calendar", CALENDARS, ids=str)
def test_every_month_lies_in_its_periods_and_their_codes_lead_back(calendar: FiscalCalendar):
    for month in map(Month, MONTHS):
        quarter = period_of(Span.QUARTER, month, calendar)
        year = period_of(Span.YEAR, month, calendar)
        assert quarter.code == calendar.quarter_of(month).code
        assert calendar.parse(quarter.code).first == quarter.first
        assert quarter.first <= month <= quarter.last
        assert year.first <= quarter.first
        assert quarter.last <= year.last
        assert year.code == str(calendar.year_of(month))
        assert year.first == year.year_from == quarter.year_from
        assert year.first.month == calendar.start_month
        assert period_of(Span.MONTH, month, calendar).code == str(month)


@pytest.mark.parametrize("span", Span)
@pytest.mark.parametrize("calendar", CALENDARS, ids=str)
def test_periods_follow_each_other_without_gap_or_overlap(span: Span, calendar: FiscalCalendar):
    found = periods(span, MONTHS[0], MONTHS[-1], calendar)
    assert found[0].first <= MONTHS[0]
    assert found[-1].last >= MONTHS[-1]
    assert all(one.last + 1 == other.first for one, other in itertools.pairwise(found))
    assert len({one.code for one in found}) == len(found)


@pytest.mark.parametrize(
    ("start", "named", "codes"),
    [
        (1, YearName.ENDING, ("2026", "2026-Q4", "2026-12")),
        (7, YearName.ENDING, ("2027", "2027-Q2", "2026-12")),
        (7, YearName.STARTING, ("2026", "2026-Q2", "2026-12")),
        (12, YearName.ENDING, ("2027", "2027-Q1", "2026-12")),
    ],
)
def test_december_2026_by_year_quarter_and_month(
    start: int, named: YearName, codes: tuple[str, ...]
):
    calendar, december = FiscalCalendar(start, named), Month.of(2026, 12)
    spans = (Span.YEAR, Span.QUARTER, Span.MONTH)
    assert tuple(period_of(one, december, calendar).code for one in spans) == codes
