"""A whole book read without any portfolio: observations, questions, warnings, what was left out."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from enum import StrEnum

import pandas as pd

from benefits.intake import lexicon
from benefits.intake.book import Book, Sheet
from benefits.intake.observations import COLUMNS, Found, observations
from benefits.intake.periods import NOTHING_TOLD, Grain, Period, Told
from benefits.intake.problems import Place
from benefits.intake.proposing import says_when, understood
from benefits.intake.remarks import WARNED, Remark
from benefits.intake.shapes import Candidate, is_dated
from benefits.intake.titles import title_period
from benefits.intake.vocabulary import Vocabulary
from benefits.intake.when import days, signature

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
    """What a careful reader gets from a book. `frame` has the columns of `observations`."""

    frame: pd.DataFrame
    asked: tuple[Remark, ...]
    warned: tuple[Remark, ...]
    left_out: tuple[Remark, ...]
    tables: tuple[Candidate, ...]

    @property
    def status(self) -> Status:
        """REFUSED where no table was found at all."""
        if self.asked:
            return Status.NEEDS_INPUT
        if self.frame.empty:
            return Status.REFUSED
        return Status.IMPORT_WITH_WARNINGS if self.warned else Status.IMPORT


@dataclass(slots=True, eq=False)
class _Gathered:
    found: list[Found] = field(default_factory=list)
    tables: list[Candidate] = field(default_factory=list)
    asked: list[Remark] = field(default_factory=list)
    warned: list[Remark] = field(default_factory=list)
    left_out: list[Remark] = field(default_factory=list)


def reading(book: Book, vocabulary: Vocabulary, told: Told = NOTHING_TOLD) -> Reading:
    """All tables of all visible sheets."""
    kept = _Gathered()
    vocabulary = replace(vocabulary, missing=vocabulary.missing | _NOTHING)
    every = [
        (sheet, [ranked[0] for ranked in understood(sheet, vocabulary, told)])
        for sheet in book.sheets
    ]
    any_dated = any(says_when(one, vocabulary) for _, tables in every for one in tables)
    mates = _mates([one for _, tables in every for one in tables], vocabulary, told)
    for sheet, tables in every:
        _left_alone(kept, sheet, tables)
        for one in tables:
            _table(kept, one, _Context(vocabulary, told, mates, any_dated=any_dated))
    _around(kept, book)
    if book.kind == "text":  # where everything is text, numbers as text are no news
        for each in kept.found:
            each.warned = [remark for remark in each.warned if remark.code != "numbers_as_text"]
    frames = [one.frame for one in kept.found if len(one.frame)]
    frame = pd.concat(frames, ignore_index=True) if frames else pd.DataFrame(columns=list(COLUMNS))
    return Reading(
        frame,
        (*kept.asked, *(r for one in kept.found for r in one.asked)),
        (*kept.warned, *(r for one in kept.found for r in one.warned)),
        (*kept.left_out, *(r for one in kept.found for r in one.left_out)),
        tuple(kept.tables),
    )


@dataclass(frozen=True, slots=True, eq=False)
class _Context:
    """What a table is read with. `mates` are the days of all tables with the same headings."""

    vocabulary: Vocabulary
    told: Told
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


def _left_alone(kept: _Gathered, sheet: Sheet, tables: list[Candidate]) -> None:
    if not tables and len(sheet):
        kept.left_out.append(Remark("no_table", Place(sheet.name), len(sheet), {"found": ""}))


def _table(kept: _Gathered, one: Candidate, context: _Context) -> None:
    given = None if is_dated(one) else title_period(one.grid, one.region, context.vocabulary)
    if not is_dated(one) and given is None:
        place = one.grid.place(int(one.region.rows[0]), None)
        if context.any_dated:
            kept.left_out.append(Remark("no_period", place, len(one.region.rows), {"found": ""}))
            return
        kept.asked.append(Remark("period", place, 1, {"found": ""}))
    mates = context.mates.get(signature(one), frozenset())
    found = observations(one, context.vocabulary, context.told, given=given, mates=mates)
    kept.found.append(found)
    kept.tables.append(one)
    kept.warned += _warnings(one, found)


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
    return warned


def _around(kept: _Gathered, book: Book) -> None:
    for unread in book.unread:
        code = "hidden_sheet" if "hidden" in unread.reason else "not_a_sheet"
        kept.left_out.append(Remark(code, Place(unread.name), 1, {"found": unread.name}))
    for notice in book.notices:
        if notice.code in WARNED:
            kept.warned.append(Remark(notice.code, notice.place))
