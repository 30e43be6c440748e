"""A large portfolio to measure with."""

from __future__ import annotations

from decimal import Decimal

import numpy as np

from benefits.domain.calendar.period import Month
from benefits.domain.record.bulk import MEASUREMENT
from benefits.domain.record.change import ChangeKind
from benefits.domain.record.facts import Benefit, Direction, Initiative, Kpi, KpiStatus
from benefits.domain.record.plan import Facts, Plan
from benefits.ledger import Ledger

FIRST = Month.of(2021, 1)
INITIATIVES, KPIS, MONTHS = 50, 5_000, 60


def name_of(number: int) -> str:
    return f"Indicator {number:04d}"


def with_goals(url: str) -> Ledger:
    """5,000 KPIs with goals and a benefit each, and nothing measured."""
    ledger = Ledger.open(url)
    facts = (*map(_initiative, range(INITIATIVES)), *map(_kpi, range(KPIS)))
    ledger.apply(Plan(0, after=Facts((*facts, *map(_benefit, range(KPIS))))), author="Bench")
    return ledger


def measure_all(ledger: Ledger, months: int = MONTHS) -> None:
    """Measure each KPI in each month, a year a time."""
    kpis = np.array(sorted(ledger.portfolio().kpis), dtype=np.int64)
    for start in range(0, months, 12):
        some = int(FIRST) + np.arange(start, min(start + 12, months), dtype=np.int64)
        one, month = np.repeat(kpis, len(some)), np.tile(some, len(kpis))
        places = range(len(one))
        rows = {
            "kpi": one,
            "month": month,
            "value": 1_000_000 * (50 + (one * 7_919 + month * 104_729) % 50),
            "status": ["final"] * len(one),
            "sheet": ["Data"] * len(one),
            "cell": [f"C{place + 2}" for place in places],
            "found": [str(place % 97) for place in places],
        }
        after = Facts(bulk={MEASUREMENT.name: MEASUREMENT.frame(rows)})
        ledger.apply(Plan(ledger.revision(), after=after), author="Bench", kind=ChangeKind.UPLOAD)


def _initiative(number: int) -> Initiative:
    return Initiative(
        id=-1 - number, name=f"Programme {number:02d}", start=FIRST, go_live=FIRST + 6
    )


def _kpi(number: int) -> Kpi:
    return Kpi(
        id=-1_000 - number,
        initiative=-1 - number % INITIATIVES,
        name=name_of(number),
        kind="flow",
        unit="errors",
        direction=Direction.DOWN,
        baseline=Decimal(100),
        baseline_from=FIRST - 12,
        baseline_to=FIRST - 1,
        target=Decimal(60),
        target_month=FIRST + 24,
        status=KpiStatus.ACTIVE,
    )


def _benefit(number: int) -> Benefit:
    return Benefit(
        id=-100_000 - number, kpi=-1_000 - number, name="Rework saved", unit_value=Decimal(350)
    )
