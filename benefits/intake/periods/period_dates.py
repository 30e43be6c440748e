"""Cells that hold dates: how long the periods are that they stand for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from benefits.intake.asking import Decision
from benefits.intake.files import formats
from benefits.intake.files.book import DATE, Column
from benefits.intake.periods.periods import Grain, Period, month, whole_year

Found = dict[int, Period]
_GRAINS = {formats.MONTH: Grain.MONTH, formats.YEAR: Grain.YEAR}


def by_format(
    column: Column,
    at: NDArray[np.int64],
    found: Mapping[int, Period],
    shown: Sequence[formats.NumberFormat],
) -> Found:
    """The periods with dates as long as their format shows them: a date as `mmm-yy` is a month."""
    if column.formats is None:
        return dict(found)
    longer = dict(found)
    for index in at[column.kinds[at] == DATE].tolist():
        number = int(column.formats[index])
        grain = _GRAINS.get(shown[number].grain) if number < len(shown) else None
        if grain is not None and index in found:
            longer[index] = lengthened(found[index], grain)
    return longer


def by_place(found: Mapping[int, Period]) -> tuple[Found, list[Decision]]:
    """Days that are all the first or all the last of different months stand for the months."""
    days = {index: one.first for index, one in found.items() if one.grain is Grain.DAY}
    known = [one for one in days.values() if one is not None]
    if len({(one.year, one.month) for one in known}) < 2 or len(known) < len(days):
        return dict(found), []
    code = _place(known)
    if not code:
        return dict(found), []
    longer = {index: lengthened(found[index], Grain.MONTH) for index in days}
    return {**found, **longer}, [Decision(code, "month", next(iter(days)))]


def lengthened(found: Period, grain: Grain) -> Period:
    """The month or the year that a day lies in."""
    if found.first is None or found.grain is not Grain.DAY:
        return found
    if grain is Grain.YEAR:
        return whole_year(found.first.year)
    return month(found.first.year, found.first.month)


def _place(days: Sequence[date]) -> str:
    if all(one.day == 1 for one in days):
        return "first_of_month"
    if all((one + timedelta(days=1)).day == 1 for one in days):
        return "month_end"
    return ""
