"""Whatever happens in whatever order, the ledger is what the model says it is."""

from __future__ import annotations

from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test

from benefits.ledger import Ledger
from tests.ledger.random_walks import Walk


def test_after_any_sequence_the_ledger_agrees_with_the_model(sqlite_url: str) -> None:
    Ledger.open(sqlite_url)
    walk = type("WalkOnSqlite", (Walk,), {"url": sqlite_url})
    run_state_machine_as_test(walk, settings=settings(max_examples=15, stateful_step_count=25))


def test_the_same_holds_on_postgresql(postgres_url: str) -> None:
    Ledger.open(postgres_url)
    walk = type("WalkOnPostgresql", (Walk,), {"url": postgres_url})
    run_state_machine_as_test(walk, settings=settings(max_examples=6, stateful_step_count=25))
