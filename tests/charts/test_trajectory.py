import math

import pandas as pd
import pytest

from benefits.charts import Look, Moments, References, trajectory
from benefits.charts.palette import LIGHT
from benefits.domain.calendar.period import Month

JAN = Month.of(2026, 1)
LABELS = {
    "month": "Month",
    "value": "% · Lower is better",
    "plan": "Plan",
    "actual": "Actual",
    "status": "Status",
    "go_live": "Go-live",
    "today": "Today",
}
NONE = math.nan
LEVELS = References(12.0, "Baseline 12 %", 8.4, "Target 8.4 %")


def frame(*rows: tuple[float, float, str, bool]) -> pd.DataFrame:
    """Planned, actual, status and estimated by month from January."""
    made = pd.DataFrame(rows, columns=["planned", "actual", "status", "estimated"])
    return made.assign(
        month=[int(JAN + at) for at in range(len(rows))],
        planned_shown=made["planned"].map(str),
        actual_shown=made["actual"].map(str),
        status_shown=made["status"],
    )


FRAME = frame(
    (NONE, 12.1, "not_started", False),
    (12.0, 11.9, "on_track", False),
    (11.0, 11.9, "watch", True),
    (10.0, 12.5, "off_track", False),
    (9.0, NONE, "no_data", False),
)


def test_a_measurement_shows_its_status_by_colour_and_shape(layer_of):
    spec = trajectory(FRAME, LABELS, Look(), LEVELS)
    dots = spec["datasets"]["actual"]
    assert [dot["shape"] for dot in dots] == ["circle", "circle", "triangle-up", "diamond"]
    assert [dot["stroke"] for dot in dots] == [
        LIGHT.status[code] for code in ("not_started", "on_track", "watch", "off_track")
    ]
    encoding = layer_of(spec, "actual", "point")["encoding"]
    assert [encoding[one]["scale"] for one in ("shape", "stroke", "fill")] == [None] * 3


def test_only_estimates_are_hollow():
    dots = trajectory(FRAME, LABELS, Look(), LEVELS)["datasets"]["actual"]
    assert [dot["fill"] == LIGHT.ground for dot in dots] == [False, False, True, False]


def test_the_plan_is_dashed_and_begins_where_there_is_one(layer_of):
    spec = trajectory(FRAME, LABELS, Look(), LEVELS)
    assert layer_of(spec, "plan", "line")["mark"]["strokeDash"] == [6, 4]
    assert spec["datasets"]["plan"][0] == {"month": "2026-02-01T00:00:00", "planned": 12.0}


def test_baseline_and_target_are_rules_with_their_values(layer_of):
    spec = trajectory(FRAME, LABELS, Look(), LEVELS)
    assert spec["datasets"]["baseline"] == [{"level": 12.0, "label": "Baseline 12 %"}]
    assert layer_of(spec, "target", "rule")["encoding"]["y"]["field"] == "level"


def test_lines_run_over_the_rules_and_under_the_names():
    drawn = [
        (one["data"]["name"], one["mark"]["type"])
        for one in trajectory(FRAME, LABELS, Look(), LEVELS)["layer"]
    ]
    places = [
        drawn.index(one) for one in (("target", "rule"), ("actual", "line"), ("target", "text"))
    ]
    assert places == sorted(places)


def test_levels_that_are_not_known_are_not_drawn():
    spec = trajectory(FRAME, LABELS, Look(), References())
    assert not {"baseline", "target"} & set(spec["datasets"])


def height_of(spec, layer_of):
    return layer_of(spec, "plan", "line")["encoding"]["y"]["scale"]


def test_the_axis_keeps_close_to_values_far_from_zero(layer_of):
    scale = height_of(trajectory(FRAME, LABELS, Look(), LEVELS), layer_of)
    assert 7.5 < scale["domain"][0] < 8.4
    assert scale["zero"] is False


def test_the_axis_starts_at_zero_where_values_come_near_it(layer_of):
    low = frame((10.0, 9.0, "on_track", False), (1.0, 2.0, "on_track", False))
    scale = height_of(trajectory(low, LABELS, Look(), References()), layer_of)
    assert scale["domain"][0] == 0


def test_a_kpi_that_never_moves_still_has_an_axis(layer_of):
    flat = frame((-5.0, -5.0, "on_track", False))
    low, high = height_of(trajectory(flat, LABELS, Look(), References()), layer_of)["domain"]
    assert low < -5 < high


def test_without_measurements_the_plan_is_drawn_alone():
    planned = frame((10.0, NONE, "no_data", False), (9.0, NONE, "no_data", False))
    spec = trajectory(planned, LABELS, Look(), LEVELS)
    assert "plan_end" in spec["datasets"]
    assert not {"actual", "actual_end"} & set(spec["datasets"])


def test_without_a_plan_measurements_are_drawn_alone():
    measured = frame((NONE, 10.0, "no_data", False), (NONE, 9.0, "no_data", False))
    spec = trajectory(measured, LABELS, Look(), References())
    assert "actual_end" in spec["datasets"]
    assert not {"plan", "plan_end"} & set(spec["datasets"])


def test_the_heading_says_what_is_counted_and_which_way_is_better():
    assert trajectory(FRAME, LABELS, Look(), LEVELS)["title"]["text"] == "% · Lower is better"


def test_pointing_at_a_month_tells_plan_actual_and_status_in_words(layer_of):
    spec = trajectory(FRAME, LABELS, Look(), LEVELS, Moments(JAN + 1, JAN + 4))
    told = layer_of(spec, "hover", "rect")["encoding"]["tooltip"]
    assert [one["title"] for one in told] == ["Month", "Plan", "Actual", "Status"]
    assert len(spec["datasets"]["hover"]) == len(FRAME)


def test_nothing_is_fetched(is_self_contained):
    assert is_self_contained(trajectory(FRAME, LABELS, Look(), LEVELS, Moments(JAN, JAN + 1)))


def test_an_empty_frame_is_our_mistake():
    with pytest.raises(ValueError, match="nothing to draw"):
        trajectory(FRAME.head(0), LABELS, Look(), LEVELS)
