"""The first shape: changes, identities, and the facts of goals, benefits, costs and actuals."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from benefits.ledger.migrations.bricks import (
    fact_table,
    number_column,
    reference,
    small_column,
    text_column,
)

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """From nothing to the first shape."""
    _changes()
    _identities()
    _goals()
    _money()
    _measured()


def _changes() -> None:
    op.create_table(
        "change",
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        number_column("at"),
        text_column("author"),
        text_column("kind"),
        text_column("reason"),
        sa.Column("undoes", sa.Integer(), nullable=True),
        sa.Column("token", sa.Text(), nullable=True),
        small_column("added"),
        small_column("changed"),
        small_column("ended"),
        text_column("facts_digest"),
        text_column("previous"),
        text_column("digest"),
        reference("change", "undoes", "change.number"),
        sa.PrimaryKeyConstraint("number", name="pk_change"),
        sa.UniqueConstraint("token", name="uq_change_token"),
    )


def _identities() -> None:
    op.create_table(
        "identity",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        text_column("kind"),
        small_column("since"),
        text_column("seal"),
        reference("identity", "since", "change.number"),
        sa.PrimaryKeyConstraint("id", name="pk_identity"),
    )
    op.create_index("ix_identity_since", "identity", ["since"])


def _goals() -> None:
    fact_table(
        "settings",
        ("id",),
        ("id",),
        *map(text_column, ("organisation", "currency")),
        small_column("fiscal_year_start"),
        text_column("fiscal_year_named_by"),
        *map(number_column, ("discount_rate", "on_track_from", "watch_from")),
    )
    fact_table(
        "initiative",
        ("id",),
        ("id",),
        text_column("name"),
        *map(small_column, ("start", "go_live", "horizon_months")),
        *map(text_column, ("status", "sponsor", "business_owner", "description")),
    )
    fact_table(
        "kpi",
        ("id",),
        ("id", "initiative"),
        *map(
            text_column, ("name", "kind", "unit", "direction", "definition", "category", "process")
        ),
        *map(text_column, ("owner", "supplier", "source", "cadence")),
        number_column("baseline", nullable=True),
        small_column("baseline_from", nullable=True),
        small_column("baseline_to", nullable=True),
        text_column("baseline_source"),
        number_column("target", nullable=True),
        small_column("target_month", nullable=True),
        *map(text_column, ("path", "milestones", "status")),
    )


def _money() -> None:
    fact_table(
        "benefit",
        ("id",),
        ("id", "kpi"),
        text_column("name"),
        number_column("unit_value"),
        number_column("volume", nullable=True),
        number_column("margin"),
        number_column("carrying_rate", nullable=True),
        *map(number_column, ("attribution", "capture", "confidence")),
        text_column("benefit_class"),
        small_column("disbenefit"),
        *map(text_column, ("owner", "assumptions")),
    )
    fact_table(
        "cost",
        ("id",),
        ("id", "initiative"),
        *map(text_column, ("name", "kind", "category", "owner")),
    )


def _measured() -> None:
    fact_table(
        "file", ("id",), ("id",), text_column("name"), text_column("sha256"), number_column("size")
    )
    op.create_index("ix_file_sha256", "file", ["sha256"])
    origin = ("sheet", "cell", "found")
    fact_table(
        "measurement",
        ("kpi", "month"),
        ("kpi", "file"),
        small_column("month"),
        *(
            number_column(one, nullable=True)
            for one in ("value", "weight", "numerator", "denominator")
        ),
        *map(text_column, ("status", "comment", *origin)),
    )
    fact_table(
        "cost_month",
        ("cost", "month"),
        ("cost", "file"),
        small_column("month"),
        *(number_column(one, nullable=True) for one in ("planned", "actual")),
        *map(text_column, ("comment", *origin)),
    )
