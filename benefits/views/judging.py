"""What is said of every KPI: signal, status, outlook; only what a change touched is judged anew."""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock

import numpy as np

from benefits.domain.kpis.kpi_kinds import parts_of_one
from benefits.domain.record.facts import StatusOverride
from benefits.domain.status.closing import closed_places
from benefits.domain.status.judgement import Grounds, Judgement
from benefits.domain.status.rejudging import judged_after
from benefits.domain.status.status_rule import (
    Statuses,
    guarded,
    outside_tolerance,
    overridden,
    partners,
    recent,
    standing_overrides,
)
from benefits.views.known import Known

_KEPT = 4
"""Judgements that later ones may start from: some databases, some months looked back to."""


def grounds(known: Known) -> Grounds:
    """What the KPIs of a portfolio are judged on, at its cut-off."""
    table = known.realisation.kpis
    kpis = [known.portfolio.kpis[int(one)] for one in table.index.ids]
    parts = np.array([parts_of_one(one.unit) for one in kpis], dtype=np.float64)
    through, first = known.realisation.to_date, int(known.grid.first)
    return Grounds(table, parts, through, first, known.thresholds)


def judgement(known: Known) -> Judgement:
    """What is said of each KPI by itself, in the order of `known.kpis`; made once."""
    return known.once("judgement", lambda: _judged(known))


def statuses(known: Known) -> Statuses:
    """The statuses that pages show: by rule, held back by guardrails, set aside by people."""
    return known.once("statuses", lambda: _statuses(known))


def overrides(known: Known) -> tuple[StatusOverride, ...]:
    """The overrides that hold at the cut-off, one for each KPI at most counts: the last."""
    portfolio = known.portfolio
    places = closed_places(portfolio)
    stored = portfolio.status_overrides.values()
    return standing_overrides(stored, portfolio.kpis, places, int(known.realisation.through))


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
    found, table = judgement(known).status, known.realisation.kpis
    kpis = [known.portfolio.kpis[int(one)] for one in table.index.ids]
    partner, tolerance = partners(kpis, table.index)
    latest = recent(table, known.realisation.to_date)
    outside = outside_tolerance(latest, table.baseline, table.sign, partner, tolerance)
    return overridden(guarded(found, outside), table.index, overrides(known))


_Key = tuple[int, int, int]
_lately: OrderedDict[_Key, tuple[Grounds, Judgement]] = OrderedDict()
_lock = Lock()
