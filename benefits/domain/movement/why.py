"""Why a total is another one than at an earlier moment, told of each field of each fact."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class Why(StrEnum):
    """The causes of a change, in the order in which they are told."""

    NEW_MONTHS = "new_months"
    """Measurements and amounts of months that had none, or an estimate only."""
    RESTATED = "restated"
    """Measurements and amounts of months that were known and are others now, or gone."""
    TARGETS = "targets"
    """What is aimed at and compared with: targets, baselines, paths, go-live, planned amounts."""
    METHOD = "method"
    """How money is computed: the formula and its factors, pools, rates, settings."""
    ITEMS = "items"
    """Initiatives, KPIs, benefits and cost lines that are new, in use, or ended."""
    VERDICTS = "verdicts"
    """What finance stands behind, and what it booked."""
    TIME = "time"
    """The present month is another one."""


ITEM_KINDS = ("initiative", "kpi", "benefit", "cost")
METHOD_KINDS = ("pool", "exchange_rate", "settings")
"""Facts of these kinds are part of the method, whether they are new, changed or ended."""

_TARGETS: Mapping[str, frozenset[str]] = {
    "initiative": frozenset({"start", "go_live", "horizon_months"}),
    "kpi": frozenset(
        {
            *("baseline", "baseline_from", "baseline_to", "target", "target_month"),
            *("path", "milestones", "counterfactual"),
        }
    ),
    "benefit": frozenset({"plan_basis"}),
}
_ITEMS: Mapping[str, frozenset[str]] = {
    "initiative": frozenset({"status"}),
    "kpi": frozenset({"status"}),
}
_TOLD_ONLY = frozenset(
    {
        *("id", "name", "description", "definition", "assumptions", "organisation"),
        *("owner", "sponsor", "business_owner", "supplier", "source", "baseline_source"),
        *("process", "optimism_reason", "risk_reason"),
    }
)
"""Fields that people read and no total rests on."""


def why_field(kind: str, field: str) -> Why | None:
    """The cause that a field of a small fact belongs to; None where no total rests on it."""
    if field in _TOLD_ONLY or kind not in (*ITEM_KINDS, *METHOD_KINDS):
        return None
    if field in _TARGETS.get(kind, ()):
        return Why.TARGETS
    return Why.ITEMS if field in _ITEMS.get(kind, ()) else Why.METHOD
