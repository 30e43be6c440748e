"""Money at the edges of what may be typed: no figure overflows and every level still adds up."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from random import Random

import numpy as np
from hypothesis import example, given, settings

from benefits import views
from benefits.domain.realised.realisation import realise
from benefits.domain.record.facts import Cadence, ExchangeRate, Path
from benefits.domain.record.portfolio import Portfolio
from benefits.domain.returns.returns import Appraisal
from benefits.views import outlook
from benefits.views.export import benefit_rungs
from benefits.views.returns import years
from tests.domain.portfolios import JAN, benefit, initiative, kpi, months, portfolio
from tests.domain.random_portfolios import TODAY
from tests.domain.rich_portfolios import rich_portfolios
from tests.views.hard_portfolios import hard_portfolios, hardened

EXACT = 2**50
"""Hundredths below which no sum of discounted years loses a cent to floating point."""
RUNGS = {"claimed": "claimed", "measured": "realised", "validated": "validated", "booked": "booked"}


@settings(max_examples=settings.default.max_examples // 6)
@given(hard_portfolios())
def test_the_ladder_the_tables_the_months_and_the_export_say_the_same(known: Portfolio) -> None:
    found = views.known_from(known, TODAY)
    for home in (None, *known.initiatives):
        rows, rungs = views.benefit_totals(found, "benefit", home), benefit_rungs(found, home)
        ladder, head = views.ladder(found, home), views.headline(found, home)
        to_date = rungs[rungs["to_date"]]
        for rung, column in RUNGS.items():
            step = ladder.steps[rung]  # type: ignore[index]
            assert step.money.total == rows[column].sum() == to_date[column].sum(), rung
            assert step.money.cash == rows.loc[rows["cash"], column].sum(), rung
            assert step.life.total == rungs[column].sum(), rung
        assert head.validated == ladder["validated"].money
        assert head.awaiting == ladder.awaiting


@settings(max_examples=settings.default.max_examples // 6)
@given(hard_portfolios())
def test_finance_s_queue_holds_what_awaits_and_what_has_lapsed(known: Portfolio) -> None:
    found = views.known_from(known, TODAY)
    for home in (None, *known.initiatives):
        queue, ladder = views.to_validate(found, home), views.ladder(found, home)
        assert queue["awaiting"].sum() == ladder.awaiting.total
        assert queue["lapsed"].sum() == ladder.lapsed.total
        assert queue["awaiting_months"].sum() == ladder.awaiting_months
        assert queue["lapsed_months"].sum() == ladder.lapsed_months
        assert queue["open"].is_monotonic_decreasing


@settings(max_examples=settings.default.max_examples // 6)
@given(hard_portfolios())
def test_yearly_columns_add_up_to_their_appraisal_and_no_ratio_is_infinite(
    known: Portfolio,
) -> None:
    found = views.known_from(known, TODAY)
    for home in (None, *known.initiatives):
        for pair in views.returns(found, home).by.values():
            for one in (pair.cash, pair.total):
                adds_up(one)


def adds_up(one: Appraisal) -> None:
    frame = years(one)
    if max(abs(one.pv_benefits), abs(one.pv_costs)) < EXACT:
        assert frame["pv_net"].sum() == one.npv
    assert frame["net"].sum() == one.net
    for ratio in (one.roi, one.bcr):
        assert ratio is None or np.isfinite(ratio)


@settings(max_examples=settings.default.max_examples // 10)
@given(hard_portfolios())
def test_every_range_is_in_order_and_what_is_realised_stands_in_it(known: Portfolio) -> None:
    found = views.known_from(known, TODAY)
    for home in (None, *known.initiatives):
        drawn, of = views.outcome(found, home), outlook.prospect(found, home)
        for one in (drawn.total, drawn.npv):
            assert one.p10 <= one.p50 <= one.p90
        if not of.expected.any():
            assert drawn.total.p10 == drawn.total.p90 == of.realised.sum()
        low, likely, high = outlook.three_cases(found, home)
        assert low.npv <= likely.npv <= high.npv


@settings(max_examples=settings.default.max_examples // 4)
@given(rich_portfolios())
def test_another_fiscal_year_moves_no_planned_measured_or_validated_money(
    known: Portfolio,
) -> None:
    """Values since the start of the year and by quarter are told in fiscal years themselves."""
    kpis = {
        key: replace(
            one, kind="flow" if one.kind == "cumulative" else one.kind, cadence=Cadence.MONTHLY
        )
        for key, one in known.kpis.items()
    }
    known = replace(known, kpis=kpis)
    start = known.settings.fiscal_year_start % 12 + 1
    moved = replace(known, settings=replace(known.settings, fiscal_year_start=start))
    one, other = (realise(each, TODAY) for each in (known, moved))
    for name in ("planned", "realised", "validated", "booked", "planned_overlap"):
        before, after = (getattr(each.benefits, name).sum(axis=1) for each in (one, other))
        assert before.tolist() == after.tolist(), name


def test_money_before_a_rate_begins_is_in_no_total_and_is_named() -> None:
    facts = (
        initiative(currency="EUR"),
        kpi(path=Path.STEP, target_month=JAN),
        benefit(),
        ExchangeRate(id=1, currency="EUR", start=JAN + 5, budget=Decimal(10)),
    )
    found = views.known_from(portfolio(*facts, measurements=months(1, [70] * 12)), TODAY)
    assert views.headline(found).realised.total == 7 * 300_00 * 10
    assert views.ladder(found)["measured"].life.total == 7 * 300_00 * 10
    assert benefit_rungs(found)["claimed"].sum() == 7 * 300_00 * 10
    assert [int(one.month) for one in found.realisation.unconverted] == [JAN]


@settings(max_examples=settings.default.max_examples // 10)
@given(hard_portfolios())
@example(hardened(Random(20)))
def test_what_a_benefit_is_worth_is_a_number_or_not_said_at_all(known: Portfolio) -> None:
    """In the example nobody knows what the KPI would have been: its volume was never measured."""
    found = views.known_from(known, TODAY)
    for one in known.benefits.values():
        worth = views.worth(found, one, known.kpis[one.kpi])
        assert worth is None or worth.gain.is_finite()
