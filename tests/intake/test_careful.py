"""Sheets where a hasty reader errs: lengths of time, variances, titles side by side, notes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from benefits.intake.layout.reading import reading
from tests.intake.drawing import book, codes, drawn, read_drawn, told
from tests.intake.making import VOCABULARY


def test_lengths_of_time_written_as_text_are_hours() -> None:
    found = read_drawn(
        """
        KPI | Jan 2026 | Feb 2026
        Handling | '1:30 | '31:45
        Waiting | '0:15 | '1 h 45 min
        """
    )
    assert told(found) == [
        "Handling | 2026-01 | 1.5 h | B2",
        "Waiting | 2026-01 | 0.25 h | B3",
        "Handling | 2026-02 | 31.75 h | C2",
        "Waiting | 2026-02 | 1.75 h | C3",
    ]


def test_the_time_of_a_day_divides_and_is_no_figure() -> None:
    found = read_drawn(
        """
        Date | Time | Orders
        2026-01-05 | 08:30 | 12
        2026-01-05 | 12:30 | 15
        2026-01-06 | 08:30 | 11
        """
    )
    assert set(found.frame["label"]) == {"Orders"}


def test_a_heading_with_a_year_behind_capitals_is_no_amount_of_money() -> None:
    found = read_drawn(
        """
        KPI | Jan 2025 | Jan 2026 | Change | Change % | YTD 2026
        Errors | 5 | 4 | -1 | %-0.2 | 4
        Days | 8 | 6 | -2 | %-0.25 | 6
        """
    )
    assert told(found) == [
        "Errors | 2025-01 | 5 | B2",
        "Days | 2025-01 | 8 | B3",
        "Errors | 2026-01 | 4 | C2",
        "Days | 2026-01 | 6 | C3",
    ]
    assert found.status == "import"


@pytest.mark.parametrize("heading", ["Type", "", "Figures"])
def test_variances_beside_actuals_and_targets_are_left_out(heading: str) -> None:
    found = read_drawn(
        f"""
        KPI | {heading} | Jan 2026 | Feb 2026
        Errors | Target | 4 | 4
        Errors | Actual | 5 | 3
        Errors | Variance | 1 | -1
        Days | Target | 6 | 6
        Days | Actual | 7 | 6
        Days | Variance | 1 | 0
        """
    )
    assert set(found.frame["cell"].str[1:]) == {"2", "3", "5", "6"}
    assert codes(found.left_out) == ["derived_row 4", "derived_row 7"]


def test_a_kpi_that_is_called_variance_is_read_where_nothing_says_otherwise() -> None:
    found = read_drawn("KPI | Jan 2026\nVariance | 3\nErrors | 4")
    assert told(found) == ["Variance | 2026-01 | 3 | B2", "Errors | 2026-01 | 4 | B3"]


def test_tables_side_by_side_are_told_apart_by_what_stands_over_each() -> None:
    found = read_drawn(
        """
        North | | | | South | |
        KPI | Jan 2026 | Feb 2026 | | KPI | Jan 2026 | Feb 2026
        Calls | 10 | 11 | | Calls | 20 | 21
        Errors | 1 | 2 | | Errors | 3 | 4
        """
    )
    rows = zip(found.frame["section"], found.frame["label"], found.frame["cell"], strict=True)
    assert [f"{section} {label} {cell}" for section, label, cell in rows] == [
        "North Calls B3",
        "North Errors B4",
        "North Calls C3",
        "North Errors C4",
        "South Calls F3",
        "South Errors F4",
        "South Calls G3",
        "South Errors G4",
    ]


def test_a_footnote_that_ran_into_a_percentage_is_said() -> None:
    found = read_drawn("KPI | Jan 2026 | Feb 2026 | Mar 2026\nLate | '14% | '12% | '113%")
    assert "run_together D2" in codes(found.warned)


@pytest.mark.parametrize(
    "cells", ["'40% | '113% | '95%", "%0.14 | %0.12 | %1.13", "'14% | '12% | '160%"]
)
def test_percentages_above_a_hundred_that_can_be_meant_are_not_doubted(cells: str) -> None:
    found = read_drawn(f"KPI | Jan 2026 | Feb 2026 | Mar 2026\nGrowth | {cells}")
    assert "run_together" not in " ".join(codes(found.warned))


def test_hidden_columns_are_read_and_said_so() -> None:
    sheet = drawn("KPI | Jan 2026 | Feb 2026 | Mar 2026\nErrors | 3 | 4 | 5")
    hidden = replace(sheet, hidden_columns=frozenset({3, 9}))
    found = reading(book(hidden), VOCABULARY)
    assert len(found.frame) == 3
    assert codes(found.warned) == ["hidden_columns C1"]
