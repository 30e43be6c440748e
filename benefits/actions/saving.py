"""Save goals, benefits, costs and settings: what a form held against what it was opened with."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

import pandas as pd

from benefits.actions.outcome import FactProblem, Outcome
from benefits.domain.calendar.period import Month
from benefits.domain.checks.checks import check
from benefits.domain.checks.field_problems import FieldProblem
from benefits.domain.checks.locked import locked_changes
from benefits.domain.record.bulk import COST_MONTH
from benefits.domain.record.change import ChangeKind
from benefits.domain.record.facts import (
    Alias,
    Cost,
    ExchangeRate,
    Fact,
    Kpi,
    Settings,
    UploadMapping,
    kind_of,
)
from benefits.domain.record.plan import Facts, Plan, joined, plan_bulk, plan_facts
from benefits.domain.record.portfolio import Portfolio
from benefits.domain.status.closing import held_by
from benefits.ledger import Ledger


@dataclass(frozen=True, slots=True)
class By:
    """Who writes, why, and with which one-time token."""

    author: str
    token: str | None = None
    reason: str = ""


def save(
    ledger: Ledger,
    wanted: Sequence[Fact],
    seen: Sequence[Fact],
    revision: int,
    by: By,
    *,
    today: Month | None = None,
) -> Outcome:
    """Save small facts that were opened as `seen` at `revision`; new ones have negative ids.

    Returns the problems of the facts instead of saving where there are any; a KPI whose comparison
    was settled at go-live is one without a reason, and another currency of the portfolio is one
    while exchange rates or initiatives count on the one there is. `today` is the current month, by
    the clock unless it is given. Raises StalePlan where somebody changed the same facts since.
    """
    portfolio = ledger.portfolio()
    found = checked(wanted, portfolio)
    more = rebased(wanted, portfolio)
    if not by.reason.strip():
        more += _unexplained(wanted, portfolio, today or _this_month())
    if found.problems or more:
        return Outcome(problems=(*found.problems, *more), advice=found.advice)
    return carry_out(ledger, plan_facts(wanted, seen, revision), by, found)


def unsettled(kpi: Kpi, portfolio: Portfolio, today: Month) -> tuple[str, ...]:
    """The fields of a KPI's comparison that were settled at go-live and that saving it would
    change: it needs a reason then."""
    stored = portfolio.kpis.get(kpi.id)
    if stored is None:
        return ()
    home = portfolio.initiatives[stored.initiative]
    return locked_changes(stored, kpi, home.go_live, today)


def _unexplained(
    wanted: Sequence[Fact], portfolio: Portfolio, today: Month
) -> tuple[FactProblem, ...]:
    kpis = (one for one in wanted if isinstance(one, Kpi))
    return tuple(
        FactProblem(one, FieldProblem("settled_at_go_live", "reason"))
        for one in kpis
        if unsettled(one, portfolio, today)
    )


def rebased(wanted: Sequence[Fact], portfolio: Portfolio) -> tuple[FactProblem, ...]:
    """Settings in another currency, while rates are per unit of the one there is or initiatives
    tell theirs apart from it: nothing would be converted, and every total would mix the two."""
    now, rates = portfolio.settings.currency, len(portfolio.exchange_rates)
    named = sum(bool(one.currency) for one in portfolio.initiatives.values())
    values = {"currency": now, "rates": rates, "initiatives": named}
    return tuple(
        FactProblem(one, FieldProblem("currency_in_use", "currency", values))
        for one in wanted
        if isinstance(one, Settings) and one.currency != now and (rates or named)
    )


def _this_month() -> Month:
    return Month.on(datetime.now(UTC).date())


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
    """Save a cost line opened as `seen` (None for a new one). Months it no longer has are ended.
    Returns problems instead where a month that would move is closed."""
    portfolio = ledger.portfolio()
    found = checked([wanted.cost], portfolio)
    if found.problems:
        return found
    line = plan_facts([wanted.cost], [] if seen is None else [seen.cost], revision)
    stored = COST_MONTH.frame() if seen is None else seen.months
    amounts = plan_months(wanted.months, stored, revision)
    plan = joined([line, amounts])
    if closed := held_by(plan, portfolio):
        return Outcome(problems=tuple(_closed(wanted.cost, month) for _, month in closed))
    return carry_out(ledger, plan, by, found)


def _closed(cost: Cost, month: int) -> FactProblem:
    return FactProblem(cost, FieldProblem("month_closed", "month", {"month": month}))


def plan_months(wanted: pd.DataFrame, stored: pd.DataFrame, revision: int) -> Plan:
    """Monthly costs of one line as wanted; those no longer wanted are ended."""
    changed = plan_bulk(COST_MONTH, wanted, stored, revision)
    gone = COST_MONTH.conform(stored[~stored["month"].isin(wanted["month"])])
    if gone.empty:
        return changed
    return joined([changed, Plan(revision, before=Facts(bulk={COST_MONTH.name: gone}))])


def carry_out(ledger: Ledger, plan: Plan, by: By, found: Outcome) -> Outcome:
    """Apply a plan, with the advice of what was found when it was checked."""
    if plan.is_empty:
        return found
    change = ledger.apply(
        plan, author=by.author, reason=by.reason, kind=_change_kind(plan), token=by.token
    )
    return Outcome(change, advice=found.advice)


def _change_kind(plan: Plan) -> ChangeKind:
    facts = (*plan.after.small, *plan.before.small)
    if any(isinstance(one, Settings | ExchangeRate | UploadMapping | Alias) for one in facts):
        return ChangeKind.SETTINGS
    if any(kind_of(one) == "cost" for one in facts) or COST_MONTH.name in plan.after.bulk:
        return ChangeKind.COST
    return ChangeKind.GOAL
