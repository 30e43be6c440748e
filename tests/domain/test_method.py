from dataclasses import replace
from decimal import Decimal

import pytest

from benefits.domain.realised.method import method
from benefits.domain.record.facts import Counterfactual, Fact, Pool
from tests.domain.portfolios import JAN, benefit, initiative, kpi, portfolio

POOL = Pool(id=9, initiative=1, name="Clerks", hours=Decimal(100))
BEFORE = portfolio(initiative(1), kpi(1), benefit(1, pool=9, hours_per_unit=Decimal(1))).with_facts(
    [POOL]
)
ONE, KPI, HOME = BEFORE.benefits[1], BEFORE.kpis[1], BEFORE.initiatives[1]


@pytest.mark.parametrize(
    "changed",
    [
        replace(ONE, unit_value=Decimal(11)),
        replace(ONE, attribution=Decimal("0.9")),
        replace(ONE, volume=Decimal(3)),
        replace(KPI, baseline=Decimal(99)),
        replace(KPI, counterfactual=Counterfactual.TREND),
        replace(HOME, go_live=JAN + 1),
        replace(POOL, hours=Decimal(90)),
    ],
)
def test_what_measured_money_depends_on_is_part_of_the_method(changed: Fact) -> None:
    assert method(BEFORE, 1) != method(BEFORE.with_facts([changed]), 1)


@pytest.mark.parametrize(
    "changed",
    [
        replace(ONE, name="Called otherwise", owner="Nina", confidence=Decimal("0.5")),
        replace(ONE, ramp=(Decimal("0.5"),)),
        replace(KPI, target=Decimal(60), owner="Ola"),
        replace(HOME, name="ERP", sponsor="Kim"),
    ],
)
def test_names_owners_and_plans_are_no_part_of_it(changed: Fact) -> None:
    assert method(BEFORE, 1) == method(BEFORE.with_facts([changed]), 1)


def test_a_benefit_that_is_not_there_has_none() -> None:
    assert method(BEFORE, 2) is None
