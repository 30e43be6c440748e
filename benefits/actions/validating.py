"""Finance's part: say how much of what is measured it stands behind, and book it in the budget."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

import numpy as np
import pandas as pd

from benefits.actions.outcome import FactProblem, Outcome
from benefits.actions.saving import By
from benefits.domain.calendar.period import Month
from benefits.domain.checks.field_problems import FieldProblem
from benefits.domain.money.currencies import currency_of
from benefits.domain.realised.realisation import BenefitTable, Realisation, realise
from benefits.domain.realised.verdicts import (
    Booked,
    Found,
    Judged,
    Place,
    as_rows,
    booking_problems,
    verdict_problems,
)
from benefits.domain.record.bulk import BOOKING, VALIDATION, BulkKind
from benefits.domain.record.change import ChangeKind
from benefits.domain.record.facts import Benefit
from benefits.domain.record.grid import Ints
from benefits.domain.record.plan import Facts, Plan, plan_bulk
from benefits.domain.record.portfolio import ATTRIBUTES, Portfolio
from benefits.ledger import Ledger

Entry = TypeVar("Entry", Judged, Booked)
Rule = Callable[[Benefit, Sequence[Entry], Found], Iterator[FieldProblem]]


def validate(
    ledger: Ledger, verdicts: Sequence[Judged], revision: int, by: By, today: Month
) -> Outcome:
    """Give verdicts on months that were shown at `revision`, of one benefit or many, as one change.

    Returns the problems instead where there are any: also where by now something else is measured
    than was shown. Raises StalePlan where others judged the same months since.
    """
    found = _checked(ledger, verdicts, today, verdict_problems, lambda table: table.realised)
    if found.problems:
        return found
    plan = _planned(ledger, VALIDATION, as_rows(verdicts), revision)
    return _carry_out(ledger, plan, by, ChangeKind.VALIDATION, verdicts, found)


def book(
    ledger: Ledger, bookings: Sequence[Booked], revision: int, by: By, today: Month
) -> Outcome:
    """Book amounts in the budget, each for a month, as one change; what was booked there is
    replaced. More than is validated is advice. Raises StalePlan as `validate` does."""
    found = _checked(ledger, bookings, today, booking_problems, lambda table: table.validated)
    if found.problems:
        return found
    plan = _planned(ledger, BOOKING, as_rows(bookings), revision)
    return _carry_out(ledger, plan, by, ChangeKind.BOOKING, bookings, found)


def withdraw(ledger: Ledger, places: Sequence[Place], revision: int, by: By) -> Outcome:
    """Take back the verdicts on months: they await one again. It needs its reason (`by.reason`).
    Months without a verdict are left alone. Raises StalePlan as `validate` does."""
    return _take_back(ledger, VALIDATION, places, revision, by, ChangeKind.VALIDATION)


def unbook(ledger: Ledger, places: Sequence[Place], revision: int, by: By) -> Outcome:
    """Take bookings of months back, with its reason (`by.reason`)."""
    return _take_back(ledger, BOOKING, places, revision, by, ChangeKind.BOOKING)


def _checked(
    ledger: Ledger,
    entries: Sequence[Entry],
    today: Month,
    rule: Rule[Entry],
    column: Callable[[BenefitTable], Ints],
) -> Outcome:
    """The problems of entries by benefit, against what is measured or validated right now."""
    portfolio = ledger.portfolio()
    realisation = realise(portfolio, today, own_currency=True)
    money = column(realisation.benefits)
    problems = [
        FactProblem(portfolio.benefits[number], problem)
        for number, own in _by_benefit(entries).items()
        if number in portfolio.benefits
        for problem in rule(
            portfolio.benefits[number], own, _found(portfolio, realisation, number, money)
        )
    ]
    return Outcome(
        problems=tuple(one for one in problems if one.problem.blocks),
        advice=tuple(one for one in problems if not one.problem.blocks),
    )


def _by_benefit(entries: Sequence[Entry]) -> dict[int, list[Entry]]:
    found: dict[int, list[Entry]] = {}
    for one in entries:
        found.setdefault(one.benefit, []).append(one)
    return found


def _found(portfolio: Portfolio, realisation: Realisation, number: int, money: Ints) -> Found:
    row = money[realisation.benefits.index.row(number)]
    columns = np.flatnonzero(row)
    months = realisation.grid.ordinals[columns].tolist()
    amounts = {
        (number, month): amount for month, amount in zip(months, row[columns].tolist(), strict=True)
    }
    home = portfolio.initiatives[portfolio.kpis[portfolio.benefits[number].kpi].initiative]
    return Found(amounts, currency_of(home, portfolio.settings))


def _planned(
    ledger: Ledger, kind: BulkKind, rows: Sequence[dict[str, object]], revision: int
) -> Plan:
    wanted = kind.frame(rows)
    stored = _stored(ledger, kind, revision)
    return plan_bulk(kind, wanted, stored[stored["benefit"].isin(wanted["benefit"])], revision)


def _stored(ledger: Ledger, kind: BulkKind, revision: int) -> pd.DataFrame:
    """What stood when the page was drawn."""
    found: pd.DataFrame = getattr(ledger.portfolio(revision), ATTRIBUTES[kind.name])
    return found


def _take_back(
    ledger: Ledger,
    kind: BulkKind,
    places: Sequence[Place],
    revision: int,
    by: By,
    change_kind: ChangeKind,
) -> Outcome:
    stored = _stored(ledger, kind, revision)
    keys = pd.MultiIndex.from_frame(stored[list(kind.key)])
    gone = kind.conform(stored[keys.isin(list(places))])
    if gone.empty:
        return Outcome()
    if not by.reason.strip():
        benefit = ledger.portfolio().benefits.get(int(gone["benefit"].iloc[0]))
        problem = FieldProblem("verdict_needs_reason", "reason")
        return Outcome(problems=(FactProblem(benefit, problem),) if benefit else ())
    plan = Plan(revision, before=Facts(bulk={kind.name: gone}))
    return _carry_out(ledger, plan, by, change_kind, (), Outcome())


def _carry_out(
    ledger: Ledger,
    plan: Plan,
    by: By,
    kind: ChangeKind,
    entries: Sequence[Judged] | Sequence[Booked],
    found: Outcome,
) -> Outcome:
    if plan.is_empty:
        return found
    reasons = list(dict.fromkeys(one.reason.strip() for one in entries if one.reason.strip()))
    reason = by.reason or (reasons[0] if len(reasons) == 1 else "")
    change = ledger.apply(plan, author=by.author, reason=reason, kind=kind, token=by.token)
    return Outcome(change, advice=found.advice)
