"""Everything known at one revision, as views and rules read it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from dataclasses import field as declared
from typing import Any

import pandas as pd

from benefits.domain.record.bulk import BENEFIT_MONTH, BOOKING, MONTH_STATE, VALIDATION
from benefits.domain.record.facts import (
    Alias,
    Benefit,
    BusinessCase,
    CaseLine,
    ChartPhase,
    Comment,
    Commitment,
    Cost,
    ExchangeRate,
    Fact,
    Initiative,
    Kpi,
    Pool,
    Settings,
    SourceFile,
    StatusOverride,
    UploadMapping,
    kind_of,
)


@dataclass(frozen=True, slots=True, eq=False)
class Portfolio:
    """All facts current at `revision`. Frames have the columns of `bulk.py`, sorted by key."""

    revision: int
    settings: Settings
    initiatives: Mapping[int, Initiative]
    kpis: Mapping[int, Kpi]
    benefits: Mapping[int, Benefit]
    costs: Mapping[int, Cost]
    files: Mapping[int, SourceFile]
    measurements: pd.DataFrame
    cost_months: pd.DataFrame
    pools: Mapping[int, Pool] = declared(default_factory=dict)
    exchange_rates: Mapping[int, ExchangeRate] = declared(default_factory=dict)
    business_cases: Mapping[int, BusinessCase] = declared(default_factory=dict)
    case_lines: Mapping[int, CaseLine] = declared(default_factory=dict)
    commitments: Mapping[int, Commitment] = declared(default_factory=dict)
    upload_mappings: Mapping[int, UploadMapping] = declared(default_factory=dict)
    aliases: Mapping[int, Alias] = declared(default_factory=dict)
    status_overrides: Mapping[int, StatusOverride] = declared(default_factory=dict)
    chart_phases: Mapping[int, ChartPhase] = declared(default_factory=dict)
    comments: Mapping[int, Comment] = declared(default_factory=dict)
    benefit_months: pd.DataFrame = declared(default_factory=BENEFIT_MONTH.frame)
    validations: pd.DataFrame = declared(default_factory=VALIDATION.frame)
    bookings: pd.DataFrame = declared(default_factory=BOOKING.frame)
    month_states: pd.DataFrame = declared(default_factory=MONTH_STATE.frame)

    @property
    def is_empty(self) -> bool:
        return not self.initiatives

    def kpis_of(self, initiative: int) -> tuple[Kpi, ...]:
        return tuple(kpi for kpi in self.kpis.values() if kpi.initiative == initiative)

    def benefits_of(self, kpi: int) -> tuple[Benefit, ...]:
        return tuple(one for one in self.benefits.values() if one.kpi == kpi)

    def costs_of(self, initiative: int) -> tuple[Cost, ...]:
        return tuple(cost for cost in self.costs.values() if cost.initiative == initiative)

    def with_facts(self, facts: Iterable[Fact]) -> Portfolio:
        """The same portfolio as if small facts were added or replaced, for checking a plan."""
        changed: dict[str, Any] = {}
        for one in facts:
            name = ATTRIBUTES[kind_of(one)]
            if isinstance(one, Settings):
                changed[name] = one
            else:
                changed.setdefault(name, dict(getattr(self, name)))[one.id] = one
        return replace(self, **changed)

    def fact(self, kind: str, number: int) -> Fact | None:
        """A small fact by its kind and id."""
        if kind == "settings":
            return self.settings
        found: Fact | None = getattr(self, ATTRIBUTES[kind]).get(number)
        return found


ATTRIBUTES: Mapping[str, str] = {
    "settings": "settings",
    "initiative": "initiatives",
    "kpi": "kpis",
    "benefit": "benefits",
    "cost": "costs",
    "file": "files",
    "pool": "pools",
    "exchange_rate": "exchange_rates",
    "business_case": "business_cases",
    "case_line": "case_lines",
    "commitment": "commitments",
    "upload_mapping": "upload_mappings",
    "alias": "aliases",
    "status_override": "status_overrides",
    "chart_phase": "chart_phases",
    "comment": "comments",
    "measurement": "measurements",
    "cost_month": "cost_months",
    "benefit_month": "benefit_months",
    "validation": "validations",
    "booking": "bookings",
    "month_state": "month_states",
}
"""Where a portfolio keeps each kind of fact."""
