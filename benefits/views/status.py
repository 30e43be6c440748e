"""One status of many KPIs, counted, and the KPIs behind it that need attention."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np
import pandas as pd

from benefits.domain.record.codes import Status
from benefits.domain.record.grid import Codes, Ints
from benefits.domain.status.decay import Lasting
from benefits.domain.status.rolled_status import at_risk, by_money, worst_of
from benefits.domain.status.status import SEVERITY
from benefits.domain.status.status_rule import Because
from benefits.ledger import Ledger
from benefits.views.judging import judgement, overrides, set_by, statuses
from benefits.views.known import Known

Way = Literal["money", "worst"]
WAYS: tuple[Way, ...] = ("money", "worst")
"""How statuses roll up: by the planned money behind them, or the worst of them. No average."""

_NAMED = ["kpi", "name", "initiative", "initiative_name", "owner"]
_QUIET = (Status.ON_TRACK.value, Status.NOT_STARTED.value)


@dataclass(frozen=True, slots=True)
class Rolled:
    """The status of a scope. `counts` has the KPIs of each status that there are, worst first;
    `overridden` of all were set by a person. Of the money `planned` over the whole appraisal
    `at_risk` stands on KPIs that are off track, in hundredths; a loss is at risk by its size."""

    status: str
    counts: Mapping[str, int]
    overridden: int
    at_risk: int
    planned: int


def rolled(known: Known, initiative: int | None = None, way: Way = "money") -> Rolled:
    """The status of one initiative or of all."""
    rows = known.within(known.kpis, initiative)
    codes, money = statuses(known).shown[rows], _planned(known)[rows]
    groups = np.zeros(len(codes), dtype=np.int64)
    found = [str(one) for one in codes]
    return Rolled(
        status=str(_rolled(known, codes, money, groups, 1, way)[0]),
        counts={one.value: found.count(one) for one in SEVERITY if one in found},
        overridden=int((statuses(known).because[rows] == Because.OVERRIDE).sum()),
        at_risk=int(at_risk(codes, money, groups, 1)[0]),
        planned=int(_net(known)[rows].sum()),
    )


def rolled_initiatives(known: Known, way: Way = "money") -> Mapping[int, str]:
    """The status of each initiative."""
    homes = sorted(known.portfolio.initiatives)
    place = {one: at for at, one in enumerate(homes)}
    groups = np.array([place[int(one)] for one in known.kpis["initiative"]], dtype=np.int64)
    codes = _rolled(known, statuses(known).shown, _planned(known), groups, len(homes), way)
    return {one: str(code) for one, code in zip(homes, codes, strict=True)}


def exceptions(known: Known, initiative: int | None = None) -> pd.DataFrame:
    """The KPIs that are neither on track nor waiting to start, and those that a person set, by
    their money at risk: `kpi`, `name`, `initiative`, `initiative_name`, `owner`, `status`,
    `by_rule`, `because`, `overridden` (bool), `share` (of the plan to date, NaN where not known),
    `planned` (over the whole appraisal, by its size) and `at_risk`, in hundredths."""
    found, money = statuses(known), _planned(known)
    by_hand = found.because == Because.OVERRIDE
    frame = known.kpis[_NAMED].assign(
        status=found.shown.astype(object),
        by_rule=found.by_rule.astype(object),
        because=found.because.astype(object),
        overridden=by_hand,
        share=found.share,
        planned=money,
        at_risk=np.where(found.shown == Status.OFF_TRACK, money, 0),
    )
    kept = known.within(known.kpis, initiative) & (by_hand | ~np.isin(found.shown, _QUIET))
    order = ["at_risk", "planned"]
    some: pd.DataFrame = frame.loc[kept]
    return some.sort_values(order, ascending=False, kind="stable", ignore_index=True)


def set_by_hand(ledger: Ledger, known: Known, initiative: int | None = None) -> pd.DataFrame:
    """The statuses that people set and that stand: `kpi`, `name`, `initiative_name`, `status`,
    `by_rule`, `reason`, `month` (whose close ends it), `author`, `at`, `change` (its number)."""
    frame = exceptions(known, initiative).set_index("kpi")
    last = {one.kpi: one for one in overrides(known)}
    shown = [(one, set_by(ledger, one)) for one in last.values() if one.kpi in frame.index]
    return pd.DataFrame(
        {
            "kpi": [one.kpi for one, _ in shown],
            "name": [frame["name"][one.kpi] for one, _ in shown],
            "initiative_name": [frame["initiative_name"][one.kpi] for one, _ in shown],
            "status": [str(one.status) for one, _ in shown],
            "by_rule": [frame["by_rule"][one.kpi] for one, _ in shown],
            "reason": [one.reason for one, _ in shown],
            "month": [int(one.month) for one, _ in shown],
            "author": [change.author for _, change in shown],
            "at": [change.at for _, change in shown],
            "change": [change.number for _, change in shown],
        }
    )


def losses(known: Known, initiative: int | None = None) -> pd.DataFrame:
    """The KPIs whose target was reached and lost again within a year, the latest first: `kpi`,
    `name`, `initiative`, `initiative_name`, `owner`, `reached` and `lost` (months)."""
    found = judgement(known).decay
    kept = (found.code == Lasting.LOST) & known.within(known.kpis, initiative)
    first = int(known.grid.first)
    some: pd.DataFrame = known.kpis.loc[kept, _NAMED]
    frame = some.assign(reached=first + found.reached[kept], lost=first + found.lost[kept])
    return frame.sort_values("lost", ascending=False, kind="stable", ignore_index=True)


def _rolled(known: Known, codes: Codes, money: Ints, groups: Ints, count: int, way: Way) -> Codes:
    if way == "worst":
        return worst_of(codes, groups, count)
    return by_money(codes, money, groups, count, known.thresholds)


def _planned(known: Known) -> Ints:
    """Each KPI's planned money over the whole appraisal, a loss by its size."""
    return np.abs(_net(known))


def _net(known: Known) -> Ints:
    return known.once("planned_of_kpis", lambda: _sums(known))


def _sums(known: Known) -> Ints:
    table = known.realisation.benefits
    total = np.zeros(len(known.kpis), dtype=np.int64)
    np.add.at(total, table.kpi_row, table.planned.sum(axis=1))
    return total
