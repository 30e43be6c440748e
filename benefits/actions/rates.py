"""Save exchange rates: what was typed, and what was taken away."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from benefits.actions.outcome import FactProblem, Outcome
from benefits.actions.saving import By, carry_out, checked
from benefits.domain.checks.field_problems import FieldProblem
from benefits.domain.money.currencies import foreign_currencies
from benefits.domain.record.facts import ExchangeRate
from benefits.domain.record.plan import plan_facts
from benefits.domain.record.portfolio import Portfolio
from benefits.ledger import Ledger


def save_rates(
    ledger: Ledger,
    wanted: Sequence[ExchangeRate],
    ended: Sequence[ExchangeRate],
    seen: Sequence[ExchangeRate],
    revision: int,
    by: By,
) -> Outcome:
    """Save exchange rates that were opened as `seen` at `revision`, and end those in `ended`.

    Returns problems instead where a rate has one, and where an initiative would be left without a
    rate from its first month on. Raises StalePlan where somebody changed the same rates since.
    """
    known = ledger.portfolio()
    gone = {one.id for one in ended}
    stay = {number: one for number, one in known.exchange_rates.items() if number not in gone}
    remaining = replace(known, exchange_rates=stay).with_facts(wanted)
    found = checked(wanted, remaining)
    lost = tuple(_lost(known, remaining, (*ended, *seen)))
    if found.problems or lost:
        return Outcome(problems=(*found.problems, *lost), advice=found.advice)
    return carry_out(ledger, plan_facts(wanted, seen, revision, ended), by, found)


def _lost(
    before: Portfolio, after: Portfolio, touched: Sequence[ExchangeRate]
) -> Iterable[FactProblem]:
    """Initiatives that had a rate from their first month on and would have none: each at the rate
    that they would lose."""
    for number, currency in foreign_currencies(after).items():
        home = after.initiatives[number]
        held = _holding(before, currency, home.start)
        if held is not None and _holding(after, currency, home.start) is None:
            values = {"currency": currency, "name": home.name, "month": int(home.start)}
            at = next((one for one in touched if one.id == held.id), held)
            yield FactProblem(at, FieldProblem("rate_in_use", "currency", values))


def _holding(portfolio: Portfolio, currency: str, month: int) -> ExchangeRate | None:
    """The rate that holds in a month."""
    rates = portfolio.exchange_rates.values()
    begun = [one for one in rates if one.currency == currency and one.start <= month]
    return max(begun, key=lambda one: one.start, default=None)
