"""A business case as tables: rows add up, and each line says what became of it."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

from benefits.domain.calendar.period import Month
from benefits.domain.record.facts import BusinessCase, CaseLine, KpiStatus, PlanBasis, Side
from benefits.views.case import case_found, cases, entered, yearly
from benefits.views.known import Known, known_from
from tests.domain.portfolios import JAN, benefit, cost, initiative, kpi, portfolio

CASE = BusinessCase(id=7, initiative=1, name="ERP", base=JAN, rate=Decimal("0.1"))


def line(number: int, side: Side, *amounts: int, **more: Any) -> CaseLine:
    initial, *years = map(Decimal, amounts)
    given = {"name": f"Line {number}", "position": number, **more}
    return CaseLine(id=number, case=7, side=side, initial=initial, years=tuple(years), **given)


GAIN = line(20, Side.BENEFIT, 0, 110, 121, risk=Decimal("0.5"), benefit=1)
FEE = line(21, Side.COST, 50, 0, 11, cost=1)


def known(**changed: Any) -> Known:
    facts = {"kpi": kpi(), "benefit": benefit(), **changed}
    whole = portfolio(initiative(), cost(1), CASE, GAIN, FEE, *facts.values())
    return known_from(whole, Month(JAN + 3))


def test_rows_are_after_risk_and_add_up() -> None:
    rows = {
        (one.what, one.line and one.line.side): one for one in yearly(case_found(known(), 7).table)
    }
    assert rows["line", Side.BENEFIT].amounts == (0, 5500, 6050)
    assert rows["benefits", None].present_value == 10_000
    assert rows["net", None].amounts == (-5000, 5500, 4950)
    assert rows["cumulative", None].amounts == (-5000, 500, 5450)
    assert rows["discounted", None].amounts == (-5000, 5000, 4091)
    assert (rows["net", None].total, rows["net", None].present_value) == (5450, 4091)


def test_what_was_typed_is_before_risk() -> None:
    assert [one.amounts for one in entered(case_found(known(), 7).table)] == [
        (0, 11000, 12100),
        (5000, 0, 1100),
    ]


def states(**changed: Any) -> list[str]:
    return [one.state for one in case_found(known(**changed), 7).became]


def test_each_line_says_what_became_of_it() -> None:
    own = replace(benefit(), plan_basis=PlanBasis.CASE)
    draft = replace(kpi(), status=KpiStatus.DRAFT)
    assert states() == ["kpi", "cost"]
    assert states(benefit=own) == ["own", "cost"]
    assert states(benefit=own, kpi=draft) == ["draft", "cost"]
    assert states(gone=replace(GAIN, benefit=None)) == ["none", "cost"]


def test_cases_are_listed_newest_first_for_one_initiative_or_all() -> None:
    other = replace(CASE, id=8, name="Later")
    assert [one.id for one in cases(known(other=other))] == [8, 7]
    assert cases(known(), 2) == ()
