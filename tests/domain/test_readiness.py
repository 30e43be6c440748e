"""What must be there before a KPI counts, and what no fact may say."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from benefits.domain.checks.checks import check
from benefits.domain.checks.field_problems import FieldProblem
from benefits.domain.checks.readiness import missing
from benefits.domain.record.facts import Fact, KpiStatus, Milestone, Path, Settings
from tests.domain.portfolios import JAN, benefit, cost, initiative, kpi, portfolio


def test_a_kpi_with_all_it_needs_lacks_nothing() -> None:
    assert missing(kpi()) == ()


@pytest.mark.parametrize(
    ("absent", "empty"),
    [
        ("name", "  "),
        ("unit", ""),
        ("owner", ""),
        ("source", ""),
        ("baseline", None),
        ("baseline_from", None),
        ("baseline_source", ""),
        ("target", None),
        ("target_month", None),
    ],
)
def test_each_missing_field_is_named(absent: str, empty: Any) -> None:
    assert missing(kpi(**{absent: empty})) == (absent,)


def test_a_rate_needs_its_definition() -> None:
    assert missing(kpi(kind="rate")) == ("definition",)


def test_a_path_of_milestones_needs_one() -> None:
    assert missing(kpi(path=Path.MILESTONES)) == ("milestones",)


def test_zero_is_a_baseline() -> None:
    assert missing(kpi(baseline=Decimal(0))) == ()


def codes(fact: Fact, *others: Any) -> list[tuple[str, str]]:
    known = portfolio(*others)
    return [(one.code, one.field) for one in check(fact, known)]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, []),
        ({"name": ""}, [("required", "name")]),
        ({"go_live": JAN - 1}, [("go_live_before_start", "go_live")]),
        ({"go_live": JAN + 12}, [("go_live_after_horizon", "go_live")]),
        (
            {"horizon_months": 0},
            [("outside_range", "horizon_months"), ("go_live_after_horizon", "go_live")],
        ),
        ({"name": "erp "}, [("name_taken", "name")]),
    ],
)
def test_initiatives(fields: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    assert codes(initiative(**fields), initiative(2, name="ERP")) == expected


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, []),
        ({"kind": "guess"}, [("unknown_kind", "kind")]),
        ({"initiative": 9}, [("unknown_initiative", "initiative")]),
        ({"owner": ""}, [("needed_when_active", "owner")]),
        ({"owner": "", "status": KpiStatus.DRAFT}, []),
        ({"target_month": JAN - 1}, [("target_before_go_live", "target_month")]),
        ({"baseline_to": JAN - 9}, [("ends_before_it_starts", "baseline_to")]),
        ({"baseline_from": JAN + 1}, [("baseline_after_go_live", "baseline_from")]),
        ({"target": Decimal(120)}, [("target_worse_than_baseline", "target")]),
        (
            {"target": Decimal(10**13)},
            [("outside_range", "target"), ("target_worse_than_baseline", "target")],
        ),
    ],
)
def test_kpis(fields: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    assert codes(kpi(**fields), initiative()) == expected


def test_milestones_off_the_path_or_named_twice_are_refused() -> None:
    at = [Milestone(month=JAN + place, value=Decimal(90)) for place in (-1, 1, 1)]
    assert codes(kpi(path=Path.MILESTONES, milestones=tuple(at)), initiative()) == [
        ("month_named_twice", "milestones"),
        ("milestone_off_the_path", "milestones"),
    ]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, []),
        ({"capture": Decimal("1.01")}, [("outside_range", "capture")]),
        ({"confidence": Decimal("-0.1")}, [("outside_range", "confidence")]),
        ({"kpi": 9}, [("unknown_kpi", "kpi")]),
        ({"unit_value": Decimal(-1)}, [("negative_unit_value", "unit_value")]),
        ({"unit_value": Decimal(-1), "disbenefit": True}, []),
    ],
)
def test_benefits(fields: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    assert codes(benefit(**fields), initiative(), kpi()) == expected


def test_a_kpi_cannot_be_claimed_for_more_than_all_of_it() -> None:
    taken = benefit(1, attribution=Decimal("0.7"))
    wanted = benefit(2, attribution=Decimal("0.4"))
    found = check(wanted, portfolio(initiative(), kpi(), taken))
    values = {"claimed": Decimal("0.7"), "left": Decimal("0.3")}
    assert found == (FieldProblem("claimed_over_all", "attribution", values),)


def test_a_benefit_does_not_compete_with_its_own_stored_version() -> None:
    assert codes(benefit(attribution=Decimal(1)), initiative(), kpi(), benefit()) == []


def test_the_form_of_money_must_fit_the_kind() -> None:
    def at(kind: str) -> list[tuple[str, str]]:
        return codes(benefit(), initiative(), kpi(kind=kind))

    assert at("yes_no") == [("kind_without_money", "kpi")]
    assert at("stock") == [("carrying_rate_needed", "carrying_rate")]
    assert at("duration") == [("volume_from_measurements", "volume")]


def test_advice_does_not_block() -> None:
    known = portfolio(initiative(), kpi(kind="duration"))
    assert [one.blocks for one in check(benefit(), known)] == [False]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, []),
        ({"currency": "kr"}, [("currency_code", "currency")]),
        ({"fiscal_year_start": 13}, [("outside_range", "fiscal_year_start")]),
        ({"discount_rate": Decimal("1.5")}, [("outside_range", "discount_rate")]),
        ({"watch_from": Decimal("0.95")}, [("watch_not_below_on_track", "watch_from")]),
    ],
)
def test_settings(fields: dict[str, Any], expected: list[tuple[str, str]]) -> None:
    assert codes(Settings(id=1, **fields)) == expected


def test_cost_lines_have_names_of_their_own() -> None:
    assert codes(cost(2, name="cost 1"), initiative(), cost(1)) == [("name_taken", "name")]
