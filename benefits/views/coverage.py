"""Which numbers came, which are late, and who is to send them."""

from __future__ import annotations

import numpy as np
import pandas as pd

from benefits.domain.grid import Bools
from benefits.domain.measured import STATE_CODES, State
from benefits.domain.period import Month
from benefits.views.known import Known

LATE = "late"
NOT_DUE = "not_due"
_NAMED = ["kpi", "name", "initiative", "initiative_name", "owner", "supplier"]


def coverage(known: Known, initiative: int | None = None, months: int = 12) -> pd.DataFrame:
    """A row per KPI and month of the last complete months: `kpi`, `name`, `initiative`,
    `initiative_name`, `owner`, `supplier`, `month`, `state`.

    The state is a measurement's (`final`, `estimated`, `disputed`, `not_applicable`), or `late`
    (expected for the newest complete month), `missing` (for an earlier one) or `not_due`.
    """
    rows = np.flatnonzero(known.within(known.kpis, initiative))
    columns = np.flatnonzero(_recent(known, months))
    at, month = np.repeat(rows, len(columns)), np.tile(columns, len(rows))
    states = _states(known)[at, month]
    named = known.kpis[_NAMED].iloc[at].reset_index(drop=True)
    return named.assign(month=known.grid.ordinals[month], state=states)


def owed_by(known: Known, initiative: int | None = None, months: int = 12) -> pd.DataFrame:
    """Who owes numbers, the most first: `supplier` (the owner where nobody else supplies),
    `late`, `missing`, `expected` (counts), `kpis` (a tuple of names)."""
    frame = coverage(known, initiative, months)
    who = frame["supplier"].where(frame["supplier"] != "", frame["owner"])
    owed = frame[~frame["state"].isin([NOT_DUE, State.NOT_APPLICABLE.code])].assign(supplier=who)
    open_now = owed["state"].isin([LATE, State.MISSING.code])
    marked = owed.assign(
        late=owed["state"] == LATE,
        missing=owed["state"] == State.MISSING.code,
        expected=1,
        open_name=owed["name"].where(open_now),
    )
    counts = marked.groupby("supplier")[["late", "missing", "expected"]].sum()
    names = marked.dropna(subset="open_name").groupby("supplier")["open_name"].unique().map(tuple)
    found = counts.assign(kpis=names).dropna(subset="kpis").reset_index()
    return found.sort_values(["late", "missing"], ascending=False, ignore_index=True)


def _states(known: Known) -> np.ndarray[tuple[int, int], np.dtype[np.object_]]:
    table = known.realisation.kpis
    codes = np.array(STATE_CODES, dtype=object)[table.measured.state]
    absent = table.measured.state == State.MISSING
    newest = known.grid.ordinals == int(known.today) - 1
    codes = np.where(absent & newest, LATE, codes)
    return np.where(absent & ~table.due, NOT_DUE, codes)


def _recent(known: Known, months: int) -> Bools:
    last = Month(known.today - 1)
    return (known.grid.ordinals <= last) & (known.grid.ordinals > last - months)
