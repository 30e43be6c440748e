"""A sheet as a matrix of what its cells could be, either way up."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray

from benefits.intake.bounds import within
from benefits.intake.cells.cells import clean
from benefits.intake.cells.vocabulary import Vocabulary, fold, fold_month
from benefits.intake.currencies import currency_of
from benefits.intake.files.book import (
    DATE,
    ERROR,
    LENGTH,
    NUMBER,
    PERCENT,
    TEXT,
    TIME,
    TRUTH,
    UNCALCULATED,
    Column,
    Merge,
    Sheet,
)
from benefits.intake.layout.lexicon import MONTH, meanings
from benefits.intake.periods.axis import is_period
from benefits.intake.problems import Place

WORD, FIGURE, YEAR, PERIOD, MISSING, BROKEN = 1, 2, 4, 8, 16, 32
"""What a cell could be; a year is a figure too."""

Traits = NDArray[np.uint8]

FIRST_YEAR, LAST_YEAR = 1800, 2200
BUDDHIST_FROM, BUDDHIST_TO = 2443, 2650
_LONGEST_PERIOD = 40
_HEADINGS_WITHIN = 60
_FIGURE = re.compile(
    r"[(<>~≈]?\s*[-+\u2212\u2013]?\s*(?:[$€£¥₹₫฿]|kr\.?|[A-Z]{3})?\s*[-+\u2212]?\s*"
    r"[\d.,'’ \u00a0\u2007\u2009\u202f]*\d[.,]?\d*(?:[eE][-+]?\d{1,3})?\s*"
    r"(?:%|‰|[$€£¥₹₫฿]|kr\.?|,-|[A-Z]{3}|pct\.?)?\s*\)?\s*[*†‡¹²³]*"
)
_CAPITALS = re.compile(r"[A-Z]{3}")
_LENGTH = re.compile(
    r"-?(?:\d|2[4-9]|[3-9]\d|\d{3,4}):[0-5]\d(?::[0-5]\d)?"
    r"|-?\d+ ?(?:h|t|hrs?|hours?|timer?|tim|std|giờ)\.? ?\d+ ?(?:m|min|mins?|minutter|phút)\.?"
)
_YEAR = re.compile(r"\d{4}")
_NAMED_YEAR = re.compile(r"[^\W\d_].*\d{4}|\d{4}.*[^\W\d_]")


@dataclass(frozen=True, slots=True, eq=False)
class Grid:
    """A sheet with the traits of its cells: one row for each row kept, one column a position.

    `turned` grids have the sheet's columns as rows; `place` tells the sheet's own cell again.
    """

    sheet: Sheet
    positions: tuple[int, ...]
    traits: Traits
    turned: bool = False
    _texts: dict[int, list[str]] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.sheet)

    def column(self, index: int) -> Column:
        """The cells of the index-th column kept."""
        return self.sheet.columns[self.positions[index]]

    def block(self, rows: NDArray[np.int64], columns: Sequence[int]) -> Traits:
        """The traits of some rows and columns, by indices."""
        return self.traits[rows][:, list(columns)]

    def text(self, row: int, column: int) -> str:
        """What a person reads in a cell, by indices."""
        if column in self._texts:
            return self._texts[column][row]
        found = self.column(column).text(row) if self.traits[row, column] else ""
        return " ".join(clean(found).split())

    def texts(self, column: int) -> list[str]:
        """What a person reads in each cell of a column, blanks in a row as one."""
        if column not in self._texts:
            self._texts[column] = _plain(self.column(column).texts())
        return self._texts[column]

    def some_texts(self, rows: NDArray[np.int64], column: int) -> list[str]:
        """The same for some of the rows, which hold something."""
        return _plain(self.column(column).where(rows).texts())

    def place(self, row: int | None, column: int | None) -> Place:
        """Where a cell stands, in the numbers that the user sees; None for a whole row."""
        number = None if row is None else int(self.sheet.numbers[row])
        position = None if column is None else self.positions[column]
        if self.turned:
            number, position = position, number
        return Place(self.sheet.name, number, position)

    def number(self, row: int) -> int:
        """The row's number in this grid."""
        return int(self.sheet.numbers[row])


def _plain(texts: list[str]) -> list[str]:
    known = {text: " ".join(clean(text).split()) for text in set(texts)}
    return [known[text] for text in texts]


def grid(sheet: Sheet, vocabulary: Vocabulary, *, turned: bool = False) -> Grid:
    """The traits of all cells of a sheet, or of the sheet lying on its side."""
    lying = turn(sheet) if turned else sheet
    positions = tuple(sorted(lying.columns))
    within("columns", len(positions), sheet.name)
    traits = np.zeros((len(lying), len(positions)), np.uint8)
    words = _texts_of(lying, vocabulary)
    for index, position in enumerate(positions):
        traits[:, index] = _column_traits(lying.columns[position], words)
    seen = Grid(lying, positions, traits, turned)
    for row in range(min(len(seen), _HEADINGS_WITHIN)):
        months = _months_by_number(seen, row)
        traits[row, months] = PERIOD
    return seen


def _months_by_number(seen: Grid, row: int) -> list[int]:
    """The cells of a row that count 1, 2, 3 ... to 12, or on from 1 under a word for months."""
    at = np.flatnonzero(seen.traits[row] == FIGURE).tolist()
    above = seen.traits[row - 1] & PERIOD if row else np.zeros(1, np.uint8)
    if (above > 0).sum() > 2 or not 3 <= len(at) <= 13:
        return []
    texts = [seen.text(row, column) for column in at[:12]]
    if texts != [str(number) for number in range(1, len(texts) + 1)]:
        return []
    first = seen.text(row, 0) if seen.traits[row, 0] & WORD else ""
    return at[:12] if len(at) >= 12 or MONTH in meanings(first) else []


def turn(sheet: Sheet) -> Sheet:
    """The sheet with its rows as columns."""
    positions = sorted(sheet.columns)
    columns = {}
    for index, number in enumerate(sheet.numbers.tolist()):
        columns[number] = sheet.across(index, positions)
    merges = tuple(Merge(one.left, one.top, one.right, one.bottom) for one in sheet.merges)
    numbers = np.array(positions, np.int64)
    return replace(
        sheet,
        numbers=numbers,
        columns=columns,
        merges=merges,
        formulas={},
        hidden_rows=sheet.hidden_columns,
        hidden_columns=sheet.hidden_rows,
    )


def _column_traits(column: Column, words: dict[str, int]) -> Traits:
    kinds = column.kinds
    traits = np.zeros(len(kinds), np.uint8)
    traits[np.isin(kinds, (NUMBER, PERCENT, LENGTH, TRUTH))] = FIGURE
    traits[kinds == DATE] = PERIOD
    traits[kinds == TIME] = FIGURE
    traits[np.isin(kinds, (ERROR, UNCALCULATED))] = BROKEN
    plain_numbers = np.flatnonzero(kinds == NUMBER)
    if len(plain_numbers):
        values = column.values[plain_numbers].astype(np.float64)
        traits[plain_numbers[is_year(values)]] |= YEAR
    written = np.flatnonzero(kinds == TEXT)
    traits[written] = [words[text] for text in column.values[written]]
    return traits


def is_year(values: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Whole numbers that could be years, of our calendar or the Thai one."""
    with np.errstate(invalid="ignore"):
        ours = (values >= FIRST_YEAR) & (values <= LAST_YEAR)
        thai = (values >= BUDDHIST_FROM) & (values <= BUDDHIST_TO)
        return np.asarray((values == np.floor(values)) & (ours | thai))


def _texts_of(sheet: Sheet, vocabulary: Vocabulary) -> dict[str, int]:
    """Every distinct text of a sheet with its traits."""
    distinct: set[str] = set()
    for column in sheet.columns.values():
        if (column.kinds == TEXT).any():
            distinct.update(column.values[column.kinds == TEXT].tolist())
            within("texts", len(distinct), sheet.name)
    return {text: _text_traits(text, vocabulary) for text in distinct}


def _text_traits(text: str, vocabulary: Vocabulary) -> int:
    said = clean(text)
    folded = fold(said)
    if not folded or folded in vocabulary.missing:
        return MISSING if said else 0
    if _is_figure(said) and not (_NAMED_YEAR.search(said) and is_period(said, vocabulary)):
        bare = said.rstrip("*†‡ ")
        year = _YEAR.fullmatch(bare) and is_year(np.array([float(bare)]))[0]
        return FIGURE | YEAR if year else FIGURE
    if len(said) <= _LONGEST_PERIOD and _may_be_period(said, vocabulary):
        return PERIOD
    return WORD


def _is_figure(said: str) -> bool:
    """A number with what may stand around it; `YTD 2026` has no currency, and `08:30` may be the
    time of a day, which `0:45` and `31:30` are not."""
    if _LENGTH.fullmatch(said):
        return True
    word = _CAPITALS.search(said)
    return bool(_FIGURE.fullmatch(said)) and (word is None or bool(currency_of(word[0])))


def _may_be_period(said: str, vocabulary: Vocabulary) -> bool:
    name = fold_month(said)
    if name in vocabulary.months or name in vocabulary.month_choices:
        return True
    return any(one.isdecimal() for one in said) and is_period(said, vocabulary)
