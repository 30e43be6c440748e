"""Undo a change by a new one; nothing of the old one is lost."""

from __future__ import annotations

from benefits.actions.outcome import Outcome
from benefits.actions.saving import By
from benefits.ledger import Ledger


def undo(ledger: Ledger, number: int, by: By) -> Outcome:
    """Undo a change. Raises UndoRefused, naming them, where later changes stand on it."""
    return Outcome(ledger.undo(number, author=by.author, reason=by.reason, token=by.token))
