"""Names of periods say which calendar years they mean."""

from __future__ import annotations

import pytest

from benefits import text
from benefits.domain.calendar.period import FiscalCalendar, Month, YearName
from benefits.domain.calendar.spans import Span, period_of, periods

EN, NB = text.load("en"), text.load("nb")
FIRST, LAST = Month.of(2024, 1), Month.of(2027, 12)


@pytest.mark.parametrize(
    ("start", "span", "english", "norwegian"),
    [
        (1, Span.QUARTER, "Q3 2026", "3. kv. 2026"),
        (1, Span.YEAR, "2026", "2026"),
        (1, Span.MONTH, "July 2026", "juli 2026"),
        (7, Span.QUARTER, "Q1 FY2026/27 (Jul–Sept 2026)", "1. kv. 2026/27 (juli–sep. 2026)"),
        (9, Span.QUARTER, "Q4 FY2025/26 (Jun–Aug 2026)", "4. kv. 2025/26 (juni–aug. 2026)"),
        (4, Span.YEAR, "FY2026/27 (Apr 2026–Mar 2027)", "2026/27 (apr. 2026–mars 2027)"),
        (4, Span.MONTH, "July 2026", "juli 2026"),
    ],
)
def test_july_2026_is_named_in_each_language(start, span, english, norwegian):
    calendar = FiscalCalendar(start)
    july = period_of(span, Month.of(2026, 7), calendar)
    told = [words.period(july, calendar, spelled=True) for words in (EN, NB)]
    assert [one.replace("\u00a0", " ") for one in told] == [english, norwegian]


@pytest.mark.parametrize("words", [EN, NB], ids=["en", "nb"])
@pytest.mark.parametrize("start", range(2, 13))
def test_a_fiscal_quarter_names_both_years_and_its_months_whichever_year_names_it(words, start):
    ending, starting = (FiscalCalendar(start, named) for named in YearName)
    for one in periods(Span.QUARTER, FIRST, LAST, ending):
        told = words.period(one, ending, spelled=True)
        assert f"{one.year_from.year}/{(one.year_from.year + 1) % 100:02d}" in told
        assert words.months(one.first, one.last) in told
        other = period_of(Span.QUARTER, one.first, starting)
        assert words.period(other, starting, spelled=True) == told


@pytest.mark.parametrize("words", [EN, NB], ids=["en", "nb"])
@pytest.mark.parametrize("span", Span)
@pytest.mark.parametrize("start", range(1, 13))
def test_no_two_periods_have_one_name_even_where_it_is_short(words, span, start):
    calendar = FiscalCalendar(start)
    found = periods(span, FIRST, LAST, calendar)
    assert len({words.period(one, calendar) for one in found}) == len(found)
