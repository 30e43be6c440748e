"""How often chance is called an improvement, how soon a real one is found, and how fast."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from benefits.domain.control.runs import Ways
from benefits.domain.control.series_warnings import series_warnings
from benefits.domain.control.signal import assurance, frozen, signals
from benefits.domain.control.standing import standings
from benefits.domain.record.grid import Floats
from tests.bench.measure import Bench, Ratio, typical

SERIES = 5000
YEARS = 4
MONTHS = 60
QUICK = 0.5
"""Seconds for the signals of 5,000 KPIs: a quarter of what signal, status and outlook may take."""
FALSE = 0.02
BASELINE = 12
FOUND = {1.0: 0.74, 2.0: 0.99, 3.0: 1.0}
"""The share of steps, in standard deviations, of which a chart with limits frozen on twelve months
is known to show a signal within the twelve after it, in whole hundredths."""
ROUNDED = 0.005
DOTS = 0.18
"""The share of stable charts that are known to have an improving dot in the same year."""
DRAWS = 4
"""Steps are drawn so many times 5,000: by chance the share found moves a hundredth in 5,000."""


def _run() -> Iterator[Ratio]:
    for baseline in (BASELINE, 24, 36):
        said = _said_of_stable(baseline)
        what = f"stable, {baseline} months before go-live: falsely called improved"
        yield Ratio(f"{what}, average month of {YEARS} years", said.mean(), FALSE, 1, "of 1")
        yield Ratio(f"{what}, average month of the first", said[:12].mean(), FALSE, 1, "of 1")
    dots, _ = _on_step(0)
    what = f"stable, {BASELINE} months before go-live: an improving dot in the first year"
    yield Ratio(what, dots, DOTS, 1 + ROUNDED / DOTS, "of 1")
    for step, share in FOUND.items():
        signal, improved = _on_step(step)
        what = f"a step of {step:g} sd: without a signal after a year, against what is known"
        what += f" ({signal:.1%} have one, {improved:.1%} are called improved)"
        yield Ratio(what, 1 - signal, 1 - share + ROUNDED, 1, "of 1")
    yield from _speed()


def _series(baseline: int, months: int, step: float, draw: int = 0) -> Floats:
    values = np.random.default_rng([7, baseline, draw]).normal(size=(SERIES, baseline + months))
    values[:, baseline:] += step
    return values


def _good() -> Ways:
    return np.ones(SERIES, dtype=np.int8)


def _said_of_stable(baseline: int) -> Floats:
    """The share of stable series that is called improved in each month after go-live."""
    values = _series(baseline, 12 * YEARS, 0)
    found = standings(values, _good(), np.full(SERIES, baseline))
    return np.asarray(found.improved[:, baseline:].mean(axis=0))


def _on_step(step: float) -> tuple[float, float]:
    """The share of steps of which a chart shows a signal after a year, and which were called
    improved within it."""
    live = np.full(SERIES, BASELINE)
    shown, said = [], []
    for draw in range(DRAWS):
        values = _series(BASELINE, 12, step, draw)
        chart = signals(values, _good(), None, frozen(values, live))
        shown.append(chart.improvement[:, BASELINE:].any(axis=1).mean())
        said.append(standings(values, _good(), live).improved.any(axis=1).mean())
    return float(np.mean(shown)), float(np.mean(said))


def _speed() -> Iterator[Ratio]:
    values = _series(24, MONTHS - 24, 0.5)
    everything = typical(_all(values))
    yield Ratio(
        "signals, standing and warnings of 5,000 KPIs x 60 months, of half a second",
        everything,
        QUICK,
        1,
    )
    one = typical(_all(values[:1]))
    yield Ratio("the same for the one KPI that changed, against all", one, everything, 0.1)


def _all(values: Floats) -> Callable[[], None]:
    live = np.full(len(values), 24)
    good = np.ones(len(values), dtype=np.int8)

    def act() -> None:
        charts = signals(values, good, None, frozen(values, live))
        charts.point_types, charts.variation  # noqa: B018
        assurance(charts, np.ones(len(values)))
        series_warnings(charts, 0)
        standings(values, good, live)

    return act


BENCH = Bench("signalling", "Signals of 5,000 KPIs: false ones, found ones, and how fast", _run)
