import dataclasses

from benefits.charts import Look, Reading, bullet
from benefits.charts.palette import LIGHT

LABELS = {"baseline": "Baseline", "actual": "Actual", "planned": "Plan", "target": "Target"}
SHOWN = {"baseline": "12 %", "actual": "9 %", "planned": "8.8 %", "target": "8 %"}
READING = Reading(12.0, 8.0, 9.0, 8.8, lower_is_better=True, status="watch", shown=SHOWN)


def scale_of(spec):
    return spec["layer"][0]["encoding"]["x"]["scale"]


def test_right_is_better_whichever_way_the_kpi_goes():
    up = dataclasses.replace(READING, baseline=8.0, target=12.0, lower_is_better=False)
    assert scale_of(bullet(READING, LABELS, Look()))["reverse"] is True
    assert scale_of(bullet(up, LABELS, Look()))["reverse"] is False


def test_the_bar_runs_from_the_baseline_to_the_actual_value_in_the_colour_of_its_status(layer_of):
    spec = bullet(READING, LABELS, Look())
    assert spec["datasets"]["actual"] == [{"from": 12.0, "to": 9.0}]
    assert layer_of(spec, "actual", "bar")["mark"]["color"] == LIGHT.status["watch"]


def test_the_bar_of_a_status_that_a_person_set_is_hatched(layer_of):
    spec = bullet(dataclasses.replace(READING, overridden=True), LABELS, Look())
    stops = layer_of(spec, "actual", "bar")["mark"]["color"]["stops"]
    assert {one["color"] for one in stops} == {LIGHT.status["watch"], LIGHT.ground}
    assert (stops[0]["color"], stops[-1]["color"]) == (LIGHT.status["watch"],) * 2


def test_a_kpi_that_got_worse_still_fits():
    low, high = scale_of(bullet(dataclasses.replace(READING, actual=15.0), LABELS, Look()))[
        "domain"
    ]
    assert low < 8
    assert high > 15


def test_the_target_is_the_strongest_tick_and_planned_the_finest(layer_of):
    spec = bullet(READING, LABELS, Look())
    target, baseline, planned = (
        layer_of(spec, f"{name}_tick", "tick")["mark"]["thickness"]
        for name in ("target", "baseline", "planned")
    )
    assert target > baseline > planned


def test_values_are_named_where_they_stand():
    data = bullet(READING, LABELS, Look())["datasets"]
    assert data["baseline_text"][0]["label"] == "Baseline 12 %"
    assert data["actual_text"][0]["label"] == "Actual 9 %"
    assert data["target_text"][0]["label"] == "Target 8 %"


def names_of(spec):
    """The marks that name baseline and target."""
    return [
        next(one["mark"] for one in spec["layer"] if one.get("data", {}).get("name") == name)
        for name in ("baseline_text", "target_text")
    ]


def test_names_lean_into_the_chart_whichever_side_they_stand_on():
    assert [one["align"] for one in names_of(bullet(READING, LABELS, Look()))] == ["left", "right"]
    accepted = dataclasses.replace(READING, baseline=8.0, target=12.0)
    assert [one["align"] for one in names_of(bullet(accepted, LABELS, Look()))] == ["right", "left"]


def test_names_that_would_touch_stand_on_a_line_each():
    level, far = (
        bullet(dataclasses.replace(READING, actual=actual), LABELS, Look())
        for actual in (9.0, -20.0)
    )
    assert len({one["y"] for one in names_of(level)}) == 1
    assert len({one["y"] for one in names_of(far)}) == 2
    assert far["height"] > level["height"]


def test_without_an_actual_value_the_track_is_empty():
    shown = {"baseline": "12 %", "target": "8 %"}
    empty = dataclasses.replace(READING, actual=None, planned=None, status="no_data", shown=shown)
    spec = bullet(empty, LABELS, Look())
    assert not {"actual", "actual_text", "planned_tick"} & set(spec["datasets"])


def test_nothing_is_fetched(is_self_contained):
    assert is_self_contained(bullet(READING, LABELS, Look()))
