"""What was changed about one KPI and what people said of it, each with who, when and why."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import tzinfo
from itertools import pairwise
from typing import Any

import pandas as pd

from benefits.domain.calendar.period import Month
from benefits.domain.record.change import Change, Version
from benefits.domain.record.codes import MeasurementStatus
from benefits.domain.record.facts import Comment, Initiative, Kpi
from benefits.ledger import Ledger
from benefits.views.known import Known

MARKS = (*("goal", "go_live", "restated", "phase", "override", "verdict", "commitment", "comment"),)
"""The kinds of marks."""


@dataclass(frozen=True, slots=True)
class Moved:
    """One field of a fact, before and after; references are ids."""

    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class KpiVersion:
    """A KPI's definition as one change made it; `moved` is empty for the first."""

    change: Change
    kpi: Kpi
    moved: tuple[Moved, ...]


@dataclass(frozen=True, slots=True)
class Said:
    """A comment with the change that made it, which knows who and when."""

    comment: Comment
    change: Change


@dataclass(frozen=True, slots=True)
class Mark:
    """Something that happened to a KPI: at `month` on the time axis, by `change`.

    `text` is the reason given, or the comment. `moved` are the fields of a goal, `months` those
    that were restated or judged, `code` a status, a verdict or a stage; `name` what it is about.
    """

    kind: str
    month: Month
    change: Change
    text: str = ""
    moved: tuple[Moved, ...] = ()
    months: tuple[Month, ...] = ()
    code: str = ""
    name: str = ""


def kpi_versions(ledger: Ledger, kpi: int) -> tuple[KpiVersion, ...]:
    """The versions of a KPI's definition, newest first; empty where there never was such a one."""
    versions = ledger.past("kpi", kpi)
    found = [KpiVersion(one.change, _kpi(one), ()) for one in versions[:1]]
    for older, newer in pairwise(versions):
        found.append(KpiVersion(newer.change, _kpi(newer), _moved(older.fact, newer.fact)))
    return tuple(reversed(found))


def comments(known: Known, ledger: Ledger, kpi: int) -> tuple[Said, ...]:
    """What is said of a KPI, newest first."""
    made = _makers(ledger, "comment", "kpi", kpi)
    own = (one for one in known.portfolio.comments.values() if one.kpi == kpi)
    found = [Said(one, made[one.id]) for one in own]
    return tuple(sorted(found, key=lambda one: (one.change.number, one.comment.id), reverse=True))


def kpi_marks(known: Known, ledger: Ledger, kpi: int, zone: tzinfo) -> tuple[Mark, ...]:
    """Everything that happened to a KPI and stands, newest change first. What was undone since is
    left out, and so are its undoings. What is about no month stands in that of its change, by the
    reader's own clock (`zone`)."""
    one = known.portfolio.kpis[kpi]
    of = _Marking(known, ledger, one, zone)
    found = [
        *of.goals(),
        *of.go_lives(),
        *of.restated(),
        *of.phases(),
        *of.overrides(),
        *of.verdicts(),
        *of.commitments(),
        *of.comments(),
    ]
    found.sort(key=lambda mark: (-mark.change.number, MARKS.index(mark.kind), -mark.month))
    return tuple(found)


@dataclass(frozen=True, slots=True, eq=False)
class _Marking:
    """The marks of one KPI, kind by kind."""

    known: Known
    ledger: Ledger
    kpi: Kpi
    zone: tzinfo

    def goals(self) -> Iterator[Mark]:
        versions = kpi_versions(self.ledger, self.kpi.id)
        standing = _standing(one.change for one in versions)
        for one in versions:
            if one.moved and one.change.number in standing:
                yield self._at(one.change, "goal", moved=one.moved)

    def go_lives(self) -> Iterator[Mark]:
        versions = self.ledger.past("initiative", self.kpi.initiative)
        standing = _standing(one.change for one in versions)
        for older, newer in pairwise(versions):
            moved = _moved(older.fact, newer.fact)
            some = tuple(one for one in moved if one.field == "go_live")
            if some and newer.change.number in standing:
                assert isinstance(newer.fact, Initiative)
                yield self._at(newer.change, "go_live", moved=some, name=newer.fact.name)

    def restated(self) -> Iterator[Mark]:
        """At the last month that a change restated: there the figures became others."""
        found = self.ledger.versions("measurement", self.kpi.id)
        standing = _standing(found.changes.values())
        for number, months in _restated(found.frame).items():
            if number in standing:
                change, last = found.changes[number], months[-1]
                yield Mark("restated", last, change, change.reason, months=months)

    def phases(self) -> Iterator[Mark]:
        made = _makers(self.ledger, "chart_phase", "kpi", self.kpi.id)
        for one in self.known.portfolio.chart_phases.values():
            if one.kpi == self.kpi.id:
                yield Mark("phase", one.month, made[one.id], one.reason)

    def overrides(self) -> Iterator[Mark]:
        made = _makers(self.ledger, "status_override", "kpi", self.kpi.id)
        for one in self.known.portfolio.status_overrides.values():
            if one.kpi == self.kpi.id:
                yield Mark("override", one.month, made[one.id], one.reason, code=one.status.value)

    def verdicts(self) -> Iterator[Mark]:
        for one in self.known.portfolio.benefits_of(self.kpi.id):
            found = self.ledger.versions("validation", one.id)
            now = found.frame[found.frame["until"].isna()]
            for number, verdict in sorted(set(zip(now["since"], now["verdict"], strict=True))):
                rows = now[(now["since"] == number) & (now["verdict"] == verdict)]
                months = tuple(map(Month, rows["month"].tolist()))
                change, code = found.changes[number], str(verdict)
                yield self._at(change, "verdict", months=months, code=code, name=one.name)

    def commitments(self) -> Iterator[Mark]:
        made = _makers(self.ledger, "commitment", "initiative", self.kpi.initiative)
        for one in self.known.portfolio.commitments.values():
            if one.initiative == self.kpi.initiative:
                yield self._at(made[one.id], "commitment", code=one.stage.value, name=one.name)

    def comments(self) -> Iterator[Mark]:
        for one in comments(self.known, self.ledger, self.kpi.id):
            month = one.comment.month or self._month(one.change)
            yield Mark("comment", month, one.change, one.comment.text)

    def _at(self, change: Change, kind: str, **told: Any) -> Mark:
        return Mark(kind, self._month(change), change, change.reason, **told)

    def _month(self, change: Change) -> Month:
        return Month.on(change.at.astimezone(self.zone).date())


_MEASURED = ["value", "numerator", "denominator"]
"""What a value is made of: a rate with counts need not name one itself."""


def _restated(frame: pd.DataFrame) -> Mapping[int, tuple[Month, ...]]:
    """By change, the months whose final value it made another one, oldest first."""
    final = MeasurementStatus.FINAL.value
    found: dict[int, list[Month]] = defaultdict(list)
    for month in sorted(set(frame["month"].tolist())):
        rows = frame[frame["month"] == month]
        values, since = _made_of(rows), rows["since"].tolist()
        was_final = (rows["status"] == final).tolist()
        for at in range(1, len(rows)):
            if was_final[at - 1] and values[at - 1] != values[at]:
                found[since[at]].append(Month(month))
    return {number: tuple(months) for number, months in found.items()}


def _made_of(rows: pd.DataFrame) -> list[tuple[int | None, ...]]:
    columns = (rows[name].astype(object).where(rows[name].notna(), None) for name in _MEASURED)
    return list(zip(*columns, strict=True))


def _standing(changes: Iterable[Change]) -> set[int]:
    """The numbers of changes that were not undone, or whose undoing was; undoings are none."""
    known = {one.number: one for one in changes}

    def stands(one: Change) -> bool:
        undoer = known.get(one.undone_by or 0)
        return one.undone_by is None or (undoer is not None and not stands(undoer))

    return {number for number, one in known.items() if one.undoes is None and stands(one)}


def _makers(ledger: Ledger, kind: str, field: str, number: int) -> dict[int, Change]:
    """The change that made the newest version of each fact, by its id."""
    return {one.fact.id: one.change for one in ledger.pasts(kind, field, number)}


def _moved(older: object, newer: object) -> tuple[Moved, ...]:
    names = [one.name for one in fields(newer)]  # type: ignore[arg-type]
    pairs = ((name, getattr(older, name), getattr(newer, name)) for name in names)
    return tuple(Moved(name, old, new) for name, old, new in pairs if old != new)


def _kpi(version: Version) -> Kpi:
    assert isinstance(version.fact, Kpi)
    return version.fact
