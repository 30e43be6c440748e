"""Accepting at once what is reckoned as finance accepted it before."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from benefits.actions.saving import By, save
from benefits.domain.record.facts import Verdict
from benefits.ledger import Ledger
from benefits.views.acceptance import accept_all, unchanged_in_method
from benefits.views.ladder import to_validate
from tests.domain.portfolios import JAN
from tests.views.finance import give, now, number_of, opened, restate, verdicts


def offered(ledger: Ledger) -> list[tuple[int, int]]:
    """The benefits and months that may be accepted at once."""
    found = unchanged_in_method(ledger, now(ledger))
    return sorted((one.benefit, one.month - JAN) for one in found)


def test_nothing_is_offered_before_finance_has_accepted_anything(sqlite_url: str) -> None:
    assert offered(opened(sqlite_url)) == []


def test_the_other_months_of_what_was_accepted_are_offered(sqlite_url: str) -> None:
    ledger = opened(sqlite_url)
    one = number_of(ledger, "Fewer errors")
    give(ledger, verdicts(ledger, "Fewer errors", Verdict.ACCEPTED, JAN))
    assert offered(ledger) == [(one, 1), (one, 3), (one, 5)]
    assert give(ledger, unchanged_in_method(ledger, now(ledger))).change is not None
    assert to_validate(now(ledger))["name"].tolist() == ["More orders"]


def test_what_finance_reduced_last_waits_for_a_closer_look(sqlite_url: str) -> None:
    ledger = opened(sqlite_url)
    give(ledger, verdicts(ledger, "Fewer errors", Verdict.ACCEPTED, JAN))
    give(ledger, verdicts(ledger, "Fewer errors", Verdict.REDUCED, JAN + 1, share=0.5, reason="x"))
    assert offered(ledger) == []


def test_a_changed_price_waits_and_a_changed_name_does_not(sqlite_url: str) -> None:
    ledger = opened(sqlite_url)
    give(ledger, verdicts(ledger, "Fewer errors", Verdict.ACCEPTED, JAN))
    one = ledger.portfolio().benefits[number_of(ledger, "Fewer errors")]
    renamed = replace(one, name="Fewer mistakes", confidence=Decimal("0.5"))
    save(ledger, [renamed], [one], ledger.revision(), By("Anna"))
    assert len(offered(ledger)) == 3
    dearer = replace(renamed, unit_value=Decimal(11))
    save(ledger, [dearer], [renamed], ledger.revision(), By("Anna"))
    assert offered(ledger) == []


def test_restated_months_are_offered_with_what_is_measured_now(sqlite_url: str) -> None:
    ledger = opened(sqlite_url)
    give(ledger, verdicts(ledger, "Fewer errors", Verdict.ACCEPTED, JAN))
    restate(ledger, "Errors", JAN, 75)
    first = next(one for one in unchanged_in_method(ledger, now(ledger)) if one.month == JAN)
    assert (first.amount, first.basis) == (250_00, 250_00)


def test_losses_are_no_part_of_accepting_all(sqlite_url: str) -> None:
    ledger = opened(sqlite_url)
    found = accept_all(now(ledger), number_of(ledger, "Fewer errors"))
    assert sorted(one.month - JAN for one in found) == [0, 1, 3, 5]
