"""Hours of one pool count once, and what was claimed twice is a bar of its own."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from benefits.domain.realised.realisation import BenefitTable, realise
from benefits.domain.record.facts import Cadence, Path, PlanBasis, Pool
from tests.domain.portfolios import JAN, benefit, initiative, kpi, months, portfolio, row

STEP: dict[str, Any] = {"path": Path.STEP, "target_month": JAN}
CLERKS = Pool(id=7, initiative=1, name="Clerks", hours=Decimal(60))
FREES: dict[str, Any] = {"pool": 7, "hours_per_unit": Decimal(1)}


def units(amounts: Any, count: int = 3) -> list[list[float]]:
    return [[int(amount) / 100 for amount in row[:count]] for row in amounts]


def two(first: list[Any], second: list[Any], **terms: Any) -> BenefitTable:
    """KPIs 1 and 2 from 100 to 70, ten an hour, both of one pool of 60 hours a month."""
    lines = [benefit(1, **{**FREES, **terms}), benefit(2, kpi=2, **FREES)]
    known = portfolio(
        initiative(),
        *(kpi(number, **STEP) for number in (1, 2)),
        *lines,
        CLERKS,
        measurements=[*months(1, first), *months(2, second)],
    )
    return realise(known, JAN + 3).benefits


def test_hours_beyond_the_pool_are_taken_pro_rata_and_the_rest_is_the_overlap() -> None:
    found = two([50, 70, 90], [70, 80, 110])  # 50 + 30, 30 + 20 and 10 - 10 hours of 60
    assert units(found.realised) == [[375, 300, 100], [225, 200, -100]]
    assert units(found.realised_overlap) == [[125, 0, 0], [75, 0, 0]]
    assert units(found.planned) == [[300] * 3] * 2
    assert units(found.claimed)[0] == [500, 300, 100]


def test_what_this_programme_may_not_claim_takes_nothing_from_the_pool() -> None:
    found = two([50], [70], attribution=Decimal("0.6"))  # 30 + 30 hours
    assert units(found.realised, 1) == [[300], [300]]
    assert not found.realised_overlap.any()


def test_an_hour_is_not_a_krone() -> None:
    found = two([40], [70], hours_per_unit=Decimal("0.25"), unit_value=Decimal(500))
    assert units(found.realised, 1) == [[30_000], [300]]  # 15 and 30 hours


def test_what_is_planned_is_capped_by_what_is_planned() -> None:
    lines = [benefit(1, **FREES), benefit(2, kpi=2, confidence=Decimal("0.5"), **FREES)]
    goals = [kpi(1, **{**STEP, "target": Decimal(40)}), kpi(2, **STEP)]
    found = realise(portfolio(initiative(), *goals, *lines, CLERKS), JAN + 3).benefits
    assert units(found.planned, 1) == [[400], [100]]  # 60 + 30 hours, two thirds of each
    assert units(found.planned_overlap, 1) == [[200], [50]]
    assert units(found.forecast)[0][2:] == [0]
    assert int(found.forecast[0, 3]) == 400_00


def test_a_business_cases_amounts_give_way_as_its_hours_do() -> None:
    lines = [benefit(1, plan_basis=PlanBasis.CASE, **FREES), benefit(2, kpi=2, **FREES)]
    goals = [kpi(number, **{**STEP, "target": Decimal(40)}) for number in (1, 2)]
    typed = [{"benefit": 1, "month": JAN, "planned": 90_00}]
    known = portfolio(initiative(), *goals, *lines, CLERKS, benefit_months=typed)
    found = realise(known, JAN + 3).benefits
    assert units(found.planned, 1) == [[45], [300]]
    assert units(found.planned_overlap, 1) == [[45], [300]]


def test_a_pool_with_a_quarterly_member_is_compared_by_quarters() -> None:
    goals = [kpi(1, **STEP), kpi(2, cadence=Cadence.QUARTERLY, **STEP)]
    lines = [benefit(1, **FREES), benefit(2, kpi=2, **FREES)]
    rows = [*months(1, [10, 70, 70]), row(2, JAN, 10)]  # 90 + 30 + 30, and 90: 240 of 180
    known = portfolio(initiative(), *goals, *lines, CLERKS, measurements=rows)
    found = realise(known, JAN + 3).benefits
    assert units(found.realised) == [[675, 225, 225], [0, 0, 675]]


def test_rates_free_hours_for_each_of_their_events() -> None:
    errors = kpi(kind="rate", unit="%", baseline=Decimal(12), target=Decimal(8), **STEP)
    one = benefit(volume=Decimal(3000), pool=7, hours_per_unit=Decimal("0.5"))
    known = portfolio(initiative(), errors, one, CLERKS, measurements=months(1, [4, 6]))
    found = realise(known, JAN + 3).benefits
    # 8 % of 3,000 x half an hour is 120 hours of 60; 6 % is 90
    assert units(found.realised, 2) == [[1200, 1200]]
    assert units(found.realised_overlap, 2) == [[1200, 600]]
