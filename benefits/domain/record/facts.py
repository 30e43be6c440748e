"""The facts that a change programme keeps: what is entered, measured and paid.

Small facts are frozen dataclasses with an `id` from the ledger; new ones carry a negative
provisional id that `apply` replaces, wherever it is referred to. Bulk facts (measurements and
monthly costs) travel as frames, see `bulk.py`. Ratios are Decimals of 1 (0.5 is 50 %); money is
a Decimal in currency units where a person types it and int64 hundredths where it is computed.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from benefits.domain.calendar.period import FiscalCalendar, Month, YearName
from benefits.domain.record.codes import (
    BenefitClass,
    Cadence,
    Category,
    CostKind,
    Counterfactual,
    Direction,
    InitiativeStatus,
    KpiStatus,
    MeasurementStatus,
    MonthState,
    Path,
    PlanBasis,
    PriceBasis,
    Side,
    Stage,
    Timing,
    Verdict,
)
from benefits.domain.record.finance_facts import (
    BusinessCase,
    CaseLine,
    Commitment,
    ExchangeRate,
    Pool,
)
from benefits.domain.record.intake_facts import Alias, SourceFile, UploadMapping
from benefits.domain.record.review_facts import ChartPhase, Comment, StatusOverride

__all__ = [
    "FACT_KINDS",
    "SETTINGS_ID",
    "Alias",
    "Benefit",
    "BenefitClass",
    "BusinessCase",
    "Cadence",
    "CaseLine",
    "Category",
    "ChartPhase",
    "Comment",
    "Commitment",
    "Cost",
    "CostKind",
    "Counterfactual",
    "Direction",
    "ExchangeRate",
    "Fact",
    "Initiative",
    "InitiativeStatus",
    "Kpi",
    "KpiStatus",
    "MeasurementStatus",
    "Milestone",
    "MonthState",
    "Path",
    "PlanBasis",
    "Pool",
    "PriceBasis",
    "Settings",
    "Side",
    "SourceFile",
    "Stage",
    "StatusOverride",
    "Timing",
    "UploadMapping",
    "Verdict",
    "kind_of",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What the whole organisation shares. There is one; its id is SETTINGS_ID once saved, and 0
    while these are only the defaults. A value is due `due_days` working days after its month."""

    id: int
    organisation: str = ""
    currency: str = "NOK"
    fiscal_year_start: int = 1
    fiscal_year_named_by: YearName = YearName.ENDING
    discount_rate: Decimal = Decimal("0.10")
    on_track_from: Decimal = Decimal("0.95")
    watch_from: Decimal = Decimal("0.80")
    price_basis: PriceBasis = PriceBasis.NOMINAL
    inflation: Decimal = Decimal(0)
    due_days: int = 10

    @property
    def calendar(self) -> FiscalCalendar:
        return FiscalCalendar(self.fiscal_year_start, self.fiscal_year_named_by)


SETTINGS_ID = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Initiative:
    """One change programme: an ERP go-live, a CRM roll-out, a faster close.

    `currency` is that of all its money, empty for the portfolio's. `optimism_uplift` raises its
    planned costs (0.2 is 20 % more) and needs its reason.
    """

    id: int
    name: str
    start: Month
    go_live: Month
    horizon_months: int = 60
    status: InitiativeStatus = InitiativeStatus.IN_DELIVERY
    sponsor: str = ""
    business_owner: str = ""
    description: str = ""
    currency: str = ""
    optimism_uplift: Decimal = Decimal(0)
    optimism_reason: str = ""

    @property
    def last_month(self) -> Month:
        """The last month of the appraisal."""
        return self.start + (self.horizon_months - 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone:
    """A value from a month on: of a KPI on a path of kind `milestones`, or of a volume plan."""

    month: Month
    value: Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class Kpi:
    """What is measured. `kind` names an entry of `kpi_kinds.KINDS`; a rate in the unit `%` is
    written as people say it: 12 means 12 %.

    `counterfactual` says what the KPI is compared with once it lives in the change; `leads_to` is
    the lagging KPI of the same effect, so that only one of the two carries money. `guardrail` is
    the KPI that must not suffer for this one: not by more than `guardrail_tolerance`, in its unit,
    none where that is None.
    """

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
    counterfactual: Counterfactual = Counterfactual.FLAT
    leads_to: int | None = None
    guardrail: int | None = None
    guardrail_tolerance: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Benefit:
    """How a KPI's improvement becomes money (methods 2.7).

    `unit_value` is currency units per unit of improvement, in the initiative's currency. The
    volume is one number per month (`volume`), a plan that holds from month to month
    (`volume_plan`) or another KPI (`volume_kpi`); without any, the measured weight (or
    denominator) of the month. `margin` turns revenue into contribution; `carrying_rate` is per
    year and used by stock KPIs only. A disbenefit's money counts with the sign it gets: a KPI that
    worsens gives a negative amount.

    `ramp` are monthly factors of the plan from go-live on, the last of which stays. `adoption_kpi`
    measures how much the change is used, in shares or per cent, and explains a gap; measured money
    holds it already. Hours freed, `hours_per_unit` of improvement, count against `pool` once.
    The `low` and `high` fields make the outlook's range: a unit value, a confidence, a share of
    the planned adoption, and months of delay; None takes the usual spread.
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
    timing: Timing = Timing.RECURRING
    plan_basis: PlanBasis = PlanBasis.KPI
    volume_plan: tuple[Milestone, ...] = ()
    volume_kpi: int | None = None
    adoption_kpi: int | None = None
    ramp: tuple[Decimal, ...] = ()
    pool: int | None = None
    hours_per_unit: Decimal | None = None
    unit_value_low: Decimal | None = None
    unit_value_high: Decimal | None = None
    confidence_low: Decimal | None = None
    confidence_high: Decimal | None = None
    adoption_low: Decimal | None = None
    adoption_high: Decimal | None = None
    delay_low: int | None = None
    delay_high: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """One cost line of an initiative; its monthly amounts are bulk facts. `risk` raises its
    planned amounts (0.1 is 10 % more) and needs its reason."""

    id: int
    initiative: int
    name: str
    kind: CostKind
    category: str = ""
    owner: str = ""
    risk: Decimal = Decimal(0)
    risk_reason: str = ""


Fact = (
    Settings
    | Initiative
    | Kpi
    | Benefit
    | Cost
    | SourceFile
    | Pool
    | ExchangeRate
    | BusinessCase
    | CaseLine
    | Commitment
    | UploadMapping
    | Alias
    | StatusOverride
    | ChartPhase
    | Comment
)

FACT_KINDS: dict[str, type[Fact]] = {
    "settings": Settings,
    "initiative": Initiative,
    "kpi": Kpi,
    "benefit": Benefit,
    "cost": Cost,
    "file": SourceFile,
    "pool": Pool,
    "exchange_rate": ExchangeRate,
    "business_case": BusinessCase,
    "case_line": CaseLine,
    "commitment": Commitment,
    "upload_mapping": UploadMapping,
    "alias": Alias,
    "status_override": StatusOverride,
    "chart_phase": ChartPhase,
    "comment": Comment,
}


def kind_of(fact: Fact) -> str:
    """The stable name of a fact's kind, as the ledger and the catalogues use it."""
    return _KIND_NAMES[type(fact)]


_KIND_NAMES = {shape: name for name, shape in FACT_KINDS.items()}
