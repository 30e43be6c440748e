import math

import pandas as pd
import pytest

from benefits.charts import Look, Moments
from benefits.charts.counterfactuals import DASHES, Window, counterfactual_lines
from benefits.charts.palette import DARK, LIGHT
from benefits.domain.calendar.period import Month
from benefits.domain.record.facts import Counterfactual

JAN = Month.of(2026, 1)
NONE = math.nan
LABELS = {
    "month": "Month",
    "value": "errors · Lower is better",
    "actual": "Actual",
    "go_live": "Go-live",
    "today": "Today",
    "window": "Baseline window",
}


def measured(*values):
    """Measurements by month from January."""
    months = [int(JAN + at) for at in range(len(values))]
    shown = [str(one) for one in values]
    return pd.DataFrame({"month": months, "actual": values, "actual_shown": shown})


def line(method, *values, chosen=False):
    """What a method says by month from January."""
    return pd.DataFrame(
        {
            "method": method,
            "name": method.capitalize(),
            "month": [int(JAN + at) for at in range(len(values))],
            "value": values,
            "value_shown": [f"{one:.0f}" for one in values],
            "chosen": chosen,
        }
    )


ACTUAL = measured(100.0, 98.0, 80.0, NONE)
LINES = pd.concat(
    [line("flat", 100.0, 100.0, 100.0, 100.0), line("trend", 100.0, 98.0, 96.0, 94.0, chosen=True)]
)


def test_every_method_has_a_dash_of_its_own():
    assert set(DASHES) == set(Counterfactual)
    assert len(set(DASHES.values())) == len(DASHES)


def test_the_chosen_method_is_heavier_darker_and_named_in_bold(layer_of):
    spec = counterfactual_lines(ACTUAL, LINES, LABELS, Look())
    flat, trend = (layer_of(spec, one, "line")["mark"] for one in ("flat", "trend"))
    assert trend["strokeWidth"] > flat["strokeWidth"]
    assert (flat["color"], trend["color"]) == (LIGHT.plan, LIGHT.ink)
    weights = [layer_of(spec, f"{one}_end", "text")["mark"] for one in ("flat", "trend")]
    assert [one["fontWeight"] for one in weights] == ["normal", "bold"]


def test_the_chosen_method_lies_above_the_others_and_the_measurements_above_all():
    names = [
        one["data"]["name"]
        for one in counterfactual_lines(ACTUAL, LINES.iloc[::-1], LABELS, Look())["layer"]
        if one["mark"]["type"] == "line"
    ]
    assert names == ["flat", "trend", "actual"]


def test_a_month_without_a_value_is_left_out_and_never_zero():
    lines = line("volume_adjusted", 100.0, NONE, 90.0, chosen=True)
    data = counterfactual_lines(ACTUAL, lines, LABELS, Look())["datasets"]
    assert [one["value"] for one in data["volume_adjusted"]] == [100.0, 90.0]
    assert [one["actual"] for one in data["actual"]] == [100.0, 98.0, 80.0]


def test_names_that_end_together_are_moved_apart():
    lines = pd.concat([line("flat", 100.0, 50.0), line("trend", 0.0, 50.0)])
    data = counterfactual_lines(measured(0.0, 10.0), lines, LABELS, Look())["datasets"]
    assert data["trend_end"][0]["end"] - data["flat_end"][0]["end"] >= 7


def test_measurements_that_end_earlier_are_named_where_they_end():
    data = counterfactual_lines(ACTUAL, LINES, LABELS, Look())["datasets"]
    assert data["actual_end"] == [{"month": "2026-03-01T00:00:00", "end": 80.0, "label": "Actual"}]
    assert "month" not in data["trend_end"][0]


def test_pointing_at_a_month_tells_what_every_method_says():
    spec = counterfactual_lines(ACTUAL, LINES, LABELS, Look())
    third = spec["datasets"]["hover"][2]
    assert (third["actual"], third["flat"], third["trend"]) == ("80.0", "100", "96")
    titles = [one["title"] for one in spec["layer"][-1]["encoding"]["tooltip"]]
    assert titles == ["Month", "Actual", "Flat", "Trend"]


def test_the_window_is_shaded_as_far_as_it_is_seen():
    window = Window(int(JAN + -12), int(JAN + 1))
    spec = counterfactual_lines(ACTUAL, LINES, LABELS, Look(), window=window)
    assert spec["datasets"]["window"] == [
        {"from": "2026-01-01T00:00:00", "to": "2026-02-01T00:00:00", "label": "Baseline window"}
    ]


def test_a_window_out_of_sight_is_not_drawn():
    window = Window(int(JAN + -12), int(JAN + -3))
    spec = counterfactual_lines(ACTUAL, LINES, LABELS, Look(), window=window)
    assert "window" not in spec["datasets"]


def test_go_live_is_marked():
    moments = Moments(go_live=int(JAN + 2))
    spec = counterfactual_lines(ACTUAL, LINES, LABELS, Look(), moments)
    assert spec["datasets"]["go_live"][0]["label"] == "Go-live"


def test_without_a_method_or_a_measurement_the_rest_is_drawn():
    data = counterfactual_lines(ACTUAL, LINES.head(0), LABELS, Look())["datasets"]
    assert "actual_end" in data
    unmeasured = counterfactual_lines(measured(NONE, NONE), LINES, LABELS, Look())["datasets"]
    assert "trend_end" in unmeasured
    assert "actual" not in unmeasured


def test_the_dark_ground_has_its_own_colours(layer_of):
    spec = counterfactual_lines(ACTUAL, LINES, LABELS, Look("dark"))
    assert layer_of(spec, "trend", "line")["mark"]["color"] == DARK.ink


def test_nothing_is_fetched(is_self_contained):
    moments, window = Moments(int(JAN + 1), int(JAN + 3)), Window(int(JAN), int(JAN + 1))
    assert is_self_contained(
        counterfactual_lines(ACTUAL, LINES, LABELS, Look(), moments, window=window)
    )


def test_an_empty_frame_is_our_mistake():
    with pytest.raises(ValueError, match="nothing to draw"):
        counterfactual_lines(ACTUAL.head(0), LINES, LABELS, Look())
