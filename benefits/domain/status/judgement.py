"""Everything that is said of each KPI by itself: signal, status, outlook; and again for a few.

Nothing here looks from one KPI to another, so that after a change only the KPIs that it touched are
judged anew. Guardrails and overrides come after, in `status_rule`.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any, TypeVar

import numpy as np

from benefits.domain.control.series_warnings import SeriesWarning, series_warnings
from benefits.domain.control.signal import assurance, frozen, signals
from benefits.domain.control.standing import Standings, standings
from benefits.domain.forecast.projection import Course, History, Projection, bounds, projection
from benefits.domain.forecast.reaching import Reaching, reaching
from benefits.domain.realised.kpi_table import KpiTable
from benefits.domain.record.grid import Bools, Codes, Floats, Ints
from benefits.domain.record.patched import patched
from benefits.domain.status.decay import Decay, decay
from benefits.domain.status.status import Thresholds
from benefits.domain.status.status_rule import Statuses, to_date

Part = TypeVar("Part")


@dataclass(frozen=True, slots=True, eq=False)
class Grounds:
    """What KPIs are judged on. `table` holds their months, the first of which is `first`; `parts`
    (KPIs,) how many of each unit make a whole (`kpi_kinds.parts_of_one`). Months from the column
    `through` on are not looked at. `starts` (KPIs, months) marks where a chart's phases begin, None
    where no KPI has any but its first."""

    table: KpiTable
    parts: Floats
    through: int
    first: int
    thresholds: Thresholds
    starts: Bools | None = None

    def only(self, rows: Ints) -> Grounds:
        """The grounds of some KPIs."""
        starts = None if self.starts is None else self.starts[rows]
        return replace(self, table=self.table.some(rows), parts=self.parts[rows], starts=starts)

    @property
    def values(self) -> Floats:
        """Final values to date (KPIs, months), NaN elsewhere."""
        found = self.table.measured
        shown = np.arange(found.value.shape[1])[None, :] < self.through
        return np.where(found.final & shown, found.value, np.nan)


@dataclass(frozen=True, slots=True, eq=False)
class Judgement:
    """Per KPI: the chart's icons and warnings, what can be said since go-live, the status by rule,
    where it will land, when its target is reached and whether that lasts. The chart itself is
    drawn for one KPI at a time, by `xmr`."""

    variation: Codes
    assurance: Codes
    warnings: dict[SeriesWarning, Any]
    standing: Standings
    status: Statuses
    projection: Projection
    expected: Course
    reaching: Reaching
    decay: Decay


def judged(of: Grounds) -> Judgement:
    """Judge all KPIs."""
    table, values = of.table, of.values
    live, last = table.go_live - of.first, table.last - of.first
    good = table.sign.astype(np.int8)
    charts = signals(values, good, of.starts, frozen(values, live, of.starts))
    ceiling = np.where(of.parts > 1, of.parts, np.nan)
    stated = np.stack([table.baseline, table.target], axis=1)
    history = History(values, live, last, *bounds(values, stated, of.parts), of.through, of.first)
    found = projection(history)
    expected = found.expected
    return Judgement(
        variation=charts.variation,
        assurance=assurance(charts, table.target),
        warnings=series_warnings(charts, of.first, ceiling),
        standing=standings(values, good, live, of.starts),
        status=to_date(table, of.through, of.thresholds),
        projection=found,
        expected=expected,
        reaching=reaching(history.since, expected, table.sign, table.target),
        decay=decay(values, table.sign, table.target, live, of.through),
    )


def rejudged(before: Judgement, of: Grounds, rows: Ints) -> Judgement:
    """The judgement of all KPIs of which only some rows differ from what `before` was made of;
    the KPIs, the months and `through` must be the same."""
    return _with_rows(before, rows, judged(of.only(rows)))


def _with_rows(whole: Part, rows: Ints, part: Part) -> Part:
    """Some rows replaced in every array, however deep it lies."""
    found: Any = whole
    other: Any = part
    if isinstance(found, np.ndarray):
        kind = np.result_type(found, other)
        found = patched(found.astype(kind, copy=False), rows, other)
    elif isinstance(found, dict):
        found = {key: _with_rows(found[key], rows, other[key]) for key in found}
    elif is_dataclass(found) and not isinstance(found, type):
        names = [one.name for one in fields(found)]
        new = {one: _with_rows(getattr(found, one), rows, getattr(other, one)) for one in names}
        found = replace(found, **new)
    kept: Part = found
    return kept
