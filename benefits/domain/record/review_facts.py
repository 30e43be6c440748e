"""The facts that people add when they look at the figures together."""

from __future__ import annotations

from dataclasses import dataclass

from benefits.domain.calendar.period import Month
from benefits.domain.record.codes import Status


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusOverride:
    """A person's status of a KPI in a month, in place of the rule's, for a reason. It holds until
    that month is closed, see `status_rule.standing_overrides`."""

    id: int
    kpi: int
    month: Month
    status: Status
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartPhase:
    """From this month on the limits of a KPI's control chart are reckoned anew, for a reason: the
    process itself became another one (methods 4.4)."""

    id: int
    kpi: int
    month: Month
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment:
    """What somebody says of a KPI, or of one of its months. Who and when its change tells."""

    id: int
    kpi: int
    month: Month | None = None
    text: str
