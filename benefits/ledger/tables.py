"""The tables, private to the ledger: changes, identities, and one table for each kind of fact.

Every fact row says which change made it (`since`) and which ended it (`until`, empty while
current). Only integers and text are stored, so that what is read is what was sealed: ratios and
KPI values as millionths, money as hundredths, months as `Month` counts them, yes and no as 1 and
0, moments as microseconds since 1970 in UTC.
"""

from __future__ import annotations

from sqlalchemy import BigInteger, Index, MetaData, Text, text
from sqlmodel import Field, SQLModel

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


class Table(SQLModel):
    """Base of all tables, with every constraint named before the first migration."""

    metadata = MetaData(naming_convention=NAMES)


class ChangeRow(Table, table=True):
    """One write. `digest` covers this row, all rows it made or ended, and the digest before."""

    __tablename__ = "change"

    number: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    at: int = Field(sa_type=BigInteger)
    author: str = Field(sa_type=Text)
    kind: str = Field(sa_type=Text)
    reason: str = Field(sa_type=Text)
    undoes: int | None = Field(default=None, foreign_key="change.number")
    token: str | None = Field(default=None, sa_type=Text, unique=True)
    added: int
    changed: int
    ended: int
    facts_digest: str = Field(sa_type=Text)
    previous: str = Field(sa_type=Text)
    digest: str = Field(sa_type=Text)


class IdentityRow(Table, table=True):
    """What stays the same while its versions come and go."""

    __tablename__ = "identity"

    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    kind: str = Field(sa_type=Text)
    since: int = Field(foreign_key="change.number", index=True)
    seal: str = Field(sa_type=Text)


class FactRow(Table):
    """What every fact row carries besides its content."""

    row: int = Field(
        primary_key=True, sa_type=BigInteger, sa_column_kwargs={"autoincrement": False}
    )
    since: int = Field(foreign_key="change.number", index=True)
    until: int | None = Field(default=None, foreign_key="change.number")
    seal: str = Field(sa_type=Text)


def _indexes(table: str, *key: str) -> tuple[Index, Index]:
    """At most one current row for a key, kept by the database itself; and the ended rows."""
    current, ended = text("until IS NULL"), text("until IS NOT NULL")
    return (
        Index(
            f"uq_{table}_current", *key, unique=True, sqlite_where=current, postgresql_where=current
        ),
        Index(f"ix_{table}_until", "until", sqlite_where=ended, postgresql_where=ended),
    )


class SettingsRow(FactRow, table=True):
    __tablename__ = "settings"
    __table_args__ = _indexes("settings", "id")

    id: int = Field(foreign_key="identity.id")
    organisation: str = Field(sa_type=Text)
    currency: str = Field(sa_type=Text)
    fiscal_year_start: int
    fiscal_year_named_by: str = Field(sa_type=Text)
    discount_rate: int = Field(sa_type=BigInteger)
    on_track_from: int = Field(sa_type=BigInteger)
    watch_from: int = Field(sa_type=BigInteger)


class InitiativeRow(FactRow, table=True):
    __tablename__ = "initiative"
    __table_args__ = _indexes("initiative", "id")

    id: int = Field(foreign_key="identity.id")
    name: str = Field(sa_type=Text)
    start: int
    go_live: int
    horizon_months: int
    status: str = Field(sa_type=Text)
    sponsor: str = Field(sa_type=Text)
    business_owner: str = Field(sa_type=Text)
    description: str = Field(sa_type=Text)


class KpiRow(FactRow, table=True):
    __tablename__ = "kpi"
    __table_args__ = _indexes("kpi", "id")

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


class BenefitRow(FactRow, table=True):
    __tablename__ = "benefit"
    __table_args__ = _indexes("benefit", "id")

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


class CostRow(FactRow, table=True):
    __tablename__ = "cost"
    __table_args__ = _indexes("cost", "id")

    id: int = Field(foreign_key="identity.id")
    initiative: int = Field(foreign_key="identity.id")
    name: str = Field(sa_type=Text)
    kind: str = Field(sa_type=Text)
    category: str = Field(sa_type=Text)
    owner: str = Field(sa_type=Text)


class FileRow(FactRow, table=True):
    __tablename__ = "file"
    __table_args__ = _indexes("file", "id")

    id: int = Field(foreign_key="identity.id")
    name: str = Field(sa_type=Text)
    sha256: str = Field(sa_type=Text, index=True)
    size: int = Field(sa_type=BigInteger)


class MeasurementRow(FactRow, table=True):
    __tablename__ = "measurement"
    __table_args__ = _indexes("measurement", "kpi", "month")

    kpi: int = Field(foreign_key="identity.id")
    month: int
    value: int | None = Field(sa_type=BigInteger)
    weight: int | None = Field(sa_type=BigInteger)
    numerator: int | None = Field(sa_type=BigInteger)
    denominator: int | None = Field(sa_type=BigInteger)
    status: str = Field(sa_type=Text)
    comment: str = Field(sa_type=Text)
    file: int | None = Field(foreign_key="identity.id")
    sheet: str = Field(sa_type=Text)
    cell: str = Field(sa_type=Text)
    found: str = Field(sa_type=Text)


class CostMonthRow(FactRow, table=True):
    __tablename__ = "cost_month"
    __table_args__ = _indexes("cost_month", "cost", "month")

    cost: int = Field(foreign_key="identity.id")
    month: int
    planned: int | None = Field(sa_type=BigInteger)
    actual: int | None = Field(sa_type=BigInteger)
    comment: str = Field(sa_type=Text)
    file: int | None = Field(foreign_key="identity.id")
    sheet: str = Field(sa_type=Text)
    cell: str = Field(sa_type=Text)
    found: str = Field(sa_type=Text)


SMALL: dict[str, type[FactRow]] = {
    "settings": SettingsRow,
    "initiative": InitiativeRow,
    "kpi": KpiRow,
    "benefit": BenefitRow,
    "cost": CostRow,
    "file": FileRow,
}
BULK: dict[str, type[FactRow]] = {"measurement": MeasurementRow, "cost_month": CostMonthRow}
FACTS: dict[str, type[FactRow]] = SMALL | BULK

REFERENCES: dict[str, dict[str, str]] = {
    "kpi": {"initiative": "initiative"},
    "benefit": {"kpi": "kpi"},
    "cost": {"initiative": "initiative"},
    "measurement": {"kpi": "kpi", "file": "file"},
    "cost_month": {"cost": "cost", "file": "file"},
}
"""Which columns of which kind of fact refer to which kind of identity."""
