"""A few KPIs and benefits by themselves, so that what depends on them alone is quick to compute."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from benefits.domain.record.facts import Benefit, Kpi
from benefits.domain.record.portfolio import Portfolio


def alone(portfolio: Portfolio, kpis: Iterable[Kpi], benefits: Iterable[Benefit]) -> Portfolio:
    """The portfolio with only these KPIs and benefits, what was measured of them, and the KPIs
    that the benefits count by. The benefits carry their money even where another KPI should."""
    kept = {one.id: one for one in benefits}
    counted = {one.volume_kpi for one in kept.values()} & portfolio.kpis.keys()
    named = {one: portfolio.kpis[one] for one in counted if one is not None}
    chosen = named | {one.id: one for one in kpis}
    found, amounts = portfolio.measurements, portfolio.benefit_months
    homes = {one.initiative for one in chosen.values()}
    return replace(
        portfolio,
        initiatives={one: portfolio.initiatives[one] for one in sorted(homes)},
        kpis={
            number: replace(one, leads_to=None, guardrail=None) for number, one in chosen.items()
        },
        benefits=kept,
        costs={},
        measurements=found[found["kpi"].isin(list(chosen))],
        cost_months=portfolio.cost_months.iloc[:0],
        benefit_months=amounts[amounts["benefit"].isin(list(kept))],
        validations=portfolio.validations.iloc[:0],
        bookings=portfolio.bookings.iloc[:0],
    )


def with_pool_mates(portfolio: Portfolio, benefits: Iterable[Benefit]) -> tuple[Benefit, ...]:
    """Benefits and all that free hours of the same pools: what they count once, they share."""
    own = {one.id: one for one in benefits}
    pools = {one.pool for one in own.values()} - {None}
    mates = {one.id: one for one in portfolio.benefits.values() if one.pool in pools}
    return tuple((mates | own).values())
