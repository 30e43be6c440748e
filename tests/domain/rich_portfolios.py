"""Random portfolios that use all that a valuation can: volumes, ramps, pools, currencies, cases."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from random import Random
from typing import Any

from hypothesis import strategies as st

from benefits.domain.record.bulk import BENEFIT_MONTH, BOOKING, VALIDATION, BulkKind
from benefits.domain.record.facts import (
    Benefit,
    Counterfactual,
    ExchangeRate,
    Initiative,
    Kpi,
    Milestone,
    PlanBasis,
    Pool,
    Timing,
    Verdict,
)
from benefits.domain.record.portfolio import Portfolio
from tests.domain.portfolios import JAN
from tests.domain.random_portfolios import grown

CURRENCIES = ("", "", "EUR", "SEK")


def rich_portfolios() -> st.SearchStrategy[Portfolio]:
    """As `random_portfolios`, and every further field may be used by any of the facts."""
    return st.integers(0, 2**32).map(lambda seed: enriched(Random(seed)))


def enriched(dice: Random) -> Portfolio:
    """One portfolio."""
    known = grown(dice)
    pools = {one: _pool(dice, one) for one in (1, 2)}
    kpis = {key: _kpi(dice, one, sorted(known.kpis)) for key, one in known.kpis.items()}
    claims = {key: _benefit(dice, one, sorted(kpis)) for key, one in known.benefits.items()}
    rates = dict(enumerate(_rates(dice), 1))
    return replace(
        known,
        initiatives={key: _initiative(dice, one) for key, one in known.initiatives.items()},
        kpis=kpis,
        benefits=claims,
        costs={key: replace(one, risk=_share(dice)) for key, one in known.costs.items()},
        pools=pools,
        exchange_rates={key: replace(one, id=key) for key, one in rates.items()},
        benefit_months=_laid(BENEFIT_MONTH, _typed(dice, sorted(claims))),
        validations=_laid(VALIDATION, _verdicts(dice, sorted(claims))),
        bookings=_laid(BOOKING, _booked(dice, sorted(claims))),
    )


def _initiative(dice: Random, one: Initiative) -> Initiative:
    uplift = _maybe(dice, _share(dice), Decimal(0))
    return replace(one, currency=dice.choice(CURRENCIES), optimism_uplift=uplift)


def _kpi(dice: Random, one: Kpi, ids: Sequence[int]) -> Kpi:
    return replace(
        one,
        counterfactual=dice.choice([Counterfactual.FLAT, *Counterfactual]),
        leads_to=dice.choice([None, None, None, *ids]),
    )


def _benefit(dice: Random, one: Benefit, ids: Sequence[int]) -> Benefit:
    ramp = tuple(Decimal(dice.randint(-20, 120)) / 100 for _ in range(dice.randint(0, 4)))
    return replace(
        _volume(dice, one, ids),
        timing=dice.choice(list(Timing)),
        plan_basis=dice.choice([PlanBasis.KPI, PlanBasis.KPI, PlanBasis.CASE]),
        ramp=ramp,
        adoption_kpi=dice.choice([None, *ids]),
        pool=dice.choice([None, 1, 2]),
        hours_per_unit=_maybe(dice, _share(dice), None),
    )


def _volume(dice: Random, one: Benefit, ids: Sequence[int]) -> Benefit:
    plan = tuple(
        Milestone(month=JAN + dice.randint(-6, 12), value=Decimal(dice.randint(0, 500)))
        for _ in range(2)
    )
    return dice.choice(
        [
            one,
            replace(one, volume=None, volume_plan=plan),
            replace(one, volume=None, volume_kpi=dice.choice(ids)),
        ]
    )


def _pool(dice: Random, number: int) -> Pool:
    return Pool(id=number, initiative=1, name=f"Pool {number}", hours=Decimal(dice.randint(0, 500)))


def _rates(dice: Random) -> Iterator[ExchangeRate]:
    for currency in ("EUR", "SEK"):
        for _ in range(dice.randint(0, 3)):
            budget = Decimal(dice.randint(1, 2000)) / 100
            yield ExchangeRate(
                id=1,
                currency=currency,
                start=JAN + dice.randint(-10, 12),
                budget=budget,
                actual=_maybe(dice, budget * Decimal("1.03"), None),
            )


def _typed(dice: Random, ids: Sequence[int]) -> Iterator[dict[str, Any]]:
    for one, month in _places(dice, ids):
        yield {"benefit": one, "month": month, "planned": dice.randint(-(10**5), 10**7)}


def _verdicts(dice: Random, ids: Sequence[int]) -> Iterator[dict[str, Any]]:
    for one, month in _places(dice, ids):
        amounts = {"amount": dice.randint(-(10**5), 10**6), "basis": dice.randint(0, 10**6)}
        yield {"benefit": one, "month": month, "verdict": dice.choice(list(Verdict)), **amounts}


def _booked(dice: Random, ids: Sequence[int]) -> Iterator[dict[str, Any]]:
    for one, month in _places(dice, ids):
        yield {"benefit": one, "month": month, "amount": dice.randint(-(10**5), 10**6)}


def _places(dice: Random, ids: Sequence[int]) -> Iterator[tuple[int, int]]:
    for one in ids:
        yield from ((one, JAN + at) for at in range(-6, 18) if dice.random() < 0.3)


def _laid(kind: BulkKind, rows: Iterator[dict[str, Any]]) -> Any:
    return kind.frame(list(rows)).sort_values(list(kind.key))


def _share(dice: Random) -> Decimal:
    return Decimal(dice.randint(0, 100)) / 100


def _maybe(dice: Random, value: Any, other: Any) -> Any:
    return dice.choice([value, other])
