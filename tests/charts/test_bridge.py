import pandas as pd
import pytest

from benefits.charts import Look
from benefits.charts.bridge import bridge
from benefits.charts.palette import DARK, LIGHT

LABELS = {"amount": "Amount"}
COLUMNS = ["name", "bar", "amount", "impact", "shown", "exact"]
WAY = pd.DataFrame(
    [
        ("Promised", "plan", 1000_00, 0, "NOK 1k", "NOK 1,000.00"),
        ("Volume", "cause", -300_00, -1, "−300", "−300.00"),
        ("Effect", "cause", 100_00, 1, "+100", "+100.00"),
        ("No value yet", "missing", -50_00, 0, "−50", "−50.00"),
        ("Claimed twice", "cause", -150_00, 0, "−150", "−150.00"),
        ("Realised", "actual", 600_00, 0, "NOK 600", "NOK 600.00"),
    ],
    columns=COLUMNS,
)


def bars(frame, look=None, divisor=100):
    return bridge(frame, LABELS, look or Look(), divisor)["datasets"]["bars"]


def test_each_movement_starts_where_the_bar_above_ended_and_totals_stand_on_zero():
    assert [(one["start"], one["end"]) for one in bars(WAY)] == [
        (0, 1000),
        (1000, 700),
        (700, 800),
        (800, 750),
        (750, 600),
        (0, 600),
    ]


def test_steps_join_the_end_of_each_bar_with_the_next():
    spec = bridge(WAY, LABELS, Look(), 100)
    steps, drawn = spec["datasets"]["steps"], spec["datasets"]["bars"]
    assert [one["end"] for one in steps] == [1000, 700, 800, 750, 600]
    assert [one["top"] for one in steps] == [one["bottom"] for one in drawn[:-1]]
    assert [one["bottom"] for one in steps] == [one["top"] for one in drawn[1:]]


def test_plan_is_an_outline_actual_is_solid_and_causes_have_the_colour_of_their_impact():
    assert [(one["colour"], one["filled"]) for one in bars(WAY)] == [
        (LIGHT.plan, 0),
        (LIGHT.worse, 1),
        (LIGHT.better, 1),
        (LIGHT.neutral, 0),
        (LIGHT.neutral, 1),
        (LIGHT.actual, 1),
    ]
    assert bars(WAY, Look("dark"))[1]["colour"] == DARK.worse


def test_colour_follows_impact_and_never_the_sign():
    cost = WAY.assign(impact=[0, 1, -1, 0, 0, 0])
    assert [one["colour"] for one in bars(cost)[1:3]] == [LIGHT.better, LIGHT.worse]
    assert [one["said"] for one in bars(cost)[:3]] == [LIGHT.ink, LIGHT.better, LIGHT.worse]


def test_missing_data_is_dashed():
    spec = bridge(WAY, LABELS, Look(), 100)
    assert bar(spec)["encoding"]["strokeDash"]["condition"] == {
        "test": "datum.bar === 'missing'",
        "value": [3, 3],
    }
    assert [one["bar"] for one in bars(WAY)].count("missing") == 1


def test_there_may_be_a_total_on_the_way():
    rows = [
        ("Promised", "plan", 100, 0, "", ""),
        ("Effect", "cause", -150, -1, "", ""),
        ("Committed", "plan", -50, 0, "", ""),
        ("Volume", "cause", 20, 1, "", ""),
        ("Realised", "actual", -30, 0, "", ""),
    ]
    found = bars(pd.DataFrame(rows, columns=COLUMNS), divisor=1)
    assert [(one["start"], one["end"]) for one in found] == [
        (0, 100),
        (100, -50),
        (0, -50),
        (-50, -30),
        (0, -30),
    ]


def test_names_and_amounts_stand_above_their_bar_and_exact_amounts_are_pointed_at():
    spec = bridge(WAY, LABELS, Look(), 100)
    said = [
        one["encoding"]["text"]["field"] for one in spec["layer"] if one["mark"]["type"] == "text"
    ]
    assert set(said) == {"name", "shown"}
    assert all(one["words"] < one["top"] < one["bottom"] for one in spec["datasets"]["bars"])
    assert [one["field"] for one in bar(spec)["encoding"]["tooltip"]] == ["name", "exact"]


def bar(spec):
    (found,) = (one for one in spec["layer"] if one["mark"]["type"] == "bar")
    return found


def test_each_bar_has_its_own_row():
    heights = [bridge(WAY.head(n), LABELS, Look())["height"] for n in (1, 2, 3)]
    assert heights == [heights[0], 2 * heights[0], 3 * heights[0]]


def test_bars_that_do_not_lead_to_the_total_are_our_mistake():
    off = WAY.assign(amount=[1000_00, -300_00, 100_00, -50_00, -150_00, 600_01])
    with pytest.raises(ValueError, match="lead to 60000, not to 60001"):
        bridge(off, LABELS, Look())
    with pytest.raises(ValueError, match="begins with a total"):
        bridge(WAY.iloc[1:], LABELS, Look())
    with pytest.raises(ValueError, match="nothing to draw"):
        bridge(WAY.head(0), LABELS, Look())


def test_nothing_is_fetched(is_self_contained):
    assert is_self_contained(bridge(WAY, LABELS, Look(), 100))
    assert is_self_contained(bridge(WAY, LABELS, Look("dark")))
