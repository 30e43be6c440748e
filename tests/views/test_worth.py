"""What a benefit is worth a year is what its plan counts in a year at target."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from benefits.domain.record.facts import Cadence, Milestone, Path, Timing
from benefits.views.known import known_from
from benefits.views.worth import worth
from tests.domain.portfolios import JAN, benefit, initiative, kpi, months, portfolio

AT_ONCE: dict[str, Any] = {"path": Path.STEP, "target_month": JAN}


@pytest.mark.parametrize(
    ("goal", "price", "a_year"),
    [
        ({"kind": "flow"}, {}, 30 * 10 * 12),
        ({"kind": "flow", "cadence": Cadence.QUARTERLY}, {}, 30 * 10 * 4),
        ({"kind": "rate", "unit": "percent"}, {"volume": Decimal(200)}, 60 * 10 * 12),
        ({"kind": "duration", "unit": "hours"}, {"volume": Decimal(6)}, 180 * 10 * 12),
        ({"kind": "duration", "cadence": Cadence.QUARTERLY}, {"volume": Decimal(6)}, 21_600),
        ({"kind": "stock"}, {"carrying_rate": Decimal("0.12")}, 36),
        ({"kind": "flow"}, {"attribution": Decimal("0.5"), "capture": Decimal("0.5")}, 900),
        ({"kind": "flow", "target": Decimal(130)}, {}, -3600),
    ],
    ids=["flow", "quarterly", "rate", "duration", "quarterly duration", "stock", "shares", "worse"],
)
def test_a_year_at_target_is_the_sum_of_its_planned_months(
    goal: dict[str, Any], price: dict[str, Any], a_year: int
) -> None:
    one, sure = kpi(**{**AT_ONCE, **goal}), Decimal("0.9")
    line = benefit(confidence=sure, **price)
    known = known_from(portfolio(initiative(), one, line), JAN)
    found = worth(known, line, one)
    assert found is not None
    assert found.full == a_year * 100
    assert found.planned == int(known.realisation.benefits.planned.sum()) == a_year * 90


def test_without_a_volume_the_measured_one_counts() -> None:
    one, line = kpi(kind="duration"), benefit()
    nothing = known_from(portfolio(initiative(), one, line), JAN)
    measured = [{**row, "weight": 6_000_000} for row in months(1, [90, 80])]
    known = known_from(portfolio(initiative(), one, line, measurements=measured), JAN + 3)
    assert worth(nothing, line, one) is None
    found = worth(known, line, one)
    assert found is not None
    assert (found.volume, found.full) == (Decimal(6), 30 * 6 * 10 * 12 * 100)


@pytest.mark.parametrize(
    ("terms", "a_month"),
    [
        ({"volume_plan": (Milestone(month=JAN, value=Decimal(4)),)}, 4),
        ({"volume_kpi": 2}, 50),
        ({"volume": Decimal(6), "ramp": (Decimal("0.5"), Decimal("0.5"))}, 3),
    ],
    ids=["plan", "KPI", "ramp"],
)
def test_a_year_is_that_of_the_volume_and_the_ramp_that_stay(
    terms: dict[str, Any], a_month: int
) -> None:
    line = benefit(**terms)
    one, orders = kpi(kind="duration", **AT_ONCE), kpi(2, **{**AT_ONCE, "target": Decimal(50)})
    known = known_from(portfolio(initiative(), one, orders, line), JAN)
    found = worth(known, line, one)
    assert found is not None
    assert found.planned == a_month * 30 * 10 * 12 * 100
    assert found.planned == int(known.realisation.benefits.planned.sum())


def test_what_a_stock_releases_is_there_once() -> None:
    line = benefit(timing=Timing.ONE_TIME)
    one = kpi(kind="stock", **AT_ONCE)
    known = known_from(portfolio(initiative(), one, line), JAN)
    found = worth(known, line, one)
    assert found is not None
    assert (found.full, found.planned, found.once) == (300_00, 300_00, True)
    assert int(known.realisation.benefits.planned.sum()) == 300_00


@pytest.mark.parametrize("gap", [{"baseline": None}, {"target": None}, {"kind": "yes_no"}])
def test_a_kpi_without_a_goal_or_without_money_has_no_worth(gap: dict[str, Any]) -> None:
    one, line = kpi(**gap), benefit()
    assert worth(known_from(portfolio(initiative(), one, line), JAN), line, one) is None
