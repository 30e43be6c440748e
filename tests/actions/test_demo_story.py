"""The demo portfolio tells the story that it should, the same in every language."""

from __future__ import annotations

import numpy as np
import pytest

from benefits.domain.calendar.period import Month
from benefits.domain.realised.realisation import Realisation
from benefits.domain.record.facts import BenefitClass, Cadence, Category, Direction, Path
from benefits.domain.returns.returns import Appraisal, Flows, appraise
from tests.actions.demo_told import Told, everywhere, told

__all__ = ["everywhere", "told"]

MAY_2024, OCTOBER_2026 = Month.of(2024, 5), Month.of(2026, 10)


# -- the figures of practice ------------------------------------------------------------------


def test_data_entry_errors_fall_30_percent_within_three_months_of_go_live(told: Told) -> None:
    errors = told.kpi("errors")
    go_live = told.portfolio.initiatives[errors.initiative].go_live
    assert errors.baseline is not None
    assert errors.target == errors.baseline * 70 / 100
    assert errors.target_month == go_live + 2
    assert told.value("errors", 2025, 8) <= 3.5


def test_orders_handled_per_hour_rise_20_percent(told: Told) -> None:
    productivity = told.kpi("productivity")
    assert productivity.baseline is not None
    assert productivity.target == productivity.baseline * 120 / 100
    assert told.value("productivity", 2026, 10) >= 7.2


def test_the_books_close_in_5_days_instead_of_10(told: Told) -> None:
    close = told.kpi("close_days")
    assert (close.baseline, close.target) == (10, 5)
    assert told.value("close_days", 2026, 6) <= 5.0


# -- what there is ----------------------------------------------------------------------------


def test_there_are_four_initiatives_and_21_kpis_with_30_months(told: Told) -> None:
    assert len(told.portfolio.initiatives) == 4
    assert len(told.portfolio.kpis) == 21
    months = told.rows("errors").index
    assert months.tolist() == list(range(MAY_2024, OCTOBER_2026 + 1))
    assert len(months) == 30


def test_all_paths_categories_directions_and_classes_are_there(told: Told) -> None:
    kpis = told.portfolio.kpis.values()
    assert {one.path for one in kpis} == set(Path)
    assert {one.category for one in kpis} == set(Category)
    assert {one.direction for one in kpis} == set(Direction)
    assert {one.benefit_class for one in told.portfolio.benefits.values()} == set(BenefitClass)
    assert {one.kind for one in kpis} == {
        "flow", "revenue", "stock", "rate", "average", "duration", "cumulative", "yes_no"
    }  # fmt: skip


def test_hours_saved_are_captured_by_half(told: Told) -> None:
    hours = ("fewer_errors", "more_orders", "selling_time", "days_free")
    found = [told.portfolio.benefits[told.id_of("benefit", code)] for code in hours]
    assert [float(one.capture) for one in found] == [0.5] * 4


def test_a_baseline_is_what_was_measured_before(told: Told) -> None:
    for code in ("errors", "productivity", "invoices", "receivables", "admin_hours", "overtime"):
        kpi, rows = told.kpi(code), told.rows(code)
        before = rows.loc[kpi.baseline_from : kpi.baseline_to]
        weight = before["denominator"].fillna(before["weight"]).fillna(1).astype("float64")
        measured = np.average(before["number"], weights=weight)
        assert measured == pytest.approx(float(kpi.baseline or 0), rel=0.01)


# -- the story --------------------------------------------------------------------------------


def test_a_later_file_restates_two_months_and_the_earlier_value_is_kept(told: Told) -> None:
    change = told.change("restated").number
    assert told.value("errors", 2026, 3, revision=change - 1) < 3.5
    assert told.value("errors", 2026, 3) == pytest.approx(4.1, abs=0.01)
    moved = told.ledger.history(change)
    assert len(moved.before) == 2
    assert moved.change.counts.changed == 2


def test_a_month_comes_late(told: Told) -> None:
    august = int(Month.of(2026, 8))
    change = told.change("late").number
    assert august not in told.rows("receivables", revision=change - 1).index
    assert august in told.rows("receivables").index


def test_one_month_has_not_come_yet(told: Told) -> None:
    assert int(OCTOBER_2026) not in told.rows("response").index


@pytest.mark.parametrize("code", ["erp_use", "crm_use"])
def test_use_dips_after_go_live(told: Told, code: str) -> None:
    used = told.rows(code)["number"].tolist()
    assert min(used[1:6]) < used[0] - 8
    assert used.index(min(used)) in (2, 3)


def test_orders_are_handled_more_slowly_right_after_go_live(told: Told) -> None:
    assert told.value("productivity", 2025, 6) < told.value("productivity", 2025, 5)


def test_one_kpi_got_worse_and_costs_money(told: Told) -> None:
    after = told.rows("admin_hours").loc[int(Month.of(2025, 10)) :, "number"]
    assert (after > 2300).all()
    planned, realised = told.money("selling_time")
    assert planned > 0 > realised


def test_one_benefit_is_over_delivered(told: Told) -> None:
    planned, realised = told.money("no_scanning")
    assert realised > 1.3 * planned


def test_a_disbenefit_is_planned_and_came(told: Told) -> None:
    planned, realised = told.money("more_questions")
    assert realised < planned < 0


@pytest.mark.parametrize(
    ("code", "year", "month", "status"),
    [
        ("overtime", 2026, 10, "estimated"),
        ("conversion", 2026, 5, "disputed"),
        ("close_days", 2025, 7, "not_applicable"),
        ("errors", 2025, 6, "final"),
    ],
)
def test_months_have_their_states_and_a_comment(
    told: Told, code: str, year: int, month: int, status: str
) -> None:
    row = told.rows(code).loc[int(Month.of(year, month))]
    assert row["status"] == status
    assert row["comment"] != ""


def test_one_kpi_is_measured_by_the_quarter(told: Told) -> None:
    quarterly = [one for one in told.portfolio.kpis.values() if one.cadence is Cadence.QUARTERLY]
    assert [one.id for one in quarterly] == [told.kpi("satisfaction").id]
    assert {Month(one).month for one in told.rows("satisfaction").index} == {3, 6, 9, 12}


def test_costs_ran_over_and_went_on_after_go_live(told: Told) -> None:
    table, grid = told.figures.costs, told.figures.grid
    now = told.figures.to_date
    planned, actual = int(table.planned[:, :now].sum()), int(table.actual[:, :now].sum())
    assert 1.1 < actual / planned < 1.25
    after = grid.ordinals > int(Month.of(2025, 6))
    erp = table.initiative == told.id_of("initiative", "erp")
    overrun = (table.actual - table.planned)[erp & table.one_off][:, after]
    assert overrun.sum() > 0
    assert not (table.planned_known & ~table.actual_known)[:, :now].any()


# -- the headline -----------------------------------------------------------------------------


def test_the_benefit_to_date_is_somewhat_below_plan(told: Told) -> None:
    planned, realised = told.to_date()
    assert told.figures.cutoff == OCTOBER_2026
    assert 0.80 < realised / planned < 0.95


def test_the_erp_is_on_plan_the_close_nearly_and_the_crm_is_not(told: Told) -> None:
    shares = {}
    for code in ("erp", "close", "crm"):
        planned, realised = told.to_date(code)
        shares[code] = realised / planned
    assert shares["erp"] >= 0.95
    assert 0.80 <= shares["close"] < 0.95
    assert shares["crm"] < 0.5


def test_it_pays_off_within_the_horizon_but_less_than_promised(told: Told) -> None:
    found = told.figures
    planned = appraised(found, found.benefits.planned, found.costs.planned)
    expected = appraised(found, found.benefits.forecast, found.costs.forecast(found.to_date))
    assert planned.roi is not None
    assert expected.roi is not None
    assert 0 < expected.roi < planned.roi
    assert planned.break_even is not None
    assert expected.break_even is not None
    assert planned.break_even < expected.break_even < found.grid.last


def appraised(found: Realisation, gains: np.ndarray, costs: np.ndarray) -> Appraisal:
    """The whole portfolio from its first cost on, at 10 % a year."""
    base = int(found.grid.ordinals[found.costs.planned_known.any(axis=0)][0])
    once = costs[found.costs.one_off].sum(axis=0)
    flows = Flows(found.grid.ordinals, gains.sum(axis=0), costs.sum(axis=0), once)
    return appraise(flows, base, int(found.kpis.go_live.min()), 0.10)
