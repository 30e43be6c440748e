"""What is wrong with what finance adds: pools, rates, business cases, commitments."""

from __future__ import annotations

from decimal import Decimal

from benefits.domain.checks.field_problems import (
    FieldProblem,
    Problems,
    currency_problems,
    name_problems,
    outside,
    required,
)
from benefits.domain.record.exact import LIMIT
from benefits.domain.record.facts import (
    BusinessCase,
    CaseLine,
    Commitment,
    ExchangeRate,
    Initiative,
    Pool,
    Side,
)
from benefits.domain.record.portfolio import Portfolio

MOST_YEARS = 20
MOST_RISK = 5
LEAST_RATE = Decimal("0.000001")

FinanceFact = Pool | ExchangeRate | BusinessCase | CaseLine | Commitment


def check_finance(fact: FinanceFact, portfolio: Portfolio) -> Problems:
    """All problems of one of these facts among the facts it would join."""
    match fact:
        case Pool():
            return _pool_problems(fact, portfolio)
        case ExchangeRate():
            return _rate_problems(fact, portfolio)
        case BusinessCase():
            return _case_problems(fact, portfolio)
        case CaseLine():
            return _line_problems(fact, portfolio)
        case Commitment():
            return _commitment_problems(fact, portfolio)


def currency_of(initiative: Initiative, portfolio: Portfolio) -> Problems:
    """A currency of its own needs a budget rate from its first month on: nothing is mixed."""
    currency = initiative.currency
    if currency in ("", portfolio.settings.currency):
        return
    found = list(currency_problems(currency))
    yield from found
    if not found and not _has_rate(currency, initiative.start, portfolio):
        values = {"currency": currency, "month": int(initiative.start)}
        yield FieldProblem("rate_missing", "currency", values)


def _has_rate(currency: str, month: int, portfolio: Portfolio) -> bool:
    rates = portfolio.exchange_rates.values()
    return any(one.currency == currency and one.start <= month for one in rates)


def _pool_problems(pool: Pool, portfolio: Portfolio) -> Problems:
    yield from _home_problems(pool, portfolio)
    others = [one for one in portfolio.pools.values() if one.initiative == pool.initiative]
    yield from name_problems(pool, others)
    yield from outside(pool, "hours", 0, LIMIT)


def _rate_problems(rate: ExchangeRate, portfolio: Portfolio) -> Problems:
    yield from currency_problems(rate.currency)
    yield from outside(rate, "budget", LEAST_RATE, LIMIT)
    yield from outside(rate, "actual", LEAST_RATE, LIMIT)
    if rate.currency == portfolio.settings.currency:
        yield FieldProblem("own_currency", "currency", {"currency": rate.currency})
    for other in portfolio.exchange_rates.values():
        if other.id != rate.id and (other.currency, other.start) == (rate.currency, rate.start):
            yield FieldProblem("rate_named_twice", "start", {"month": int(rate.start)})


def _case_problems(case: BusinessCase, portfolio: Portfolio) -> Problems:
    yield from _home_problems(case, portfolio)
    yield from required(case, "name")
    yield from outside(case, "rate", 0, 1)


def _line_problems(line: CaseLine, portfolio: Portfolio) -> Problems:
    yield from required(line, "name")
    if line.case not in portfolio.business_cases:
        yield FieldProblem("unknown_case", "case")
    yield from outside(line, "risk", 0, 1 if line.side is Side.BENEFIT else MOST_RISK)
    yield from outside(line, "initial", -LIMIT, LIMIT)
    for amount in line.years:
        if abs(amount) > LIMIT:
            yield FieldProblem(
                "outside_range", "years", {"low": -LIMIT, "high": LIMIT, "found": amount}
            )
    if len(line.years) > MOST_YEARS:
        yield FieldProblem("too_many_years", "years", {"most": MOST_YEARS})


def _commitment_problems(one: Commitment, portfolio: Portfolio) -> Problems:
    yield from _home_problems(one, portfolio)
    yield from outside(one, "revision", 1, max(portfolio.revision, 1))


def _home_problems(fact: Pool | BusinessCase | Commitment, portfolio: Portfolio) -> Problems:
    if fact.initiative not in portfolio.initiatives:
        yield FieldProblem("unknown_initiative", "initiative")
