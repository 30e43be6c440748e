"""Finance's verdicts and bookings, carried out whole or refused with the reason."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from benefits.actions.outcome import Outcome
from benefits.actions.removing import plan_removal, remove
from benefits.actions.saving import By, save
from benefits.actions.validating import book, unbook, validate, withdraw
from benefits.domain.realised.verdicts import Booked
from benefits.domain.record.change import ChangeKind
from benefits.domain.record.facts import Verdict
from benefits.domain.record.plan import StalePlan
from benefits.ledger import Ledger
from benefits.views.ladder import ladder
from benefits.views.moved import moved
from tests.domain.portfolios import JAN
from tests.views.finance import TODAY, give, now, number_of, opened, restate, verdicts


def stored(ledger: Ledger) -> list[tuple[int, str, int, int]]:
    frame = ledger.portfolio().validations[["month", "verdict", "amount", "basis"]]
    return [(month - JAN, *rest) for month, *rest in frame.to_numpy().tolist()]


def refused(outcome: Outcome) -> list[tuple[str, str]]:
    assert outcome.change is None
    return [(one.problem.code, one.problem.field) for one in outcome.problems]


def test_many_months_of_several_benefits_are_one_change(database_url: str) -> None:
    ledger = opened(database_url)
    errors = verdicts(ledger, "Fewer errors", Verdict.ACCEPTED, JAN, JAN + 1, reason="seen")
    orders = verdicts(ledger, "More orders", Verdict.REJECTED, JAN, reason="seen")
    change = give(ledger, [*errors, *orders]).change
    assert change is not None
    assert (change.kind, change.reason, change.counts.added) == (ChangeKind.VALIDATION, "seen", 3)
    assert stored(ledger) == [
        (0, "accepted", 200_00, 200_00),
        (1, "accepted", 200_00, 200_00),
        (0, "rejected", 0, 1_200_00),
    ]


def test_the_same_verdict_again_changes_nothing(sqlite_url: str) -> None:
    ledger = opened(sqlite_url)
    judged = verdicts(ledger, "Fewer errors", Verdict.ACCEPTED, JAN)
    give(ledger, judged)
    before = ledger.revision()
    assert give(ledger, judged) == Outcome()
    assert ledger.revision() == before


def test_one_wrong_verdict_keeps_all_from_being_given(sqlite_url: str) -> None:
    ledger = opened(sqlite_url)
    good = verdicts(ledger, "Fewer errors", Verdict.ACCEPTED, JAN)
    bad = verdicts(ledger, "More orders", Verdict.REJECTED, JAN)
    assert refused(give(ledger, [*good, *bad])) == [("verdict_needs_reason", "reason")]
    assert stored(ledger) == []


def test_a_month_that_was_measured_anew_meanwhile_is_refused_by_name(database_url: str) -> None:
    ledger = opened(database_url)
    judged = verdicts(ledger, "Fewer errors", Verdict.ACCEPTED, JAN, JAN + 1)
    seen = ledger.revision()
    restate(ledger, "Errors", JAN + 1, 60)
    outcome = give(ledger, judged, revision=seen)
    assert refused(outcome) == [("measured_changed", "basis")]
    assert outcome.problems[0].problem.values["month"] == JAN + 1
    assert stored(ledger) == []


def test_a_new_price_changes_what_is_measured_too(sqlite_url: str) -> None:
    ledger = opened(sqlite_url)
    judged = verdicts(ledger, "Fewer errors", Verdict.ACCEPTED, JAN)
    seen = ledger.revision()
    one = ledger.portfolio().benefits[number_of(ledger, "Fewer errors")]
    save(ledger, [replace(one, unit_value=Decimal(12))], [one], seen, By("Anna"))
    assert refused(give(ledger, judged, revision=seen)) == [("measured_changed", "basis")]


def test_what_somebody_else_judged_meanwhile_is_stale_and_other_months_are_not(
    database_url: str,
) -> None:
    ledger = opened(database_url)
    seen = ledger.revision()
    mine = verdicts(ledger, "Fewer errors", Verdict.ACCEPTED, JAN)
    other = verdicts(ledger, "Fewer errors", Verdict.ACCEPTED, JAN + 1)
    give(ledger, verdicts(ledger, "Fewer errors", Verdict.REJECTED, JAN, reason="no"), author="Bo")
    with pytest.raises(StalePlan) as stale:
        give(ledger, mine, revision=seen)
    assert [one.author for one in stale.value.conflicts] == ["Bo"]
    assert give(ledger, other, revision=seen).change is not None


def test_estimated_and_carried_months_cannot_be_judged(sqlite_url: str) -> None:
    ledger = opened(sqlite_url)
    estimated = verdicts(ledger, "Fewer errors", Verdict.ACCEPTED, JAN + 4)
    assert refused(give(ledger, estimated)) == [("nothing_measured", "month")]


def test_a_verdict_is_taken_back_with_a_reason_and_undone_like_any_change(sqlite_url: str) -> None:
    ledger = opened(sqlite_url)
    give(ledger, verdicts(ledger, "Fewer errors", Verdict.ACCEPTED, JAN, JAN + 1))
    places = [(number_of(ledger, "Fewer errors"), JAN), (number_of(ledger, "More orders"), JAN)]
    without = withdraw(ledger, places, ledger.revision(), By("Bo"))
    assert refused(without) == [("verdict_needs_reason", "reason")]
    change = withdraw(ledger, places, ledger.revision(), By("Bo", reason="too early")).change
    assert change is not None
    assert (change.kind, change.counts.ended) == (ChangeKind.VALIDATION, 1)
    assert [month for month, *_ in stored(ledger)] == [1]
    ledger.undo(change.number, author="Bo")
    assert [month for month, *_ in stored(ledger)] == [0, 1]
    nothing = [(number_of(ledger, "More orders"), JAN)]
    assert withdraw(ledger, nothing, ledger.revision(), By("Bo", reason="x")) == Outcome()


def bookings(
    ledger: Ledger, amount: int, line: str = "6300", name: str = "Fewer errors"
) -> list[Booked]:
    one = number_of(ledger, name)
    return [Booked(benefit=one, month=JAN, amount=amount, budget_line=line, reason="budget 2026")]


def test_bookings_are_kept_with_line_and_reason_and_too_much_is_advice(database_url: str) -> None:
    ledger = opened(database_url)
    give(ledger, verdicts(ledger, "Fewer errors", Verdict.ACCEPTED, JAN))
    fits = book(ledger, bookings(ledger, 200_00), ledger.revision(), By("Fia"), TODAY)
    assert (fits.change is not None, fits.advice) == (True, ())
    assert fits.change is not None
    assert (fits.change.kind, fits.change.reason) == (ChangeKind.BOOKING, "budget 2026")
    over = book(ledger, bookings(ledger, 250_00), ledger.revision(), By("Fia"), TODAY)
    assert [one.problem.code for one in over.advice] == ["booked_over_validated"]
    frame = ledger.portfolio().bookings[["amount", "budget_line", "reason"]]
    assert frame.to_numpy().tolist() == [[250_00, "6300", "budget 2026"]]


def test_a_booking_without_its_line_is_refused(sqlite_url: str) -> None:
    ledger = opened(sqlite_url)
    outcome = book(ledger, bookings(ledger, 1_00, line=" "), ledger.revision(), By("Fia"), TODAY)
    assert refused(outcome) == [("required", "budget_line")]
    assert ledger.portfolio().bookings.empty


def test_a_booking_beyond_what_can_be_kept_is_refused(sqlite_url: str) -> None:
    ledger = opened(sqlite_url)
    for amount in (10**16, 10**19, -(10**19)):
        wanted = bookings(ledger, amount)
        outcome = book(ledger, wanted, ledger.revision(), By("Fia"), TODAY)
        assert refused(outcome) == [("outside_range", "amount")]
    assert ledger.portfolio().bookings.empty


def test_a_benefit_that_was_removed_meanwhile_is_neither_judged_nor_booked(
    database_url: str,
) -> None:
    ledger = opened(database_url)
    judged, booked = verdicts(ledger, "Fewer errors", Verdict.ACCEPTED, JAN), bookings(ledger, 1_00)
    seen, known = ledger.revision(), ledger.portfolio()
    gone = known.benefits[number_of(ledger, "Fewer errors")]
    remove(ledger, plan_removal(known, gone), By("Anna"))
    for at in (seen, ledger.revision()):
        with pytest.raises(StalePlan):
            give(ledger, judged, revision=at)
        with pytest.raises(StalePlan):
            book(ledger, booked, at, By("Fia"), TODAY)
    assert ledger.portfolio().validations.empty


def test_undoing_the_upload_beneath_a_verdict_leaves_nothing_validated(sqlite_url: str) -> None:
    ledger = opened(sqlite_url)
    give(ledger, verdicts(ledger, "Fewer errors", Verdict.ACCEPTED, JAN))
    assert ladder(now(ledger))["validated"].money.total == (200 - 100) * 100
    ledger.undo(2, author="Per")
    found = ladder(now(ledger))
    assert (found["validated"].money.total, found.lapsed_months) == (0, 1)


def test_bookings_are_taken_back(sqlite_url: str) -> None:
    ledger = opened(sqlite_url)
    book(ledger, bookings(ledger, 1_00), ledger.revision(), By("Fia"), TODAY)
    places = [(number_of(ledger, "Fewer errors"), JAN)]
    change = unbook(ledger, places, ledger.revision(), By("Fia", reason="next year")).change
    assert change is not None
    assert change.kind is ChangeKind.BOOKING
    assert ledger.portfolio().bookings.empty


def test_one_token_writes_once(sqlite_url: str) -> None:
    ledger = opened(sqlite_url)
    judged, at = verdicts(ledger, "Fewer errors", Verdict.ACCEPTED, JAN), ledger.revision()
    first = validate(ledger, judged, at, By("Fia", token="click"), TODAY)
    again = validate(ledger, judged, at, By("Fia", token="click"), TODAY)
    assert first.change == again.change


def test_the_history_says_what_was_judged_in_currency_units(sqlite_url: str) -> None:
    ledger = opened(sqlite_url)
    give(ledger, verdicts(ledger, "Fewer errors", Verdict.REDUCED, JAN, share=0.5, reason="half"))
    movement = ledger.history(ledger.revision())
    frame = moved(movement.before, movement.after, ledger.portfolio())
    assert frame[["kind", "name", "month", "field", "after"]].to_numpy().tolist() == [
        ["validation", "Fewer errors", JAN, "verdict", "reduced"],
        ["validation", "Fewer errors", JAN, "amount", Decimal("100.00")],
        ["validation", "Fewer errors", JAN, "basis", Decimal("200.00")],
        ["validation", "Fewer errors", JAN, "reason", "half"],
    ]
