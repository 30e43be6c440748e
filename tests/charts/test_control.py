import math
from dataclasses import replace

import pandas as pd
import pytest

from benefits.charts import Look, Moments
from benefits.charts.control import SHAPES, Aim, Around, Limits, control
from benefits.charts.happened import Happened
from benefits.charts.palette import DARK, LIGHT
from benefits.domain.calendar.period import Month

JAN = Month.of(2026, 1)
LABELS = {
    "month": "Month",
    "value": "% · Lower is better",
    "actual": "Actual",
    "rule": "Why",
    "go_live": "Go-live",
    "today": "Today",
    "mean": "Mean",
    "limit": "Limit",
    "rests_on": "Limits rest on these",
    "changes": "Changed",
    "comments": "Said",
}
TYPES = (
    *("common_cause", "special_cause_concern", "special_cause_improvement"),
    *("special_cause_neutral_high", "special_cause_neutral_low"),
)
FRAME = pd.DataFrame(
    {
        "month": [int(JAN + at) for at in range(6)],
        "value": [10.0, 14.0, 8.0, 12.0, 6.0, math.nan],
        "point_type": [*TYPES, ""],
        "value_shown": ["10", "14", "8", "12", "6", "–"],
        "rule_shown": ["chance", "above", "below", "high", "low", "not measured"],
    }
)
FIRST = Limits(
    first=int(JAN),
    last=int(JAN + 2),
    mean=10.0,
    lower=7.5,
    upper=12.5,
    mean_shown="10",
    lower_shown="7.5",
    upper_shown="12.5",
    counted=(int(JAN), int(JAN + 1)),
)
SECOND = replace(
    FIRST, first=int(JAN + 3), last=int(JAN + 5), mean=9.0, counted=None, reason="New form"
)


def test_a_point_is_known_by_its_shape_and_by_its_colour(layer_of):
    spec = control(FRAME, [FIRST], LABELS, Look())
    dots = spec["datasets"]["points"]
    assert [dot["shape"] for dot in dots] == [SHAPES[code] for code in TYPES]
    assert [dot["color"] for dot in dots] == [
        *(LIGHT.neutral, LIGHT.worse, LIGHT.better, LIGHT.unjudged, LIGHT.unjudged)
    ]
    encoding = layer_of(spec, "points", "point")["encoding"]
    assert [encoding[one]["scale"] for one in ("shape", "color")] == [None, None]


def test_a_month_without_a_value_has_no_point_and_is_told(layer_of):
    spec = control(FRAME, [FIRST], LABELS, Look())
    assert len(spec["datasets"]["points"]) == 5
    assert spec["datasets"]["hover"][-1]["rule_shown"] == "not measured"


def test_each_phase_has_a_mean_and_limits_of_its_own(layer_of):
    spec = control(FRAME, [FIRST, SECOND], LABELS, Look())
    steps = spec["datasets"]["limits"]
    assert [(one["mean"], one["lower"], one["upper"]) for one in steps] == [
        (10.0, 7.5, 12.5),
        (9.0, 7.5, 12.5),
    ]
    assert (steps[0]["from"], steps[1]["to"]) == ("2025-12-17T00:00:00", "2026-06-16T00:00:00")
    band = layer_of(spec, "limits", "rect")["encoding"]
    assert (band["y"]["field"], band["y2"]["field"]) == ("lower", "upper")


def test_a_phase_begins_at_a_line_with_its_reason_and_the_first_one_at_none():
    spec = control(FRAME, [FIRST, SECOND], LABELS, Look())
    assert [one["label"] for one in spec["datasets"]["phase_1"]] == ["New form"]
    assert "phase_0" not in spec["datasets"]


def test_the_months_that_frozen_limits_rest_on_are_shaded_and_named():
    spec = control(FRAME, [FIRST, SECOND], LABELS, Look())
    (shaded,) = spec["datasets"]["rests_on"]
    assert (shaded["to"], shaded["label"]) == ("2026-02-16T00:00:00", "Limits rest on these")
    assert "rests_on" not in control(FRAME, [SECOND], LABELS, Look())["datasets"]


def test_a_phase_of_one_value_has_no_limits_to_draw():
    none = replace(SECOND, mean=6.0, lower=math.nan, upper=math.nan)
    spec = control(FRAME, [FIRST, none], LABELS, Look())
    assert spec["datasets"]["limits"][1]["upper"] is None
    assert "upper_end" not in spec["datasets"]


def test_the_target_is_a_rule_with_its_value_and_lies_within_the_axis(layer_of):
    spec = control(FRAME, [FIRST], LABELS, Look(), Around(aim=Aim(2.0, "Target 2 %")))
    assert spec["datasets"]["target"] == [{"level": 2.0, "label": "Target 2 %"}]
    low, high = layer_of(spec, "points", "line")["encoding"]["y"]["scale"]["domain"]
    assert low < 2
    assert high > 14
    assert "target" not in control(FRAME, [FIRST], LABELS, Look())["datasets"]


HAPPENED = (
    Happened(int(JAN + 1), "changes", "Target moved"),
    Happened(int(JAN + 1), "changes", "Baseline moved"),
    Happened(int(JAN + 8), "comments", "As agreed"),
    Happened(int(JAN + -5), "comments", "Long ago"),
)


def test_what_happened_is_marked_below_its_month_and_told_there(layer_of):
    spec = control(FRAME, [FIRST], LABELS, Look(), Around(happened=HAPPENED))
    assert [one["month"] for one in spec["datasets"]["changes"]] == ["2026-02-01T00:00:00"]
    assert len(spec["datasets"]["comments"]) == 2
    marks = [layer_of(spec, kind, "point")["mark"] for kind in ("changes", "comments")]
    assert [(one["shape"], one["filled"]) for one in marks] == [
        ("triangle-up", True),
        ("circle", False),
    ]
    told = spec["datasets"]["hover"]
    assert told[1]["changes"] == "Target moved · Baseline moved"
    assert told[0]["comments"] == "Long ago"


def test_the_months_go_on_to_the_last_thing_that_was_said():
    spec = control(FRAME, [FIRST], LABELS, Look(), Around(happened=HAPPENED))
    assert len(spec["datasets"]["hover"]) == 9
    assert len(control(FRAME, [FIRST], LABELS, Look())["datasets"]["hover"]) == 6


def test_go_live_and_today_are_marked():
    around = Around(Moments(int(JAN + 2), int(JAN + 5)))
    spec = control(FRAME, [FIRST], LABELS, Look(), around)
    assert {"go_live", "today"} <= set(spec["datasets"])


def test_texts_inside_the_plot_are_cut_and_never_narrow_it(layer_of):
    spec = control(FRAME, [FIRST, SECOND], LABELS, Look(), Around(aim=Aim(9.0, "Target 9 %")))
    inside = ("phase_1", "rests_on", "target")
    assert [layer_of(spec, name, "text")["mark"]["clip"] for name in inside] == [True] * 3


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_nothing_is_fetched(is_self_contained, theme):
    around = Around(Moments(int(JAN), int(JAN + 1)), Aim(9.0, "Target 9 %"), HAPPENED)
    spec = control(FRAME, [FIRST, SECOND], LABELS, Look(theme), around)
    assert is_self_contained(spec)
    ink = LIGHT if theme == "light" else DARK
    assert spec["datasets"]["points"][2]["color"] == ink.better


def test_an_empty_frame_is_our_mistake():
    with pytest.raises(ValueError, match="nothing to draw"):
        control(FRAME.head(0), [FIRST], LABELS, Look())
