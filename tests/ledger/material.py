"""Small portfolios to try the ledger with, and what a portfolio holds as plain values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pandas as pd

from benefits.domain.calendar.period import Month
from benefits.domain.record.bulk import (
    BENEFIT_MONTH,
    BOOKING,
    BULK_KINDS,
    COST_MONTH,
    MEASUREMENT,
    MONTH_STATE,
    VALIDATION,
)
from benefits.domain.record.change import Change
from benefits.domain.record.facts import (
    FACT_KINDS,
    SETTINGS_ID,
    Alias,
    Benefit,
    BenefitClass,
    BusinessCase,
    CaseLine,
    ChartPhase,
    Comment,
    Commitment,
    Cost,
    CostKind,
    Direction,
    ExchangeRate,
    Fact,
    Initiative,
    Kpi,
    Milestone,
    Pool,
    Settings,
    Side,
    SourceFile,
    Stage,
    StatusOverride,
    Timing,
    UploadMapping,
)
from benefits.domain.record.plan import Facts, Plan, joined, plan_bulk, plan_facts
from benefits.domain.record.portfolio import ATTRIBUTES, Portfolio
from benefits.domain.status.status import Status
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
    apply(ledger, replace(plain, currency="EUR", due_days=5))
    apply(ledger, initiative(), rich_kpi(), cost(), rich_benefit(), source(), *finance())
    _fill(ledger)
    first = ledger.portfolio()
    apply(ledger, *(replace(one, name=f"{one.name} again") for one in named(first)), author="Bo")
    explained = (first.aliases, first.status_overrides, first.chart_phases)
    told = [replace(one, reason="Told anew") for some in explained for one in some.values()]
    said = [replace(one, text="Said anew") for one in first.comments.values()]
    apply(ledger, *told, *said, author="Bo")
    apply(ledger, *(replace(one, actual=Decimal(11)) for one in first.exchange_rates.values()))
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
    gained, home = next(iter(known.benefits)), next(iter(known.initiatives))
    state = {"initiative": home, "month": JANUARY - 1, "state": "closed", "reason": comment}
    about = {"benefit": gained, "month": JANUARY}
    judged = {"verdict": "reduced", "amount": value, "basis": 9, "reason": comment}
    booked = {"amount": value, "budget_line": "4100 Pay", "reason": comment}
    wanted = {
        MEASUREMENT: measured,
        COST_MONTH: paid,
        BENEFIT_MONTH: BENEFIT_MONTH.frame([{**about, "planned": value, "file": file}]),
        VALIDATION: VALIDATION.frame([about | judged]),
        BOOKING: BOOKING.frame([about | booked]),
        MONTH_STATE: MONTH_STATE.frame([state]),
    }
    plans = [
        plan_bulk(kind, rows, getattr(known, ATTRIBUTES[kind.name]), known.revision)
        for kind, rows in wanted.items()
    ]
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
        leads_to=number,
        guardrail=number,
        guardrail_tolerance=Decimal("0.5"),
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
        timing=Timing.ONE_TIME,
        volume_plan=(Milestone(month=JANUARY + 6, value=Decimal("80.5")),),
        volume_kpi=parent,
        adoption_kpi=parent,
        ramp=(Decimal("-0.1"), Decimal("0.5"), Decimal(1)),
        pool=-6,
        hours_per_unit=Decimal("0.25"),
        unit_value_low=Decimal("300.25"),
        unit_value_high=Decimal(500),
        confidence_low=Decimal("0.5"),
        confidence_high=Decimal(1),
        adoption_low=Decimal("0.6"),
        adoption_high=Decimal("1.2"),
        delay_low=-1,
        delay_high=6,
    )


def finance(parent: int = -1) -> tuple[Fact, ...]:
    """One of each fact that finance adds."""
    return (
        Pool(id=-6, initiative=parent, name="Accountants", hours=Decimal(320)),
        ExchangeRate(id=-7, currency="USD", start=JANUARY, budget=Decimal("10.5")),
        BusinessCase(
            id=-8, initiative=parent, name="Board", base=JANUARY, rate=Decimal("0.08"), file=-5
        ),
        CaseLine(
            id=-9,
            case=-8,
            side=Side.BENEFIT,
            name="Fewer errors",
            position=1,
            years=(Decimal("1000.25"), Decimal(2000)),
            risk=Decimal("0.1"),
            benefit=-4,
            cost=-3,
        ),
        Commitment(id=-10, initiative=parent, stage=Stage.COMMITTED, revision=1),
        UploadMapping(
            id=-11, sender="Accounting", name="Monthly", shape="ab12", mapping='[{"a": 1}]'
        ),
        Alias(id=-12, sender="Accounting", label="Dager", kpi=-2, factor=Decimal("0.001")),
        StatusOverride(id=-13, kpi=-2, month=JANUARY, status=Status.WATCH, reason="Strike"),
        ChartPhase(id=-14, kpi=-2, month=JANUARY, reason="Counted by the ERP from now on"),
        Comment(id=-15, kpi=-2, text="Half of March is estimated"),
        Comment(id=-16, kpi=-2, month=JANUARY, text="Stocktaking"),
    )


def named(portfolio: Portfolio) -> tuple[Any, ...]:
    nameless = (Settings, ExchangeRate, Alias, StatusOverride, ChartPhase, Comment)
    return tuple(one for one in small(portfolio) if not isinstance(one, nameless))


def small(portfolio: Portfolio) -> tuple[Fact, ...]:
    """All small facts of a portfolio."""
    kinds = [kind for kind in FACT_KINDS if kind != "settings"]
    parts = [getattr(portfolio, ATTRIBUTES[kind]).values() for kind in kinds]
    return (portfolio.settings, *(one for part in parts for one in part))


def contents(portfolio: Portfolio) -> dict[str, Any]:
    """Everything in a portfolio, in its order, as values that compare."""
    return {
        "small": small(portfolio),
        **{kind: rows(getattr(portfolio, ATTRIBUTES[kind])) for kind in BULK_KINDS},
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
