"""A portfolio as a plan would leave it: what ends is gone, what changes is changed, once."""

from __future__ import annotations

from dataclasses import replace

from benefits.domain.record.applied import applied
from benefits.domain.record.bulk import COST_MONTH
from benefits.domain.record.plan import Facts, Plan
from tests.domain.portfolios import JAN, cost, initiative, portfolio

MONTHS = COST_MONTH.frame(
    [
        {"cost": 1, "month": JAN, "planned": 100},
        {"cost": 1, "month": JAN + 1, "planned": 200},
        {"cost": 2, "month": JAN, "planned": 300},
    ]
)


def test_facts_and_months_end_change_and_come() -> None:
    before = replace(portfolio(initiative(), cost(1), cost(2)), cost_months=MONTHS)
    dearer = replace(cost(1), name="Dearer")
    later = COST_MONTH.frame(
        [
            {"cost": 1, "month": JAN, "planned": 150},
            {"cost": -1, "month": JAN, "planned": 7},
        ]
    )
    plan = Plan(
        3,
        before=Facts((cost(1), cost(2)), {COST_MONTH.name: MONTHS.iloc[[0, 2]]}),
        after=Facts((dearer, cost(-1)), {COST_MONTH.name: later}),
    )
    after = applied(before, plan)
    assert after.costs == {1: dearer, -1: cost(-1)}
    assert after.cost_months[["cost", "month", "planned"]].to_numpy().tolist() == [
        [-1, JAN, 7],
        [1, JAN, 150],
        [1, JAN + 1, 200],
    ]
    assert list(before.costs) == [1, 2]
    assert len(before.cost_months) == 3
