"""How a bench measures and what it says."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ratio:
    """Ours against something else of the same run: `of` says what each of the two is."""

    what: str
    ours: float
    theirs: float
    aim: float
    unit: str = "s"

    @property
    def value(self) -> float:
        return self.ours / self.theirs


@dataclass(frozen=True, slots=True)
class Bench:
    """A named group of ratios."""

    name: str
    title: str
    run: Callable[[], Iterator[Ratio]]


def report(found: Ratio) -> str:
    """One line: the ratio, the aim, and the two numbers behind it."""
    kept = "reached" if found.value <= found.aim else "MISSED"
    numbers = f"{found.ours:.3g} {found.unit} against {found.theirs:.3g} {found.unit}"
    return f"  {found.value:6.3f}x  aim {found.aim:g}x {kept:8} {found.what} ({numbers})"


def seconds(act: Callable[[], object]) -> float:
    """How long something takes once."""
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def typical(act: Callable[[], object], times: int = 5) -> float:
    """The median of a few runs: a noisy neighbour spoils a mean, and a best case flatters."""
    return statistics.median(seconds(act) for _ in range(times))
