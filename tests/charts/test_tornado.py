import pandas as pd
import pytest

from benefits.charts import Look
from benefits.charts.palette import DARK, LIGHT
from benefits.charts.tornado import tornado

LABELS = {"low": "Less favourable", "likely": "Likely", "high": "More favourable"}


def frame(*rows: tuple[str, int, int, int]) -> pd.DataFrame:
    made = pd.DataFrame(rows, columns=["name", "low", "likely", "high"])
    shown = {f"{one}_shown": made[one].map("NOK {}".format) for one in LABELS}
    return made.assign(swing_shown=made["high"] - made["low"], **shown)


FRAME = frame(("Adoption", -200_00, 100_00, 150_00), ("Costs", 40_00, 100_00, 120_00))


def test_each_bar_is_cut_at_the_likely_amount_and_coloured_by_what_it_means():
    worse, better = tornado(FRAME, LABELS, Look())["layer"][:2]
    assert [one["encoding"]["x"]["field"] for one in (worse, better)] == ["likely", "likely"]
    assert [one["encoding"]["x2"]["field"] for one in (worse, better)] == ["low", "high"]
    assert [one["mark"]["color"] for one in (worse, better)] == [LIGHT.worse, LIGHT.better]
    dark = tornado(FRAME, LABELS, Look("dark"))["layer"][0]
    assert dark["mark"]["color"] == DARK.worse


def test_inputs_stay_in_the_order_given_with_name_and_swing():
    spec = tornado(FRAME.iloc[::-1], LABELS, Look())
    assert [(one["name"], one["order"]) for one in spec["datasets"]["inputs"]] == [
        ("Costs", 0),
        ("Adoption", 1),
    ]
    texts = [one["encoding"]["text"]["field"] for one in spec["layer"] if "text" in one["encoding"]]
    assert texts == ["name", "swing_shown"]


def test_the_axis_holds_all_ends_in_currency_units():
    spec = tornado(FRAME, LABELS, Look())
    assert spec["layer"][0]["encoding"]["x"]["scale"]["domain"] == [-200.0, 150.0]
    assert spec["datasets"]["inputs"][0]["low"] == -200.0


@pytest.mark.parametrize(
    ("row", "domain"),
    [
        (("Near above", 20_00, 50_00, 100_00), [0.0, 100.0]),
        (("Near below", -100_00, -50_00, -20_00), [-100.0, 0.0]),
        (("Far above", 900_00, 950_00, 1000_00), [900.0, 1000.0]),
        (("Nothing swings", 10_00, 10_00, 10_00), [10.0, 11.0]),
    ],
)
def test_zero_is_shown_where_it_is_near(row, domain):
    spec = tornado(frame(row), LABELS, Look())
    assert spec["layer"][0]["encoding"]["x"]["scale"]["domain"] == domain
    ticks = [one for one in spec["layer"] if one["mark"]["type"] == "tick"]
    assert len(ticks) == (2 if 0.0 in domain else 1)


def test_pointing_tells_all_three_amounts():
    tooltip = tornado(FRAME, LABELS, Look())["layer"][0]["encoding"]["tooltip"]
    assert [one["field"] for one in tooltip] == ["name", "low_shown", "likely_shown", "high_shown"]
    assert [one["title"] for one in tooltip] == [None, *LABELS.values()]


def test_nothing_is_fetched(is_self_contained):
    assert is_self_contained(tornado(FRAME, LABELS, Look()))


def test_an_empty_frame_is_our_mistake():
    with pytest.raises(ValueError, match="nothing to draw"):
        tornado(FRAME.head(0), LABELS, Look())
