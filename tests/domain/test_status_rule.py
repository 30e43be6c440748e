"""A KPI's status: by its figures to date, held back by a guardrail, or set by a person."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import numpy as np
import pytest

from benefits.domain.calendar.period import Month
from benefits.domain.checks.checks import check
from benefits.domain.realised.kpi_table import KpiTable
from benefits.domain.realised.realisation import realise
from benefits.domain.record.facts import Direction, Kpi, StatusOverride
from benefits.domain.status.status import Status, Thresholds
from benefits.domain.status.status_rule import (
    Because,
    Statuses,
    guarded,
    outside_tolerance,
    overridden,
    partners,
    recent,
    standing_overrides,
    to_date,
)
from tests.domain.portfolios import JAN, initiative, kpi, months, portfolio

STEP: dict[str, Any] = {"target_month": JAN}
"""The target of 70 is due at once: 30 less than the baseline in every month."""


def table(kpis: Sequence[Kpi], *values: Sequence[Any]) -> KpiTable:
    rows = [one for kpi, own in zip(kpis, values, strict=True) for one in months(kpi.id, own)]
    return realise(portfolio(initiative(), *kpis, measurements=rows), JAN + 12).kpis


def judged(values: Sequence[Any], through: int, **fields: Any) -> Statuses:
    return to_date(table([kpi(1, **{**STEP, **fields})], values), through, Thresholds())


@pytest.mark.parametrize(
    ("values", "status", "share"),
    [
        ([70, 70, 70], Status.ON_TRACK, 1.0),
        ([70, 73, 71.5], Status.ON_TRACK, 0.95),
        ([76, 76, 76], Status.WATCH, 0.8),
        ([70, 70, 90], Status.OFF_TRACK, 70 / 90),
        ([100, 70, 40], Status.ON_TRACK, 1.0),
        ([110, 110, 110], Status.OFF_TRACK, -1 / 3),
        ([70, None, 70], Status.ON_TRACK, 1.0),
        ([70, None, None], Status.NO_DATA, np.nan),
        ([70, (70, "estimated"), (70, "disputed")], Status.NO_DATA, np.nan),
        ([None, None, None], Status.NO_DATA, np.nan),
    ],
)
def test_all_measured_months_to_date_are_held_against_the_plan_of_the_same_months(
    values: Sequence[Any], status: Status, share: float
) -> None:
    found = judged(values, 3)
    assert found.shown.tolist() == [status]
    assert found.share.tolist() == pytest.approx([share], nan_ok=True)


def test_figures_that_stop_coming_turn_a_status_to_no_data_and_say_so() -> None:
    assert judged([70, 70], 3).because.tolist() == [Because.RULE]
    assert judged([70, 70], 4).because.tolist() == [Because.SILENCE]


def test_months_that_are_not_applicable_are_no_silence() -> None:
    away = (None, "not_applicable")
    assert judged([70, 70, away, away], 4).shown.tolist() == [Status.ON_TRACK]


def test_before_go_live_nothing_is_expected() -> None:
    assert judged([], 0).shown.tolist() == [Status.NOT_STARTED]


def test_a_kpi_that_is_to_hold_is_judged_by_being_no_worse() -> None:
    assert judged([100, 99], 2, target=Decimal(100)).shown.tolist() == [Status.ON_TRACK]
    assert judged([100, 103], 2, target=Decimal(100)).shown.tolist() == [Status.OFF_TRACK]


def guard(partner_values: Sequence[Any], tolerance: str | None = "5", **partner: Any) -> Statuses:
    allowed = None if tolerance is None else Decimal(tolerance)
    kpis = [kpi(1, **STEP, guardrail=2, guardrail_tolerance=allowed), kpi(2, **STEP, **partner)]
    found = table(kpis, [70, 70, 70], partner_values)
    rows, tolerances = partners(kpis, found.index)
    latest = recent(found, 3)
    outside = outside_tolerance(latest, found.baseline, found.sign, rows, tolerances)
    return guarded(to_date(found, 3, Thresholds()), outside)


@pytest.mark.parametrize(
    ("values", "tolerance", "status"),
    [
        ([105, 105, 105], "5", Status.ON_TRACK),
        ([106, 106, 106], "5", Status.WATCH),
        ([100, 100, 115], "5", Status.ON_TRACK),
        ([101, 101, 101], None, Status.WATCH),
        ([70, 70, 70], None, Status.ON_TRACK),
        ([], "5", Status.ON_TRACK),
    ],
)
def test_no_kpi_is_on_track_while_its_partner_is_outside_its_tolerance(
    values: Sequence[Any], tolerance: str | None, status: Status
) -> None:
    found = guard(values, tolerance)
    assert (found.shown[0], found.by_rule[0]) == (status, Status.ON_TRACK)
    caught = Because.GUARDRAIL if status is Status.WATCH else Because.RULE
    assert found.because[0] == caught


def test_a_partner_suffers_in_its_own_direction() -> None:
    up = {"direction": Direction.UP, "target": Decimal(130)}
    assert guard([94, 94, 94], **up).shown[0] == Status.WATCH
    assert guard([106, 106, 106], **up).shown[0] == Status.ON_TRACK


def test_a_guardrail_makes_nothing_better() -> None:
    worse = Statuses(*(np.array([one]) for one in ("off_track", "off_track", "rule", 0.5)))
    assert guarded(worse, np.array([True])).shown.tolist() == [Status.OFF_TRACK]


def override(month: Month = JAN + 2, **fields: Any) -> StatusOverride:
    given: dict[str, Any] = {"kpi": 1, "status": Status.ON_TRACK, "reason": "Strike in March"}
    return StatusOverride(id=9, month=month, **{**given, **fields})


def test_an_override_is_shown_in_place_of_the_rule_which_stays_beside_it() -> None:
    kpis = [kpi(1, **STEP), kpi(2, **STEP)]
    found = table(kpis, [90, 90, 90], [90, 90, 90])
    shown = overridden(to_date(found, 3, Thresholds()), found.index, [override()])
    assert shown.shown.tolist() == [Status.ON_TRACK, Status.OFF_TRACK]
    assert shown.by_rule.tolist() == [Status.OFF_TRACK, Status.OFF_TRACK]
    assert shown.because.tolist() == [Because.OVERRIDE, Because.RULE]


@pytest.mark.parametrize(
    ("closed", "through", "stands"),
    [
        (set(), JAN + 2, True),
        ({(1, int(JAN) + 1)}, JAN + 2, True),
        ({(1, int(JAN) + 2)}, JAN + 2, False),
        ({(2, int(JAN) + 2)}, JAN + 2, True),
        (set(), JAN + 3, True),
        (set(), JAN + 4, False),
        (set(), JAN + 1, True),
    ],
)
def test_an_override_lapses_when_its_month_is_closed(
    closed: set[tuple[int, int]], through: int, stands: bool
) -> None:
    found = standing_overrides([override()], {1: kpi(1)}, closed, through)
    assert bool(found) is stands


def test_of_two_overrides_of_a_kpi_the_later_month_counts() -> None:
    two = [override(JAN + 3, status=Status.WATCH), override(JAN + 2)]
    found = standing_overrides(two, {1: kpi(1)}, set(), JAN + 3)
    assert [one.status for one in found] == [Status.ON_TRACK, Status.WATCH]


def test_what_is_wrong_with_a_guardrail_or_an_override_is_said() -> None:
    known = portfolio(initiative(), kpi(1))

    def codes(fact: Kpi | StatusOverride) -> list[tuple[str, str]]:
        return [(one.code, one.field) for one in check(fact, known)]

    assert codes(kpi(1, guardrail=1)) == [("guards_itself", "guardrail")]
    assert codes(kpi(1, guardrail=7)) == [("unknown_kpi", "guardrail")]
    negative = kpi(1, guardrail_tolerance=Decimal(-1))
    assert codes(negative) == [("outside_range", "guardrail_tolerance")]
    assert codes(override(reason=" ")) == [("required", "reason")]
    assert codes(override(kpi=7)) == [("unknown_kpi", "kpi")]
    assert codes(override()) == []
