"""The tables of bulk facts: a row for a KPI, a cost line, a benefit or initiative and a month."""

from __future__ import annotations

from sqlalchemy import BigInteger, Text
from sqlmodel import Field

from benefits.ledger.table_base import FactRow, versions_of


class MeasurementRow(FactRow, table=True):
    __tablename__ = "measurement"
    __table_args__ = versions_of("measurement", "kpi", "month")

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
    __table_args__ = versions_of("cost_month", "cost", "month")

    cost: int = Field(foreign_key="identity.id")
    month: int
    planned: int | None = Field(sa_type=BigInteger)
    actual: int | None = Field(sa_type=BigInteger)
    comment: str = Field(sa_type=Text)
    file: int | None = Field(foreign_key="identity.id")
    sheet: str = Field(sa_type=Text)
    cell: str = Field(sa_type=Text)
    found: str = Field(sa_type=Text)


class BenefitMonthRow(FactRow, table=True):
    __tablename__ = "benefit_month"
    __table_args__ = versions_of("benefit_month", "benefit", "month")

    benefit: int = Field(foreign_key="identity.id")
    month: int
    planned: int = Field(sa_type=BigInteger)
    comment: str = Field(sa_type=Text)
    file: int | None = Field(foreign_key="identity.id")
    sheet: str = Field(sa_type=Text)
    cell: str = Field(sa_type=Text)
    found: str = Field(sa_type=Text)


class ValidationRow(FactRow, table=True):
    __tablename__ = "validation"
    __table_args__ = versions_of("validation", "benefit", "month")

    benefit: int = Field(foreign_key="identity.id")
    month: int
    verdict: str = Field(sa_type=Text)
    amount: int = Field(sa_type=BigInteger)
    basis: int = Field(sa_type=BigInteger)
    reason: str = Field(sa_type=Text)


class BookingRow(FactRow, table=True):
    __tablename__ = "booking"
    __table_args__ = versions_of("booking", "benefit", "month")

    benefit: int = Field(foreign_key="identity.id")
    month: int
    amount: int = Field(sa_type=BigInteger)
    budget_line: str = Field(sa_type=Text)
    reason: str = Field(sa_type=Text)


class MonthStateRow(FactRow, table=True):
    __tablename__ = "month_state"
    __table_args__ = versions_of("month_state", "initiative", "month")

    initiative: int = Field(foreign_key="identity.id")
    month: int
    state: str = Field(sa_type=Text)
    reason: str = Field(sa_type=Text)
