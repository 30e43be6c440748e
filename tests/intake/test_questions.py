"""What a file leaves open is asked once for a column, proposed from what is known, and kept."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from benefits.domain.calendar.period import Month
from benefits.domain.record.facts import Cadence, UploadMapping
from benefits.domain.record.portfolio import Portfolio
from benefits.intake.adopt.adopt import Adopted
from benefits.intake.adopt.recalled import fingerprint
from benefits.intake.layout.answering import APART, Asked, answered, lasting
from benefits.intake.layout.mapping import Mapping
from tests.intake.making import ERRORS, portfolio
from tests.intake.test_adopt import adopted, values

TWO_MARKS = """
Month | Errors | Days to close
2026-01 | '1.234 | '5.125
2026-02 | '1.301 | '4.875
"""


def asked(found: Adopted) -> list[tuple[str, tuple[int, ...]]]:
    return [(one.code, one.positions) for one in found.questions]


def answering(found: Adopted, *answers: str) -> tuple[Mapping, ...]:
    """The tables with an answer to each of the questions."""
    tables = list(found.tables.mappings)
    for one, answer in zip(found.questions, answers, strict=True):
        tables[one.table] = answered(tables[one.table], one.code, answer, one.positions)
    return tuple(tables)


def the(found: Adopted) -> Asked:
    (one,) = found.questions
    return one


def kept(found: Adopted, known: Portfolio) -> Portfolio:
    """The portfolio once a file was loaded whose sender is told."""
    told = json.dumps([lasting(one).as_json() for one in found.tables.mappings])
    shape = fingerprint(found.first.mappings)
    one = UploadMapping(id=80, sender="Shop", name="Shop", shape=shape, mapping=told)
    return replace(known, upload_mappings={80: one})


def test_columns_that_share_a_question_are_asked_once_and_answered_with_one_click() -> None:
    found = adopted(TWO_MARKS)
    assert asked(found) == [("decimal_mark", (2, 3))]
    assert the(found).choices == ("decimal_comma", "decimal_point", APART)
    said = adopted(TWO_MARKS, tables=answering(found, "decimal_point"))
    assert [one[2] for one in values(said)] == [1.234, 1.301, 5.125, 4.875]
    assert said.questions == ()


def test_one_column_of_thousands_and_another_of_decimals_are_asked_apart() -> None:
    found = adopted(TWO_MARKS)
    apart = adopted(TWO_MARKS, tables=answering(found, APART))
    assert asked(apart) == [("decimal_mark", (2,)), ("decimal_mark", (3,))]
    said = adopted(TWO_MARKS, tables=answering(apart, "decimal_comma", "decimal_point"))
    assert [one[2] for one in values(said)] == [1234.0, 1301.0, 5.125, 4.875]


def test_only_the_unclear_column_is_asked_where_the_other_settles_itself() -> None:
    found = adopted("Month | Errors | Days to close\n2026-01 | '1.234 | '5,5")
    assert asked(found) == [("decimal_mark", (2,))]
    assert APART not in the(found).choices


def test_answers_for_columns_are_kept_and_found_where_the_column_moved_to() -> None:
    apart = adopted(TWO_MARKS, tables=answering(adopted(TWO_MARKS), APART))
    said = adopted(TWO_MARKS, tables=answering(apart, "decimal_comma", "decimal_point"))
    moved = """
    Month | Days to close | Errors
    2026-03 | '6.125 | '1.118
    """
    again = adopted(moved, kept(said, portfolio()), sender="Shop")
    assert again.questions == ()
    assert [one[:3] for one in values(again)] == [(10, "2026-03", 1118.0), (12, "2026-03", 6.125)]
    assert any(one.code == "drifted" for one in again.problems)


def test_a_column_that_shows_another_mark_than_was_kept_is_read_as_it_shows() -> None:
    said = adopted(TWO_MARKS, tables=answering(adopted(TWO_MARKS), "decimal_comma"))
    now = """
    Month | Errors | Days to close
    2026-03 | '1.234 | '6.125
    2026-04 | '1.5 | '4.125
    """
    again = adopted(now, kept(said, portfolio()), sender="Shop")
    assert [one[:3] for one in values(again)] == [(10, "2026-03", 1.234), (12, "2026-03", 6125.0)]
    assert "notation_changed" in str([one.values for one in again.problems])


def test_the_order_of_day_and_month_belongs_to_its_column() -> None:
    found = adopted("Date | KPI | Value\n'03/04/2025 | Errors | 7\n'05/06/2025 | Errors | 8")
    assert asked(found) == [("day_month_order", (1,))]
    drawing = "Date | KPI | Value\n'03/04/2025 | Errors | 7\n'05/06/2025 | Errors | 8"
    said = adopted(drawing, tables=answering(found, "month_first"))
    assert [one[1] for one in values(said)] == ["2025-03", "2025-05"]


@pytest.mark.parametrize(("answer", "month"), [("earlier", "2025-10"), ("later", "2025-11")])
def test_a_month_that_differs_between_languages_is_asked_with_its_months(
    answer: str, month: str
) -> None:
    drawing = "KPI | listopad 2025\nErrors | 7"
    found = adopted(drawing)
    assert the(found).code == "month_name"
    assert (the(found).choices, dict(the(found).remark.values)) == (
        ("earlier", "later"),
        {"found": "listopad 2025", "earlier": 10, "later": 11},
    )
    said = adopted(drawing, tables=answering(found, answer))
    assert [one[1] for one in values(said)] == [month]


@pytest.mark.parametrize(
    ("beside", "months"),
    [("październik", ["2025-10", "2025-11"]), ("studeni", ["2025-10", "2025-11"])],
)
def test_the_months_beside_it_settle_the_language(beside: str, months: list[str]) -> None:
    found = adopted(f"KPI | {beside} 2025 | listopad 2025\nErrors | 7 | 8")
    assert found.questions == ()
    assert sorted(one[1] for one in values(found)) == months


def test_a_fiscal_quarter_asks_where_the_year_begins_and_proposes_the_portfolios() -> None:
    quarterly = replace(ERRORS, cadence=Cadence.QUARTERLY)
    plain = portfolio(quarterly)
    known = replace(plain, settings=replace(plain.settings, fiscal_year_start=7))
    drawing = "KPI | FY26 Q1 | FY26 Q2\nErrors | 7 | 8"
    found = adopted(drawing, known)
    assert (the(found).code, the(found).proposed) == ("fiscal_start", "7")
    said = adopted(drawing, known, tables=answering(found, "7"))
    assert [one[1] for one in values(said)] == ["2025-09", "2025-12"]
    other = adopted(drawing, known, tables=answering(found, "4"))
    assert [one[1] for one in values(other)] == ["2025-06", "2025-09"]
    assert adopted(drawing, kept(said, known), sender="Shop").questions == ()


MONTHS_ALONE = "KPI | Oct | Nov | Dec\nErrors | 390 | 385 | 380"


def stored(*months: tuple[str, int]) -> Portfolio:
    return portfolio(measured=[(10, Month.parse(month), str(value)) for month, value in months])


@pytest.mark.parametrize(
    ("known", "proposed"),
    [
        (stored(), "2026"),
        (stored(("2024-10", 390), ("2024-11", 385)), "2024"),
        (stored(("2024-10", 390), ("2024-11", 385), ("2023-10", 390), ("2023-11", 1)), "2024"),
        (stored(("2025-08", 401), ("2025-09", 399)), "2025"),
    ],
)
def test_months_without_a_year_propose_the_one_that_earlier_files_make_certain(
    known: Portfolio, proposed: str
) -> None:
    assert (the(adopted(MONTHS_ALONE, known)).proposed) == proposed


def test_dates_that_show_another_order_than_was_kept_are_read_as_they_show() -> None:
    first = "Date | KPI | Value\n'03/04/2025 | Errors | 7"
    said = adopted(first, tables=answering(adopted(first), "day_first"))
    now = "Date | KPI | Value\n'05/06/2025 | Errors | 7\n'07/31/2025 | Errors | 8"
    again = adopted(now, kept(said, portfolio()), sender="Shop")
    assert [one[1] for one in values(again)] == ["2025-05", "2025-07"]
    assert "warned-notation_changed" in str([one.values for one in again.problems])
