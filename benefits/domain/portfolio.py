"""Everything known at one revision, as views and rules read it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import pandas as pd

from benefits.domain.facts import (
    Benefit,
    Cost,
    Fact,
    Initiative,
    Kpi,
    Settings,
    SourceFile,
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
            name = _ATTRIBUTES[kind_of(one)]
            if isinstance(one, Settings):
                changed[name] = one
            else:
                changed.setdefault(name, dict(getattr(self, name)))[one.id] = one
        return replace(self, **changed)

    def fact(self, kind: str, number: int) -> Fact | None:
        """A small fact by its kind and id."""
        if kind == "settings":
            return self.settings
        found: Fact | None = getattr(self, _ATTRIBUTES[kind]).get(number)
        return found


_ATTRIBUTES = {
    "settings": "settings",
    "initiative": "initiatives",
    "kpi": "kpis",
    "benefit": "benefits",
    "cost": "costs",
    "file": "files",
}
