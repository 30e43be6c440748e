import pandas as pd
import pytest

from benefits.charts import Look
from benefits.charts.ladder import ladder_steps
from benefits.charts.palette import DARK, LIGHT

LABELS = {"total": "To date", "cash": "Cash", "left": "Less than before"}


def frame(*rows: tuple[str, int, int]) -> pd.DataFrame:
    made = pd.DataFrame(rows, columns=["name", "cash", "total"])
    return made.assign(shown="NOK", cash_shown="NOK", left_shown="NOK", note="ROI")


STEPS = frame(("Claimed", 50_00, 100_00), ("Measured", 40_00, 70_00), ("Validated", -5_00, -10_00))


def test_each_rung_begins_where_the_one_before_it_ended():
    rungs = ladder_steps(STEPS, LABELS, Look())["datasets"]["rungs"]
    assert [(one["before"], one["total"]) for one in rungs] == [
        (100.0, 100.0),
        (100.0, 70.0),
        (70.0, -10.0),
    ]
    assert [(one["name"], one["order"]) for one in rungs] == [
        ("Claimed", 0),
        ("Measured", 1),
        ("Validated", 2),
    ]


def test_cash_is_solid_and_the_rest_stands_beside_it():
    for look, ink in ((Look(), LIGHT), (Look("dark"), DARK)):
        left, cash, rest = ladder_steps(STEPS, LABELS, look)["layer"][:3]
        ends = [
            (one["encoding"]["x"]["field"], one["encoding"]["x2"]["field"])
            for one in (left, cash, rest)
        ]
        assert ends == [("total", "before"), ("zero", "cash"), ("cash", "total")]
        assert [one["mark"].get("color") for one in (cash, rest)] == [ink.actual, ink.actual_faint]
        assert left["mark"]["filled"] is False


def test_a_loss_reaches_to_the_left_of_zero():
    (domain,) = {
        tuple(one["encoding"]["x"]["scale"]["domain"])
        for one in ladder_steps(STEPS, LABELS, Look())["layer"][:3]
    }
    assert domain == (-10.0, 100.0)


def test_the_spec_is_valid_and_holds_its_data(is_self_contained):
    assert is_self_contained(ladder_steps(STEPS, LABELS, Look("dark")))


def test_nothing_on_any_rung_still_draws_and_no_rung_does_not():
    spec = ladder_steps(frame(("Claimed", 0, 0)), LABELS, Look())
    assert spec["layer"][0]["encoding"]["x"]["scale"]["domain"] == [0.0, 1.0]
    with pytest.raises(ValueError, match="nothing to draw"):
        ladder_steps(STEPS.head(0), LABELS, Look())
