"""The random walks, many more of them and longer ones, on each database."""

from __future__ import annotations

import pytest
from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test

from benefits.ledger import Ledger
from tests.ledger.random_walks import Walk

pytestmark = pytest.mark.trial


def test_after_any_long_sequence_the_ledger_agrees_with_the_model(database_url: str) -> None:
    Ledger.open(database_url)
    walk = type("LongWalk", (Walk,), {"url": database_url})
    run_state_machine_as_test(walk, settings=settings(max_examples=150, stateful_step_count=50))
