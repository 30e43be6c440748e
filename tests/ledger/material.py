"""Small portfolios to try the ledger with, and what a portfolio holds as plain values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pandas as pd

from benefits.domain.bulk import COST_MONTH, MEASUREMENT
from benefits.domain.change import Change
from benefits.domain.facts import (
    SETTINGS_ID,
    Benefit,
    BenefitClass,
    Cost,
    CostKind,
    Direction,
    Fact,
    Initiative,
    Kpi,
    Milestone,
    Settings,
    SourceFile,
)
from benefits.domain.period import Month
from benefits.domain.plan import Facts, Plan, joined, plan_bulk, plan_facts
from benefits.domain.portfolio import Portfolio
from benefits.ledger import Ledger

JANUARY = Month.of(2026, 1)


def initiative(number: int = -1, **other: Any) -> Initiative:
    wanted = {"name": "New ERP", "start": JANUARY, "go_live": JANUARY + 6, **other}
    return Initiative(id=number, **wanted)


def kpi(number: int = -2, parent: int = -1, **other: Any) -> Kpi:
    wanted = {"name": "Days to close", "kind": "level", "unit": "days", **other}
    return Kpi(id=number, initiative=parent, direction=Direction.DOWN, **wanted)


def cost(number: int = -3, parent: int = -1, **other: Any) -> Cost:
    return Cost(
        id=number, initiative=parent, **{"name": "Licences", "kind": CostKind.RUNNING, **other}
    )


def benefit(number: int = -4, parent: int = -2, **other: Any) -> Benefit:
    wanted = {"name": "Hours saved", "unit_value": Decimal("412.50"), **other}
    return Benefit(id=number, kpi=parent, **wanted)


def source(number: int = -5, **other: Any) -> SourceFile:
    return SourceFile(
        id=number, **{"name": "march.xlsx", "sha256": "ab" * 32, "size": 5120, **other}
    )


def measurements(values: Mapping[tuple[int, int], int | None], **other: Any) -> pd.DataFrame:
    """Rows by (kpi, month) with a value in millionths."""
    rows = [
        {"kpi": one, "month": int(month), "value": value, "status": "final", **other}
        for (one, month), value in values.items()
    ]
    return MEASUREMENT.frame(rows)


def apply(ledger: Ledger, *facts: Fact, author: str = "Anna") -> Change:
    """Save small facts as wanted, against what the ledger knows now."""
    known = ledger.portfolio()
    return ledger.apply(plan_facts(facts, small(known), known.revision), author=author)


def measure(
    ledger: Ledger, values: Mapping[tuple[int, int], int | None], *, author: str = "Anna"
) -> Change:
    """Save measurements against what the ledger knows now."""
    return ledger.apply(measuring(ledger, values), author=author)


def measuring(ledger: Ledger, values: Mapping[tuple[int, int], int | None]) -> Plan:
    known = ledger.portfolio()
    return plan_bulk(MEASUREMENT, measurements(values), known.measurements, known.revision)


def ending(ledger: Ledger, *facts: Fact) -> Plan:
    return plan_facts((), (), ledger.revision(), ended=facts)


def started(ledger: Ledger) -> tuple[int, int]:
    """An initiative with one KPI: their ids."""
    apply(ledger, initiative(), kpi())
    known = ledger.portfolio()
    return next(iter(known.initiatives)), next(iter(known.kpis))


def with_everything(url: str) -> Ledger:
    """A ledger with facts of every kind, current ones and ended ones, empty columns and filled."""
    ledger = Ledger.open(url)
    plain = Settings(id=SETTINGS_ID, organisation="Fjord")
    apply(ledger, plain)
    apply(ledger, replace(plain, currency="EUR"))
    apply(ledger, initiative(), rich_kpi(), cost(), rich_benefit(), source())
    _fill(ledger)
    first = ledger.portfolio()
    apply(ledger, *(replace(one, name=f"{one.name} again") for one in named(first)), author="Bo")
    _fill(ledger, value=2, comment="restated")
    ledger.undo(ledger.revision(), author="Cleo", reason="by mistake", token="once")
    return ledger


def _fill(ledger: Ledger, value: int = 1, comment: str = "") -> None:
    known = ledger.portfolio()
    one, line, file = (next(iter(some)) for some in (known.kpis, known.costs, known.files))
    measured = MEASUREMENT.frame(
        [
            {"kpi": one, "month": JANUARY, "value": value, "weight": 5, "numerator": 6,
             "denominator": 7, "status": "final", "comment": comment, "file": file,
             "sheet": "Data", "cell": "C7", "found": "1,0"},
            {"kpi": one, "month": JANUARY + value, "status": "not_applicable"},
        ]
    )  # fmt: skip
    paid = COST_MONTH.frame(
        [
            {
                "cost": line,
                "month": JANUARY,
                "planned": value,
                "actual": 9,
                "comment": comment,
                "file": file,
            }
        ]
    )
    plans = (
        plan_bulk(MEASUREMENT, measured, known.measurements, known.revision),
        plan_bulk(COST_MONTH, paid, known.cost_months, known.revision),
    )
    ledger.apply(joined(plans), author="Anna", reason="March")


def rich_kpi(number: int = -2, parent: int = -1) -> Kpi:
    """A KPI with every field filled."""
    return kpi(
        number,
        parent,
        baseline=Decimal("10.5"),
        baseline_from=JANUARY - 12,
        baseline_to=JANUARY - 1,
        target=Decimal(5),
        target_month=JANUARY + 12,
        milestones=(Milestone(month=JANUARY + 8, value=Decimal("7.25")),),
    )


def rich_benefit(number: int = -4, parent: int = -2) -> Benefit:
    """A benefit with every field filled."""
    return benefit(
        number,
        parent,
        volume=Decimal(250),
        carrying_rate=Decimal("0.08"),
        benefit_class=BenefitClass.CASHABLE,
        disbenefit=True,
        assumptions="Volume as in 2025, æøå and 漢字",
    )


def named(portfolio: Portfolio) -> tuple[Any, ...]:
    return tuple(one for one in small(portfolio) if not isinstance(one, Settings))


def small(portfolio: Portfolio) -> tuple[Fact, ...]:
    """All small facts of a portfolio."""
    parts = (portfolio.initiatives, portfolio.kpis, portfolio.benefits, portfolio.costs)
    facts = (one for part in (*parts, portfolio.files) for one in part.values())
    return (portfolio.settings, *facts)


def contents(portfolio: Portfolio) -> dict[str, Any]:
    """Everything in a portfolio, in its order, as values that compare."""
    return {
        "small": small(portfolio),
        "measurements": rows(portfolio.measurements),
        "cost_months": rows(portfolio.cost_months),
        "types": [str(one) for one in portfolio.measurements.dtypes],
    }


def rows(frame: pd.DataFrame) -> list[tuple[Any, ...]]:
    """A frame's rows with None where empty."""
    plain = frame.astype(object).where(frame.notna(), None)
    return [tuple(row) for row in plain.itertuples(index=False)]


def values(portfolio: Portfolio) -> dict[tuple[int, int], int | None]:
    """Measured values by (kpi, month)."""
    frame = portfolio.measurements[["kpi", "month", "value"]]
    return {(one, month): value for one, month, value in rows(frame)}


def facts_of(moved: Facts) -> tuple[tuple[Fact, ...], dict[str, list[tuple[Any, ...]]]]:
    """A set of facts as values that compare."""
    return moved.small, {name: rows(frame) for name, frame in moved.bulk.items()}
