"""What a KPI is compared with is changed after go-live only with a reason, whoever writes it."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from benefits.actions.saving import By, save
from benefits.domain.calendar.period import Month
from benefits.domain.record.facts import Counterfactual, Direction, Initiative, Kpi
from benefits.ledger import Ledger
from benefits.views.resettled import resettled, resettled_by

GO_LIVE = Month.of(2020, 1)
KARI, WHY = By("Kari"), By("Ola", reason="Counted anew with the auditor")


@pytest.fixture
def ledger(sqlite_url: str) -> Ledger:
    return Ledger.open(sqlite_url)


@pytest.fixture
def errors(ledger: Ledger) -> Kpi:
    """A KPI with a baseline, of an initiative that went live in January 2020."""
    home = Initiative(id=-1, name="ERP", start=GO_LIVE + -6, go_live=GO_LIVE, horizon_months=240)
    one = Kpi(
        id=-2, initiative=-1, name="Errors", kind="flow", unit="count", direction=Direction.DOWN,
        baseline=Decimal(100), baseline_from=GO_LIVE + -6,
    )  # fmt: skip
    assert save(ledger, [home, one], [], 0, KARI).change
    (found,) = ledger.portfolio().kpis.values()
    return found


def saved(ledger: Ledger, kpi: Kpi, by: By, today: int = GO_LIVE, **fields: Any) -> list[str]:
    """Save a changed KPI and return the codes of the problems that prevented it."""
    wanted = replace(kpi, **fields)
    outcome = save(ledger, [wanted], [kpi], ledger.revision(), by, today=Month(today))
    assert (outcome.change is None) == bool(outcome.problems)
    return [one.problem.code for one in outcome.problems]


@pytest.mark.parametrize(
    "changed",
    [
        {"baseline": Decimal(120)},
        {"baseline_from": GO_LIVE + -12},
        {"counterfactual": Counterfactual.TREND},
    ],
    ids=["baseline", "window", "method"],
)
def test_after_go_live_a_change_of_the_comparison_needs_a_reason(
    ledger: Ledger, errors: Kpi, changed: dict[str, Any]
) -> None:
    assert saved(ledger, errors, By("Ola", reason="  "), **changed) == ["settled_at_go_live"]
    assert ledger.portfolio().kpis[errors.id] == errors
    assert saved(ledger, errors, WHY, **changed) == []


def test_before_go_live_and_for_other_fields_no_reason_is_asked_for(
    ledger: Ledger, errors: Kpi
) -> None:
    assert saved(ledger, errors, KARI, GO_LIVE - 1, baseline=Decimal(120)) == []
    errors = ledger.portfolio().kpis[errors.id]
    assert saved(ledger, errors, KARI, GO_LIVE + 5, target=Decimal(5), owner="Per") == []


def test_a_first_baseline_settles_something_and_changes_nothing(
    ledger: Ledger, errors: Kpi
) -> None:
    assert saved(ledger, errors, WHY, baseline=None) == []
    errors = ledger.portfolio().kpis[errors.id]
    assert saved(ledger, errors, KARI, baseline=Decimal(90)) == []


def test_without_a_day_the_clock_says_whether_it_has_gone_live(ledger: Ledger, errors: Kpi) -> None:
    wanted = replace(errors, baseline=Decimal(120))
    outcome = save(ledger, [wanted], [errors], ledger.revision(), KARI)
    assert [one.problem.field for one in outcome.problems] == ["reason"]


def test_such_changes_stand_with_who_and_why_and_from_what_to_what(
    ledger: Ledger, errors: Kpi
) -> None:
    assert saved(ledger, errors, KARI, target=Decimal(5)) == []
    errors = ledger.portfolio().kpis[errors.id]
    assert saved(ledger, errors, WHY, baseline=Decimal(120), owner="Per") == []
    (found,) = resettled(ledger, errors.id)
    assert (found.change.author, found.change.reason) == ("Ola", WHY.reason)
    assert found.fields == ("baseline",)
    assert (found.before.baseline, found.after.baseline) == (100, 120)
    assert resettled_by(ledger, found.change.number) == (found,)
    assert resettled_by(ledger, 2) == ()


def test_moving_go_live_in_the_same_change_unlocks_nothing(ledger: Ledger, errors: Kpi) -> None:
    home = ledger.portfolio().initiatives[errors.initiative]
    wanted = [replace(home, go_live=GO_LIVE + 24), replace(errors, baseline=Decimal(1))]
    outcome = save(ledger, wanted, [home, errors], ledger.revision(), KARI, today=GO_LIVE + 1)
    assert [one.problem.code for one in outcome.problems] == ["settled_at_go_live"]


def test_a_kpi_that_never_was_has_no_such_changes(ledger: Ledger) -> None:
    assert resettled(ledger, 99) == ()
