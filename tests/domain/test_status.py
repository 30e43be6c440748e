"""On track, watch, off track: the rule on literal numbers."""

from __future__ import annotations

import numpy as np

from benefits.domain.status.status import Thresholds, by_share, kept_share, of_kpis

RULE = Thresholds(0.95, 0.80)


def kpi_status(
    share: float, lead: float, *, holds: bool = False, measured: bool = True, due: bool = True
) -> str:
    flags = (np.array([one]) for one in (holds, measured, due))
    return str(of_kpis(np.array([share]), np.array([lead]), *flags, RULE)[0])


NONE = float("nan")


def test_a_kpi_is_judged_by_its_share_of_the_plan() -> None:
    assert [kpi_status(share, -1) for share in (0.95, 0.8, 0.79, -3.0)] == [
        "on_track",
        "watch",
        "off_track",
        "off_track",
    ]


def test_a_kpi_before_go_live_or_whose_plan_has_not_moved_has_not_started() -> None:
    assert kpi_status(0.1, -5, due=False) == "not_started"
    assert kpi_status(NONE, -5) == "not_started"


def test_a_kpi_that_is_due_without_a_final_value_has_no_data() -> None:
    assert kpi_status(NONE, NONE, measured=False) == "no_data"


def test_a_kpi_without_a_goal_cannot_be_judged() -> None:
    assert kpi_status(NONE, NONE) == "no_data"


def test_a_guardrail_is_on_track_while_it_is_not_worse_than_planned() -> None:
    assert kpi_status(NONE, 0.0, holds=True) == "on_track"
    assert kpi_status(NONE, 2.0, holds=True) == "on_track"
    assert kpi_status(NONE, -0.1, holds=True) == "off_track"


def test_thresholds_are_the_organisations() -> None:
    share = np.array([0.7, 0.5, 0.4])
    assert list(by_share(share, Thresholds(0.6, 0.5))) == ["on_track", "watch", "off_track"]


def test_a_planned_worsening_is_judged_by_how_much_worse_it_got() -> None:
    # 540 requests were 645 in the plan (worse, and accepted): 636 is better than planned
    actual, planned, baseline = np.array([636.0, 645.0, 700.0]), 645.0, 540.0
    lead = -(actual - planned)  # fewer are better
    on_plan = (actual - baseline) / (planned - baseline)
    share = kept_share(on_plan, lead, np.array([planned - baseline] * 3))
    pairs = zip(share.tolist(), lead.tolist(), strict=True)
    assert [kpi_status(one, ahead) for one, ahead in pairs] == [
        "on_track",
        "on_track",
        "off_track",
    ]


def test_a_planned_improvement_keeps_the_share_that_it_attains() -> None:
    on_plan = np.array([0.4, 1.26, NONE])
    lead = np.array([-6.0, 2.6, NONE])
    assert np.allclose(
        kept_share(on_plan, lead, np.array([10.0, 10.0, 10.0])), on_plan, equal_nan=True
    )
