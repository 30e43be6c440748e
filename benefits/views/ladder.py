"""The money ladder: claimed, measured, validated by finance, booked; and what awaits finance."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

import numpy as np
import pandas as pd

from benefits.domain.calendar.period import Month
from benefits.domain.record.grid import Bools, Ints
from benefits.views.appraising import Amounts, Returns, appraised
from benefits.views.known import Known

Rung = Literal["claimed", "measured", "validated", "booked"]
RUNGS: tuple[Rung, ...] = get_args(Rung)


@dataclass(frozen=True, slots=True, eq=False)
class Step:
    """One rung: `money` to date, `life` over all months (bookings may lie ahead), and `returns`
    of the money to date against the actual costs to date, which are the same on every rung."""

    money: Amounts
    life: Amounts
    returns: Returns


@dataclass(frozen=True, slots=True, eq=False)
class Ladder:
    """Money of a scope by how hard it is, in the portfolio's currency, up to `through`.

    `awaiting` is measured and has no verdict; `lapsed` is what is measured now in months whose
    verdict was on another amount. `cost` is the actual cost to date.
    """

    through: Month
    steps: Mapping[Rung, Step]
    cost: int
    awaiting: Amounts
    awaiting_months: int
    lapsed: Amounts
    lapsed_months: int
    overbooked_months: int
    is_judged: bool

    def __getitem__(self, rung: Rung) -> Step:
        return self.steps[rung]


def ladder(known: Known, initiative: int | None = None) -> Ladder:
    """The ladder of one initiative or of all. KeyError for an initiative that is not there."""
    if initiative is not None and initiative not in known.portfolio.initiatives:
        raise KeyError(initiative)
    return known.once(("ladder", initiative), lambda: _ladder(known, initiative))


def _ladder(known: Known, initiative: int | None) -> Ladder:
    table, costs, now = known.realisation.benefits, known.realisation.costs, known.to_date
    rows = known.within(known.benefits, initiative)
    lapsed, awaiting = table.lapsed & now, table.awaiting * now
    return Ladder(
        through=known.realisation.through,
        steps={rung: _step(known, initiative, rows, rung) for rung in RUNGS},
        cost=int(costs.actual[known.within(known.costs, initiative)][:, now].sum()),
        awaiting=_amounts(known, rows, awaiting),
        awaiting_months=int((awaiting[rows] != 0).sum()),
        lapsed=_amounts(known, rows, table.realised * lapsed),
        lapsed_months=int(lapsed[rows].sum()),
        overbooked_months=int(table.overbooked[rows].sum()),
        is_judged=bool(table.judged[rows].any()),
    )


def _step(known: Known, initiative: int | None, rows: Bools, rung: Rung) -> Step:
    money: Ints = getattr(known.realisation.benefits, rung)
    costs, now = known.realisation.costs, known.to_date
    return Step(
        money=_amounts(known, rows, money * now),
        life=_amounts(known, rows, money),
        returns=appraised(known, initiative, money * now, costs.actual * now),
    )


def to_validate(known: Known, initiative: int | None = None) -> pd.DataFrame:
    """Finance's queue: benefits with months that await a verdict or whose verdict has lapsed, the
    most money first, in the portfolio's currency.

    Columns: `benefit`, `name`, `kpi`, `kpi_name`, `initiative`, `initiative_name`, `owner`,
    `benefit_class`, `cash`, `disbenefit`, then to date `awaiting`, `awaiting_months`, `lapsed`
    (what is measured now), `lapsed_months`, `open` (both together, whatever their signs),
    `oldest` (the first open month) and the rungs `claimed`, `measured`, `validated`, `booked`.
    """
    whole = known.once("to_validate", lambda: _queue(known))
    chosen: pd.DataFrame = whole if initiative is None else whole[whole["initiative"] == initiative]
    return chosen.reset_index(drop=True)


def _queue(known: Known) -> pd.DataFrame:
    table, now = known.realisation.benefits, known.to_date
    awaiting, lapsed = (table.awaiting != 0) & now, table.lapsed & now
    waits = awaiting | lapsed
    rungs = {rung: (getattr(table, rung) * now).sum(axis=1) for rung in RUNGS}
    frame = known.benefits.assign(
        awaiting=(table.realised * awaiting).sum(axis=1),
        awaiting_months=awaiting.sum(axis=1),
        lapsed=(table.realised * lapsed).sum(axis=1),
        lapsed_months=lapsed.sum(axis=1),
        open=np.abs(table.realised * waits).sum(axis=1),
        oldest=known.grid.ordinals[np.argmax(waits, axis=1)] if len(waits) else [],
        **rungs,
    )
    open_ones: pd.DataFrame = frame[waits.any(axis=1)]
    return open_ones.sort_values("open", ascending=False, kind="stable", ignore_index=True)


def _amounts(known: Known, rows: Bools, money: Ints) -> Amounts:
    cash = rows & known.realisation.benefits.cash
    return Amounts(int(money[cash].sum()), int(money[rows].sum()))
