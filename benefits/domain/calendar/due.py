"""When a month's values are due: so many working days, Monday to Friday, after the month."""

from __future__ import annotations

from datetime import date, timedelta

from benefits.domain.calendar.period import Month

_WEEK = 5
"""Working days in a week. Public holidays differ by country and are not known here."""


def due_day(month: int, days: int) -> date:
    """The last day to send a month's values: working day number `days` after the month's end,
    the month's last day where `days` is 0."""
    return working_days_after(Month(month + 1).first_day() - timedelta(days=1), days)


def working_days_after(day: date, days: int) -> date:
    """The working day that lies so many working days after a day; the day itself for 0."""
    if not days:
        return day
    weeks, rest = divmod(days - 1, _WEEK)
    found = _working(day + timedelta(days=1)) + timedelta(weeks=weeks)
    for _ in range(rest):
        found = _working(found + timedelta(days=1))
    return found


def _working(day: date) -> date:
    """The day, or the Monday after it at a weekend."""
    return day + timedelta(days=max(0, 7 - day.weekday()) if day.weekday() >= _WEEK else 0)
