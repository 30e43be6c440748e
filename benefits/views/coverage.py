"""Which numbers came, which are late, which are awaited, and who is to send them."""

from __future__ import annotations

from datetime import date

import numpy as np
import pandas as pd

from benefits.domain.calendar.due import due_day
from benefits.domain.calendar.period import Month
from benefits.domain.kpis.measured import STATE_CODES, State
from benefits.domain.record.grid import Bools
from benefits.domain.status.closing import closed_places
from benefits.views.known import Known

LATE = "late"
AWAITED = "awaited"
NOT_DUE = "not_due"
MISSING = State.MISSING.code
ASKED = (LATE, MISSING, AWAITED)
"""The states of values that are still to be sent."""
_NAMED = ["kpi", "name", "initiative", "initiative_name", "owner", "supplier"]


def coverage(
    known: Known,
    initiative: int | None = None,
    months: int = 12,
    *,
    sender: str | None = None,
    on: date | None = None,
) -> pd.DataFrame:
    """A row per KPI and month of the last complete months: `kpi`, `name`, `initiative`,
    `initiative_name`, `owner`, `supplier`, `sender` (the supplier, or the owner where nobody else
    supplies), `month`, `state`, `due` (a date) and `closed` (whether the month is).

    The state is a measurement's (`final`, `estimated`, `disputed`, `not_applicable`), or of a value
    that is not there: `awaited` until its due day has passed, `late` after it, `missing` once the
    KPI's next value should have come as well or the month is closed, and `not_due` where none is
    expected. `on` is the day that is judged by; without it all due days have passed.
    """
    rows = np.flatnonzero(known.within(known.kpis, initiative) & _sent_by(known, sender))
    columns = np.flatnonzero(_recent(known, months))
    at, month = np.repeat(rows, len(columns)), np.tile(columns, len(rows))
    named = known.kpis[_NAMED].iloc[at].reset_index(drop=True)
    due = pd.Series(due_days(known), dtype=object)
    return named.assign(
        sender=senders(known).iloc[at].to_numpy(),
        month=known.grid.ordinals[month],
        state=_states(known, on)[at, month],
        due=due.iloc[month].to_numpy(),
        closed=_closed(known)[at, month],
    )


def senders(known: Known) -> pd.Series[str]:
    """Who is to send each KPI's values: the supplier, or the owner where there is none."""
    return known.kpis["supplier"].where(known.kpis["supplier"] != "", known.kpis["owner"])


def due_days(known: Known) -> list[date]:
    """The day on which each month's values are due."""
    days = known.portfolio.settings.due_days
    return [due_day(int(month), days) for month in known.grid.ordinals]


def owed_by(
    known: Known,
    initiative: int | None = None,
    months: int = 12,
    *,
    sender: str | None = None,
    on: date | None = None,
) -> pd.DataFrame:
    """Who owes numbers, the most first: `supplier` (the owner where nobody else supplies),
    `late`, `missing`, `awaited`, `expected` (counts), `kpis` (a tuple of names)."""
    frame = coverage(known, initiative, months, sender=sender, on=on)
    owed = frame[~frame["state"].isin([NOT_DUE, State.NOT_APPLICABLE.code])]
    marked = owed.assign(
        **{state: owed["state"] == state for state in ASKED},
        supplier=owed["sender"],
        expected=1,
        open_name=owed["name"].where(owed["state"].isin(ASKED)),
    )
    counts = marked.groupby("supplier")[[*ASKED, "expected"]].sum()
    names = marked.dropna(subset="open_name").groupby("supplier")["open_name"].unique().map(tuple)
    found = counts.assign(kpis=names).dropna(subset="kpis").reset_index()
    return found.sort_values(list(ASKED), ascending=False, ignore_index=True, kind="stable")


def to_ask_for(
    known: Known,
    initiative: int | None = None,
    months: int = 12,
    *,
    sender: str | None = None,
    on: date | None = None,
) -> pd.DataFrame:
    """What is still to be sent, a row per KPI: `sender`, `initiative_name`, `name`, `months` (a
    tuple) and `due` (the day of the newest). Nothing is asked for in closed months."""
    frame = coverage(known, initiative, months, sender=sender, on=on)
    asked = frame[frame["state"].isin(ASKED) & ~frame["closed"]]
    by = ["sender", "initiative_name", "name", "kpi"]
    grouped = asked.groupby(by, sort=True)
    found = grouped.agg(months=("month", tuple), due=("due", "max"))
    return found.reset_index().drop(columns="kpi")


def _states(known: Known, on: date | None) -> np.ndarray[tuple[int, int], np.dtype[np.object_]]:
    table = known.realisation.kpis
    codes = np.array(STATE_CODES, dtype=object)[table.measured.state]
    absent = table.measured.state == State.MISSING
    past = np.array([on is None or day < on for day in due_days(known)], dtype=np.bool_)
    past &= known.grid.ordinals < int(known.today)
    newest = _last(table.due & past)
    codes = np.where(absent & newest & ~_closed(known), LATE, codes)
    codes = np.where(absent & ~past & ~_closed(known), AWAITED, codes)
    return np.where(absent & ~table.due, NOT_DUE, codes)


def _last(marked: Bools) -> Bools:
    """The last marked column of each row."""
    after = np.cumsum(marked[:, ::-1], axis=1)[:, ::-1]
    return np.asarray(marked & (after == 1))


def _closed(known: Known) -> Bools:
    """Which months of which KPIs are closed."""
    return known.once("closed_months", lambda: _closed_months(known))


def _closed_months(known: Known) -> Bools:
    found = np.zeros((len(known.kpis), known.grid.months), dtype=np.bool_)
    homes = known.kpis["initiative"].to_numpy()
    for home, month in closed_places(known.portfolio):
        column = known.grid.column(month)
        if 0 <= column < known.grid.months:
            found[homes == home, column] = True
    return found


def _sent_by(known: Known, sender: str | None) -> Bools:
    if sender is None:
        return np.ones(len(known.kpis), dtype=np.bool_)
    return np.asarray(senders(known).to_numpy() == sender)


def _recent(known: Known, months: int) -> Bools:
    last = Month(known.today - 1)
    return (known.grid.ordinals <= last) & (known.grid.ordinals > last - months)
