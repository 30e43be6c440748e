"""Who changed a fact while somebody else had it open."""

from __future__ import annotations

from benefits.domain.record.change import Change, ChangeKind
from benefits.domain.record.plan import Key, keys_of
from benefits.ledger import Ledger

_LOOKED_THROUGH = 50
"""How many changes are looked through at most: an open form is seldom older."""


def changed_by(ledger: Ledger, keys: frozenset[Key], since: int) -> Change | None:
    """The newest change after revision `since` that touched one of the facts; None where it is
    not among the latest. Uploads write measurements only and are passed over."""
    for change in ledger.changes(limit=_LOOKED_THROUGH):
        if change.number <= since:
            return None
        if change.kind is not ChangeKind.UPLOAD and _touches(ledger, change.number, keys):
            return change
    return None


def _touches(ledger: Ledger, number: int, keys: frozenset[Key]) -> bool:
    moved = ledger.history(number)
    return any(key in keys for facts in (moved.before, moved.after) for key in keys_of(facts))
