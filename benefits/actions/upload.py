"""Upload workbooks: read them elsewhere, show what they would change, apply what was shown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

import pandas as pd

from benefits import text
from benefits.actions.outcome import Outcome
from benefits.actions.saving import By
from benefits.domain.bulk import COST_MONTH, MEASUREMENT, BulkKind
from benefits.domain.change import ChangeKind
from benefits.domain.facts import SourceFile
from benefits.domain.period import Month
from benefits.domain.plan import Facts, Plan, joined, plan_bulk
from benefits.domain.portfolio import Portfolio
from benefits.intake.book import Book
from benefits.intake.check import check
from benefits.intake.problems import Problem, Severity, Unreadable
from benefits.intake.reader import read
from benefits.intake.rows import stands
from benefits.intake.vocabulary import Vocabulary
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
    """One file understood: what it holds (frames by kind of bulk fact) and every problem.

    `book` is what was read, None where nothing could be.
    """

    name: str
    book: Book | None
    frames: Mapping[str, pd.DataFrame]
    problems: tuple[Problem, ...]

    @property
    def is_blocked(self) -> bool:
        return any(one.severity is Severity.MUST_FIX for one in self.problems)

    @property
    def rows(self) -> int:
        return sum(len(frame) for frame in self.frames.values())


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
    def needs_confirmation(self) -> bool:
        """Something in the files to be applied should be looked at and confirmed first."""
        ready = (one for one in self.files if not one.is_blocked)
        return any(p.severity is Severity.CONFIRM for one in ready for p in one.problems)

    @property
    def problems(self) -> tuple[Problem, ...]:
        return tuple(problem for one in self.files for problem in one.problems)


def preview(ledger: Ledger, uploads: Sequence[Upload], today: Month) -> Preview:
    """Read files and plan what they would change. Nothing is written."""
    portfolio = ledger.portfolio()
    return plan_files(portfolio, [read_file(one, portfolio, today) for one in uploads])


def read_file(upload: Upload, portfolio: Portfolio, today: Month) -> ReadFile:
    """Read one file in a process of its own and check it against what is known."""
    try:
        book = read(upload.data)
    except Unreadable as unreadable:
        return ReadFile(upload.name, None, {}, (unreadable.problem,))
    found = check(book, portfolio, vocabulary(), today=today)
    frames = {MEASUREMENT.name: found.frame, COST_MONTH.name: found.costs}
    return ReadFile(upload.name, book, frames, found.problems)


def plan_files(portfolio: Portfolio, files: Sequence[ReadFile]) -> Preview:
    """What files that were read would change in a portfolio, all together as one plan."""
    agreed = tuple(_disagreeing(files))
    ready = [(place, one) for place, one in enumerate(agreed) if not one.is_blocked]
    numbered = {-1 - place: one for place, one in ready}
    parts = [
        plan_bulk(kind, _wanted(kind, numbered), _stored(kind, portfolio), portfolio.revision)
        for kind in UPLOADED
    ]
    return Preview(agreed, _with_sources(joined(parts), numbered))


def confirm(ledger: Ledger, shown: Preview, by: By) -> Outcome:
    """Apply exactly what was shown, all of it or nothing. Raises StalePlan where somebody
    changed the same facts after the preview was made; a new preview then shows how it stands."""
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


def _wanted(kind: BulkKind, numbered: Mapping[int, ReadFile]) -> pd.DataFrame:
    frames = [
        one.frames[kind.name].assign(file=number)
        for number, one in numbered.items()
        if len(one.frames.get(kind.name, ()))
    ]
    if not frames:
        return kind.frame()
    together = pd.concat(frames, ignore_index=True) if len(frames) > 1 else frames[0]
    return kind.conform(together.drop_duplicates(list(kind.key)))


def _with_sources(plan: Plan, numbered: Mapping[int, ReadFile]) -> Plan:
    """The plan with a record of each file that something in it comes from."""
    frames = plan.after.bulk.values()
    used = {int(one) for frame in frames for one in frame["file"].dropna().unique()}
    sources = [
        SourceFile(id=number, name=one.name, sha256=one.book.sha256, size=one.book.size)
        for number, one in numbered.items()
        if number in used and one.book is not None
    ]
    return replace(plan, after=Facts(tuple(sources), plan.after.bulk))


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
    together = pd.concat(frames, ignore_index=True)
    key = list(kind.key)
    other = together.duplicated(key) & ~together.duplicated([*key, *kind.content])
    firsts = together.drop_duplicates(key).set_index(key)
    for _, row in together[other].iterrows():
        first = firsts.loc[tuple(row[key])]
        told = {"file": files[int(first["file"])].name, "first": str(stands(first))}
        yield int(row["file"]), Problem("files_disagree", stands(row), told)
