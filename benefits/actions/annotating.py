"""What people add to a KPI's chart: a comment, a phase with limits of its own."""

from __future__ import annotations

from benefits.actions.outcome import Outcome
from benefits.actions.saving import By, checked
from benefits.domain.calendar.period import Month
from benefits.domain.record.change import ChangeKind
from benefits.domain.record.facts import ChartPhase, Comment, Fact
from benefits.domain.record.plan import plan_facts
from benefits.ledger import Ledger


def comment(ledger: Ledger, kpi: int, text: str, by: By, month: Month | None = None) -> Outcome:
    """Say something of a KPI, or of one of its months. Nothing said is a problem."""
    said = Comment(id=-1, kpi=kpi, month=month, text=text.strip())
    return _add(ledger, said, ChangeKind.COMMENT, by)


def start_phase(ledger: Ledger, kpi: int, month: Month, by: By) -> Outcome:
    """Reckon the limits of a KPI's chart anew from a month on, for the reason that `by` gives.

    Returns problems instead where there is no reason, a phase from that month already, or nothing
    measured by then.
    """
    begun = ChartPhase(id=-1, kpi=kpi, month=month, reason=by.reason.strip())
    return _add(ledger, begun, ChangeKind.CHART, by)


def _add(ledger: Ledger, fact: Fact, kind: ChangeKind, by: By) -> Outcome:
    portfolio = ledger.portfolio()
    found = checked([fact], portfolio)
    if found.problems:
        return found
    plan = plan_facts([fact], [], portfolio.revision)
    change = ledger.apply(plan, author=by.author, reason=by.reason, kind=kind, token=by.token)
    return Outcome(change, advice=found.advice)
