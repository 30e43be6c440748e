"""Money behind every total: by initiative, KPI, benefit or cost line, down to the month.

All amounts are int64 hundredths. A total on one level is the sum of the level below it, since
every level sums the same monthly amounts.
"""

from __future__ import annotations

from typing import Any, Literal

import numpy as np
import pandas as pd

from benefits.domain.kpis.measured import State
from benefits.domain.record.grid import Bools, Ints
from benefits.domain.status.status_rule import Because
from benefits.views.judging import statuses
from benefits.views.known import Known

Level = Literal["initiative", "kpi", "benefit"]

_SUMS = (
    "planned",
    "realised",
    "estimated",
    "unmeasured",
    "carried",
    "overlap",
    "claimed",
    "validated",
    "awaiting",
    "booked",
    "cash_planned",
    "cash_realised",
    "life_planned",
    "outlook",
)
_NAMED: dict[Level, list[str]] = {
    "initiative": ["initiative", "initiative_name"],
    "kpi": ["initiative", "initiative_name", "kpi", "kpi_name"],
    "benefit": [
        *("initiative", "initiative_name", "kpi", "kpi_name"),
        *("benefit", "name", "owner", "benefit_class", "cash", "disbenefit"),
    ],
}


def benefit_totals(
    known: Known, level: Level, initiative: int | None = None, kpi: int | None = None
) -> pd.DataFrame:
    """Benefits to date summed to a level, worst gap first.

    Columns: those that name the level (`initiative`, `initiative_name`, `kpi`, `kpi_name`,
    `benefit`, `name`, `owner`, `benefit_class`, `cash`, `disbenefit`), then to date `planned`,
    `realised`, `estimated`, `unmeasured` (the plan of months without a final value), `carried`,
    `overlap` (removed where a pool's hours were claimed twice), the ladder's `claimed`,
    `validated`, `awaiting` (measured, and finance has not said anything) and `booked`,
    `cash_planned`, `cash_realised`, then `life_planned` and `outlook` over the whole appraisal,
    `gap` (realised less planned), `present`, `expected`, `completeness` (NaN where nothing is
    expected) and, of KPIs and their benefits, the KPI's `status` to date and whether a person set
    it (`overridden`). An initiative without benefits is there with zeros.
    """
    whole = known.once(("benefit_totals", level), lambda: _totals(known, level))
    return _chosen(whole, initiative=initiative, kpi=kpi).reset_index(drop=True)


def _totals(known: Known, level: Level) -> pd.DataFrame:
    summed = _each_benefit(known)
    if level != "benefit":
        sums = dict.fromkeys(_SUMS, "sum")
        summed = summed.groupby(_NAMED[level], sort=False, as_index=False).agg(sums)
    if level == "initiative":
        summed = _with_all_initiatives(known, summed)
    found = _with_coverage(known, summed, level)
    if level != "initiative":
        found = found.assign(**_statuses(known, found))
    return found.assign(gap=found["realised"] - found["planned"]).sort_values(
        "gap", kind="stable", ignore_index=True
    )


def benefit_months(
    known: Known,
    initiative: int | None = None,
    kpi: int | None = None,
    benefit: int | None = None,
) -> pd.DataFrame:
    """Every benefit's months in use, and others with something in them: `initiative`, `kpi`,
    `benefit`, `name`, `month`, `planned`, `realised`, `estimated`, `forecast`, `measured` (rests
    on a final value), `to_date`."""
    table, register = known.realisation.benefits, known.benefits
    rows = _mask(register, initiative=initiative, kpi=kpi, benefit=benefit)
    at, columns = np.nonzero(table.shown & rows[:, None])
    named = register[["initiative", "kpi", "benefit", "name"]].iloc[at].reset_index(drop=True)
    return named.assign(
        month=known.grid.ordinals[columns],
        planned=table.planned[at, columns],
        realised=table.realised[at, columns],
        estimated=table.estimated[at, columns],
        forecast=table.forecast[at, columns],
        measured=table.has_value[at, columns],
        to_date=known.to_date[columns],
    )


def cost_totals(known: Known, initiative: int | None = None) -> pd.DataFrame:
    """Cost lines: `cost`, `name`, `initiative`, `initiative_name`, `cost_kind`, `category`,
    `owner`, to date `planned` and `actual`, `gap` (actual less planned: positive is overspent),
    `missing` (planned months to date without an actual amount), and over the whole appraisal
    `life_planned` and `outlook`."""
    table, now = known.realisation.costs, known.to_date
    unpaid = table.planned_known & ~table.actual_known & now
    frame = known.costs.assign(
        planned=_across(table.planned, now),
        actual=_across(table.actual, now),
        missing=unpaid.sum(axis=1),
        life_planned=_across(table.planned),
        outlook=_across(table.forecast(known.realisation.to_date)),
    )
    chosen = _chosen(frame, initiative=initiative)
    return chosen.assign(gap=chosen["actual"] - chosen["planned"]).reset_index(drop=True)


def cost_months(
    known: Known, initiative: int | None = None, cost: int | None = None
) -> pd.DataFrame:
    """Months of cost lines with anything known: `initiative`, `cost`, `name`, `cost_kind`,
    `month`, `planned`, `actual` (nullable Int64: empty is not known), `forecast`, `to_date`."""
    table, register = known.realisation.costs, known.costs
    rows = _mask(register, initiative=initiative, cost=cost)
    at, columns = np.nonzero((table.planned_known | table.actual_known) & rows[:, None])
    named = register[["initiative", "cost", "name", "cost_kind"]].iloc[at].reset_index(drop=True)
    return named.assign(
        month=known.grid.ordinals[columns],
        planned=_nullable(table.planned[at, columns], table.planned_known[at, columns]),
        actual=_nullable(table.actual[at, columns], table.actual_known[at, columns]),
        forecast=table.forecast(known.realisation.to_date)[at, columns],
        to_date=known.to_date[columns],
    )


def _each_benefit(known: Known) -> pd.DataFrame:
    table, now = known.realisation.benefits, known.to_date
    planned, realised = _across(table.planned, now), _across(table.realised, now)
    return known.benefits.assign(
        planned=planned,
        realised=realised,
        estimated=_across(table.estimated, now),
        unmeasured=_across(np.where(table.covered, 0, table.planned), now),
        carried=_across(table.carried, now),
        overlap=_across(table.realised_overlap, now),
        claimed=_across(table.claimed, now),
        validated=_across(table.validated, now),
        awaiting=_across(table.awaiting, now),
        booked=_across(table.booked, now),
        cash_planned=np.where(table.cash, planned, 0),
        cash_realised=np.where(table.cash, realised, 0),
        life_planned=_across(table.planned),
        outlook=_across(table.forecast),
    )


def _with_all_initiatives(known: Known, summed: pd.DataFrame) -> pd.DataFrame:
    names = {one.id: one.name for one in known.portfolio.initiatives.values()}
    absent = sorted(set(names) - set(summed["initiative"].tolist()))
    rows = {"initiative": absent, "initiative_name": [names[one] for one in absent]}
    zeros: dict[str, Any] = dict.fromkeys(_SUMS, 0)
    more = pd.DataFrame({**rows, **zeros}, index=range(len(absent)))
    return pd.concat([summed, more], ignore_index=True) if absent else summed


def _with_coverage(known: Known, summed: pd.DataFrame, level: Level) -> pd.DataFrame:
    """Final values that are there and those expected to date; a benefit's are its KPI's."""
    due = coverage_of_kpis(known)
    key = "initiative" if level == "initiative" else "kpi"
    counts = due.groupby(key)[["present", "expected"]].sum()
    met = counts.reindex(summed[key].to_numpy(), fill_value=0).reset_index(drop=True)
    share = met["present"] / met["expected"].where(met["expected"] > 0)
    together = pd.concat([summed.reset_index(drop=True), met], axis=1)
    return together.assign(completeness=share.astype("float64"))


def coverage_of_kpis(known: Known) -> pd.DataFrame:
    """One row per KPI: `kpi`, `initiative`, `present` and `expected` final values to date."""
    table, now = known.realisation.kpis, known.to_date
    owed = table.owed & now
    found = owed & (table.measured.state == State.FINAL)
    ids = known.kpis[["kpi", "initiative"]]
    return ids.assign(present=found.sum(axis=1), expected=owed.sum(axis=1))


def _statuses(known: Known, frame: pd.DataFrame) -> dict[str, Any]:
    """The status of the KPI in each row: a benefit has none of its own."""
    rows = known.realisation.kpis.index.rows(frame["kpi"].to_numpy())
    found = statuses(known)
    by_hand = found.because[rows] == Because.OVERRIDE
    return {"status": found.shown[rows].astype(object), "overridden": by_hand}


def _across(matrix: Ints, columns: Bools | None = None) -> Ints:
    """Row sums, of chosen columns or of all."""
    return np.asarray((matrix if columns is None else matrix[:, columns]).sum(axis=1))


def _mask(register: pd.DataFrame, **wanted: int | None) -> Bools:
    kept = np.ones(len(register), dtype=np.bool_)
    for column, one in wanted.items():
        if one is not None:
            kept &= register[column].to_numpy() == one
    return kept


def _chosen(frame: pd.DataFrame, **wanted: int | None) -> pd.DataFrame:
    return frame[_mask(frame, **{name: one for name, one in wanted.items() if name in frame})]


def _nullable(amounts: Ints, known: Bools) -> pd.Series[Any]:
    return pd.Series(amounts, dtype="Int64").where(pd.Series(known, dtype="bool"))
