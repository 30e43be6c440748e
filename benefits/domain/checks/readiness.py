"""What a KPI lacks before it may become active: a promise must be measurable."""

from __future__ import annotations

from benefits.domain.kpis.kpi_kinds import KINDS
from benefits.domain.record.facts import Kpi, Path


def missing(kpi: Kpi) -> tuple[str, ...]:
    """Names of the fields that are still to be filled in, in the order of the form; empty when
    the KPI is measurable and may become active. A rate needs its definition written down, so
    that two people count the same; a path of milestones needs at least one."""
    return tuple(field for field in _needed(kpi) if _is_empty(getattr(kpi, field)))


def _needed(kpi: Kpi) -> tuple[str, ...]:
    kind = KINDS.get(kpi.kind)
    return (
        "name",
        *(("definition",) if kind is not None and kind.counts else ()),
        *(() if kpi.kind == "yes_no" else ("unit",)),
        "owner",
        "source",
        "baseline",
        "baseline_from",
        "baseline_source",
        "target",
        "target_month",
        *(("milestones",) if kpi.path is Path.MILESTONES else ()),
    )


def _is_empty(value: object) -> bool:
    return value is None or value == () or (isinstance(value, str) and not value.strip())
