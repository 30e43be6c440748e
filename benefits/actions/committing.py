"""Freeze a plan as promised or as committed to: what any later figure is held against."""

from __future__ import annotations

from benefits.actions.outcome import FactProblem, Outcome
from benefits.actions.saving import By, checked, save
from benefits.domain.checks.field_problems import FieldProblem
from benefits.domain.record.facts import Commitment
from benefits.ledger import Ledger


def commit(
    ledger: Ledger, wanted: Commitment, seen: Commitment | None, revision: int, by: By
) -> Outcome:
    """Say that the plan as known at `wanted.revision` is what was promised or committed to.

    A plan agreed to before (`seen`, what the form was opened with) at the same stage is replaced
    as a new version; the record keeps both. Needs a reason, and the initiative must have been
    there at that change. Raises StalePlan where somebody agreed to another plan meanwhile.
    """
    problems = (*checked([wanted], ledger.portfolio()).problems, *_problems(ledger, wanted, by))
    if problems:
        return Outcome(problems=problems)
    return save(ledger, [wanted], [] if seen is None else [seen], revision, by)


def _problems(ledger: Ledger, wanted: Commitment, by: By) -> tuple[FactProblem, ...]:
    found = []
    if not by.reason.strip():
        found.append(FactProblem(wanted, FieldProblem("required", "reason")))
    if not _was_there(ledger, wanted):
        values = {"change": str(wanted.revision)}
        found.append(FactProblem(wanted, FieldProblem("plan_not_there_yet", "revision", values)))
    return tuple(found)


def _was_there(ledger: Ledger, wanted: Commitment) -> bool:
    """What lies outside the record is a problem of its own and no question of being there."""
    if not 0 < wanted.revision <= ledger.revision():
        return True
    return wanted.initiative in ledger.portfolio(wanted.revision).initiatives
