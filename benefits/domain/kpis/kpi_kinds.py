"""The kinds of KPI: how each rolls up from months, and how its improvement becomes money.

Adding a kind costs one entry here and one word per language (`kind-<code>`).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from benefits.domain.kpis import rollup
from benefits.domain.kpis.rollup import RollUp


class Form(StrEnum):
    """How an improvement becomes money (methods 2.7)."""

    FLOW = "flow"
    VOLUME = "volume"
    DURATION = "duration"
    STOCK = "stock"
    NONE = "none"

    @property
    def needs_volume(self) -> bool:
        return self in (Form.VOLUME, Form.DURATION)


class Mark(StrEnum):
    """What a reader must know about a rolled-up value."""

    NONE = ""
    UNWEIGHTED = "unweighted"
    LAST_MONTH = "last_month"


@dataclass(frozen=True, slots=True, kw_only=True)
class KpiKind:
    """One kind. `counts` says that it has a numerator and a denominator; `since_year_start` that
    its values grow through the fiscal year and are differenced first; `exact` that its months do
    make a quarter; `grows` that a quarter's baseline and target are its months' sum."""

    code: str
    roll_up: RollUp
    form: Form
    counts: bool = False
    since_year_start: bool = False
    exact: bool = True

    @property
    def weighted(self) -> bool:
        return self.roll_up is rollup.weighted_mean

    @property
    def grows(self) -> bool:
        return self.roll_up is rollup.total


YES_NO = "yes_no"
"""The kind that has no values between two others, so that nothing can be projected from it."""

_ENTRIES = (
    KpiKind(code="flow", roll_up=rollup.total, form=Form.FLOW),
    KpiKind(code="revenue", roll_up=rollup.total, form=Form.FLOW),
    KpiKind(code="stock", roll_up=rollup.latest, form=Form.STOCK),
    KpiKind(code="rate", roll_up=rollup.weighted_mean, form=Form.VOLUME, counts=True),
    KpiKind(code="average", roll_up=rollup.weighted_mean, form=Form.VOLUME),
    KpiKind(code="duration", roll_up=rollup.weighted_mean, form=Form.DURATION),
    KpiKind(code="percentile", roll_up=rollup.latest, form=Form.NONE, exact=False),
    KpiKind(code="cumulative", roll_up=rollup.total, form=Form.FLOW, since_year_start=True),
    KpiKind(code=YES_NO, roll_up=rollup.latest, form=Form.NONE),
    KpiKind(code="maximum", roll_up=rollup.largest, form=Form.NONE),
    KpiKind(code="minimum", roll_up=rollup.smallest, form=Form.NONE),
)

KINDS: dict[str, KpiKind] = {kind.code: kind for kind in _ENTRIES}

_PARTS = {"%": 100.0, "percent": 100.0, "‰": 1000.0, "per_mille": 1000.0}


def parts_of_one(unit: str) -> float:
    """How many of a unit make one whole: 100 for `%` or `percent`, 1 for anything counted."""
    return _PARTS.get(unit.strip(), 1.0)
