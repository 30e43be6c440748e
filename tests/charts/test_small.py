"""Small pictures in tables: valid, self-contained, and true to what they show."""

from __future__ import annotations

import math
import re
from urllib.parse import unquote
from xml.etree import ElementTree

import pytest

from benefits.charts.palette import LIGHT
from benefits.charts.small import Standing, bullet_bar, sparkline

NAN = math.nan
SVG = "{http://www.w3.org/2000/svg}"


def drawn(picture: str) -> ElementTree.Element:
    head, body = picture.split(",", 1)
    assert head == "data:image/svg+xml"
    return ElementTree.fromstring(unquote(body))


def bars(picture: str) -> dict[str, tuple[float, float]]:
    """From where to where each colour of bar goes."""
    found = drawn(picture).findall(f"{SVG}rect")
    return {one.get("fill"): (float(one.get("x")), float(one.get("x")) + float(one.get("width")))
            for one in found}  # fmt: skip


def test_a_missing_month_leaves_a_gap_in_the_line():
    paths = drawn(sparkline([1, 2, NAN, 4, 5], [1, 1, 1, 1, 1], LIGHT)).findall(f"{SVG}path")
    assert [one.get("stroke") for one in paths] == [LIGHT.plan, LIGHT.actual, LIGHT.actual]


def test_a_rising_line_rises_and_ends_with_a_dot():
    svg = drawn(sparkline([1, 2, 3], [NAN, NAN, NAN], LIGHT))
    heights = [float(one) for one in re.findall(r"\d+ ([\d.]+)", svg.find(f"{SVG}path").get("d"))]
    assert heights == sorted(heights, reverse=True)
    assert float(svg.find(f"{SVG}circle").get("cy")) == heights[-1]


@pytest.mark.parametrize("values", [[], [NAN, NAN]])
def test_without_a_value_there_is_no_line(values):
    assert sparkline(values, [1.0] * len(values), LIGHT) == ""


def test_a_line_that_never_moves_is_drawn_too():
    assert drawn(sparkline([5, 5], [5, 5], LIGHT)).find(f"{SVG}path") is not None


def test_the_bar_goes_from_the_baseline_to_what_was_reached():
    found = bars(bullet_bar(Standing(0.5, 1.0, "watch"), LIGHT))
    start, target = found[LIGHT.line]
    assert found[LIGHT.status["watch"]] == pytest.approx((start, (start + target) / 2), abs=0.2)


def test_a_kpi_that_got_worse_has_its_bar_left_of_the_baseline():
    found = bars(bullet_bar(Standing(-0.2, 0.5, "off_track"), LIGHT))
    assert found[LIGHT.status["off_track"]][1] == pytest.approx(found[LIGHT.line][0], abs=0.1)


def test_what_lies_beyond_the_picture_ends_in_a_point_and_stays_inside():
    far = bullet_bar(Standing(7.0, 1.0, "on_track"), LIGHT)
    assert max(end for _, end in bars(far).values()) <= 108
    points = [one for one in drawn(far).findall(f"{SVG}path") if one.get("fill")]
    assert len(points) == 1


def test_without_a_share_there_is_no_bar():
    assert bullet_bar(Standing(NAN, 1.0, "no_data"), LIGHT) == ""
