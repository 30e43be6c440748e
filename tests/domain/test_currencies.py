"""Several currencies in one portfolio: fixed budget rates, and the effect of rates apart."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from benefits.domain.money.currencies import Unconverted
from benefits.domain.realised.realisation import Realisation, realise
from benefits.domain.record.facts import ExchangeRate, Path
from benefits.views.known import known_from
from tests.domain.portfolios import (
    JAN,
    benefit,
    cost,
    initiative,
    kpi,
    months,
    paid,
    portfolio,
    verdict,
)

STEP: dict[str, Any] = {"path": Path.STEP, "target_month": JAN}


def rate(number: int, start: int, budget: str, actual: str | None = None, code: str = "EUR") -> Any:
    mean = None if actual is None else Decimal(actual)
    return ExchangeRate(
        id=number, currency=code, start=JAN + start, budget=Decimal(budget), actual=mean
    )


def abroad(*rates: ExchangeRate, **more: Any) -> Realisation:
    """300 euros a month from January on, of which 10.01 were measured in each of three months,
    beside 300 kroner of an initiative at home."""
    facts = (
        *(initiative(1, currency="EUR"), initiative(2, horizon_months=12)),
        *(kpi(1, **STEP), kpi(2, initiative=2, **STEP)),
        *(benefit(1, unit_value=Decimal("10.01")), benefit(2, kpi=2)),
        cost(),
    )
    own = more.pop("own_currency", False)
    rows = [*months(1, [99, 99, 99]), *months(2, [70, 70, 70])]
    amounts = [paid(1, JAN + at, 100, 90) for at in range(3)]
    known = portfolio(*facts, *rates, measurements=rows, cost_months=amounts, **more)
    return realise(known, JAN + 3, own_currency=own)


def test_money_is_rounded_in_its_own_currency_and_once_more_at_the_months_budget_rate() -> None:
    found = abroad(rate(1, 0, "11.333"), rate(2, 2, "12"))
    # 10.01 x 11.333 = 113.44333, and 10.01 x 12 = 120.12
    assert found.benefits.realised[0, :3].tolist() == [11344, 11344, 12012]
    assert found.benefits.realised[1, :3].tolist() == [30000] * 3
    assert found.costs.actual[0, :3].tolist() == [101997, 101997, 108000]
    assert found.costs.planned[0, :3].tolist() == [113330, 113330, 120000]
    assert found.benefits.rate[:, 1].tolist() == [11.333, 1.0]
    assert found.unconverted == ()


def test_a_month_without_a_rate_is_not_mixed_in_and_is_reported() -> None:
    found = abroad(rate(1, 1, "10"))
    assert found.benefits.realised[0, :3].tolist() == [0, 10010, 10010]
    assert found.costs.actual[0, :3].tolist() == [0, 90000, 90000]
    assert found.unconverted == (Unconverted(1, "EUR", JAN),)
    assert abroad(rate(1, 0, "10", code="SEK")).benefits.planned[0].sum() == 0


def test_a_missing_rate_in_months_without_money_is_no_problem() -> None:
    known = portfolio(initiative(currency="EUR"), kpi(**STEP))
    assert realise(known, JAN).unconverted == ()


def test_the_portfolios_own_code_needs_no_rate() -> None:
    one = portfolio(initiative(currency="NOK"), kpi(**STEP), benefit())
    assert realise(one, JAN).unconverted == ()
    assert int(realise(one, JAN).benefits.planned[0, 0]) == 300_00


def test_the_effect_of_rates_is_told_apart_where_the_mean_rate_is_known() -> None:
    found = abroad(rate(1, 0, "10", "10.6"), rate(2, 1, "11", None), rate(3, 2, "10", "9"))
    assert found.benefits.rate_effect[0, :4].tolist() == [601, 0, -1001, 0]  # 10.01 x 0.6 and -1
    assert found.costs.rate_effect[0, :4].tolist() == [5400, 0, -9000, 0]
    assert not found.benefits.rate_effect[1].any()


def test_in_their_own_currency_nothing_is_converted_or_lost() -> None:
    found = abroad(own_currency=True)
    assert found.benefits.realised[0, :3].tolist() == [1001] * 3
    assert found.costs.actual[0, :3].tolist() == [9000] * 3
    assert (found.unconverted, found.own_currency) == ((), True)


def test_a_verdict_is_compared_in_the_currency_it_was_given_in() -> None:
    rows = [
        {**verdict(1, JAN, 0, 0), "amount": 1001, "basis": 1001},
        {**verdict(1, JAN + 1, 0, 0), "amount": 500, "basis": 1000},
    ]
    booked = [{"benefit": 1, "month": JAN, "amount": 1000}]
    found = abroad(rate(1, 0, "10"), validations=rows, bookings=booked).benefits
    assert found.validated[0, :3].tolist() == [10010, 5000, 0]
    assert found.lapsed[0, :3].tolist() == [False, True, False]
    assert found.awaiting[0, :3].tolist() == [0, 0, 10010]
    assert found.booked[0, :3].tolist() == [10000, 0, 0]


def test_what_is_expected_does_not_depend_on_rates() -> None:
    steady = abroad(rate(1, 0, "10")).benefits
    rising = abroad(rate(1, 0, "10"), rate(2, 2, "20")).benefits
    assert steady.performance.tolist() == rising.performance.tolist()
    assert int(rising.forecast[0, 5]) == 2 * int(steady.forecast[0, 5])
    assert rising.forecast[0, :3].tolist() == rising.realised[0, :3].tolist()


@pytest.mark.parametrize(("home", "same"), [(1, False), (2, True)])
def test_a_page_about_one_initiative_shows_its_own_currency(home: int, *, same: bool) -> None:
    facts = (
        *(initiative(1, currency="EUR"), initiative(2), rate(1, 0, "10")),
        *(kpi(1, **STEP), benefit(1)),
    )
    known = known_from(portfolio(*facts, measurements=months(1, [70])), JAN + 1)
    own = known.in_own_currency(home)
    assert (own is known) is same
    assert own is known.in_own_currency(home)
    assert own.portfolio.settings.currency == ("NOK" if same else "EUR")
    amount = 3000_00 if same else 300_00
    assert int(own.realisation.benefits.realised.sum()) == amount
