"""Random portfolios at the edges of what may be typed: a month or twenty years, nothing or all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from random import Random
from typing import Any, TypeVar

from hypothesis import strategies as st

from benefits.domain.record.bulk import COST_MONTH, MEASUREMENT
from benefits.domain.record.facts import Benefit, Cadence, Initiative, Kpi
from benefits.domain.record.portfolio import Portfolio
from tests.domain.portfolios import JAN
from tests.domain.rich_portfolios import enriched

HUGE = Decimal(9_000_000_000_000)
Fact = TypeVar("Fact")


def hard_portfolios() -> st.SearchStrategy[Portfolio]:
    """As `rich_portfolios`, with many fields at the ends of their ranges."""
    return st.integers(0, 2**32).map(lambda seed: hardened(Random(seed)))


def hardened(dice: Random) -> Portfolio:
    """One portfolio."""
    known = enriched(dice)
    pools = {
        key: replace(one, hours=_end(dice, one.hours) or Decimal(0))
        for key, one in known.pools.items()
    }
    settings = replace(
        known.settings,
        discount_rate=dice.choice([Decimal(0), Decimal("0.1"), Decimal(1)]),
        inflation=dice.choice([Decimal(0), Decimal("-0.5"), Decimal(1)]),
    )
    return replace(
        known,
        settings=settings,
        initiatives=_each(dice, known.initiatives, _initiative),
        kpis=_each(dice, known.kpis, _kpi),
        benefits=_each(dice, known.benefits, _benefit),
        pools=pools,
        measurements=dice.choice([known.measurements] * 5 + [MEASUREMENT.frame()]),
        cost_months=dice.choice([known.cost_months] * 5 + [COST_MONTH.frame()]),
    )


def _each(dice: Random, facts: Any, change: Callable[[Random, Fact], Fact]) -> dict[int, Fact]:
    return {key: change(dice, one) if dice.random() < 0.5 else one for key, one in facts.items()}


def _initiative(dice: Random, one: Initiative) -> Initiative:
    start = dice.choice([one.start, JAN + 30, JAN + -40])
    length = dice.choice([1, 2, 13, 240])
    last = start + (length - 1)
    live = dice.choice([start, last, min(last, JAN + 20)])
    return replace(
        one,
        start=start,
        horizon_months=length,
        go_live=max(live, start),
        optimism_uplift=dice.choice([Decimal(0), Decimal(5)]),
    )


def _kpi(dice: Random, one: Kpi) -> Kpi:
    return replace(
        one,
        baseline=dice.choice([one.baseline, Decimal(0), HUGE, -HUGE]),
        target=dice.choice([one.target, one.baseline, Decimal(0), HUGE, Decimal("0.000001")]),
        cadence=dice.choice(list(Cadence)),
        kind=dice.choice([one.kind, "cumulative", "stock", "rate"]),
    )


def _benefit(dice: Random, one: Benefit) -> Benefit:
    return replace(
        one,
        unit_value=dice.choice([Decimal(0), HUGE, -HUGE, Decimal("0.000001"), one.unit_value]),
        volume=dice.choice([one.volume, Decimal(0), HUGE]),
        hours_per_unit=_end(dice, one.hours_per_unit),
        confidence=dice.choice([Decimal(0), Decimal(1), one.confidence]),
        delay_low=dice.choice([None, -24, 0]),
        delay_high=dice.choice([None, 0, 60]),
        adoption_low=dice.choice([None, Decimal(0)]),
        adoption_high=dice.choice([None, Decimal(2)]),
    )


def _end(dice: Random, value: Decimal | None) -> Decimal | None:
    return dice.choice([value, value, Decimal(0), HUGE])
