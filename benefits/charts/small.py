"""Small pictures for the cells of a table: a sparkline and a bullet, as data that an image takes.

They only repeat what the figures beside them say, so that a reader who cannot see them misses
nothing.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from benefits.charts.palette import Palette

WIDTH, HEIGHT = 108, 24
_EDGE = 4
_HEAD = (
    f"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='{WIDTH}' "
    f"height='{HEIGHT}' fill='none'%3E"
)
_TAIL = "%3C/svg%3E"

Point = tuple[float, float]


def sparkline(actual: Sequence[float], planned: Sequence[float], ink: Palette) -> str:
    """Months from left to right: the actual as a line with a dot at its last value, the plan thin
    behind it. Months without a value (NaN) leave a gap; with none at all there is no picture."""
    known = [one for one in (*actual, *planned) if not math.isnan(one)]
    if all(math.isnan(one) for one in actual):
        return ""
    low, high = min(known), max(known)
    lines = [
        *_line(_points(planned, low, high), ink.plan, 1),
        *_line(_points(actual, low, high), ink.actual, 2),
        _dot(_points(actual, low, high)[-1][-1], ink.actual),
    ]
    return f"{_HEAD}{''.join(lines)}{_TAIL}"


def _points(values: Sequence[float], low: float, high: float) -> list[list[Point]]:
    """Runs of months that follow each other, as places in the picture."""
    runs: list[list[Point]] = [[]]
    step = (WIDTH - 2 * _EDGE) / max(len(values) - 1, 1)
    span = (high - low) or 1.0
    for place, value in enumerate(values):
        if math.isnan(value):
            runs.append([])
        else:
            up = HEIGHT - _EDGE - (HEIGHT - 2 * _EDGE) * (value - low) / span
            runs[-1].append((_EDGE + step * place, up))
    return [run for run in runs if run]


def _line(runs: list[list[Point]], color: str, width: int) -> Iterator[str]:
    for run in runs:
        if len(run) == 1:
            yield _dot(run[0], color)
            continue
        path = "L".join(f"{x:.0f} {y:.1f}" for x, y in run)
        yield f"%3Cpath d='M{path}' stroke='{_web(color)}' stroke-width='{width}'/%3E"


def _dot(at: Point, color: str) -> str:
    return f"%3Ccircle cx='{at[0]:.0f}' cy='{at[1]:.1f}' r='2.5' fill='{_web(color)}'/%3E"


@dataclass(frozen=True, slots=True)
class Standing:
    """A KPI on its way, in shares of the way from baseline to target: `reached` and `planned`,
    NaN where they cannot be said."""

    reached: float
    planned: float
    status: str


_FROM, _TO = -0.25, 1.25
"""The shares at the picture's edges: what lies beyond is drawn with an arrow's end."""


def bullet_bar(one: Standing, ink: Palette) -> str:
    """A bar from the baseline to what was reached, on a track that ends at the target, with the
    plan as a tick: right is better, whatever the direction. Without a share there is no picture."""
    if math.isnan(one.reached):
        return ""
    middle, color = HEIGHT / 2, ink.status[one.status]
    parts = [
        _bar(0, 1, middle - 6, 12, ink.line),
        _bar(0, one.reached, middle - 3, 6, color),
        _beyond(one.reached, color),
        _tick(0, ink.quiet, 1),
        _tick(1, ink.ink, 2),
        "" if math.isnan(one.planned) else _tick(one.planned, ink.quiet, 1),
    ]
    return f"{_HEAD}{''.join(parts)}{_TAIL}"


def _x(share: float) -> float:
    held = min(max(share, _FROM), _TO)
    return _EDGE + (WIDTH - 2 * _EDGE) * (held - _FROM) / (_TO - _FROM)


def _bar(start: float, end: float, top: float, height: int, color: str) -> str:
    left, right = sorted((_x(start), _x(end)))
    return (
        f"%3Crect x='{left:.1f}' y='{top:.0f}' width='{right - left:.1f}' height='{height}' "
        f"fill='{_web(color)}'/%3E"
    )


def _tick(share: float, color: str, width: int) -> str:
    x = _x(share)
    return f"%3Cpath d='M{x:.1f} 3V{HEIGHT - 3}' stroke='{_web(color)}' stroke-width='{width}'/%3E"


def _beyond(share: float, color: str) -> str:
    """A point at the edge where the bar would go on."""
    if _FROM <= share <= _TO:
        return ""
    x, ahead = _x(share), _EDGE if share > _TO else -_EDGE
    top, low = HEIGHT / 2 - 6, HEIGHT / 2 + 6
    path = f"M{x:.1f} {top:.0f}L{x + ahead:.1f} {HEIGHT / 2:.0f}L{x:.1f} {low:.0f}"
    return f"%3Cpath d='{path}' fill='{_web(color)}'/%3E"


def _web(color: str) -> str:
    return color.replace("#", "%23")
