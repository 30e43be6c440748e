import pandas as pd
import pytest

from benefits import text
from benefits.charts import Look, Moments, s_curve
from benefits.charts.palette import DARK, LIGHT
from benefits.domain.calendar.period import Month

JAN = Month.of(2026, 1)
LABELS = {
    "month": "Month",
    "amount": "NOK thousand",
    "plan": "Plan",
    "actual": "Actual",
    "forecast": "Forecast",
    "go_live": "Go-live",
    "today": "Today",
}


def frame(**series: list[int]) -> pd.DataFrame:
    """Hundredths by month from January; a series may start later (leading None)."""
    rows = [
        (JAN + at, name, money, f"NOK {money / 100:,.2f}")
        for name, amounts in series.items()
        for at, money in enumerate(amounts)
        if money is not None
    ]
    return pd.DataFrame(rows, columns=["month", "series", "money", "shown"])


FRAME = frame(
    plan=[0, 100_000, 300_000, 600_000],
    actual=[0, 50_050],
    forecast=[None, 50_050, 200_000, 400_000],
)


def test_the_actual_is_solid_and_strong_and_plan_and_forecast_are_dashed(layer_of):
    spec = s_curve(FRAME, LABELS, Look())
    marks = {name: layer_of(spec, name, "line")["mark"] for name in ("plan", "actual", "forecast")}
    assert marks["actual"]["strokeDash"] == [1, 0]
    assert marks["actual"]["strokeWidth"] > marks["plan"]["strokeWidth"]
    assert marks["plan"]["strokeDash"] != marks["forecast"]["strokeDash"]
    assert (marks["actual"]["color"], marks["plan"]["color"]) == (LIGHT.actual, LIGHT.plan)


def test_money_is_divided_for_the_axis_only(layer_of):
    spec = s_curve(FRAME, LABELS, Look(), divisor=100_000)
    assert [one["amount"] for one in spec["datasets"]["actual"]] == [0.0, 0.5005]
    assert spec["datasets"]["hover"][1]["actual"] == "NOK 500.50"
    assert spec["title"]["text"] == "NOK thousand"


def test_months_are_local_days_so_that_no_time_zone_moves_them(layer_of):
    spec = s_curve(FRAME, LABELS, Look())
    assert spec["datasets"]["plan"][2]["month"] == "2026-03-01T00:00:00"
    assert layer_of(spec, "plan", "line")["encoding"]["x"]["type"] == "temporal"


def test_lines_are_named_at_their_ends_instead_of_a_legend(layer_of):
    spec = s_curve(FRAME, LABELS, Look())
    ends = {name: spec["datasets"][f"{name}_end"][0] for name in ("plan", "actual", "forecast")}
    assert {name: end["label"] for name, end in ends.items()} == {
        "plan": "Plan",
        "actual": "Actual",
        "forecast": "Forecast",
    }
    assert ends["actual"]["month"] == "2026-02-01T00:00:00"
    assert "legend" not in str(spec["layer"])


def test_names_at_the_edge_never_lie_on_each_other():
    spec = s_curve(frame(plan=[0, 100_000], forecast=[0, 100_100]), LABELS, Look())
    plan, forecast = (spec["datasets"][f"{name}_end"][0]["amount"] for name in ("plan", "forecast"))
    assert forecast - plan >= 0.069 * 1001


def test_a_name_inside_the_plot_keeps_away_from_the_plan(layer_of):
    behind = s_curve(frame(plan=[0, 200, 300], actual=[0, 100]), LABELS, Look())
    ahead = s_curve(frame(plan=[0, 100, 300], actual=[0, 200]), LABELS, Look())
    assert layer_of(behind, "actual_end", "text")["mark"]["dy"] > 0
    assert layer_of(ahead, "actual_end", "text")["mark"]["dy"] < 0


def test_names_are_apart_even_when_nothing_has_come_yet():
    spec = s_curve(frame(plan=[0, 0], actual=[0, 0]), LABELS, Look())
    plan, actual = (spec["datasets"][f"{name}_end"][0]["amount"] for name in ("plan", "actual"))
    assert plan != actual
    assert spec["layer"][0]["encoding"]["y"]["scale"]["domain"] == [0.0, 1.0]


def test_the_axis_holds_zero_and_all_amounts_and_no_more():
    spec = s_curve(frame(plan=[0, 40_000], actual=[0, -10_000]), LABELS, Look())
    assert spec["layer"][0]["encoding"]["y"]["scale"]["domain"] == [-100.0, 400.0]


def test_a_dot_shows_how_far_the_actual_has_come(layer_of):
    spec = s_curve(FRAME, LABELS, Look())
    assert spec["datasets"]["here"] == [{"month": "2026-02-01T00:00:00", "amount": 500.5}]
    assert layer_of(spec, "here", "point")["mark"]["filled"] is True


def test_go_live_and_today_are_rules_with_their_names_above(layer_of):
    spec = s_curve(FRAME, LABELS, Look(), Moments(JAN + 1, JAN + 2))
    assert spec["datasets"]["go_live"] == [{"month": "2026-02-01T00:00:00", "label": "Go-live"}]
    assert layer_of(spec, "today", "rule")["encoding"]["x"]["field"] == "month"
    heights = [
        layer_of(spec, name, "text")["encoding"]["y"]["value"] for name in ("go_live", "today")
    ]
    assert heights[0] != heights[1]
    assert max(heights) < 0


def test_moments_outside_the_months_are_not_drawn():
    spec = s_curve(FRAME, LABELS, Look(), Moments(JAN + -5, JAN + 40))
    assert not {"go_live", "today"} & set(spec["datasets"])


def test_pointing_anywhere_in_a_month_tells_every_series(layer_of):
    spec = s_curve(FRAME, LABELS, Look())
    hover = layer_of(spec, "hover", "rect")
    assert [one["title"] for one in hover["encoding"]["tooltip"]] == [
        "Month",
        "Plan",
        "Actual",
        "Forecast",
    ]
    assert spec["datasets"]["hover"][3]["actual"] == "–"


BAND = pd.DataFrame(
    {
        "month": [JAN + 1, JAN + 2, JAN + 3],
        "low": [50_050, 150_000, 250_000],
        "high": [50_050, 300_000, 700_000],
        "shown": ["NOK 501", "NOK 1,500 to 3,000", "NOK 2,500 to 7,000"],
    }
)


def test_a_band_is_faint_behind_all_lines_and_within_the_axis(layer_of):
    spec = s_curve(FRAME, LABELS | {"band": "Range"}, Look(), divisor=1000, band=BAND)
    assert spec["layer"][0] == layer_of(spec, "band", "area")
    assert spec["layer"][0]["mark"]["color"] == LIGHT.actual_faint
    assert [one["high"] for one in spec["datasets"]["band"]] == [50.05, 300.0, 700.0]
    assert spec["layer"][0]["encoding"]["y"]["scale"]["domain"] == [0.0, 700.0]


def test_pointing_at_a_month_tells_its_band(layer_of, is_self_contained):
    spec = s_curve(FRAME, LABELS | {"band": "Range"}, Look(), band=BAND)
    assert layer_of(spec, "hover", "rect")["encoding"]["tooltip"][-1]["title"] == "Range"
    assert [one["band"] for one in spec["datasets"]["hover"]] == ["–", *BAND["shown"]]
    assert is_self_contained(spec)


def test_without_a_band_nothing_speaks_of_one():
    assert "band" not in str(s_curve(FRAME, LABELS, Look())["datasets"])


def test_theme_and_language_come_from_the_look():
    look = Look("dark", text.vega_locale(text.load("nb")))
    spec = s_curve(FRAME, LABELS, look)
    assert spec["config"]["locale"]["number"]["decimal"] == ","
    assert spec["config"]["axis"]["labelColor"] == DARK.quiet
    assert spec["config"]["background"] == "transparent"


def test_nothing_is_fetched(is_self_contained):
    assert is_self_contained(s_curve(FRAME, LABELS, Look(), Moments(JAN, JAN + 1)))


def test_an_empty_frame_is_our_mistake():
    with pytest.raises(ValueError, match="nothing to draw"):
        s_curve(FRAME.head(0), LABELS, Look())
