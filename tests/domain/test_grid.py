"""The matrix of months, and what lands where in it."""

from __future__ import annotations

import numpy as np
import pytest

from benefits.domain.calendar.period import FiscalCalendar, Month, YearName
from benefits.domain.record.bulk import MEASUREMENT
from benefits.domain.record.grid import Grid, Index, Places, filled, numbers

JAN = Month.of(2026, 1)


@pytest.mark.parametrize(
    ("start", "first", "months"),
    [(1, Month.of(2026, 1), 12), (4, Month.of(2025, 4), 24), (10, Month.of(2025, 10), 12)],
)
def test_a_grid_holds_whole_fiscal_years(start: int, first: Month, months: int) -> None:
    grid = Grid.covering(JAN, JAN + 5, FiscalCalendar(start))
    assert (grid.first, grid.months) == (first, months)
    assert grid.last == first + (months - 1)


def test_quarters_have_the_names_of_the_calendar() -> None:
    ending, starting = (FiscalCalendar(4, named) for named in (YearName.ENDING, YearName.STARTING))
    grid = Grid.covering(JAN, JAN + 3, ending)
    assert [one.code for one in grid.quarters(ending)][3:5] == ["2026-Q4", "2027-Q1"]
    assert [one.code for one in grid.quarters(starting)][3:5] == ["2025-Q4", "2026-Q1"]


@pytest.mark.parametrize(("month", "count"), [(JAN - 1, 0), (JAN, 1), (JAN + 40, 12)])
def test_months_through_a_month_are_counted_inside_the_grid(month: Month, count: int) -> None:
    assert Grid.covering(JAN, JAN, FiscalCalendar()).count_through(month) == count


def test_an_index_finds_rows_and_knows_what_it_does_not_hold() -> None:
    index = Index.of([9, 3, 5])
    assert list(index.rows(np.array([3, 9, 4, 10, 1]))) == [0, 2, -1, -1, -1]
    assert index.row(5) == 1
    with pytest.raises(KeyError):
        index.row(4)
    assert list(Index.of([]).rows(np.array([1]))) == [-1]


def test_rows_land_at_their_place_and_strangers_nowhere() -> None:
    rows = [
        {"kpi": 3, "month": JAN, "value": 1},
        {"kpi": 5, "month": JAN + 1, "value": 2},
        {"kpi": 4, "month": JAN, "value": 3},
        {"kpi": 3, "month": JAN + 12, "value": 4},
        {"kpi": 5, "month": JAN, "value": None},
    ]
    frame, grid = MEASUREMENT.frame(rows), Grid.covering(JAN, JAN, FiscalCalendar())
    places = Places.of(frame, "kpi", Index.of([3, 5]), grid)
    matrix = filled((2, 12), places, numbers(frame["value"]))
    assert np.argwhere(~np.isnan(matrix)).tolist() == [[0, 0], [1, 1]]
