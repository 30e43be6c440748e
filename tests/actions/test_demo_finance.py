"""What the demo tells finance: comparisons, hours, currencies, agreed plans, verdicts, bookings."""

from __future__ import annotations

from decimal import Decimal

import numpy as np
import pandas as pd
import pytest

from benefits.domain.calendar.period import Month
from benefits.domain.realised.agreed import commitment_of
from benefits.domain.realised.realisation import realise
from benefits.domain.record.facts import Benefit, Stage, Timing, Verdict
from tests.actions.demo_told import NOVEMBER, Told, everywhere, told

__all__ = ["everywhere", "told"]

SEPTEMBER, OCTOBER = Month.of(2026, 9), Month.of(2026, 10)


def benefit(told: Told, code: str) -> Benefit:
    return told.portfolio.benefits[told.id_of("benefit", code)]


def row(told: Told, code: str, name: str) -> pd.Series:
    """One benefit's months of a matrix of the benefit table, by month."""
    found = told.figures
    at = found.benefits.index.row(told.id_of("benefit", code))
    return pd.Series(getattr(found.benefits, name)[at], index=found.grid.ordinals)


def verdicts(told: Told, code: str) -> pd.DataFrame:
    frame = told.portfolio.validations
    return frame[frame["benefit"] == told.id_of("benefit", code)].set_index("month")


def bookings(told: Told, code: str) -> pd.DataFrame:
    frame = told.portfolio.bookings
    return frame[frame["benefit"] == told.id_of("benefit", code)].set_index("month")


def of(told: Told, code: str, column: str) -> float:
    """A count of October 2026 as it was reported with a KPI."""
    return float(told.rows(code)[column].astype("float64")[int(OCTOBER)]) / 1_000_000


# -- how money comes about --------------------------------------------------------------------


def test_support_requests_are_compared_with_what_as_many_orders_would_have_brought(
    told: Told,
) -> None:
    tickets = told.rows("tickets")
    before = tickets.loc[Month.of(2024, 5) : Month.of(2025, 5)]
    each = before["number"].sum() / before["weight"].astype("float64").sum()
    extra = told.value("tickets", 2026, 10) - float(each) * 1_000_000 * of(
        told, "tickets", "weight"
    )
    assert extra > 0
    assert row(told, "more_questions", "realised")[OCTOBER] == pytest.approx(-extra * 42000, abs=1)


def test_the_auditors_questions_fell_before_and_that_is_not_credited(told: Told) -> None:
    kpi, found = told.kpi("audit_queries"), told.figures
    at, now = found.kpis.index.row(kpi.id), found.to_date - 1
    assert not found.kpis.fell_back.any()
    assert float(kpi.baseline or 0) - 2 < found.kpis.expected_without[at, now] < 33.5


def test_a_shorter_time_to_payment_releases_cash_once_beside_the_interest(told: Told) -> None:
    cash, interest = benefit(told, "cash_released"), benefit(told, "less_interest")
    assert (cash.timing, interest.timing) == (Timing.ONE_TIME, Timing.RECURRING)
    assert cash.kpi == interest.kpi
    shorter = 47 - told.value("receivables", 2026, 10)
    released = Decimal(str(round(shorter, 1))) * cash.unit_value * cash.attribution
    assert row(told, "cash_released", "realised").sum() == int(released * 100)


def test_two_benefits_free_more_hours_than_the_order_desk_can_give_away(told: Told) -> None:
    taken = sum(
        row(told, code, "realised_overlap").sum() for code in ("fewer_errors", "more_orders")
    )
    kept = sum(told.money(code)[1] for code in ("fewer_errors", "more_orders"))
    assert 0.01 < taken / (taken + kept) < 0.10


def test_the_capped_hours_of_a_month_are_those_of_the_pool(told: Told) -> None:
    (pool,) = told.portfolio.pools.values()
    corrected, entered = (of(told, "errors", name) for name in ("numerator", "denominator"))
    fewer_corrected = 0.05 * entered - corrected
    more_orders = (told.value("productivity", 2026, 10) - 6.0) * of(told, "productivity", "weight")
    hours = fewer_corrected * 1.25 * 0.9 + more_orders * 0.17
    assert hours > float(pool.hours)
    counted = float(pool.hours) / hours
    money = row(told, "more_orders", "realised")[OCTOBER]
    assert money == pytest.approx(more_orders * 8700 * 0.5 * counted, abs=1)
    money = row(told, "fewer_errors", "realised")[OCTOBER]
    assert money == pytest.approx(fewer_corrected * 64000 * 0.9 * 0.5 * counted, abs=1)


def test_only_the_lagging_of_two_linked_kpis_carries_money(told: Told) -> None:
    for early, late in (("response", "conversion"), ("signed_off", "audit_queries")):
        assert told.kpi(early).leads_to == told.kpi(late).id
        assert not told.portfolio.benefits_of(told.kpi(early).id)
        assert told.portfolio.benefits_of(told.kpi(late).id)


def test_use_is_named_where_benefits_come_from_it(told: Told) -> None:
    named = {one.adoption_kpi for one in told.portfolio.benefits.values()} - {None}
    assert named == {told.kpi(code).id for code in ("erp_use", "crm_use", "scanner_use")}


# -- another currency -------------------------------------------------------------------------


def test_hamburg_is_counted_in_euros_and_shown_in_kroner_at_the_budgets_rate(told: Told) -> None:
    home = told.portfolio.initiatives[told.id_of("initiative", "scanners")]
    own = realise(told.portfolio, NOVEMBER, own_currency=True)
    at = own.benefits.index.row(told.id_of("benefit", "fewer_returns"))
    euros = pd.Series(own.benefits.realised[at], index=own.grid.ordinals)
    assert home.currency == "EUR"
    assert told.figures.unconverted == ()
    kroner = row(told, "fewer_returns", "realised")[OCTOBER]
    assert kroner == pytest.approx(euros[OCTOBER] * 11.6, abs=1)
    effect = row(told, "fewer_returns", "rate_effect")[OCTOBER]
    assert effect == pytest.approx(euros[OCTOBER] * (11.27 - 11.6), abs=2)


def test_a_first_installation_abroad_and_a_price_clause_raise_planned_costs(told: Told) -> None:
    table = told.figures.costs
    scanners = table.initiative == told.id_of("initiative", "scanners")
    planned, raised = table.planned[scanners].sum(), table.reserve[scanners].sum()
    assert raised / (planned - raised) == pytest.approx(0.1, abs=1e-6)
    risky = [one for one in told.portfolio.costs.values() if one.risk]
    assert [one.risk for one in risky] == [Decimal("0.05")]
    assert all(one.risk_reason for one in risky)


# -- promised, committed, realised ------------------------------------------------------------


def planned_as(told: Told, stage: Stage, code: str) -> int:
    """The planned money of an initiative, over all months, as agreed to at a stage."""
    home = told.id_of("initiative", code)
    agreed = commitment_of(told.portfolio, home, stage)
    assert agreed is not None
    table = realise(told.ledger.portfolio(agreed.revision), NOVEMBER).benefits
    return int(table.planned[table.initiative == home].sum())


def test_the_crm_promised_more_than_it_committed_to_and_realised_less_than_nothing(
    told: Told,
) -> None:
    promised, committed = (planned_as(told, stage, "crm") for stage in Stage)
    assert promised > 1.15 * committed
    assert told.to_date("crm")[1] < 0


def test_the_close_was_promised_a_month_earlier(told: Told) -> None:
    home = told.id_of("initiative", "close")
    first = told.ledger.portfolio(1).initiatives[home].go_live
    assert first + 1 == told.portfolio.initiatives[home].go_live == Month.of(2026, 1)
    promised, committed = (planned_as(told, stage, "close") for stage in Stage)
    assert promised > committed


@pytest.mark.parametrize("code", ["erp", "scanners"])
def test_what_was_not_re_planned_was_promised_as_it_is_committed_to(told: Told, code: str) -> None:
    promised, committed = (planned_as(told, stage, code) for stage in Stage)
    assert promised == committed


# -- finance ----------------------------------------------------------------------------------


def test_finance_stands_behind_less_than_is_measured_and_books_less_than_that(told: Told) -> None:
    table, now = told.figures.benefits, told.figures.to_date
    claimed, measured, validated, booked = (
        int(one[:, :now].sum())
        for one in (table.claimed, table.realised, table.validated, table.booked)
    )
    assert claimed > measured > validated > booked > 0


def test_half_of_the_hours_of_more_orders_are_validated_with_the_reason(told: Told) -> None:
    found = verdicts(told, "more_orders")
    assert set(found["verdict"]) == {Verdict.REDUCED}
    assert found["amount"].sum() == pytest.approx(found["basis"].sum() / 2, abs=1)
    assert (found["reason"] != "").all()


def test_won_orders_that_may_be_renewals_are_rejected_and_their_losses_count(told: Told) -> None:
    found = verdicts(told, "more_wins")
    assert set(found["verdict"]) == {Verdict.REJECTED}
    assert not found["amount"].any()
    assert row(told, "more_wins", "validated").sum() < 0 < told.money("more_wins")[1]


def test_the_newest_month_awaits_its_verdict(told: Told) -> None:
    assert told.portfolio.validations["month"].max() == SEPTEMBER
    table = told.figures.benefits
    newest = told.figures.grid.column(OCTOBER)
    assert table.awaiting[:, newest].sum() > 0
    assert (table.awaiting[:, newest] == np.maximum(table.realised[:, newest], 0)).all()


def test_a_restated_month_lets_its_verdict_lapse_and_the_smaller_amount_counts(told: Told) -> None:
    march = int(Month.of(2026, 3))
    before = realise(told.ledger.portfolio(told.change("restated").number - 1), NOVEMBER)
    assert not before.benefits.lapsed.any()
    assert row(told, "fewer_errors", "lapsed")[march]
    now, judged = row(told, "fewer_errors", "realised")[march], verdicts(told, "fewer_errors")
    assert row(told, "fewer_errors", "validated")[march] == now < judged.loc[march, "amount"]
    assert told.figures.benefits.lapsed.sum() == 2


def test_cash_is_booked_by_budget_line_and_never_more_than_is_validated(told: Told) -> None:
    frame, table = told.portfolio.bookings, told.figures.benefits
    assert (frame["budget_line"] != "").all()
    assert (frame["reason"] != "").all()
    booked = table.booked != 0
    assert (table.booked <= table.validated)[booked].all()
    assert table.cash[booked.any(axis=1)].all()


def test_better_prices_are_validated_and_not_booked(told: Told) -> None:
    assert verdicts(told, "better_prices")["amount"].sum() > 0
    assert bookings(told, "better_prices").empty
    assert benefit(told, "better_prices").benefit_class.is_cash
