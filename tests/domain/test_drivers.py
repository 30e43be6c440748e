"""The drivers of a movement come to the money of the table, to the hundredth."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings

from benefits.domain.movement.drivers import planned_basis, realised_basis
from benefits.domain.movement.movement import Cause, split
from benefits.domain.realised.realisation import realise
from benefits.domain.record.facts import Direction, ExchangeRate, Path, PlanBasis, Pool
from benefits.domain.record.portfolio import Portfolio
from tests.domain.portfolios import JAN, benefit, initiative, kpi, months, portfolio
from tests.domain.random_portfolios import TODAY
from tests.domain.rich_portfolios import rich_portfolios

STEP: dict[str, Any] = {"path": Path.STEP, "target_month": JAN}
CLOSE: dict[str, Any] = {"kind": "duration", "baseline": Decimal(10), "target": Decimal(5), **STEP}


@settings(max_examples=settings.default.max_examples // 2)
@given(rich_portfolios())
def test_both_bases_come_to_the_money_of_the_table(known: Portfolio) -> None:
    for own in (False, True):
        found = realise(known, TODAY, own_currency=own)
        planned, realised = planned_basis(known, found), realised_basis(known, found)
        assert np.array_equal(planned.money, found.benefits.planned)
        assert np.array_equal(realised.money, found.benefits.realised)
        moved = split(planned, realised).total
        assert np.array_equal(moved, found.benefits.realised - found.benefits.planned)


def test_the_gap_of_a_month_is_told_by_volume_adoption_effect_and_unit_value() -> None:
    use = kpi(3, unit="%", direction=Direction.UP, baseline=Decimal(0), target=Decimal(80), **STEP)
    orders = kpi(2, baseline=Decimal(100), target=Decimal(100), target_month=JAN)
    one = benefit(volume_kpi=2, adoption_kpi=3, confidence=Decimal("0.9"))
    rows = [*months(1, [8]), *months(2, [120]), *months(3, [50])]
    known = portfolio(initiative(), kpi(**CLOSE), orders, use, one, measurements=rows)
    found = realise(known, JAN + 1)
    planned, realised = planned_basis(known, found), realised_basis(known, found)
    at = (0, 0)
    assert (planned.volume[at], realised.volume[at]) == (100, 120)
    assert (planned.adoption[at], realised.adoption[at]) == (0.8, 0.5)
    assert (planned.effect[at], realised.effect[at]) == (6.25, 4)  # hours, where it is used
    assert (planned.unit_value[at], realised.unit_value[at]) == (9, 10)
    assert (planned.money[at], realised.money[at]) == (4500_00, 2400_00)


def test_a_months_adoption_of_nothing_is_not_told_apart() -> None:
    use = kpi(3, unit="%", direction=Direction.UP, baseline=Decimal(0), target=Decimal(80), **STEP)
    rows = [*months(1, [70]), *months(3, [0])]
    known = portfolio(initiative(), kpi(**STEP), use, benefit(adoption_kpi=3), measurements=rows)
    found = realised_basis(known, realise(known, JAN + 1))
    assert np.isnan(found.adoption[0, 0])
    assert (found.effect[0, 0], found.money[0, 0]) == (30, 300_00)


def test_a_case_is_told_in_the_drivers_of_its_kpi_with_the_effect_that_it_takes() -> None:
    typed = [{"benefit": 1, "month": JAN, "planned": 6000_00}]
    one = benefit(volume=Decimal(100), plan_basis=PlanBasis.CASE)
    rows = months(1, [7])
    facts = (initiative(), kpi(**CLOSE), one)
    known = portfolio(*facts, measurements=rows, benefit_months=typed)
    found = realise(known, JAN + 1)
    planned = planned_basis(known, found)
    assert (planned.volume[0, 0], planned.effect[0, 0]) == (100, 6)
    moved = split(planned, realised_basis(known, found)).only(slice(None), 1)
    assert moved.sums[Cause.EFFECT] == -3000_00
    assert moved.sums[Cause.TIMING] == 0


def test_hours_counted_twice_are_the_overlap_of_the_basis() -> None:
    pool = Pool(id=1, initiative=1, name="Clerks", hours=Decimal(20))
    one = benefit(pool=1, hours_per_unit=Decimal(1))
    facts = (initiative(), kpi(**STEP), one, pool)
    known = portfolio(*facts, measurements=months(1, [70]))
    found = realised_basis(known, realise(known, JAN + 1))
    assert (found.gross[0, 0], found.overlap[0, 0]) == (300_00, 100_00)


@pytest.mark.parametrize("price", ["10.01", "0.07", "3333.33"])
def test_rounding_in_two_currencies_is_told_as_effect(price: str) -> None:
    rate = ExchangeRate(id=1, currency="EUR", start=JAN, budget=Decimal("11.3337"))
    facts = (initiative(currency="EUR"), kpi(**STEP), benefit(unit_value=Decimal(price)), rate)
    known = portfolio(*facts, measurements=months(1, [99, 77.7, 70.123]))
    found = realise(known, JAN + 3)
    basis = realised_basis(known, found)
    assert np.array_equal(basis.money, found.benefits.realised)
    assert basis.effect[0, 0] == pytest.approx(1, rel=0.05)
    assert basis.unit_value[0, 0] == pytest.approx(float(price) * 11.3337)


def test_evidence_is_in_no_movement() -> None:
    facts = (initiative(), kpi(1, leads_to=2, **STEP), kpi(2, **STEP), benefit(1))
    known = portfolio(*facts, replace(benefit(2), kpi=2), measurements=months(1, [70]))
    found = realise(known, JAN + 1)
    assert not planned_basis(known, found).counted[0].any()
    assert planned_basis(known, found).counted[1].any()
