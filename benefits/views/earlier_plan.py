"""The plan as it was known at an earlier change, or as it was agreed to, beside the plan of now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from benefits.domain.calendar.spans import Period
from benefits.domain.kpis.attainment import same
from benefits.domain.kpis.rollup import blocks
from benefits.domain.realised.agreed import commitment_of
from benefits.domain.realised.realisation import Realisation, realise
from benefits.domain.record.facts import Stage
from benefits.domain.record.grid import Bools, Floats
from benefits.domain.record.portfolio import Portfolio
from benefits.domain.status.scorecard import scorecard
from benefits.views.known import Known
from benefits.views.quarters import money_by_kpi

Read = Callable[[int], Portfolio]
"""The portfolio as known at a change, as a ledger gives it."""
Moment = int | Stage
"""A change, or the stage at which a plan was frozen, for each initiative its own."""

_KEPT = 4
"""Earlier plans that stay laid out, for as long as the portfolio of now is looked at."""


@dataclass(frozen=True, slots=True, eq=False)
class EarlierPlan:
    """An earlier plan in the rows and months of now. `there` marks the KPIs that were in it and
    measured in the same unit; of others everything is NaN. `money` (KPIs, months) is in
    hundredths, NaN where the plan was in another currency."""

    there: Bools
    baseline: Floats
    target: Floats
    planned: Floats
    money: Floats


def earlier_plan(read: Read, known: Known, moment: Moment) -> EarlierPlan:
    """The plan of a moment, laid out once for the last few that were asked for."""
    return known.lately("earlier_plans", moment, lambda: _laid_out(read, known, moment), most=_KEPT)


def plans_beside(known: Known, then: EarlierPlan, period: Period) -> pd.DataFrame:
    """A row for each KPI, in the order of `known.kpis`: `was_there`, `baseline_then`,
    `target_then`, `baseline_now`, `target_now` (of a month, NaN where there is none),
    `planned_then` (of the months that count now), `planned_difference` (the plan of now less it),
    `money_then`, `money_now` and `money_difference` (the whole period, nullable Int64 in
    hundredths), and `changed` (baseline or target is another, or the KPI is new)."""
    table = known.realisation.kpis
    size, place = period.span.size, known.grid.column(period.first) // period.span.size
    now = known.card(size).planned[:, place]
    planned = _rolled(known, then, size)[:, place]
    amounts = blocks(known.realisation.benefits.planned, size)[:, place].sum(axis=1, keepdims=True)
    money = pd.Series(money_by_kpi(known, amounts)[:, 0], dtype="Int64")
    before = blocks(then.money, size)[:, place].sum(axis=1)
    money_then = pd.Series(before).astype("Float64").astype("Int64")
    kept = _agree(then.baseline, table.baseline) & _agree(then.target, table.target)
    return pd.DataFrame(
        {
            "was_there": then.there,
            "baseline_then": then.baseline,
            "target_then": then.target,
            "baseline_now": table.baseline,
            "target_now": table.target,
            "planned_then": planned,
            "planned_difference": now - planned,
            "money_then": money_then,
            "money_now": money,
            "money_difference": money - money_then,
            "changed": ~(then.there & kept),
        }
    )


def _agree(one: Floats, other: Floats) -> Bools:
    return np.asarray(same(one, other) | (np.isnan(one) & np.isnan(other)))


def _rolled(known: Known, then: EarlierPlan, size: int) -> Floats:
    """The earlier plan by period, of the very months that count now, so that like is compared
    with like."""
    table = replace(
        known.realisation.kpis, baseline=then.baseline, target=then.target, planned=then.planned
    )
    kpis = [known.portfolio.kpis[int(one)] for one in table.index.ids]
    return scorecard(table, kpis, size, known.realisation.to_date, known.thresholds).planned


def _laid_out(read: Read, known: Known, moment: Moment) -> EarlierPlan:
    if not isinstance(moment, Stage):
        return _at(read, known, moment)
    found = _nothing(known)
    for revision, homes in _agreed_at(known, moment).items():
        plan = _at(read, known, revision)
        rows = np.isin(known.realisation.kpis.initiative, homes)
        for name in ("there", "baseline", "target", "planned", "money"):
            getattr(found, name)[rows] = getattr(plan, name)[rows]
    return found


def _agreed_at(known: Known, stage: Stage) -> dict[int, list[int]]:
    """The changes at which plans were frozen at a stage, each with the initiatives."""
    found: dict[int, list[int]] = {}
    for home in known.portfolio.initiatives:
        chosen = commitment_of(known.portfolio, home, stage)
        if chosen is not None and 0 < chosen.revision <= known.revision:
            found.setdefault(chosen.revision, []).append(home)
    return found


def has_agreed(known: Known, stage: Stage) -> bool:
    """Whether the plan of any initiative was frozen at a stage."""
    return bool(_agreed_at(known, stage))


def _nothing(known: Known) -> EarlierPlan:
    kpis, months = len(known.kpis), known.grid.months
    return EarlierPlan(
        there=np.zeros(kpis, dtype=np.bool_),
        baseline=np.full(kpis, np.nan),
        target=np.full(kpis, np.nan),
        planned=np.full((kpis, months), np.nan),
        money=np.full((kpis, months), np.nan),
    )


def _at(read: Read, known: Known, revision: int) -> EarlierPlan:
    portfolio = read(revision)
    then = realise(portfolio, known.today)
    old = then.kpis.index.rows(known.realisation.kpis.index.ids)
    there = (old >= 0) & _comparable(known, portfolio)
    planned = _placed(known, then, then.kpis.planned, np.nan)[old]
    money = _placed(known, then, _money(then, portfolio, known), 0.0)[old]
    return EarlierPlan(
        there=there,
        baseline=_where(there, np.append(then.kpis.baseline, np.nan)[old]),
        target=_where(there, np.append(then.kpis.target, np.nan)[old]),
        planned=_where(there[:, None], planned),
        money=_where(there[:, None], money),
    )


def _where(there: Bools, values: Floats) -> Floats:
    return np.where(there, values, np.nan)


def _comparable(known: Known, then: Portfolio) -> Bools:
    """KPIs that still count the same thing: of the same kind and in the same unit."""
    ids = [int(one) for one in known.realisation.kpis.index.ids]
    pairs = ((then.kpis.get(one), known.portfolio.kpis[one]) for one in ids)
    kept = [old is not None and (old.kind, old.unit) == (new.kind, new.unit) for old, new in pairs]
    return np.array(kept, dtype=np.bool_)


def _money(then: Realisation, portfolio: Portfolio, known: Known) -> Floats:
    """Planned money by KPI (KPIs of then, months of then)."""
    total = np.zeros((len(then.kpis.index), then.grid.months))
    np.add.at(total, then.benefits.kpi_row, then.benefits.planned)
    same_currency = portfolio.settings.currency == known.portfolio.settings.currency
    return total if same_currency else np.full_like(total, np.nan)


def _placed(known: Known, then: Realisation, matrix: Floats, empty: float) -> Floats:
    """A matrix of then in the months of now, with a last row for KPIs that were not there."""
    found = np.full((len(matrix) + 1, known.grid.months), empty)
    columns = known.grid.ordinals - int(then.grid.first)
    inside = (columns >= 0) & (columns < then.grid.months)
    found[:-1, inside] = matrix[:, columns[inside]]
    return found
