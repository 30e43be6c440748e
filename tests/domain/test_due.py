"""A month's values are due so many working days after it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from benefits.domain.calendar.due import due_day, working_days_after
from benefits.domain.calendar.period import Month


@pytest.mark.parametrize(
    ("month", "days", "due"),
    [
        ("2026-10", 0, "2026-10-31"),  # a Saturday: the month's own last day
        ("2026-10", 1, "2026-11-02"),  # the 1st is a Sunday
        ("2026-10", 5, "2026-11-06"),
        ("2026-10", 6, "2026-11-09"),
        ("2026-10", 10, "2026-11-13"),
        ("2026-09", 10, "2026-10-14"),
        ("2026-12", 3, "2027-01-05"),
    ],
)
def test_weekends_do_not_count(month: str, days: int, due: str) -> None:
    assert due_day(Month.parse(month), days) == date.fromisoformat(due)


def test_counting_day_by_day_finds_the_same_day() -> None:
    for start in (date(2026, 11, 1) + timedelta(days=at) for at in range(14)):
        for days in range(1, 40):
            day, left = start, days
            while left:
                day += timedelta(days=1)
                left -= day.weekday() < 5
            assert working_days_after(start, days) == day
