"""Why a total is another one than at an earlier moment: its movement by cause and by change."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from benefits.domain.calendar.as_of import AsOf
from benefits.domain.calendar.period import Month
from benefits.domain.movement.replay import grouped, steps
from benefits.domain.movement.underway import Underway
from benefits.domain.movement.why import Why
from benefits.domain.record.change import Change, Movement
from benefits.domain.record.portfolio import Portfolio
from benefits.ledger import Ledger
from benefits.views.bridge_totals import Reading, Total, reading, reading_of_kpi
from benefits.views.known import Known, known_from

MOST_STEPS, FEWEST_STEPS = 120, 8
"""How many steps are told one by one; of more, the oldest of a cause are told together."""
_LARGE = 60_000
"""KPIs times steps that may be computed while a reader waits."""


@dataclass(frozen=True, slots=True)
class Moved:
    """What some changes (nearly always one, newest first) moved for one cause; without a change it
    is the passing of time. `by` leaves out the totals that are not defined."""

    why: Why
    changes: tuple[Change, ...]
    by: Mapping[Total, int]


@dataclass(frozen=True, slots=True, eq=False)
class Bridge:
    """All totals of a scope at two moments, and what moved them in between, in the order in which
    it was taken up. For every total `earlier` and all of `moved` add up to `later`, unless it is
    not defined at both moments."""

    start: AsOf
    end: AsOf
    earlier: Reading
    later: Reading
    moved: tuple[Moved, ...]

    def of(self, total: Total, why: Why) -> int:
        """What a cause moved of a total: the sum of its changes."""
        return sum(one.by.get(total, 0) for one in self.moved if one.why is why)

    def causes(self, total: Total) -> dict[Why, int]:
        """Every cause with what it moved, in the order in which causes are told."""
        return {why: self.of(total, why) for why in Why}

    def changes(self, total: Total, why: Why) -> list[Moved]:
        """What moved a total for one cause, the most first."""
        some = [one for one in self.moved if one.why is why and one.by.get(total)]
        return sorted(some, key=lambda one: abs(one.by[total]), reverse=True)

    def is_defined(self, total: Total) -> bool:
        """Whether a total has a value at both moments."""
        return self.earlier[total] is not None and self.later[total] is not None


def bridge(
    ledger: Ledger,
    start: AsOf,
    later: Known,
    initiative: int | None = None,
    kpi: int | None = None,
) -> Bridge:
    """From an earlier moment to what is known later, of all, one initiative or one KPI. Kept as
    long as that is known.

    Raises ValueError where the earlier moment is after the later one.
    """
    if start.revision > later.revision:
        raise ValueError(f"change {start.revision} is not before {later.revision}")
    about = ("bridge", start, initiative, kpi)
    return later.once(about, lambda: _Told(ledger, start, later, initiative, kpi).bridge())


Told = tuple[Why, tuple[int, ...], Reading]
"""A cause, the numbers of the changes, and the totals after these were taken up."""


@dataclass(frozen=True, slots=True, eq=False)
class _Told:
    """The way from one moment to another. Not by way of `known`, whose few places belong to what
    is being looked at."""

    ledger: Ledger
    start: AsOf
    later: Known
    initiative: int | None
    kpi: int | None

    def bridge(self) -> Bridge:
        end = AsOf(self.later.revision, self.later.today)
        earlier = self.ledger.portfolio(self.start.revision)
        movements = self.ledger.movements(self.start.revision, end.revision)
        by_number = {one.change.number: one.change for one in movements}
        first, last = self._read(earlier, self.start.month), self._of(self.later)
        moved = []
        before: dict[Total, int | None] = dict(first)
        for why, numbers, after in self._way(earlier, movements, last):
            changes = tuple(by_number[one] for one in sorted(set(numbers), reverse=True))
            by = _difference(before, after, first, last)
            moved += [Moved(why, changes, by)] if by else []
            before |= {total: value for total, value in after.items() if value is not None}
        return Bridge(self.start, end, first, last, tuple(moved))

    def _way(
        self, earlier: Portfolio, movements: Sequence[Movement], last: Reading
    ) -> Iterator[Told]:
        """Time first: what later months bring is not for the clock to claim. Last comes whatever
        the steps have not told, so that the way always ends where it should."""
        month = self.later.today
        if month != self.start.month:
            yield Why.TIME, (), self._read(earlier, month)
        found = steps(earlier, self.later.portfolio, movements)
        underway, many = Underway(earlier), len(self.later.portfolio.kpis)
        for group in grouped(found, max(FEWEST_STEPS, min(MOST_STEPS, _LARGE // (many + 1)))):
            numbers = tuple(number for one in group for number in one.changes)
            yield group[0].why, numbers, self._read(underway.take(group), month)
        yield Why.METHOD, tuple(one.change.number for one in movements), last

    def _read(self, portfolio: Portfolio, month: Month) -> Reading:
        return self._of(known_from(portfolio, month))

    def _of(self, known: Known) -> Reading:
        if self.kpi is None:
            return reading(known, self.initiative)
        return reading_of_kpi(known, self.kpi)


def _difference(before: Reading, after: Reading, first: Reading, last: Reading) -> dict[Total, int]:
    """What moved, of the totals that are defined at both ends. One that is not defined on the way
    stays where it was until it is again."""
    found = {}
    for total, value in after.items():
        old = before[total]
        if value is not None and old is not None and None not in (first[total], last[total]):
            found[total] = value - old
    return {total: amount for total, amount in found.items() if amount}
