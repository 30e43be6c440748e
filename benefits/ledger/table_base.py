"""What all tables share, and the two that are no facts: changes and identities."""

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


def versions_of(table: str, *key: str) -> tuple[Index, Index]:
    """At most one current row for a key, kept by the database itself; and the ended rows."""
    current, ended = text("until IS NULL"), text("until IS NOT NULL")
    return (
        Index(
            f"uq_{table}_current", *key, unique=True, sqlite_where=current, postgresql_where=current
        ),
        Index(f"ix_{table}_until", "until", sqlite_where=ended, postgresql_where=ended),
    )
