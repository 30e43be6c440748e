"""The outlook of a programme: its likely course is that of every other screen."""

from __future__ import annotations

from decimal import Decimal

import pytest

from benefits import views
from benefits.domain.risk.turning_points import Input
from benefits.domain.risk.uncertainty import DRAWS, SEED
from benefits.views import Known
from benefits.views.outlook import (
    assumptions,
    band,
    outcome,
    prospect,
    three_cases,
    tornado_bars,
    would_have_to_be,
)
from benefits.views.returns import returns
from tests.domain.portfolios import JAN, benefit, cost, initiative, kpi, months, paid, portfolio
from tests.views.test_promise import STEP

TODAY = JAN + 4


def programme() -> Known:
    """Two initiatives of a year, 30 a month at 10 each planned, 20 measured in the first."""
    return views.known_from(
        portfolio(
            initiative(1, horizon_months=36),
            initiative(2, horizon_months=36),
            kpi(1, **STEP),
            kpi(2, initiative=2, **STEP),
            benefit(1, unit_value_low=Decimal(8), unit_value_high=Decimal(12)),
            benefit(2, kpi=2, delay_high=6),
            cost(1),
            cost(2, initiative=2),
            measurements=months(1, [80, 80, 80]),
            cost_months=[paid(1, JAN, 3000, 3000), paid(2, JAN, 3000), paid(2, JAN + 9, 900)],
        ),
        TODAY,
    )


@pytest.mark.parametrize("scope", [None, 1, 2])
def test_the_likely_case_is_the_expected_return(scope: int | None) -> None:
    known = programme()
    likely = three_cases(known, scope)[1]
    expected = returns(known, scope).by["outlook"].total
    assert likely.npv == expected.npv
    assert likely.roi == expected.roi
    assert likely.break_even == expected.break_even


def test_a_scope_holds_only_its_own_benefits_and_costs() -> None:
    known = programme()
    one, two, both = (prospect(known, scope) for scope in (1, 2, None))
    assert (one.ids.tolist(), two.ids.tolist(), both.ids.tolist()) == ([1], [2], [1, 2])
    assert one.costs.sum() == 3000_00
    assert both.costs.sum() == one.costs.sum() + two.costs.sum()


def test_the_range_is_made_once_with_the_shown_seed() -> None:
    known = programme()
    found = outcome(known)
    assert (found.seed, found.draws) == (SEED, DRAWS)
    assert outcome(known) is found
    assert found.npv == outcome(programme()).npv
    assert found.npv.p10 < found.npv.p50 < found.npv.p90


def test_the_band_begins_where_the_measured_line_ends_and_widens() -> None:
    known = programme()
    frame = band(known)
    first, last = frame.iloc[0], frame.iloc[-1]
    assert first["month"] == JAN + 2
    assert first["low"] == first["high"] == 600_00
    assert last["month"] == JAN + 35
    assert last["low"] < last["high"]


def test_the_tornado_leaves_out_what_moves_nothing_and_starts_with_the_widest() -> None:
    bars = tornado_bars(programme(), 1)
    swings = [one.swing for one in bars]
    assert swings == sorted(swings, reverse=True)
    assert min(swings) > 0
    assert [one.benefit for one in tornado_bars(programme(), by="benefit")] == [2, 1]


def test_assumptions_say_which_ranges_somebody_stated() -> None:
    rows = assumptions(programme()).to_dict("records")
    found = {(one["benefit"], one["input"]): one for one in rows}
    typed = {key for key, one in found.items() if one["stated"]}
    assert typed == {(1, "unit_value"), (2, "delay")}
    assert [found[1, "unit_value"][end] for end in ("low", "high")] == [0.8, 1.2]
    assert found[2, "delay"]["high"] == 6


def test_every_input_has_its_turning_point() -> None:
    points = {one.input: one for one in would_have_to_be(programme(), 1)}
    level = points[Input.LEVEL]
    assert level.value is not None
    assert (level.value < 1) == level.pays


def test_a_portfolio_without_benefits_has_an_outlook_of_costs_alone() -> None:
    known = views.known_from(
        portfolio(initiative(1), cost(1), cost_months=[paid(1, JAN, 100)]), TODAY
    )
    assert outcome(known).total.p90 == 0
    assert outcome(known).positive == 0
    assert not len(assumptions(known))
