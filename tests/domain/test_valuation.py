"""Improvement to money on literal portfolios."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import pytest

from benefits.domain.realised.realisation import BenefitTable, realise
from benefits.domain.record.facts import Benefit, Cadence, Direction, Kpi, KpiStatus, Path
from tests.domain.portfolios import JAN, benefit, initiative, kpi, months, portfolio, row


def value(one: Kpi, worth: Benefit, rows: Sequence[dict[str, Any]], **home: Any) -> BenefitTable:
    known = portfolio(initiative(**home), one, worth, measurements=rows)
    return realise(known, JAN + 12).benefits


def units(amounts: Any, count: int = 3) -> list[float]:
    return [int(amount) / 100 for amount in amounts[0][:count]]


STEP = {"path": Path.STEP, "target_month": JAN}


def test_the_close_from_ten_to_five_days_is_worth_what_was_worked_out_by_hand() -> None:
    close = kpi(kind="duration", unit="days", baseline=Decimal(10), target=Decimal(5), **STEP)
    worth = benefit(
        unit_value=Decimal(4000),
        volume=Decimal(1),
        attribution=Decimal("0.8"),
        confidence=Decimal("0.9"),
    )
    found = value(close, worth, months(1, [7]))
    assert units(found.realised) == [9600, 0, 0]  # 3 days x 1 close x 4,000 x 80 %
    assert units(found.planned) == [14400, 14400, 14400]  # 5 x 4,000 x 80 % x 90 %


def test_a_kpi_that_worsens_costs_money_and_is_not_floored() -> None:
    orders = kpi(direction=Direction.UP, baseline=Decimal(50), target=Decimal(60), **STEP)
    found = value(orders, benefit(unit_value=Decimal(900)), months(1, [47]))
    assert units(found.realised) == [-2700, 0, 0]
    assert units(found.planned) == [9000, 9000, 9000]


def test_the_plan_follows_the_path_and_the_measurement_does_not() -> None:
    found = value(kpi(), benefit(), months(1, [70, 70, 70]))
    assert units(found.planned) == [100, 200, 300]
    assert units(found.realised) == [300, 300, 300]


def test_only_final_values_are_realised_and_estimates_are_apart_with_confidence() -> None:
    rows = months(1, [70, (70, "estimated"), (70, "disputed"), 70, (70, "estimated")])
    found = value(kpi(), benefit(confidence=Decimal("0.5")), rows)
    assert units(found.realised, 5) == [300, 0, 0, 300, 0]
    # the last one waits for the first final value of its month or a later one
    assert units(found.estimated, 5) == [0, 150, 0, 0, 0]


def test_a_rate_in_percent_is_earned_on_the_volume_of_its_month() -> None:
    errors = kpi(kind="rate", unit="%", baseline=Decimal(12), target=Decimal(8), **STEP)
    rows = [row(1, JAN, 10, weight=200), row(1, JAN + 1, None, numerator=24, denominator=300)]
    found = value(errors, benefit(unit_value=Decimal(50)), rows)
    assert units(found.realised) == [200, 600, 0]  # 2 % of 200 and 4 % of 300, at 50 each
    assert units(found.planned) == [400, 600, 500]  # the third on the mean volume of 250


def test_a_benefits_own_volume_goes_before_the_measured_one() -> None:
    errors = kpi(kind="rate", unit="percent", baseline=Decimal(12), target=Decimal(8), **STEP)
    worth = benefit(unit_value=Decimal(50), volume=Decimal(1000))
    assert units(value(errors, worth, [row(1, JAN, 10, weight=200)]).realised)[0] == 1000


def test_a_volume_that_nobody_knows_is_worth_nothing() -> None:
    index = kpi(kind="average", unit="points", baseline=Decimal(50), target=Decimal(40), **STEP)
    found = value(index, benefit(), months(1, [45]))
    assert units(found.realised) == [0, 0, 0]
    assert units(found.planned) == [0, 0, 0]


def test_a_stock_is_worth_a_twelfth_of_its_carrying_rate_a_month() -> None:
    stock = kpi(kind="stock", unit="NOK", baseline=Decimal(1_000_000), target=Decimal(0), **STEP)
    worth = benefit(unit_value=Decimal(1), carrying_rate=Decimal("0.12"))
    assert units(value(stock, worth, months(1, [400_000])).realised)[0] == 6000


def test_revenue_counts_with_its_margin_and_saved_time_with_its_capture() -> None:
    sales = kpi(direction=Direction.UP, baseline=Decimal(0), target=Decimal(1), **STEP)
    worth = benefit(unit_value=Decimal(6_299_584), margin=Decimal("0.098"), capture=Decimal("0.5"))
    assert units(value(sales, worth, months(1, [1])).realised)[0] == pytest.approx(
        617_359.232 / 2, abs=0.006
    )


def test_improvement_before_go_live_and_after_the_appraisal_is_not_credited() -> None:
    rows = months(1, [70] * 6)
    found = value(kpi(), benefit(), rows, go_live=JAN + 1, horizon_months=4)
    assert units(found.realised, 6) == [0, 300, 300, 300, 0, 0]
    assert units(found.planned, 6) == [0, 150, 300, 300, 0, 0]


def test_a_draft_counts_for_nothing_and_a_retired_kpi_keeps_what_it_promised() -> None:
    draft = value(kpi(status=KpiStatus.DRAFT), benefit(), months(1, [70]))
    retired = value(kpi(status=KpiStatus.RETIRED), benefit(), months(1, [70]))
    assert units(draft.realised) + units(draft.planned) == [0] * 6
    assert units(retired.realised) + units(retired.planned) == [300, 0, 0, 100, 200, 300]


def test_a_quarterly_kpi_is_earned_once_a_quarter_on_three_months_volume() -> None:
    close = kpi(
        kind="duration",
        cadence=Cadence.QUARTERLY,
        baseline=Decimal(10),
        target=Decimal(5),
        path=Path.STEP,
        target_month=JAN,
    )
    found = value(close, benefit(volume=Decimal(2)), [row(1, JAN, 7)])
    assert units(found.realised) == [0, 0, 180]  # 3 days x 6 closes x 10
    assert units(found.planned, 6) == [0, 0, 300, 0, 0, 300]


def test_kinds_without_money_make_none() -> None:
    p90 = kpi(kind="percentile", **STEP)
    assert units(value(p90, benefit(), months(1, [70])).realised) == [0, 0, 0]


def test_the_outlook_goes_on_at_the_pace_of_the_last_two_quarters_but_never_above_plan() -> None:
    slow = value(kpi(**STEP), benefit(), months(1, [85] * 6))
    fast = value(kpi(**STEP), benefit(), months(1, [40] * 6))
    assert units(slow.forecast, 12) == [150] * 12
    assert units(fast.forecast, 12) == [600] * 6 + [300] * 6


def test_a_disbenefit_worse_than_planned_is_expected_to_stay_worse() -> None:
    hours = kpi(baseline=Decimal(0), target=Decimal(10), **STEP)
    found = value(hours, benefit(disbenefit=True), months(1, [20] * 6))
    assert units(found.forecast, 12) == [-200] * 12


def test_missing_months_are_no_sign_of_weak_performance() -> None:
    found = value(kpi(**STEP), benefit(), months(1, [85, None, None, 85, None, 85]))
    assert units(found.forecast, 12) == [150, 0, 0, 150, 0, 150, *[150] * 6]
