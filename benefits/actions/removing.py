"""Remove a fact together with everything that stands on it; the history keeps it all."""

from __future__ import annotations

from collections.abc import Iterator

from benefits.actions.outcome import Outcome
from benefits.actions.saving import By
from benefits.domain.bulk import COST_MONTH, MEASUREMENT
from benefits.domain.change import ChangeKind
from benefits.domain.facts import Benefit, Cost, Fact, Initiative, Kpi
from benefits.domain.plan import Facts, Plan
from benefits.domain.portfolio import Portfolio
from benefits.ledger import Ledger

Removable = Initiative | Kpi | Benefit | Cost


def plan_removal(portfolio: Portfolio, fact: Removable) -> Plan:
    """What removing a fact takes with it: KPIs, benefits, costs, measurements and amounts."""
    ended = tuple(_with_dependents(portfolio, fact))
    kpis = [one.id for one in ended if isinstance(one, Kpi)]
    costs = [one.id for one in ended if isinstance(one, Cost)]
    measurements, months = portfolio.measurements, portfolio.cost_months
    bulk = {
        MEASUREMENT.name: MEASUREMENT.conform(measurements[measurements["kpi"].isin(kpis)]),
        COST_MONTH.name: COST_MONTH.conform(months[months["cost"].isin(costs)]),
    }
    kept = {name: frame for name, frame in bulk.items() if len(frame)}
    return Plan(portfolio.revision, before=Facts(ended, kept))


def remove(ledger: Ledger, plan: Plan, by: By) -> Outcome:
    """Carry out a removal that was shown. Raises StalePlan where others changed it since."""
    change = ledger.apply(
        plan, author=by.author, reason=by.reason, kind=ChangeKind.GOAL, token=by.token
    )
    return Outcome(change)


def _with_dependents(portfolio: Portfolio, fact: Removable) -> Iterator[Fact]:
    yield fact
    if isinstance(fact, Initiative):
        for kpi in portfolio.kpis_of(fact.id):
            yield from _with_dependents(portfolio, kpi)
        yield from portfolio.costs_of(fact.id)
    elif isinstance(fact, Kpi):
        yield from portfolio.benefits_of(fact.id)
