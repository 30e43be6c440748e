"""What a KPI is compared with is settled before go-live."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from benefits.domain.checks.locked import LOCKED_FIELDS, is_locked, locked_changes
from benefits.domain.record.facts import Counterfactual
from tests.domain.portfolios import JAN, kpi


def changed(today: int, **fields: Any) -> tuple[str, ...]:
    """What a change of a KPI that goes live in January 2026 alters after the lock."""
    before = kpi()
    return locked_changes(before, replace(before, **fields), JAN, today)


def test_the_lock_closes_when_the_month_of_go_live_begins() -> None:
    assert [is_locked(JAN, JAN + at) for at in (-1, 0, 1)] == [False, True, True]


def test_before_go_live_the_comparison_may_be_settled_freely() -> None:
    assert changed(JAN + -1, baseline=Decimal(120), counterfactual=Counterfactual.TREND) == ()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("baseline", Decimal(120)),
        ("baseline", None),
        ("baseline_from", JAN + -12),
        ("baseline_to", JAN + -1),
        ("baseline_source", "Interviews"),
        ("counterfactual", Counterfactual.SEASONAL),
    ],
)
def test_after_go_live_every_part_of_the_comparison_is_named(name: str, value: object) -> None:
    assert changed(JAN, **{name: value}) == (name,)


def test_several_changes_are_named_in_a_fixed_order() -> None:
    both = {"counterfactual": Counterfactual.TREND, "baseline": Decimal(1)}
    assert changed(JAN + 5, **both) == ("baseline", "counterfactual")


def test_nothing_was_settled_while_no_baseline_was_stated() -> None:
    before = kpi(baseline=None)
    assert locked_changes(before, replace(before, baseline=Decimal(9)), JAN, JAN + 5) == ()


def test_the_target_and_the_owner_are_not_locked() -> None:
    assert changed(JAN + 5, target=Decimal(1), owner="Ola") == ()


def test_the_same_number_and_the_same_words_written_otherwise_are_no_change() -> None:
    assert changed(JAN, baseline=Decimal("100.00"), baseline_source=" ERP ") == ()


def test_every_locked_field_is_a_field_of_a_kpi() -> None:
    assert all(hasattr(kpi(), name) for name in LOCKED_FIELDS)
