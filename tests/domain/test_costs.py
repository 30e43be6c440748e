"""Planned costs are raised by risk and optimism; paid ones are what they are."""

from __future__ import annotations

from decimal import Decimal

from benefits.domain.realised.realisation import realise
from tests.domain.portfolios import JAN, cost, initiative, paid, portfolio


def test_the_plan_holds_risk_and_optimism_and_what_is_paid_holds_neither() -> None:
    home = initiative(optimism_uplift=Decimal("0.2"), optimism_reason="Class: software")
    lines = (cost(1, risk=Decimal("0.1")), cost(2))
    amounts = [paid(1, JAN + at, 100, 90) for at in range(2)] + [paid(2, JAN, 100)]
    found = realise(portfolio(home, *lines, cost_months=amounts), JAN + 1).costs
    assert found.planned[:, :3].tolist() == [[13200, 13200, 0], [12000, 0, 0]]
    assert found.actual[:, :3].tolist() == [[9000, 9000, 0], [0, 0, 0]]
    assert found.reserve[:, :3].tolist() == [[3200, 3200, 0], [2000, 0, 0]]
    assert found.forecast(1)[:, :3].tolist() == [[9000, 13200, 0], [12000, 0, 0]]


def test_a_raised_lines_total_is_exact() -> None:
    line = cost(risk=Decimal("0.5"))
    amounts = [{"cost": 1, "month": JAN + at, "planned": 1} for at in range(4)]
    found = realise(portfolio(initiative(), line, cost_months=amounts), JAN).costs
    assert found.planned[0, :4].tolist() == [2, 1, 1, 2]
    assert int(found.planned.sum()) == 6


def test_costs_after_go_live_count() -> None:
    amounts = [paid(1, JAN + at, 10, 10) for at in (0, 11)]
    found = realise(portfolio(initiative(), cost(), cost_months=amounts), JAN + 12).costs
    assert (found.planned.sum(), found.actual.sum()) == (2000, 2000)
