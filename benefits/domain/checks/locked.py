"""What a KPI is compared with is settled before go-live: later changes need a reason."""

from __future__ import annotations

from benefits.domain.record.facts import Kpi

LOCKED_FIELDS = (
    "baseline",
    "baseline_from",
    "baseline_to",
    "baseline_source",
    "counterfactual",
)


def is_locked(go_live: int, today: int) -> bool:
    """Whether the go-live month has begun. Both are months."""
    return today >= go_live


def locked_changes(before: Kpi, after: Kpi, go_live: int, today: int) -> tuple[str, ...]:
    """The fields of the comparison that a change would alter after the lock, in the order of
    LOCKED_FIELDS; empty before go-live, and while no baseline was stated. `go_live` is the month
    as it stood before the change, so that moving go-live unlocks nothing. Numbers are compared by
    value, texts without the spaces around them."""
    if before.baseline is None or not is_locked(go_live, today):
        return ()
    return tuple(name for name in LOCKED_FIELDS if _plain(before, name) != _plain(after, name))


def _plain(kpi: Kpi, name: str) -> object:
    found: object = getattr(kpi, name)
    return found.strip() if isinstance(found, str) else found
