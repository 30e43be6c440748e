"""Colours and shapes by meaning, for light and dark grounds, legible to colour-blind readers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Palette:
    """One ground's colours. `ink` and `quiet` are text, `line` is for grids and axes; the
    faint ones are grounds that a word stands on."""

    ground: str
    ink: str
    quiet: str
    line: str
    actual: str
    actual_faint: str
    estimated_faint: str
    plan: str
    late_faint: str
    missing_faint: str
    disputed_faint: str
    better: str
    worse: str
    neutral: str
    unjudged: str
    status: Mapping[str, str]


LIGHT = Palette(
    ground="#ffffff",
    ink="#1d2523",
    quiet="#4a5652",
    line="#e1e6e4",
    actual="#0f5e63",
    actual_faint="#d2e4e5",
    estimated_faint="#e8ecc9",
    plan="#66716d",
    late_faint="#f5d6a6",
    missing_faint="#f2bfb9",
    disputed_faint="#e0d6f0",
    better="#2565a8",
    worse="#b65a00",
    neutral="#66716d",
    unjudged="#6b4f9e",
    status=MappingProxyType(
        {
            "on_track": "#2565a8",
            "watch": "#c47a00",
            "off_track": "#a3241c",
            "no_data": "#66716d",
            "not_started": "#66716d",
        }
    ),
)

DARK = Palette(
    ground="#14191a",
    ink="#e4e9e7",
    quiet="#b3bebb",
    line="#2c3436",
    actual="#6cc3c8",
    actual_faint="#28494c",
    estimated_faint="#454b1d",
    plan="#93a09c",
    late_faint="#6b4708",
    missing_faint="#7a2b25",
    disputed_faint="#45386c",
    better="#6ea6dd",
    worse="#dd8f45",
    neutral="#93a09c",
    unjudged="#ab93dc",
    status=MappingProxyType(
        {
            "on_track": "#6ea6dd",
            "watch": "#e8b04a",
            "off_track": "#e5655a",
            "no_data": "#93a09c",
            "not_started": "#93a09c",
        }
    ),
)

PALETTES: Mapping[str, Palette] = MappingProxyType({"light": LIGHT, "dark": DARK})

SHAPES: Mapping[str, str] = MappingProxyType(
    {
        "on_track": "circle",
        "watch": "triangle-up",
        "off_track": "diamond",
        "no_data": "circle",
        "not_started": "circle",
    }
)
"""A status is never a colour alone."""

GLYPHS: Mapping[str, str] = MappingProxyType(
    {"on_track": "●", "watch": "▲", "off_track": "◆", "no_data": "○", "not_started": "◌"}
)
"""The same shapes as text, for tables and headings."""

OVERRIDDEN = "▨"
"""Hatched: a person said so, not the rule."""

NAMED: Mapping[str, str] = MappingProxyType(
    {
        "on_track": "blue",
        "watch": "orange",
        "off_track": "red",
        "no_data": "gray",
        "not_started": "gray",
    }
)
"""The theme's own names of the status colours, where only a name can be given."""
