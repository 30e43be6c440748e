"""Undo a change by a new one; nothing of the old one is lost."""

from __future__ import annotations

from benefits.actions.outcome import FactProblem, Outcome
from benefits.actions.saving import By, rebased
from benefits.domain.checks.field_problems import FieldProblem
from benefits.domain.record.bulk import MONTH_STATE
from benefits.domain.record.change import ChangeKind
from benefits.domain.record.facts import Settings
from benefits.domain.status.closing import Place, closed_in
from benefits.ledger import Ledger

_CLOSING = {ChangeKind.MONTH_CLOSED, ChangeKind.UNDO}
"""The kinds of change that may have closed a month."""


def undo(ledger: Ledger, number: int, by: By) -> Outcome:
    """Undo a change. Raises UndoRefused, naming them, where later changes stand on it or the
    months it moved were closed since. Undoing a close reopens its months and needs a reason; the
    portfolio's currency does not go back while rates or initiatives count on the one there is."""
    if mixed := rebased(_settings_before(ledger, number), ledger.portfolio()):
        return Outcome(problems=mixed)
    reopened = _reopened(ledger, number)
    if reopened and not by.reason.strip():
        home = ledger.portfolio().initiatives.get(reopened[0][0])
        needed = FieldProblem("reopening_needs_reason", "reason", {"month": reopened[0][1]})
        return Outcome(problems=(FactProblem(home, needed),) if home else ())
    return Outcome(ledger.undo(number, author=by.author, reason=by.reason, token=by.token))


def _settings_before(ledger: Ledger, number: int) -> tuple[Settings, ...]:
    """The settings that undoing a change brings back; the usual ones where it made the first."""
    if not 0 < number <= ledger.revision():
        return ()
    moved = ledger.history(number)
    if not any(isinstance(one, Settings) for one in moved.after.small):
        return ()
    found = tuple(one for one in moved.before.small if isinstance(one, Settings))
    return found or (Settings(id=0),)


def reopens(ledger: Ledger, number: int) -> bool:
    """Whether undoing a change would reopen a closed month."""
    return bool(_reopened(ledger, number))


def _reopened(ledger: Ledger, number: int) -> list[Place]:
    """The initiatives and months that a change closed."""
    found = ledger.changes(before=number + 1, limit=1)
    if not found or found[0].kind not in _CLOSING:
        return []
    return sorted(closed_in(ledger.history(number).after.frame(MONTH_STATE)))
