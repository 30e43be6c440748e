"""Upload workbooks: read them elsewhere, show what they would change, apply what was shown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

import pandas as pd

from benefits import text
from benefits.actions.adopting import corrected, remembering, understood
from benefits.actions.closed_rows import Closers, closed_rows, closers
from benefits.actions.outcome import Outcome
from benefits.actions.saving import By
from benefits.domain.calendar.period import Month
from benefits.domain.record.bulk import COST_MONTH, MEASUREMENT, BulkKind
from benefits.domain.record.change import ChangeKind
from benefits.domain.record.facts import Alias, Fact, SourceFile, UploadMapping, kind_of
from benefits.domain.record.plan import Counts, Facts, Plan, joined, plan_bulk, plan_facts
from benefits.domain.record.portfolio import Portfolio
from benefits.intake.adopt.adopt import Adopted, Decided
from benefits.intake.cells.vocabulary import Vocabulary
from benefits.intake.files.book import Book
from benefits.intake.files.reader import read
from benefits.intake.problems import Problem, Severity, Unreadable
from benefits.intake.sheets.check import check
from benefits.intake.sheets.claims import claims, named_twice
from benefits.intake.sheets.entered import Entered, numbered
from benefits.intake.sheets.merging import completed, repeated, together
from benefits.intake.sheets.rows import stands
from benefits.ledger import Ledger

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
    our own layouts was understood.
    """

    name: str
    book: Book | None
    frames: Mapping[str, pd.DataFrame]
    problems: tuple[Problem, ...]
    benefits: tuple[Entered, ...] = ()
    adopted: Adopted | None = None

    @property
    def is_blocked(self) -> bool:
        return any(one.severity is Severity.MUST_FIX for one in self.problems)

    @property
    def rows(self) -> int:
        return sum(len(frame) for frame in self.frames.values()) + len(self.benefits)


@dataclass(frozen=True, slots=True, eq=False)
class Preview:
    """What uploads would do to the ledger, made against the plan's revision.

    A file with something that must be fixed is left out whole; the others can go ahead.
    """

    files: tuple[ReadFile, ...]
    plan: Plan

    @property
    def blocked(self) -> tuple[ReadFile, ...]:
        return tuple(one for one in self.files if one.is_blocked)

    @property
    def can_apply(self) -> bool:
        return not self.plan.is_empty

    @property
    def counts(self) -> Counts:
        """How many values and facts are new, changed and known; the files' own records apart,
        and what is kept of how they were read."""
        before, after = (_aside(one.small) for one in (self.plan.before, self.plan.after))
        counts, changed = self.plan.counts, len(before & after)
        added = counts.added - len(after) + changed
        return replace(counts, added=added, changed=counts.changed - changed)

    @property
    def needs_confirmation(self) -> bool:
        """Something in the files to be applied should be looked at and confirmed first."""
        ready = (one for one in self.files if not one.is_blocked)
        return any(p.severity is Severity.CONFIRM for one in ready for p in one.problems)

    @property
    def problems(self) -> tuple[Problem, ...]:
        return tuple(problem for one in self.files for problem in one.problems)


def _aside(facts: Sequence[Fact]) -> frozenset[tuple[str, int]]:
    """The facts that no value of a file is: by kind and id alone."""
    kept = (one for one in facts if isinstance(one, SourceFile | UploadMapping | Alias))
    return frozenset((kind_of(one), one.id) for one in kept)


def preview(ledger: Ledger, uploads: Sequence[Upload], today: Month) -> Preview:
    """Read files and plan what they would change. Nothing is written."""
    portfolio = ledger.portfolio()
    files = [read_file(one, portfolio, today) for one in uploads]
    return plan_files(portfolio, files, today, closers(ledger, portfolio))


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
    other = understood(book, portfolio, vocabulary(), today, decided, found)
    if other is None:
        return ReadFile(name, book, frames, found.problems, found.benefits)
    return ReadFile(name, book, frames | {MEASUREMENT.name: other.frame}, other.problems, (), other)


def plan_files(
    portfolio: Portfolio, files: Sequence[ReadFile], today: Month, closed: Closers
) -> Preview:
    """What files that were read would change in a portfolio, all together as one plan. `closed`
    tells who closed which months: a file that would move something there is left out."""
    open_ones = [_in_open_months(one, portfolio, closed) for one in files]
    agreed = _claiming(tuple(_disagreeing(open_ones)), portfolio, today)
    ready = {-1 - place: one for place, one in enumerate(agreed) if not one.is_blocked}
    parts = [_months(kind, ready, portfolio) for kind in UPLOADED]
    valued, origins = _benefits(ready, portfolio)
    kept = remembering({number: one.adopted for number, one in ready.items()}, portfolio)
    plan = joined([*parts, valued, kept])
    return Preview(agreed, _with_sources(plan, ready, origins))


def _in_open_months(file: ReadFile, portfolio: Portfolio, closed: Closers) -> ReadFile:
    new = () if file.adopted is None else file.adopted.decided.new
    found = tuple(closed_rows(file.frames, portfolio.with_facts(new), closed))
    return replace(file, problems=(*file.problems, *found)) if found else file


def confirm(ledger: Ledger, shown: Preview, by: By) -> Outcome:
    """Apply exactly what was shown, all of it or nothing. Raises StalePlan where somebody
    changed the same facts after the preview was made, also MonthsClosed where a month was closed
    since; a new preview then shows how it stands."""
    if not shown.can_apply:
        return Outcome()
    change = ledger.apply(
        shown.plan, author=by.author, reason=by.reason, kind=ChangeKind.UPLOAD, token=by.token
    )
    return Outcome(change)


@cache
def vocabulary() -> Vocabulary:
    """The words that files may use, in all our languages at once."""
    return Vocabulary.of(**text.vocabulary())


def _stored(kind: BulkKind, portfolio: Portfolio) -> pd.DataFrame:
    return portfolio.measurements if kind is MEASUREMENT else portfolio.cost_months


def _months(kind: BulkKind, ready: Mapping[int, ReadFile], portfolio: Portfolio) -> Plan:
    wanted, stored = _wanted(kind, ready), _stored(kind, portfolio)
    if kind is COST_MONTH and len(wanted):
        wanted = completed(wanted, stored)
    return plan_bulk(kind, wanted, stored, portfolio.revision)


def _wanted(kind: BulkKind, ready: Mapping[int, ReadFile]) -> pd.DataFrame:
    frames = [
        one.frames[kind.name].assign(file=number)
        for number, one in ready.items()
        if len(one.frames.get(kind.name, ()))
    ]
    if not frames:
        return kind.frame()
    whole = pd.concat(frames, ignore_index=True) if len(frames) > 1 else frames[0]
    if kind is COST_MONTH:
        return together(kind.conform(whole))
    return kind.conform(whole.drop_duplicates(list(kind.key)))


def _benefits(ready: Mapping[int, ReadFile], portfolio: Portfolio) -> tuple[Plan, frozenset[int]]:
    """What becomes of the benefits, and the files that something of it comes from."""
    given = [(number, one) for number, file in ready.items() for one in file.benefits]
    once, _ = named_twice([one for _, one in given])
    facts = [one.fact for one in numbered(once)]
    plan = plan_facts(facts, portfolio.benefits.values(), portfolio.revision)
    moved = {fact.id for fact in plan.after.small}
    firsts = {one.identity: number for number, one in reversed(given)}
    pairs = zip(once, facts, strict=True)
    return plan, frozenset(firsts[one.identity] for one, fact in pairs if fact.id in moved)


def _with_sources(plan: Plan, ready: Mapping[int, ReadFile], origins: frozenset[int]) -> Plan:
    """The plan with a record of each file that something in it comes from."""
    frames = plan.after.bulk.values()
    used = {int(one) for frame in frames for one in frame["file"].dropna().unique()} | origins
    sources = [
        SourceFile(id=number, name=one.name, sha256=one.book.sha256, size=one.book.size)
        for number, one in ready.items()
        if number in used and one.book is not None
    ]
    return replace(plan, after=Facts((*plan.after.small, *sources), plan.after.bulk))


def _claiming(
    files: Sequence[ReadFile], portfolio: Portfolio, today: Month
) -> tuple[ReadFile, ...]:
    """The files, with what is wrong once the benefits of all of them stand together."""
    given = [(place, one) for place, file in enumerate(files) for one in _ready(file)]
    if len({place for place, _ in given}) < 2:
        return tuple(files)
    once, again = named_twice([one for _, one in given])
    firsts = {one.identity: place for place, one in reversed(given)}
    met = [(given[at][0], one) for at, one in again]
    found = [
        (firsts[once[at].identity], problem)
        for at, problem in claims(numbered(once), portfolio, int(today))
    ]
    return tuple(_with(one, place, (*met, *found)) for place, one in enumerate(files))


def _ready(file: ReadFile) -> tuple[Entered, ...]:
    return () if file.is_blocked else file.benefits


def _with(file: ReadFile, place: int, found: Sequence[tuple[int, Problem]]) -> ReadFile:
    """The file with the problems at its place that it does not have yet."""
    known = {(one.code, one.place) for one in file.problems}
    more = [one for at, one in found if at == place and (one.code, one.place) not in known]
    return replace(file, problems=(*file.problems, *more)) if more else file


def _disagreeing(files: Sequence[ReadFile]) -> Iterator[ReadFile]:
    """The files, with a problem in the later one wherever two say different things."""
    ready = {place: one for place, one in enumerate(files) if not one.is_blocked}
    found = [pair for kind in UPLOADED for pair in _contradictions(kind, ready, files)]
    for place, one in enumerate(files):
        mine = tuple(problem for number, problem in found if number == place)
        yield replace(one, problems=(*one.problems, *mine)) if mine else one


def _contradictions(
    kind: BulkKind, ready: Mapping[int, ReadFile], files: Sequence[ReadFile]
) -> Iterator[tuple[int, Problem]]:
    """(which file, what about it) for each row that an earlier file tells otherwise."""
    if len(ready) < 2:
        return
    frames = [one.frames[kind.name].assign(file=place) for place, one in ready.items()]
    whole = pd.concat(frames, ignore_index=True)
    for row, first in _differing_costs(whole) if kind is COST_MONTH else _differing(kind, whole):
        told = {"file": files[int(first["file"])].name, "first": str(stands(first))}
        yield int(row["file"]), Problem("files_disagree", stands(row), told)


Pairs = Iterator[tuple[Mapping[Any, Any], Mapping[Any, Any]]]


def _differing(kind: BulkKind, whole: pd.DataFrame) -> Pairs:
    """Each row that names a key again with other content, and the row that named it first."""
    key = list(kind.key)
    other = whole.duplicated(key) & ~whole.duplicated([*key, *kind.content])
    firsts = whole.drop_duplicates(key).set_index(key)
    for _, row in whole[other].iterrows():
        yield row.to_dict(), firsts.loc[tuple(row[key])].to_dict()


def _differing_costs(whole: pd.DataFrame) -> Pairs:
    return ((row, first) for row, first, same in repeated(whole) if not same)
