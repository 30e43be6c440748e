"""What happened to a KPI: everything that stands, with who, when and why; nothing undone."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC
from decimal import Decimal
from typing import Any

import pytest

from benefits import views
from benefits.actions.annotating import comment, start_phase
from benefits.actions.saving import By
from benefits.domain.calendar.period import Month
from benefits.domain.record.bulk import MEASUREMENT, VALIDATION
from benefits.domain.record.change import ChangeKind
from benefits.domain.record.facts import Commitment, Fact, Kpi, Stage, StatusOverride
from benefits.domain.record.plan import plan_bulk, plan_facts
from benefits.domain.status.status import Status
from benefits.ledger import Ledger, PastLedger
from benefits.views.kpi_marks import Mark, comments, kpi_marks, kpi_versions
from tests.domain.portfolios import months, row, verdict
from tests.ledger.material import JANUARY, benefit, initiative, kpi, small

TODAY = JANUARY + 8
ANNA, BO = By("Anna"), By("Bo", reason="Agreed")


@pytest.fixture
def ledger(sqlite_url: str) -> Ledger:
    """A KPI with a benefit, measured for three months."""
    made = Ledger.open(sqlite_url)
    stored(made, initiative(), kpi(kind="duration"), benefit(volume=Decimal(2)))
    measured(made, [10, 9, 8])
    return made


def stored(ledger: Ledger, *facts: Fact, by: By = ANNA) -> None:
    known = ledger.portfolio()
    plan = plan_facts(facts, small(known), known.revision)
    ledger.apply(plan, author=by.author, reason=by.reason)


def measured(ledger: Ledger, values: list[Any]) -> None:
    known = ledger.portfolio()
    rows = MEASUREMENT.frame(months(one(ledger).id, values, int(JANUARY)))
    plan = plan_bulk(MEASUREMENT, rows, known.measurements, known.revision)
    ledger.apply(plan, author="Anna", reason="March", kind=ChangeKind.UPLOAD)


def one(ledger: Ledger) -> Kpi:
    (found,) = ledger.portfolio().kpis.values()
    return found


def marks(ledger: Ledger) -> list[Mark]:
    known = views.known(ledger, today=TODAY)
    return list(kpi_marks(known, ledger, one(ledger).id, UTC))


def kinds(ledger: Ledger) -> list[tuple[str, int]]:
    return [(mark.kind, mark.change.number) for mark in marks(ledger)]


def test_what_was_set_and_measured_first_is_no_mark(ledger: Ledger) -> None:
    assert kinds(ledger) == []


def test_a_changed_goal_tells_its_fields_and_a_moved_go_live_its_months(ledger: Ledger) -> None:
    (home,) = ledger.portfolio().initiatives.values()
    stored(ledger, replace(one(ledger), target=Decimal(5), owner="Per"), by=BO)
    stored(ledger, replace(home, go_live=home.go_live + 2, sponsor="Eva"))
    moved, goal = marks(ledger)
    assert (goal.kind, goal.text, goal.change.author) == ("goal", "Agreed", "Bo")
    assert [(m.field, m.before, m.after) for m in goal.moved] == [
        ("owner", "", "Per"),
        ("target", None, Decimal(5)),
    ]
    assert (moved.kind, moved.name) == ("go_live", "New ERP")
    assert [(m.before, m.after) for m in moved.moved] == [(home.go_live, home.go_live + 2)]


def test_months_are_restated_where_a_final_value_became_another(ledger: Ledger) -> None:
    measured(ledger, [10, 9, 8, (7, "estimated")])
    measured(ledger, [11, 9, 7, 6])
    (found,) = marks(ledger)
    assert (found.kind, found.months, found.month) == (
        "restated",
        (JANUARY, JANUARY + 2),
        JANUARY + 2,
    )
    assert (found.text, found.change.number) == ("March", 4)


def test_a_rate_is_restated_by_its_counts_where_no_value_is_named(ledger: Ledger) -> None:
    for hits in (5, 5, 6):
        known = ledger.portfolio()
        rate = row(one(ledger).id, int(JANUARY) + 3, None, numerator=hits, denominator=10)
        plan = plan_bulk(MEASUREMENT, MEASUREMENT.frame([rate]), known.measurements, known.revision)
        if not plan.is_empty:
            ledger.apply(plan, author="Anna", reason="Recounted")
    (mark,) = marks(ledger)
    assert (mark.kind, mark.months) == ("restated", (Month(JANUARY + 3),))


def test_verdicts_agreements_and_overrides_are_marks_with_their_codes(ledger: Ledger) -> None:
    known = ledger.portfolio()
    (home,), (worth,) = known.initiatives, known.benefits
    judged = [verdict(worth, JANUARY, 5, 5), verdict(worth, JANUARY + 1, 2, 5, "reduced")]
    plan = plan_bulk(VALIDATION, VALIDATION.frame(judged), known.validations, known.revision)
    ledger.apply(plan, author="Fin", reason="Checked", kind=ChangeKind.VALIDATION)
    stored(ledger, Commitment(id=-1, initiative=home, stage=Stage.COMMITTED, revision=2))
    number, month = one(ledger).id, JANUARY + 2
    watch = StatusOverride(id=-1, kpi=number, month=month, status=Status.WATCH, reason="Strike")
    stored(ledger, watch)
    found = [(m.kind, m.code, m.text, m.months) for m in marks(ledger)]
    assert found == [
        ("override", "watch", "Strike", ()),
        ("commitment", "committed", "", ()),
        ("verdict", "accepted", "Checked", (JANUARY,)),
        ("verdict", "reduced", "Checked", (JANUARY + 1,)),
    ]
    assert marks(ledger)[0].month == JANUARY + 2


def test_phases_and_comments_stand_in_their_months_or_in_that_of_their_change(
    ledger: Ledger,
) -> None:
    number = one(ledger).id
    assert start_phase(ledger, number, JANUARY + 1, By("Bo", reason="New form")).change
    assert comment(ledger, number, " Strike ", ANNA, JANUARY).change
    change = comment(ledger, number, "As agreed", ANNA).change
    assert change is not None
    whole, month, phase = marks(ledger)
    assert (phase.kind, phase.month, phase.text) == ("phase", JANUARY + 1, "New form")
    assert (month.kind, month.month, month.text) == ("comment", JANUARY, "Strike")
    assert whole.month == Month.on(change.at.date())
    kinds = [one.kind for one in ledger.changes(limit=3)]
    assert kinds == [ChangeKind.COMMENT, ChangeKind.COMMENT, ChangeKind.CHART]


def test_what_was_undone_is_no_mark_and_what_was_undone_twice_is_one_again(ledger: Ledger) -> None:
    stored(ledger, replace(one(ledger), target=Decimal(5)))
    ledger.undo(3, author="Bo")
    comment(ledger, one(ledger).id, "Hm", ANNA)
    ledger.undo(5, author="Bo")
    assert kinds(ledger) == []
    assert len(kpi_versions(ledger, one(ledger).id)) == 3
    ledger.undo(4, author="Bo")
    assert kinds(ledger) == [("goal", 3)]


def test_nothing_empty_is_said_and_no_phase_begins_without_its_reason(ledger: Ledger) -> None:
    said = comment(ledger, one(ledger).id, "  ", ANNA)
    begun = start_phase(ledger, one(ledger).id, JANUARY + 1, ANNA)
    assert [one.problem.field for one in said.problems + begun.problems] == ["text", "reason"]
    assert ledger.revision() == 2


def test_comments_come_newest_first_with_author_and_moment(ledger: Ledger) -> None:
    number = one(ledger).id
    for name in ("Anna", "Bo"):
        comment(ledger, number, f"I am {name}", By(name))
    known = views.known(ledger, today=TODAY)
    found = comments(known, ledger, number)
    assert [(s.comment.text, s.change.author) for s in found] == [
        ("I am Bo", "Bo"),
        ("I am Anna", "Anna"),
    ]


def test_looking_back_nothing_later_is_there(ledger: Ledger) -> None:
    number = one(ledger).id
    comment(ledger, number, "First", ANNA)
    stored(ledger, replace(one(ledger), target=Decimal(5)))
    past = PastLedger(ledger, 3)
    known = views.known(past, today=TODAY)
    assert [mark.text for mark in kpi_marks(known, past, number, UTC)] == ["First"]
    assert len(kpi_versions(past, number)) == 1
    assert past.pasts("comment", "kpi", number)[0].change.number == 3
    assert PastLedger(ledger, 2).pasts("comment", "kpi", number) == ()


def test_a_version_tells_what_it_changed_of_the_one_before(ledger: Ledger) -> None:
    stored(ledger, replace(one(ledger), definition="From cut-off to sign-off"), by=BO)
    newest, first = kpi_versions(ledger, one(ledger).id)
    assert (newest.change.number, first.change.number) == (3, 1)
    assert [moved.field for moved in newest.moved] == ["definition"]
    assert first.moved == ()
    assert newest.kpi.definition == "From cut-off to sign-off"
