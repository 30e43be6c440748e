"""How Alembic runs here: on the connection it is given, inside that transaction."""

from __future__ import annotations

from alembic import context

from benefits.ledger.table_base import Table

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Table.metadata,
    render_as_batch=True,
    transactional_ddl=False,  # the transaction is ours, see migrating.py
)
context.run_migrations()
