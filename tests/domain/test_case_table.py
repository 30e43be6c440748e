"""A business case is appraised as Forrester does it, exactly, and laid out by month to the cent."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from decimal import Decimal
from math import prod
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from benefits.domain.calendar.period import Month
from benefits.domain.money.case_table import CASE_CONVENTIONS, CaseTable, case_table, spread
from benefits.domain.record.facts import BusinessCase, CaseLine, Side
from benefits.domain.returns.irr import Refusal
from benefits.domain.returns.returns import Flows, appraise

BASE = Month.of(2026, 4)
PUBLISHED = Path(__file__).parents[1] / "cases" / "roi.json"


def line(
    side: str, *amounts: Any, risk: Any = 0, name: str = "a line", position: int = 1
) -> CaseLine:
    """A line whose first amount is the initial one."""
    initial, *years = (Decimal(str(amount)) for amount in amounts)
    return CaseLine(
        id=-position,
        case=1,
        side=Side(side),
        name=name,
        position=position,
        initial=initial,
        years=tuple(years),
        risk=Decimal(str(risk)),
    )


def table(*lines: CaseLine, rate: Any = "0.1") -> CaseTable:
    case = BusinessCase(id=1, initiative=2, name="ERP", base=BASE, rate=Decimal(str(rate)))
    return case_table(case, lines)


def floats(amounts: Sequence[Decimal]) -> list[float]:
    return [float(amount) for amount in amounts]


def test_benefits_fall_and_costs_rise_by_their_risk_before_discounting() -> None:
    found = table(
        line("benefit", 0, 1000, 2000, risk="0.15"), line("cost", 800, 100, 100, risk="0.05")
    )
    assert floats(found.benefits.amounts) == [0, 850, 1700]
    assert floats(found.costs.amounts) == [840, 105, 105]
    assert float(found.benefits.present_value) == pytest.approx(850 / 1.1 + 1700 / 1.21, rel=1e-15)
    assert found.costs.total == Decimal("1050")
    assert [floats(one) for one in found.entered] == [[0, 1000, 2000], [800, 100, 100]]


def test_the_initial_column_is_not_discounted_and_year_one_is_at_its_end() -> None:
    found = table(line("benefit", 0, 110), line("cost", 100, 0))
    assert found.net.discounted == (Decimal(-100), Decimal(100))
    assert found.npv == 0
    assert found.roi == 0
    assert found.bcr == 1


def test_roi_is_discounted_while_net_and_payback_are_not() -> None:
    found = table(line("benefit", 0, 15000, 15000, 15000), line("cost", 10000, 5000, 5000, 5000))
    assert round(100 * (found.roi or 0)) == 66
    assert found.net.total == 20000
    assert found.payback.periods == 1.0
    assert not CASE_CONVENTIONS["payback"].discounted
    assert not CASE_CONVENTIONS["net"].discounted
    assert CASE_CONVENTIONS["roi"].discounted


def test_present_values_of_rows_add_up_to_that_of_their_sum() -> None:
    rows = [line("benefit", 0, "0.01", "33.33", "66.67", position=n) for n in range(1, 8)]
    found = table(*rows, rate="0.0725")
    whole = sum(row.present_value for row in found.rows)
    assert abs(whole - found.benefits.present_value) < Decimal("1e-20")


def test_payback_is_interpolated_in_the_year_of_the_crossing() -> None:
    assert table(line("benefit", 0, 40, 80), line("cost", 100, 0, 0)).payback.periods == 1.75


def test_payback_never_comes_where_the_sum_stays_below_zero() -> None:
    assert table(line("benefit", 0, 40, 50), line("cost", 100, 0, 0)).payback.periods is None


def test_payback_that_opens_again_says_so() -> None:
    found = table(line("benefit", 0, 150, 0, 100), line("cost", 100, 0, 90, 0))
    assert found.payback.periods == pytest.approx(100 / 150)
    assert found.payback.reopens


def test_a_case_that_just_breaks_even_is_paid_back() -> None:
    """In floats 0.1 + 0.2 is more than 0.3, and 100 * 1.1 more than 110."""
    found = table(line("benefit", 0, 0, 110), line("cost", 100, 0, 0, risk="0.1"))
    assert found.payback.periods == 2.0
    small = table(line("benefit", 0, "0.1", "0.2"), line("cost", "0.3", 0, 0))
    assert small.payback.periods == 2.0


def test_without_costs_there_is_no_ratio_and_nothing_to_pay_back() -> None:
    found = table(line("benefit", 0, 100))
    assert (found.roi, found.bcr, found.payback.periods) == (None, None, 0.0)
    assert found.irr.refusal is Refusal.NO_SIGN_CHANGE


def test_several_rates_are_no_rate() -> None:
    found = table(line("benefit", 0, 2800, 0), line("cost", 1000, 0, 1900))
    assert found.irr.refusal is Refusal.SEVERAL
    assert len(found.irr.rates) == 2


def test_a_disbenefit_lowers_benefits_and_never_raises_costs() -> None:
    found = table(line("benefit", 0, 100), line("benefit", 0, -20, position=2), line("cost", 50, 0))
    assert floats(found.benefits.amounts) == [0, 80]
    assert floats(found.costs.amounts) == [50, 0]


def test_lines_come_by_position_and_short_ones_are_padded() -> None:
    found = table(line("cost", 5, 1, position=2), line("benefit", 0, 1, 2, 3, position=1))
    assert [one.position for one in found.lines] == [1, 2]
    assert floats(found.entered[1]) == [5, 1, 0, 0]
    assert found.years == 3


def test_another_rate_can_be_tried() -> None:
    case = BusinessCase(id=1, initiative=2, name="ERP", base=BASE, rate=Decimal("0.1"))
    lines = [line("benefit", 0, 110)]
    assert case_table(case, lines, Decimal(0)).benefits.present_value == 110
    assert case_table(case, lines).benefits.present_value == 100


def test_a_rate_of_minus_one_hundred_per_cent_is_no_rate() -> None:
    with pytest.raises(ValueError, match="-1"):
        table(line("benefit", 0, 1), rate=-1)


def test_a_case_without_lines_is_a_table_of_nothing() -> None:
    found = table()
    assert (found.years, float(found.npv)) == (0, 0)
    assert (found.roi, found.payback.periods) == (None, None)


def published(kind: str) -> list[dict[str, Any]]:
    every = json.loads(PUBLISHED.read_text("utf-8"))["cases"]
    return [one for one in every if one["kind"] == kind]


def agrees(figures: Mapping[str, Any], case: Mapping[str, Any]) -> list[str]:
    """The expected keys that differ by more than their tolerance, or that we do not have."""
    wrong = []
    for key, expected in case["expected"].items():
        told, tolerance = figures.get(key), case["tolerance"].get(key, 0)
        if told is None or np.abs(np.subtract(told, expected)).max() > tolerance:
            wrong.append(f"{key}: {told} instead of {expected}")
    return wrong


def late(amounts: Sequence[float], first: int) -> list[float]:
    """With its first flow at the end of year 1, a case has nothing in its initial column."""
    return [0.0] * first + list(amounts)


@pytest.mark.parametrize("case", published("roi_table"), ids=lambda case: case["id"])
def test_published_tables_come_out_as_printed(case: dict[str, Any]) -> None:
    given_, first = case["inputs"], case["inputs"].get("first_flow_period", 0)
    costs, gains = (late(given_[side], first) for side in ("costs", "benefits"))
    found = table(
        line("benefit", *gains), line("cost", *costs), rate=given_.get("discount_rate", 0)
    )
    figures = {
        "roi_pct": float(100 * (found.roi or 0)),
        "bcr": float(found.bcr or 0),
        "npv": float(found.npv),
        "net_undiscounted": float(found.net.total),
        "payback_months": 12 * (found.payback.periods or 0),
        "total_costs": float(found.costs.total),
        "total_benefits": float(found.benefits.total),
        "pv_costs": float(found.costs.present_value),
        "pv_benefits": float(found.benefits.present_value),
        "discounted_net": floats(found.net.discounted),
        "cumulative_discounted": np.cumsum(floats(found.net.discounted)).tolist(),
    }
    assert agrees(figures, case) == []


@pytest.mark.parametrize("case", published("benefit_table"), ids=lambda case: case["id"])
def test_a_published_benefit_comes_out_after_its_risk_as_printed(case: dict[str, Any]) -> None:
    given_ = case["inputs"]
    factors = [given_[name] for name in ("volume", "adoption", "utilisation", "kpi_delta")]
    gross = [prod((*each, given_["margin"])) for each in zip(*factors, strict=True)]
    found = table(
        line("benefit", *late(gross, 1), risk=given_["risk_adjustment"]),
        rate=given_["discount_rate"],
    )
    assert given_["first_flow_period"] == 1
    figures = {
        "gross": floats(found.entered[0][1:]),
        "risk_adjusted": floats(found.rows[0].amounts[1:]),
        "total": float(found.rows[0].total),
        "pv": float(found.benefits.present_value),
    }
    assert agrees(figures, case) == []


@pytest.mark.parametrize("case", published("benefit_rows"), ids=lambda case: case["id"])
def test_published_rows_come_out_as_printed(case: dict[str, Any]) -> None:
    rows, expected = case["inputs"]["rows"], case["expected"]
    lines = [
        line("benefit", *late(row["flows"], 1), name=row["name"], position=number)
        for number, row in enumerate(rows, start=1)
    ]
    found = table(*lines, rate=case["inputs"]["discount_rate"])
    for row, printed in zip(found.rows, expected["rows"], strict=True):
        assert float(row.total) == printed["total"]
        assert abs(float(row.present_value) - printed["pv"]) <= case["tolerance"]["rows"]
    assert floats(found.benefits.amounts[1:]) == expected["year_totals"]
    assert float(found.benefits.total) == expected["total"]
    difference = float(found.benefits.present_value) - expected["pv"]
    assert abs(difference) <= case["tolerance"]["pv"]


CENTS = st.integers(min_value=-(10**13), max_value=10**13).map(lambda n: Decimal(n).scaleb(-2))


@given(st.lists(CENTS, min_size=1, max_size=11))
def test_every_year_of_a_plan_by_month_keeps_its_sum_to_the_cent(amounts: list[Decimal]) -> None:
    plan = spread(amounts, BASE)
    years = plan.running.reshape(-1, 12)
    expected = [int(100 * amount) for amount in amounts[1:]] or [0]
    assert years.sum(axis=1).tolist() == expected
    assert plan.initial == int(100 * amounts[0])
    assert int(plan.monthly.sum()) == int(100 * sum(amounts))


@given(CENTS)
def test_no_two_months_of_a_year_differ_by_more_than_a_cent(amount: Decimal) -> None:
    months = spread((Decimal(0), amount), BASE).running
    assert len(months) == 12
    assert int(months.max() - months.min()) <= 1


def test_what_does_not_divide_is_laid_evenly_among_the_months() -> None:
    plan = spread((Decimal(7), Decimal("0.04")), BASE)
    assert plan.running.tolist() == [0, 0, 1] * 4
    assert plan.monthly.tolist() == [700, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1]
    assert plan.months.tolist() == list(range(BASE, BASE + 12))


def test_an_initial_amount_alone_still_has_its_base_month() -> None:
    plan = spread((Decimal("12.34"),), BASE)
    assert plan.monthly.tolist() == [1234, *[0] * 11]


def test_the_plan_by_month_is_appraised_as_the_case_is() -> None:
    """What is initial is one-off before the go-live; the years' months fall back into years."""
    amounts = {"benefit": (0, "1000.01", 2500, 2500), "cost": (1800, "300.07", 300, 0)}
    case = table(*(line(side, *row) for side, row in amounts.items()))
    gains, spent = (
        spread([Decimal(str(one)) for one in amounts[side]], BASE) for side in ("benefit", "cost")
    )
    once = np.zeros_like(spent.running)
    once[0] = spent.initial
    flows = Flows(gains.months, gains.monthly, spent.running + once, once)
    found = appraise(flows, BASE, BASE + 6, 0.1)
    assert found.pv_benefits == round(100 * case.benefits.present_value)
    assert found.pv_costs == round(100 * case.costs.present_value)
    assert found.net == 100 * case.net.total
