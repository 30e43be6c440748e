"""Numbers as people write them, exact to the millionth, never guessed."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from benefits.intake.cells.cells import BadCell
from benefits.intake.cells.numbers import Notation, number, numbers
from benefits.intake.files.book import EMPTY, NUMBER, PERCENT, TEXT, TRUTH, Column
from tests.intake.making import VOCABULARY


def column(*cells: Any) -> Column:
    """Cells of their own type; percentages as ("%", 0.12)."""
    kinds, values = [], np.empty(len(cells), object)
    for place, cell in enumerate(cells):
        shown = isinstance(cell, tuple)
        values[place] = cell[1] if shown else "" if cell is None else cell
        kinds.append(PERCENT if shown else _kind(cell))
    return Column(np.array(kinds, np.uint8), values)


def _kind(cell: Any) -> int:
    if cell is None:
        return EMPTY
    if isinstance(cell, bool):
        return TRUTH
    return TEXT if isinstance(cell, str) else NUMBER


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12", "12"),
        ("-12.5", "-12.5"),
        ("12,5", "12.5"),
        ("0,125", "0.125"),
        ("0.125", "0.125"),
        (".5", "0.5"),
        ("1 234,5", "1234.5"),
        ("1\u00a0234,5", "1234.5"),
        ("1\u202f234\u202f567", "1234567"),
        ("1 234,567", "1234.567"),
        ("1'234.5", "1234.5"),
        ("1\u2019234\u2019567.25", "1234567.25"),
        ("1.234,5", "1234.5"),
        ("1,234.5", "1234.5"),
        ("1.234.567", "1234567"),
        ("1,234,567", "1234567"),
        ("1234.567", "1234.567"),
        ("\u221212", "-12"),
        ("\u201312", "-12"),
        ("(12)", "-12"),
        ("(1 234,5)", "-1234.5"),
        ("+7", "7"),
        ("12 %", "12"),
        ("12,5%", "12.5"),
        ("-3 %", "-3"),
        (" 12 ", "12"),
        ("1e3", "1000"),
        ("1,5E-2", "0.015"),
        ("007", "7"),
    ],
)
def test_a_number_is_read_in_any_clear_notation(text: str, value: str) -> None:
    assert number(text) == Decimal(value)


@pytest.mark.parametrize("text", ["1.234", "1,234", "-123.456", "12.345 %", "(9,999)"])
def test_a_single_mark_before_three_digits_is_asked_about(text: str) -> None:
    with pytest.raises(BadCell) as bad:
        number(text)
    assert bad.value.code == "ambiguous_number"


@pytest.mark.parametrize(
    ("text", "mark", "value"),
    [
        ("1.234", ",", "1234"),
        ("1.234", ".", "1.234"),
        ("1,234", ",", "1.234"),
        ("1,234", ".", "1234"),
    ],
)
def test_the_column_settles_a_single_mark(text: str, mark: str, value: str) -> None:
    assert number(text, Notation(mark)) == Decimal(value)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "-",
        "abc",
        "12 shoes",
        "12a",
        "1.2.3",
        "1,23,4",
        "12 34",
        "1.23,456.7",
        "--1",
        "1 2",
        "²",
        "٣x",
    ],
)
def test_anything_else_is_no_number(text: str) -> None:
    with pytest.raises(BadCell) as bad:
        number(text)
    assert bad.value.code == "not_a_number"


@pytest.mark.parametrize("text", ["1e999", "9000000000001", "-1e13"])
def test_what_cannot_be_kept_exactly_is_refused(text: str) -> None:
    with pytest.raises(BadCell) as bad:
        number(text)
    assert bad.value.code == "number_too_large"


def test_a_column_with_a_clear_decimal_comma_reads_its_points_as_thousands() -> None:
    parsed = numbers(column("1.234", "5,5", "7"), VOCABULARY)
    assert parsed.found.tolist() == [1_234_000_000, 5_500_000, 7_000_000]
    assert not parsed.faults


def test_a_column_that_contradicts_itself_settles_nothing() -> None:
    parsed = numbers(column("1.234", "5,5", "6.5"), VOCABULARY)
    assert [(one.index, one.code) for one in parsed.faults] == [(0, "ambiguous_number")]


def test_both_readings_of_an_ambiguous_number_are_told() -> None:
    (fault,) = numbers(column("1.234"), VOCABULARY).faults
    assert dict(fault.values) == {"found": "1.234", "small": "1.234", "large": "1234"}


def test_percentages_are_what_people_read_whether_shown_or_written() -> None:
    parsed = numbers(column(("%", 0.12), ("%", 0.1234567), "12 %", 12), VOCABULARY)
    assert parsed.found.tolist() == [12_000_000, 12_345_670, 12_000_000, 12_000_000]
    assert parsed.percent.tolist() == [True, True, True, False]


def test_words_for_no_value_are_missing_and_not_wrong() -> None:
    parsed = numbers(column("n/a", "–", "mangler", "  ", None, 0), VOCABULARY)
    assert parsed.missing.tolist() == [True, True, True, True, False, False]
    assert parsed.present.tolist() == [False] * 5 + [True]
    assert not parsed.faults


def test_yes_and_no_are_one_and_nought_and_known_as_such() -> None:
    parsed = numbers(column(True, False, "Ja", "no", 1), VOCABULARY)
    assert parsed.found.tolist() == [1_000_000, 0, 1_000_000, 0, 1_000_000]
    assert parsed.truth.tolist() == [True, True, True, True, False]


def test_numbers_that_are_none_are_refused_one_by_one() -> None:
    parsed = numbers(column(float("inf"), float("nan"), 1e14, 2.0), VOCABULARY)
    codes = [(one.index, one.code) for one in parsed.faults]
    assert codes == [(0, "not_finite"), (1, "not_finite"), (2, "number_too_large")]
    assert parsed.present.tolist() == [False, False, False, True]


@given(st.decimals(min_value=-(10**12), max_value=10**12, places=6, allow_nan=False))
def test_text_in_either_notation_is_exact(value: Decimal) -> None:
    written = f"{value:f}"
    millionths = int(value.scaleb(6))
    for text in (written, written.replace(".", ",")):
        assert numbers(column(text), VOCABULARY).found.tolist() == [millionths]


@given(st.lists(st.floats(min_value=-1e12, max_value=1e12), min_size=1))
def test_numbers_in_cells_round_as_their_decimal_text(cells: list[float]) -> None:
    expected = [int(round(Decimal(repr(one)).scaleb(6), 0)) for one in cells]
    assert numbers(column(*cells), VOCABULARY).found.tolist() == expected


@given(st.text())
def test_no_text_raises_anything_but_a_bad_cell(text: str) -> None:
    parsed = numbers(column(text), VOCABULARY)
    assert len(parsed.faults) + int(parsed.present[0]) + int(parsed.missing[0]) == 1 or text == ""
