"""Save goals, benefits, costs and settings: what a form held against what it was opened with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from benefits.actions.outcome import FactProblem, Outcome
from benefits.domain.bulk import COST_MONTH
from benefits.domain.change import ChangeKind
from benefits.domain.checks import check
from benefits.domain.facts import Cost, Fact, Settings, kind_of
from benefits.domain.plan import Facts, Plan, joined, plan_bulk, plan_facts
from benefits.domain.portfolio import Portfolio
from benefits.ledger import Ledger


@dataclass(frozen=True, slots=True)
class By:
    """Who writes, why, and with which one-time token."""

    author: str
    token: str | None = None
    reason: str = ""


def save(
    ledger: Ledger, wanted: Sequence[Fact], seen: Sequence[Fact], revision: int, by: By
) -> Outcome:
    """Save small facts that were opened as `seen` at `revision`; new ones have negative ids.

    Returns the problems of the facts instead of saving where there are any. Raises StalePlan
    where somebody changed the same facts since.
    """
    found = checked(wanted, ledger.portfolio())
    if found.problems:
        return found
    return _carry_out(ledger, plan_facts(wanted, seen, revision), by, found)


def checked(wanted: Sequence[Fact], portfolio: Portfolio) -> Outcome:
    """The problems of facts among all those that would be there once they are saved."""
    among = portfolio.with_facts(wanted)
    found = [FactProblem(fact, one) for fact in wanted for one in check(fact, among)]
    return Outcome(
        problems=tuple(one for one in found if one.problem.blocks),
        advice=tuple(one for one in found if not one.problem.blocks),
    )


@dataclass(frozen=True, slots=True, eq=False)
class CostLine:
    """A cost line with its monthly amounts, a frame of `bulk.COST_MONTH`."""

    cost: Cost
    months: pd.DataFrame


def save_cost(
    ledger: Ledger, wanted: CostLine, seen: CostLine | None, revision: int, by: By
) -> Outcome:
    """Save a cost line opened as `seen` (None for a new one). Months it no longer has are ended."""
    found = checked([wanted.cost], ledger.portfolio())
    if found.problems:
        return found
    line = plan_facts([wanted.cost], [] if seen is None else [seen.cost], revision)
    stored = COST_MONTH.frame() if seen is None else seen.months
    amounts = plan_months(wanted.months, stored, revision)
    return _carry_out(ledger, joined([line, amounts]), by, found)


def plan_months(wanted: pd.DataFrame, stored: pd.DataFrame, revision: int) -> Plan:
    """Monthly costs of one line as wanted; those no longer wanted are ended."""
    changed = plan_bulk(COST_MONTH, wanted, stored, revision)
    gone = COST_MONTH.conform(stored[~stored["month"].isin(wanted["month"])])
    if gone.empty:
        return changed
    return joined([changed, Plan(revision, before=Facts(bulk={COST_MONTH.name: gone}))])


def _carry_out(ledger: Ledger, plan: Plan, by: By, found: Outcome) -> Outcome:
    if plan.is_empty:
        return found
    change = ledger.apply(
        plan, author=by.author, reason=by.reason, kind=_change_kind(plan), token=by.token
    )
    return Outcome(change, advice=found.advice)


def _change_kind(plan: Plan) -> ChangeKind:
    facts = (*plan.after.small, *plan.before.small)
    if any(isinstance(one, Settings) for one in facts):
        return ChangeKind.SETTINGS
    if any(kind_of(one) == "cost" for one in facts) or COST_MONTH.name in plan.after.bulk:
        return ChangeKind.COST
    return ChangeKind.GOAL
