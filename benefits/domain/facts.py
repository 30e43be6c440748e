"""The facts that a change programme keeps: what is entered, measured and paid.

Small facts are frozen dataclasses with an `id` from the ledger; new ones carry a negative
provisional id that `apply` replaces, wherever it is referred to. Bulk facts (measurements and
monthly costs) travel as frames, see `bulk.py`. Ratios are Decimals of 1 (0.5 is 50 %); money is
a Decimal in currency units where a person types it and int64 hundredths where it is computed.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from benefits.domain.period import FiscalCalendar, Month, YearName


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


class MeasurementStatus(StrEnum):
    FINAL = "final"
    ESTIMATED = "estimated"
    NOT_APPLICABLE = "not_applicable"
    DISPUTED = "disputed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What the whole organisation shares. There is one; its id is SETTINGS_ID once saved, and 0
    while these are only the defaults."""

    id: int
    organisation: str = ""
    currency: str = "NOK"
    fiscal_year_start: int = 1
    fiscal_year_named_by: YearName = YearName.ENDING
    discount_rate: Decimal = Decimal("0.10")
    on_track_from: Decimal = Decimal("0.95")
    watch_from: Decimal = Decimal("0.80")

    @property
    def calendar(self) -> FiscalCalendar:
        return FiscalCalendar(self.fiscal_year_start, self.fiscal_year_named_by)


SETTINGS_ID = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Initiative:
    """One change programme: an ERP go-live, a CRM roll-out, a faster close."""

    id: int
    name: str
    start: Month
    go_live: Month
    horizon_months: int = 60
    status: InitiativeStatus = InitiativeStatus.IN_DELIVERY
    sponsor: str = ""
    business_owner: str = ""
    description: str = ""

    @property
    def last_month(self) -> Month:
        """The last month of the appraisal."""
        return self.start + (self.horizon_months - 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone:
    """A planned KPI value at a month, on a path of kind `milestones`."""

    month: Month
    value: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Kpi:
    """What is measured. `kind` names an entry of `kpi_kinds.KINDS`; a rate in the unit `%` is
    written as people say it: 12 means 12 %."""

    id: int
    initiative: int
    name: str
    kind: str
    unit: str
    direction: Direction
    definition: str = ""
    category: Category = Category.OUTCOME
    process: str = ""
    owner: str = ""
    supplier: str = ""
    source: str = ""
    cadence: Cadence = Cadence.MONTHLY
    baseline: Decimal | None = None
    baseline_from: Month | None = None
    baseline_to: Month | None = None
    baseline_source: str = ""
    target: Decimal | None = None
    target_month: Month | None = None
    path: Path = Path.LINEAR
    milestones: tuple[Milestone, ...] = ()
    status: KpiStatus = KpiStatus.DRAFT


@dataclass(frozen=True, slots=True, kw_only=True)
class Benefit:
    """How a KPI's improvement becomes money (methods 2.7).

    `unit_value` is currency units per unit of improvement; `volume` is per month, and where it is
    None the measured weight (or denominator) of the month counts as volume. `margin` turns revenue
    into contribution; `carrying_rate` is per year and used by stock KPIs only. A disbenefit's
    money counts with the sign it gets: a KPI that worsens gives a negative amount.
    """

    id: int
    kpi: int
    name: str
    unit_value: Decimal
    volume: Decimal | None = None
    margin: Decimal = Decimal(1)
    carrying_rate: Decimal | None = None
    attribution: Decimal = Decimal(1)
    capture: Decimal = Decimal(1)
    confidence: Decimal = Decimal(1)
    benefit_class: BenefitClass = BenefitClass.NON_CASHABLE
    disbenefit: bool = False
    owner: str = ""
    assumptions: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """One cost line of an initiative; its monthly amounts are bulk facts."""

    id: int
    initiative: int
    name: str
    kind: CostKind
    category: str = ""
    owner: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceFile:
    """A file that facts came from: its name when received and the SHA-256 of its bytes, in hex."""

    id: int
    name: str
    sha256: str
    size: int


Fact = Settings | Initiative | Kpi | Benefit | Cost | SourceFile

FACT_KINDS: dict[str, type[Fact]] = {
    "settings": Settings,
    "initiative": Initiative,
    "kpi": Kpi,
    "benefit": Benefit,
    "cost": Cost,
    "file": SourceFile,
}


def kind_of(fact: Fact) -> str:
    """The stable name of a fact's kind, as the ledger and the catalogues use it."""
    return _KIND_NAMES[type(fact)]


_KIND_NAMES = {shape: name for name, shape in FACT_KINDS.items()}
