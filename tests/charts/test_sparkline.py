import math

import pandas as pd
import pytest

from benefits.charts import Look, sparkline
from benefits.domain.period import Month

JAN = Month.of(2026, 1)
FRAME = pd.DataFrame(
    {
        "month": [JAN, JAN + 1, JAN + 2, JAN + 3],
        "actual": [1.0, math.nan, 3.0, math.nan],
        "shown": ["1", "–", "3", "–"],
    }
)


def test_a_gap_stays_a_gap_and_the_dot_is_on_the_last_measured_month():
    data = sparkline(FRAME, Look())["datasets"]
    assert [one["actual"] for one in data["months"]] == [1.0, None, 3.0, None]
    assert data["last"] == [{"month": "2026-03-01T00:00:00", "actual": 3.0}]


def test_there_are_no_axes_and_no_forced_zero(layer_of):
    encoding = layer_of(sparkline(FRAME, Look()), "months", "line")["encoding"]
    assert (encoding["x"]["axis"], encoding["y"]["axis"]) == (None, None)
    assert encoding["y"]["scale"]["zero"] is False


def test_nothing_is_fetched(is_self_contained):
    assert is_self_contained(sparkline(FRAME, Look()))


def test_nothing_measured_is_nothing_to_draw():
    with pytest.raises(ValueError, match="nothing to draw"):
        sparkline(FRAME.assign(actual=math.nan), Look())
