"""What holds however many features a portfolio uses."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import given, settings

from benefits.domain.realised.realisation import Realisation, realise
from benefits.domain.record.facts import PlanBasis
from benefits.domain.record.portfolio import Portfolio
from tests.domain.random_portfolios import TODAY
from tests.domain.rich_portfolios import rich_portfolios


@settings(max_examples=settings.default.max_examples // 2)
@given(rich_portfolios())
def test_every_rung_and_every_mark_stays_what_it_says(known: Portfolio) -> None:
    found = realise(known, TODAY)
    table, now = found.benefits, found.to_date
    assert not table.realised[~table.has_value].any()
    assert not table.carried[~table.carries].any()
    assert not (table.has_value & table.carries).any()
    assert not table.realised[:, now:].any()
    assert not (table.has_value & ~table.covered).any()
    assert not table.planned[table.evidence].any()
    assert (table.forecast[:, :now] == table.realised[:, :now]).all()
    assert (table.forecast[:, now:] == table.expected[:, now:]).all()
    assert (table.awaiting >= 0).all()
    for name in ("planned", "realised", "estimated", "carried", "validated", "booked"):
        assert not getattr(table, name)[~table.shown].any(), name


@settings(max_examples=settings.default.max_examples // 2)
@given(rich_portfolios())
def test_own_money_is_what_is_converted(known: Portfolio) -> None:
    own, one = (realise(known, TODAY, own_currency=flag) for flag in (True, False))
    foreign = [known.initiatives[int(at)].currency for at in one.benefits.initiative]
    home = np.array([not currency for currency in foreign], dtype=np.bool_)
    for name in ("planned", "realised", "claimed", "validated", "forecast", "awaiting"):
        mine, shown = getattr(own.benefits, name), getattr(one.benefits, name)
        assert np.array_equal(mine[home], shown[home])
        assert not shown[np.isnan(one.benefits.rate)].any()
    assert own.benefits.performance.tolist() == one.benefits.performance.tolist()
    lost = {at.initiative for at in one.unconverted}
    assert lost == _lost(own, one)


def _lost(own: Realisation, one: Realisation) -> set[int]:
    """Initiatives with own money in months without a rate."""
    table = own.benefits
    money = (table.planned, table.realised, table.estimated, table.carried, table.disputed)
    rungs = (table.planned_overlap, table.realised_overlap, table.validated, table.booked)
    some = sum(np.abs(matrix) for matrix in (*money, *rungs)) > 0
    rows = (some & np.isnan(one.benefits.rate)).any(axis=1)
    found = {int(home) for home in table.initiative[rows]}
    for home in {int(at) for at in one.costs.initiative}:
        mine = own.costs.initiative == home
        before = (own.costs.planned[mine] != 0) | (own.costs.actual[mine] != 0)
        after = (one.costs.planned[mine] != 0) | (one.costs.actual[mine] != 0)
        found |= {home} if (before & ~after).any() else set()
    return found


@settings(max_examples=settings.default.max_examples // 4)
@given(rich_portfolios())
def test_fields_that_do_not_serve_a_plan_leave_measured_money_alone(known: Portfolio) -> None:
    plain = {
        key: replace(one, ramp=(), plan_basis=PlanBasis.KPI, confidence=1 - one.confidence)
        for key, one in known.benefits.items()
    }
    kpis = {key: replace(one, leads_to=None) for key, one in known.kpis.items()}
    one, other = (
        realise(replace(known, benefits=claims, kpis=kpis), TODAY).benefits
        for claims in (known.benefits, plain)
    )
    for name in ("realised", "disputed", "validated"):
        assert np.array_equal(getattr(one, name), getattr(other, name)), name
