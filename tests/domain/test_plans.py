"""Ramps after go-live, and plans that a business case states in money."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import numpy as np

from benefits.domain.realised.realisation import BenefitTable, realise
from benefits.domain.record.exact import scaled
from benefits.domain.record.facts import Cadence, Direction, KpiStatus, Path, PlanBasis
from tests.domain.portfolios import JAN, benefit, initiative, kpi, months, portfolio, row

STEP: dict[str, Any] = {"path": Path.STEP, "target_month": JAN}
RAMP = (Decimal("-0.1"), Decimal("0.3"), Decimal("0.6"), Decimal(1))


def units(amounts: Any, count: int = 6) -> list[float]:
    return [int(amount) / 100 for amount in amounts[0][:count]]


def typed(amounts: list[float], first: int = JAN) -> list[dict[str, Any]]:
    return [
        {"benefit": 1, "month": int(first) + at, "planned": round(100 * one)}
        for at, one in enumerate(amounts)
    ]


def case(amounts: list[float], first: int = JAN, **terms: Any) -> BenefitTable:
    facts: list[Any] = [initiative(), kpi(), benefit(plan_basis=PlanBasis.CASE, **terms)]
    return realise(portfolio(*facts, benefit_months=typed(amounts, first)), JAN + 3).benefits


def test_a_ramp_lowers_the_plan_from_go_live_on_and_its_last_factor_stays() -> None:
    facts = (initiative(go_live=JAN + 1), kpi(**STEP), benefit(ramp=RAMP))
    found = realise(portfolio(*facts, measurements=months(1, [70] * 6)), JAN + 12).benefits
    assert units(found.planned) == [0, -30, 90, 180, 300, 300]
    assert units(found.realised) == [0, 300, 300, 300, 300, 300]  # it is in the measured value


def test_a_quarters_ramp_is_the_mean_of_its_months_in_use() -> None:
    one = kpi(cadence=Cadence.QUARTERLY, **STEP)
    facts = (initiative(go_live=JAN + 1), one, benefit(ramp=RAMP))
    found = realise(portfolio(*facts), JAN + 12).benefits
    assert units(found.planned) == [0, 0, 30, 0, 0, 260]  # (-0.1 + 0.3) / 2, then 2.6 / 3


def test_what_is_expected_ramps_up_too() -> None:
    facts = (initiative(), kpi(**STEP), benefit(ramp=RAMP, confidence=Decimal("0.5")))
    found = realise(portfolio(*facts, measurements=months(1, [103, 91])), JAN + 2).benefits
    # planned -15 and 45, measured -30 and 90: ahead of plan, which is not extrapolated
    assert units(found.forecast, 4) == [-30, 90, 90, 150]


def test_a_business_cases_amounts_are_planned_with_confidence_and_their_total_is_exact() -> None:
    found = case([10.01, 10.01, 10.01], confidence=Decimal("0.5"))
    assert found.planned[0, :3].tolist() == [500, 501, 501]
    assert int(found.planned.sum()) == 1502  # half of 30.03, rounded once
    assert units(found.realised, 3) == [0, 0, 0]


def test_a_drafts_case_counts_and_nothing_of_it_is_realised() -> None:
    draft = kpi(status=KpiStatus.DRAFT, baseline=None, target=None)
    facts: list[Any] = [initiative(), draft, benefit(plan_basis=PlanBasis.CASE)]
    rows: dict[str, Any] = {"benefit_months": typed([100, 100]), "measurements": months(1, [70])}
    found = realise(portfolio(*facts, **rows), JAN + 3).benefits
    assert units(found.planned, 3) == [100, 100, 0]
    assert not found.realised.any()


def test_amounts_before_go_live_were_promised_and_after_the_appraisal_they_do_not_count() -> None:
    facts: list[Any] = [initiative(go_live=JAN + 2), kpi(), benefit(plan_basis=PlanBasis.CASE)]
    found = realise(portfolio(*facts, benefit_months=typed([5] * 14)), JAN + 3).benefits
    assert units(found.planned, 3) == [5, 5, 5]
    assert int(found.planned.sum()) == 12 * 500
    assert found.shown[0, :12].all()


def test_typed_amounts_wait_until_the_plan_rests_on_them() -> None:
    facts: list[Any] = [initiative(), kpi(**STEP), benefit()]
    found = realise(portfolio(*facts, benefit_months=typed([5] * 3)), JAN + 3).benefits
    assert units(found.planned, 3) == [300, 300, 300]


def test_a_quarterly_value_answers_the_amounts_of_its_three_months() -> None:
    saved = kpi(
        cadence=Cadence.QUARTERLY, direction=Direction.UP, baseline=Decimal(0), target=Decimal(30)
    )
    facts: list[Any] = [initiative(), saved, benefit(plan_basis=PlanBasis.CASE)]
    rows: dict[str, Any] = {"benefit_months": typed([100] * 12), "measurements": [row(1, JAN, 15)]}
    found = realise(portfolio(*facts, **rows), JAN + 3).benefits
    assert units(found.realised, 3) == [0, 0, 150]
    assert found.performance.tolist() == [0.5]
    assert units(found.forecast, 6) == [0, 0, 150, 50, 50, 50]


def test_revenue_counts_with_its_margin() -> None:
    sales = kpi(
        kind="revenue", direction=Direction.UP, baseline=Decimal(1000), target=Decimal(2000), **STEP
    )
    one = benefit(unit_value=Decimal(1), margin=Decimal("0.12"))
    found = realise(portfolio(initiative(), sales, one, measurements=months(1, [1500])), JAN + 12)
    assert units(found.benefits.realised, 1) == [60]
    assert units(found.benefits.planned, 1) == [120]


def test_a_scaled_rows_total_is_its_total_times_the_factor_rounded_once() -> None:
    found = scaled(np.array([[1, 1, 1, 0, 1], [-3, 3, 7, 0, 0]]), np.array([[0.5], [1.5]]))
    assert found.tolist() == [[0, 1, 1, 0, 0], [-4, 4, 10, 0, 0]]
    assert scaled(np.array([], dtype=np.int64).reshape(1, 0), 0.3).shape == (1, 0)
