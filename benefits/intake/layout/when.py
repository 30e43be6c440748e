"""When each value of a table is: periods over its columns, down its rows, in its title."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benefits.intake.asking import Question
from benefits.intake.cells.cells import clean
from benefits.intake.cells.vocabulary import Vocabulary
from benefits.intake.files.book import TEXT, Column
from benefits.intake.layout import lexicon
from benefits.intake.layout.grid import Grid
from benefits.intake.layout.remarks import WARNED, Remark
from benefits.intake.layout.roles import Role
from benefits.intake.layout.shapes import SIZES, Candidate
from benefits.intake.layout.titles import title_year, year_of
from benefits.intake.periods.axis import (
    different,
    each_once,
    months_of_days,
    together,
    turning,
    without_prefix,
)
from benefits.intake.periods.period_columns import periods
from benefits.intake.periods.periods import NOTHING_TOLD, Grain, Period, Told

_RUN = 3


@dataclass(frozen=True, slots=True)
class ColumnTold:
    """What a person answered about one column: how its periods are to be read, its decimal mark."""

    told: Told
    decimal: str = ""


@dataclass(frozen=True, slots=True)
class Answers:
    """What a person answered about a table, and about single columns by their position."""

    told: Told = NOTHING_TOLD
    decimal: str = ""
    columns: Mapping[int, ColumnTold] = field(default_factory=dict)

    def at(self, position: int) -> ColumnTold:
        """What holds for a column."""
        return self.columns.get(position) or ColumnTold(self.told, self.decimal)


NO_ANSWERS = Answers()


@dataclass(slots=True, eq=False)
class When:
    """The period of each value, and what must be asked about them."""

    rows: list[Period | None]
    columns: dict[int, Period | None]
    given: Period | None
    # rows whose period must be asked: they have one, only nobody knows which
    unclear: set[int] = field(default_factory=set)
    turn: int = 0
    needed: bool = True
    asked: list[Remark] = field(default_factory=list)
    warned: list[Remark] = field(default_factory=list)

    def of(self, rows: Sequence[int], column: int) -> list[Period | None]:
        """The period of each value of a column, where one is known."""
        over = self.columns.get(column)
        if not self._dated:
            return [self._whole(None, over)] * len(rows)
        return each_once([self.rows[row] for row in rows], lambda own: self._whole(own, over))

    def _whole(self, own: Period | None, over: Period | None) -> Period | None:
        found = together(own, over, self.turn)
        return together(self.given, found, self.turn) if self.given is not None else found

    @property
    def _dated(self) -> bool:
        return any(self.rows)

    def split(
        self, rows: NDArray[np.int64], column: int
    ) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Rows with a period, and those without one in a table that has periods."""
        if not self.needed or (self.columns.get(column) is not None and not self._dated):
            return rows, rows[:0]
        said = (self.rows[row] is not None or row in self.unclear for row in rows.tolist())
        known = np.fromiter(said, bool, len(rows))
        return rows[known], rows[~known]

    @property
    def sums(self) -> list[int]:
        """Rows of quarters and years among months, or of years among quarters: they sum up."""
        sizes = each_once(self.rows, lambda one: 0 if one is None else SIZES.get(one.grain, 0))
        least = min((size for size in sizes if size), default=0)
        longer = [row for row, size in enumerate(sizes) if size > least]
        return longer if sizes.count(least) > len(longer) else []

    @property
    def grains(self) -> set[Grain]:
        every = (*different(self.rows), *self.columns.values())
        return {one.grain for one in every if one is not None}


def when(
    one: Candidate,
    vocabulary: Vocabulary,
    answers: Answers,
    given: Period | None,
    mates: frozenset[Period] = frozenset(),
) -> When:
    """The periods of a table's rows and columns, its year from its title where they lack it."""
    found = When([None] * len(one.region.rows), {}, given, needed=one.shape.down)
    if one.shape.across:
        values = one.having(Role.VALUE)
        found.columns = {column: one.head(column).period for column in values}
        found.asked += _asked_above(one)
    if one.shape.down:
        _down(one, found, vocabulary, answers, mates)
    found.warned = [remark for remark in found.asked if remark.code in WARNED]
    found.asked = [remark for remark in found.asked if remark.code not in WARNED]
    _complete(one, found, answers.told)
    return found


def _asked_above(one: Candidate) -> list[Remark]:
    return [
        Remark(
            question.code, one.grid.place(row, column), 1, _shown(one.grid, row, column, question)
        )
        for row, column, question in one.heads.asked
        if question.code != "year_missing"
    ]


def _shown(grid: Grid, row: int, column: int, question: Question) -> dict[str, Any]:
    return {"found": grid.text(row, column), **question.values}


def _down(
    one: Candidate,
    found: When,
    vocabulary: Vocabulary,
    answers: Answers,
    mates: frozenset[Period],
) -> None:
    for column in one.having(Role.PERIOD, Role.YEAR, Role.PART):
        told = answers.at(one.grid.positions[column]).told
        own, unclear = _column(one, column, vocabulary, told, found.asked)
        longer: dict[Any, Any] = months_of_days({p for p in different(own) if p} | mates)
        longer |= {p: p for p in different(own) if p not in longer}
        own = each_once(own, longer.__getitem__)
        found.rows = [together(*pair) for pair in zip(found.rows, own, strict=True)]
        found.unclear |= unclear
    if one.having(Role.YEAR) and one.having(Role.PART):
        found.rows = [
            p if p is not None and p.grain is not Grain.YEAR else None for p in found.rows
        ]


def _column(
    one: Candidate, column: int, vocabulary: Vocabulary, told: Told, asked: list[Remark]
) -> tuple[list[Period | None], set[int]]:
    rows = one.region.rows
    cells = _bare(one.grid.column(column).where(rows), vocabulary)
    told = _told_by_heading(one, column, replace(told, year=None))
    read = periods(cells, vocabulary, told, one.grid.sheet.formats)
    if any(question.code == "second_number" for question in read.questions) and _is_run(cells):
        told = replace(told, second_number="school_year")
        read = periods(cells, vocabulary, told, one.grid.sheet.formats)
    for question in read.questions:
        if question.code != "year_missing":
            row = int(rows[question.index])
            place = one.grid.place(row, column)
            asked.append(Remark(question.code, place, 1, _shown(one.grid, row, column, question)))
    for decision in (each for each in read.decisions if each.code == "notation_changed"):
        row = int(rows[decision.index])
        said = {"found": one.grid.text(row, column)}
        asked.append(Remark(decision.code, one.grid.place(row, column), 1, said))
    found = list(read.found)
    unclear = {at for at in np.flatnonzero(read.likely).tolist() if found[at] is None}
    fill = one.roles[column] is Role.YEAR or _merged_down(one, column)
    return (_filled(found, list(map(bool, map(clean, cells.texts())))) if fill else found), unclear


def _bare(cells: Column, vocabulary: Vocabulary) -> Column:
    """The cells without a word that stands before every period."""
    written = np.flatnonzero(cells.kinds == TEXT)
    texts = {text: without_prefix(text, vocabulary) for text in set(cells.values[written])}
    if all(bare == text for text, bare in texts.items()):
        return cells
    values = cells.values.copy()
    values[written] = [texts[text] for text in cells.values[written]]
    return Column(cells.kinds, values, cells.formats)


def _told_by_heading(one: Candidate, column: int, told: Told) -> Told:
    """What the heading of a column settles for its cells."""
    head = one.head(column)
    if one.roles[column] is Role.PART:
        told = replace(told, bare="month")
    if not told.second_number and lexicon.is_school_year(head.text):
        return replace(told, second_number="school_year")
    if not told.second_number and lexicon.MONTH in head.meanings:
        return replace(told, second_number="month")
    return told


_TWO_NUMBERS = re.compile(r"(\d{4})\s*[-/]\s*(\d{2})")


def _is_run(cells: Column) -> bool:
    """2009-10, 2010-11, 2011-12: every second number is the year after the first."""
    found = {one.groups() for text in cells.texts() if (one := _TWO_NUMBERS.fullmatch(text))}
    follows = all((int(first) + 1) % 100 == int(second) for first, second in found)
    return len(found) >= _RUN and follows


def _merged_down(one: Candidate, column: int) -> bool:
    position = one.grid.positions[column]
    return any(
        merge.left == merge.right == position and merge.bottom > merge.top
        for merge in one.grid.sheet.merges
    )


def _filled(found: list[Period | None], held: list[bool]) -> list[Period | None]:
    """A period written once for the rows below it."""
    last: Period | None = None
    filled = []
    for period, is_held in zip(found, held, strict=True):
        last = period if is_held else last
        filled.append(last)
    return filled


def _complete(one: Candidate, found: When, told: Told) -> None:
    """The year of months without one: from the table's title or its sheet, else asked."""
    every = [*found.columns.values()] if any(found.columns.values()) else found.rows
    parts = [period for period in every if period is not None and period.needs_year]
    if found.given is not None and not found.given.needs_year and parts:
        return
    if not parts:
        return
    found.turn = turning(parts)
    if one.shape.across and one.shape.down:
        years = {period.grain for period in found.rows if period is not None}
        if found.turn and Grain.YEAR in years:
            _ask_year(one, found, "fiscal_year")
            found.rows = [None] * len(found.rows)
            found.needed = False
        return
    if told.year is not None:
        turned = f"{told.year}/{told.year + 1}" if found.turn else str(told.year)
        found.given = year_of(turned)
        return
    year = title_year(one)
    if year is not None and not (found.turn and year.grain is Grain.YEAR):
        found.given = year
        return
    _ask_year(one, found, "fiscal_year" if found.turn else "year")


def _ask_year(one: Candidate, found: When, code: str) -> None:
    down = one.having(Role.PART, Role.PERIOD)
    at = one.region.headings[-1] if one.region.headings else int(one.region.rows[0])
    column = down[0] if down and not one.shape.across else next(iter(found.columns), None)
    if column is None:
        column = one.region.columns[0]
    found.asked.append(Remark(code, one.grid.place(at, column)))


def signature(one: Candidate) -> tuple[str, ...]:
    """What the columns are called: tables with the same headings are of one kind."""
    return tuple(lexicon.plain(one.head(column).text) for column in one.region.columns)


def days(one: Candidate, vocabulary: Vocabulary, told: Told) -> frozenset[Period]:
    """The days that a table's rows name."""
    if not one.shape.down or one.shape.across:
        return frozenset()
    found: set[Period] = set()
    for column in one.having(Role.PERIOD):
        own, _ = _column(one, column, vocabulary, told, [])
        found |= {period for period in own if period is not None and period.grain is Grain.DAY}
    return frozenset(found)
