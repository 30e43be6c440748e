"""A moment in an address, and which cause a field belongs to."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime

import pytest

from benefits.domain.calendar.as_of import AsOf, month_at, read_code
from benefits.domain.calendar.period import Month
from benefits.domain.movement.why import ITEM_KINDS, METHOD_KINDS, Why, why_field
from benefits.domain.record.facts import FACT_KINDS

NOV = Month.of(2026, 11)


def test_a_moment_reads_back_from_its_address() -> None:
    assert AsOf(12, NOV).code == "12~2026-11"
    assert read_code("12~2026-11") == (12, NOV)
    assert read_code("12") == (12, None)


@pytest.mark.parametrize(
    "code", ["", "0", "-1", "012", "12~", "12~2026-13", "12~2026-1", "٣", "12 ", "99999999999"]
)
def test_anything_else_is_no_moment(code: str) -> None:
    assert read_code(code) is None


def test_the_month_is_that_of_the_moment_in_utc() -> None:
    assert month_at(datetime(2026, 11, 30, 23, 59, tzinfo=UTC)) == NOV


@pytest.mark.parametrize(
    ("kind", "field", "why"),
    [
        ("kpi", "target", Why.TARGETS),
        ("kpi", "counterfactual", Why.TARGETS),
        ("kpi", "path", Why.TARGETS),
        ("initiative", "go_live", Why.TARGETS),
        ("benefit", "unit_value", Why.METHOD),
        ("benefit", "ramp", Why.METHOD),
        ("benefit", "attribution", Why.METHOD),
        ("pool", "hours", Why.METHOD),
        ("exchange_rate", "budget", Why.METHOD),
        ("settings", "discount_rate", Why.METHOD),
        ("kpi", "status", Why.ITEMS),
        ("kpi", "owner", None),
        ("benefit", "name", None),
        ("file", "size", None),
        ("commitment", "revision", None),
    ],
)
def test_each_field_belongs_to_one_cause(kind: str, field: str, why: Why | None) -> None:
    assert field in {one.name for one in dataclasses.fields(FACT_KINDS[kind])}
    assert why_field(kind, field) is why


def test_a_field_that_is_not_known_yet_counts_as_method_rather_than_be_lost() -> None:
    for kind in (*ITEM_KINDS, *METHOD_KINDS):
        assert why_field(kind, "invented_tomorrow") is Why.METHOD
