"""Why one KPI's money differs from its plan: parts that add up, and use before all others."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from random import Random
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given, settings

from benefits import views
from benefits.domain.record.facts import Category, Direction, Path
from benefits.domain.record.portfolio import Portfolio
from benefits.views import Known
from benefits.views.gap_parts import Part
from benefits.views.kpi_gap import Gap, Use, kpi_gap, resting_on, uses_beside
from benefits.views.promise import SPANS
from tests.domain.portfolios import JAN, benefit, initiative, kpi, months, portfolio
from tests.domain.random_portfolios import TODAY, grown
from tests.domain.rich_portfolios import enriched, rich_portfolios
from tests.views.hard_portfolios import hardened

STEP: dict[str, Any] = {"path": Path.STEP, "target_month": JAN}
USE = kpi(
    2,
    name="Users",
    unit="%",
    direction=Direction.UP,
    category=Category.ADOPTION,
    baseline=Decimal(0),
    target=Decimal(80),
    **STEP,
)


def used(actual: float, use: float) -> Known:
    """30 fewer errors planned where 80 % use it, in the one month to date."""
    facts = (initiative(), kpi(**STEP), USE, benefit(adoption_kpi=2))
    rows = [*months(1, [actual]), *months(2, [use])]
    return views.known_from(portfolio(*facts, measurements=rows), JAN + 1)


def gap_of(known: Known) -> Gap:
    found = kpi_gap(known, 1)
    assert found is not None
    return found


@settings(max_examples=60)
@given(rich_portfolios())
@example(hardened(Random(92)))
def test_the_parts_of_every_gap_add_up_to_the_cent(of: Portfolio) -> None:
    """In the example money and what was claimed twice are more than a month can hold."""
    known = views.known_from(of, TODAY)
    table, now = known.realisation.benefits, known.to_date
    for one in of.kpis:
        rows = known.benefits["kpi"].to_numpy() == one
        for span in SPANS:
            found = kpi_gap(known, one, span)
            came = table.realised[rows][:, now] if span == "to_date" else table.forecast[rows]
            planned = table.planned[rows][:, now] if span == "to_date" else table.planned[rows]
            if found is None:
                assert not came.any()
                assert not planned.any()
                continue
            assert (found.way.earlier, found.way.later) == (planned.sum(), came.sum())
            assert found.way.earlier + sum(found.way.parts.values()) == found.way.later
            assert found.benefits["gap"].sum() == found.amount


@settings(max_examples=25)
@given(rich_portfolios())
def test_what_uses_explain_is_the_part_of_adoption(of: Portfolio) -> None:
    known = views.known_from(of, TODAY)
    for one in of.kpis:
        found = kpi_gap(known, one)
        if found is not None:
            lost = sum(use.money for use in found.uses)
            assert lost == found.way.parts[Part.ADOPTION]


def test_the_random_gaps_hold_every_cause() -> None:
    parts: Counter[Part] = Counter()
    for seed in range(40):
        known = views.known_from(enriched(Random(seed)), TODAY)
        for one in known.portfolio.kpis:
            found = kpi_gap(known, one)
            if found is not None:
                parts.update(part for part, amount in found.way.parts.items() if amount)
    assert {*Part} - {*parts} <= {Part.DROPPED, Part.ADDED}


def test_use_that_lags_alone_explains_the_gap_where_each_use_brings_as_much_as_planned() -> None:
    found = gap_of(used(85, 40))
    assert (found.way.earlier, found.way.later) == (300_00, 150_00)
    assert {part: one for part, one in found.way.parts.items() if one} == {Part.ADOPTION: -150_00}
    assert found.uses == (Use(2, "Users", reached=0.5, effect=1.0, money=-150_00),)


def test_use_and_effect_are_told_apart() -> None:
    found = gap_of(used(91, 60))
    (use,) = found.uses
    assert use.reached == pytest.approx(0.75)
    assert use.effect == pytest.approx(0.4)
    assert found.amount == use.money + found.way.parts[Part.EFFECT]


def test_two_benefits_that_rest_on_one_use_are_told_once() -> None:
    claims = [benefit(one, adoption_kpi=2) for one in (1, 2)]
    rows = [*months(1, [85]), *months(2, [40])]
    facts = portfolio(initiative(), kpi(**STEP), USE, *claims, measurements=rows)
    known = views.known_from(facts, JAN + 1)
    assert gap_of(known).uses == (Use(2, "Users", 0.5, 1.0, -300_00),)
    assert resting_on(known, 2) == {"Benefit 1": -150_00, "Benefit 2": -150_00}
    assert resting_on(known, 1) == {}


def test_use_that_nobody_measured_says_nothing() -> None:
    facts = (initiative(), kpi(**STEP), USE, benefit(adoption_kpi=2))
    known = views.known_from(portfolio(*facts, measurements=months(1, [85])), JAN + 1)
    (use,) = gap_of(known).uses
    assert (np.isnan(use.reached), use.money) == (True, 0)


def test_without_money_there_is_no_gap_in_money_and_use_stands_beside() -> None:
    facts = (initiative(), kpi(**STEP), USE)
    rows = [*months(1, [85]), *months(2, [40])]
    known = views.known_from(portfolio(*facts, measurements=rows), JAN + 1)
    assert kpi_gap(known, 1) is None
    (beside,) = uses_beside(known, 1)
    assert (beside.kpi.id, beside.actual, beside.planned) == (2, 40, 80)
    assert uses_beside(known, 2) == ()


def test_a_kpi_that_is_not_there_has_no_gap() -> None:
    known = views.known_from(grown(Random(3)), TODAY)
    assert kpi_gap(known, 999) is None
