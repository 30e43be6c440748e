"""KPIs by fiscal quarter: baseline, target, plan and actual of the same months."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd

from benefits.domain.calendar.period import Quarter
from benefits.domain.kpis.rollup import blocks
from benefits.domain.record.grid import QUARTER, Ints
from benefits.views.known import Known

_NAMED = [
    *("kpi", "name", "initiative", "initiative_name", "owner", "process", "category"),
    *("kind", "unit", "direction", "kpi_status"),
]
_FIGURES = (
    *("baseline", "target", "planned", "actual", "attainment", "on_plan", "status", "mark"),
    *("present", "expected", "provisional", "estimated", "disputed"),
)


def quarter_choices(known: Known, initiative: int | None = None) -> tuple[Quarter, ...]:
    """The quarters to choose from, oldest first: from the first start to the last month."""
    chosen = [one for one in known.portfolio.initiatives.values() if initiative in (None, one.id)]
    if not chosen:
        return ()
    first, last = min(one.start for one in chosen), max(one.last_month for one in chosen)
    return tuple(one for one in known.quarters if one.last >= first and one.first <= last)


def current_quarter(known: Known) -> Quarter:
    """The quarter of the cut-off, which pages open on."""
    return known.calendar.quarter_of(known.realisation.through)


def quarter_grid(
    known: Known,
    initiative: int | None = None,
    quarters: Sequence[str] | None = None,
    kpi: int | None = None,
) -> pd.DataFrame:
    """A row per KPI and quarter. `quarters` are codes like `2026-Q3`; None is all of the grid.

    Columns: `kpi`, `name`, `initiative`, `initiative_name`, `owner`, `process`, `category`,
    `kind`, `unit`, `direction`, `kpi_status`, `quarter` (code), `first` (its first month),
    `baseline`, `target`, `planned`, `actual` (floats of the same months, NaN where not known),
    `attainment` (against the target) and `on_plan` (against the plan; ratios, NaN where not
    defined), `status`, `mark` (`unweighted`, `last_month` or empty), `present` of `expected`
    final months, `provisional`, `estimated` and `disputed` (counts of months), and the quarter's
    money in int64 hundredths: `money_planned`, `money_plan_to_date` (what `money_realised` is
    compared with while the quarter runs), `money_realised`, `money_estimated`.
    """
    wanted = None if quarters is None else set(quarters)
    kept = [at for at, one in enumerate(known.quarters) if wanted is None or one.code in wanted]
    return _grid(known, np.array(kept, dtype=np.int64), initiative, kpi)


def _grid(known: Known, periods: Ints, initiative: int | None, kpi: int | None) -> pd.DataFrame:
    rows = np.flatnonzero(known.within(known.kpis, initiative))
    if kpi is not None:
        rows = rows[known.kpis["kpi"].to_numpy()[rows] == kpi]
    at, columns = np.repeat(rows, len(periods)), np.tile(periods, len(rows))
    card = known.card(QUARTER)
    figures: dict[str, Any] = {name: getattr(card, name)[at, columns] for name in _FIGURES}
    named = known.kpis[_NAMED].iloc[at].reset_index(drop=True)
    sums = known.once("quarter_money", lambda: _money(known))
    money = {name: each[at, columns] for name, each in sums.items()}
    codes = np.array([one.code for one in known.quarters], dtype=object)[columns]
    opening = known.grid.ordinals[::QUARTER][columns]
    return named.assign(quarter=codes, first=opening, **figures, **money)


def _money(known: Known) -> dict[str, Ints]:
    """Each KPI's money by quarter: the sum of its benefits' months, never recomputed."""
    table = known.realisation.benefits
    monthly = {
        "money_planned": table.planned,
        "money_plan_to_date": table.planned * known.to_date,
        "money_realised": table.realised,
        "money_estimated": table.estimated,
    }
    return {name: _by_kpi(known, matrix) for name, matrix in monthly.items()}


def _by_kpi(known: Known, matrix: Ints) -> Ints:
    by_benefit = blocks(matrix, QUARTER).sum(axis=2)
    total = np.zeros((len(known.kpis), by_benefit.shape[1]), dtype=np.int64)
    np.add.at(total, known.realisation.benefits.kpi_row, by_benefit)
    return total
