"""What a KPI would have been without the change, and how much of its money survives each answer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from benefits.domain.calendar.period import Month
from benefits.domain.kpis.counterfactual import (
    METHODS,
    Counterfactuals,
    Evidence,
    Refusal,
    counterfactuals,
    surviving_share,
)
from benefits.domain.money.valuation import expected_volume
from benefits.domain.money.volumes import Levels, Users, behind, quarterly
from benefits.domain.realised.kpi_table import KpiTable, kpi_table
from benefits.domain.realised.realisation import realise
from benefits.domain.record.facts import Benefit, Counterfactual, Kpi
from benefits.domain.record.grid import Floats, Grid
from benefits.domain.record.portfolio import Portfolio
from benefits.views.alone import alone, with_pool_mates
from benefits.views.known import Known


@dataclass(frozen=True, slots=True)
class Survival:
    """One method: whether the KPI has chosen it (`chosen`) and whether it counts (`stands`; the
    flat one does where the chosen one is refused). `amount` is the KPI's money to date under it in
    hundredths of the portfolio's currency and `share` that of the method that stands; both None
    where it is refused, and the share where there is no benefit that could survive."""

    method: Counterfactual
    chosen: bool
    stands: bool
    refusal: Refusal | None
    amount: int | None
    share: float | None


def survival(known: Known, kpi: int) -> tuple[Survival, ...]:
    """Money to date under each method, in the order of `Counterfactual`: the KPI's benefits valued
    again with the method replaced, and everything else as it is."""
    one = known.portfolio.kpis[kpi]
    refused = refusals(known, one)
    fell_back = refused[one.counterfactual] is not None
    stands = Counterfactual.FLAT if fell_back else one.counterfactual
    money = {
        method: _money(known, replace(one, counterfactual=method))
        for method in Counterfactual
        if refused[method] is None
    }
    chosen = money.get(stands, 0)
    return tuple(
        Survival(
            method=method,
            chosen=method is one.counterfactual,
            stands=method is stands,
            refusal=refused[method],
            amount=money.get(method),
            share=surviving_share(money[method], chosen) if method in money else None,
        )
        for method in Counterfactual
    )


def refusals(known: Known, kpi: Kpi) -> Mapping[Counterfactual, Refusal | None]:
    """Why a KPI, stored or as typed, cannot be compared by a method; None where it can."""
    answers = _answers(known, kpi)[0]
    return {method: answers.refusal(method, 0) for method in METHODS}


def without_change(known: Known, kpi: int) -> pd.DataFrame:
    """A row for each method that has an answer and each month from the first that matters (the
    start of the initiative, the baseline window or the first measurement) to the last to date:
    `method`, `month`, `value`, `stands` (bool)."""
    one = known.portfolio.kpis[kpi]
    answers, grid = _answers(known, one)
    table = known.realisation.kpis
    stands = str(table.method[table.index.row(kpi)])
    first, last = shown_months(known, one)
    columns = (grid.ordinals >= int(first)) & (grid.ordinals <= int(last))
    frames = [
        pd.DataFrame(
            {
                "method": method.value,
                "month": grid.ordinals[columns],
                "value": answers.values(method)[0, columns],
                "stands": method.value == stands,
            }
        )
        for method in Counterfactual
        if answers.refusal(method, 0) is None
    ]
    return pd.concat(frames, ignore_index=True) if frames else _NOTHING.copy()


_NOTHING = pd.DataFrame({"method": [], "month": [], "value": [], "stands": []})


def window_of(known: Known, kpi: int) -> tuple[Month, Month] | None:
    """The baseline window of a KPI, which no method looks beyond; None where none is stated."""
    one = known.portfolio.kpis[kpi]
    go_live = known.portfolio.initiatives[one.initiative].go_live
    last = go_live + -1 if one.baseline_to is None else min(one.baseline_to, go_live + -1)
    if one.baseline_from is None or one.baseline_from > last:
        return None
    return one.baseline_from, last


def shown_months(known: Known, kpi: Kpi) -> tuple[Month, Month]:
    """The first and the last month of the chart: to date, and a few months of it at least."""
    home = known.portfolio.initiatives[kpi.initiative]
    found = known.portfolio.measurements
    measured = found.loc[found["kpi"] == kpi.id, "month"]
    window = window_of(known, kpi.id)
    begins = [int(home.start), *measured, *([] if window is None else [int(window[0])])]
    last = max(known.realisation.through, home.go_live + 2)
    return Month(min(begins)), Month(min(last, max(home.last_month, known.grid.first)))


def _answers(known: Known, kpi: Kpi) -> tuple[Counterfactuals, Grid]:
    claims = known.portfolio.benefits_of(kpi.id)
    small = alone(known.portfolio, [kpi], claims)
    home = small.initiatives[kpi.initiative]
    months = [int(home.start), int(home.last_month), *map(int, small.measurements["month"])]
    stated = [] if kpi.baseline_from is None else [int(kpi.baseline_from)]
    first = min(*months, *stated, int(known.grid.first))
    grid = Grid.covering(first, max(*months, int(known.grid.last)), known.calendar)
    table = kpi_table(small, grid)
    one = table.only(table.index.row(kpi.id))
    driver = _driver(small, table, kpi, claims, grid)
    evidence = Evidence.of([kpi], one.measured, one.go_live, grid, driver)
    return counterfactuals(evidence), grid


def _driver(
    small: Portfolio, table: KpiTable, kpi: Kpi, claims: tuple[Benefit, ...], grid: Grid
) -> Floats:
    """What the KPI grows with: the volume that its benefits name, or else its own weights; where
    that is not measured after go-live, as it is expected."""
    row = table.index.row(kpi.id)
    found = table.only(row).measured
    measured, expected = found.weight, expected_volume(found.weight, found.final)
    named = next((one.volume_kpi for one in claims if one.volume_kpi is not None), None)
    if named is not None and named in small.kpis:
        kpis = [small.kpis[int(one)] for one in table.index.ids]
        levels = Levels(table.index, kpis, table.measured, table.planned, table.baseline)
        source = np.array([table.index.row(named)], dtype=np.int64)
        whole = np.ones((1, grid.months), dtype=np.bool_)
        users = Users(np.array([row], dtype=np.int64), quarterly([kpi]), whole)
        measured = behind(levels.measured(source), users)
        expected = behind(levels.expected(source), users)
    ahead = np.isnan(measured) & (grid.ordinals >= int(table.go_live[row]))
    return np.where(ahead, expected, measured)


def _money(known: Known, kpi: Kpi) -> int:
    """The realised money of a KPI's benefits, with those that share its pools beside them."""
    claims = known.portfolio.benefits_of(kpi.id)
    family = with_pool_mates(known.portfolio, claims)
    others = {one.kpi for one in family} - {kpi.id}
    kpis = [kpi, *(known.portfolio.kpis[one] for one in others)]
    table = realise(alone(known.portfolio, kpis, family), known.today).benefits
    rows = [table.index.row(one.id) for one in claims]
    return int(table.realised[rows].sum())
