"""Months in cells as ordinals, for tables whose column says that it holds months."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from benefits.domain.calendar.period import Month
from benefits.intake.cells.cells import BadCell, Fault, Parsed, clean, filled
from benefits.intake.cells.plain import plain
from benefits.intake.cells.vocabulary import Vocabulary
from benefits.intake.files import formats
from benefits.intake.files.book import Column, found_text
from benefits.intake.periods.period_columns import periods
from benefits.intake.periods.period_texts import readings, settled
from benefits.intake.periods.periods import BUDDHIST, Grain, Period, Told

FIRST_YEAR, LAST_YEAR = 1990, 2100

_TOLD = Told(second_number="month", two_digits="year", t_number="t_month")
"""What the heading of the column settles."""


def months(
    column: Column,
    vocabulary: Vocabulary,
    shown: Sequence[formats.NumberFormat] = (formats.NO_FORMAT,),
) -> Parsed:
    """The month of each cell as an ordinal; what would have to be asked is a fault here."""
    read = periods(column, vocabulary, _TOLD, shown)
    values = np.zeros(len(column.kinds), np.int64)
    present = np.zeros(len(column.kinds), bool)
    faults = {fault.index: fault for fault in read.faults if fault.code != "not_a_period"}
    known = dict[tuple[Period | None, bool, Any], Month | str]()
    asked = "buddhist_years" in {one.code for one in read.questions}
    for index in np.flatnonzero(filled(column)).tolist():
        if index in faults:
            continue
        key = read.found[index], bool(read.likely[index]), column.values[index]
        found = known.get(key)
        if found is None:
            found = known[key] = _of_cell(*key, asked=asked)
        if isinstance(found, Month):
            values[index], present[index] = found, True
        else:
            text = clean(found_text(int(column.kinds[index]), column.values[index]))
            faults[index] = Fault(index, found, {"found": text})
    return Parsed(values, present, tuple(faults[index] for index in sorted(faults)))


def month(text: str, vocabulary: Vocabulary) -> Month:
    """The month that a text names. Raises BadCell, always for a month without its year."""
    found = settled(readings(text, vocabulary, _TOLD), _TOLD)
    named = _of_periods([one.period for one in found if not one.thai])
    if isinstance(named, Month):
        return named
    raise BadCell(named, found=text)


def _of_cell(found: Period | None, likely: bool, value: Any, *, asked: bool) -> Month | str:  # noqa: FBT001
    """The month of a cell, or the code of what keeps it from being one."""
    if found is None:
        return "ambiguous_month" if likely else "not_a_month"
    if isinstance(value, float) and not value.is_integer():
        return "not_a_month"
    # years of another calendar are asked about, and here nobody can answer
    if asked and str((found.year or 0) + BUDDHIST) in plain(str(value)):
        return "not_a_month"
    return _of_periods([found])


def _of_periods(found: Sequence[Period]) -> Month | str:
    named = {one.month for one in found if one.month is not None}
    within = {one for one in named if FIRST_YEAR <= one.year <= LAST_YEAR}
    if len(within) > 1:
        return "ambiguous_month"
    undated = any(one.needs_year and one.grain in (Grain.MONTH, Grain.DAY) for one in found)
    if undated and not within:
        return "month_without_year"
    return within.pop() if within else "not_a_month"
