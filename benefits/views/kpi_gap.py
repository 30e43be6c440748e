"""Why one KPI's money differs from its plan: the parts of the gap, and use before all others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from benefits.domain.movement.movement import Basis, Movement, split
from benefits.domain.record.facts import Category
from benefits.domain.record.grid import Bools, Floats, Ints
from benefits.views.bases import bases
from benefits.views.gap_parts import PARTS, levels, parts_of
from benefits.views.known import Known
from benefits.views.kpi import KpiNow, kpi_now
from benefits.views.plan_states import of_rows
from benefits.views.promise import Span, Way


@dataclass(frozen=True, slots=True)
class Use:
    """What one adoption KPI explains: `reached`, the share of the planned use that there was, in
    the months measured in both; `effect`, the effect of each use as a share of the planned one;
    `money`, hundredths of the gap that come from use. NaN where it cannot be said."""

    kpi: int
    name: str
    reached: float
    effect: float
    money: int


@dataclass(frozen=True, slots=True, eq=False)
class Gap:
    """A KPI's money, planned and as it came, with the parts of the difference; a row per benefit,
    the largest gap first, in `benefits`: `benefit`, `name`, `gap`, and what `levels` tells; and the
    `uses` behind it, the one that lacks most first."""

    way: Way
    benefits: pd.DataFrame
    uses: tuple[Use, ...]

    @property
    def amount(self) -> int:
        """What came less what was planned, in hundredths."""
        return self.way.later - self.way.earlier


@dataclass(frozen=True, slots=True)
class _States:
    planned: Basis
    came: Basis
    moved: Movement
    upto: int


def kpi_gap(known: Known, kpi: int, span: Span = "to_date") -> Gap | None:
    """The gap of a KPI's money to its plan of today: to date against what was realised, or over
    the whole period against what is expected. None where neither has any money."""
    rows = np.flatnonzero(known.benefits["kpi"].to_numpy() == kpi)
    states = _states(known, rows, span)
    money = [one.money[:, : states.upto] for one in (states.planned, states.came)]
    if not any(one.any() for one in money):
        return None
    parts = parts_of(states.moved, states.planned)
    found = dict(zip(PARTS, parts.sum(axis=1).tolist(), strict=True))
    planned, came = (one.sum(axis=1) for one in money)
    return Gap(
        way=Way(int(planned.sum()), int(came.sum()), found),
        benefits=_by_benefit(known, rows, came - planned, states),
        uses=_uses(known, rows, states),
    )


def uses_beside(known: Known, kpi: int) -> tuple[KpiNow, ...]:
    """The KPIs of use in a KPI's initiative, as they stand, for a KPI that carries no money."""
    home = known.portfolio.kpis[kpi].initiative
    every = known.portfolio.kpis.values()
    near = [one for one in every if one.initiative == home and one.category is Category.ADOPTION]
    return tuple(kpi_now(known, one.id) for one in near if one.id != kpi)


def resting_on(known: Known, kpi: int) -> Mapping[str, int]:
    """The benefits whose use a KPI measures, by name, each with what lies in use of its gap to
    date, in hundredths."""
    claims = known.portfolio.benefits
    ids = known.realisation.benefits.index.ids
    rows = np.flatnonzero([claims[int(one)].adoption_kpi == kpi for one in ids])
    moved = _states(known, rows, "to_date").moved.adoption.sum(axis=1)
    names = [claims[int(one)].name for one in ids[rows]]
    return dict(zip(names, moved.tolist(), strict=True))


def _states(known: Known, rows: Ints, span: Span) -> _States:
    found = bases(known)
    whole = span == "life"
    planned = of_rows(found.planned, rows)
    came = of_rows(found.expected if whole else found.realised, rows)
    upto = known.grid.months if whole else known.realisation.to_date
    return _States(planned, came, split(planned, came).only(slice(None), upto), upto)


def _by_benefit(known: Known, rows: Ints, gap: Ints, states: _States) -> pd.DataFrame:
    frame = known.benefits[["benefit", "name"]].iloc[rows].reset_index(drop=True)
    told = levels(states.planned, states.came, states.upto)
    frame = pd.concat([frame.assign(gap=gap), told], axis=1)
    order = frame["gap"].abs().sort_values(ascending=False, kind="stable").index
    return frame.loc[order].reset_index(drop=True)


def _uses(known: Known, rows: Ints, states: _States) -> tuple[Use, ...]:
    """Benefits of one KPI share its effect, so that the first speaks for all that share a use."""
    kpis, claims = known.portfolio.kpis, known.portfolio.benefits
    ids = [int(one) for one in known.realisation.benefits.index.ids[rows]]
    named: dict[int, list[int]] = {}
    for row, one in enumerate(ids):
        use = claims[one].adoption_kpi
        if use is not None and use in kpis:
            named.setdefault(use, []).append(row)
    found = [_use(kpi, kpis[kpi].name, np.array(of), states) for kpi, of in named.items()]
    return tuple(sorted(found, key=lambda one: one.money))


def _use(kpi: int, name: str, rows: Ints, states: _States) -> Use:
    planned, came = states.planned, states.came
    both: Bools = (planned.valued & came.valued)[rows[0], : states.upto]
    reached, effect = (
        _ratio(getattr(planned, driver), getattr(came, driver), rows[0], both)
        for driver in ("adoption", "effect")
    )
    return Use(kpi, name, reached, effect, int(states.moved.adoption[rows].sum()))


def _ratio(planned: Floats, came: Floats, row: int, both: Bools) -> float:
    before, after = (one[row, : len(both)][both] for one in (planned, came))
    known = ~(np.isnan(before) | np.isnan(after))
    total = float(before[known].sum())
    return float(after[known].sum()) / total if total > 0 else float("nan")
