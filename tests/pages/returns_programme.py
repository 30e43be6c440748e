"""A small programme as somebody enters it: goals, costs and three months of actuals."""

from __future__ import annotations

from decimal import Decimal

from benefits.domain.record.bulk import COST_MONTH, MEASUREMENT
from benefits.domain.record.plan import Facts, Plan
from benefits.ledger import Ledger
from tests.domain.portfolios import JAN, benefit, cost, initiative, kpi, months, paid


def entered(ledger: Ledger) -> None:
    """Errors fall from 100 a month to 80, 70 being planned, at 10 each; 1,000 was to be paid."""
    goals = Facts(
        (
            initiative(-1, name="ERP", horizon_months=36),
            kpi(-2, initiative=-1),
            benefit(-3, kpi=-2, attribution=Decimal("0.9")),
            cost(-4, initiative=-1),
        )
    )
    made = ledger.apply(Plan(0, after=goals), author="Kari")
    numbers = {type(one).__name__: one.id for one in ledger.history(made.number).after.small}
    values = MEASUREMENT.frame(months(numbers["Kpi"], [90, None, 80]))
    bill = COST_MONTH.frame([paid(numbers["Cost"], JAN - 1, 1000, 900)])
    bulk = Facts(bulk={MEASUREMENT.name: values, COST_MONTH.name: bill})
    ledger.apply(Plan(1, after=bulk), author="Kari")
