"""A click writes once, even where two runs of the page are at work on it side by side."""

from __future__ import annotations

import pytest

from benefits.actions.outcome import Outcome
from benefits.actions.saving import By, save
from benefits.domain.record.plan import Facts, Plan, StalePlan
from benefits.ledger import Ledger
from benefits.ui.acting import once
from tests.domain.portfolios import initiative


@pytest.fixture
def ledger(sqlite_url: str) -> Ledger:
    return Ledger.open(sqlite_url)


def named(ledger: Ledger, mark: str) -> Outcome:
    return save(ledger, [initiative(-1, name="ERP")], [], 0, By("Kari", mark))


def test_a_run_that_finds_the_name_taken_by_its_own_double_reports_the_doubles_change(
    ledger: Ledger,
) -> None:
    def overtaken(mark: str) -> Outcome:
        named(ledger, mark)
        found = save(ledger, [initiative(-1, name="ERP")], [], 1, By("Kari", "another"))
        assert found.problems
        return found

    found = once(ledger, "m", overtaken)
    assert found.change is not None
    assert (found.change.number, found.problems, ledger.revision()) == (1, (), 1)


def test_a_run_whose_plan_went_stale_by_its_own_double_reports_the_doubles_change(
    ledger: Ledger,
) -> None:
    def overtaken(mark: str) -> Outcome:
        named(ledger, mark)
        raise StalePlan(())

    assert once(ledger, "m", overtaken).change == ledger.changes()[0]


def test_what_others_wrote_stays_in_the_way(ledger: Ledger) -> None:
    def refused(mark: str) -> Outcome:
        ledger.apply(Plan(0, after=Facts((initiative(-1, name="ERP"),))), author="Ola")
        return named(ledger, mark)

    assert once(ledger, "m", refused).problems
    with pytest.raises(StalePlan):
        once(ledger, "n", stale)


def stale(mark: str) -> Outcome:
    raise StalePlan(())


def test_a_click_that_was_done_already_does_not_write_again(ledger: Ledger) -> None:
    first = once(ledger, "m", lambda mark: named(ledger, mark))
    again = once(ledger, "m", stale)
    assert again.change == first.change
    assert ledger.revision() == 1
