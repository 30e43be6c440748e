"""Month close: say that a month is provisional, close it, reopen it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from benefits.actions.outcome import FactProblem, Outcome
from benefits.actions.saving import By
from benefits.domain.calendar.period import Month
from benefits.domain.checks.field_problems import FieldProblem
from benefits.domain.realised.realisation import realise
from benefits.domain.record.bulk import MONTH_STATE
from benefits.domain.record.change import ChangeKind
from benefits.domain.record.facts import MonthState
from benefits.domain.record.plan import plan_bulk
from benefits.domain.record.portfolio import Portfolio
from benefits.domain.status.closing import (
    Place,
    Unsettled,
    closed_places,
    earlier_open,
    states_of,
    unsettled,
)
from benefits.ledger import Ledger

KINDS = {
    MonthState.PROVISIONAL: ChangeKind.MONTH_PROVISIONAL,
    MonthState.CLOSED: ChangeKind.MONTH_CLOSED,
    MonthState.REOPENED: ChangeKind.MONTH_REOPENED,
}


def close(
    ledger: Ledger,
    shown: Sequence[Unsettled],
    revision: int,
    by: By,
    today: Month,
    *,
    confirmed: bool = False,
) -> Outcome:
    """Close months, each with the check list that was shown for it at `revision`, as one change.

    Returns problems instead for months that are not over, where by now something else is unsettled
    than was shown, and, unless it is `confirmed`, where something is unsettled or earlier months
    would stay open. From then on no measurement and no cost of these months is written, whichever
    way it comes. Raises StalePlan where others moved the state of the same months since.
    """
    places = [one.place for one in shown]
    problems = tuple(_closing_problems(ledger.portfolio(), shown, today, confirmed=confirmed))
    if problems:
        return Outcome(problems=problems)
    return _move(ledger, places, MonthState.CLOSED, revision, by)


def make_provisional(
    ledger: Ledger, places: Sequence[Place], revision: int, by: By, today: Month
) -> Outcome:
    """Say that months are reported and may still change; closed ones must be reopened instead."""
    portfolio = ledger.portfolio()
    shut = [(one, "month_shut") for one in places if one in closed_places(portfolio)]
    problems = [
        _problem(portfolio, place, code) for place, code in (*_not_over(places, today), *shut)
    ]
    if problems:
        return Outcome(problems=tuple(problems))
    return _move(ledger, places, MonthState.PROVISIONAL, revision, by)


def reopen(ledger: Ledger, places: Sequence[Place], revision: int, by: By) -> Outcome:
    """Reopen months that are closed or provisional, with the reason (`by.reason`); open ones are
    left alone. Raises StalePlan where others moved the state of the same months since."""
    states = states_of(ledger.portfolio(revision))
    shut = {MonthState.CLOSED, MonthState.PROVISIONAL}
    going = [one for one in places if states.get(one) in shut]
    if going and not by.reason.strip():
        problem = _problem(ledger.portfolio(), going[0], "reopening_needs_reason", "reason")
        return Outcome(problems=(problem,))
    return _move(ledger, going, MonthState.REOPENED, revision, by)


def _closing_problems(
    portfolio: Portfolio, shown: Sequence[Unsettled], today: Month, *, confirmed: bool
) -> Iterator[FactProblem]:
    places = [one.place for one in shown]
    for place, code in _not_over(places, today):
        yield _problem(portfolio, place, code)
    realisation = realise(portfolio, today, own_currency=True)
    for one in shown:
        now = unsettled(realisation, one.place)
        if now != one:
            yield _problem(portfolio, one.place, "month_moved")
        elif not (confirmed or now.is_settled):
            yield _problem(portfolio, one.place, "month_unsettled")
    if not confirmed:
        for place in earlier_open(portfolio, places):
            yield _problem(portfolio, place, "earlier_month_open")


def _not_over(places: Sequence[Place], today: Month) -> Iterator[tuple[Place, str]]:
    return ((one, "month_not_over") for one in places if one[1] >= today)


def _problem(portfolio: Portfolio, place: Place, code: str, field: str = "month") -> FactProblem:
    home, month = place
    return FactProblem(portfolio.initiatives[home], FieldProblem(code, field, {"month": month}))


def _move(
    ledger: Ledger, places: Sequence[Place], state: MonthState, revision: int, by: By
) -> Outcome:
    """The state of months as one change; those that have it already stay as they are."""
    known = ledger.portfolio(revision)
    states = states_of(known)
    reason = by.reason.strip()
    rows = [
        {"initiative": home, "month": month, "state": state, "reason": reason}
        for home, month in dict.fromkeys(places)
        if states.get((home, month)) is not state
    ]
    if not rows:
        return Outcome()
    plan = plan_bulk(MONTH_STATE, MONTH_STATE.frame(rows), known.month_states, revision)
    change = ledger.apply(plan, author=by.author, reason=reason, kind=KINDS[state], token=by.token)
    return Outcome(change)
