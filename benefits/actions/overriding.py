"""Set a KPI's status by hand, for a reason and until the next month close, or take it back."""

from __future__ import annotations

from collections.abc import Iterator

from benefits.actions.outcome import Outcome
from benefits.actions.saving import By, checked
from benefits.domain.calendar.period import Month
from benefits.domain.record.bulk import MONTH_STATE
from benefits.domain.record.change import ChangeKind
from benefits.domain.record.codes import Status
from benefits.domain.record.facts import StatusOverride, kind_of
from benefits.domain.record.plan import Conflict, Plan, StalePlan, plan_facts
from benefits.domain.record.portfolio import Portfolio
from benefits.domain.status.closing import closed_in, closed_places
from benefits.domain.status.status_rule import month_to_override
from benefits.ledger import Ledger

NEW = -1


def override(
    ledger: Ledger, kpi: int, status: Status, through: Month, revision: int, by: By
) -> Outcome:
    """Set the status of a KPI as it was shown at `revision`, at the cut-off `through`.

    The reason (`by.reason`) is needed. It holds until the first month from the cut-off on that is
    open is closed, in place of what was set for that month before. Raises StalePlan where others
    set, changed or took back one for that month since, or closed it.
    """
    portfolio = ledger.portfolio(revision)
    month = _month(portfolio, kpi, through)
    stored = [one for one in _of_kpi(portfolio, kpi) if one.month == month]
    number = stored[-1].id if stored else NEW
    wanted = StatusOverride(
        id=number, kpi=kpi, month=month, status=status, reason=by.reason.strip()
    )
    found = checked([wanted], ledger.portfolio())
    if found.problems:
        return found
    if meanwhile := tuple(_meanwhile(ledger, wanted, portfolio)):
        raise StalePlan(meanwhile)
    return _carry_out(ledger, plan_facts([wanted], stored, revision), by)


def take_back(ledger: Ledger, kpi: int, revision: int, by: By) -> Outcome:
    """Let the rule speak again: end what people set for a KPI and no month close has ended,
    as it stood at `revision`. Raises StalePlan where others did so since."""
    portfolio = ledger.portfolio(revision)
    closed = closed_places(portfolio)
    going = [
        one
        for one in _of_kpi(portfolio, kpi)
        if (portfolio.kpis[kpi].initiative, int(one.month)) not in closed
    ]
    return _carry_out(ledger, plan_facts([], [], revision, ended=going), by)


def _meanwhile(ledger: Ledger, one: StatusOverride, seen: Portfolio) -> Iterator[Conflict]:
    """What others said of the same KPI and month since, or that they closed it: neither touches
    a fact of the plan."""
    place = (seen.kpis[one.kpi].initiative, int(one.month))
    for movement in ledger.movements(seen.revision, ledger.revision()):
        change = movement.change
        for said in movement.after.small:
            if isinstance(said, StatusOverride) and (said.kpi, said.month) == (one.kpi, one.month):
                yield Conflict((kind_of(said), said.id, 0), change.number, change.author)
        if place in closed_in(movement.after.frame(MONTH_STATE)):
            yield Conflict((MONTH_STATE.name, *place), change.number, change.author)


def _month(portfolio: Portfolio, kpi: int, through: Month) -> Month:
    one = portfolio.kpis.get(kpi)
    if one is None:
        return through
    return month_to_override(one.initiative, closed_places(portfolio), through)


def _of_kpi(portfolio: Portfolio, kpi: int) -> list[StatusOverride]:
    return [one for one in portfolio.status_overrides.values() if one.kpi == kpi]


def _carry_out(ledger: Ledger, plan: Plan, by: By) -> Outcome:
    if plan.is_empty:
        return Outcome()
    change = ledger.apply(
        plan, author=by.author, reason=by.reason, kind=ChangeKind.OVERRIDE, token=by.token
    )
    return Outcome(change)
