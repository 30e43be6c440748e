"""Figures of a column, with what stood beside them; what is ambiguous is asked once."""

from __future__ import annotations

import math
from decimal import Decimal
from typing import Any

import numpy as np
import pytest
from babel import Locale
from babel.numbers import format_currency, format_decimal, format_percent
from hypothesis import given
from hypothesis import strategies as st

from benefits.intake.cells.cells import BadCell
from benefits.intake.cells.figures import Figures, figures
from benefits.intake.cells.notation import written
from benefits.intake.files.book import LENGTH, TIME, Column
from tests.intake.making import VOCABULARY
from tests.intake.test_numbers import column

LOCALES = ["en", "nb", "sv", "da", "de", "de_CH", "fr", "fr_CH", "es", "nl", "vi", "hi", "pl", "it"]
CODES = ["NOK", "SEK", "EUR", "USD", "VND", "CHF", "GBP"]


def read(*cells: Any, decimal: str = "") -> Figures:
    return figures(column(*cells), VOCABULARY, decimal)


def listed(found: Figures) -> list[float | None]:
    return [None if math.isnan(one) else one for one in found.values.tolist()]


@pytest.mark.parametrize(
    ("text", "value", "unit", "note"),
    [
        ("1 234,5", "1234.5", "", ""),
        ("1.234,5", "1234.5", "", ""),
        ("1'234.5", "1234.5", "", ""),
        ("12,34,567.89", "1234567.89", "", ""),
        ("12,34,567", "1234567", "", ""),
        ("１，２３４．５", "1234.5", "", ""),
        ("๑๒", "12", "", ""),
        ("\u221212", "-12", "", ""),
        ("\u200e-12", "-12", "", ""),
        ("12-", "-12", "", ""),
        ("- 12", "-12", "", ""),
        ("(1 234,5)", "-1234.5", "", ""),
        ("12,-", "12", "", ""),
        ("1 234,-", "1234", "", ""),
        ("12 kr", "12", "kr", ""),
        ("kr. 1 234,50", "1234.50", "kr", ""),
        ("NOK 1,234.5", "1234.5", "NOK", ""),
        ("-$12", "-12", "$", ""),
        ("($12)", "-12", "$", ""),
        ("12,50 €", "12.50", "EUR", ""),
        ("R$ 1.234,56", "1234.56", "BRL", ""),
        ("CHF 1\u2019234.50", "1234.50", "CHF", ""),
        ("12.000.000 ₫", "12000000", "VND", ""),
        ("12,5 %", "12.5", "%", ""),
        ("%12", "12", "%", ""),
        ("(5 %)", "-5", "%", ""),
        ("12,5 pst.", "12.5", "%", ""),
        ("12 \u2030", "12", "\u2030", ""),
        ("1:30", "1.5", "h", ""),
        ("30:15:36", "30.26", "h", ""),
        ("1 h 30 min", "1.5", "h", ""),
        ("90 min", "90", "min", ""),
        ("4,5 dager", "4.5", "d", ""),
        ("12 1)", "12", "", "1)"),
        ("12 *", "12", "", "*"),
        ("12²", "12", "", "²"),
        ("113%¹", "113", "%", "¹"),
        ("12 (p)", "12", "", "(p)"),
        ("12 [1]", "12", "", "[1]"),
    ],
)
def test_a_number_is_read_with_what_stands_beside_it(
    text: str, value: str, unit: str, note: str
) -> None:
    found = written(text)
    assert (found.value, found.unit, found.note) == (Decimal(value), unit, note)


@pytest.mark.parametrize(
    "text",
    [
        *("abc", "-", "kr", "%", "12 shoes", "12a", "12 Cad", "1.2.3", "1,23,4", "12 34", "--1"),
        *("(-12)", "-(12)", "~12", "<5", "1:75", "²", "()", "1 2", "12 e", "5 x 3", "1/2"),
    ],
)
def test_anything_else_is_no_number(text: str) -> None:
    with pytest.raises(BadCell):
        written(text)


@given(st.text(max_size=40))
def test_no_text_raises_anything_but_a_bad_cell(text: str) -> None:
    assert outcome(text) in ("number", "not_a_number", "ambiguous_number")


def outcome(text: str) -> str:
    try:
        return "number" if isinstance(written(text).value, Decimal) else "?"
    except BadCell as bad:
        return bad.code


@given(
    st.decimals(-(10**9), 10**9, places=2, allow_nan=False),
    st.sampled_from(LOCALES),
    st.sampled_from(CODES),
)
def test_numbers_and_money_as_languages_write_them_are_read_back(
    value: Decimal, code: str, currency: str
) -> None:
    locale = Locale.parse(code)
    plain = format_decimal(value, "#,##0.00", locale=locale)
    grouped = format_decimal(value, locale=locale, decimal_quantization=False)
    assert written(plain).value == value, plain
    assert listed(read(plain, grouped)) == [float(value)] * 2, grouped
    money = format_currency(value, currency, locale=locale, currency_digits=False)
    assert abs(written(money, "." if "." in plain[-4:] else ",").value - value) < 1, money


@given(st.integers(-1000, 1000), st.sampled_from(LOCALES))
def test_percentages_as_languages_write_them_are_fractions(share: int, code: str) -> None:
    text = format_percent(Decimal(share).scaleb(-3), "#,##0.0 %", locale=Locale.parse(code))
    found = read(text)
    assert listed(found) == [pytest.approx(share / 1000)]
    assert found.units == {0: "%"}


def test_text_and_format_percentages_are_fractions_and_other_figures_stay() -> None:
    found = read("62%", ("%", 0.12), -4.74, "n/a", None, "yes", "foo")
    assert listed(found) == [0.62, 0.12, -4.74, None, None, 1.0, None]
    assert found.units == {0: "%", 1: "%"}
    assert found.missing.tolist() == [False, False, False, True, False, False, False]
    assert [(one.index, one.code) for one in found.faults] == [(6, "not_a_number")]
    assert found.share == pytest.approx(4 / 5)


def test_another_cell_of_the_column_settles_a_single_mark() -> None:
    found = read("1.234", "12,5")
    assert listed(found) == [1234.0, 12.5]
    assert [(one.code, one.choice, one.index) for one in found.decisions] == [
        ("decimal_mark", ",", 1)
    ]
    assert found.questions == ()


@pytest.mark.parametrize("others", [(), ("1,5", "2.5")])
def test_a_single_mark_that_nothing_settles_is_asked_once(others: tuple[str, ...]) -> None:
    found = read("1.234", "5.678", *others)
    assert listed(found)[:2] == [None, None]
    (question,) = found.questions
    assert (question.code, question.index, question.values["count"]) == ("decimal_mark", 0, 2)
    assert (question.values["small"], question.values["large"]) == ("1.234", "1234")
    assert found.share == 1


def test_a_told_mark_settles_it() -> None:
    assert listed(read("1.234", decimal=",")) == [1234.0]
    assert listed(read("1.234", decimal=".")) == [1.234]


def test_the_exact_figures_are_as_people_read_them() -> None:
    found = read("62%", "1,5 kr", "1.63000011444")
    assert found.exact.found.tolist() == [62_000_000, 1_500_000, 1_630_000]
    assert found.values.tolist() == [0.62, 1.5, 1.63000011444]


def test_clocks_are_hours_and_said_so() -> None:
    values = np.array([30.5, "01:30:00"], object)
    cells = Column(np.array([LENGTH, TIME], np.uint8), values)
    found = figures(cells, VOCABULARY)
    assert (listed(found), found.units) == ([30.5, 1.5], {0: "h", 1: "h"})
    assert [one.code for one in found.decisions] == ["clock_as_hours"]


def test_marks_of_footnotes_are_left_out_and_said_so() -> None:
    found = read("12 1)", "13", "14 *")
    assert (listed(found), found.notes) == ([12.0, 13.0, 14.0], {0: "1)", 2: "*"})
    assert [(one.code, one.index) for one in found.decisions] == [("footnotes_left_out", 0)]
