"""Month close: which months hold fast, what a plan would move in them, and what is unsettled."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

import numpy as np
import pandas as pd

from benefits.domain.calendar.period import Month
from benefits.domain.kpis.measured import State
from benefits.domain.realised.realisation import Realisation
from benefits.domain.record.bulk import BULK_KINDS, COST_MONTH, MEASUREMENT
from benefits.domain.record.facts import Initiative, MonthState
from benefits.domain.record.grid import Bools, Index
from benefits.domain.record.plan import Plan
from benefits.domain.record.portfolio import Portfolio

Place = tuple[int, int]
"""An initiative and a month."""

Homes = Mapping[str, Mapping[int, int]]
"""The initiative of each KPI and of each cost line, by kind and id."""

_MONTHS = 1 << 20
"""More than there are months, so that a place is one number."""

HELD: Mapping[str, str] = {MEASUREMENT.name: "kpi", COST_MONTH.name: "cost"}
"""What a closed month holds fast, and what each is about. Verdicts and bookings of closed months
go on: finance looks at what was closed. Plans of benefits and targets are no figures of a month."""


def states_of(portfolio: Portfolio) -> dict[Place, MonthState]:
    """The state of every month that is not open."""
    frame = portfolio.month_states
    rows = zip(frame["initiative"], frame["month"], frame["state"], strict=True)
    return {(int(home), int(month)): MonthState(state) for home, month, state in rows}


def closed_places(portfolio: Portfolio) -> frozenset[Place]:
    """The closed months."""
    return closed_in(portfolio.month_states)


def closed_in(frame: pd.DataFrame) -> frozenset[Place]:
    """The months that a frame of `bulk.MONTH_STATE` calls closed."""
    shut = frame[frame["state"] == MonthState.CLOSED]
    pairs = zip(shut["initiative"], shut["month"], strict=True)
    return frozenset((int(home), int(month)) for home, month in pairs)


def held_by(plan: Plan, portfolio: Portfolio) -> tuple[Place, ...]:
    """The closed months whose measurements or costs a plan would make, change or end."""
    closed = closed_places(portfolio)
    return held(plan, closed, homes_of(portfolio, plan)) if closed else ()


def homes_of(portfolio: Portfolio, plan: Plan | None = None) -> Homes:
    """Where KPIs and cost lines belong, those that a plan makes included."""
    among = portfolio if plan is None else portfolio.with_facts(plan.after.small)
    return {
        "kpi": {one.id: one.initiative for one in among.kpis.values()},
        "cost": {one.id: one.initiative for one in among.costs.values()},
    }


def held(plan: Plan, closed: AbstractSet[Place], homes: Homes) -> tuple[Place, ...]:
    """The same from what is closed and where everything belongs; sorted."""
    found: set[Place] = set()
    for name, subject in HELD.items():
        for facts in (plan.before, plan.after):
            frame = facts.frame(BULK_KINDS[name])
            inside = in_places(frame, subject, closed, homes[subject])
            found |= set(_places(frame[inside], subject, homes[subject]))
    return tuple(sorted(found))


def in_places(
    frame: pd.DataFrame, subject: str, places: AbstractSet[Place], homes: Mapping[int, int]
) -> Bools:
    """Which rows of measurements or costs lie in some initiatives' months."""
    home = frame[subject].map(homes).fillna(0).to_numpy(np.int64)
    wanted = [one * _MONTHS + month for one, month in places]
    return np.isin(home * _MONTHS + frame["month"].to_numpy(np.int64), wanted)


def _places(frame: pd.DataFrame, subject: str, homes: Mapping[int, int]) -> Iterator[Place]:
    once = frame[[subject, "month"]].drop_duplicates()
    pairs = zip(once[subject], once["month"], strict=True)
    return ((homes[int(one)], int(month)) for one, month in pairs)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsettled:
    """What of an initiative's month is not settled, as ids: KPIs whose value is missing, estimated
    or disputed, benefits whose money awaits finance's verdict, cost lines planned and not paid."""

    initiative: int
    month: Month
    missing: tuple[int, ...] = ()
    estimated: tuple[int, ...] = ()
    disputed: tuple[int, ...] = ()
    unvalidated: tuple[int, ...] = ()
    unpaid: tuple[int, ...] = ()

    @property
    def place(self) -> Place:
        return self.initiative, int(self.month)

    @property
    def is_settled(self) -> bool:
        return not any(getattr(self, name) for name in UNSETTLED)


UNSETTLED = ("missing", "estimated", "disputed", "unvalidated", "unpaid")
"""The kinds of what may be unsettled, the most pressing first."""


def unsettled(realisation: Realisation, place: Place) -> Unsettled:
    """What of an initiative's month is not settled; nothing in a month outside the figures."""
    home, month = place
    column = realisation.grid.column(month)
    if not 0 <= column < realisation.grid.months:
        return Unsettled(initiative=home, month=Month(month))
    kpis, benefits, costs = realisation.kpis, realisation.benefits, realisation.costs
    state = kpis.measured.state[:, column]
    mine = kpis.initiative == home
    waits = (benefits.awaiting[:, column] != 0) | benefits.lapsed[:, column]
    planned = costs.planned[:, column] != 0
    return Unsettled(
        initiative=home,
        month=Month(month),
        missing=_ids(kpis.index, mine & kpis.due[:, column] & (state == State.MISSING)),
        estimated=_ids(kpis.index, mine & (state == State.ESTIMATED)),
        disputed=_ids(kpis.index, mine & (state == State.DISPUTED)),
        unvalidated=_ids(benefits.index, (benefits.initiative == home) & waits),
        unpaid=_ids(
            costs.index, (costs.initiative == home) & planned & ~costs.actual_known[:, column]
        ),
    )


def _ids(index: Index, rows: Bools) -> tuple[int, ...]:
    return tuple(int(one) for one in index.ids[rows])


def closable(initiative: Initiative, today: Month) -> range:
    """The months of an initiative that are over: from its first one to the one before today's."""
    return range(int(initiative.start), int(today))


def earlier_open(portfolio: Portfolio, places: Iterable[Place]) -> tuple[Place, ...]:
    """The months before some places, of the same initiatives, that would stay open."""
    wanted = set(places)
    shut = closed_places(portfolio) | wanted
    last: dict[int, int] = {}
    for home, month in wanted:
        last[home] = max(month, last.get(home, month))
    return tuple(
        (home, month)
        for home, upto in sorted(last.items())
        for month in closable(portfolio.initiatives[home], Month(upto))
        if (home, month) not in shut
    )
