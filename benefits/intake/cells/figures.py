"""Columns of cells as figures for observations: floats, each with its unit and its note."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from benefits.intake.asking import Decision, Question
from benefits.intake.cells.cells import BadCell, Fault, Flags, Parsed
from benefits.intake.cells.notation import taken_apart, telling_marks, value_of, written
from benefits.intake.cells.numbers import numbers
from benefits.intake.cells.vocabulary import Vocabulary
from benefits.intake.files.book import LENGTH, NUMBER, PERCENT, TEXT, TIME, Column

MARKS = (".", ",")


@dataclass(frozen=True, slots=True, eq=False)
class Figures:
    """`values` are NaN where not `present`, and fractions of one where `percent`. `units` and
    `notes` go by index. `exact` are millionths as people read the cells: 12 for 12 %."""

    values: NDArray[np.float64]
    present: Flags
    missing: Flags
    percent: Flags
    units: dict[int, str]
    notes: dict[int, str]
    faults: tuple[Fault, ...]
    exact: Parsed
    decisions: tuple[Decision, ...] = ()
    questions: tuple[Question, ...] = ()
    _unclear: int = field(default=0)

    @property
    def share(self) -> float:
        """How many of the cells that hold something, but not a word for nothing, are figures."""
        good = int(self.present.sum()) + self._unclear
        held = good + len(self.faults)
        return good / held if held else 0.0


def figures(column: Column, vocabulary: Vocabulary, decimal: str = "") -> Figures:
    """The figures of a column's cells. `decimal` is the decimal mark, where that was told: what
    the cells themselves make certain counts before it."""
    changed = list(_changed(column, decimal))
    decimal = "" if changed else decimal
    exact = numbers(_clocked(column), vocabulary, decimal)
    unclear = [fault.index for fault in exact.faults if fault.code == "ambiguous_number"]
    faults = tuple(fault for fault in exact.faults if fault.code != "ambiguous_number")
    values = np.full(len(column.kinds), np.nan)
    native = exact.present & ((column.kinds == NUMBER) | (column.kinds == PERCENT))
    values[native] = column.values[native].astype(np.float64)
    other = exact.present & ~native
    values[other] = exact.found[other] / 1e6
    mark = decimal or _mark(column)
    spoken = other & (column.kinds == TEXT) & ~_truths(exact)
    said = column.values[spoken].tolist()
    read = {text: float(written(text, mark).share) for text in set(said)}
    values[spoken] = [read[text] for text in said]
    units = dict(exact.units) | dict.fromkeys(np.flatnonzero(exact.percent).tolist(), "%")
    units |= dict.fromkeys(np.flatnonzero(_clocks(column) & exact.present).tolist(), "h")
    return Figures(
        values,
        exact.present,
        exact.missing,
        exact.percent & exact.present,
        units,
        dict(exact.notes),
        faults,
        exact,
        (*_decisions(column, exact, decimal), *changed),
        tuple(_questions(column, unclear)),
        len(unclear),
    )


def _truths(exact: Parsed) -> Flags:
    return exact.truth if len(exact.truth) else np.zeros(len(exact.present), bool)


def _clocks(column: Column) -> Flags:
    return np.asarray((column.kinds == LENGTH) | (column.kinds == TIME))


def _clocked(column: Column) -> Column:
    """Lengths of time as the hours they are."""
    clocks = _clocks(column)
    if not clocks.any():
        return column
    kinds, values = column.kinds.copy(), column.values.copy()
    for index in np.flatnonzero(clocks).tolist():
        if kinds[index] == TIME:
            clock = taken_apart(str(values[index])[:8]).clock
            if clock is None:
                continue
            values[index] = float(clock)
        kinds[index] = NUMBER
    return replace(column, kinds=kinds, values=values)


def _mark(column: Column) -> str:
    """The decimal mark that the column's texts agree on."""
    marks = telling_marks(column.values[column.kinds == TEXT])
    return next(iter(marks)) if len(marks) == 1 else ""


def _changed(column: Column, decimal: str) -> Iterator[Decision]:
    """Texts that are certain of another decimal mark than the one that was told."""
    marks = telling_marks(column.values[column.kinds == TEXT]) if decimal else {}
    if len(marks) == 1 and decimal not in marks:
        mark, text = next(iter(marks.items()))
        at = int(np.flatnonzero((column.kinds == TEXT) & (column.values == text))[0])
        yield Decision("notation_changed", mark, at, {"found": text})


def _decisions(column: Column, exact: Parsed, decimal: str) -> Iterator[Decision]:
    texts = column.kinds == TEXT
    first: dict[str, int] = {}
    for index in np.flatnonzero(texts & exact.present).tolist():
        first.setdefault(column.values[index], index)
    if not decimal and any(map(_needs_mark, first)):
        mark, text = next(iter(telling_marks(column.values[texts]).items()))
        yield Decision("decimal_mark", mark, first.get(text, -1), {"found": text})
    clocks = np.flatnonzero((column.kinds == TIME) & exact.present).tolist()
    clocks += [index for text, index in first.items() if taken_apart(text).clock is not None]
    if clocks:
        yield Decision("clock_as_hours", "h", min(clocks))
    if exact.notes:
        count = len(exact.notes)
        yield Decision("footnotes_left_out", "", min(exact.notes), {"count": count})


def _needs_mark(text: str) -> bool:
    """Would a text alone leave its decimal mark open?"""
    try:
        value_of(taken_apart(text).figures or "0", text)
    except BadCell as bad:
        return bad.code == "ambiguous_number"
    return False


def _questions(column: Column, unclear: list[int]) -> Iterator[Question]:
    if unclear:
        first = unclear[0]
        digits = taken_apart(column.values[first]).figures
        small = digits.replace(",", ".")
        large = digits.replace(",", "").replace(".", "")
        mark = "," if "," in digits else "."
        choices = MARKS if mark == "." else MARKS[::-1]
        values = {"found": column.values[first], "small": small, "large": large}
        yield Question("decimal_mark", choices, first, "", {**values, "count": len(unclear)})
