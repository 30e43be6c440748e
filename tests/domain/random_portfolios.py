"""Random small portfolios of every shape that the ledger can hold.

A portfolio is grown from one number, since examples drawn value by value are nearly always too
empty to hold any money at all.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from random import Random
from typing import Any

from hypothesis import strategies as st

from benefits.domain.kpis.kpi_kinds import KINDS
from benefits.domain.record.facts import (
    Benefit,
    BenefitClass,
    Cadence,
    CostKind,
    Direction,
    Initiative,
    Kpi,
    KpiStatus,
    Path,
    Settings,
)
from benefits.domain.record.portfolio import Portfolio
from tests.domain.portfolios import JAN, benefit, cost, initiative, kpi, portfolio

TODAY = JAN + 14

_STATES = (*["final"] * 6, "estimated", "disputed", "not_applicable")
_STATUSES = (*[KpiStatus.ACTIVE] * 6, KpiStatus.DRAFT, KpiStatus.RETIRED)


def portfolios() -> st.SearchStrategy[Portfolio]:
    """Up to three initiatives with up to six KPIs and eight benefits, most months measured in
    every state, any fiscal year; goals may be missing, shares are between 0 and 1."""
    return st.integers(0, 2**32).map(lambda seed: grown(Random(seed)))


def grown(dice: Random) -> Portfolio:
    """One portfolio."""
    homes = [_initiative(dice, number) for number in range(1, dice.randint(1, 3) + 1)]
    kpis = [_kpi(dice, number, homes) for number in range(1, dice.randint(0, 6) + 1)]
    claims = [_benefit(dice, number, kpis) for number in range(1, dice.randint(0, 8) + 1) if kpis]
    lines = [
        cost(number, initiative=dice.choice(homes).id, kind=dice.choice(list(CostKind)))
        for number in range(1, dice.randint(0, 3) + 1)
    ]
    return portfolio(
        Settings(id=1, fiscal_year_start=dice.randint(1, 12)),
        *homes,
        *kpis,
        *claims,
        *lines,
        measurements=_measurements(dice, [one.id for one in kpis]),
        cost_months=_cost_months(dice, [one.id for one in lines]),
    )


def _initiative(dice: Random, number: int) -> Initiative:
    start = JAN + dice.randint(-6, 6)
    go_live = start + dice.randint(0, 8)
    return initiative(number, start=start, go_live=go_live, horizon_months=dice.randint(1, 30))


def _kpi(dice: Random, number: int, homes: Sequence[Initiative]) -> Kpi:
    return kpi(
        number,
        initiative=dice.choice(homes).id,
        kind=dice.choice(list(KINDS)),
        unit=dice.choice(["count", "percent"]),
        direction=dice.choice(list(Direction)),
        cadence=dice.choice([*[Cadence.MONTHLY] * 3, Cadence.QUARTERLY]),
        path=dice.choice(list(Path)),
        baseline=_sometimes(dice, _decimal(dice, -1000, 1000)),
        target=_sometimes(dice, _decimal(dice, -1000, 1000)),
        target_month=_sometimes(dice, JAN + dice.randint(-3, 20)),
        status=dice.choice(_STATUSES),
    )


def _benefit(dice: Random, number: int, kpis: Sequence[Kpi]) -> Benefit:
    return benefit(
        number,
        kpi=dice.choice(kpis).id,
        unit_value=_decimal(dice, -1000, 1000),
        volume=dice.choice([None, _decimal(dice, 0, 100)]),
        carrying_rate=_sometimes(dice, _decimal(dice, 0, 1)),
        attribution=_decimal(dice, 0, 1),
        capture=_decimal(dice, 0, 1),
        confidence=_decimal(dice, 0, 1),
        benefit_class=dice.choice(list(BenefitClass)),
    )


def _measurements(dice: Random, kpis: Sequence[int]) -> Iterator[dict[str, Any]]:
    for one, month in _places(dice, kpis):
        yield {
            "kpi": one,
            "month": month,
            "value": _sometimes(dice, dice.randint(-(10**9), 10**9)),
            "weight": _sometimes(dice, dice.randint(0, 10**9)),
            "numerator": dice.choice([None, dice.randint(0, 10**9)]),
            "denominator": dice.choice([None, 0, dice.randint(1, 10**9)]),
            "status": dice.choice(_STATES),
        }


def _cost_months(dice: Random, lines: Sequence[int]) -> Iterator[dict[str, Any]]:
    for one, month in _places(dice, lines):
        planned, actual = (_sometimes(dice, dice.randint(-(10**6), 10**8)) for _ in range(2))
        yield {"cost": one, "month": month, "planned": planned, "actual": actual}


def _places(dice: Random, ids: Sequence[int]) -> Iterator[tuple[int, int]]:
    share = dice.choice([0.2, 0.6, 0.95])
    for one in ids:
        yield from ((one, JAN + at) for at in range(-8, 18) if dice.random() < share)


def _sometimes(dice: Random, value: Any) -> Any:
    """The value, or now and then nothing."""
    return value if dice.random() < 0.85 else None


def _decimal(dice: Random, low: int, high: int) -> Decimal:
    return Decimal(dice.randint(100 * low, 100 * high)) / 100
