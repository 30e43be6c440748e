"""What was changed of a KPI's comparison after go-live: who, when, why, and from what to what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from benefits.domain.calendar.period import Month
from benefits.domain.checks.locked import locked_changes
from benefits.domain.record.change import Change, Version
from benefits.domain.record.facts import Initiative, Kpi
from benefits.ledger import Ledger


@dataclass(frozen=True, slots=True)
class Resettled:
    """A change of what a KPI is compared with after its go-live: the fields, and the KPI before
    and after it."""

    change: Change
    fields: tuple[str, ...]
    before: Kpi
    after: Kpi


def resettled(ledger: Ledger, kpi: int) -> tuple[Resettled, ...]:
    """Such changes of one KPI, newest first. What was undone stands there with its undoing.

    Two reads of the KPI's and the initiative's own versions, however long the history is.
    """
    versions = ledger.past("kpi", kpi)
    if not versions:
        return ()
    homes = ledger.past("initiative", _kpi(versions[-1]).initiative)
    return tuple(_resettled(versions, homes))[::-1]


def resettled_by(ledger: Ledger, number: int) -> tuple[Resettled, ...]:
    """What one change altered of KPIs' comparisons after their go-live. KeyError where there is no
    such change."""
    moved = ledger.history(number)
    before = {one.id: one for one in moved.before.small if isinstance(one, Kpi)}
    pairs = (
        (before[one.id], one)
        for one in moved.after.small
        if isinstance(one, Kpi) and one.id in before
    )
    found = (
        _between(ledger.past("initiative", old.initiative), old, new, moved.change)
        for old, new in pairs
    )
    return tuple(one for one in found if one is not None)


def _resettled(versions: tuple[Version, ...], homes: tuple[Version, ...]) -> Iterator[Resettled]:
    for older, newer in pairwise(versions):
        found = _between(homes, _kpi(older), _kpi(newer), newer.change)
        if found is not None:
            yield found


def _between(
    homes: tuple[Version, ...], before: Kpi, after: Kpi, change: Change
) -> Resettled | None:
    """What a change altered of one KPI's comparison after go-live, None where nothing."""
    go_live = _go_live(homes, change.number)
    if go_live is None:
        return None
    fields = locked_changes(before, after, go_live, Month.on(change.at.date()))
    return Resettled(change, fields, before, after) if fields else None


def _go_live(homes: tuple[Version, ...], number: int) -> Month | None:
    """Go-live as it stood before a change."""
    known = [one.fact for one in homes if one.change.number < number]
    return known[-1].go_live if known and isinstance(known[-1], Initiative) else None


def _kpi(version: Version) -> Kpi:
    assert isinstance(version.fact, Kpi)
    return version.fact
