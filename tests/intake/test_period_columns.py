"""What the cells of a column settle for each other, and what is asked once for all of them."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from benefits.intake.files.book import DATE, Column
from benefits.intake.files.formats import classified
from benefits.intake.periods.period_columns import Periods, periods
from benefits.intake.periods.periods import Told
from tests.intake.making import VOCABULARY
from tests.intake.test_numbers import column

ORDER = "day_month_order"


def read(*cells: Any, **told: Any) -> Periods:
    return periods(column(*cells), VOCABULARY, Told(**told))


def isos(found: Periods) -> list[str | None]:
    return [one.text if one else None for one in found.found]


def dates(*texts: str, shown: str = "yyyy-mm-dd") -> Periods:
    values = np.array([*texts, ""], object)[:-1]
    cells = Column(np.full(len(texts), DATE, np.uint8), values, np.ones(len(texts), np.uint16))
    return periods(cells, VOCABULARY, shown=(classified(""), classified(shown)))


@pytest.mark.parametrize(
    ("cells", "isos_", "code", "choice", "index"),
    [
        (("03/04/2026", "25/04/2026"), ["2026-04-03", "2026-04-25"], ORDER, "day_first", 1),
        (("03/04/2026", "04/25/2026"), ["2026-03-04", "2026-04-25"], ORDER, "month_first", 1),
        (("2009-10", "2012-13"), ["2009/2010", "2012/2013"], "second_number", "school_year", 1),
        (("2009-10", "2009-11"), ["2009-10", "2009-11"], "second_number", "month", 1),
        (("Jan-25", "Feb-25"), ["2025-01", "2025-02"], "two_digits", "year", 0),
        (("Jan-30", "Jan-32"), ["2030-01", "2032-01"], "two_digits", "year", 1),
        (("1871.01", "1871.1"), ["1871-01", "1871-10"], "decimal_month", "padded", 0),
        (("2026.1", "2026.2"), ["2026-01", "2026-02"], "decimal_month", "counted", 1),
        (("T1", "T12"), ["????-01", "????-12"], "t_number", "t_month", 1),
    ],
)  # fmt: skip
def test_one_clear_cell_settles_the_others(
    cells: tuple[str, ...], isos_: list[str], code: str, choice: str, index: int
) -> None:
    found = read(*cells)
    assert isos(found) == isos_
    assert (code, choice, index) in [(one.code, one.choice, one.index) for one in found.decisions]
    assert [one.code for one in found.questions if one.code == code] == []


@pytest.mark.parametrize(
    ("cells", "code"),
    [
        (("03/04/2026", "05/04/2026"), "day_month_order"),
        (("25/03/2026", "03/25/2026", "03/04/2026"), "day_month_order"),
        (("2009-10", "2010-11"), "second_number"),
        (("Jan-25", "Jan-26", "Jan-27"), "two_digits"),
        (("2026.1",), "decimal_month"),
        (("T1 2026", "T2 2026"), "t_number"),
        (("listopad 2026",), "month_name"),
    ],
)
def test_without_a_clear_cell_it_is_asked_once(cells: tuple[str, ...], code: str) -> None:
    found = read(*cells)
    assert [one.code for one in found.questions] == [code]
    assert isos(found)[-1] is None
    assert found.share == 1


def test_months_without_a_year_ask_for_it_once_and_take_it() -> None:
    found = read("jan", "feb", "mar")
    assert isos(found) == ["????-01", "????-02", "????-03"]
    assert [(one.code, one.index) for one in found.questions] == [("year_missing", 0)]
    told = read("jan", "feb", "mar", year=2026)
    assert (isos(told)[2], told.questions) == ("2026-03", ())


def test_years_of_the_thai_calendar_are_proposed_and_asked() -> None:
    found = read(2565, 2566)
    assert isos(found) == ["2022", "2023"]
    assert [(one.code, one.proposed) for one in found.questions] == [("buddhist_years", "buddhist")]
    assert read(2565, 2566, buddhist=True).questions == ()


def test_a_number_has_lost_the_nought_of_october() -> None:
    found = read(1871.01, 1871.09, 1871.1, 1871.11)
    assert isos(found) == ["1871-01", "1871-09", "1871-10", "1871-11"]
    assert [(one.code, one.proposed) for one in found.questions] == [("decimal_month", "padded")]
    assert read(1871.01, 1871.09, 1871.1, decimal_month="padded").questions == ()


def test_first_days_of_months_are_certain_as_serial_dates() -> None:
    found = read(45658, 45689, 45717)
    assert isos(found) == ["2025-01", "2025-02", "2025-03"]
    assert [one.code for one in found.decisions] == ["serial_date", "first_of_month"]


def test_days_in_a_row_as_numbers_are_asked_and_other_numbers_are_none() -> None:
    assert [one.code for one in read(45658, 45659, 45660).questions] == ["serial_date"]
    assert read(45658, 12, 47000).share == 0
    assert isos(read(45658, serials=True, from_1904=True)) == ["2029-01-02"]


def test_numbers_from_1_to_12_are_months_only_when_told() -> None:
    assert read(1, 2, 12).share == 0
    assert isos(read(1, 2, 12, bare="month", year=2026)) == ["2026-01", "2026-02", "2026-12"]


@pytest.mark.parametrize(
    ("shown", "wanted"),
    [("mmm-yy", "2026-01"), ("yyyy", "2026"), ("yyyy-mm-dd", "2026-01-15")],
)
def test_a_date_is_as_long_as_its_format_shows_it(shown: str, wanted: str) -> None:
    assert isos(dates("2026-01-15", shown=shown)) == [wanted]


def test_first_and_last_days_of_different_months_stand_for_the_months() -> None:
    firsts, ends = dates("2026-01-01", "2026-02-01"), dates("2026-01-31", "2026-02-28")
    assert isos(firsts) == isos(ends) == ["2026-01", "2026-02"]
    assert [one.code for one in (*firsts.decisions, *ends.decisions)] == [
        "first_of_month",
        "month_end",
    ]
    assert isos(dates("2026-01-01", "2026-01-01")) == ["2026-01-01", "2026-01-01"]
    assert isos(dates("2026-01-01", "2026-02-02")) == ["2026-01-01", "2026-02-02"]


def test_words_for_nothing_and_anything_else_are_told_apart() -> None:
    found = read("2026-01", "n/a", None, "Uppgift saknas", "2026-01", "Uppgift saknas")
    assert isos(found) == ["2026-01", None, None, None, "2026-01", None]
    assert [(one.index, one.code) for one in found.faults] == [
        (3, "not_a_period"),
        (5, "not_a_period"),
    ]
    assert found.missing.tolist() == [False, True, False, False, False, False]
    assert found.share == 0.5


def test_fiscal_quarters_have_the_days_of_the_fiscal_calendar() -> None:
    found = read("FY26 Q2", fiscal_start=7).found[0]
    assert found is not None
    assert (found.text, found.fiscal, str(found.first)) == ("2026-Q2", True, "2025-10-01")
