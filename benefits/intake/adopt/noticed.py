"""What a reading asks, warns of and leaves out, as problems of an upload."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pandas as pd

from benefits.intake.files.book import Book
from benefits.intake.layout.answering import Asked
from benefits.intake.layout.reading import Reading
from benefits.intake.layout.remarks import Remark
from benefits.intake.layout.shapes import Candidate
from benefits.intake.problems import Place, Problem, Sentence
from benefits.intake.sheets.rows import stands

_BY_CELL = ("not_a_number", "error_cell", "not_calculated")
"""Cells where a figure should be and none can be read."""
_CONFIRM = ("undated_row", "no_label", "same_twice", "notation_changed", "run_together")
_TOLD_ELSEWHERE = (
    "daily",
    "weekly",
    "cumulative_sheet",
    "hidden_rows",
    "text_guessed",
    "dates_1904",
)
_QUIET = ("note", "code", "other", "dated", "counter", "notes_below", "repeated_heading")
"""Left out without a word: nobody would take these for figures."""


def remarks(read: Reading, book: Book) -> Iterator[Problem]:
    """Warnings to confirm or to know, and what was left out."""
    yield from book.notices
    for one in read.warned:
        if one.code in _TOLD_ELSEWHERE:
            continue
        confirm = one.code in _BY_CELL or one.code in _CONFIRM
        yield _told("look_at" if confirm else "noticed", f"warned-{one.code}", one)
    dated = {place for table in read.tables for place in _months_of(table)}
    for one in read.left_out:
        if one.place in dated and one.code in _QUIET:
            yield _told("look_at", f"left_out-{one.code}", one)
        elif one.code not in (*_QUIET, *_BY_CELL, *_CONFIRM):
            yield _told("left_out", f"left_out-{one.code}", one)


def _months_of(table: Candidate) -> Iterator[Place]:
    """The headings that are periods: whatever stands below them may have been meant as figures."""
    at = table.region.headings[-1] if table.region.headings else None
    for column in table.region.columns:
        if table.head(column).dated:
            yield table.grid.place(at, column)


def questions(open_: Sequence[Asked]) -> Iterator[Problem]:
    """Each question that is open stands in the way of the file."""
    for one in open_:
        yield _told("to_answer", f"asked-{one.code}", one.remark)


def unread_series(others: pd.DataFrame) -> Iterator[Problem]:
    """Targets, budgets and the like, one problem for each kind."""
    for kind, rows in others.groupby("measure"):
        told = {"kind": str(kind), "count": len(rows)}
        yield Problem("not_actuals", stands(rows.iloc[0]), told)


def _told(code: str, key: str, one: Remark) -> Problem:
    said = {"found": "", **dict(one.values), "count": one.count}
    return Problem(code, one.place, {"what": Sentence(key, said)})
