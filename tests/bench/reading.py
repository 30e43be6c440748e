"""Reading a portfolio of 300,000 measurements anew, against catching up with a small upload."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from benefits.domain.record.bulk import MEASUREMENT
from benefits.domain.record.plan import plan_bulk
from benefits.ledger import Ledger
from tests.bench.material import FIRST, MONTHS, measure_all, with_goals
from tests.bench.measure import Bench, Ratio, seconds, typical

UPLOAD = 100
ROUNDS = 7


def _run() -> Iterator[Ratio]:
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder, 'bench.db').as_posix()}"
        ledger = with_goals(url)
        measure_all(ledger)
        anew = typical(lambda: Ledger(url).portfolio())
        for what, month in (("corrected", FIRST + 30), ("added", FIRST + MONTHS)):
            caught_up = sorted(_catch_up(ledger, month, turn) for turn in range(ROUNDS))
            title = f"catching up with {UPLOAD} rows {what}, against reading 300,000 anew"
            yield Ratio(title, caught_up[ROUNDS // 2], anew, aim=0.1)
        ledger.close()


def _catch_up(ledger: Ledger, month: int, turn: int) -> float:
    """Seconds from somebody's small upload to the portfolio that has it."""
    known = ledger.portfolio()
    kpis = sorted(known.kpis)[turn :: len(known.kpis) // UPLOAD][:UPLOAD]
    rows = {"kpi": kpis, "month": [month] * UPLOAD, "value": [turn] * UPLOAD}
    wanted = MEASUREMENT.frame(rows).assign(status="final")
    plan = plan_bulk(MEASUREMENT, wanted, known.measurements, known.revision)
    ledger.apply(plan, author="Bench")
    return seconds(ledger.portfolio)


BENCH = Bench("reading", "Reading 300,000 measurements (5,000 KPIs, 60 months)", _run)
