"""How the months stand: open, provisional, closed or reopened, by whom, and what is unsettled."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import pandas as pd

from benefits.domain.calendar.period import Month
from benefits.domain.record.bulk import MONTH_STATE
from benefits.domain.record.change import Change
from benefits.domain.record.facts import MonthState
from benefits.domain.status.closing import (
    UNSETTLED,
    Place,
    Unsettled,
    closable,
    closed_places,
    states_of,
    unsettled,
)
from benefits.ledger import Ledger
from benefits.views.known import Known

MONTHS = ("initiative", "initiative_name", "month", "state", "reason", "author", "at", "change")
OPEN_POINTS = ("initiative", "initiative_name", "month", "what", "count", "names")


def month_states(ledger: Ledger, known: Known, initiative: int | None = None) -> pd.DataFrame:
    """Every month that is over of the initiatives in use, newest first: columns MONTHS. `state` is
    a MonthState; an open month has neither `author`, `at` nor `change` (its number)."""
    stored = known.portfolio.month_states
    made = ledger.makers(MONTH_STATE.name, stored["row"].tolist())
    rows = {
        (int(one["initiative"]), int(one["month"])): {**one, "by": made[int(one["row"])]}
        for one in stored.to_dict("records")
    }
    found = [_stands(known, place, rows.get(place)) for place in places_over(known, initiative)]
    frame = pd.DataFrame(found, columns=list(MONTHS))
    order = ["month", "initiative_name"]
    return frame.sort_values(order, ascending=[False, True], kind="stable", ignore_index=True)


def _stands(known: Known, place: Place, row: Mapping[Any, Any] | None) -> tuple[Any, ...]:
    home, month = place
    name = known.portfolio.initiatives[home].name
    if row is None:
        return home, name, month, str(MonthState.OPEN), "", "", None, None
    change: Change = row["by"]
    by = (change.author, change.at, change.number)
    return home, name, month, row["state"], row["reason"], *by


def places_over(known: Known, initiative: int | None = None) -> tuple[Place, ...]:
    """The months that are over, initiative by initiative."""
    initiatives = known.portfolio.initiatives.values()
    return tuple(
        (one.id, month)
        for one in initiatives
        if initiative in (None, one.id)
        for month in closable(one, known.today)
    )


def check_list(known: Known, places: Iterable[Place]) -> tuple[Unsettled, ...]:
    """What is unsettled in some months: what closing them must be shown."""
    return tuple(
        unsettled(known.in_own_currency(home).realisation, (home, month)) for home, month in places
    )


def open_points(known: Known, listed: Iterable[Unsettled]) -> pd.DataFrame:
    """A check list as a table, OPEN_POINTS: one row for each initiative, month and kind of what is
    unsettled (a code of UNSETTLED), with how many and their names."""
    rows = [
        (one.initiative, home, int(one.month), what, len(ids), _names(known, what, ids))
        for one in listed
        for home in (known.portfolio.initiatives[one.initiative].name,)
        for what in UNSETTLED
        if (ids := getattr(one, what))
    ]
    return pd.DataFrame(rows, columns=list(OPEN_POINTS))


def _names(known: Known, what: str, ids: tuple[int, ...]) -> tuple[str, ...]:
    kind = {"unvalidated": "benefit", "unpaid": "cost"}.get(what, "kpi")
    named = (known.portfolio.fact(kind, one) for one in ids)
    return tuple(sorted(str(getattr(one, "name", "")) for one in named))


def to_close(known: Known, upto: Month, initiative: int | None = None) -> tuple[Place, ...]:
    """The months up to one that are not closed yet."""
    shut = closed_places(known.portfolio)
    return tuple(
        one for one in places_over(known, initiative) if one not in shut and one[1] <= upto
    )


def reopenable(known: Known, month: Month, initiative: int | None = None) -> tuple[Place, ...]:
    """The places of a month that are closed or provisional."""
    states = states_of(known.portfolio)
    shut = {MonthState.CLOSED, MonthState.PROVISIONAL}
    return tuple(
        one for one in places_over(known, initiative) if one[1] == month and states.get(one) in shut
    )
