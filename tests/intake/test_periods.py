"""Periods as people write them, in every language; what two readings share is never guessed."""

from __future__ import annotations

from datetime import date

import pytest
from babel import Locale
from babel.dates import format_date, format_skeleton
from hypothesis import given
from hypothesis import strategies as st

from benefits.intake.cells.cells import BadCell
from benefits.intake.periods.period_texts import period, readings
from benefits.intake.periods.periods import Grain, Told, between, day, month, numbered, whole_year
from tests.intake.making import VOCABULARY

JANUARY = [
    *("2026-01", "2026/1", "2026.01", "2026 01", "2026M01", "2026-M01", "202601", "01.2026"),
    *("1/2026", "01-2026", "2026_01", "M01 2026", "m1/2026"),
    *("January 2026", "Jan 2026", "jan. 2026", "JAN 2026", "Jan, 2026", "Jan '26", "2026 Jan"),
    *("januar 2026", "jan. 2026", "2026-januar", "januar, 2026", "jan_2026"),
    *("januari 2026", "Januari 2026", "januari\u00a02026"),
    *("Thg 1 2026", "thg 1, 2026", "tháng 1 năm 2026", "Tháng 1/2026", "tháng một 2026"),
    *("Januar 2026", "Jänner 2026", "Jan 2026 1)", "Januar 2026*"),
    *("enero 2026", "enero de 2026", "ene. 2026", "Ene 2026"),
    *("janvier 2026", "janv. 2026", "Janv 2026", "JANVIER 2026"),
    *("januari 2026", "jan. 2026"),
    *("gennaio 2026", "janeiro 2026", "styczeń 2026", "января 2026", "январь 2026 г."),
    *(
        "tammikuu 2026",
        "Ocak 2026",
        "มกราคม 2569",
        "ม.ค. 2569",
        "ม.ค. 69",
        "2026年1月",
        "2026년 1월",
    ),
    *("2026－01", "２０２６-01", "๒๕๖๙-01"),
]


@pytest.mark.parametrize("text", dict.fromkeys(JANUARY))
def test_january_2026_is_read_in_every_notation(text: str) -> None:
    found = period(text, VOCABULARY)
    assert (found.text, found.grain) == ("2026-01", Grain.MONTH)


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("2026", "2026"),
        ("2015 *", "2015"),
        ("2015 1)", "2015"),
        ("2015²", "2015"),
        ("2557", "2014"),
        ("Q1 2026", "2026-Q1"),
        ("2026-Q1", "2026-Q1"),
        ("2026Q1", "2026-Q1"),
        ("1Q26", "2026-Q1"),
        ("Q1'26", "2026-Q1"),
        ("2026-K1", "2026-Q1"),
        ("2026 kv 1", "2026-Q1"),
        ("1. kvartal 2026", "2026-Q1"),
        ("2026 1. kvartal", "2026-Q1"),
        ("1er trimestre 2026", "2026-Q1"),
        ("1. Quartal 2026", "2026-Q1"),
        ("kwartaal 1 2026", "2026-Q1"),
        ("Quý I/2026", "2026-Q1"),
        ("quý 1 năm 2026", "2026-Q1"),
        ("Q1", "????-Q1"),
        ("3. kv", "????-Q3"),
        ("H1 2026", "2026-H1"),
        ("1H26", "2026-H1"),
        ("2. halvår 2026", "2026-H2"),
        ("2026-W05", "2026-W05"),
        ("uke 5 2026", "2026-W05"),
        ("KW 5/2026", "2026-W05"),
        ("v. 5", "????-W05"),
        ("2026-01-15", "2026-01-15"),
        ("2026-01-15T12:30:00", "2026-01-15"),
        ("20260115", "2026-01-15"),
        ("31.01.2026", "2026-01-31"),
        ("1.2.26", "2026-02-01"),
        ("25/03/2026", "2026-03-25"),
        ("3/31/26", "2026-03-31"),
        ("Mar 25, 2024", "2024-03-25"),
        ("March 25th, 2024", "2024-03-25"),
        ("25-Mar-2024", "2024-03-25"),
        ("15 de enero de 2026", "2026-01-15"),
        ("mandag 25. mars 2024", "2024-03-25"),
        ("2026年1月15日", "2026-01-15"),
        ("2009-2010", "2009/2010"),
        ("2009/2010", "2009/2010"),
        ("2012-13", "2012/2013"),
        ("AY 2009-10", "2009/2010"),
        ("2009-2012", "2009/2012"),
        ("Apr 2020 - May 2020", "2020-04/2020-05"),
        ("Apr 2020\u2013May 2020", "2020-04/2020-05"),
        ("Jan-Mar 2026", "2026-01/2026-03"),
        ("2026 jan-mar", "2026-01/2026-03"),
        ("Dec-Jan 2026", "2025-12/2026-01"),
        ("jan-mar", "????-01/????-03"),
        ("01.01.2026 - 31.01.2026", "2026-01"),
        ("2026-01-01/2026-03-31", "2026-Q1"),
        ("FY26", "2026"),
        ("FY2025/26", "2026"),
        ("FY26 Q2", "2026-Q2"),
        ("Q2 FY26", "2026-Q2"),
        ("1871.01", "1871-01"),
        ("1960M01", "1960-01"),
        ("januar", "????-01"),
        ("Sept", "????-09"),
        ("mai", "????-05"),
        ("1. jan", "????-01-01"),
    ],
)
def test_other_periods_are_read_as_what_they_are(text: str, iso: str) -> None:
    assert period(text, VOCABULARY).text == iso


@pytest.mark.parametrize(
    ("text", "both"),
    [
        ("03/04/2026", {"2026-04-03", "2026-03-04"}),
        ("2009-10", {"2009-10", "2009/2010"}),
        ("2009/10", {"2009-10", "2009/2010"}),
        ("1871.1", {"1871-10", "1871-01"}),
        ("Jan-25", {"2025-01", "????-01-25"}),
        ("T1 2026", {"2026-Q1", "2026-01"}),
        ("listopad 2026", {"2026-10", "2026-11"}),
    ],
)
def test_what_can_be_read_in_two_ways_is_never_guessed(text: str, both: set[str]) -> None:
    assert {one.period.text for one in readings(text, VOCABULARY)} == both
    with pytest.raises(BadCell) as bad:
        period(text, VOCABULARY)
    assert bad.value.code == "ambiguous_period"


@pytest.mark.parametrize(
    ("text", "told", "iso"),
    [
        ("03/04/2026", Told(order="day_first"), "2026-04-03"),
        ("03/04/2026", Told(order="month_first"), "2026-03-04"),
        ("2009-10", Told(second_number="school_year"), "2009/2010"),
        ("2009-10", Told(second_number="month"), "2009-10"),
        ("1871.1", Told(decimal_month="padded"), "1871-10"),
        ("Jan-25", Told(two_digits="year"), "2025-01"),
        ("T1 2026", Told(t_number="t_month"), "2026-01"),
    ],
)
def test_what_was_told_settles_it(text: str, told: Told, iso: str) -> None:
    assert period(text, VOCABULARY, told).text == iso


@pytest.mark.parametrize(
    "text",
    [
        *("", "-", "total", "Sum", "Total 2026", "KPI 12", "12", "1", "45000", "20263", "2026-13"),
        *("32.01.2026", "29.02.2015", "13/13/2026", "Q5 2026", "2026 Q", "Year 1", "week"),
        *("Mar 123", "Sommer 2026", "Jan 2026 - ", "2026-W54", "16 to 19 years", "*", "1)"),
        *("9999", "0000", "1234567890", "12.5", "12 %", "10475232283", "NaN", "\u0000"),
    ],
)
def test_anything_else_is_no_period(text: str) -> None:
    assert readings(text, VOCABULARY) == ()


@given(st.text(max_size=80))
def test_no_text_raises_anything(text: str) -> None:
    assert isinstance(readings(text, VOCABULARY), tuple)


@given(
    st.dates(date(1970, 1, 1), date(2069, 12, 31)),
    st.sampled_from(["en", "en_GB", "nb", "sv", "da", "vi", "de", "de_AT", "es", "fr", "nl", "it"]),
)
def test_months_and_days_as_languages_write_them_are_read_back(found: date, code: str) -> None:
    locale = Locale.parse(code)
    for skeleton in ("yMMMM", "yMMM"):
        text = format_skeleton(skeleton, found, locale=locale)
        assert period(text, VOCABULARY).text == f"{found:%Y-%m}", text
    for form in ("long", "medium", "full"):
        text = format_date(found, form, locale=locale)
        wanted = {one.period.text for one in readings(text, VOCABULARY)}
        assert found.isoformat() in wanted, text


def test_periods_know_their_days() -> None:
    week = numbered(Grain.WEEK, 2026, 1)
    assert (week.first, week.last) == (date(2025, 12, 29), date(2026, 1, 4))
    fiscal = numbered(Grain.QUARTER, 2026, 2, 7)
    assert (fiscal.first, fiscal.last) == (date(2025, 10, 1), date(2025, 12, 31))
    year = whole_year(2026, 4)
    assert (year.first, year.last) == (date(2025, 4, 1), date(2026, 3, 31))


def test_a_period_without_its_year_gets_it_later() -> None:
    assert month(None, 2).in_year(2026).last == date(2026, 2, 28)
    assert period("jan-mar", VOCABULARY).in_year(2026).text == "2026-01/2026-03"
    assert period("nov-feb", VOCABULARY).in_year(2026).text == "2026-11/2027-02"
    assert day(None, 1, 31).in_year(2026).text == "2026-01-31"
    assert month(2025, 2).in_year(2026).text == "2025-02"


def test_a_range_that_ends_before_it_begins_is_none() -> None:
    with pytest.raises(ValueError, match="begins"):
        between(month(2026, 2), month(2026, 1))
