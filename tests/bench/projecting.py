"""Whether the bands of where KPIs land hold what they say."""

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
from benefits.domain.status.judgement import Grounds
from benefits.domain.status.status import Thresholds
from benefits.ledger import Ledger
from tests.bench.measure import Bench, Ratio
from tests.domain.foretold import NOTHING, Foretold, foretold, simulated
from tests.domain.published_series import PUBLISHED

SERIES, MONTHS = 1_000, 48
NEAR = 0.05
"""How far from eight of ten the share inside the band may be."""


def _run() -> Iterator[Ratio]:
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
    what = f"{what}: {found.share:.1%} of {found.of:,} values ahead inside the band of {SHARE:.0%}"
    return Ratio(what, abs(found.share - SHARE), near, 1, "of 1")


def _demo() -> Foretold:
    with tempfile.TemporaryDirectory() as folder:
        ledger = Ledger.open(f"sqlite:///{Path(folder, 'demo.db').as_posix()}")
        load_demo(ledger, "en", By("Bench"), LAST_MONTH + 1)
        of = _grounds(ledger.portfolio(), LAST_MONTH + 1)
        ledger.close()
    return foretold(of.values, of.table.go_live - of.first, of.first)


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


BENCH = Bench("projecting", "Where KPIs land: bands that hold", _run)
