"""What was changed of a KPI's comparison after go-live: who, when, why, and from what to what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from benefits.domain.change import Change, Version
from benefits.domain.facts import Initiative, Kpi
from benefits.domain.locked import locked_changes
from benefits.domain.period import Month
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


def _resettled(versions: tuple[Version, ...], homes: tuple[Version, ...]) -> Iterator[Resettled]:
    for older, newer in pairwise(versions):
        go_live = _go_live(homes, newer.change.number)
        if go_live is None:
            continue
        today = Month.on(newer.change.at.date())
        fields = locked_changes(_kpi(older), _kpi(newer), go_live, today)
        if fields:
            yield Resettled(newer.change, fields, _kpi(older), _kpi(newer))


def _go_live(homes: tuple[Version, ...], number: int) -> Month | None:
    """Go-live as it stood before a change."""
    known = [one.fact for one in homes if one.change.number < number]
    return known[-1].go_live if known and isinstance(known[-1], Initiative) else None


def _kpi(version: Version) -> Kpi:
    assert isinstance(version.fact, Kpi)
    return version.fact
