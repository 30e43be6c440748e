"""The third shape: phases of control charts, and what people say of a KPI."""

from __future__ import annotations

from benefits.ledger.migrations.bricks import fact_table, small_column, text_column

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Two tables more; what was there stays as it is."""
    about = (("id",), ("id", "kpi"))
    fact_table("chart_phase", *about, small_column("month"), text_column("reason"))
    fact_table("comment", *about, small_column("month", nullable=True), text_column("text"))
