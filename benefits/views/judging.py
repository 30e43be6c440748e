"""What is said of every KPI: signal, status, outlook; only what a change touched is judged anew."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from threading import Lock

import numpy as np

from benefits.domain.calendar.period import Month
from benefits.domain.control.phase_starts import phase_starts
from benefits.domain.kpis.kpi_kinds import parts_of_one
from benefits.domain.record.change import Change
from benefits.domain.record.facts import Kpi, StatusOverride
from benefits.domain.record.grid import Floats, Ints
from benefits.domain.status.closing import closed_places
from benefits.domain.status.judgement import Grounds, Judgement
from benefits.domain.status.rejudging import judged_after
from benefits.domain.status.status_rule import (
    Because,
    Statuses,
    guarded,
    month_to_override,
    outside_tolerance,
    overridden,
    partners,
    recent,
    standing_overrides,
    to_date,
)
from benefits.ledger import Ledger
from benefits.views.known import Known

_KEPT = 4
"""Judgements that later ones may start from: some databases, some months looked back to."""


def grounds(known: Known) -> Grounds:
    """What the KPIs of a portfolio are judged on, at its cut-off."""
    table = known.realisation.kpis
    kpis = [known.portfolio.kpis[int(one)] for one in table.index.ids]
    parts = np.array([parts_of_one(one.unit) for one in kpis], dtype=np.float64)
    through, first = known.realisation.to_date, int(known.grid.first)
    starts = phase_starts(known.portfolio.chart_phases.values(), table.index, known.grid)
    return Grounds(table, parts, through, first, known.thresholds, starts)


def judgement(known: Known) -> Judgement:
    """What is said of each KPI by itself, in the order of `known.kpis`; made once."""
    return known.once("judgement", lambda: _judged(known))


@dataclass(frozen=True, slots=True)
class Guard:
    """The KPI that must not suffer for another. `worse` is by how much the mean of its latest
    values is worse than its baseline, in its unit: below zero where it is better, None where
    nothing of it was measured. It may be worse by `tolerance`."""

    kpi: Kpi
    worse: float | None
    tolerance: float
    is_outside: bool


@dataclass(frozen=True, slots=True)
class KpiStatusNow:
    """A KPI's status to date, wherever it is shown. `by_rule` is what the figures and the guardrail
    say, for the reason `ruled`; `code` differs from it where a person set the status (`override`,
    and `because` says so). `share` of the plan to date is kept, None where it cannot be said."""

    code: str
    by_rule: str
    because: Because
    ruled: Because
    share: float | None
    guard: Guard | None
    override: StatusOverride | None

    @property
    def is_overridden(self) -> bool:
        return self.override is not None


def statuses(known: Known) -> Statuses:
    """The statuses that pages show: by rule, held back by guardrails, set aside by people."""
    return known.once("statuses", lambda: _statuses(known))


def status_of(known: Known, kpi: int) -> KpiStatusNow:
    """A KPI's status at the cut-off and what it rests on. KeyError where there is no such KPI."""
    row = known.realisation.kpis.index.row(kpi)
    shown, ruled = statuses(known), _ruled(known)
    share = float(shown.share[row])
    last = {one.kpi: one for one in overrides(known)}
    return KpiStatusNow(
        code=str(shown.shown[row]),
        by_rule=str(ruled.shown[row]),
        because=Because(str(shown.because[row])),
        ruled=Because(str(ruled.because[row])),
        share=None if np.isnan(share) else share,
        guard=_guard(known, row),
        override=last.get(kpi),
    )


def overrides(known: Known) -> tuple[StatusOverride, ...]:
    """The overrides that hold at the cut-off, one for each KPI at most counts: the last."""
    portfolio = known.portfolio
    places = closed_places(portfolio)
    stored = portfolio.status_overrides.values()
    return standing_overrides(stored, portfolio.kpis, places, int(known.realisation.through))


def will_hold_until(known: Known, kpi: int) -> Month:
    """The month whose close ends a status that is set by hand now. KeyError for no such KPI."""
    home = known.portfolio.kpis[kpi].initiative
    return month_to_override(home, closed_places(known.portfolio), known.realisation.through)


def set_by(ledger: Ledger, one: StatusOverride) -> Change:
    """The change that made an override what it is: who, when and why."""
    versions = ledger.past("status_override", one.id)
    return next(each.change for each in reversed(versions) if each.fact == one)


def _judged(known: Known) -> Judgement:
    of, key = grounds(known), (len(known.kpis), known.realisation.to_date, int(known.grid.first))
    with _lock:
        before = _lately.get(key)
    found = judged_after(before, of)
    with _lock:
        _lately[key] = (of, found)
        _lately.move_to_end(key)
        while len(_lately) > _KEPT:
            _lately.popitem(last=False)
    return found


def _statuses(known: Known) -> Statuses:
    return overridden(_ruled(known), known.realisation.kpis.index, overrides(known))


def _ruled(known: Known) -> Statuses:
    """What the figures and the guardrails say, whoever says otherwise."""
    return known.once("statuses_by_rule", lambda: _by_rule(known))


def _by_rule(known: Known) -> Statuses:
    table = known.realisation.kpis
    found = to_date(table, known.realisation.to_date, known.thresholds)
    partner, tolerance, latest = _partners(known)
    outside = outside_tolerance(latest, table.baseline, table.sign, partner, tolerance)
    return guarded(found, outside)


def _partners(known: Known) -> tuple[Ints, Floats, Floats]:
    """The row of each KPI's guardrail and its tolerance; and how each KPI stands lately."""
    return known.once("guardrails", lambda: _paired(known))


def _paired(known: Known) -> tuple[Ints, Floats, Floats]:
    table = known.realisation.kpis
    kpis = [known.portfolio.kpis[int(one)] for one in table.index.ids]
    return *partners(kpis, table.index), recent(table, known.realisation.to_date)


def _guard(known: Known, row: int) -> Guard | None:
    table = known.realisation.kpis
    partner, tolerance, latest = _partners(known)
    at = int(partner[row])
    if at < 0:
        return None
    worse = float(table.sign[at] * (table.baseline[at] - latest[at]))
    outside = outside_tolerance(latest, table.baseline, table.sign, partner, tolerance)
    return Guard(
        kpi=known.portfolio.kpis[int(table.index.ids[at])],
        worse=None if np.isnan(worse) else worse,
        tolerance=float(tolerance[row]),
        is_outside=bool(outside[row]),
    )


_Key = tuple[int, int, int]
_lately: OrderedDict[_Key, tuple[Grounds, Judgement]] = OrderedDict()
_lock = Lock()
