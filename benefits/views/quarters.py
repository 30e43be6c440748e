"""KPIs by fiscal year, quarter or month: baseline, target, plan and actual of the same months."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pandas as pd

from benefits.domain.calendar.period import Quarter
from benefits.domain.calendar.spans import Period, Span, period_of, periods
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
    chosen = period_choices(known, Span.QUARTER, initiative)
    return tuple(known.calendar.quarter_of(one.first) for one in chosen)


def period_choices(known: Known, span: Span, initiative: int | None = None) -> tuple[Period, ...]:
    """The same for periods of any span; all of them lie in the grid."""
    chosen = [one for one in known.portfolio.initiatives.values() if initiative in (None, one.id)]
    if not chosen:
        return ()
    first, last = min(one.start for one in chosen), max(one.last_month for one in chosen)
    inside = max(first, known.grid.first), min(last, known.grid.last)
    return periods(span, *inside, known.calendar)


def current_quarter(known: Known) -> Quarter:
    """The quarter of the cut-off, which pages open on."""
    return known.calendar.quarter_of(known.realisation.through)


def current_period(known: Known, span: Span) -> Period:
    """The period of the cut-off."""
    return period_of(span, known.realisation.through, known.calendar)


def quarter_grid(
    known: Known,
    initiative: int | None = None,
    quarters: Sequence[str] | None = None,
    kpi: int | None = None,
) -> pd.DataFrame:
    """A row per KPI and quarter. `quarters` are codes like `2026-Q3`; None is all of the grid.

    The columns of `period_grid`, with `quarter` (the code) before `first`.
    """
    wanted = None if quarters is None else set(quarters)
    kept = [at for at, one in enumerate(known.quarters) if wanted is None or one.code in wanted]
    frame = _grid(known, QUARTER, np.array(kept, dtype=np.int64), initiative, kpi)
    codes = np.array([one.code for one in known.quarters], dtype=object)
    places = (frame["first"].to_numpy() - int(known.grid.first)) // QUARTER
    frame.insert(len(_NAMED), "quarter", codes[places])
    return frame


def period_grid(
    known: Known, chosen: Sequence[Period], initiative: int | None = None
) -> pd.DataFrame:
    """A row per KPI and period; the periods are of one span and lie in the grid.

    Columns: `kpi`, `name`, `initiative`, `initiative_name`, `owner`, `process`, `category`,
    `kind`, `unit`, `direction`, `kpi_status`, `first` (the period's first month), `baseline`,
    `target`, `planned`, `actual` (floats of the same months, NaN where not known), `attainment`
    (against the target) and `on_plan` (against the plan; ratios, NaN where not defined), `status`,
    `mark` (`unweighted`, `last_month` or empty), `present` of `expected` final months,
    `provisional`, `estimated` and `disputed` (counts of months), and the period's money in int64
    hundredths: `money_planned`, `money_plan_to_date` (what `money_realised` is compared with
    while the period runs), `money_realised`, `money_estimated`.
    """
    size = chosen[0].span.size
    places = [known.grid.column(one.first) // size for one in chosen]
    return _grid(known, size, np.array(places, dtype=np.int64), initiative, None)


def _grid(
    known: Known, size: int, places: Ints, initiative: int | None, kpi: int | None
) -> pd.DataFrame:
    rows = np.flatnonzero(known.within(known.kpis, initiative))
    if kpi is not None:
        rows = rows[known.kpis["kpi"].to_numpy()[rows] == kpi]
    at, columns = np.repeat(rows, len(places)), np.tile(places, len(rows))
    card = known.card(size)
    figures: dict[str, Any] = {name: getattr(card, name)[at, columns] for name in _FIGURES}
    named = known.kpis[_NAMED].iloc[at].reset_index(drop=True)
    sums = known.once(("period_money", size), lambda: _money(known, size))
    money = {name: each[at, columns] for name, each in sums.items()}
    return named.assign(first=known.grid.ordinals[::size][columns], **figures, **money)


def _money(known: Known, size: int) -> dict[str, Ints]:
    """Each KPI's money by period: the sum of its benefits' months, never recomputed."""
    table = known.realisation.benefits
    monthly = {
        "money_planned": table.planned,
        "money_plan_to_date": table.planned * known.to_date,
        "money_realised": table.realised,
        "money_estimated": table.estimated,
    }
    found = {name: blocks(matrix, size).sum(axis=2) for name, matrix in monthly.items()}
    return {name: money_by_kpi(known, matrix) for name, matrix in found.items()}


def money_by_kpi(known: Known, by_benefit: Ints) -> Ints:
    """Amounts of benefits (benefits, periods) summed to their KPIs (KPIs, periods)."""
    total = np.zeros((len(known.kpis), by_benefit.shape[1]), dtype=np.int64)
    np.add.at(total, known.realisation.benefits.kpi_row, by_benefit)
    return total
