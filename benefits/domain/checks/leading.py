"""Two KPIs of one effect, a leading and a lagging one: only one carries money (methods 2.8)."""

from __future__ import annotations

from collections.abc import Iterator

from benefits.domain.kpis.kpi_kinds import KINDS, Form
from benefits.domain.record.facts import KpiStatus, PlanBasis
from benefits.domain.record.portfolio import Portfolio


def only_evidence(portfolio: Portfolio) -> frozenset[int]:
    """The KPIs that lead, at once or through others, to one that carries money: what their
    benefits come to is evidence of the same effect and counts for nothing. Links in a circle name
    no lagging KPI and change nothing."""
    leading = [kpi.id for kpi in portfolio.kpis.values() if kpi.leads_to is not None]
    if not leading:
        return frozenset()
    carriers = frozenset(_carriers(portfolio))
    return frozenset(one for one in leading if carriers & _lagging(portfolio, one))


def _carriers(portfolio: Portfolio) -> Iterator[int]:
    """KPIs with a benefit that counts: a draft's only where a business case has its amounts."""
    for benefit in portfolio.benefits.values():
        kpi = portfolio.kpis[benefit.kpi]
        valued = kpi.status is not KpiStatus.DRAFT and KINDS[kpi.kind].form is not Form.NONE
        if valued or benefit.plan_basis is PlanBasis.CASE:
            yield kpi.id


def _lagging(portfolio: Portfolio, one: int) -> frozenset[int]:
    """The KPIs that one leads to, empty where they lead back to it."""
    found: list[int] = []
    kpi = portfolio.kpis.get(one)
    while kpi is not None and kpi.leads_to is not None and kpi.leads_to not in found:
        if kpi.leads_to == one:
            return frozenset()
        found.append(kpi.leads_to)
        kpi = portfolio.kpis.get(kpi.leads_to)
    return frozenset(found)
