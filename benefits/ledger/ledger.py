"""The ledger: nothing is overwritten, every write is one change, every moment can be read again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from threading import Lock

from sqlalchemy import Connection
from sqlalchemy.exc import ArgumentError

from benefits.domain.record.change import Change, ChangeKind, Fault, Movement, Version, Versions
from benefits.domain.record.plan import Conflict, Plan, StalePlan, UndoRefused, keys_of
from benefits.domain.record.portfolio import Portfolio
from benefits.ledger import changes as log
from benefits.ledger import origins
from benefits.ledger.closed import in_closed_months
from benefits.ledger.copying import copy_to_file
from benefits.ledger.current import Current
from benefits.ledger.engine import Unreachable, answering, engine_for, reading, writing
from benefits.ledger.migrating import migrate
from benefits.ledger.reading import digest_of, portfolio_at, revision_of
from benefits.ledger.rows import uncollected
from benefits.ledger.staleness import conflicts_with, standing_on
from benefits.ledger.verifying import faults
from benefits.ledger.writing import Note, carry_out

_KEPT_EARLIER = 8
"""How many earlier portfolios are kept in memory for time travel."""


class Ledger:
    """One database of changes and facts. Safe to share between threads.

    All of it raises Unreachable where the database does not answer or cannot be written to.
    """

    def __init__(self, url: str) -> None:
        self._engine = engine_for(url)
        self._current = Current(self._engine)
        self._earlier: OrderedDict[str, Portfolio] = OrderedDict()
        self._lock = Lock()

    @classmethod
    def open(cls, url: str) -> Ledger:
        """Open a database by its address, making or migrating it first.

        Raises NewerDatabase where a newer version of this program wrote it, and Unreachable where
        there is no database to be had at the address.
        """
        try:
            with answering(url):
                ledger = cls(url)
                migrate(ledger._engine)
        except (ArgumentError, ImportError, OSError) as reason:
            raise Unreachable(url) from reason
        return ledger

    @property
    def url(self) -> str:
        """The address without its password."""
        return self._engine.url.render_as_string(hide_password=True)

    def revision(self) -> int:
        """The number of the newest change: rises with every write, in any process."""
        with reading(self._engine) as connection:
            return revision_of(connection)

    def portfolio(self, revision: int | None = None) -> Portfolio:
        """Everything as known now, or as known at an earlier revision.

        Raises ValueError for a revision that is still to come.
        """
        newest = self._current.portfolio()
        if revision is None or revision == newest.revision:
            return newest
        if not 0 <= revision < newest.revision:
            raise ValueError(f"revision {revision} is not between 0 and {newest.revision}")
        return self._as_of(revision)

    def apply(
        self,
        plan: Plan,
        *,
        author: str,
        reason: str = "",
        kind: ChangeKind = ChangeKind.GOAL,
        token: str | None = None,
    ) -> Change:
        """Carry out a plan, all of it or nothing, and return the change it became.

        Raises StalePlan where others changed, after the plan was made, what it touches, and
        MonthsClosed where it moves measurements or costs of closed months. With a token a plan is
        carried out once, however often it is sent.
        """
        with writing(self._engine) as connection, uncollected():
            return carry_out(connection, plan, Note(author, reason, kind, token))

    def undo(
        self, number: int, *, author: str, reason: str = "", token: str | None = None
    ) -> Change:
        """Undo a change by a new one. Raises UndoRefused where later changes stand on it or the
        months it moved are closed by now, and KeyError where there is no such change."""
        note = Note(author, reason, ChangeKind.UNDO, token, undoes=number)
        try:
            with writing(self._engine) as connection:
                return carry_out(connection, _reversal(connection, number), note)
        except StalePlan as stale:
            raise UndoRefused(stale.conflicts) from None

    def spent(self, token: str) -> Change | None:
        """The change that a one-time token was spent on; None while it is unspent."""
        with reading(self._engine) as connection:
            return log.change_of_token(connection, token)

    def in_the_way_of_undo(self, number: int) -> tuple[Conflict, ...]:
        """What `undo` of this change would be refused for; empty where it can be undone."""
        with reading(self._engine) as connection:
            plan = _reversal(connection, number)
            return (
                conflicts_with(connection, plan)
                or in_closed_months(connection, plan)
                or _left_standing(connection, plan)
            )

    def changes(self, *, before: int | None = None, limit: int | None = None) -> tuple[Change, ...]:
        """Changes, newest first, optionally only those numbered below `before`."""
        with reading(self._engine) as connection:
            return log.changes(connection, before=before, limit=limit)

    def history(self, number: int) -> Movement:
        """What a change ended and what it made. KeyError where there is no such change."""
        with reading(self._engine) as connection:
            return log.movement(connection, number)

    def movements(self, after: int, upto: int) -> tuple[Movement, ...]:
        """What each change numbered above `after` and up to `upto` ended and made, oldest first."""
        with reading(self._engine) as connection:
            return log.movements(connection, after, upto)

    def revision_at(self, moment: datetime) -> int:
        """The newest change made up to a moment in UTC; 0 where none was."""
        with reading(self._engine) as connection:
            return log.revision_at(connection, moment)

    def makers(self, kind: str, rows: Iterable[int]) -> Mapping[int, Change]:
        """The change that made each of some rows of a bulk kind, by row number."""
        with reading(self._engine) as connection:
            return origins.makers(connection, kind, rows)

    def versions(self, kind: str, subject: int, revision: int | None = None) -> Versions:
        """Every version of a bulk kind's facts about one subject (the first column of its key),
        in the order they were made, as known now or at an earlier revision."""
        with reading(self._engine) as connection:
            upto = revision_of(connection) if revision is None else revision
            return origins.versions(connection, kind, subject, upto)

    def past(self, kind: str, number: int) -> tuple[Version, ...]:
        """A small fact as each change made it, oldest first."""
        with reading(self._engine) as connection:
            return log.past(connection, kind, number)

    def pasts(self, kind: str, field: str, number: int) -> tuple[Version, ...]:
        """Every version of every small fact of a kind that names one in a field, oldest first:
        `pasts("comment", "kpi", 12)` is all that was ever said of a KPI."""
        with reading(self._engine) as connection:
            return log.pasts(connection, kind, field, number)

    def verify(self) -> tuple[Fault, ...]:
        """Everything altered behind the ledger's back; empty when all is well."""
        with reading(self._engine) as connection:
            return faults(connection)

    def backup(self, target: Path) -> None:
        """Copy everything, from SQLite or PostgreSQL, into a new SQLite file that opens as a
        ledger. Raises FileExistsError rather than overwrite."""
        with reading(self._engine) as source:
            copy_to_file(source, target)

    def close(self) -> None:
        """Let go of all connections; another use opens new ones."""
        self._engine.dispose()

    def _as_of(self, revision: int) -> Portfolio:
        """Kept by digest, which stands for everything up to the revision."""
        with reading(self._engine) as connection:
            digest = digest_of(connection, revision)
            if (kept := self._kept(digest)) is not None:
                return kept
            portfolio = portfolio_at(connection, revision)
        with self._lock:
            self._earlier[digest] = portfolio
            while len(self._earlier) > _KEPT_EARLIER:
                self._earlier.popitem(last=False)
        return portfolio

    def _kept(self, digest: str) -> Portfolio | None:
        with self._lock:
            if digest in self._earlier:
                self._earlier.move_to_end(digest)
            return self._earlier.get(digest)


def _reversal(connection: Connection, number: int) -> Plan:
    """The plan that undoes a change: as if made right after it."""
    moved = log.movement(connection, number)
    return Plan(number, before=moved.after, after=moved.before)


def _left_standing(connection: Connection, plan: Plan) -> tuple[Conflict, ...]:
    """What would still refer to facts that go, once all that the plan ends has ended."""
    ending = frozenset(keys_of(plan.before))
    standing = standing_on(connection, plan.before_only())
    return tuple(one for one in standing if one.key not in ending)
