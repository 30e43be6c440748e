"""Files that are too much to look at end in a clear problem, and leave nothing behind."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest

from benefits.actions.received import Upload, read_file
from benefits.intake.adopt.naming import PROPOSED_FOR, Name, named
from benefits.intake.bounds import BOUNDS, bounded
from benefits.intake.cells.notation import taken_apart
from benefits.intake.cells.plain import plain
from benefits.intake.cells.units import is_unit, unit_in
from benefits.intake.cells.vocabulary import fold
from benefits.intake.layout import lexicon
from benefits.intake.problems import Place, Problem
from tests.intake.making import TODAY, portfolio, workbook


def said(lines: list[str]) -> list[tuple[str, str]]:
    """Code and kind of what is said of a text file of these lines."""
    file = read_file(Upload("a.csv", "\n".join(lines).encode()), portfolio(), TODAY)
    return [(one.code, str(one.values.get("what", ""))) for one in file.problems]


def test_more_names_than_anybody_can_explain_are_too_much() -> None:
    rows = [f"Measure {number};1;2" for number in range(BOUNDS.names + 1)]
    assert said(["Indicator;Jan 2026;Feb 2026", *rows]) == [("too_much", "names")]


def test_names_made_of_a_row_and_a_column_count_together() -> None:
    heads = ";".join(f"Post {letter}" for letter in "abcdefghijkl")
    rows = [f"Place {number};2026-01;{';'.join('1' * 12)}" for number in range(1_700)]
    assert said([f"Where;Month;{heads}", *rows]) == [("too_much", "names")]


def test_a_sheet_of_more_different_texts_than_any_report_has_is_too_much() -> None:
    lines = [";".join(f"{row}x{column}" for column in range(20)) for row in range(10_001)]
    assert said(lines) == [("too_much", "texts")]


def test_an_undated_sheet_of_thousands_of_columns_is_read_and_a_wider_one_is_too_much() -> None:
    heads = [f"Column {number}" for number in range(BOUNDS.columns + 1)]
    figures = ["7"] * len(heads)
    few = [";".join(("Name", *heads[:2_000])), ";".join(("Row", *figures[:2_000]))]
    assert ("too_much", "columns") not in said(few)
    assert said([";".join(heads), ";".join(figures)]) == [("too_much", "columns")]


def test_a_sheet_that_falls_into_hundreds_of_tables_is_too_much() -> None:
    tables: list[list[object]] = [
        [f"Place {number}", "2026-01", "2026-02"] if line == 1 else ["Total", number, 2]
        for number in range(BOUNDS.tables + 1)
        for line in (1, 2)
    ]
    for number, row in enumerate(tables):
        row.append(f"Head {number}" if number % 2 == 0 else 1)
    file = read_file(Upload("a.xlsx", workbook(*tables)), portfolio(), TODAY)
    told = [(one.code, str(one.place), one.values["limit"]) for one in file.problems]
    assert told == [("too_much", "Data", BOUNDS.tables)]


def test_only_so_many_names_get_proposals_at_a_time_and_the_next_ones_when_those_are_told() -> None:
    known = portfolio()
    names = [Name(f"Error {number}") for number in range(PROPOSED_FOR + 10)]
    near = [bool(one.near) for one in named(names, {}, "", known)]
    assert near == [True] * PROPOSED_FOR + [False] * 10
    some = named(names, {}, "", known)[0].near[0][0]
    assert some in known.kpis


def test_of_many_problems_of_one_kind_the_first_thousand_are_listed_and_the_rest_counted() -> None:
    many = [Problem("unknown_kpi", Place("Data", row, 1)) for row in range(1, 1_501)]
    listed = list(bounded([*many, Problem("damaged")]))
    assert listed[:1_000] == many[:1_000]
    more = Problem("more_alike", Place("Data", 1_001, 1), {"count": 500})
    assert listed[1_000:] == [Problem("damaged"), more]


@pytest.mark.parametrize(
    ("lines", "code", "what"),
    [
        pytest.param(["x" * 20_000_000], "no_layout", "", id="one line of 20 MB"),
        pytest.param(["1;" * 6_000_000], "too_large", "cells", id="one row of millions of cells"),
        pytest.param(["KPI;Month;Value", *["a;b;1"] * 600_000], "too_large", "rows", id="rows"),
        pytest.param(["KPI;Month;Value", *[""] * 2_000_000], "too_large", "rows", id="blank rows"),
        pytest.param(["KPI;Month;Value", '"a', *["b"] * 300_000], "unclosed_quote", "", id="quote"),
    ],
)
def test_a_text_file_of_any_length_ends_in_one_clear_problem(
    lines: list[str], code: str, what: str
) -> None:
    assert said(lines) == [(code, what)]


@pytest.mark.parametrize(
    "look",
    [
        fold,
        plain,
        taken_apart,
        is_unit,
        unit_in,
        lexicon.plain,
        lexicon.meanings,
        lexicon.measure,
    ],
)
def test_a_long_text_is_not_kept(look: Callable[[str], object]) -> None:
    text = "".join(("note ", *map(str, range(400))))
    before = sys.getrefcount(text)
    look(text)
    assert sys.getrefcount(text) == before
