"""Columns of cells as periods: what the cells settle for each other, and what must be asked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benefits.intake.asking import Decision, Question
from benefits.intake.cells.cells import BadCell, Fault, Flags, broken, clean, filled, marked_missing
from benefits.intake.cells.vocabulary import Vocabulary
from benefits.intake.files import formats
from benefits.intake.files.book import DATE, NUMBER, TEXT, Column, Sheet, found_text, number_text
from benefits.intake.periods.period_dates import by_format, by_place
from benefits.intake.periods.period_evidence import general, settle
from benefits.intake.periods.period_numbers import by_number
from benefits.intake.periods.period_reading import Reading
from benefits.intake.periods.period_texts import readings
from benefits.intake.periods.periods import NOTHING_TOLD, Period, Told

Read = tuple[Reading, ...]
_USUAL = (formats.NO_FORMAT,)


@dataclass(frozen=True, slots=True, eq=False)
class Periods:
    """One period or None for each cell, and how the column was understood."""

    found: tuple[Period | None, ...]
    faults: tuple[Fault, ...]
    missing: Flags
    decisions: tuple[Decision, ...] = ()
    questions: tuple[Question, ...] = ()
    # cells that are periods in one reading or another
    likely: Flags = field(default_factory=lambda: np.empty(0, bool))

    @property
    def share(self) -> float:
        """How many of the cells that hold something are periods."""
        held = len(self.faults) + int(self.likely.sum())
        return float(self.likely.sum()) / held if held else 0.0


def periods(
    column: Column,
    vocabulary: Vocabulary,
    told: Told = NOTHING_TOLD,
    shown: Sequence[formats.NumberFormat] = _USUAL,
) -> Periods:
    """The periods of a column's cells. `shown` are the formats of its sheet."""
    first, which = _different(column)
    if len(first) == len(which):
        return _periods(column, vocabulary, told, shown)
    few = _periods(column.where(first), vocabulary, told, shown)
    faulty = {fault.index: fault for fault in few.faults}
    return Periods(
        tuple(few.found[one] for one in which.tolist()),
        tuple(
            replace(faulty[one], index=index)
            for index, one in enumerate(which.tolist())
            if one in faulty
        ),
        few.missing[which],
        tuple(replace(one, index=int(first[one.index])) for one in few.decisions),
        tuple(replace(one, index=int(first[one.index])) for one in few.questions),
        few.likely[which],
    )


def _different(column: Column) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Where each different cell stands first, and which of those each cell is."""
    formatted = column.formats
    shown = formatted.tolist() if formatted is not None else [0] * len(column.kinds)
    known = dict[Any, int]()
    first, which = list[int](), list[int]()
    keys = zip(column.kinds.tolist(), column.values.tolist(), shown, strict=True)
    for index, key in enumerate(keys):
        found = known.setdefault(key, len(known))
        if found == len(first):
            first.append(index)
        which.append(found)
    return np.array(first, np.int64), np.array(which, np.int64)


def _periods(
    column: Column, vocabulary: Vocabulary, told: Told, shown: Sequence[formats.NumberFormat]
) -> Periods:
    missing = marked_missing(column, vocabulary)
    at = np.flatnonzero(filled(column) & ~missing)
    read, faults = _each(column, at.tolist(), vocabulary, told)
    numbered = by_number(column, at, told)
    read |= numbered.read
    settled = settle(read, told)
    found = {index: one[0].period for index, one in settled.read.items() if len(one) == 1}
    found, placed = by_place(by_format(column, at, found, shown))
    likely = np.zeros(len(column.kinds), bool)
    likely[list(read)] = True
    return Periods(
        tuple(_in_year(found.get(index), told) for index in range(len(column.kinds))),
        tuple(fault for fault in faults if fault.index not in read),
        missing,
        (*settled.decisions, *numbered.decisions, *placed),
        (*settled.questions, *numbered.questions, *general(settled.read, found, told)),
        likely,
    )


def across(
    sheet: Sheet,
    index: int,
    positions: Sequence[int],
    vocabulary: Vocabulary,
    told: Told = NOTHING_TOLD,
) -> Periods:
    """The periods in the index-th row of a sheet, at these positions."""
    return periods(sheet.across(index, positions), vocabulary, told, sheet.formats)


def _in_year(found: Period | None, told: Told) -> Period | None:
    if found is None or told.year is None:
        return found
    return found.in_year(told.year, told.fiscal_start)


def _each(
    column: Column, indices: Iterable[int], vocabulary: Vocabulary, told: Told
) -> tuple[dict[int, Read], list[Fault]]:
    """Every reading of every cell."""
    read, faults = dict[int, Read](), []
    for index in indices:
        found = _tried(int(column.kinds[index]), column.values[index], vocabulary, told)
        if isinstance(found, BadCell):
            faults.append(Fault(index, found.code, found.values))
        else:
            read[index] = found
    return read, faults


def _tried(kind: int, value: Any, vocabulary: Vocabulary, told: Told) -> Read | BadCell:
    try:
        broken(kind, value)
    except BadCell as bad:
        return bad
    found: Read = ()
    if kind == TEXT:
        found = readings(value, vocabulary, told)
    elif kind == DATE:
        found = readings(str(value)[:10], vocabulary, told)
    elif kind == NUMBER and 1000 <= float(value) < 1e8 and float(value).is_integer():
        found = readings(number_text(value), vocabulary, told)
    text = clean(value) if kind == TEXT else found_text(kind, value)
    return found or BadCell("not_a_period", found=text)
