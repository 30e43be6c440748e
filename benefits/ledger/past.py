"""A ledger as it was at an earlier change: it reads as it did then, and nothing can be written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import NoReturn

from benefits.domain.record.change import Change, Movement, Version, Versions
from benefits.domain.record.plan import Conflict
from benefits.domain.record.portfolio import Portfolio
from benefits.ledger.ledger import Ledger


class ReadOnly(Exception):
    """Somebody wrote to what is past."""


class PastLedger(Ledger):
    """Everything up to a change. What came later is not there: no change, no version, no undo."""

    def __init__(self, whole: Ledger, revision: int) -> None:
        """Raises ValueError for a revision that is still to come."""
        if not 0 <= revision <= whole.revision():
            raise ValueError(f"revision {revision} is not known")
        # all that reads and keeps is shared: a past costs nothing but what is read of it
        self.__dict__.update(vars(whole))
        self._whole, self._last = whole, revision

    def revision(self) -> int:
        return self._last

    def portfolio(self, revision: int | None = None) -> Portfolio:
        wanted = self._last if revision is None else revision
        if wanted > self._last:
            raise ValueError(f"revision {wanted} is not between 0 and {self._last}")
        return self._whole.portfolio(wanted)

    def apply(self, *_: object, **__: object) -> NoReturn:
        """Raises ReadOnly: nothing is written to the past."""
        raise ReadOnly

    def undo(self, *_: object, **__: object) -> NoReturn:
        """Raises ReadOnly: nothing is written to the past."""
        raise ReadOnly

    def in_the_way_of_undo(self, number: int) -> tuple[Conflict, ...]:
        found = self._whole.in_the_way_of_undo(number)
        return tuple(one for one in found if one.change <= self._last)

    def changes(self, *, before: int | None = None, limit: int | None = None) -> tuple[Change, ...]:
        end = self._last + 1
        wanted = end if before is None else min(before, end)
        return tuple(map(self._then, self._whole.changes(before=wanted, limit=limit)))

    def history(self, number: int) -> Movement:
        if number > self._last:
            raise KeyError(number)
        found = self._whole.history(number)
        return replace(found, change=self._then(found.change))

    def movements(self, after: int, upto: int) -> tuple[Movement, ...]:
        found = self._whole.movements(after, min(upto, self._last))
        return tuple(replace(one, change=self._then(one.change)) for one in found)

    def revision_at(self, moment: datetime) -> int:
        return min(self._whole.revision_at(moment), self._last)

    def makers(self, kind: str, rows: Iterable[int]) -> Mapping[int, Change]:
        found = self._whole.makers(kind, rows)
        return {row: self._then(one) for row, one in found.items() if one.number <= self._last}

    def versions(self, kind: str, subject: int, revision: int | None = None) -> Versions:
        upto = self._last if revision is None else min(revision, self._last)
        found = self._whole.versions(kind, subject, upto)
        return replace(
            found, changes={number: self._then(one) for number, one in found.changes.items()}
        )

    def past(self, kind: str, number: int) -> tuple[Version, ...]:
        return self._versions_then(self._whole.past(kind, number))

    def pasts(self, kind: str, field: str, number: int) -> tuple[Version, ...]:
        return self._versions_then(self._whole.pasts(kind, field, number))

    def _versions_then(self, found: tuple[Version, ...]) -> tuple[Version, ...]:
        return tuple(
            replace(one, change=self._then(one.change))
            for one in found
            if one.change.number <= self._last
        )

    def _then(self, change: Change) -> Change:
        """A change as it was told then: nobody had undone it yet who did so later."""
        undone = change.undone_by
        return replace(change, undone_by=None) if undone and undone > self._last else change
