"""Returns against published figures and cases worked by hand."""

from __future__ import annotations

import numpy as np
import pytest

from benefits.domain.calendar.period import Month
from benefits.domain.returns.returns import (
    Flows,
    Payback,
    appraise,
    bcr,
    discounted,
    payback,
    present_value,
    roi,
    year_ends,
)

JAN = Month.of(2026, 1)


def test_published_discounted_cash_flows_are_reproduced() -> None:
    assert present_value([1000, 1500, 2000], 0.20) == pytest.approx(3639, abs=0.5)
    assert list(discounted([1000, 1500, 2000], 0.20).round()) == [1000, 1250, 1389]
    assert present_value([10] * 10, 0.05, first_period=1) == pytest.approx(77.217, abs=0.001)


def test_the_published_66_percent_needs_a_discounted_roi() -> None:
    benefits = present_value([0, 15000, 15000, 15000], 0.10)
    costs = present_value([10000, 5000, 5000, 5000], 0.10)
    ratio = roi(benefits, costs)
    assert ratio is not None
    assert ratio == pytest.approx(0.6628, abs=0.0001)
    assert bcr(benefits, costs) == pytest.approx(1 + ratio)


def test_without_costs_a_ratio_is_not_defined() -> None:
    assert roi(100, 0) is None
    assert bcr(100, 0) is None


@pytest.mark.parametrize(
    ("flows", "expected"),
    [
        ([-150000, *[20000] * 10], 7.5),
        ([-40000, 10000, 10000, 5000, 5000, 7500, 7500], 5.3333),
        ([100, 100], 0),
        ([-100, 50], None),
        ([0, 0], None),
        ([0, -100, 100], 2),
    ],
)
def test_payback_is_interpolated_in_the_period_of_the_crossing(
    flows: list[int], expected: float | None
) -> None:
    assert payback(flows).periods == (
        None if expected is None else pytest.approx(expected, abs=0.0001)
    )


def test_discounted_payback_is_payback_of_discounted_flows() -> None:
    flows = discounted([-8000, 4800, 5900, 6700, 8000], 0.15)
    assert payback(flows).periods == pytest.approx(1.86, abs=0.006)


def test_a_second_investment_reopens_the_payback() -> None:
    assert payback([-100, 150, -80, 100]) == Payback(pytest.approx(0.6667, abs=0.001), True, 1)


def test_monthly_flows_come_at_the_end_of_their_month() -> None:
    assert payback([-100, 50, 100], first_period=1).periods == 2.5


def test_project_years_count_from_the_base_month_and_earlier_flows_belong_to_the_start() -> None:
    months = np.arange(JAN - 1, JAN + 14)
    flows = np.ones(15, dtype=np.int64)
    initial = months == JAN + 1
    assert list(year_ends(flows, months, JAN, initial)) == [2, 11, 2]


def flows(benefits: list[int], costs: list[int], once: list[int]) -> Flows:
    amounts = (np.array(one, dtype=np.int64) * 100 for one in (benefits, costs, once))
    return Flows(np.arange(JAN, JAN + len(benefits)), *amounts)


def test_one_off_costs_before_go_live_are_initial_and_the_rest_is_discounted_at_year_end() -> None:
    year, quiet = [100] * 12, [0] * 12
    found = appraise(
        flows(
            benefits=[0, 0, *[100] * 10, *year],
            costs=[500, 500, *[10] * 10, *[10] * 12],
            once=[500, 500, *[0] * 10, *quiet],
        ),
        base=JAN,
        go_live=JAN + 2,
        rate=0.10,
    )
    assert [amount // 100 for amount in found.yearly_costs] == [1000, 100, 120]
    assert [amount // 100 for amount in found.yearly_benefits] == [0, 1000, 1200]
    assert found.pv_costs == round(100 * (1000 + 100 / 1.1 + 120 / 1.21))
    assert found.npv == found.pv_benefits - found.pv_costs
    assert found.net == 100 * (2200 - 1220)
    assert found.payback.periods == pytest.approx(2 + 1000 / 90)
    assert found.break_even == Month.of(2027, 2)


def test_one_off_costs_after_go_live_belong_to_their_project_year() -> None:
    found = appraise(flows([0] * 3, [10, 20, 40], [10, 20, 40]), JAN, go_live=JAN + 1, rate=0.1)
    assert [amount // 100 for amount in found.yearly_costs] == [10, 60]
