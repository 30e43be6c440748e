"""Months, fiscal quarters and fiscal years."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

_ISO_MONTH = re.compile(r"(\d{4})-(\d{2})")


class Month(int):
    """A calendar month, counted from January of year 0, so that months add, sort and fit in frames.

    `Month.of(2026, 3) - Month.of(2026, 1) == 2`; `str(Month.of(2026, 3)) == "2026-03"`.
    """

    __slots__ = ()

    @classmethod
    def of(cls, year: int, month: int) -> Month:
        if not 1 <= month <= 12:
            raise ValueError(f"month {month} is not in 1..12")
        return cls(year * 12 + month - 1)

    @classmethod
    def on(cls, day: date) -> Month:
        return cls.of(day.year, day.month)

    @classmethod
    def parse(cls, text: str) -> Month:
        """Read `2026-03`. Raises ValueError on anything else."""
        found = _ISO_MONTH.fullmatch(text)
        if found is None:
            raise ValueError(f"{text!r} is not a month like 2026-03")
        return cls.of(int(found[1]), int(found[2]))

    @property
    def year(self) -> int:
        return int(self) // 12

    @property
    def month(self) -> int:
        return int(self) % 12 + 1

    def first_day(self) -> date:
        return date(self.year, self.month, 1)

    def __add__(self, months: int) -> Month:
        return Month(int(self) + int(months))

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.month:02d}"

    def __repr__(self) -> str:
        return f"Month({self})"


class YearName(StrEnum):
    """Which calendar year names a fiscal year that spans two."""

    ENDING = "ending"
    STARTING = "starting"


@dataclass(frozen=True, slots=True)
class FiscalCalendar:
    """How an organisation cuts months into quarters and years (methods 2.10)."""

    start_month: int = 1
    named_by: YearName = YearName.ENDING

    def quarter_of(self, month: int) -> Quarter:
        """The quarter that holds a month (an ordinal as `Month` counts them)."""
        steps = int(month) - (self.start_month - 1)
        year, within = divmod(steps, 12)
        named = year + 1 if self.start_month > 1 and self.named_by is YearName.ENDING else year
        return Quarter(named, within // 3 + 1, Month(int(month) - within % 3))

    def year_of(self, month: int) -> int:
        return self.quarter_of(month).year

    def parse(self, code: str) -> Quarter:
        """Read `2026-Q3` as `Quarter.code` writes it. Raises ValueError on anything else."""
        found = re.fullmatch(r"(\d{4})-Q([1-4])", code)
        if found is None:
            raise ValueError(f"{code!r} is not a quarter like 2026-Q3")
        year, number = int(found[1]), int(found[2])
        offset = 1 if self.start_month > 1 and self.named_by is YearName.ENDING else 0
        start = Month.of(year - offset, self.start_month) + 3 * (number - 1)
        return Quarter(year, number, start)

    def is_calendar_year(self) -> bool:
        return self.start_month == 1


@dataclass(frozen=True, slots=True, order=True)
class Quarter:
    """Three months of a fiscal year. `year` is the fiscal year's name."""

    year: int
    number: int
    first: Month

    @property
    def months(self) -> tuple[Month, Month, Month]:
        return (self.first, self.first + 1, self.first + 2)

    @property
    def last(self) -> Month:
        return self.first + 2

    @property
    def code(self) -> str:
        """Stable text for addresses: `2026-Q3`."""
        return f"{self.year}-Q{self.number}"

    def __str__(self) -> str:
        return self.code
