"""What the shapes of the database are built from: columns, references, tables of versions."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op


def fact_table(
    name: str,
    key: tuple[str, ...],
    identities: tuple[str, ...],
    *content: sa.Column[object],
    optional: tuple[str, ...] = ("file",),
) -> None:
    """A table of versions: at most one current row for a key. `identities` are its references,
    of which the `optional` ones may be empty."""
    op.create_table(
        name,
        sa.Column("row", sa.BigInteger(), autoincrement=False, nullable=False),
        small_column("since"),
        small_column("until", nullable=True),
        text_column("seal"),
        *(small_column(one, nullable=one in optional) for one in identities),
        *content,
        reference(name, "since", "change.number"),
        reference(name, "until", "change.number"),
        *(reference(name, one, "identity.id") for one in identities),
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


def reference(table: str, name: str, target: str) -> sa.ForeignKeyConstraint:
    """A named foreign key to `table.column`."""
    referred = target.partition(".")[0]
    return sa.ForeignKeyConstraint([name], [target], name=f"fk_{table}_{name}_{referred}")


def text_column(name: str) -> sa.Column[object]:
    """Text, never empty of a value."""
    return sa.Column(name, sa.Text(), nullable=False)


def small_column(name: str, *, nullable: bool = False) -> sa.Column[object]:
    """A count, a month, a yes or no, a reference."""
    return sa.Column(name, sa.Integer(), nullable=nullable)


def number_column(name: str, *, nullable: bool = False) -> sa.Column[object]:
    """Money, a KPI value or a ratio."""
    return sa.Column(name, sa.BigInteger(), nullable=nullable)
