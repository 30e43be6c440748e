"""Columns of cells as columns of values: what was understood, and each cell that was not."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benefits.intake.cells.vocabulary import Vocabulary, fold
from benefits.intake.files.book import (
    EMPTY,
    ERROR,
    NUMBER,
    PERCENT,
    TEXT,
    UNCALCULATED,
    Column,
    number_text,
)

Flags = NDArray[np.bool_]


class BadCell(ValueError):
    """A cell that cannot be understood; who reads the column knows the place."""

    def __init__(self, code: str, **values: Any) -> None:
        super().__init__(code)
        self.code = code
        self.values = values


@dataclass(frozen=True, slots=True)
class Fault:
    """A cell not understood: the index of its row in the sheet, the code and its values."""

    index: int
    code: str
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, eq=False)
class Parsed:
    """One value for each row where `present`; the others are empty or faults."""

    found: NDArray[np.int64]
    present: Flags
    faults: tuple[Fault, ...] = ()
    # words such as "n/a" that say "no value" on purpose
    missing: Flags = field(default_factory=lambda: np.empty(0, bool))
    percent: Flags = field(default_factory=lambda: np.empty(0, bool))
    # cells that said yes or no
    truth: Flags = field(default_factory=lambda: np.empty(0, bool))
    # by index: units other than the percent sign that stood beside the figures, and the marks of
    # footnotes that were left out
    units: Mapping[int, str] = field(default_factory=dict)
    notes: Mapping[int, str] = field(default_factory=dict)


def texts(column: Column) -> NDArray[np.object_]:
    """The text of each cell, trimmed; numbers as people write them; errors are empty."""
    found = np.full(len(column.kinds), "", object)
    written = column.kinds == TEXT
    said = column.values[written].tolist()
    cleaned = {text: clean(text) for text in set(said)}
    found[written] = [cleaned[text] for text in said]
    other = (column.kinds == NUMBER) | (column.kinds == PERCENT)
    found[other] = [number_text(value) for value in column.values[other]]
    return found


def clean(text: str) -> str:
    """Without control characters and outer blanks."""
    if text.isprintable() and not text[:1].isspace() and not text[-1:].isspace():
        return text
    kept = (one if one.isprintable() or one in "\n\t" else " " for one in text)
    return "".join(kept).strip()


def marked_missing(column: Column, vocabulary: Vocabulary) -> Flags:
    """Cells whose text is one of the words for "no value"."""
    missing = np.zeros(len(column.kinds), bool)
    written = np.flatnonzero(column.kinds == TEXT)
    said = (column.values[index] for index in written)
    missing[written] = [fold(clean(text)) in vocabulary.missing or not clean(text) for text in said]
    return missing


def each(column: Column, indices: NDArray[np.int64], parse: Callable[[int, Any], int]) -> Parsed:
    """Parse the cells at the indices one by one, equal cells only once."""
    values = np.zeros(len(column.kinds), np.int64)
    present = np.zeros(len(column.kinds), bool)
    known: dict[tuple[int, Any], int | BadCell] = {}
    faults = []
    for index in indices.tolist():
        key = int(column.kinds[index]), column.values[index]
        found = known.get(key)
        if found is None:
            found = known[key] = _tried(parse, key)
        if isinstance(found, BadCell):
            faults.append(Fault(index, found.code, found.values))
        else:
            values[index], present[index] = found, True
    return Parsed(values, present, tuple(faults))


def _tried(parse: Callable[[int, Any], int], key: tuple[int, Any]) -> int | BadCell:
    try:
        return parse(*key)
    except BadCell as bad:
        return bad


def broken(kind: int, value: Any) -> None:
    """Raise BadCell for a cell that holds an error or a formula never calculated."""
    if kind == ERROR:
        raise BadCell("error_cell", found=str(value))
    if kind == UNCALCULATED:
        raise BadCell("not_calculated")


def statuses(column: Column, vocabulary: Vocabulary) -> tuple[NDArray[np.object_], list[Fault]]:
    """The status code of each cell, empty where nothing is said, and the words not known."""
    found = texts(column)
    codes = {text: vocabulary.statuses.get(fold(text), "") for text in set(found) if text}
    faults = [
        Fault(index, "unknown_status", {"found": text})
        for index, text in enumerate(found)
        if text and not codes[text] and fold(text) not in vocabulary.missing
    ]
    return np.array([codes.get(text, "") for text in found], object), faults


def filled(column: Column) -> Flags:
    """Cells that hold something."""
    return np.asarray(column.kinds != EMPTY)
