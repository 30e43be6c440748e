"""A whole book read without any portfolio: observations, questions, warnings, what was left out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

import pandas as pd

from benefits.intake.cells.vocabulary import Vocabulary
from benefits.intake.files.book import Book, Sheet
from benefits.intake.layout import lexicon
from benefits.intake.layout.observations import COLUMNS, Found, observations
from benefits.intake.layout.proposing import says_when, understood
from benefits.intake.layout.remarks import WARNED, Remark
from benefits.intake.layout.roles import Role
from benefits.intake.layout.shapes import Candidate, is_dated
from benefits.intake.layout.titles import title_period
from benefits.intake.layout.when import NO_ANSWERS, Answers, days, signature
from benefits.intake.periods.periods import NOTHING_TOLD, Grain, Period, Told
from benefits.intake.problems import Place

_NOTHING = frozenset((".", "..", ":", "x", "nan", "bsl", "#n/a", "#div/0!"))
"""Marks for no value that statistics offices and programs write, besides our own words."""


class Status(StrEnum):
    """What can be done with a file as it is."""

    IMPORT = "import"
    IMPORT_WITH_WARNINGS = "import_with_warnings"
    NEEDS_INPUT = "needs_input"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, eq=False)
class Reading:
    """What a careful reader gets from a book. `frame` has the columns of `observations` and the
    number of the `table`; `asked_of` are the questions by table."""

    frame: pd.DataFrame
    asked: tuple[Remark, ...]
    warned: tuple[Remark, ...]
    left_out: tuple[Remark, ...]
    tables: tuple[Candidate, ...]
    asked_of: tuple[tuple[Remark, ...], ...] = ()

    @property
    def status(self) -> Status:
        """REFUSED where no table was found at all."""
        if self.asked:
            return Status.NEEDS_INPUT
        if self.frame.empty:
            return Status.REFUSED
        return Status.IMPORT_WITH_WARNINGS if self.warned else Status.IMPORT


@dataclass(frozen=True, slots=True, eq=False)
class Chosen:
    """A table to be read, and what a person told about it: `given` is its period, `label` what
    it measures, where the table names neither."""

    table: Candidate
    answers: Answers = NO_ANSWERS
    given: Period | None = None
    label: str = ""


@dataclass(slots=True, eq=False)
class _Gathered:
    found: list[Found] = field(default_factory=list)
    tables: list[Candidate] = field(default_factory=list)
    warned: list[Remark] = field(default_factory=list)
    left_out: list[Remark] = field(default_factory=list)


def reading(
    book: Book,
    vocabulary: Vocabulary,
    told: Told = NOTHING_TOLD,
    chosen: Sequence[Chosen] | None = None,
) -> Reading:
    """All tables of all visible sheets, or those that were chosen."""
    kept = _Gathered()
    vocabulary = more_markers(vocabulary)
    every = _proposed(book, vocabulary, told) if chosen is None else _by_sheet(book, chosen)
    tables = [one.table for _, some in every for one in some]
    any_dated = any(says_when(one, vocabulary) for one in tables)
    mates = _mates(tables, vocabulary, told)
    for sheet, some in every:
        if chosen is None:
            _left_alone(kept, sheet, some)
        for one in some:
            _table(kept, one, _Context(vocabulary, mates, any_dated=any_dated))
    _around(kept, book)
    if book.kind == "text":  # where everything is text, numbers as text are no news
        for each in kept.found:
            each.warned = [remark for remark in each.warned if remark.code != "numbers_as_text"]
    for number, each in enumerate(kept.found):
        each.frame = each.frame.assign(table=number)
    frames = [one.frame for one in kept.found if len(one.frame)]
    frame = (
        pd.concat(frames, ignore_index=True)
        if frames
        else pd.DataFrame(columns=[*COLUMNS, "table"])
    )
    return Reading(
        frame,
        tuple(r for one in kept.found for r in one.asked),
        (*kept.warned, *(r for one in kept.found for r in one.warned)),
        (*kept.left_out, *(r for one in kept.found for r in one.left_out)),
        tuple(kept.tables),
        tuple(tuple(one.asked) for one in kept.found),
    )


def more_markers(vocabulary: Vocabulary) -> Vocabulary:
    """The same words with the marks for no value that statistics offices and programs write."""
    return replace(vocabulary, missing=vocabulary.missing | _NOTHING)


_Sheets = list[tuple[Sheet, list[Chosen]]]


def _proposed(book: Book, vocabulary: Vocabulary, told: Told) -> _Sheets:
    return [
        (
            sheet,
            [Chosen(ranked[0], Answers(told)) for ranked in understood(sheet, vocabulary, told)],
        )
        for sheet in book.sheets
    ]


def _by_sheet(book: Book, chosen: Sequence[Chosen]) -> _Sheets:
    names = dict.fromkeys(one.table.grid.sheet.name for one in chosen)
    sheets = {sheet.name: sheet for sheet in book.sheets}
    return [
        (sheets[name], [one for one in chosen if one.table.grid.sheet.name == name])
        for name in names
    ]


@dataclass(frozen=True, slots=True, eq=False)
class _Context:
    """What a table is read with. `mates` are the days of all tables with the same headings."""

    vocabulary: Vocabulary
    mates: dict[tuple[str, ...], frozenset[Period]]
    any_dated: bool


def _mates(
    tables: list[Candidate], vocabulary: Vocabulary, told: Told
) -> dict[tuple[str, ...], frozenset[Period]]:
    counted = Counter(signature(one) for one in tables)
    found: dict[tuple[str, ...], frozenset[Period]] = {}
    for one in tables:
        if counted[signature(one)] > 1:
            known = found.get(signature(one), frozenset())
            found[signature(one)] = known | days(one, vocabulary, told)
    return found


def _left_alone(kept: _Gathered, sheet: Sheet, tables: list[Chosen]) -> None:
    if not tables and len(sheet):
        kept.left_out.append(Remark("no_table", Place(sheet.name), len(sheet), {"found": ""}))


def _table(kept: _Gathered, chosen: Chosen, context: _Context) -> None:
    one, given, asked = chosen.table, chosen.given, list[Remark]()
    if given is None and not is_dated(one):
        given = title_period(one.grid, one.region, context.vocabulary)
    if not is_dated(one) and given is None:
        place = one.grid.place(int(one.region.rows[0]), None)
        if context.any_dated:
            kept.left_out.append(Remark("no_period", place, len(one.region.rows), {"found": ""}))
            return
        asked.append(Remark("period", place, 1, {"found": ""}))
    mates = context.mates.get(signature(one), frozenset())
    found = observations(one, context.vocabulary, chosen.answers, given=given, mates=mates)
    found.asked[:0] = asked
    if chosen.label:
        _name(found, chosen.label)
    kept.found.append(found)
    kept.tables.append(one)
    kept.warned += _warnings(one, found)


def _name(found: Found, label: str) -> None:
    """Call what nothing named by the name that a person gave."""
    found.asked = [one for one in found.asked if one.code != "kpi"]
    for column in ("label", "key"):
        several = len(set(found.frame[column])) > 1
        named = found.frame[column].map(lambda own: f"{label} / {own}") if several else label
        found.frame[column] = named


def _warnings(one: Candidate, found: Found) -> list[Remark]:
    place = Place(one.grid.sheet.name)
    warned = []
    if len(found.frame):
        for grain, code in ((Grain.DAY, "daily"), (Grain.WEEK, "weekly")):
            if grain in found.grains:
                warned.append(Remark(code, place, len(found.frame)))
        if lexicon.CUMULATIVE in lexicon.meanings(one.grid.sheet.name):
            found.frame["grain"] = "year_to_date"
            said = {"found": one.grid.sheet.name}
            warned.append(Remark("cumulative_sheet", place, len(found.frame), said))
        if one.region.repeated:
            at = one.grid.place(one.region.repeated[0], None)
            warned.append(Remark("repeated_heading", at, len(one.region.repeated)))
        warned += _hidden_columns(one)
    return warned


def _hidden_columns(one: Candidate) -> list[Remark]:
    """Columns that nobody sees, with figures that are read like the others."""
    hidden = one.grid.sheet.hidden_columns
    shut = [at for at in one.having(Role.VALUE) if one.grid.positions[at] in hidden]
    if not shut:
        return []
    row = one.region.headings[-1] if one.region.headings else None
    return [Remark("hidden_columns", one.grid.place(row, shut[0]), len(shut))]


def _around(kept: _Gathered, book: Book) -> None:
    for unread in book.unread:
        code = "hidden_sheet" if "hidden" in unread.reason else "not_a_sheet"
        kept.left_out.append(Remark(code, Place(unread.name), 1, {"found": unread.name}))
    for notice in book.notices:
        if notice.code in WARNED:
            kept.warned.append(Remark(notice.code, notice.place))
