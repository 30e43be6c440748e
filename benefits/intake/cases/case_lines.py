"""Rows below a heading of a business case: which are lines, and what amounts they have."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

import numpy as np

from benefits.domain.record.exact import from_millionths
from benefits.domain.record.facts import Side
from benefits.intake.cases.case_headings import Heading
from benefits.intake.cases.case_words import FACTOR, NET, SUM, CaseWords
from benefits.intake.cells.cells import clean
from benefits.intake.cells.numbers import numbers
from benefits.intake.cells.vocabulary import Vocabulary
from benefits.intake.files.book import (
    EMPTY,
    ERROR,
    NUMBER,
    PERCENT,
    TEXT,
    UNCALCULATED,
    Column,
    Sheet,
)
from benefits.intake.problems import Place, Problem

NONE = Decimal(0)
_ARROWS = str.maketrans("", "", "↑↓▲▼")


@dataclass(frozen=True, slots=True)
class CaseLineRead:
    """A row as it stands in the file: `amounts` begin with the initial one, before risk and in
    the file's own unit. `index` is its row in the sheet, `place` where its name stands."""

    side: Side
    name: str
    amounts: tuple[Decimal, ...]
    risk: Decimal
    index: int
    place: Place


@dataclass(slots=True)
class Block:
    """What stands under one heading. `sums` are rows that sum up a side."""

    sheet: Sheet
    heading: Heading
    lines: list[CaseLineRead] = field(default_factory=list)
    sums: list[tuple[int, Side]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    def place(self, index: int, column: int | None) -> Place:
        return Place(self.sheet.name, int(self.sheet.numbers[index]), column)

    def figures(self, index: int, vocabulary: Vocabulary) -> dict[int, Decimal]:
        """The numbers of a row's amounts, total and present value, by column."""
        extra = (self.heading.total, self.heading.present_value)
        columns = [*self.heading.columns, *(one for one in extra if one is not None)]
        return _numbers(self.sheet, [(index, column) for column in columns], vocabulary)[index]


@dataclass(frozen=True, slots=True)
class _Row:
    """A row with amounts; `heads` says that its name is that of a side, `under` is the index of
    such a row above it."""

    index: int
    label: str
    side: Side | None
    heads: bool = False
    under: int | None = None


def block(sheet: Sheet, heading: Heading, last: int, side: Side | None, words: CaseWords) -> Block:
    """The rows after a heading, up to before the index `last`. `side` is what was said above."""
    found = Block(sheet, heading)
    rows = list(_lines(found, last, heading.said or side, words))
    at = [(row.index, column) for row in rows for column in heading.columns]
    amounts = _numbers(sheet, at, words.vocabulary, found)
    rows = list(_without_sums(found, rows, amounts))
    risks = _risks(found, [row.index for row in rows], words.vocabulary)
    for row in rows:
        _take(found, row, amounts[row.index], risks.get(row.index, NONE))
    _blanks(found, rows)
    return found


def _lines(found: Block, last: int, side: Side | None, words: CaseWords) -> Iterator[_Row]:
    """Rows with amounts that sum up nothing; sections, sums and what follows them on the way."""
    closed, under = False, None
    for index in range(found.heading.index + 1, last):
        label = clean(found.sheet.cell(index, found.heading.label).text)
        has_amounts = _has_amounts(found, index)
        section = _section(found, index, label, words) if not has_amounts else words.section(label)
        if section is not None:
            side, closed, under = section, False, index if has_amounts else None
            if has_amounts:
                yield _Row(index, label, side, heads=True)
        elif not has_amounts:
            continue
        elif kind := words.row(label) or _factor(found, index):
            closed = closed or kind == NET
            _left_out(found, index, label, kind, None if closed else words.side(label) or side)
        elif closed:
            found.problems.append(_told(found, index, "case_row_ignored", label))
        else:
            yield _Row(index, label, _own_side(found, index, words) or side, under=under)


def _section(found: Block, index: int, label: str, words: CaseWords) -> Side | None:
    """The side that a row of words names, in whichever column."""
    texts = [label, *(cell.text for cell in found.sheet.row(index) if cell.kind == TEXT)]
    return next((side for text in texts if (side := words.section(text)) is not None), None)


def _without_sums(
    found: Block, rows: Sequence[_Row], amounts: Mapping[int, Mapping[int, Decimal]]
) -> Iterator[_Row]:
    """A section's own row that equals the sum of the lines below it is that sum. With lines below
    it that make another sum it is doubtful, and without any it is the section's only line."""
    for row in rows:
        below = [amounts[one.index] for one in rows if row.heads and one.under == row.index]
        if not below:
            yield row
        elif all(
            abs(sum((one.get(column, NONE) for one in below), NONE) - amount) <= len(below)
            for column, amount in amounts[row.index].items()
        ):
            _left_out(found, row.index, row.label, SUM, row.side)
        else:
            found.problems.append(_told(found, row.index, "case_maybe_total", row.label))
            yield row


def _left_out(found: Block, index: int, label: str, kind: str, side: Side | None) -> None:
    found.problems.append(_told(found, index, "case_row_left_out", label))
    if kind == SUM and side is not None:
        found.sums.append((index, side))


def _told(found: Block, index: int, code: str, label: str) -> Problem:
    return Problem(code, found.place(index, found.heading.label), {"name": label})


def _has_amounts(found: Block, index: int) -> bool:
    """Does a row hold anything like a number in the columns of amounts?"""
    return any(
        column.kinds[index] in (NUMBER, PERCENT, ERROR, UNCALCULATED)
        or (column.kinds[index] == TEXT and any(one.isdigit() for one in column.values[index]))
        for column in (found.sheet.columns[one] for one in found.heading.columns)
    )


def _factor(found: Block, index: int) -> str:
    """Percentages alone are no money: rows of risks, of adoption, of discount factors."""
    cells = [found.sheet.cell(index, column) for column in found.heading.columns]
    shares = [
        cell.kind == PERCENT or (cell.kind == TEXT and cell.text.strip().endswith("%"))
        for cell in cells
        if cell.kind != EMPTY
    ]
    return FACTOR if all(shares) else ""


def _own_side(found: Block, index: int, words: CaseWords) -> Side | None:
    if found.heading.side is None:
        return None
    return words.side(found.sheet.cell(index, found.heading.side).text)


def _take(found: Block, row: _Row, amounts: dict[int, Decimal], risk: Decimal) -> None:
    place = found.place(row.index, found.heading.label)
    if not row.label:
        found.problems.append(Problem("case_name_missing", place))
    elif row.side is None:
        found.problems.append(Problem("case_no_side", place, {"name": row.label}))
    else:
        every = tuple(
            NONE if column is None else amounts.get(column, NONE)
            for column in found.heading.amounts
        )
        line = CaseLineRead(row.side, row.label, every, risk, row.index, place)
        found.lines.append(line)


def _risks(found: Block, rows: Sequence[int], vocabulary: Vocabulary) -> dict[int, Decimal]:
    """Shares between 0 and 1; the sign and the arrow only say which way it works."""
    column = found.heading.risk
    if column is None:
        return {}
    percent, read = set[int](), dict[int, Decimal]()
    at = [(index, column) for index in rows]
    for index, cells in _numbers(found.sheet, at, vocabulary, found, percent).items():
        for value in cells.values():
            share = abs(value) / 100 if index in percent or abs(value) > 1 else abs(value)
            if share > 1:
                values = {"found": found.sheet.cell(index, column).text}
                problem = Problem("case_risk_outside", found.place(index, column), values)
                found.problems.append(problem)
            read[index] = share
    return read


def _blanks(found: Block, rows: Sequence[_Row]) -> None:
    """Empty cells of lines count as nothing, which is worth a word."""
    blank = [
        (row.index, column)
        for row in rows
        for column in found.heading.columns
        if found.sheet.columns[column].kinds[row.index] == EMPTY
    ]
    if blank:
        place = found.place(*blank[0])
        found.problems.append(Problem("case_blanks_zero", place, {"count": len(blank)}))


def _numbers(
    sheet: Sheet,
    at: Sequence[tuple[int, int]],
    vocabulary: Vocabulary,
    found: Block | None = None,
    percent: set[int] | None = None,
) -> dict[int, dict[int, Decimal]]:
    """Numbers by row and column, all read in one notation. What cannot be read becomes a problem
    of `found`; rows that say per cent are added to `percent`."""
    parsed = numbers(_cells(sheet, at), vocabulary)
    read: dict[int, dict[int, Decimal]] = {index: {} for index, _ in at}
    wrong = {fault.index: (fault.code, fault.values) for fault in parsed.faults}
    for place, (index, column) in enumerate(at):
        if parsed.present[place] and not parsed.truth[place]:
            read[index][column] = from_millionths(int(parsed.found[place]))
            if percent is not None and parsed.percent[place]:
                percent.add(index)
        elif parsed.truth[place]:
            wrong[place] = "not_a_number", {"found": sheet.cell(index, column).text}
        if found is not None and place in wrong:
            code, values = wrong[place]
            found.problems.append(Problem(code, found.place(index, column), values))
    return read


def _cells(sheet: Sheet, at: Sequence[tuple[int, int]]) -> Column:
    """Cells from anywhere as one column, arrows taken off."""
    kinds = np.array([sheet.columns[column].kinds[index] for index, column in at], np.uint8)
    values = np.empty(len(at), object)
    values[:] = [sheet.columns[column].values[index] for index, column in at]
    for place in np.flatnonzero(kinds == TEXT).tolist():
        values[place] = values[place].translate(_ARROWS)
    return Column(kinds, values)
