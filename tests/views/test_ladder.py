"""The money ladder on a ledger that can be checked by hand: errors 200, 200, −100, 200, (200
estimated), 300; orders 1,200 in each of three months, carried into three more."""

from __future__ import annotations

import pytest

from benefits.actions.saving import By
from benefits.actions.validating import book
from benefits.domain.realised.verdicts import Booked
from benefits.domain.record.facts import Verdict
from benefits.views import Amounts
from benefits.views.ladder import RUNGS, ladder, to_validate
from tests.domain.portfolios import JAN
from tests.views.finance import TODAY, give, now, number_of, opened, restate, verdicts


def test_before_finance_has_looked_only_losses_are_validated(sqlite_url: str) -> None:
    found = ladder(now(opened(sqlite_url)))
    money = {rung: found[rung].money for rung in RUNGS}
    assert money == {
        "claimed": Amounts(1_000_00, 8_200_00),
        "measured": Amounts(800_00, 4_400_00),
        "validated": Amounts(-100_00, -100_00),
        "booked": Amounts(0, 0),
    }
    assert (found.awaiting, found.awaiting_months) == (Amounts(900_00, 4_500_00), 7)
    assert (found.cost, found.is_judged, found.lapsed_months) == (1_000_00, False, 0)


def test_every_rung_is_set_against_the_same_actual_costs(sqlite_url: str) -> None:
    ledger = opened(sqlite_url)
    give(ledger, verdicts(ledger, "More orders", Verdict.ACCEPTED, JAN, JAN + 1))
    found = ladder(now(ledger))
    costs = {found[rung].returns.total.pv_costs for rung in RUNGS}
    assert costs == {909_09}  # 1,000 in the first project year, discounted at its end
    assert found["validated"].returns.total.roi == pytest.approx(2_300 / 1_000 - 1, abs=1e-4)
    assert found["validated"].returns.cash.roi == pytest.approx(-100 / 1_000 - 1, abs=1e-4)
    assert found["booked"].returns.total.roi == -1.0


def test_a_verdict_moves_money_up_and_out_of_what_awaits(sqlite_url: str) -> None:
    ledger = opened(sqlite_url)
    half = verdicts(ledger, "Fewer errors", Verdict.REDUCED, JAN, share=0.5, reason="half")
    give(ledger, [*half, *verdicts(ledger, "Fewer errors", Verdict.ACCEPTED, JAN + 1)])
    found = ladder(now(ledger))
    assert found["validated"].money == Amounts(200_00, 200_00)
    assert (found.awaiting.cash, found.awaiting_months, found.is_judged) == (500_00, 5, True)


def test_a_month_measured_anew_lapses_and_counts_with_the_smaller_amount(sqlite_url: str) -> None:
    ledger = opened(sqlite_url)
    give(ledger, verdicts(ledger, "Fewer errors", Verdict.ACCEPTED, JAN, JAN + 1))
    restate(ledger, "Errors", JAN, 95)
    restate(ledger, "Errors", JAN + 1, 60)
    found = ladder(now(ledger))
    assert (found.lapsed, found.lapsed_months) == (Amounts(450_00, 450_00), 2)
    assert found["validated"].money.cash == 50_00 + 200_00 - 100_00


def test_bookings_ahead_are_in_the_whole_and_not_to_date(sqlite_url: str) -> None:
    ledger = opened(sqlite_url)
    one = number_of(ledger, "Fewer errors")
    give(ledger, verdicts(ledger, "Fewer errors", Verdict.ACCEPTED, JAN))
    rows = [
        Booked(benefit=one, month=month, amount=150_00, budget_line="6300", reason="2026")
        for month in (JAN, JAN + 9)
    ]
    book(ledger, rows, ledger.revision(), By("Fia"), TODAY)
    step = ladder(now(ledger))["booked"]
    assert (step.money.cash, step.life.cash) == (150_00, 300_00)


def test_the_queue_names_the_most_money_first_and_leaves_out_what_is_judged(
    sqlite_url: str,
) -> None:
    ledger = opened(sqlite_url)
    frame = to_validate(now(ledger))
    told = frame[["name", "awaiting", "awaiting_months", "oldest", "owner"]]
    assert told.to_numpy().tolist() == [
        ["More orders", 3_600_00, 3, JAN, "Nina"],
        ["Fewer errors", 900_00, 4, JAN, "Kari"],
    ]
    give(
        ledger, verdicts(ledger, "More orders", Verdict.REJECTED, JAN, JAN + 1, JAN + 2, reason="x")
    )
    assert to_validate(now(ledger))["name"].tolist() == ["Fewer errors"]


def test_the_queue_asks_again_for_what_has_lapsed(sqlite_url: str) -> None:
    ledger = opened(sqlite_url)
    give(ledger, verdicts(ledger, "More orders", Verdict.ACCEPTED, JAN, JAN + 1, JAN + 2))
    restate(ledger, "Orders", JAN + 1, 70)
    frame = to_validate(now(ledger)).set_index("name")
    assert frame.loc["More orders", ["awaiting", "lapsed", "lapsed_months", "oldest"]].tolist() == [
        0,
        2_000_00,
        1,
        JAN + 1,
    ]


def test_a_scope_that_is_not_there_is_refused_and_an_empty_one_has_an_empty_queue(
    sqlite_url: str,
) -> None:
    known = now(opened(sqlite_url))
    with pytest.raises(KeyError):
        ladder(known, 999)
    assert to_validate(known, 999).empty
