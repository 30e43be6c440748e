import itertools

import numpy as np
import pytest

from benefits.charts import palette
from benefits.domain.status.status import Status

# Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB.
SIGHTS = {
    "full": np.eye(3),
    "protan": np.array(
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ]
    ),
    "deutan": np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    ),
}
TO_XYZ = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
WHITE = np.array([0.9505, 1.0, 1.089])
DISTINCT = ("on_track", "watch", "off_track", "no_data")


def linear(colour: str) -> np.ndarray:
    channels = np.array([int(colour[at : at + 2], 16) for at in (1, 3, 5)]) / 255
    return np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)


def lab(rgb: np.ndarray) -> np.ndarray:
    ratio = TO_XYZ @ np.clip(rgb, 0, 1) / WHITE
    x, y, z = np.where(ratio > 0.008856, np.cbrt(ratio), 7.787 * ratio + 16 / 116)
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


def contrast(one: str, other: str) -> float:
    dark, light = sorted(float(TO_XYZ[1] @ linear(colour)) for colour in (one, other))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", palette.PALETTES)
@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("pair", list(itertools.combinations(DISTINCT, 2)), ids="-".join)
def test_statuses_differ_for_every_eye(theme, sight, pair):
    colours = palette.PALETTES[theme].status
    one, other = (lab(SIGHTS[sight] @ linear(colours[status])) for status in pair)
    assert np.linalg.norm(one - other) >= 20


@pytest.mark.parametrize("theme", palette.PALETTES)
def test_marks_stand_out_from_the_ground_and_text_can_be_read(theme):
    colours = palette.PALETTES[theme]
    judged = (colours.better, colours.worse, colours.unjudged)
    marks = [colours.actual, colours.plan, *judged, *colours.status.values()]
    assert min(contrast(mark, colours.ground) for mark in marks) >= 3
    texts = [colours.ink, colours.quiet, colours.actual, colours.better, colours.worse]
    assert min(contrast(text, colours.ground) for text in texts) >= 4.5
    grounds = (colours.actual_faint, colours.late_faint, colours.missing_faint)
    for ground in (*grounds, colours.estimated_faint, colours.disputed_faint, colours.line):
        assert contrast(colours.ink, ground) >= 4.5


@pytest.mark.parametrize(
    "by_status",
    [palette.LIGHT.status, palette.DARK.status, palette.SHAPES, palette.GLYPHS, palette.NAMED],
)
def test_every_status_has_a_colour_a_shape_a_glyph_and_a_name(by_status):
    assert set(by_status) == {str(status) for status in Status}


def test_statuses_that_differ_in_colour_differ_in_glyph():
    glyphs = [palette.GLYPHS[status] for status in DISTINCT]
    assert len(set(glyphs)) == len(DISTINCT)
