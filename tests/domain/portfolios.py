"""Small portfolios written as a reader would: one initiative, its KPIs, and what was measured."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

import pandas as pd

from benefits.domain.calendar.period import Month
from benefits.domain.record.bulk import (
    BENEFIT_MONTH,
    BOOKING,
    COST_MONTH,
    MEASUREMENT,
    VALIDATION,
    BulkKind,
)
from benefits.domain.record.facts import (
    SETTINGS_ID,
    Alias,
    Benefit,
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
    KpiStatus,
    Pool,
    Settings,
    SourceFile,
    StatusOverride,
    UploadMapping,
)
from benefits.domain.record.portfolio import Portfolio

JAN = Month.of(2026, 1)
"""The first month of the worked examples."""


def initiative(number: int = 1, **fields: Any) -> Initiative:
    """Starts and goes live in January 2026, appraised over a year, unless told otherwise."""
    given: dict[str, Any] = {"name": f"Initiative {number}", "start": JAN, "go_live": JAN}
    return Initiative(id=number, **{**given, "horizon_months": 12, **fields})


def kpi(number: int = 1, **fields: Any) -> Kpi:
    """An active flow, lower is better, from 100 to 70 by March 2026, unless told otherwise."""
    given: dict[str, Any] = {
        "initiative": 1,
        "name": f"Errors {number}",
        "kind": "flow",
        "unit": "count",
        "direction": Direction.DOWN,
        "owner": "Kari",
        "source": "ERP",
        "baseline": Decimal(100),
        "baseline_from": JAN + -6,
        "baseline_source": "ERP",
        "target": Decimal(70),
        "target_month": JAN + 2,
        "status": KpiStatus.ACTIVE,
    }
    return Kpi(id=number, **{**given, **fields})


def benefit(number: int = 1, **fields: Any) -> Benefit:
    """Ten currency units for each unit of improvement, unless told otherwise."""
    given: dict[str, Any] = {"kpi": 1, "name": f"Benefit {number}", "unit_value": Decimal(10)}
    return Benefit(id=number, **{**given, **fields})


def cost(number: int = 1, **fields: Any) -> Cost:
    given: dict[str, Any] = {"initiative": 1, "name": f"Cost {number}", "kind": CostKind.ONE_OFF}
    return Cost(id=number, **{**given, **fields})


def months(kpi: int, values: Iterable[Any], first: int = JAN) -> list[dict[str, Any]]:
    """Measurements month by month: a number is final, a (number, status) pair is not, None is
    missing."""
    rows = []
    for place, one in enumerate(values):
        value, status = one if isinstance(one, tuple) else (one, "final")
        if value is not None or status == "not_applicable":
            rows.append(row(kpi, int(first) + place, value, status=status))
    return rows


def row(kpi: int, month: int, value: Any, **fields: Any) -> dict[str, Any]:
    """One measurement; numbers are written as people write them."""
    scaled = {
        name: round(Decimal(str(number)) * 1_000_000)
        for name, number in {"value": value, **fields}.items()
        if name not in ("status", "comment", "sheet", "cell", "file", "found")
        and number is not None
    }
    kept = {name: one for name, one in fields.items() if name not in scaled}
    return {"kpi": kpi, "month": month, "status": "final", **kept, **scaled}


def paid(cost: int, month: int, planned: int | None, actual: int | None = None) -> dict[str, Any]:
    """A month of a cost line, in whole currency units."""
    amounts = {"planned": planned, "actual": actual}
    known = {name: 100 * one for name, one in amounts.items() if one is not None}
    return {"cost": cost, "month": month, **known}


def verdict(
    benefit: int, month: int, amount: int, basis: int, said: str = "accepted"
) -> dict[str, Any]:
    """What finance stands behind in a month, in whole currency units."""
    amounts = {"amount": 100 * amount, "basis": 100 * basis}
    return {"benefit": benefit, "month": month, "verdict": said, "reason": "Checked", **amounts}


def portfolio(
    *facts: Fact,
    measurements: Iterable[Mapping[str, Any]] = (),
    cost_months: Iterable[Mapping[str, Any]] = (),
    benefit_months: Iterable[Mapping[str, Any]] = (),
    validations: Iterable[Mapping[str, Any]] = (),
    bookings: Iterable[Mapping[str, Any]] = (),
    revision: int = 1,
) -> Portfolio:
    """Facts in any order as a portfolio."""

    def by_id(shape: type) -> dict[int, Any]:
        return {one.id: one for one in facts if isinstance(one, shape)}

    return Portfolio(
        revision=revision,
        settings=by_id(Settings).get(SETTINGS_ID, Settings(id=SETTINGS_ID)),
        initiatives=by_id(Initiative),
        kpis=by_id(Kpi),
        benefits=by_id(Benefit),
        costs=by_id(Cost),
        files=by_id(SourceFile),
        measurements=_laid(MEASUREMENT, measurements),
        cost_months=_laid(COST_MONTH, cost_months),
        pools=by_id(Pool),
        exchange_rates=by_id(ExchangeRate),
        business_cases=by_id(BusinessCase),
        case_lines=by_id(CaseLine),
        commitments=by_id(Commitment),
        upload_mappings=by_id(UploadMapping),
        aliases=by_id(Alias),
        status_overrides=by_id(StatusOverride),
        chart_phases=by_id(ChartPhase),
        comments=by_id(Comment),
        benefit_months=_laid(BENEFIT_MONTH, benefit_months),
        validations=_laid(VALIDATION, validations),
        bookings=_laid(BOOKING, bookings),
    )


def _laid(kind: BulkKind, rows: Iterable[Mapping[str, Any]]) -> pd.DataFrame:
    return kind.frame(list(rows)).sort_values(list(kind.key))
