"""Freezing a plan: a fact of its own, with a reason, replaced as a new version."""

from __future__ import annotations

import pytest

from benefits.actions.committing import commit
from benefits.actions.saving import By, save
from benefits.domain.calendar.period import Month
from benefits.domain.realised.agreed import commitment_of
from benefits.domain.record.facts import Commitment, Initiative, Stage
from benefits.domain.record.plan import StalePlan
from benefits.ledger import Ledger

JAN = Month.of(2026, 1)
WHY = By("Kari", reason="Steering committee")


@pytest.fixture
def ledger(sqlite_url: str) -> Ledger:
    """One initiative, made by change 1 and renamed by change 2."""
    opened = Ledger.open(sqlite_url)
    new = Initiative(id=-1, name="ERP", start=JAN, go_live=JAN + 3)
    save(opened, [new], [], 0, By("Kari"))
    made = home(opened)
    save(opened, [replaced(made, "New ERP")], [made], 1, By("Kari"))
    return opened


def home(ledger: Ledger) -> Initiative:
    return next(iter(ledger.portfolio().initiatives.values()))


def replaced(one: Initiative, name: str) -> Initiative:
    return Initiative(id=one.id, name=name, start=one.start, go_live=one.go_live)


def wanted(ledger: Ledger, revision: int, number: int = -1) -> Commitment:
    return Commitment(
        id=number, initiative=home(ledger).id, stage=Stage.COMMITTED, revision=revision
    )


def standing(ledger: Ledger) -> Commitment | None:
    return commitment_of(ledger.portfolio(), home(ledger).id, Stage.COMMITTED)


def codes(ledger: Ledger, one: Commitment, by: By) -> list[tuple[str, str]]:
    found = commit(ledger, one, None, ledger.revision(), by)
    return [(each.problem.code, each.problem.field) for each in found.problems]


def test_a_plan_is_frozen_at_an_earlier_change_with_its_reason(ledger: Ledger) -> None:
    change = commit(ledger, wanted(ledger, 1), None, 2, WHY).change
    assert change is not None
    assert change.reason == "Steering committee"
    found = standing(ledger)
    assert found is not None
    assert found.revision == 1


def test_a_plan_cannot_be_frozen_without_a_reason(ledger: Ledger) -> None:
    assert codes(ledger, wanted(ledger, 1), By("Kari", reason=" ")) == [("required", "reason")]
    assert standing(ledger) is None


def test_a_change_before_the_initiative_or_still_to_come_is_refused(ledger: Ledger) -> None:
    other = Initiative(id=-1, name="CRM", start=JAN, go_live=JAN)
    save(ledger, [other], [], 2, By("Kari"))
    crm = max(ledger.portfolio().initiatives)
    early = Commitment(id=-1, initiative=crm, stage=Stage.PROMISED, revision=2)
    assert codes(ledger, early, WHY) == [("plan_not_there_yet", "revision")]
    assert codes(ledger, wanted(ledger, 99), WHY) == [("outside_range", "revision")]


def test_a_later_agreement_replaces_the_earlier_one_and_both_are_in_the_record(
    ledger: Ledger,
) -> None:
    commit(ledger, wanted(ledger, 1), None, 2, WHY)
    first = standing(ledger)
    assert first is not None
    commit(ledger, wanted(ledger, 2, first.id), first, 3, WHY)
    second = standing(ledger)
    assert second is not None
    assert (second.id, second.revision) == (first.id, 2)
    assert len(ledger.portfolio().commitments) == 1
    assert ledger.portfolio(3).commitments[first.id].revision == 1


def test_a_stage_that_somebody_else_agreed_to_meanwhile_is_not_overwritten(
    ledger: Ledger,
) -> None:
    commit(ledger, wanted(ledger, 1), None, 2, WHY)
    first = standing(ledger)
    assert first is not None
    commit(ledger, wanted(ledger, 2, first.id), first, 3, WHY)
    with pytest.raises(StalePlan):
        commit(ledger, wanted(ledger, 3, first.id), first, 3, WHY)
