"""What is fuzzed: cells, sheets and bytes as texts, each read as an upload reads it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count, pairwise
from typing import Any

import numpy as np

from benefits import text
from benefits.domain.calendar.period import Month
from benefits.domain.record.exact import LIMIT, MILLION
from benefits.intake.cells.cells import BadCell
from benefits.intake.cells.figures import figures
from benefits.intake.cells.numbers import numbers
from benefits.intake.files.answers import Assembly
from benefits.intake.files.book import TEXT, Book, Column
from benefits.intake.files.chunks import chunks
from benefits.intake.files.encodings import decoded
from benefits.intake.files.formats import classified
from benefits.intake.files.limits import LIMITS
from benefits.intake.files.preflight import preflight
from benefits.intake.files.scan import cell_marks
from benefits.intake.files.sniff import ZIPPED, sniff
from benefits.intake.layout.mapping import Mapping, drifts, mapping_of
from benefits.intake.layout.reading import reading
from benefits.intake.periods.months import month, months
from benefits.intake.periods.period_columns import periods
from benefits.intake.problems import Unreadable
from benefits.intake.sheets.check import check
from tests.fuzz.seeds import CELLS, FILES, SHEETS, WORDS
from tests.intake.making import DAYS, ERRORS, FIRST_TIME_RIGHT, TODAY, VOCABULARY, portfolio

LANGUAGES = [text.load(language) for language in text.languages()]
HISTORY = [
    (kpi.id, Month.of(2025, at), value)
    for kpi, value in ((ERRORS, "390"), (FIRST_TIME_RIGHT, "82"), (DAYS, "9.5"))
    for at in range(1, 13)
]
KNOWN = portfolio(measured=HISTORY)


@dataclass(frozen=True, slots=True)
class Fuzzed:
    """A target by its name, what it starts from, and what it likes to see."""

    name: str
    target: Callable[[str], None]
    seeds: Sequence[str]
    words: Sequence[str] = ()


def cells(said: str) -> None:
    """Lines as the cells of one column: as figures, as numbers, as periods and as months."""
    lines = said.split("\n")
    values = np.empty(len(lines), object)
    values[:] = lines
    column = Column(np.full(len(lines), TEXT, np.uint8), values)
    parsed = numbers(column, VOCABULARY)
    assert (np.abs(parsed.found[parsed.present]) <= LIMIT * MILLION).all(), "larger than kept"
    read = figures(column, VOCABULARY)
    assert np.isfinite(read.values[read.present]).all(), "no number"
    periods(column, VOCABULARY)
    named = months(column, VOCABULARY)
    for index in np.flatnonzero(named.present).tolist():
        assert 1990 <= Month(int(named.found[index])).year <= 2100, "a month nobody meant"
    try:
        month(lines[0], VOCABULARY)
    except BadCell:
        return


def sheets(said: str) -> None:
    """Lines as rows and tabs between cells: checked as an upload, and read by its layout."""
    book = grid(said)
    found = check(book, KNOWN, VOCABULARY, today=TODAY)
    size = found.frame["value"].dropna().abs()
    assert (size <= LIMIT * MILLION).all(), "larger than kept"
    assert (found.frame["month"] <= TODAY).all(), "a month to come"
    for words in LANGUAGES:
        for problem in found.problems:
            assert problem.what(words), "nothing said"
            assert problem.remedy(words), "nothing to do"
    layouts(book)


def layouts(book: Book) -> None:
    """The book by its layout, every remark in words, its mapping kept and taken back."""
    read = reading(book, VOCABULARY)
    for words in LANGUAGES:
        for one in read.asked:
            assert one.asked(words), "nothing asked"
        for one in read.warned:
            assert one.warned(words), "nothing said"
        for one in read.left_out:
            assert one.left_out(words), "nothing said"
    kept = [mapping_of(one) for one in read.tables]
    for one in kept:
        assert Mapping.from_json(one.as_json()) == one, "a mapping that is not kept"
    for before, now in pairwise(kept):
        for drift in drifts(before, now):
            assert drift.told(LANGUAGES[0]), "nothing said"


def files(said: str) -> None:
    """Characters as bytes: told apart, looked at before reading, and searched for marks."""
    data = said.encode("latin-1", errors="replace")
    try:
        kind = sniff(data, LIMITS)
        if kind in ZIPPED:
            preflight(data, LIMITS)
    except Unreadable:
        pass
    decoded(data)
    cell_marks(data, {classified("0%"): [1]})
    classified(said[:60])


def grid(said: str) -> Book:
    """One sheet of typed cells. What a cell begins with tells its type: `=` a number, `%` one
    shown as a percentage, `@` a date, `~` hours, `!` an error, `?` a formula never calculated,
    `^` yes or no; anything else is text.
    """
    rows = [line.split("\t") for line in said.split("\n")[:60]]
    typed = [[_typed(cell) for cell in row[:30]] for row in rows]
    assembly = Assembly()
    assembly.take({"sheet": "Data"})
    limits = {"cells": LIMITS.cells, "text": LIMITS.text, "rows": LIMITS.rows}
    for line in chunks(typed, 1, 1, limits):
        assembly.take(_as_json(line))
    assembly.take({"marks": _marks(rows)})
    return Book(assembly.sheets, "xlsx", "0" * 64, len(said), assembly.notices)


def _as_json(line: dict[str, Any]) -> dict[str, Any]:
    return {**line, "columns": {str(at): cells for at, cells in line["columns"].items()}}


def _typed(cell: str) -> Any:
    kind, rest = cell[:1], cell[1:]
    try:
        if kind in ("=", "%"):
            return float(rest)
        if kind == "@":
            return date.fromisoformat(rest)
        if kind == "~":
            return timedelta(hours=float(rest))
    except (ValueError, OverflowError):
        return cell
    if kind == "^":
        return rest == "1"
    return "" if kind in ("!", "?") else cell


def _marks(rows: list[list[str]]) -> dict[str, Any]:
    errors, lost, percent = dict[str, list[int]](), dict[str, list[int]](), dict[str, list[int]]()
    texts = dict[str, list[str]]()
    for number, position, cell in _placed(rows):
        if cell.startswith("!"):
            errors.setdefault(position, []).append(number)
            texts.setdefault(position, []).append(cell[1:] or "#?")
        elif cell.startswith("?"):
            lost.setdefault(position, []).append(number)
        elif cell.startswith("%"):
            percent.setdefault(position, []).extend((number, number))
    return {
        "errors": errors,
        "error_texts": texts,
        "uncalculated": lost,
        "formats": [("0%", "percent", "", "", 1, "")],
        "shown": {"1": percent},
    }


def _placed(rows: list[list[str]]) -> Iterator[tuple[int, str, str]]:
    for number, row in zip(count(1), rows, strict=False):
        for position, cell in zip(range(1, 31), row, strict=False):
            yield number, str(position), cell


TARGETS = (
    Fuzzed("cells", cells, CELLS, WORDS),
    Fuzzed("sheets", sheets, SHEETS, WORDS),
    Fuzzed("files", files, FILES),
)
