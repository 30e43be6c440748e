"""The tables of what people add when they look at the figures together."""

from __future__ import annotations

from sqlalchemy import Text
from sqlmodel import Field

from benefits.ledger.table_base import FactRow, versions_of


class StatusOverrideRow(FactRow, table=True):
    __tablename__ = "status_override"
    __table_args__ = versions_of("status_override", "id")

    id: int = Field(foreign_key="identity.id")
    kpi: int = Field(foreign_key="identity.id")
    month: int
    status: str = Field(sa_type=Text)
    reason: str = Field(sa_type=Text)


class ChartPhaseRow(FactRow, table=True):
    __tablename__ = "chart_phase"
    __table_args__ = versions_of("chart_phase", "id")

    id: int = Field(foreign_key="identity.id")
    kpi: int = Field(foreign_key="identity.id")
    month: int
    reason: str = Field(sa_type=Text)


class CommentRow(FactRow, table=True):
    __tablename__ = "comment"
    __table_args__ = versions_of("comment", "id")

    id: int = Field(foreign_key="identity.id")
    kpi: int = Field(foreign_key="identity.id")
    month: int | None
    text: str = Field(sa_type=Text)
