"""A large organisation to open pages of: 20 initiatives, 5,000 KPIs of several kinds, 60 months."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import TypeVar

from benefits.domain.calendar.period import Month
from benefits.domain.record.bulk import COST_MONTH
from benefits.domain.record.change import ChangeKind
from benefits.domain.record.facts import (
    Benefit,
    BenefitClass,
    Cost,
    CostKind,
    Direction,
    Initiative,
    Kpi,
    KpiStatus,
    Path,
)
from benefits.domain.record.plan import Facts, Plan
from benefits.ledger import Ledger
from tests.bench.material import measure_all

T = TypeVar("T")

FIRST = Month.of(2021, 1)
NOW = FIRST + 60
"""The present month: all 60 before it are measured."""
INITIATIVES, KPIS, BENEFITS, COSTS, OWNERS = 20, 5_000, 200, 40, 60
_KINDS = ("flow", "duration", "rate", "average", "stock")


def organisation(url: str) -> Ledger:
    """300,000 measurements with goals, benefits and costs, in nine changes."""
    ledger = Ledger.open(url)
    homes = (_initiative(number) for number in range(INITIATIVES))
    kpis = (_kpi(number) for number in range(KPIS))
    claims = (_benefit(number) for number in range(BENEFITS))
    lines = (_cost(number) for number in range(COSTS))
    ledger.apply(Plan(0, after=Facts((*homes, *kpis, *claims, *lines))), author="Bench")
    measure_all(ledger)
    _pay(ledger)
    return ledger


def _initiative(number: int) -> Initiative:
    return Initiative(
        id=-1 - number,
        name=f"Programme {number:02d}",
        start=FIRST,
        go_live=FIRST + 6 + number % 6,
        horizon_months=72,
    )


def _kpi(number: int) -> Kpi:
    return Kpi(
        id=-1_000 - number,
        initiative=-1 - number % INITIATIVES,
        name=f"Indicator {number:04d}",
        kind=_one_of(_KINDS, number),
        unit=_one_of(("count", "days", "%", "hours"), number),
        direction=_one_of((Direction.DOWN, Direction.UP), number // 3),
        owner=f"Owner {number % OWNERS:02d}",
        baseline=Decimal(90),
        baseline_from=FIRST + -6,
        baseline_to=FIRST + -1,
        target=Decimal(60 + number % 30),
        target_month=FIRST + 30,
        path=_one_of((Path.LINEAR, Path.STEP, Path.S_CURVE), number),
        status=KpiStatus.ACTIVE,
    )


def _benefit(number: int) -> Benefit:
    return Benefit(
        id=-100_000 - number,
        kpi=-1_000 - number * (KPIS // BENEFITS) - number % 2,
        name=f"Benefit {number:03d}",
        unit_value=Decimal(350),
        volume=Decimal(40),
        confidence=Decimal("0.8"),
        benefit_class=_one_of(tuple(BenefitClass), number),
    )


def _cost(number: int) -> Cost:
    return Cost(
        id=-200_000 - number,
        initiative=-1 - number % INITIATIVES,
        name=f"Cost {number:02d}",
        kind=_one_of(tuple(CostKind), number // INITIATIVES),
    )


def _pay(ledger: Ledger) -> None:
    """Every cost line has a plan and an actual amount in each month."""
    rows = [
        {"cost": line, "month": FIRST + at, "planned": 5_000_000, "actual": 5_100_000 + at}
        for line in sorted(ledger.portfolio().costs)
        for at in range(NOW - FIRST)
    ]
    after = Facts(bulk={COST_MONTH.name: COST_MONTH.frame(rows)})
    ledger.apply(Plan(ledger.revision(), after=after), author="Bench", kind=ChangeKind.UPLOAD)


def _one_of(choices: Sequence[T], number: int) -> T:
    return choices[number % len(choices)]
