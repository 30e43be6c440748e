"""The run-rate: the last complete quarter, times four."""

from __future__ import annotations

from typing import Any

import pytest

from benefits.domain.realised.realisation import Realisation, realise
from benefits.domain.realised.run_rate import complete, last_complete, run_rate
from benefits.domain.record.facts import Cadence, Path, Timing
from tests.domain.portfolios import JAN, benefit, initiative, kpi, months, portfolio

STEP: dict[str, Any] = {"path": Path.STEP, "target_month": JAN}


def realised(values: list[Any], *facts: Any, **fields: Any) -> Realisation:
    home = initiative(horizon_months=24)
    known = portfolio(
        home, kpi(**{**STEP, **fields}), *(facts or (benefit(),)), measurements=months(1, values)
    )
    return realise(known, JAN + 24)


@pytest.mark.parametrize(
    ("through", "until", "quarter"),
    [(0, 24, None), (2, 24, None), (3, 24, 0), (8, 24, 1), (9, 24, 2), (24, 5, 0), (24, 6, 1)],
)
def test_a_quarter_counts_once_it_is_over(through: int, until: int, quarter: int | None):
    assert last_complete(through, until) == quarter


def test_three_months_times_ten_a_unit_times_four():
    found = realised([70, 80, 90])
    assert list(run_rate(found.benefits, 0)) == [4 * (300 + 200 + 100) * 100]


def test_what_is_released_once_does_not_come_again():
    once = benefit(timing=Timing.ONE_TIME)
    found = realised([70, 70, 70], once, kind="stock")
    assert found.benefits.realised.sum() > 0
    assert list(run_rate(found.benefits, 0)) == [0]


@pytest.mark.parametrize(
    ("values", "whole"),
    [
        ([70, 80, 90], True),
        ([70, None, 90], False),
        ([70, (80, "estimated"), 90], False),
        ([70, (None, "not_applicable"), 90], True),
        ([(None, "not_applicable")] * 3, False),
    ],
)
def test_a_quarter_stands_for_others_only_where_everything_expected_is_final(values, whole):
    assert list(complete(realised(values).kpis, 0)) == [whole]


def test_a_quarter_in_which_the_change_went_live_stands_for_no_other():
    home = initiative(go_live=JAN + 1, horizon_months=24)
    known = portfolio(home, kpi(**STEP), measurements=months(1, [70] * 6))
    table = realise(known, JAN + 24).kpis
    assert [complete(table, quarter)[0] for quarter in (0, 1)] == [False, True]


def test_a_quarterly_kpi_needs_its_one_value():
    found = realised([None, None, 70], cadence=Cadence.QUARTERLY)
    assert list(complete(found.kpis, 0)) == [True]
