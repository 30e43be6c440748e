"""KPIs by year, quarter and month: figures, money, run-rate, finding, and earlier plans."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from benefits import views
from benefits.domain.calendar.period import FiscalCalendar, Month
from benefits.domain.calendar.spans import Span, period_of
from benefits.domain.record.facts import SETTINGS_ID, Commitment, Path, Settings, Stage
from benefits.domain.record.portfolio import Portfolio
from benefits.views import Known
from benefits.views.earlier_plan import earlier_plan, has_agreed, plans_beside
from benefits.views.period_figures import pace, period_figures, recent_months
from benefits.views.quarters import period_choices, period_grid
from benefits.views.seeking import Sought, filled_in, found, largest_gaps, ordered
from tests.domain.portfolios import JAN, benefit, initiative, kpi, months, portfolio
from tests.domain.random_portfolios import portfolios

STEP: dict[str, Any] = {"path": Path.STEP, "target_month": JAN}
TODAY = JAN + 9


def several(**settings: Any) -> Known:
    """Three KPIs over two years: 10 a unit behind plan, 1 a unit ahead of it, and one without
    money; nine months to date."""
    facts = (
        initiative(horizon_months=24),
        initiative(2, name="CRM", horizon_months=24),
        kpi(1, name="Behind", owner="Kari", process="order_to_cash", **STEP),
        kpi(2, name="ahead", owner="Ola", initiative=2, **STEP),
        kpi(3, name="Unvalued", owner="Ola", **STEP),
        benefit(1, kpi=1),
        benefit(2, kpi=2, unit_value=Decimal(1)),
        *([Settings(id=SETTINGS_ID, **settings)] if settings else []),
    )
    rows = [*months(1, [80] * 9), *months(2, [60] * 9), *months(3, [70, None] + [70] * 7)]
    return views.known_from(portfolio(*facts, measurements=rows), Month(TODAY))


def of(known: Known, span: Span, month: int) -> pd.DataFrame:
    return period_figures(known, period_of(span, month, known.calendar))


@pytest.mark.parametrize(
    ("span", "month", "sums"),
    [
        (Span.MONTH, JAN + 4, (100, 70, 70, 80)),
        (Span.QUARTER, JAN + 4, (300, 210, 210, 240)),
        (Span.YEAR, JAN + 4, (900, 630, 630, 720)),
    ],
)
def test_a_flow_is_summed_over_the_very_months_that_are_there(span, month, sums):
    row = of(several(), span, month).iloc[0]
    assert tuple(row[["baseline", "target", "planned", "actual"]]) == sums
    assert row["attainment"] == row["on_plan"] == pytest.approx(2 / 3)
    assert row["plan_reached"] == 1


def test_a_period_says_how_much_of_it_is_there_and_how_much_was_estimated():
    facts = (initiative(), kpi(**STEP))
    rows = months(1, [70, (70, "estimated")])
    known = views.known_from(portfolio(*facts, measurements=rows), Month(JAN + 6))
    row = of(known, Span.QUARTER, JAN).iloc[0]
    assert (row["present"], row["expected"], row["provisional"]) == (1, 3, True)
    assert (row["coverage"], row["estimated_share"]) == pytest.approx((1 / 3, 1 / 3))


@given(portfolios(), st.sampled_from(list(Span)))
def test_periods_of_any_calendar_add_up_to_all_the_money_there_is(whole: Portfolio, span: Span):
    known = views.known_from(whole, Month(JAN + 14))
    chosen = period_choices(known, span)
    if not chosen or not whole.kpis:
        return
    every = [period_of(span, month, known.calendar)
             for month in known.grid.ordinals[:: span.size].tolist()]  # fmt: skip
    grid = period_grid(known, every)
    table = known.realisation.benefits
    assert grid["money_realised"].sum() == table.realised.sum()
    assert grid["money_planned"].sum() == table.planned.sum()
    assert set(chosen) <= set(every)


@given(portfolios())
def test_a_quarter_is_the_sum_of_its_months_and_a_year_that_of_its_quarters(whole: Portfolio):
    known = views.known_from(whole, Month(JAN + 14))
    if not whole.kpis:
        return
    year = period_of(Span.YEAR, known.grid.first, known.calendar)
    counts = []
    for span in Span:
        inside = [period_of(span, int(year.first) + at, known.calendar)
                  for at in range(0, 12, span.size)]  # fmt: skip
        grid = period_grid(known, inside)
        columns = ["present", "expected", "estimated", "disputed", "money_realised"]
        counts.append(grid.groupby("kpi")[columns].sum())
    assert counts[0].equals(counts[1])
    assert counts[1].equals(counts[2])


@pytest.mark.parametrize("start", range(1, 13))
def test_the_year_is_that_of_the_fiscal_calendar(start: int):
    known = several(fiscal_year_start=start)
    at = known.realisation.through
    period = period_of(Span.MONTH, at, known.calendar)
    row = period_figures(known, period).iloc[0]
    so_far = int(at) + 1 - max(int(period.year_from), int(JAN))
    assert row["year_realised"] == 200_00 * so_far
    assert row["year_planned"] == 300_00 * so_far
    in_use = min(int(period.year_from) + 12, JAN + 24) - max(int(period.year_from), JAN)
    assert row["year_plan"] == 300_00 * in_use


def test_in_year_run_rate_and_plan_stand_apart():
    known = several()
    period = period_of(Span.QUARTER, JAN + 8, known.calendar)
    told = pace(known, period, period_figures(known, period).iloc[[0]])
    assert (told.planned, told.realised) == (900_00, 600_00)
    assert (told.year_planned, told.year_realised) == (2700_00, 1800_00)
    assert told.year_plan == 3600_00
    assert (told.run_rate, told.rate_from) == (2400_00, JAN + 6)


def test_the_run_rate_looks_at_the_last_quarter_that_was_over_in_the_period():
    known = several()
    first = pace(known, (one := period_of(Span.QUARTER, JAN, known.calendar)),
                 period_figures(known, one))  # fmt: skip
    assert (first.rate_from, first.rated, first.valued) == (JAN, 2, 2)
    january = pace(known, (one := period_of(Span.MONTH, JAN, known.calendar)),
                   period_figures(known, one))  # fmt: skip
    assert (january.run_rate, january.rate_from, january.rated) == (None, None, 0)


def test_recent_months_end_at_the_period_and_show_what_is_missing():
    known = several()
    actual, planned = recent_months(known, period_of(Span.QUARTER, JAN, known.calendar))
    assert actual.shape == planned.shape == (3, 3)
    assert actual[0].tolist() == [80, 80, 80]
    assert np.isnan(actual[2]).tolist() == [False, True, False]


@pytest.mark.parametrize(
    ("sought", "names"),
    [
        (Sought(), ["Behind", "ahead", "Unvalued"]),
        (Sought(initiative=2), ["ahead"]),
        (Sought(owner="Ola"), ["ahead", "Unvalued"]),
        (Sought(owner="Ola", initiative=1), ["Unvalued"]),
        (Sought(process="order_to_cash"), ["Behind"]),
        (Sought(process=""), ["ahead", "Unvalued"]),
        (Sought(category="adoption"), []),
        (Sought(status="off_track"), ["Behind"]),
        (Sought(search="crm"), ["ahead"]),
        (Sought(search="  OLA un "), ["Unvalued"]),
        (Sought(search="kari ola"), []),
    ],
)
def test_kpis_are_found_by_what_they_belong_to_and_by_words(sought: Sought, names: list[str]):
    known = several()
    frame = of(known, Span.QUARTER, JAN)
    assert frame["name"].iloc[found(known, frame, sought)].tolist() == names


@pytest.mark.parametrize(
    ("order", "names"),
    [
        ("gap", ["Behind", "ahead", "Unvalued"]),
        ("name", ["ahead", "Behind", "Unvalued"]),
        ("attainment", ["Behind", "Unvalued", "ahead"]),
        ("status", ["Behind", "ahead", "Unvalued"]),
        ("realised", ["Behind", "ahead", "Unvalued"]),
    ],
)
def test_the_worst_comes_first_and_what_cannot_be_said_last(order: str, names: list[str]):
    known = several()
    frame = of(known, Span.QUARTER, JAN)
    assert frame["name"].iloc[ordered(frame, np.arange(3), order)].tolist() == names


def test_filters_offer_what_is_filled_in():
    known = several()
    assert filled_in(known, "owner") == ["Kari", "Ola"]
    assert filled_in(known, "owner", 2) == ["Ola"]
    assert filled_in(known, "process") == ["", "order_to_cash"]


def test_the_largest_gap_comes_first_whatever_its_sign():
    frame = of(several(), Span.QUARTER, JAN)
    gaps = largest_gaps(frame)
    assert gaps[["name", "gap"]].to_numpy().tolist() == [["Behind", -300_00], ["ahead", 30_00]]


def then_and_now(**now: Any) -> tuple[Portfolio, Known]:
    """At change 1 the target was 70; now it is 80, and a second KPI is new."""
    home = initiative(horizon_months=24)
    facts = (home, kpi(**STEP), benefit())
    before = portfolio(*facts, measurements=[])
    changed = kpi(**{**STEP, "target": Decimal(80), **now})
    rows = months(1, [80, None, 80])
    after = portfolio(home, changed, kpi(2, **STEP), benefit(), measurements=rows)
    return before, views.known_from(after, Month(JAN + 3))


def test_an_earlier_plan_is_rolled_up_from_the_months_that_count_now():
    before, known = then_and_now()
    period = period_of(Span.QUARTER, JAN, known.calendar)
    rows = plans_beside(known, earlier_plan(lambda _: before, known, 1), period)
    first, second = rows.iloc[0], rows.iloc[1]
    assert (first["target_then"], first["target_now"], first["changed"]) == (70, 80, True)
    assert (first["planned_then"], first["planned_difference"]) == (140, 20)
    assert (first["money_then"], first["money_now"]) == (900_00, 600_00)
    assert first["money_difference"] == -300_00
    assert (second["was_there"], second["changed"]) == (False, True)
    assert np.isnan(second["planned_then"])
    assert pd.isna(second["money_then"])


def test_a_kpi_that_counts_something_else_now_is_not_compared():
    before, known = then_and_now(unit="hours")
    period = period_of(Span.QUARTER, JAN, known.calendar)
    rows = plans_beside(known, earlier_plan(lambda _: before, known, 1), period)
    assert rows["was_there"].tolist() == [False, False]


def test_before_the_first_change_there_was_no_plan():
    _, known = then_and_now()
    period = period_of(Span.YEAR, JAN, known.calendar)
    rows = plans_beside(known, earlier_plan(lambda _: portfolio(), known, 0), period)
    assert not rows["was_there"].any()


@given(portfolios(), st.sampled_from(list(Span)))
def test_the_plan_of_now_beside_itself_differs_in_nothing(whole: Portfolio, span: Span):
    known = views.known_from(whole, Month(JAN + 14))
    if not whole.kpis:
        return
    period = views.current_period(known, span)
    rows = plans_beside(known, earlier_plan(lambda _: whole, known, 1), period)
    assert rows["was_there"].all()
    assert not rows["changed"].any()
    assert (rows["money_difference"] == 0).all()
    assert not rows["planned_difference"].fillna(0).any()


def test_what_was_committed_to_is_each_initiatives_own_plan():
    before, known = then_and_now()
    agreed = Commitment(id=1, initiative=1, stage=Stage.COMMITTED, revision=1)
    facts = [*known.portfolio.initiatives.values(), *known.portfolio.kpis.values()]
    after = portfolio(*facts, *known.portfolio.benefits.values(), agreed, revision=2)
    found_now = views.known_from(after, Month(JAN + 3))
    assert has_agreed(found_now, Stage.COMMITTED)
    assert not has_agreed(found_now, Stage.PROMISED)
    plan = earlier_plan(lambda _: before, found_now, Stage.COMMITTED)
    assert plan.target[0] == 70
    nothing = earlier_plan(lambda _: before, found_now, Stage.PROMISED)
    assert not nothing.there.any()


def test_the_calendar_of_the_settings_cuts_the_quarters():
    known = several(fiscal_year_start=2)
    assert known.calendar == FiscalCalendar(2)
    firsts = [int(one.first) for one in period_choices(known, Span.QUARTER)]
    assert firsts[:2] == [JAN + -2, JAN + 1]
