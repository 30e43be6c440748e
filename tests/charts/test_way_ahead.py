"""The way ahead within the trajectory of a KPI."""

import math

import pandas as pd

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
    "expected": "Forecast",
    "other": "No trend",
}
NONE = math.nan


def frame(*rows: tuple[float, float, float, float, float]) -> pd.DataFrame:
    """Actual, expected, low, high and the other way by month from January; 9 is planned."""
    made = pd.DataFrame(rows, columns=["actual", "expected", "low", "high", "other"])
    made = made.assign(
        month=[int(JAN + at) for at in range(len(rows))],
        planned=9.0,
        status=["on_track" if one > 0 else "not_started" for one in made["actual"]],
        estimated=False,
    )
    shown = {f"{name}_shown": made[name].map(str) for name in ("planned", "actual", "status")}
    return made.assign(**shown, expected_shown="8 (7 to 9)", other_shown="9")


TREND = frame(
    (10.0, NONE, NONE, NONE, NONE),
    (9.5, NONE, NONE, NONE, NONE),
    (NONE, 9.0, 8.0, 10.0, 9.6),
    (NONE, 8.5, 6.0, 14.0, 9.6),
)
LEVEL = TREND.assign(other=NONE)


def drawn(rows: pd.DataFrame) -> dict:
    return trajectory(rows, LABELS, Look(), References(), Moments(JAN, JAN + 2))


def test_the_likely_way_is_dotted_and_thicker_than_the_other(layer_of):
    spec = drawn(TREND)
    likely, other = (layer_of(spec, name, "line")["mark"] for name in ("expected", "other"))
    assert likely["strokeDash"] != [1, 0]
    assert likely["strokeWidth"] > other["strokeWidth"]
    assert (likely["color"], other["color"]) == (LIGHT.actual, LIGHT.quiet)


def test_the_band_lies_behind_everything_and_only_ahead():
    spec = drawn(TREND)
    assert spec["layer"][0]["data"]["name"] == "band"
    assert spec["datasets"]["band"] == [
        {"month": "2026-03-01T00:00:00", "low": 8.0, "high": 10.0},
        {"month": "2026-04-01T00:00:00", "low": 6.0, "high": 14.0},
    ]


def test_the_axis_holds_the_band(layer_of):
    low, high = layer_of(drawn(TREND), "plan", "line")["encoding"]["y"]["scale"]["domain"]
    assert low <= 6
    assert high >= 14


def test_without_a_trend_there_is_one_way(layer_of):
    spec = drawn(LEVEL)
    assert layer_of(spec, "expected", "line")
    assert not {"other", "other_end"} & set(spec["datasets"])
    told = layer_of(spec, "hover", "rect")["encoding"]["tooltip"]
    assert [one["title"] for one in told][-1] == "Forecast"


def test_where_nothing_can_be_told_the_trajectory_is_drawn_as_ever():
    spec = drawn(TREND.assign(expected=NONE, low=NONE, high=NONE, other=NONE))
    assert not {"band", "expected", "expected_end", "other"} & set(spec["datasets"])


def test_pointing_at_a_month_ahead_tells_both_ways(layer_of):
    told = layer_of(drawn(TREND), "hover", "rect")["encoding"]["tooltip"]
    assert [one["title"] for one in told][-2:] == ["Forecast", "No trend"]
    assert drawn(TREND)["datasets"]["hover"][2]["expected"] == "8 (7 to 9)"


def test_the_name_of_what_was_measured_stands_aside_of_the_way_ahead(layer_of):
    sides = [layer_of(drawn(one), "actual_end", "text")["mark"]["dy"] for one in (TREND, rising())]
    assert sides[0] < 0 < sides[1]


def rising() -> pd.DataFrame:
    return frame((10.0, NONE, NONE, NONE, NONE), (NONE, 11.0, 10.0, 12.0, NONE))


def test_names_at_the_edge_stand_no_further_apart_than_they_must():
    heights = [drawn(TREND)["datasets"][f"{one}_end"][0]["end"] for one in ("expected", "plan")]
    assert heights[0] == 8.5
    assert 9 <= heights[1] < 9.5


def test_all_of_it_is_sent_with_the_chart(is_self_contained):
    assert is_self_contained(drawn(TREND))
