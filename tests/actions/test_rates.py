"""Exchange rates are saved together, and none goes that an initiative needs."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from benefits.actions.rates import save_rates
from benefits.actions.saving import By, save
from benefits.actions.undoing import undo
from benefits.domain.calendar.period import Month
from benefits.domain.record.change import ChangeKind
from benefits.domain.record.facts import SETTINGS_ID, ExchangeRate, Initiative
from benefits.domain.record.plan import StalePlan
from benefits.ledger import Ledger

JAN = Month.of(2026, 1)
KARI = By("Kari")


@pytest.fixture
def ledger(sqlite_url: str) -> Ledger:
    return Ledger.open(sqlite_url)


def rate(number: int = -1, **fields: Any) -> ExchangeRate:
    given = {"currency": "EUR", "start": JAN, "budget": Decimal("11.5")}
    return ExchangeRate(id=number, **{**given, **fields})


def stored(ledger: Ledger, *rates: ExchangeRate) -> list[ExchangeRate]:
    change = save_rates(ledger, rates, [], [], ledger.revision(), KARI).change
    assert change is not None
    assert change.kind is ChangeKind.SETTINGS
    return sorted(ledger.portfolio().exchange_rates.values(), key=lambda one: int(one.start))


def in_euro(ledger: Ledger) -> None:
    """An initiative in euro that starts in March 2026."""
    home = Initiative(id=-1, name="CRM", start=JAN + 2, go_live=JAN + 3, currency="EUR")
    assert save(ledger, [home], [], ledger.revision(), KARI).change


def refused(
    ledger: Ledger, wanted: list[ExchangeRate], ended: list[ExchangeRate], seen: list[ExchangeRate]
) -> list[tuple[str, str]]:
    outcome = save_rates(ledger, wanted, ended, seen, ledger.revision(), KARI)
    return [(one.problem.code, str(one.problem.values.get("name", ""))) for one in outcome.problems]


def test_rates_are_added_changed_and_removed_in_one_change(ledger: Ledger) -> None:
    first, second = stored(ledger, rate(-1), rate(-2, start=JAN + 12, budget=Decimal(12)))
    dearer = replace(first, actual=Decimal("11.7"))
    assert refused(ledger, [dearer, rate(-1, currency="USD")], [second], [first, second]) == []
    left = {one.currency: one for one in ledger.portfolio().exchange_rates.values()}
    assert (sorted(left), left["EUR"].actual) == (["EUR", "USD"], Decimal("11.7"))
    assert ledger.revision() == 2


def test_the_first_rate_of_a_currency_in_use_stays(ledger: Ledger) -> None:
    (only,) = stored(ledger, rate())
    in_euro(ledger)
    assert refused(ledger, [], [only], [only]) == [("rate_in_use", "CRM")]
    assert refused(ledger, [replace(only, start=JAN + 3)], [], [only]) == [("rate_in_use", "CRM")]
    assert refused(ledger, [replace(only, currency="USD")], [], [only]) == [("rate_in_use", "CRM")]
    assert refused(ledger, [replace(only, start=JAN + 2)], [], [only]) == []


def test_a_rate_may_go_where_an_earlier_one_holds(ledger: Ledger) -> None:
    first, second = stored(ledger, rate(-1), rate(-2, start=JAN + 2))
    in_euro(ledger)
    assert refused(ledger, [], [second], [first, second]) == []


def test_the_portfolios_own_currency_and_a_month_named_twice_are_refused(ledger: Ledger) -> None:
    assert refused(ledger, [rate(currency="NOK")], [], []) == [("own_currency", "")]
    twice = [rate(-1), rate(-2, budget=Decimal(12))]
    assert {code for code, _ in refused(ledger, twice, [], [])} == {"rate_named_twice"}


def test_a_rate_that_somebody_changed_meanwhile_is_stale(ledger: Ledger) -> None:
    (seen,) = stored(ledger, rate())
    revision = ledger.revision()
    save_rates(ledger, [replace(seen, budget=Decimal(9))], [], [seen], revision, KARI)
    with pytest.raises(StalePlan):
        save_rates(ledger, [replace(seen, budget=Decimal(8))], [], [seen], revision, By("Ola"))


def in_currency(ledger: Ledger, currency: str) -> list[str]:
    """Give the portfolio another currency; the problems, if any."""
    now = ledger.portfolio().settings
    seen = [now] if now.id == SETTINGS_ID else []
    wanted = replace(now, id=SETTINGS_ID, currency=currency)
    outcome = save(ledger, [wanted], seen, ledger.revision(), KARI)
    return [one.problem.code for one in outcome.problems]


def test_the_portfolio_keeps_its_currency_while_rates_are_per_unit_of_it(ledger: Ledger) -> None:
    assert in_currency(ledger, "SEK") == []
    (only,) = stored(ledger, rate())
    assert in_currency(ledger, "NOK") == ["currency_in_use"]
    assert refused(ledger, [], [only], [only]) == []
    assert in_currency(ledger, "NOK") == []


def test_the_portfolio_keeps_its_currency_while_an_initiative_names_one(ledger: Ledger) -> None:
    home = Initiative(id=-1, name="CRM", start=JAN, go_live=JAN, currency="NOK")
    assert save(ledger, [home], [], ledger.revision(), KARI).change
    assert in_currency(ledger, "SEK") == ["currency_in_use"]


def test_undoing_does_not_bring_back_a_currency_that_rates_are_not_in(ledger: Ledger) -> None:
    assert in_currency(ledger, "SEK") == []
    stored(ledger, rate())
    outcome = undo(ledger, 1, KARI)
    assert [one.problem.code for one in outcome.problems] == ["currency_in_use"]
    assert undo(ledger, 2, KARI).change
    assert undo(ledger, 1, KARI).change
    assert ledger.portfolio().settings.currency == "NOK"
