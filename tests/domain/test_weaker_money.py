"""Carried forward and in dispute: shown, marked, and in no headline."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from benefits.domain.realised.realisation import BenefitTable, realise
from benefits.domain.record.facts import Cadence, Path
from tests.domain.portfolios import JAN, benefit, initiative, kpi, months, portfolio, row

STEP: dict[str, Any] = {"path": Path.STEP, "target_month": JAN}


def units(amounts: Any, count: int = 8) -> list[float]:
    return [int(amount) / 100 for amount in amounts[0][:count]]


def beside_a_full_one(rows: list[dict[str, Any]], **terms: Any) -> BenefitTable:
    """The benefit of KPI 1 in a portfolio measured to the end of the year by KPI 2."""
    goal = {name: terms.pop(name) for name in ("kind", "cadence") if name in terms}
    facts = (initiative(**terms.pop("home", {})), kpi(**STEP, **goal), kpi(2), benefit(**terms))
    known = portfolio(*facts, measurements=[*rows, *months(2, [1] * 12)])
    return realise(known, JAN + 12).benefits


def test_the_last_value_is_carried_for_three_months_with_confidence_and_then_no_more() -> None:
    found = beside_a_full_one(months(1, [None, 70]), confidence=Decimal("0.5"))
    assert units(found.carried) == [0, 0, 150, 150, 150, 0, 0, 0]
    assert found.carries[0, :6].tolist() == [False, False, True, True, True, False]
    assert units(found.realised) == [0, 300, 0, 0, 0, 0, 0, 0]
    assert units(found.claimed) == [0, 300, 150, 150, 150, 0, 0, 0]


def test_nothing_is_carried_from_before_go_live_or_beyond_the_cutoff() -> None:
    before = beside_a_full_one([row(1, JAN + 2, 70)], home={"go_live": JAN + 3})
    assert not before.carried.any()
    alone = portfolio(initiative(), kpi(**STEP), benefit(), measurements=months(1, [70]))
    assert not realise(alone, JAN + 12).benefits.carried.any()


def test_a_month_that_is_not_applicable_or_disputed_carries_nothing() -> None:
    rows = months(1, [70, (None, "not_applicable"), (60, "disputed"), (50, "estimated"), None])
    found = beside_a_full_one(rows, confidence=Decimal("0.5"))
    assert units(found.carried) == [0] * 8
    assert units(found.disputed) == [0, 0, 400, 0, 0, 0, 0, 0]  # no confidence on what came
    assert units(found.estimated) == [0, 0, 0, 250, 0, 0, 0, 0]
    assert units(found.claimed) == [300, 0, 0, 250, 0, 0, 0, 0]


def test_the_value_is_carried_and_not_the_money_because_volumes_change() -> None:
    rows = [*months(1, [90]), row(2, JAN, 10), row(2, JAN + 1, 20), row(2, JAN + 2, 30)]
    facts = (initiative(), kpi(kind="duration", **STEP), kpi(2), benefit(volume_kpi=2))
    found = realise(portfolio(*facts, measurements=rows), JAN + 12).benefits
    assert units(found.realised, 4) == [1000, 0, 0, 0]
    assert units(found.carried, 4) == [0, 2000, 3000, 0]


def test_a_carried_month_without_a_weight_takes_the_expected_one() -> None:
    rows = [row(1, JAN, 90, weight=40), row(1, JAN + 1, 90, weight=60)]
    found = beside_a_full_one(rows, kind="duration")
    assert units(found.carried, 4) == [0, 0, 5000, 5000]


def test_a_quarterly_value_is_carried_for_one_quarter() -> None:
    found = beside_a_full_one([row(1, JAN, 70)], cadence=Cadence.QUARTERLY)
    assert units(found.carried, 9) == [0, 0, 0, 0, 0, 300, 0, 0, 0]
