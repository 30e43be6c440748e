"""Random portfolios with a past: what was known at two earlier changes, agreed plans, cases."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from random import Random
from typing import Any, TypeVar

from hypothesis import strategies as st

from benefits.domain.record.bulk import BENEFIT_MONTH
from benefits.domain.record.facts import (
    Benefit,
    BusinessCase,
    CaseLine,
    Commitment,
    Cost,
    ExchangeRate,
    Initiative,
    Milestone,
    PlanBasis,
    Pool,
    Side,
    Stage,
    Timing,
)
from benefits.domain.record.portfolio import Portfolio
from tests.domain.portfolios import JAN
from tests.domain.random_portfolios import grown

NOW = 3
Named = TypeVar("Named")


@dataclass(frozen=True)
class Past:
    """Portfolios by the change at which they were known; the last is NOW."""

    at: Mapping[int, Portfolio]

    @property
    def now(self) -> Portfolio:
        return self.at[NOW]


def pasts() -> st.SearchStrategy[Past]:
    """Up to three initiatives with everything that moves money, planned thrice."""
    return st.integers(0, 2**32).map(lambda seed: past(Random(seed)))


def past(dice: Random) -> Past:
    """One portfolio and what it was before."""
    whole = replace(richer(dice, grown(dice)), revision=NOW)
    now = replace(whole, commitments=_commitments(dice, whole), **_cases(dice, whole))
    earlier = {number: replace(before(dice, whole), revision=number) for number in (1, 2)}
    return Past({**earlier, NOW: now})


def richer(dice: Random, plain: Portfolio) -> Portfolio:
    """The same with pools, volumes, use, ramps, typed plans, risks and a second currency."""
    pools = {number: _pool(dice, number, plain) for number in (101, 102)}
    benefits = {key: _benefit(dice, one, plain, pools) for key, one in plain.benefits.items()}
    rows = _typed(dice, [one.id for one in benefits.values() if one.plan_basis is PlanBasis.CASE])
    return replace(
        plain,
        pools=pools,
        benefits=benefits,
        initiatives={key: _initiative(dice, one) for key, one in plain.initiatives.items()},
        costs={key: _cost(dice, one) for key, one in plain.costs.items()},
        exchange_rates={1: _rate(dice, 1, JAN + -12), 2: _rate(dice, 2, JAN + 3)},
        benefit_months=BENEFIT_MONTH.frame(list(rows)).sort_values(["benefit", "month"]),
    )


def before(dice: Random, now: Portfolio) -> Portfolio:
    """The same as it may have been planned earlier: other figures, fewer benefits and values."""
    benefits = {key: _other(dice, one) for key, one in now.benefits.items() if dice.random() < 0.8}
    homes = {
        key: replace(one, go_live=one.start + dice.randint(0, 8))
        for key, one in now.initiatives.items()
    }
    kpis = {
        key: one if dice.random() < 0.5 else replace(one, target=_share(dice, 900))
        for key, one in now.kpis.items()
    }
    known = now.measurements[now.measurements["month"] < JAN + dice.randint(-8, 14)]
    return replace(now, benefits=benefits, initiatives=homes, kpis=kpis, measurements=known)


def _benefit(dice: Random, one: Benefit, plain: Portfolio, pools: Mapping[int, Pool]) -> Benefit:
    home = plain.kpis[one.kpi].initiative
    shared = [pool.id for pool in pools.values() if pool.initiative == home]
    pool = dice.choice([None, *shared])
    steps = tuple(Milestone(month=JAN + at, value=_share(dice, 500)) for at in (-4, 2, 9))
    return replace(
        one,
        volume_plan=dice.choice([(), steps]) if one.volume is None else (),
        adoption_kpi=dice.choice([None, *plain.kpis]),
        ramp=dice.choice([(), (Decimal("0.2"), Decimal("0.6"), Decimal(1))]),
        timing=dice.choice(list(Timing)),
        plan_basis=dice.choice([*[PlanBasis.KPI] * 4, PlanBasis.CASE]),
        pool=pool,
        hours_per_unit=None if pool is None else _share(dice, 20),
    )


def _other(dice: Random, one: Benefit) -> Benefit:
    changed: dict[str, Any] = {
        "unit_value": _share(dice, 1000),
        "confidence": _share(dice, 1),
        "attribution": _share(dice, 1),
        "volume": None if one.volume is None else _share(dice, 100),
    }
    return replace(one, **{name: value for name, value in changed.items() if dice.random() < 0.5})


def _pool(dice: Random, number: int, plain: Portfolio) -> Pool:
    home = dice.choice(list(plain.initiatives))
    return Pool(id=number, initiative=home, name=f"Pool {number}", hours=_share(dice, 50))


def _initiative(dice: Random, one: Initiative) -> Initiative:
    return replace(one, currency=dice.choice(["", "", "EUR"]), optimism_uplift=_share(dice, 1))


def _cost(dice: Random, one: Cost) -> Cost:
    return replace(one, risk=_share(dice, 1))


def _rate(dice: Random, number: int, start: int) -> ExchangeRate:
    budget, actual = Decimal(10) + _share(dice, 3), Decimal(10) + _share(dice, 3)
    return ExchangeRate(
        id=number, currency="EUR", start=JAN + (start - JAN), budget=budget, actual=actual
    )


def _typed(dice: Random, benefits: list[int]) -> Iterator[dict[str, Any]]:
    for one in benefits:
        for at in range(-6, 20):
            if dice.random() < 0.6:
                yield {"benefit": one, "month": JAN + at, "planned": dice.randint(-(10**6), 10**8)}


def _commitments(dice: Random, whole: Portfolio) -> dict[int, Commitment]:
    found: dict[int, Commitment] = {}
    for home in whole.initiatives:
        for stage in Stage:
            if dice.random() < 0.5:
                number = len(found) + 1
                revision = dice.randint(1, NOW)
                found[number] = Commitment(
                    id=number, initiative=home, stage=stage, revision=revision
                )
    return found


def _cases(dice: Random, whole: Portfolio) -> dict[str, Any]:
    home, numbers = dice.choice(list(whole.initiatives)), iter(range(1, 100))
    case = BusinessCase(
        id=1, initiative=home, name="Case", base=JAN + dice.randint(-9, 9), rate=Decimal("0.1")
    )
    linked = [None, *whole.benefits]
    lines = [_line(dice, next(numbers), dice.choice(linked)) for _ in range(dice.randint(0, 4))]
    return {"business_cases": {1: case}, "case_lines": {one.id: one for one in lines}}


def _line(dice: Random, number: int, benefit: int | None) -> CaseLine:
    side = dice.choice(list(Side))
    years = tuple(_share(dice, 10**6) for _ in range(dice.randint(0, 4)))
    return CaseLine(
        id=number,
        case=1,
        side=side,
        name=f"Line {number}",
        position=number,
        initial=_share(dice, 10**5),
        years=years,
        risk=_share(dice, 1),
        benefit=benefit if side is Side.BENEFIT else None,
    )


def _share(dice: Random, most: int) -> Decimal:
    return Decimal(dice.randint(0, 100 * most)) / 100
