"""Promised, committed and realised side by side, on a programme that can be checked by hand."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from benefits import views
from benefits.domain.record.facts import BusinessCase, CaseLine, Commitment, Path, Side, Stage
from benefits.domain.record.portfolio import Portfolio
from benefits.views.gap_parts import Part
from benefits.views.promise import Promise, compared
from benefits.views.promised import Origin, Plans
from tests.domain.portfolios import JAN, benefit, cost, initiative, kpi, months, paid, portfolio

TODAY = JAN + 4
STEP = {"path": Path.STEP, "target_month": JAN}


def programme(revision: int = 2, **fields: object) -> Portfolio:
    """Errors: 30 fewer a month at 10 each for a year; 20 fewer in January and March, February is
    missing. 1,000 is paid before go-live, 900 was."""
    planned = benefit(1, **fields)
    return portfolio(
        initiative(1, name="ERP"),
        kpi(1, **STEP),
        planned,
        cost(1),
        measurements=months(1, [80, None, 80]),
        cost_months=[paid(1, JAN - 1, 1000, 900)],
        revision=revision,
    )


def told(now: Portfolio, **earlier: Portfolio) -> Promise:
    read = {one.revision: one for one in earlier.values()}
    return compared(Plans(read.__getitem__, views.known_from(now, TODAY)))


def test_without_an_agreement_todays_plan_stands_in_and_says_so() -> None:
    found = told(programme())
    assert [one.origin for one in found.sources] == [Origin.SAME, Origin.PLAN]
    assert not found.has_promise
    assert found.standing("committed").benefits_to_date == 900_00
    assert found.standing("now").benefits_to_date == 400_00


def test_a_month_without_a_value_is_told_apart_from_a_smaller_effect() -> None:
    way = told(programme()).ways("to_date")[1]
    moved = {part: amount for part, amount in way.parts.items() if amount}
    assert moved == {Part.EFFECT: -200_00, Part.UNMEASURED: -300_00}
    assert (way.earlier, way.later) == (900_00, 400_00)


def test_an_earlier_plan_that_was_agreed_to_stays_when_the_plan_moves() -> None:
    agreed = Commitment(id=1, initiative=1, stage=Stage.COMMITTED, revision=1, name="Board")
    now = replace(programme(unit_value=Decimal(5)), commitments={1: agreed})
    found = told(now, first=programme(revision=1))
    assert found.source(1, Stage.COMMITTED).commitment == agreed
    assert found.standing("committed").benefits == 12 * 300_00
    way = found.ways("to_date")[1]
    assert way.parts[Part.UNIT_VALUE] == -250_00
    assert way.parts[Part.EFFECT] == -150_00
    assert way.parts[Part.UNMEASURED] == -300_00
    assert way.later == 200_00


def business_case() -> Portfolio:
    """Promised: 3,000 in the first year less a risk of 10 % from errors, 500 from something that
    never became a benefit, for 800 at the start and 120 in the first year."""
    case = BusinessCase(id=1, initiative=1, name="Sale", base=JAN, rate=Decimal("0.1"))
    rows = (
        (Side.BENEFIT, 0, 3000, "0.1", 1),
        (Side.BENEFIT, 0, 600, "0", None),
        (Side.COST, 800, 120, "0", None),
    )
    lines = {
        number: CaseLine(
            id=number,
            case=1,
            side=side,
            name=f"Line {number}",
            position=number,
            initial=Decimal(initial),
            years=(Decimal(year),),
            risk=Decimal(risk),
            benefit=became,
        )
        for number, (side, initial, year, risk, became) in enumerate(rows, 1)
    }
    return replace(programme(), business_cases={1: case}, case_lines=lines)


def test_a_business_case_is_the_promise_where_no_plan_was_frozen() -> None:
    found = told(business_case())
    assert found.source(1, Stage.PROMISED).origin is Origin.CASE
    promised = found.standing("promised")
    assert (promised.benefits, promised.costs) == (2700_00 + 600_00, 920_00)
    assert promised.benefits_to_date == 825_00
    assert promised.go_live is None


def test_what_became_of_a_cases_lines_is_effect_and_the_rest_is_not_carried_on() -> None:
    first = told(business_case()).ways("life")[0]
    moved = {part: amount for part, amount in first.parts.items() if amount}
    assert moved == {Part.EFFECT: 3600_00 - 2700_00, Part.DROPPED: -600_00}


def test_a_line_that_became_no_benefit_is_named_beside_the_benefits() -> None:
    rows = told(business_case()).benefits("life").to_dict("records")
    promised = {one["name"]: (one["promised"], one["came"] != 0) for one in rows}
    assert promised == {"Line 2": (600_00, False), "Benefit 1": (2700_00, True)}


def test_a_benefit_names_its_largest_cause_with_the_driver_before_and_after() -> None:
    steady = {"kind": "rate", "unit": "count", "baseline": Decimal(10), "target": Decimal(7)}
    now = portfolio(
        initiative(1),
        kpi(1, **steady, **STEP),
        benefit(1, volume=Decimal(1460)),
        measurements=months(1, [8, 8, 8]),
    )
    row = told(now).benefits("to_date").iloc[0]
    assert (row["part"], row["before"], row["after"]) == ("effect", 3.0, 2.0)
    assert row["gap"] == -3 * 1460 * 10_00
    assert row["moved"] == row["gap"]
    assert row["months"] == 3


def test_what_is_expected_over_the_whole_period_is_the_outlook_of_the_overview() -> None:
    now = programme()
    found, known = told(now), views.known_from(now, TODAY)
    standing, outlook = found.standing("now"), views.headline(known).returns["outlook"].total
    assert standing.appraisal.npv == outlook.npv
    assert standing.appraisal.roi == outlook.roi
    assert standing.appraisal.break_even == outlook.break_even


def test_an_agreement_to_a_change_before_the_initiative_was_there_counts_for_nothing() -> None:
    agreed = Commitment(id=1, initiative=1, stage=Stage.COMMITTED, revision=1)
    now = replace(programme(), commitments={1: agreed})
    found = told(now, first=portfolio(initiative(7), revision=1))
    assert found.source(1, Stage.COMMITTED).origin is Origin.PLAN


def test_an_initiative_outside_the_scope_has_no_source() -> None:
    with pytest.raises(KeyError):
        told(programme()).source(9, Stage.PROMISED)
