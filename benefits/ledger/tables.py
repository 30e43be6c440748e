"""The tables of facts, private to the ledger: one for each kind.

Every fact row says which change made it (`since`) and which ended it (`until`, empty while
current). Only integers and text are stored, so that what is read is what was sealed: ratios and
KPI values as millionths, money as hundredths, months as `Month` counts them, yes and no as 1 and
0, moments as microseconds since 1970 in UTC.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Text
from sqlmodel import Field

from benefits.ledger.month_tables import (
    BenefitMonthRow,
    BookingRow,
    CostMonthRow,
    MeasurementRow,
    MonthStateRow,
    ValidationRow,
)
from benefits.ledger.review_tables import ChartPhaseRow, CommentRow, StatusOverrideRow
from benefits.ledger.table_base import FactRow, versions_of


class SettingsRow(FactRow, table=True):
    __tablename__ = "settings"
    __table_args__ = versions_of("settings", "id")

    id: int = Field(foreign_key="identity.id")
    organisation: str = Field(sa_type=Text)
    currency: str = Field(sa_type=Text)
    fiscal_year_start: int
    fiscal_year_named_by: str = Field(sa_type=Text)
    discount_rate: int = Field(sa_type=BigInteger)
    on_track_from: int = Field(sa_type=BigInteger)
    watch_from: int = Field(sa_type=BigInteger)
    price_basis: str = Field(sa_type=Text)
    inflation: int = Field(sa_type=BigInteger)
    due_days: int


class InitiativeRow(FactRow, table=True):
    __tablename__ = "initiative"
    __table_args__ = versions_of("initiative", "id")

    id: int = Field(foreign_key="identity.id")
    name: str = Field(sa_type=Text)
    start: int
    go_live: int
    horizon_months: int
    status: str = Field(sa_type=Text)
    sponsor: str = Field(sa_type=Text)
    business_owner: str = Field(sa_type=Text)
    description: str = Field(sa_type=Text)
    currency: str = Field(sa_type=Text)
    optimism_uplift: int = Field(sa_type=BigInteger)
    optimism_reason: str = Field(sa_type=Text)


class KpiRow(FactRow, table=True):
    __tablename__ = "kpi"
    __table_args__ = versions_of("kpi", "id")

    id: int = Field(foreign_key="identity.id")
    initiative: int = Field(foreign_key="identity.id")
    name: str = Field(sa_type=Text)
    kind: str = Field(sa_type=Text)
    unit: str = Field(sa_type=Text)
    direction: str = Field(sa_type=Text)
    definition: str = Field(sa_type=Text)
    category: str = Field(sa_type=Text)
    process: str = Field(sa_type=Text)
    owner: str = Field(sa_type=Text)
    supplier: str = Field(sa_type=Text)
    source: str = Field(sa_type=Text)
    cadence: str = Field(sa_type=Text)
    baseline: int | None = Field(sa_type=BigInteger)
    baseline_from: int | None
    baseline_to: int | None
    baseline_source: str = Field(sa_type=Text)
    target: int | None = Field(sa_type=BigInteger)
    target_month: int | None
    path: str = Field(sa_type=Text)
    milestones: str = Field(sa_type=Text)
    status: str = Field(sa_type=Text)
    counterfactual: str = Field(sa_type=Text)
    leads_to: int | None = Field(foreign_key="identity.id")
    guardrail: int | None = Field(foreign_key="identity.id")
    guardrail_tolerance: int | None = Field(sa_type=BigInteger)


class BenefitRow(FactRow, table=True):
    __tablename__ = "benefit"
    __table_args__ = versions_of("benefit", "id")

    id: int = Field(foreign_key="identity.id")
    kpi: int = Field(foreign_key="identity.id")
    name: str = Field(sa_type=Text)
    unit_value: int = Field(sa_type=BigInteger)
    volume: int | None = Field(sa_type=BigInteger)
    margin: int = Field(sa_type=BigInteger)
    carrying_rate: int | None = Field(sa_type=BigInteger)
    attribution: int = Field(sa_type=BigInteger)
    capture: int = Field(sa_type=BigInteger)
    confidence: int = Field(sa_type=BigInteger)
    benefit_class: str = Field(sa_type=Text)
    disbenefit: int
    owner: str = Field(sa_type=Text)
    assumptions: str = Field(sa_type=Text)
    timing: str = Field(sa_type=Text)
    plan_basis: str = Field(sa_type=Text)
    volume_plan: str = Field(sa_type=Text)
    volume_kpi: int | None = Field(foreign_key="identity.id")
    adoption_kpi: int | None = Field(foreign_key="identity.id")
    ramp: str = Field(sa_type=Text)
    pool: int | None = Field(foreign_key="identity.id")
    hours_per_unit: int | None = Field(sa_type=BigInteger)
    unit_value_low: int | None = Field(sa_type=BigInteger)
    unit_value_high: int | None = Field(sa_type=BigInteger)
    confidence_low: int | None = Field(sa_type=BigInteger)
    confidence_high: int | None = Field(sa_type=BigInteger)
    adoption_low: int | None = Field(sa_type=BigInteger)
    adoption_high: int | None = Field(sa_type=BigInteger)
    delay_low: int | None
    delay_high: int | None


class CostRow(FactRow, table=True):
    __tablename__ = "cost"
    __table_args__ = versions_of("cost", "id")

    id: int = Field(foreign_key="identity.id")
    initiative: int = Field(foreign_key="identity.id")
    name: str = Field(sa_type=Text)
    kind: str = Field(sa_type=Text)
    category: str = Field(sa_type=Text)
    owner: str = Field(sa_type=Text)
    risk: int = Field(sa_type=BigInteger)
    risk_reason: str = Field(sa_type=Text)


class FileRow(FactRow, table=True):
    __tablename__ = "file"
    __table_args__ = versions_of("file", "id")

    id: int = Field(foreign_key="identity.id")
    name: str = Field(sa_type=Text)
    sha256: str = Field(sa_type=Text, index=True)
    size: int = Field(sa_type=BigInteger)


class PoolRow(FactRow, table=True):
    __tablename__ = "pool"
    __table_args__ = versions_of("pool", "id")

    id: int = Field(foreign_key="identity.id")
    initiative: int = Field(foreign_key="identity.id")
    name: str = Field(sa_type=Text)
    hours: int = Field(sa_type=BigInteger)


class ExchangeRateRow(FactRow, table=True):
    __tablename__ = "exchange_rate"
    __table_args__ = versions_of("exchange_rate", "id")

    id: int = Field(foreign_key="identity.id")
    currency: str = Field(sa_type=Text)
    start: int
    budget: int = Field(sa_type=BigInteger)
    actual: int | None = Field(sa_type=BigInteger)


class BusinessCaseRow(FactRow, table=True):
    __tablename__ = "business_case"
    __table_args__ = versions_of("business_case", "id")

    id: int = Field(foreign_key="identity.id")
    initiative: int = Field(foreign_key="identity.id")
    name: str = Field(sa_type=Text)
    base: int
    rate: int = Field(sa_type=BigInteger)
    stage: str = Field(sa_type=Text)
    file: int | None = Field(foreign_key="identity.id")
    note: str = Field(sa_type=Text)


class CaseLineRow(FactRow, table=True):
    __tablename__ = "case_line"
    __table_args__ = versions_of("case_line", "id")

    id: int = Field(foreign_key="identity.id")
    case: int = Field(foreign_key="identity.id")
    side: str = Field(sa_type=Text)
    name: str = Field(sa_type=Text)
    position: int
    initial: int = Field(sa_type=BigInteger)
    years: str = Field(sa_type=Text)
    risk: int = Field(sa_type=BigInteger)
    benefit: int | None = Field(foreign_key="identity.id")
    cost: int | None = Field(foreign_key="identity.id")


class CommitmentRow(FactRow, table=True):
    __tablename__ = "commitment"
    __table_args__ = versions_of("commitment", "id")

    id: int = Field(foreign_key="identity.id")
    initiative: int = Field(foreign_key="identity.id")
    stage: str = Field(sa_type=Text)
    revision: int
    name: str = Field(sa_type=Text)


class UploadMappingRow(FactRow, table=True):
    __tablename__ = "upload_mapping"
    __table_args__ = versions_of("upload_mapping", "id")

    id: int = Field(foreign_key="identity.id")
    sender: str = Field(sa_type=Text)
    name: str = Field(sa_type=Text)
    shape: str = Field(sa_type=Text)
    mapping: str = Field(sa_type=Text)


class AliasRow(FactRow, table=True):
    __tablename__ = "alias"
    __table_args__ = versions_of("alias", "id")

    id: int = Field(foreign_key="identity.id")
    sender: str = Field(sa_type=Text)
    label: str = Field(sa_type=Text)
    kpi: int | None = Field(foreign_key="identity.id")
    factor: int = Field(sa_type=BigInteger)
    reason: str = Field(sa_type=Text)


SMALL: dict[str, type[FactRow]] = {
    "settings": SettingsRow,
    "initiative": InitiativeRow,
    "kpi": KpiRow,
    "benefit": BenefitRow,
    "cost": CostRow,
    "file": FileRow,
    "pool": PoolRow,
    "exchange_rate": ExchangeRateRow,
    "business_case": BusinessCaseRow,
    "case_line": CaseLineRow,
    "commitment": CommitmentRow,
    "upload_mapping": UploadMappingRow,
    "alias": AliasRow,
    "status_override": StatusOverrideRow,
    "chart_phase": ChartPhaseRow,
    "comment": CommentRow,
}
BULK: dict[str, type[FactRow]] = {
    "measurement": MeasurementRow,
    "cost_month": CostMonthRow,
    "benefit_month": BenefitMonthRow,
    "validation": ValidationRow,
    "booking": BookingRow,
    "month_state": MonthStateRow,
}
FACTS: dict[str, type[FactRow]] = SMALL | BULK

REFERENCES: dict[str, dict[str, str]] = {
    "kpi": {"initiative": "initiative", "leads_to": "kpi", "guardrail": "kpi"},
    "benefit": {"kpi": "kpi", "volume_kpi": "kpi", "adoption_kpi": "kpi", "pool": "pool"},
    "cost": {"initiative": "initiative"},
    "pool": {"initiative": "initiative"},
    "business_case": {"initiative": "initiative", "file": "file"},
    "case_line": {"case": "business_case", "benefit": "benefit", "cost": "cost"},
    "commitment": {"initiative": "initiative"},
    "alias": {"kpi": "kpi"},
    "status_override": {"kpi": "kpi"},
    "chart_phase": {"kpi": "kpi"},
    "comment": {"kpi": "kpi"},
    "measurement": {"kpi": "kpi", "file": "file"},
    "cost_month": {"cost": "cost", "file": "file"},
    "benefit_month": {"benefit": "benefit", "file": "file"},
    "validation": {"benefit": "benefit"},
    "booking": {"benefit": "benefit"},
    "month_state": {"initiative": "initiative"},
}
"""Which columns of which kind of fact refer to which kind of identity."""

ADDED: dict[str, tuple[object, ...]] = {
    "settings": ("nominal", 0, 10),
    "initiative": ("", 0, ""),
    "kpi": ("flat", None, None, None),
    "benefit": ("recurring", "kpi", "[]", None, None, "[]", *(None,) * 10),
    "cost": (0, ""),
}
"""What rows written before shape 0002 hold in the columns that came with it, their last ones. A
seal leaves them out while they hold just that, so that older rows keep theirs."""
