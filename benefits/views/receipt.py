"""What one upload did: how many values it moved, from which files, and to the headline."""

from __future__ import annotations

from dataclasses import dataclass

from benefits.domain.calendar.period import Month
from benefits.domain.record.bulk import BULK_KINDS
from benefits.domain.record.facts import SourceFile
from benefits.ledger import Ledger
from benefits.views.known import known
from benefits.views.overview import headline


@dataclass(frozen=True, slots=True)
class Effect:
    """Realised benefit to date before and after the change, cash and non-cash together, in
    int64 hundredths; `values` counts monthly values made."""

    values: int
    before: int
    after: int
    sources: tuple[SourceFile, ...]
    undone_by: int | None


def effect(ledger: Ledger, number: int, today: Month) -> Effect:
    """What a change did to the realised benefit. KeyError where there is no such change."""
    movement = ledger.history(number)
    before, after = (known(ledger, revision, today=today) for revision in (number - 1, number))
    made = movement.after
    return Effect(
        values=sum(len(made.frame(kind)) for kind in BULK_KINDS.values()),
        before=headline(before).realised.total,
        after=headline(after).realised.total,
        sources=tuple(one for one in made.small if isinstance(one, SourceFile)),
        undone_by=movement.change.undone_by,
    )
