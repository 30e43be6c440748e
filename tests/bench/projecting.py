"""Whether bands hold what they say, and how fast KPIs are judged: all, and the one changed."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from benefits.actions.demo import LAST_MONTH, load_demo
from benefits.actions.saving import By
from benefits.domain.calendar.period import Month
from benefits.domain.forecast.projection import SHARE
from benefits.domain.kpis.kpi_kinds import parts_of_one
from benefits.domain.realised.realisation import realise
from benefits.domain.record.portfolio import Portfolio
from benefits.domain.status.judgement import Grounds, judged, rejudged
from benefits.domain.status.status import Thresholds
from benefits.ledger import Ledger
from tests.bench.measure import Bench, Ratio, seconds, typical
from tests.bench.organisation import NOW, organisation
from tests.domain.foretold import NOTHING, Foretold, foretold, simulated
from tests.domain.published_series import PUBLISHED

SERIES, MONTHS = 1_000, 48
NEAR = 0.05
"""How far from eight of ten the share inside the band may be."""
QUICK = 2.0
"""Seconds for signal, status and outlook of everything."""


def _run() -> Iterator[Ratio]:
    yield from _bands()
    yield from _speed()


def _bands() -> Iterator[Ratio]:
    live = np.zeros(SERIES, dtype=np.int64)
    found = {name: foretold(values, live) for name, values in simulated(SERIES, MONTHS, seed=7)}
    for name, one in found.items():
        yield _held(f"simulated, {name}", one, 2 * NEAR)
    yield _held("all simulated", sum(found.values(), NOTHING), NEAR)
    yield _held("the demo", _demo(), NEAR)
    series = {name: values[None, :] for name, values in PUBLISHED.items()}
    told = {name: foretold(one, live[:1]) for name, one in series.items()}
    for name, one in told.items():
        yield _held(f"published, {name}", one, 2 * NEAR)
    yield _held("all published", sum(told.values(), NOTHING), NEAR)


def _held(what: str, found: Foretold, near: float) -> Ratio:
    what = f"{what}: {found.share:.1%} of {found.of:,} months ahead inside the band of {SHARE:.0%}"
    return Ratio(what, abs(found.share - SHARE), near, 1, "of 1")


def _demo() -> Foretold:
    with tempfile.TemporaryDirectory() as folder:
        ledger = Ledger.open(f"sqlite:///{Path(folder, 'demo.db').as_posix()}")
        load_demo(ledger, "en", By("Bench"), LAST_MONTH + 1)
        of = _grounds(ledger.portfolio(), LAST_MONTH + 1)
        ledger.close()
    return foretold(of.values, of.table.go_live - of.first, of.first)


def _speed() -> Iterator[Ratio]:
    with tempfile.TemporaryDirectory() as folder:
        ledger = organisation(f"sqlite:///{Path(folder, 'bench.db').as_posix()}")
        of = _grounds(ledger.portfolio(), NOW)
        ledger.close()
    cold = seconds(lambda: judged(of))
    yield Ratio("signal, status and outlook of 5,000 KPIs x 60 months, cold", cold, QUICK, 1)
    before, one = judged(of), np.array([17])
    warm, again = typical(lambda: judged(of)), typical(lambda: rejudged(before, of, one))
    yield Ratio("after a change to one of them, against all", again, warm, 0.1)


def _grounds(portfolio: Portfolio, today: Month) -> Grounds:
    found = realise(portfolio, today)
    kpis = [portfolio.kpis[int(one)] for one in found.kpis.index.ids]
    return Grounds(
        table=found.kpis,
        parts=np.array([parts_of_one(one.unit) for one in kpis], dtype=np.float64),
        through=found.to_date,
        first=int(found.grid.first),
        thresholds=Thresholds.of(portfolio.settings),
    )


BENCH = Bench("projecting", "Where KPIs land: bands that hold, and how fast", _run)
