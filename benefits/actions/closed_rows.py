"""Rows of uploads in closed months: each a problem at its cell, with who closed the month."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pandas as pd

from benefits.domain.calendar.period import Month
from benefits.domain.record.bulk import BULK_KINDS, COST_MONTH, MONTH_STATE
from benefits.domain.record.change import Change
from benefits.domain.record.facts import MonthState
from benefits.domain.record.plan import plan_bulk
from benefits.domain.record.portfolio import ATTRIBUTES, Portfolio
from benefits.domain.status.closing import HELD, Place, homes_of, in_places
from benefits.intake.problems import Problem
from benefits.intake.sheets.merging import completed, together
from benefits.intake.sheets.rows import stands
from benefits.ledger import Ledger

Closers = Mapping[Place, Change]
"""The change that closed each closed month."""


def closers(ledger: Ledger, portfolio: Portfolio) -> Closers:
    """Who closed which months, and when."""
    states = portfolio.month_states
    shut = states[states["state"] == MonthState.CLOSED]
    made = ledger.makers(MONTH_STATE.name, shut["row"].tolist())
    rows = zip(shut["initiative"], shut["month"], shut["row"], strict=True)
    return {(int(home), int(month)): made[int(row)] for home, month, row in rows}


def closed_rows(
    frames: Mapping[str, pd.DataFrame], portfolio: Portfolio, closed: Closers
) -> Iterator[Problem]:
    """A problem at each row of a file that would add or change something in a closed month. Rows
    that say what is stored already are none: a file may be sent again."""
    homes = homes_of(portfolio)
    for name, subject in HELD.items() if closed else ():
        moving = _moving(name, frames, portfolio)
        home = homes[subject]
        inside = moving[in_places(moving, subject, closed.keys(), home)]
        found = [
            _problem(row, (home[int(row[subject])], int(row["month"])), portfolio, closed)
            for _, row in inside.iterrows()
        ]
        yield from sorted(found, key=lambda one: (one.place.sheet, one.place.row or 0))


def _moving(name: str, frames: Mapping[str, pd.DataFrame], portfolio: Portfolio) -> pd.DataFrame:
    """The rows of a file that differ from what is stored."""
    kind = BULK_KINDS[name]
    given = frames.get(name)
    if given is None or given.empty:
        return kind.frame()
    stored: pd.DataFrame = getattr(portfolio, ATTRIBUTES[name])
    once = kind.conform(given.drop_duplicates(list(kind.key)))
    wanted = completed(together(kind.conform(given)), stored) if kind is COST_MONTH else once
    return plan_bulk(kind, wanted, stored, portfolio.revision).after.frame(kind)


def _problem(row: pd.Series[Any], place: Place, portfolio: Portfolio, closed: Closers) -> Problem:
    change = closed[place]
    told = {
        "month": Month(place[1]),
        "name": portfolio.initiatives[place[0]].name,
        "author": change.author,
        "day": change.at.date(),
    }
    return Problem("month_closed", stands(row), told)
