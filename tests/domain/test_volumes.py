"""Where a volume comes from: a number, a plan, another KPI or the measured weights."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from benefits.domain.realised.realisation import BenefitTable, realise
from benefits.domain.record.facts import Cadence, Kpi, Milestone, Path
from tests.domain.portfolios import JAN, benefit, initiative, kpi, months, portfolio, row

STEP: dict[str, Any] = {"path": Path.STEP, "target_month": JAN}
CLOSE: dict[str, Any] = {"kind": "duration", "baseline": Decimal(10), "target": Decimal(5), **STEP}


def units(amounts: Any, count: int = 4) -> list[float]:
    return [int(amount) / 100 for amount in amounts[0][:count]]


def with_orders(orders: Kpi, rows: list[dict[str, Any]], **close: Any) -> BenefitTable:
    """Hours per order (KPI 1), priced with the orders of KPI 2."""
    facts = (initiative(), kpi(**{**CLOSE, **close}), orders, benefit(volume_kpi=2))
    return realise(portfolio(*facts, measurements=rows), JAN + 12).benefits


def test_a_planned_volume_holds_from_its_month_on_and_not_before() -> None:
    plan = (
        Milestone(month=JAN + 3, value=Decimal(20)),
        Milestone(month=JAN + 1, value=Decimal(10)),
    )
    facts = (initiative(), kpi(**CLOSE), benefit(volume_plan=plan))
    found = realise(portfolio(*facts, measurements=months(1, [7] * 4)), JAN + 12).benefits
    assert units(found.planned) == [0, 500, 500, 1000]  # 5 hours x 10 or 20 x 10
    assert units(found.realised) == [0, 300, 300, 600]


def test_a_quarterly_value_is_earned_on_the_volumes_of_its_months() -> None:
    plan = (Milestone(month=JAN, value=Decimal(10)), Milestone(month=JAN + 2, value=Decimal(40)))
    facts = (initiative(), kpi(cadence=Cadence.QUARTERLY, **CLOSE), benefit(volume_plan=plan))
    found = realise(portfolio(*facts, measurements=[row(1, JAN, 7)]), JAN + 12).benefits
    assert units(found.realised) == [0, 0, 1800, 0]  # 3 hours x (10 + 10 + 40) x 10


def test_another_kpi_is_the_volume_planned_along_its_path_and_realised_as_measured() -> None:
    orders = kpi(2, baseline=Decimal(100), target=Decimal(200), target_month=JAN + 1)
    rows = [*months(1, [7, 7, 7]), *months(2, [120, (130, "estimated"), 140])]
    found = with_orders(orders, rows)
    assert units(found.planned) == [7500, 10000, 10000, 10000]
    assert units(found.realised) == [3600, 0, 4200, 0]
    assert found.has_value[0, :4].tolist() == [True, False, True, False]


def test_a_volume_kpi_without_a_target_is_expected_as_it_was_lately() -> None:
    orders = kpi(2, baseline=Decimal(50), target=None, target_month=None)
    found = with_orders(orders, [*months(1, [7]), *months(2, [100, 200])])
    assert units(found.planned) == [5000, 10000, 7500, 7500]
    unmeasured = with_orders(orders, [])
    assert units(unmeasured.planned) == [2500] * 4


def test_a_quarters_total_is_spread_over_its_months_and_a_quarters_level_is_not() -> None:
    total = kpi(2, cadence=Cadence.QUARTERLY, target=None)
    level = kpi(2, cadence=Cadence.QUARTERLY, target=None, kind="stock")
    rows = [*months(1, [7, 7, 7]), row(2, JAN + 2, 300)]
    assert units(with_orders(total, rows).realised) == [3000, 3000, 3000, 0]
    assert units(with_orders(level, rows).realised) == [9000, 9000, 9000, 0]


def test_months_of_a_volume_add_up_to_the_quarter_of_the_kpi_and_none_may_be_missing() -> None:
    orders = kpi(2, target=None)
    rows = [row(1, JAN, 7), row(1, JAN + 3, 7), *months(2, [100, 110, 120, 130, None, 150])]
    found = with_orders(orders, rows, cadence=Cadence.QUARTERLY)
    assert units(found.realised, 6) == [0, 0, 9900, 0, 0, 0]
    assert not found.has_value[0, 5]


def test_a_volume_that_is_not_measured_is_reckoned_with_for_an_estimate() -> None:
    orders = kpi(2, baseline=Decimal(100), target=Decimal(100), target_month=JAN)
    rows = [*months(1, [7, (7, "estimated"), 7]), row(2, JAN, 80)]
    assert units(with_orders(orders, rows).estimated) == [0, 3000, 0, 0]


def test_a_kind_that_needs_no_volume_takes_none() -> None:
    facts = (initiative(), kpi(**STEP), kpi(2), benefit(volume_kpi=2))
    found = realise(portfolio(*facts, measurements=months(1, [70])), JAN + 12).benefits
    assert units(found.realised) == [300, 0, 0, 0]
