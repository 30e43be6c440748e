"""What holds for every portfolio, and the cut-off."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import numpy as np
import pandas as pd
from hypothesis import given, settings

from benefits.domain.kpis.kpi_kinds import KINDS
from benefits.domain.kpis.measured import State
from benefits.domain.realised.realisation import realise
from benefits.domain.record.bulk import MEASUREMENT
from benefits.domain.record.facts import Direction, Kpi
from benefits.domain.record.portfolio import Portfolio
from benefits.domain.status.scorecard import Scorecard, scorecard
from benefits.domain.status.status import Thresholds
from tests.domain.portfolios import JAN, benefit, cost, initiative, kpi, months, paid, portfolio
from tests.domain.random_portfolios import TODAY, portfolios


def test_an_empty_portfolio_comes_to_nothing() -> None:
    found = realise(portfolio(), JAN)
    assert found.cutoff is None
    assert found.through == JAN - 1
    assert found.benefits.planned.shape == (0, found.grid.months)


def test_the_cutoff_is_the_last_complete_month_with_a_final_value() -> None:
    rows = months(1, [90, 80, (70, "estimated"), None, 60])
    known = portfolio(initiative(), kpi(), measurements=rows)
    assert realise(known, JAN + 4).cutoff == JAN + 1  # May is not complete yet
    assert realise(known, JAN + 5).cutoff == JAN + 4


def test_without_a_measurement_to_date_ends_with_the_last_complete_month() -> None:
    found = realise(portfolio(initiative(), kpi()), JAN + 3)
    assert (found.cutoff, found.through, found.to_date) == (None, JAN + 2, 3)


def test_a_value_for_the_running_month_is_shown_and_not_realised_yet() -> None:
    known = portfolio(initiative(), kpi(), benefit(), measurements=months(1, [70, 70, 70]))
    found = realise(known, JAN + 2)
    assert found.kpis.measured.value[0, 2] == 70
    assert list(found.benefits.realised[0, :3]) == [300_00, 300_00, 0]


def test_costs_after_the_appraisal_do_not_count() -> None:
    amounts = [paid(1, JAN, 100, 90), paid(1, JAN + 12, 100, 90)]
    found = realise(portfolio(initiative(), cost(), cost_months=amounts), JAN).costs
    assert (found.planned.sum(), found.actual.sum()) == (10000, 9000)


def test_an_unknown_actual_cost_is_expected_as_planned_and_a_zero_is_not() -> None:
    amounts = [paid(1, JAN, 100, 0), paid(1, JAN + 1, 100), paid(1, JAN + 2, 100)]
    costs = realise(portfolio(initiative(), cost(), cost_months=amounts), JAN + 2).costs
    assert list(costs.forecast(2)[0, :3]) == [0, 10000, 10000]


def test_the_same_file_of_facts_gives_the_same_money_whatever_the_fiscal_year() -> None:
    facts = (initiative(horizon_months=24), kpi(), benefit())
    rows = months(1, [90, 80, 75, 70])
    sums = set()
    for start in range(1, 13):
        known = portfolio(*facts, measurements=rows)
        shifted = replace(known, settings=replace(known.settings, fiscal_year_start=start))
        table = realise(shifted, JAN + 6).benefits
        sums.add((int(table.planned.sum()), int(table.realised.sum())))
    assert len(sums) == 1


@settings(max_examples=settings.default.max_examples // 4)
@given(portfolios())
def test_every_matrix_stays_what_it_says(known: Portfolio) -> None:
    found = realise(known, TODAY)
    table, benefits = found.kpis, found.benefits
    final = table.measured.state == State.FINAL
    assert not np.isnan(table.measured.value[final]).any()
    assert not benefits.realised[~benefits.has_value].any()
    assert not benefits.planned[~table.in_use[benefits.kpi_row]].any()
    now = found.to_date
    assert (benefits.forecast[:, :now] == benefits.realised[:, :now]).all()


@settings(max_examples=settings.default.max_examples // 4)
@given(portfolios())
def test_a_sums_quarters_sum_to_its_year(known: Portfolio) -> None:
    found = realise(known, TODAY)
    kpis = [known.kpis[int(one)] for one in found.kpis.index.ids]
    cards = [scorecard(found.kpis, kpis, size, found.to_date, Thresholds()) for size in (3, 12)]
    quarters, years = (np.nan_to_num(card.actual) for card in cards)
    grows = np.array([KINDS[one.kind].grows for one in kpis], dtype=np.bool_)
    together = quarters.reshape(*years.shape, 4).sum(axis=2)
    assert np.allclose(together[grows], years[grows])


@settings(max_examples=settings.default.max_examples // 4)
@given(portfolios())
def test_the_mirror_image_of_every_goal_is_judged_alike(known: Portfolio) -> None:
    usual = {key: one for key, one in known.kpis.items() if one.kind not in ("maximum", "minimum")}
    rows = known.measurements.assign(numerator=None, denominator=None)
    straight = replace(known, kpis=usual, benefits={}, measurements=_conform(rows))
    flipped = rows.assign(value=-rows["value"])
    mirrored = replace(
        straight,
        kpis={key: _mirrored(one) for key, one in usual.items()},
        measurements=_conform(flipped),
    )
    one, other = (_card(each) for each in (straight, mirrored))
    assert np.array_equal(one.attainment, other.attainment, equal_nan=True)
    assert (one.status == other.status).all()


def _mirrored(one: Kpi) -> Kpi:
    def minus(value: Decimal | None) -> Decimal | None:
        return None if value is None else -value

    other = Direction.UP if one.direction is Direction.DOWN else Direction.DOWN
    return replace(one, baseline=minus(one.baseline), target=minus(one.target), direction=other)


def _conform(rows: pd.DataFrame) -> pd.DataFrame:
    return MEASUREMENT.conform(rows)


def _card(known: Portfolio) -> Scorecard:
    found = realise(known, TODAY)
    kpis = [known.kpis[int(one)] for one in found.kpis.index.ids]
    return scorecard(found.kpis, kpis, 3, found.to_date, Thresholds())
