from datetime import UTC, date, datetime
from decimal import Decimal

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from benefits import text
from benefits.domain.calendar.period import FiscalCalendar, Month, YearName
from benefits.text import MoneyScale, vega_locale

EN, NB = text.load("en"), text.load("nb")


def spaced(shown: str) -> str:
    """A figure with ordinary spaces, after checking that it has none that would break."""
    assert " " not in shown
    assert "\u202f" not in shown
    return shown.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("value", "english", "norwegian"),
    [
        (0, "0", "0"),
        (-0.0, "0", "0"),
        (1234.5, "1,234.5", "1 234,5"),
        (-1234567.891, "−1,234,567.89", "−1 234 567,89"),
        (0.00412, "0.0041", "0,0041"),
        (-0.00000001, "0", "0"),
        (Decimal("12.50"), "12.5", "12,5"),
        (np.int64(7000), "7,000", "7 000"),
    ],
)
def test_numbers_show_the_decimals_they_need(value, english, norwegian):
    assert (EN.number(value), spaced(NB.number(value))) == (english, norwegian)


def test_numbers_show_the_decimals_asked_for():
    assert EN.number(2, 1) == "2.0"
    assert EN.number(0.285, 2) == "0.29"
    assert NB.number(2, 1, signed=True) == "+2,0"


@pytest.mark.parametrize("missing", [None, float("nan"), pd.NA, Decimal("NaN")])
def test_missing_is_a_dash_and_never_zero(missing):
    shown = [EN.number(missing), EN.percent(missing), EN.money(missing, "NOK", compact=True)]
    assert shown == ["–", "–", "–"]


@pytest.mark.parametrize(
    ("ratio", "decimals", "english", "norwegian"),
    [
        (0.5, 0, "50%", "50 %"),
        (-0.1234, 1, "−12.3%", "−12,3 %"),
        (12.5, 0, "1,250%", "1 250 %"),
        (-0.001, 0, "0%", "0 %"),
    ],
)
def test_percent(ratio, decimals, english, norwegian):
    assert EN.percent(ratio, decimals) == english
    assert spaced(NB.percent(ratio, decimals)) == norwegian


def test_a_signed_figure_says_plus_and_zero_says_nothing():
    assert EN.percent(0.2, signed=True) == "+20%"
    assert EN.percent(0.0, signed=True) == "0%"
    assert spaced(EN.money(123400, "NOK", signed=True)) == "+NOK 1,234"


@pytest.mark.parametrize(
    ("hundredths", "english", "norwegian"),
    [
        (0, "NOK 0", "0 kr"),
        (123456, "NOK 1,234.56", "1 234,56 kr"),
        (-100_000_00, "−NOK 100,000", "−100 000 kr"),
    ],
)
def test_money_is_shown_to_the_cent_where_there_are_cents(hundredths, english, norwegian):
    assert spaced(EN.money(hundredths, "NOK")) == english
    assert spaced(NB.money(hundredths, "NOK")) == norwegian


@pytest.mark.parametrize(
    ("hundredths", "english", "norwegian"),
    [
        (0, "NOK 0", "0 kr"),
        (49_99, "NOK 50", "50 kr"),
        (999_49, "NOK 999", "999 kr"),
        (999_50, "NOK 1.00k", "1,00 tusen kr"),
        (1_000_00, "NOK 1k", "1 tusen kr"),
        (123_456_00, "NOK 123k", "123 tusen kr"),
        (999_499_00, "NOK 999k", "999 tusen kr"),
        (999_500_00, "NOK 1.00m", "1,00 mill. kr"),
        (11_998_000_00, "NOK 12.0m", "12,0 mill. kr"),
        (-1_234_567_00, "−NOK 1.23m", "−1,23 mill. kr"),
        (12_345_678_00, "NOK 12.3m", "12,3 mill. kr"),
        (1_500_000_000_00, "NOK 1.5bn", "1,5 mrd. kr"),
        (12_345_000_000_000_00, "NOK 12,345bn", "12 345 mrd. kr"),
    ],
)
def test_compact_money_has_three_figures(hundredths, english, norwegian):
    assert spaced(EN.money(hundredths, "NOK", compact=True)) == english
    assert spaced(NB.money(hundredths, "NOK", compact=True)) == norwegian


def test_currencies_stand_as_the_language_writes_them():
    assert EN.money(123400, "EUR") == "€1,234"
    assert spaced(NB.money(123400, "EUR")) == "1 234 €"
    assert spaced(NB.money(123400, "SEK")) == "1 234 SEK"


@given(st.integers(-(10**17), 10**17))
def test_money_to_the_cent_can_be_read_back_exactly(hundredths):
    digits = EN.money(hundredths, "NOK").replace("−", "-").replace("NOK\u00a0", "").replace(",", "")
    assert Decimal(digits) * 100 == hundredths


@given(st.integers(-(10**15), 10**15))
def test_compact_money_is_within_half_a_step_of_three_figures(hundredths):
    shown = EN.money(hundredths, "NOK", compact=True).replace("−", "-").replace(",", "")
    number = shown.replace("NOK\u00a0", "")
    power = {"k": 3, "m": 6, "n": 9}.get(number[-1], 0)
    read = Decimal(number.rstrip("kmbn")).scaleb(power)
    exact = Decimal(hundredths) / 100
    assert abs(read - exact) <= max(Decimal("0.5"), abs(exact) * Decimal("0.00501"))


def test_an_axis_shows_money_in_the_unit_that_keeps_its_ticks_short():
    assert EN.money_scale(50_000_00, "NOK") == MoneyScale(100_000, "NOK thousand")
    assert NB.money_scale(12_000_000_00, "NOK") == MoneyScale(100_000_000, "mill. kr")
    assert NB.money_scale(None, "EUR") == MoneyScale(100, "€")


def test_months_are_named():
    march = Month.of(2026, 3)
    assert spaced(EN.month(march)) == "March 2026"
    assert spaced(NB.month(int(march))) == "mars 2026"
    assert spaced(EN.month_short(march)) == "Mar 2026"
    assert spaced(NB.month_short(Month.of(2026, 1))) == "jan. 2026"


def test_quarters_of_the_calendar_year():
    calendar = FiscalCalendar()
    quarter = calendar.quarter_of(Month.of(2026, 8))
    assert (EN.quarter(quarter, calendar), NB.quarter(quarter, calendar)) == (
        "Q3 2026",
        "3. kv. 2026",
    )


@pytest.mark.parametrize("named_by", YearName)
def test_a_fiscal_year_that_spans_two_years_names_both_however_it_is_called(named_by):
    calendar = FiscalCalendar(7, named_by)
    first, last = (calendar.quarter_of(Month.of(*month)) for month in ((2026, 7), (2027, 6)))
    assert EN.quarter(first, calendar) == "Q1 FY2026/27"
    assert EN.quarter(last, calendar) == "Q4 FY2026/27"
    assert NB.quarter(last, calendar) == "4. kv. 2026/27"


def test_the_turn_of_the_century_is_spelled_with_two_digits():
    calendar = FiscalCalendar(7)
    assert EN.quarter(calendar.quarter_of(Month.of(2099, 12)), calendar) == "Q2 FY2099/00"


def test_days_and_moments_are_local():
    at = datetime(2026, 3, 3, 23, 5, tzinfo=UTC)
    assert spaced(EN.day(date(2026, 3, 3))) == "3 Mar 2026"
    assert EN.moment(at, "Europe/Oslo").replace("\u00a0", " ") == "4 Mar 2026, 00:05"
    assert NB.moment(at, "Europe/Oslo").replace("\u00a0", " ") == "4. mars 2026, 00:05"
    assert EN.moment(at.replace(tzinfo=None), UTC).replace("\u00a0", " ") == "3 Mar 2026, 23:05"


def test_lists_end_as_the_language_ends_them():
    assert EN.list_of(["errors", "orders", "hours"]) == "errors, orders and hours"
    assert NB.list_of(["feil", "ordrer"]) == "feil og ordrer"


def test_charts_get_the_marks_and_months_of_the_language():
    english, norwegian = vega_locale(EN), vega_locale(NB)
    assert (english["number"]["decimal"], norwegian["number"]["decimal"]) == (".", ",")
    assert norwegian["number"]["thousands"] == "\u00a0"
    assert norwegian["number"]["percent"] == "\u00a0%"
    assert norwegian["number"]["minus"] == "−"
    assert norwegian["time"]["months"][4] == "mai"
    assert norwegian["time"]["shortMonths"][9] == "okt"
    assert (english["time"]["days"][0], norwegian["time"]["days"][6]) == ("Sunday", "lørdag")
