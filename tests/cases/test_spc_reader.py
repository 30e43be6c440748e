"""The reader of control-chart cases sees whatever is strange, missing or changed in one."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest

from tests.cases import reading, spc
from tests.cases.comparing import differences, ours

RAW = {
    case["id"]: case for case in json.loads((reading.OURS / spc.FILE).read_text("utf-8"))["cases"]
}


def said(raw: dict[str, Any]) -> list[str]:
    (case,) = spc.cases({"cases": [raw]})
    return differences(case, ours(case))


def changed(of: str, *path: Any, to: Any) -> dict[str, Any]:
    raw = copy.deepcopy(RAW[of])
    inner: Any = raw
    for key in path[:-1]:
        inner = inner[key]
    inner[path[-1]] = to
    return raw


@pytest.mark.parametrize(
    ("path", "value", "trouble"),
    [
        (("luck",), 1, "unknown key 'luck'"),
        (("options", "luck"), 1, "unknown option 'luck'"),
        (("options", "screen_outliers"), "yes", "screen_outliers is neither true nor false"),
        (("improvement_direction",), "sideways", "unknown direction 'sideways'"),
        (("category",), 7, "unknown category 7"),
        (("expected", "luck"), 1, "luck is not compared"),
        (("expected", "segments", 0, "luck"), 1, "unknown key of a segment 'luck'"),
        (("accept",), {"luck": "any"}, "unknown accepted figure 'luck'"),
        (
            ("ambiguous_points",),
            {"99": ["two_in_three_variant"]},
            "ambiguous point '99' is not there",
        ),
    ],
)
def test_what_the_format_does_not_know_would_be_seen(
    path: tuple[Any, ...], value: Any, trouble: str
) -> None:
    assert trouble in said(changed("nhsr_vignette_dev", *path, to=value))


@pytest.mark.parametrize("name", sorted(spc.SEGMENT))
def test_a_figure_missing_from_a_segment_would_be_seen(name: str) -> None:
    raw = copy.deepcopy(RAW["nhsr_vignette_dev"])
    del raw["expected"]["segments"][0][name]
    assert f"segment has no {name}" in said(raw)


@pytest.mark.parametrize("name", ["n", "n_baseline", "moving_ranges_screened_out"])
def test_a_count_has_no_tolerance_however_large_the_values(name: str) -> None:
    count = RAW["scale_huge"]["expected"]["segments"][0][name]
    assert said(changed("scale_huge", "expected", "segments", 0, name, to=count + 1))


def test_a_chart_where_a_refusal_is_expected_would_be_seen_and_the_other_way_round() -> None:
    assert "refuse is not compared" not in said(
        changed("short_n5", "expected", to={"refuse": True})
    )
    assert said(changed("short_n5", "expected", to={"refuse": True}))
    chart = RAW["short_n5"]["expected"]
    assert "mean is not compared" in said(changed("fix_after_8", "expected", to=chart))


@pytest.mark.parametrize(
    ("values", "dates", "options"),
    [
        ([1, "2", 3], ["2024-01-01", "2024-02-01", "2024-03-01"], {}),
        ([1, True, 3], ["2024-01-01", "2024-02-01", "2024-03-01"], {}),
        ([None, None], ["2024-01-01", "2024-02-01"], {}),
        ([], [], {}),
        ([1, 2], ["2024-01-01", "soon"], {}),
        ([1, 2, 3], ["2024-01-01", "2024-02-01"], {}),
        ([1, 2], ["2024-01-01", "2024-02-01"], {"fix_after_n_points": 11}),
        ([1, 2], ["2024-01-01", "2024-02-01"], {"fix_after_n_points": 12.5}),
        ([1, 2], ["2024-01-01", "2024-02-01"], {"target": "high"}),
    ],
)
def test_inputs_that_are_no_series_are_refused(
    values: list[Any], dates: list[str], options: dict[str, Any]
) -> None:
    raw = {"id": "x", "improvement_direction": "increase", "dates": dates, "values": values}
    assert said({**raw, "options": options, "expected": {"refuse": True}}) == []


def test_of_two_accepted_figures_either_may_be_expected_and_no_third() -> None:
    either = changed("constant_100pct_target", "expected", "assurance_icon", to="pass")
    third = changed("constant_100pct_target", "expected", "assurance_icon", to="fail")
    assert said(either) == []
    assert said(third) == ["assurance_icon: expected 'fail', found 'pass'"]


def test_a_figure_of_ours_that_is_not_accepted_would_be_seen() -> None:
    assert said(changed("constant_100pct_target", "accept", "assurance_icon", to=[None]))


def test_even_what_a_case_leaves_open_is_compared_with_the_published_tools() -> None:
    assert said(RAW["one_jump"]) == []
    assert said(changed("one_jump", "expected", "upl", to=1.3))
    assert said(changed("one_jump", "expected", "variation_icon", to="concern_low"))


def test_points_on_which_tools_differ_follow_the_order_of_rules() -> None:
    assert "0" in RAW["nhsr_up_and_down"]["ambiguous_points"]
    assert said(
        changed("nhsr_up_and_down", "expected", "point_type", 0, to="special_cause_improvement")
    )


def test_our_file_holds_charts_and_refusals_and_both_ways_of_two_in_three() -> None:
    cases = list(spc.cases({"cases": list(RAW.values())}))
    assert {case.rule for case in cases} == set(spc.KINDS.values())
    assert any(spc.OUTSIDE_COUNTS in case.expected for case in cases)
    assert not any(case.troubles for case in cases)
