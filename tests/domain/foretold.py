"""What would have been foretold at earlier months, beside what came: does a band hold what it says?

Simulated series stand for what KPIs do after a go-live: some stay, some learn, some drift.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from benefits.domain.forecast.projection import FEWEST, History, projection
from benefits.domain.record.grid import Floats, Ints

AHEAD = 12
"""Months that each is followed into."""
EVERY = 3
"""Months between one look ahead and the next."""


@dataclass(frozen=True, slots=True)
class Foretold:
    """How many later values there were, and how many of them lay inside their band."""

    inside: int
    of: int

    def __add__(self, other: Foretold) -> Foretold:
        return Foretold(self.inside + other.inside, self.of + other.of)

    @property
    def share(self) -> float:
        return self.inside / self.of


NOTHING = Foretold(0, 0)


def history(values: Floats, go_live: Ints, through: int, first: int = 0) -> History:
    """Series (KPIs, months) with all that is later than the next year left out."""
    shown = values[:, : through + AHEAD]
    rows, months = shown.shape
    return History(
        value=shown,
        go_live=go_live,
        last=np.full(rows, months - 1),
        floor=np.full(rows, -np.inf),
        ceiling=np.full(rows, np.inf),
        through=through,
        first=first,
    )


def foretold(values: Floats, go_live: Ints, first: int = 0) -> Foretold:
    """All looks ahead of series (KPIs, months) from six values after go-live on."""
    looks = range(int(go_live.min()) + FEWEST, values.shape[1], EVERY)
    found = (at_month(values, go_live, through, first) for through in looks)
    return sum(found, NOTHING)


def at_month(values: Floats, go_live: Ints, through: int, first: int = 0) -> Foretold:
    """One look ahead."""
    of = history(values, go_live, through, first)
    course = projection(of).expected
    told = ~np.isnan(course.value) & ~np.isnan(of.value)
    inside = told & (of.value >= course.low) & (of.value <= course.high)
    return Foretold(int(inside.sum()), int(told.sum()))


Shape = Callable[[np.random.Generator, Floats, Floats], Floats]


def _alike(part: float) -> Shape:
    def shape(random: np.random.Generator, noise: Floats, month: Floats) -> Floats:
        found = noise.copy()
        for at in range(1, noise.shape[1]):
            found[:, at] = part * found[:, at - 1] + np.sqrt(1 - part**2) * noise[:, at]
        return found

    return shape


def _learning(speed: float) -> Shape:
    def shape(random: np.random.Generator, noise: Floats, month: Floats) -> Floats:
        size = random.choice([3.0, 6.0, 10.0], size=(len(noise), 1))
        return noise + size * (1 - np.exp(-month / speed))

    return shape


def _stepping(random: np.random.Generator, noise: Floats, month: Floats) -> Floats:
    when = random.integers(2, noise.shape[1], size=(len(noise), 1))
    return noise + np.where(month >= when, random.choice([2.0, 4.0], size=(len(noise), 1)), 0)


def _wandering(random: np.random.Generator, noise: Floats, month: Floats) -> Floats:
    return noise + np.cumsum(random.normal(scale=0.3, size=noise.shape), axis=1)


def _in_season(random: np.random.Generator, noise: Floats, month: Floats) -> Floats:
    return 20 + noise + 2 * np.sin(2 * np.pi * month / 12)


SHAPES: Mapping[str, Shape] = {
    "stable": lambda random, noise, month: noise,
    "months resemble each other (0.3)": _alike(0.3),
    "months resemble each other (0.6)": _alike(0.6),
    "learned in two months": _learning(2),
    "learned in four months": _learning(4),
    "learned in eight months": _learning(8),
    "a slow trend": lambda random, noise, month: noise + 0.1 * month,
    "a trend": lambda random, noise, month: noise + 0.3 * month,
    "lopsided": lambda random, noise, month: np.exp(0.6 * noise),
    "counts": lambda random, noise, month: random.poisson(8, size=noise.shape).astype(np.float64),
    "now and then far out": lambda random, noise, month: random.standard_t(3, size=noise.shape),
    "wandering": _wandering,
    "a step some day": _stepping,
    "a season": _in_season,
}


def simulated(series: int, months: int, seed: int) -> Iterator[tuple[str, Floats]]:
    """Series of every shape (series, months), in standard deviations of their noise."""
    for place, (name, shape) in enumerate(SHAPES.items()):
        random = np.random.default_rng([seed, place])
        noise = random.normal(size=(series, months))
        yield name, shape(random, noise, np.arange(months, dtype=np.float64))
