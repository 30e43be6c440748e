"""A book against the portfolio: the facts it holds and every problem, not just the first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd

from benefits.domain.record.bulk import COST_MONTH, MEASUREMENT, BulkKind
from benefits.domain.record.portfolio import Portfolio
from benefits.intake.bounds import bounded
from benefits.intake.cells.vocabulary import Vocabulary
from benefits.intake.files.book import TEXT, Book, Sheet
from benefits.intake.problems import Place, Problem, Severity
from benefits.intake.sheets.alarms import alarms, unfinished
from benefits.intake.sheets.amounts import cost_months
from benefits.intake.sheets.claims import claims, named_twice
from benefits.intake.sheets.cost_alarms import cost_alarms
from benefits.intake.sheets.entered import Entered, entered, numbered
from benefits.intake.sheets.layouts import BENEFIT, Table, is_note, recognise
from benefits.intake.sheets.measure import Rows, measurements
from benefits.intake.sheets.merging import repeated, together
from benefits.intake.sheets.rows import at_first, stands, twice

_READERS: dict[str, Callable[[Table, Portfolio, Vocabulary, int], Rows]] = {
    MEASUREMENT.name: measurements,
    COST_MONTH.name: cost_months,
}


@dataclass(frozen=True, slots=True, eq=False)
class Checked:
    """Measurements as `bulk.MEASUREMENT` and costs as `bulk.COST_MONTH`, their column `file`
    still empty, benefits as facts, and all problems in the order of the file. An empty amount of
    a cost says nothing: what is stored stays, see `merging.completed`.

    A blocked file is stored whole or not at all: its frames hold only what could be read.
    """

    frame: pd.DataFrame
    costs: pd.DataFrame
    problems: tuple[Problem, ...]
    layouts: tuple[str, ...] = ()
    benefits: tuple[Entered, ...] = ()

    @property
    def blocked(self) -> bool:
        return bool(self.of(Severity.MUST_FIX))

    @property
    def asks(self) -> bool:
        """Is there something that a person must confirm first?"""
        return bool(self.of(Severity.CONFIRM))

    def of(self, severity: Severity) -> tuple[Problem, ...]:
        return tuple(one for one in self.problems if one.severity is severity)

    def __len__(self) -> int:
        return len(self.frame) + len(self.costs) + len(self.benefits)


def check(book: Book, portfolio: Portfolio, vocabulary: Vocabulary, *, today: int) -> Checked:
    """Everything that a book says about the portfolio's KPIs, costs and benefits up to the month
    `today`."""
    tables, problems = _tables(book, vocabulary)
    frames: dict[str, list[pd.DataFrame]] = {kind.name: [] for kind in (MEASUREMENT, COST_MONTH)}
    for table in (one for one in tables if one.layout.fact in frames):
        rows = _READERS[table.layout.fact](table, portfolio, vocabulary, today)
        frames[table.layout.fact].append(rows.frame)
        problems += [*table.problems, *rows.problems, *_formulas(table, rows)]
        problems += _as_text(book, table, rows)
    measured, doubled = _joined(MEASUREMENT, frames[MEASUREMENT.name])
    costs, doubled_costs = _costs(frames[COST_MONTH.name])
    benefits, wrong = _benefits(tables, portfolio, vocabulary, today)
    problems += [*doubled, *doubled_costs, *wrong]
    problems += [*alarms(measured, portfolio), *cost_alarms(costs, portfolio)]
    problems += _nothing(tables, len(measured) + len(costs) + len(benefits), problems)
    layouts = tuple(table.layout.code for table in tables)
    return Checked(measured, costs, _ordered(book, problems), layouts, benefits)


def _benefits(
    tables: list[Table], portfolio: Portfolio, vocabulary: Vocabulary, today: int
) -> tuple[tuple[Entered, ...], list[Problem]]:
    """The benefits of all tables, checked among each other and those that are there."""
    given, problems = list[Entered](), list[Problem]()
    for table in (one for one in tables if one.layout.fact == BENEFIT):
        made, wrong = entered(table, portfolio, vocabulary)
        given += numbered(made, len(given))
        problems += [*table.problems, *wrong]
    once, again = named_twice(given)
    found = [*again, *claims(once, portfolio, today)]
    return once, [*problems, *(problem for _, problem in found)]


def _costs(frames: list[pd.DataFrame]) -> tuple[pd.DataFrame, list[Problem]]:
    """All tables' costs, each line and month once; what rows tell in parts is put together."""
    if not frames:
        return COST_MONTH.frame(), []
    frame = frames[0] if len(frames) == 1 else pd.concat(frames, ignore_index=True)
    problems = [
        Problem(_CODES[same], stands(row), {"first": str(stands(first))})
        for row, first, same in repeated(frame)
    ]
    return together(frame), problems


_CODES = {True: "duplicate_same", False: "duplicate_row"}


def _tables(book: Book, vocabulary: Vocabulary) -> tuple[list[Table], list[Problem]]:
    """The tables of a book. Sheets that hold none are told only where others do."""
    tables, nearly, others = list[Table](), list[Problem](), list[Sheet]()
    for sheet in (one for one in book.sheets if not is_note(one)):
        found = recognise(sheet, vocabulary)
        if isinstance(found, Table):
            tables.append(found)
        elif found is not None:
            nearly.append(found)
        elif len(sheet):
            others.append(sheet)
    if tables:
        told = [Problem("sheet_left_out", Place(one.name), {"sheet": one.name}) for one in others]
        return tables, [*book.notices, *told, *nearly]
    return [], [*book.notices, *(nearly or _no_layout(others))]


def _no_layout(others: list[Sheet]) -> list[Problem]:
    code = "no_layout" if others else "empty_file"
    return [Problem(code, Place(others[0].name) if others else Place())]


def _formulas(table: Table, rows: Rows) -> Iterator[Problem]:
    name = "actual" if table.layout.fact == COST_MONTH.name else "value"
    position = table.positions.get(name)
    if position is not None:
        values = rows.frame[name].fillna(0).to_numpy("int64")
        count = table.body.formulas.get(position, 0)
        yield from unfinished(count, values, table.body.name, position)


def _as_text(book: Book, table: Table, rows: Rows) -> Iterator[Problem]:
    """Numbers that a workbook keeps as text; in a text file all are."""
    name = "actual" if table.layout.fact == COST_MONTH.name else "value"
    if book.kind == "text" or name not in table.positions or rows.frame.empty:
        return
    held = rows.frame[rows.frame[name].notna()]["cell"].str.extract(r"(\d+)$", expand=False)
    cells = table.cells(name)
    written = (cells.kinds == TEXT) & np.isin(table.body.numbers, held.astype("int64").to_numpy())
    for index in np.flatnonzero(written).tolist():
        written[index] = any(map(str.isdigit, cells.text(index)))
    yield from at_first(table, "numbers_as_text", name, written)


def _joined(kind: BulkKind, frames: list[pd.DataFrame]) -> tuple[pd.DataFrame, list[Problem]]:
    """All tables' rows, each key once."""
    if not frames:
        return kind.frame(), []
    frame = frames[0] if len(frames) == 1 else pd.concat(frames, ignore_index=True)
    again, problems = twice(frame, list(kind.key), list(kind.content))
    return kind.conform(frame[~again]) if again.any() else frame, problems


def _nothing(tables: list[Table], found: int, problems: list[Problem]) -> list[Problem]:
    """A recognised file without a single value is worth a word."""
    if not tables or found or any(one.severity is Severity.MUST_FIX for one in problems):
        return []
    return [Problem("nothing_to_read", Place(tables[0].body.name))]


def _ordered(book: Book, problems: Iterable[Problem]) -> tuple[Problem, ...]:
    sheets = {sheet.name: number for number, sheet in enumerate(book.sheets)}
    return tuple(bounded(sorted(problems, key=lambda one: _position(one.place, sheets))))


def _position(place: Place, sheets: dict[str, int]) -> tuple[int, int, int]:
    return sheets.get(place.sheet, -1), place.row or 0, place.column or 0
