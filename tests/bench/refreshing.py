"""What a page waits for after somebody's upload of 100 rows, against loading everything anew."""

from __future__ import annotations

import statistics
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from benefits.domain.realised.realisation import Realisation, realise
from benefits.domain.record.bulk import MEASUREMENT
from benefits.domain.record.change import ChangeKind
from benefits.domain.record.grid import QUARTER
from benefits.domain.record.plan import plan_bulk
from benefits.domain.record.portfolio import Portfolio
from benefits.ledger import Ledger
from benefits.views.known import Known, known, known_from
from benefits.views.overview import headline
from tests.bench.measure import Bench, Ratio, seconds, typical
from tests.bench.organisation import FIRST, NOW, organisation

UPLOAD = 100
ROUNDS = 7
QUICK = 0.5
"""Seconds in which all figures of 300,000 measurements are to be computed."""


def _run() -> Iterator[Ratio]:
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder, 'bench.db').as_posix()}"
        ledger = organisation(url)
        portfolio = ledger.portfolio()
        figures = typical(lambda: _figures(known_from(portfolio, NOW)))
        reading = typical(lambda: Ledger(url).portfolio(), times=3)
        known(ledger, today=NOW)
        rounds = [_after_upload(ledger, turn) for turn in range(ROUNDS)]
        ledger.close()
    rows, shown = (statistics.median(each) for each in zip(*rounds, strict=True))
    yield Ratio(f"rows after {UPLOAD} new, against reading all", rows, reading, 0.1)
    what = f"rows and figures after {UPLOAD} new, against reading and computing all"
    yield Ratio(what, rows + shown, reading + figures, 0.1)
    yield Ratio("all figures, of half a second", figures, QUICK, 1.0)
    yield Ratio("the months alone, of half a second", typical(_months(portfolio)), QUICK, 1.0)


def _figures(found: Known) -> None:
    """What the overview and the quarters stand on."""
    headline(found)
    found.card(QUARTER)


def _months(portfolio: Portfolio) -> Callable[[], Realisation]:
    return lambda: realise(portfolio, NOW)


def _after_upload(ledger: Ledger, turn: int) -> tuple[float, float]:
    """Seconds until the rows of a small upload are there, and then until the figures are."""
    before = ledger.portfolio()
    kpis = sorted(before.kpis)[turn :: len(before.kpis) // UPLOAD][:UPLOAD]
    rows = [
        {"kpi": one, "month": FIRST + 59, "value": 1_000_000 + turn, "status": "final"}
        for one in kpis
    ]
    frame = MEASUREMENT.frame(rows)
    plan = plan_bulk(MEASUREMENT, frame, before.measurements, before.revision)
    ledger.apply(plan, author="Bench", kind=ChangeKind.UPLOAD)
    return seconds(ledger.portfolio), seconds(lambda: _figures(known(ledger, today=NOW)))


BENCH = Bench("refreshing", "Figures after an upload of 100 rows among 300,000", _run)
