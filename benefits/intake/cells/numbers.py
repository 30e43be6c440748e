"""Numbers in cells as exact millionths, in every notation that a column makes unambiguous."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from typing import Any

import numpy as np

from benefits.domain.record.exact import LIMIT, MILLION, to_millionths
from benefits.intake.cells.cells import BadCell, Flags, Parsed, broken, clean, each, marked_missing
from benefits.intake.cells.notation import (
    NO_NOTATION,
    Notation,
    taken_apart,
    telling_marks,
    written,
)
from benefits.intake.cells.vocabulary import Vocabulary
from benefits.intake.files.book import (
    DATE,
    EMPTY,
    LENGTH,
    NUMBER,
    PERCENT,
    TEXT,
    TRUTH,
    Column,
    found_text,
    number_text,
)

_NATIVE = (NUMBER, PERCENT, LENGTH)
"""Kinds of cells that hold numbers; lengths of time are hours."""
_OUT_OF_RANGE = 1e15
"""Above this, millionths as a float are not exact to the unit."""


def numbers(column: Column, vocabulary: Vocabulary, decimal: str = "") -> Parsed:
    """Millionths for each cell; a cell shown as a percentage counts as people read it (12.5).

    `decimal` is the decimal mark of ambiguous texts, where a person told it.
    """
    native = _native(column)
    missing = marked_missing(column, vocabulary)
    rest = (column.kinds != EMPTY) & ~np.isin(column.kinds, _NATIVE) & ~missing
    yes_no = _yes_no(column, rest, vocabulary)
    rest &= ~yes_no.present
    spoken = _spoken(column, rest, decimal)
    faults = sorted((*native.faults, *spoken.faults), key=lambda fault: fault.index)
    return Parsed(
        native.found + yes_no.found + spoken.found,
        native.present | yes_no.present | spoken.present,
        tuple(faults),
        missing,
        (column.kinds == PERCENT) | spoken.percent,
        yes_no.present,
        {**spoken.units, **dict.fromkeys(np.flatnonzero(column.kinds == LENGTH).tolist(), "h")},
        spoken.notes,
    )


def _spoken(column: Column, rows: Flags, decimal: str) -> Parsed:
    """Numbers written as text, in the notation of the column; other cells are faults."""
    at = np.flatnonzero(rows & (column.kinds == TEXT))
    texts = column.values[at]
    notation = Notation(decimal) if decimal else column_notation(texts)
    spoken = each(column, np.flatnonzero(rows), lambda kind, v: _other(kind, v, notation))
    beside = {text: taken_apart(text) for text in set(texts.tolist())}
    telling = {text: parts for text, parts in beside.items() if parts.unit or parts.note}
    units, notes = dict[int, str](), dict[int, str]()
    for index, text in zip(at.tolist(), texts.tolist(), strict=True) if telling else ():
        if text in telling and spoken.present[index]:
            units[index], notes[index] = telling[text].unit, telling[text].note
    percent = np.zeros(len(rows), bool)
    percent[[index for index, unit in units.items() if unit == "%"]] = True
    return replace(
        spoken,
        percent=percent,
        units={index: unit for index, unit in units.items() if unit not in ("", "%")},
        notes={index: note for index, note in notes.items() if note},
    )


def _yes_no(column: Column, rest: Flags, vocabulary: Vocabulary) -> Parsed:
    """Truth values, and the words for them, as one and nought."""
    values = np.zeros(len(column.kinds), np.int64)
    present = rest & (column.kinds == TRUTH)
    values[present] = [MILLION * bool(value) for value in column.values[present]]
    for index in np.flatnonzero(rest & (column.kinds == TEXT)).tolist():
        truth = vocabulary.truth(column.values[index])
        if truth is not None:
            values[index], present[index] = MILLION * truth, True
    return Parsed(values, present)


def column_notation(texts: Iterable[str]) -> Notation:
    """The decimal mark that the column's unambiguous texts agree on, if they agree."""
    marks = telling_marks(texts)
    return Notation(next(iter(marks))) if len(marks) == 1 else Notation()


def number(text: str, notation: Notation = NO_NOTATION) -> Decimal:
    """The number a text stands for, `12 %` as 12. Raises BadCell."""
    value = written(text, notation.decimal).value
    if abs(value) > LIMIT:
        raise BadCell("number_too_large", found=clean(text))
    return value


def _other(kind: int, value: Any, notation: Notation) -> int:
    broken(kind, value)
    if kind == DATE:
        raise BadCell("date_not_number", found=found_text(kind, value))
    if kind != TEXT:
        raise BadCell("not_a_number", found=found_text(kind, value))
    return to_millionths(number(value, notation))


def _native(column: Column) -> Parsed:
    """Cells that hold numbers already, all at once; the few that need care one by one."""
    at = np.flatnonzero(np.isin(column.kinds, _NATIVE))
    scale = np.where(column.kinds[at] == PERCENT, 100, 1)
    scaled = column.values[at].astype(np.float64) * (scale * MILLION)
    with np.errstate(invalid="ignore"):
        near = np.rint(scaled)
        # a tie must round as its decimal text does, not as its binary neighbour
        tie = np.abs(np.abs(scaled - near) - 0.5) < 1e-3
        care = tie | ~np.isfinite(scaled) | (np.abs(scaled) > _OUT_OF_RANGE)
    found = np.zeros(len(column.kinds), np.int64)
    present = np.zeros(len(column.kinds), bool)
    found[at[~care]] = near[~care].astype(np.int64)
    present[at[~care]] = True
    careful = each(column, at[care], lambda kind, value: _careful(kind, float(value)))
    return Parsed(found + careful.found, present | careful.present, careful.faults)


def _careful(kind: int, value: float) -> int:
    if not np.isfinite(value):
        raise BadCell("not_finite", found=str(value))
    exact = Decimal(repr(value)) * (100 if kind == PERCENT else 1)
    if abs(exact) > LIMIT:
        raise BadCell("number_too_large", found=number_text(value))
    return to_millionths(exact)
