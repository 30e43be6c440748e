import math

import pandas as pd
import pytest

from benefits.charts import Look
from benefits.charts.palette import LIGHT
from benefits.charts.survival import survival_bars

FRAME = pd.DataFrame(
    {
        "name": ["Flat", "Trend", "Seasonal", "Volume-adjusted"],
        "amount": [150_00, 100_00, -20_00, math.nan],
        "shown": ["NOK 150 · 150 %", "NOK 100", "−NOK 20 · −20 %", "2 of 3 months"],
        "chosen": [False, True, False, False],
    }
)
LABELS = {"benefit": "Benefit to date"}


def bars():
    return survival_bars(FRAME, LABELS, Look())["datasets"]["survival"]


def test_the_chosen_method_stands_out_and_a_loss_is_coloured_as_one():
    assert [one["color"] for one in bars()[:3]] == [LIGHT.plan, LIGHT.actual, LIGHT.worse]
    assert [one["weight"] for one in bars()] == ["normal", "bold", "normal", "normal"]


def test_a_refused_method_has_its_reason_and_no_bar_and_no_zero():
    refused = bars()[3]
    assert (refused["amount"], refused["zero"]) == (None, None)
    assert (refused["shown"], refused["text"]) == ("2 of 3 months", LIGHT.quiet)


def test_methods_stay_in_the_order_given():
    spec = survival_bars(FRAME.iloc[::-1], LABELS, Look())
    names = [one["name"] for one in sorted(spec["datasets"]["survival"], key=lambda x: x["order"])]
    assert names == ["Volume-adjusted", "Seasonal", "Trend", "Flat"]


def test_bars_start_at_zero(layer_of):
    bar = layer_of(survival_bars(FRAME, LABELS, Look()), "survival", "bar")
    assert bar["encoding"]["x"]["scale"]["zero"] is True


def test_nothing_is_fetched(is_self_contained):
    assert is_self_contained(survival_bars(FRAME, LABELS, Look()))


def test_an_empty_frame_is_our_mistake():
    with pytest.raises(ValueError, match="nothing to draw"):
        survival_bars(FRAME.head(0), LABELS, Look())
