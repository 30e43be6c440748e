"""How fast KPIs are judged through the door that pages use: all of them, and the one changed."""

from __future__ import annotations

import statistics
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benefits import views
from benefits.domain.record.bulk import MEASUREMENT
from benefits.domain.record.change import ChangeKind
from benefits.domain.record.plan import plan_bulk
from benefits.ledger import Ledger
from benefits.views import Known
from benefits.views.judging import judgement, statuses
from tests.bench.measure import Bench, Ratio, seconds
from tests.bench.organisation import NOW, organisation

QUICK = 2.0
"""Seconds for signal, status and outlook of everything."""
FRESH = 8
"""Changes after a start in which the server still asks the system for the memory that it keeps
its newest judgements in; they are told apart."""
CHANGES = 5


def _run() -> Iterator[Ratio]:
    with tempfile.TemporaryDirectory() as folder:
        ledger = organisation(f"sqlite:///{Path(folder, 'bench.db').as_posix()}")
        known = views.known(ledger, today=NOW)
        cold = seconds(lambda: _judge(known))
        fresh = statistics.median(_after_a_change(ledger, number) for number in range(FRESH))
        later = range(FRESH, FRESH + CHANGES)
        again = statistics.median(_after_a_change(ledger, number) for number in later)
        known = views.known(ledger, today=NOW)
        before = seconds(lambda: views.trusted(ledger, known))
        ledger.close()
    yield Ratio("signal, status and outlook of 5,000 KPIs x 60 months, cold", cold, QUICK, 1)
    what = f"after a change to one of them, against all (the first after a start: {fresh:.2f} s)"
    yield Ratio(what, again, cold, 0.1)
    yield Ratio("what was said in earlier months, and what came of it", before, QUICK, 1)


def _judge(known: Known) -> None:
    judgement(known)
    statuses(known)


def _after_a_change(ledger: Ledger, number: int) -> float:
    """One KPI's last value becomes another; how long judging takes after that."""
    portfolio = ledger.portfolio()
    kpi = sorted(portfolio.kpis)[number]
    stored = portfolio.measurements
    last = stored[(stored["kpi"] == kpi) & (stored["month"] == int(NOW) - 1)]
    wanted = MEASUREMENT.conform(last.assign(value=last["value"] + 1_000_000))
    plan = plan_bulk(MEASUREMENT, wanted, MEASUREMENT.conform(last), portfolio.revision)
    ledger.apply(plan, author="Bench", kind=ChangeKind.UPLOAD)
    known = views.known(ledger, today=NOW)
    return seconds(lambda: _judge(known))


BENCH = Bench("judging", "Signal, status and outlook of 5,000 KPIs, as pages ask for them", _run)
