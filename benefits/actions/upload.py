"""Upload workbooks: read them elsewhere, show what they would change, apply what was shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import pandas as pd

from benefits.actions.adopting import remembering
from benefits.actions.agreeing import agreed
from benefits.actions.closed_rows import Closers, closed_rows, closers
from benefits.actions.outcome import Outcome
from benefits.actions.received import UPLOADED, ReadFile, Upload, read_file
from benefits.actions.saving import By
from benefits.domain.calendar.period import Month
from benefits.domain.record.bulk import COST_MONTH, MEASUREMENT, BulkKind
from benefits.domain.record.change import ChangeKind
from benefits.domain.record.facts import Alias, Fact, SourceFile, UploadMapping, kind_of
from benefits.domain.record.plan import Counts, Facts, Plan, joined, plan_bulk, plan_facts
from benefits.domain.record.portfolio import Portfolio
from benefits.intake.problems import Problem, Severity
from benefits.intake.sheets.claims import named_twice
from benefits.intake.sheets.entered import numbered
from benefits.intake.sheets.merging import completed, together
from benefits.ledger import Ledger


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


def plan_files(
    portfolio: Portfolio, files: Sequence[ReadFile], today: Month, closed: Closers
) -> Preview:
    """What files that were read would change in a portfolio, all together as one plan. `closed`
    tells who closed which months: a file that would move something there is left out."""
    open_ones = [_in_open_months(one, portfolio, closed) for one in files]
    every = agreed(open_ones, portfolio, today)
    ready = {-1 - place: one for place, one in enumerate(every) if not one.is_blocked}
    parts = [_months(kind, ready, portfolio) for kind in UPLOADED]
    valued, origins = _benefits(ready, portfolio)
    kept = remembering({number: one.adopted for number, one in ready.items()}, portfolio)
    plan = joined([*parts, valued, kept])
    return Preview(every, _with_sources(plan, ready, origins))


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
