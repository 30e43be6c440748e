"""One KPI: its way from baseline to target, its quarters, its measurements and its money."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from benefits.domain.calendar.period import Month, Quarter
from benefits.domain.checks.readiness import missing
from benefits.domain.kpis.carrying import carried, carry
from benefits.domain.kpis.measured import STATE_CODES, State
from benefits.domain.record.exact import MILLION
from benefits.domain.record.facts import Benefit, Initiative, Kpi
from benefits.domain.record.grid import QUARTER, Floats, numbers
from benefits.domain.status.scorecard import scorecard
from benefits.views.judging import status_of
from benefits.views.known import Known
from benefits.views.quarters import quarter_grid
from benefits.views.registers import file_names

_NUMBERS = ("value", "weight", "numerator", "denominator")


@dataclass(frozen=True, slots=True, eq=False)
class KpiNow:
    """A KPI as it stands. `status` is that to date (`status_of`), `overridden` where a person set
    it. The figures are of `quarter`, the newest of the last two quarters to date that has a final
    value; all None without one. `missing` names the fields that a draft still lacks."""

    kpi: Kpi
    initiative: Initiative
    benefits: tuple[Benefit, ...]
    missing: tuple[str, ...]
    status: str
    overridden: bool
    quarter: Quarter | None
    baseline: float | None
    target: float | None
    planned: float | None
    actual: float | None
    attainment: float | None
    on_plan: float | None
    mark: str
    provisional: bool
    last_month: Month | None
    present: int
    expected: int


def kpi_now(known: Known, kpi: int) -> KpiNow:
    """How a KPI stands at the cut-off. KeyError where there is no such KPI."""
    one, standing = known.portfolio.kpis[kpi], status_of(known, kpi)
    table, row = known.realisation.kpis, known.realisation.kpis.index.row(kpi)
    card, at = known.card(QUARTER), _latest_quarter(known, row)
    shown = {
        name: None if at is None else _defined(float(getattr(card, name)[row, at]))
        for name in ("baseline", "target", "planned", "actual", "attainment", "on_plan")
    }
    final = np.flatnonzero(table.measured.final[row] & known.to_date)
    owed = table.owed[row] & known.to_date
    return KpiNow(
        kpi=one,
        initiative=known.portfolio.initiatives[one.initiative],
        benefits=known.portfolio.benefits_of(kpi),
        missing=missing(one),
        status=standing.code,
        overridden=standing.is_overridden,
        quarter=None if at is None else known.quarters[at],
        mark="" if at is None else str(card.mark[row, at]),
        provisional=at is not None and bool(card.provisional[row, at]),
        last_month=known.grid.first + int(final[-1]) if len(final) else None,
        present=int((owed & table.measured.final[row]).sum()),
        expected=int(owed.sum()),
        **shown,
    )


def trajectory(known: Known, kpi: int) -> pd.DataFrame:
    """A row per month from the start of the initiative, or the first measurement, to the end of
    the appraisal: `month`, `planned`, `actual` (final or estimated, NaN where neither), `status`
    (against the month's plan), `estimated` (bool), `disputed` (the value in dispute, else NaN),
    `carried` (the last final value in a missing month at most three months after it, which the
    headline never counts, else NaN), `state` (`final`, `estimated`, `disputed`, `not_applicable`,
    `missing`), `due` (bool).

    A running total is shown as what each month added; a quarterly value stands in the last month
    of its quarter.
    """
    table = known.realisation.kpis
    row = table.index.row(kpi)
    card = scorecard(
        table.only(row), [known.portfolio.kpis[kpi]], 1, known.realisation.to_date, known.thresholds
    )
    value, state = table.measured.value[row], table.measured.state[row]
    shown = (state == State.FINAL) | (state == State.ESTIMATED)
    frame = pd.DataFrame(
        {
            "month": known.grid.ordinals,
            "planned": table.planned[row],
            "actual": np.where(shown, value, np.nan),
            "status": card.status[0].astype(object),
            "estimated": state == State.ESTIMATED,
            "disputed": np.where(state == State.DISPUTED, value, np.nan),
            "carried": _carried(known, row),
            "state": np.array(STATE_CODES, dtype=object)[state],
            "due": table.due[row],
        }
    )
    home = known.portfolio.initiatives[known.portfolio.kpis[kpi].initiative]
    measured = frame.loc[frame["state"] != "missing", "month"]
    first, last = min([home.start, *measured]), max([home.last_month, *measured])
    return frame.loc[frame["month"].between(int(first), int(last))].reset_index(drop=True)


def _carried(known: Known, row: int) -> Floats:
    """Values carried forward in a KPI's row, as its benefits' are: none before go-live."""
    table = known.realisation.kpis
    earned = table.in_use[row] & table.slots[row] & known.to_date
    final = earned & table.measured.final[row]
    missing = earned & (table.measured.state[row] == State.MISSING)
    months = carried(missing[None], final[None])
    last = carry(table.measured.value[row][None], final[None])
    return np.asarray(np.where(months, last, np.nan)[0], dtype=np.float64)


def kpi_quarters(known: Known, kpi: int) -> pd.DataFrame:
    """The KPI's quarters, oldest first, from the first to the last that its trajectory touches:
    the columns of `quarter_grid`."""
    months = trajectory(known, kpi)["month"]
    frame = quarter_grid(known, kpi=kpi)
    inside = frame["first"].between(months.min() - (QUARTER - 1), months.max())
    return frame.loc[inside].reset_index(drop=True)


def kpi_money(known: Known, kpi: int) -> pd.DataFrame:
    """The KPI's money by quarter to date, oldest first, from the first quarter that was to bring
    any or did: `first` (the quarter's first month), `planned` (to date, int64 hundredths),
    `realised` (hundredths as floats, NaN where nothing was measured) and `provisional` (bool)."""
    frame = kpi_quarters(known, kpi)
    frame = frame.loc[frame["first"] <= known.realisation.through]
    moved = (frame["money_plan_to_date"] != 0) | (frame["money_realised"] != 0)
    frame = frame.loc[moved.cummax()]
    came = (frame["present"] > 0) | (frame["money_realised"] != 0)
    table = {
        "first": frame["first"],
        "planned": frame["money_plan_to_date"],
        "realised": frame["money_realised"].astype("float64").where(came),
        "provisional": frame["provisional"],
    }
    return pd.DataFrame(table).reset_index(drop=True)


def measurements(known: Known, kpi: int) -> pd.DataFrame:
    """What was reported, newest month first: `month`, `value`, `weight`, `numerator`,
    `denominator` (floats, NaN where empty), `status`, `comment`, and where it came from: `file`
    (id, 0 when entered by hand), `file_name`, `sheet`, `cell`, `found` (the text found there)."""
    stored = known.portfolio.measurements
    own = stored[stored["kpi"] == kpi].sort_values("month", ascending=False, ignore_index=True)
    figures = {name: numbers(own[name]) / MILLION for name in _NUMBERS}
    return pd.DataFrame(
        {
            "month": own["month"],
            **figures,
            "status": own["status"],
            "comment": own["comment"],
            "file": own["file"].fillna(0).astype("int64"),
            "file_name": file_names(known.portfolio, own["file"]),
            "sheet": own["sheet"],
            "cell": own["cell"],
            "found": own["found"],
        }
    )


def _latest_quarter(known: Known, row: int) -> int | None:
    """The newest quarter with a final value among the last two to date; older is no data."""
    now = known.grid.column(known.realisation.through) // QUARTER
    present = known.card(QUARTER).present[row]
    recent = [at for at in (now, now - 1) if 0 <= at < len(present) and present[at] > 0]
    return recent[0] if recent else None


def _defined(value: float) -> float | None:
    return None if np.isnan(value) else value
