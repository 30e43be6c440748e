"""A file as a person sent it: read in a process of its own and checked against what is known."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import pandas as pd

from benefits import text
from benefits.actions.adopting import corrected, understood
from benefits.domain.calendar.period import Month
from benefits.domain.record.bulk import COST_MONTH, MEASUREMENT, BulkKind
from benefits.domain.record.portfolio import Portfolio
from benefits.intake.adopt.adopt import Adopted, Decided
from benefits.intake.cells.vocabulary import Vocabulary
from benefits.intake.files.book import Book
from benefits.intake.files.reader import read
from benefits.intake.problems import Problem, Severity, Unreadable
from benefits.intake.sheets.check import check
from benefits.intake.sheets.entered import Entered

UPLOADED: tuple[BulkKind, ...] = (MEASUREMENT, COST_MONTH)
"""What uploaded workbooks hold."""


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as a person sent it."""

    name: str
    data: bytes


@dataclass(frozen=True, slots=True, eq=False)
class ReadFile:
    """One file understood: what it holds (frames by kind of bulk fact, benefits as facts) and
    every problem.

    `book` is what was read, None where nothing could be; `adopted` how a file that has none of
    our own layouts was understood; `reasons` why a person corrected or left out cells of it.
    """

    name: str
    book: Book | None
    frames: Mapping[str, pd.DataFrame]
    problems: tuple[Problem, ...]
    benefits: tuple[Entered, ...] = ()
    adopted: Adopted | None = None
    reasons: tuple[str, ...] = ()

    @property
    def is_blocked(self) -> bool:
        return any(one.severity is Severity.MUST_FIX for one in self.problems)

    @property
    def rows(self) -> int:
        return sum(len(frame) for frame in self.frames.values()) + len(self.benefits)


def read_file(
    upload: Upload, portfolio: Portfolio, today: Month, decided: Decided | None = None
) -> ReadFile:
    """Read one file in a process of its own and check it against what is known. `decided` is what
    a person said about it."""
    try:
        book = read(upload.data)
    except Unreadable as unreadable:
        return ReadFile(upload.name, None, {}, (unreadable.problem,))
    return checked_file(upload.name, book, portfolio, today, decided)


def checked_file(
    name: str, book: Book, portfolio: Portfolio, today: Month, decided: Decided | None = None
) -> ReadFile:
    """A book that was read, checked against what is known: by our own layouts, else by how the
    recogniser understands it."""
    book = corrected(book, decided)
    found = check(book, portfolio, vocabulary(), today=today)
    frames = {MEASUREMENT.name: found.frame, COST_MONTH.name: found.costs}
    try:
        other = understood(book, portfolio, vocabulary(), today, decided, found)
    except Unreadable as too_much:
        return ReadFile(name, book, frames, (*book.notices, too_much.problem))
    said = () if decided is None else decided.reasons.values()
    why = tuple(dict.fromkeys(one for one in said if one))
    if other is None:
        return ReadFile(name, book, frames, found.problems, found.benefits, reasons=why)
    frames |= {MEASUREMENT.name: other.frame}
    return ReadFile(name, book, frames, other.problems, (), other, why)


@cache
def vocabulary() -> Vocabulary:
    """The words that files may use, in all our languages at once."""
    return Vocabulary.of(**text.vocabulary())
