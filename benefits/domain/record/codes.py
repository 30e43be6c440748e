"""The codes that facts carry: stable text inside, words in the catalogues."""

from __future__ import annotations

from enum import StrEnum

from benefits.domain.record.grid import QUARTER


class Direction(StrEnum):
    UP = "up"
    DOWN = "down"

    @property
    def sign(self) -> int:
        """+1 where higher is better, -1 where lower is (methods 2.7)."""
        return 1 if self is Direction.UP else -1


class InitiativeStatus(StrEnum):
    OFFER = "offer"
    IN_DELIVERY = "in_delivery"
    IN_USE = "in_use"
    CLOSED = "closed"


class KpiStatus(StrEnum):
    DRAFT = "draft"
    ACTIVE = "active"
    RETIRED = "retired"


class Category(StrEnum):
    OUTCOME = "outcome"
    ADOPTION = "adoption"
    HEALTH = "health"


class Cadence(StrEnum):
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"

    @property
    def months(self) -> int:
        """How many months each value stands for."""
        return QUARTER if self is Cadence.QUARTERLY else 1


class Path(StrEnum):
    """How a KPI is planned to travel from baseline to target, from go-live on."""

    STEP = "step"
    LINEAR = "linear"
    S_CURVE = "s_curve"
    MILESTONES = "milestones"


class BenefitClass(StrEnum):
    CASHABLE = "cashable"
    NON_CASHABLE = "non_cashable"
    COST_AVOIDANCE = "cost_avoidance"

    @property
    def is_cash(self) -> bool:
        return self is BenefitClass.CASHABLE


class CostKind(StrEnum):
    ONE_OFF = "one_off"
    RUNNING = "running"


class PriceBasis(StrEnum):
    """Whether amounts hold the price rise of their year; nothing is converted between the two."""

    NOMINAL = "nominal"
    REAL = "real"


class Counterfactual(StrEnum):
    """What a KPI would have been without the change, judged by the months before go-live."""

    FLAT = "flat"
    TREND = "trend"
    SEASONAL = "seasonal"
    VOLUME_ADJUSTED = "volume_adjusted"


class Timing(StrEnum):
    """A one-time benefit is what a shrinking stock releases once; others recur month by month."""

    RECURRING = "recurring"
    ONE_TIME = "one_time"


class PlanBasis(StrEnum):
    """Where a benefit's planned money comes from: its KPI's path, or a business case's amounts."""

    KPI = "kpi"
    CASE = "case"


class Stage(StrEnum):
    """Who stands behind a plan: promised at the sale or in the business case, or committed to
    by those who deliver."""

    PROMISED = "promised"
    COMMITTED = "committed"


class Side(StrEnum):
    BENEFIT = "benefit"
    COST = "cost"


class Verdict(StrEnum):
    """What finance says of a benefit's month."""

    ACCEPTED = "accepted"
    REDUCED = "reduced"
    REJECTED = "rejected"


class MonthState(StrEnum):
    """How an initiative's month stands: a closed one takes no measurement and no cost."""

    OPEN = "open"
    PROVISIONAL = "provisional"
    CLOSED = "closed"
    REOPENED = "reopened"


class Status(StrEnum):
    """`not_started` means that nothing is expected yet; `no_data` that something is and nothing
    final came, or that there is no goal to judge it by."""

    ON_TRACK = "on_track"
    WATCH = "watch"
    OFF_TRACK = "off_track"
    NO_DATA = "no_data"
    NOT_STARTED = "not_started"


class MeasurementStatus(StrEnum):
    FINAL = "final"
    ESTIMATED = "estimated"
    NOT_APPLICABLE = "not_applicable"
    DISPUTED = "disputed"
