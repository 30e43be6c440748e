"""One KPI's control chart as a page gets it: phases, what limits rest on, what can be said."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from benefits import views
from benefits.domain.control.series_warnings import SeriesWarning
from benefits.domain.control.signal import Assurance, Variation
from benefits.domain.control.standing import Standing
from benefits.domain.record.facts import Cadence, ChartPhase, Fact, KpiStatus
from benefits.views import Known
from benefits.views.control import Control, Uncharted, kpi_control, standing_of
from benefits.views.judging import judgement
from benefits.views.known import known_from
from tests.domain.portfolios import JAN, initiative, kpi, months, portfolio

BEFORE = [100, 102, 99, 101, 98, 100, 103, 99, 101, 100, 98, 102, 100]
"""Thirteen months that vary around 100; the change goes live in February 2027."""
AFTER = [90, 91, 89, 90, 88, 91, 90, 89, 90, 88]
LIVE = JAN + len(BEFORE)


def looked_at(values: list[Any], *facts: Fact, **fields: Any) -> Known:
    home = initiative(go_live=LIVE, horizon_months=48)
    given = {"target": 92, "target_month": LIVE + 3, **fields}
    known = portfolio(home, kpi(1, **given), *facts, measurements=months(1, values))
    return views.known_from(known, JAN + len(values))


def charted(values: list[Any], *facts: Fact, screen: bool = True) -> Control:
    found = kpi_control(looked_at(values, *facts), 1, screen=screen)
    assert isinstance(found, Control)
    return found


def phase(month: int, reason: str = "New form", number: int = 7) -> ChartPhase:
    return ChartPhase(id=number, kpi=1, month=JAN + month, reason=reason)


def test_limits_are_frozen_before_go_live_and_later_points_judged_by_them() -> None:
    found = charted([*BEFORE, *AFTER])
    (only,) = found.stretches
    assert (only.first, only.last, only.baseline_until) == (JAN, JAN + 22, LIVE + -1)
    assert only.of.baseline == 13
    assert only.of.mean == pytest.approx(sum(BEFORE) / 13)
    assert found.months["counted"].tolist() == [True] * 13 + [False] * 10
    assert set(found.months["point_type"][13:]) == {"special_cause_improvement"}
    assert found.variation is Variation.IMPROVEMENT_LOW


def test_an_improvement_is_said_of_a_sustained_signal_only() -> None:
    sustained, first = charted([*BEFORE, *AFTER]), charted([*BEFORE, 90])
    assert (sustained.standing, first.standing) == (Standing.IMPROVED, Standing.SIGNAL)
    assert sustained.since is not None
    assert LIVE < sustained.since <= JAN + 22
    assert first.since is None
    assert first.tell is not None
    assert 1 <= first.tell <= 12


def test_a_phase_has_limits_of_its_own_and_its_reason_and_leaves_the_verdict() -> None:
    found = charted([*BEFORE, *AFTER], phase(15, "Old system off"))
    first, second = found.stretches
    assert (first.last, second.first, second.reason) == (JAN + 14, JAN + 15, "Old system off")
    assert second.of.mean == pytest.approx(sum(AFTER[2:]) / 8)
    assert second.baseline_until is None
    assert found.months["phase"].tolist() == [1] * 15 + [2] * 8
    assert found.standing is Standing.IMPROVED
    assert (found.variation, found.assurance) == (Variation.COMMON_CAUSE, Assurance.INCONSISTENT)


def test_a_phase_before_go_live_shortens_what_all_kpis_are_judged_on() -> None:
    known = looked_at([*BEFORE, *AFTER], phase(6))
    assert standing_of(known, 1) == (Standing.UNFOUNDED, None)
    assert judgement(known).standing.code.tolist() == [Standing.UNFOUNDED]


def test_a_phase_in_a_month_without_a_value_begins_with_the_next_value() -> None:
    found = charted([*BEFORE, 90, None, *AFTER], phase(14))
    first, second = found.stretches
    assert (first.last, second.first, second.of.first) == (JAN + 13, JAN + 14, JAN + 15)
    assert found.months.loc[14, "rule"] == "missing"


def test_phases_without_a_value_between_them_are_one() -> None:
    both = (phase(14, "Old"), phase(15, "New", number=8))
    found = charted([*BEFORE, 90, None, *AFTER], *both)
    assert [(one.first, one.reason) for one in found.stretches] == [(JAN, ""), (JAN + 15, "New")]
    assert found.months["phase"].tolist() == [1] * 15 + [2] * 10


def test_a_phase_before_the_first_value_or_after_the_last_changes_nothing() -> None:
    found = charted([*BEFORE, *AFTER], phase(0), phase(40, number=8))
    assert len(found.stretches) == 1


def test_screening_is_a_choice_that_moves_the_limits_and_not_the_verdict() -> None:
    wild = [100, 102, 99, 101, 98, 160, 103, 99, 101, 100, 98, 102, 100]
    on, off = (charted([*wild, *AFTER], screen=screen) for screen in (True, False))
    assert (on.newest.of.screened_out, off.newest.of.screened_out) == (2, 0)
    assert on.newest.of.upper < off.newest.of.upper
    assert on.standing is off.standing


@pytest.mark.parametrize(
    ("values", "fields", "code"),
    [
        ([], {}, "nothing_measured"),
        ([(90, "estimated"), None], {}, "nothing_measured"),
        ([90], {}, "one_value"),
        ([1, 0, 1, 1], {"kind": "yes_no", "unit": "yes_no", "target": 1}, "yes_no"),
    ],
)
def test_where_there_is_nothing_to_chart_the_reason_is_said(
    values: list[Any], fields: dict[str, Any], code: str
) -> None:
    found = kpi_control(looked_at(values, **fields), 1)
    assert isinstance(found, Uncharted)
    assert found.code == code


def test_two_values_have_limits_and_a_warning() -> None:
    found = charted([90, 92])
    assert found.newest.of.upper > found.newest.of.mean == 91
    assert SeriesWarning.SHORT_BASELINE in found.warnings
    assert found.tell is None


def test_values_that_never_vary_have_no_signal_and_say_so() -> None:
    found = charted([100] * 20)
    assert SeriesWarning.NO_VARIATION in found.warnings
    assert set(found.months["point_type"]) == {"common_cause"}
    assert (found.standing, found.assurance) == (Standing.UNFOUNDED, Assurance.FAILS)


def test_without_a_target_nothing_is_said_of_it() -> None:
    found = kpi_control(looked_at([*BEFORE, *AFTER], target=None, status=KpiStatus.DRAFT), 1)
    assert isinstance(found, Control)
    assert (found.target, found.assurance, found.tell) == (None, None, None)


def test_a_quarterly_kpi_s_time_to_know_is_in_months_and_not_in_quarters() -> None:
    values = [one for each in [*BEFORE, 90] for one in (None, None, each)]
    home = {"start": JAN, "go_live": JAN + 3 * len(BEFORE), "horizon_months": 60}
    goal = kpi(baseline_from=JAN, target_month=JAN + 45)
    monthly = portfolio(initiative(**home), goal, measurements=months(1, values))
    goal = replace(goal, cadence=Cadence.QUARTERLY)
    quarterly = portfolio(initiative(**home), goal, measurements=months(1, values))
    found = [kpi_control(known_from(one, JAN + 43), 1) for one in (monthly, quarterly)]
    one, other = (each.tell for each in found if isinstance(each, Control))
    assert one is not None
    assert other == 3 * one


def test_a_phase_after_the_last_month_of_the_figures_begins_none_of_them() -> None:
    """The figures end with the year in whose last month the KPI has a value."""
    every = [*BEFORE, *AFTER, AFTER[0]]
    home = initiative(go_live=LIVE, horizon_months=len(every))
    rows = months(1, every)
    known = known_from(portfolio(home, kpi(), phase(24), measurements=rows), JAN + 24)
    assert known.grid.last == JAN + 23
    found = kpi_control(known, 1)
    assert isinstance(found, Control)
    assert found.variation is Variation.IMPROVEMENT_LOW
    assert judgement(known).variation.tolist() == [found.variation]
