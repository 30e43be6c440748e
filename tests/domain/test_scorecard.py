"""Quarters of KPIs: like is compared with like."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import numpy as np
import pytest

from benefits.domain.realised.realisation import realise
from benefits.domain.record.facts import Cadence, Direction, Kpi, Path
from benefits.domain.status.scorecard import Scorecard, scorecard
from benefits.domain.status.status import Thresholds
from tests.domain.portfolios import JAN, initiative, kpi, months, portfolio, row


def card(one: Kpi, rows: list[dict[str, Any]], size: int = 3, **home: Any) -> Scorecard:
    known = portfolio(initiative(**home), one, measurements=rows)
    found = realise(known, JAN + 12)
    return scorecard(found.kpis, [one], size, found.to_date, Thresholds())


STEP = {"path": Path.STEP, "target_month": JAN}


def test_a_flows_quarter_is_the_sum_of_its_months_and_so_are_its_baseline_and_target() -> None:
    found = card(kpi(), months(1, [90, 85, 80]))
    assert (found.baseline[0, 0], found.target[0, 0], found.actual[0, 0]) == (300, 210, 255)
    assert found.planned[0, 0] == 90 + 80 + 70
    assert found.attainment[0, 0] == pytest.approx(45 / 90)
    assert found.on_plan[0, 0] == pytest.approx(45 / 60)
    assert found.status[0, 0] == "off_track"


def test_an_incomplete_quarter_is_provisional_and_compared_with_the_same_months() -> None:
    found = card(kpi(), months(1, [90, None, 70]))
    assert (found.present[0, 0], found.expected[0, 0]) == (2, 3)
    assert found.provisional[0, 0]
    assert (found.baseline[0, 0], found.planned[0, 0], found.actual[0, 0]) == (200, 160, 160)
    assert found.on_plan[0, 0] == 1


def test_estimated_and_disputed_values_are_counted_and_do_not_enter_the_actual() -> None:
    found = card(kpi(), months(1, [90, (10, "estimated"), (10, "disputed")]))
    assert found.actual[0, 0] == 90
    assert (found.estimated[0, 0], found.disputed[0, 0]) == (1, 1)


def test_a_month_that_is_not_applicable_is_not_waited_for() -> None:
    found = card(kpi(), months(1, [90, (None, "not_applicable"), 70]))
    assert (found.present[0, 0], found.expected[0, 0]) == (2, 2)
    assert not found.provisional[0, 0]


def test_a_rates_plan_is_weighted_as_its_actual_is() -> None:
    rate = kpi(kind="rate", unit="%", baseline=Decimal(12), target=Decimal(9))
    rows = [
        row(1, JAN, None, numerator=10, denominator=100),
        row(1, JAN + 1, None, numerator=20, denominator=300),
        row(1, JAN + 2, None, numerator=8, denominator=100),
    ]
    found = card(rate, rows)
    assert found.actual[0, 0] == pytest.approx(100 * 38 / 500)
    assert found.planned[0, 0] == pytest.approx((11 * 100 + 10 * 300 + 9 * 100) / 500)
    assert found.mark[0, 0] == ""


def test_a_mean_of_months_without_weights_is_marked() -> None:
    index = kpi(kind="average", direction=Direction.UP, baseline=Decimal(1), target=Decimal(5))
    assert card(index, months(1, [2, 3, 4])).mark[0, 0] == "unweighted"


def test_a_percentile_takes_its_last_month_and_says_so() -> None:
    found = card(kpi(kind="percentile"), months(1, [90, 85, 80]))
    assert (found.actual[0, 0], found.mark[0, 0]) == (80, "last_month")


def test_a_quarterly_kpi_is_complete_with_one_value() -> None:
    found = card(kpi(cadence=Cadence.QUARTERLY, **STEP), [row(1, JAN, 80)])
    assert (found.present[0, 0], found.expected[0, 0]) == (1, 1)
    assert (found.baseline[0, 0], found.actual[0, 0]) == (100, 80)


def test_quarters_ahead_show_their_plan_and_have_not_started() -> None:
    found = card(kpi(), months(1, [90, 80, 70]))
    assert list(found.planned[0, 1:]) == [210, 210, 210]
    assert list(found.status[0]) == ["on_track", "not_started", "not_started", "not_started"]
    assert np.isnan(found.actual[0, 1:]).all()


def test_a_quarter_that_is_due_without_data_is_no_data() -> None:
    found = card(kpi(), months(1, [90, 80, 70, None, None, None, 70]))
    assert list(found.status[0, :3]) == ["on_track", "no_data", "on_track"]


def test_quarters_before_go_live_have_not_started() -> None:
    found = card(kpi(target_month=JAN + 5), months(1, [100] * 6), go_live=JAN + 3)
    assert list(found.status[0, :2]) == ["not_started", "off_track"]


def test_a_year_is_rolled_up_from_its_months_too() -> None:
    found = card(kpi(**STEP), months(1, [80] * 12), size=12)
    assert (found.actual[0, 0], found.baseline[0, 0], found.target[0, 0]) == (960, 1200, 840)
    assert found.expected[0, 0] == 12


def test_lower_is_better_and_its_mirror_image_are_judged_alike() -> None:
    down = card(kpi(), months(1, [90, 85, 80]))
    mirrored = kpi(direction=Direction.UP, baseline=Decimal(-100), target=Decimal(-70))
    up = card(mirrored, months(1, [-90, -85, -80]))
    assert down.attainment[0, 0] == up.attainment[0, 0]
    assert down.status[0, 0] == up.status[0, 0]
