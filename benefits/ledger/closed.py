"""Closed months, looked up in the transaction that writes: no door goes past them."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, select

from benefits.domain.record.bulk import BULK_KINDS, MONTH_STATE
from benefits.domain.record.facts import MonthState, kind_of
from benefits.domain.record.plan import Conflict, Plan
from benefits.domain.status.closing import HELD, Place, held
from benefits.ledger.reading import column
from benefits.ledger.rows import all_rows, among
from benefits.ledger.staleness import signed
from benefits.ledger.tables import FACTS


def in_closed_months(connection: Connection, plan: Plan) -> tuple[Conflict, ...]:
    """The closed months whose measurements or costs a plan would move, each as a conflict with
    the change that closed it."""
    closed = _closed(connection, _months(plan))
    if not closed:
        return ()
    homes = {subject: _homes(connection, plan, subject) for subject in HELD.values()}
    found = held(plan, closed.keys(), homes)
    return signed(connection, {(MONTH_STATE.name, *place): closed[place] for place in found})


def _months(plan: Plan) -> set[int]:
    frames = (facts.frame(BULK_KINDS[name]) for name in HELD for facts in (plan.before, plan.after))
    return {int(month) for frame in frames for month in frame["month"].unique()}


def _closed(connection: Connection, months: Iterable[int]) -> dict[Place, int]:
    """The change that closed each of the initiatives' months."""
    if not months:
        return {}
    table = FACTS[MONTH_STATE.name]
    current = column(table, "until").is_(None)
    shut = column(table, "state") == str(MonthState.CLOSED)
    where = current & shut & among(connection, column(table, "month"), months)
    names = (*MONTH_STATE.key, "since")
    query = select(*(column(table, name) for name in names)).where(where)
    return {(home, month): since for home, month, since in all_rows(connection, query)}


def _homes(connection: Connection, plan: Plan, kind: str) -> dict[int, int]:
    """The initiative of every KPI or cost line, current or made by the plan."""
    table = FACTS[kind]
    current = column(table, "until").is_(None)
    query = select(column(table, "id"), column(table, "initiative")).where(current)
    stored: dict[int, int] = dict(all_rows(connection, query))
    made = (one for one in plan.after.small if kind_of(one) == kind)
    return stored | {one.id: int(getattr(one, "initiative")) for one in made}  # noqa: B009
