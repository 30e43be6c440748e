import math

import pandas as pd
import pytest

from benefits.charts import Look, gap_bars, quarter_bars
from benefits.charts.palette import LIGHT

QUARTER_LABELS = {"quarter": "Quarter", "amount": "NOK", "plan": "Plan", "actual": "Actual"}
QUARTERS = pd.DataFrame(
    {
        "quarter": ["Q4 2025", "Q1 2026", "Q2 2026"],
        "planned": [1000, 2000, 3000],
        "actual": [900.0, 500.0, math.nan],
        "provisional": [False, True, False],
        "planned_shown": ["NOK 10", "NOK 20", "NOK 30"],
        "actual_shown": ["NOK 9", "NOK 5", "–"],
    }
)
GAPS = pd.DataFrame(
    {
        "name": ["New ERP", "Faster close"],
        "gap": [-150_00, 20_00],
        "shown": ["−NOK 150", "+NOK 20"],
    }
)


def test_the_plan_is_an_outline_and_the_actual_a_narrower_solid_bar():
    outline, solid = (
        one["mark"] for one in quarter_bars(QUARTERS, QUARTER_LABELS, Look())["layer"]
    )
    assert (outline["filled"], solid.get("filled")) == (False, None)
    assert solid["width"]["band"] < outline["width"]["band"]


def test_quarters_stay_in_the_order_given():
    spec = quarter_bars(QUARTERS, QUARTER_LABELS, Look())
    assert spec["layer"][0]["encoding"]["x"]["sort"] is None
    assert [one["quarter"] for one in spec["datasets"]["quarters"]] == [
        "Q4 2025",
        "Q1 2026",
        "Q2 2026",
    ]


def test_missing_is_no_bar_and_a_provisional_quarter_is_faint():
    quarters = quarter_bars(QUARTERS, QUARTER_LABELS, Look(), divisor=100)["datasets"]["quarters"]
    assert [one["actual"] for one in quarters] == [9.0, 5.0, None]
    assert [one["strength"] for one in quarters] == [1.0, 0.5, 1.0]


def test_bars_are_compared_and_never_stacked():
    layers = quarter_bars(QUARTERS, QUARTER_LABELS, Look())["layer"]
    assert [one["encoding"]["y"]["stack"] for one in layers] == [None, None]


def test_gaps_are_coloured_by_impact():
    frame = pd.DataFrame({"name": ["A", "B", "C"], "gap": [-1, 1, 0], "shown": ["−", "+", "0"]})
    gaps = gap_bars(frame, {"gap": "Gap"}, Look())["datasets"]["gaps"]
    assert [one["impact"] for one in gaps] == [LIGHT.worse, LIGHT.better, LIGHT.neutral]


def test_gaps_stay_in_the_order_given_with_name_and_amount(layer_of):
    spec = gap_bars(GAPS.iloc[::-1], {"gap": "Gap"}, Look())
    assert [(one["name"], one["shown"], one["order"]) for one in spec["datasets"]["gaps"]] == [
        ("Faster close", "+NOK 20", 0),
        ("New ERP", "−NOK 150", 1),
    ]
    shown = [one["encoding"]["text"]["field"] for one in spec["layer"] if "text" in one["encoding"]]
    assert shown == ["name", "shown"]


def test_gap_bars_start_at_zero(layer_of):
    bar = layer_of(gap_bars(GAPS, {"gap": "Gap"}, Look()), "gaps", "bar")
    assert bar["encoding"]["x"]["scale"]["zero"] is True


def test_each_gap_has_its_own_row():
    one, two = (gap_bars(GAPS.head(n), {"gap": "Gap"}, Look())["height"] for n in (1, 2))
    assert two == 2 * one


def test_nothing_is_fetched(is_self_contained):
    assert is_self_contained(quarter_bars(QUARTERS, QUARTER_LABELS, Look()))
    assert is_self_contained(gap_bars(GAPS, {"gap": "Gap"}, Look()))


def test_an_empty_frame_is_our_mistake():
    with pytest.raises(ValueError, match="nothing to draw"):
        quarter_bars(QUARTERS.head(0), QUARTER_LABELS, Look())
    with pytest.raises(ValueError, match="nothing to draw"):
        gap_bars(GAPS.head(0), {"gap": "Gap"}, Look())
