"""The first shape: changes, identities, and the facts of goals, benefits, costs and actuals."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

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
        _number("at"),
        _text("author"),
        _text("kind"),
        _text("reason"),
        sa.Column("undoes", sa.Integer(), nullable=True),
        sa.Column("token", sa.Text(), nullable=True),
        _small("added"),
        _small("changed"),
        _small("ended"),
        _text("facts_digest"),
        _text("previous"),
        _text("digest"),
        _reference("change", "undoes", "change.number"),
        sa.PrimaryKeyConstraint("number", name="pk_change"),
        sa.UniqueConstraint("token", name="uq_change_token"),
    )


def _identities() -> None:
    op.create_table(
        "identity",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        _text("kind"),
        _small("since"),
        _text("seal"),
        _reference("identity", "since", "change.number"),
        sa.PrimaryKeyConstraint("id", name="pk_identity"),
    )
    op.create_index("ix_identity_since", "identity", ["since"])


def _goals() -> None:
    _fact_table(
        "settings",
        ("id",),
        ("id",),
        *map(_text, ("organisation", "currency")),
        _small("fiscal_year_start"),
        _text("fiscal_year_named_by"),
        *map(_number, ("discount_rate", "on_track_from", "watch_from")),
    )
    _fact_table(
        "initiative",
        ("id",),
        ("id",),
        _text("name"),
        *map(_small, ("start", "go_live", "horizon_months")),
        *map(_text, ("status", "sponsor", "business_owner", "description")),
    )
    _fact_table(
        "kpi",
        ("id",),
        ("id", "initiative"),
        *map(_text, ("name", "kind", "unit", "direction", "definition", "category", "process")),
        *map(_text, ("owner", "supplier", "source", "cadence")),
        _number("baseline", nullable=True),
        _small("baseline_from", nullable=True),
        _small("baseline_to", nullable=True),
        _text("baseline_source"),
        _number("target", nullable=True),
        _small("target_month", nullable=True),
        *map(_text, ("path", "milestones", "status")),
    )


def _money() -> None:
    _fact_table(
        "benefit",
        ("id",),
        ("id", "kpi"),
        _text("name"),
        _number("unit_value"),
        _number("volume", nullable=True),
        _number("margin"),
        _number("carrying_rate", nullable=True),
        *map(_number, ("attribution", "capture", "confidence")),
        _text("benefit_class"),
        _small("disbenefit"),
        *map(_text, ("owner", "assumptions")),
    )
    _fact_table(
        "cost",
        ("id",),
        ("id", "initiative"),
        *map(_text, ("name", "kind", "category", "owner")),
    )


def _measured() -> None:
    _fact_table("file", ("id",), ("id",), _text("name"), _text("sha256"), _number("size"))
    op.create_index("ix_file_sha256", "file", ["sha256"])
    origin = ("sheet", "cell", "found")
    _fact_table(
        "measurement",
        ("kpi", "month"),
        ("kpi", "file"),
        _small("month"),
        *(_number(one, nullable=True) for one in ("value", "weight", "numerator", "denominator")),
        *map(_text, ("status", "comment", *origin)),
    )
    _fact_table(
        "cost_month",
        ("cost", "month"),
        ("cost", "file"),
        _small("month"),
        *(_number(one, nullable=True) for one in ("planned", "actual")),
        *map(_text, ("comment", *origin)),
    )


def _fact_table(
    name: str, key: tuple[str, ...], identities: tuple[str, ...], *content: sa.Column[object]
) -> None:
    """A table of versions: at most one current row for a key."""
    op.create_table(
        name,
        sa.Column("row", sa.BigInteger(), autoincrement=False, nullable=False),
        _small("since"),
        _small("until", nullable=True),
        _text("seal"),
        *(_small(one, nullable=one == "file") for one in identities),
        *content,
        _reference(name, "since", "change.number"),
        _reference(name, "until", "change.number"),
        *(_reference(name, one, "identity.id") for one in identities),
        sa.PrimaryKeyConstraint("row", name=f"pk_{name}"),
    )
    current, ended = sa.text("until IS NULL"), sa.text("until IS NOT NULL")
    op.create_index(f"ix_{name}_since", name, ["since"])
    op.create_index(f"ix_{name}_until", name, ["until"], sqlite_where=ended, postgresql_where=ended)
    op.create_index(
        f"uq_{name}_current",
        name,
        list(key),
        unique=True,
        sqlite_where=current,
        postgresql_where=current,
    )


def _reference(table: str, name: str, target: str) -> sa.ForeignKeyConstraint:
    referred = target.partition(".")[0]
    return sa.ForeignKeyConstraint([name], [target], name=f"fk_{table}_{name}_{referred}")


def _text(name: str) -> sa.Column[object]:
    return sa.Column(name, sa.Text(), nullable=False)


def _small(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.Integer(), nullable=nullable)


def _number(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.BigInteger(), nullable=nullable)
