"""One KPI's control chart: what is signal and what is chance, and what can be said of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from benefits.domain.calendar.period import Month
from benefits.domain.control.detectability import months_to_tell
from benefits.domain.control.series_warnings import SeriesWarning
from benefits.domain.control.signal import Assurance, Improvement, Rule, Variation, frozen
from benefits.domain.control.standing import Standing
from benefits.domain.control.xmr import Chart, Choices, Phase, xmr
from benefits.domain.record.facts import Cadence, ChartPhase
from benefits.domain.record.grid import Bools, Floats
from benefits.views.judging import judgement
from benefits.views.known import Known

LEAST = 2
"""Fewer values have no moving range and so no limits."""
_YES_NO = "yes_no"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A phase as it is drawn: its limits (`of`), from the month it begins to the last before the
    next. `reason` is why the limits are reckoned anew there, empty for the first. `baseline_until`
    is the last month that limits frozen before go-live rest on, None where they rest on all."""

    number: int
    first: Month
    last: Month
    of: Phase
    reason: str = ""
    baseline_until: Month | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Control:
    """A KPI's chart; the months are one row each from the first final value to the last.

    `months` holds `month`, `value` (NaN where nothing final was measured), `phase` (from 1),
    `counted` (whether the limits rest on it), `rule` (its code) and `point_type` (a code, empty
    where there is no value). `standing` is what can be said since go-live, `since` the month from
    which an improvement or a worsening has been said; both, and `warnings`, rest on screened limits
    whatever was chosen. `tell` are the months until a lasting change of the size that is promised
    can be told from chance, None where nobody can say.
    """

    months: pd.DataFrame
    stretches: tuple[Stretch, ...]
    variation: Variation | None
    assurance: Assurance | None
    target: float | None
    standing: Standing
    since: Month | None
    warnings: tuple[SeriesWarning, ...]
    tell: int | None

    @property
    def newest(self) -> Stretch:
        return self.stretches[-1]


@dataclass(frozen=True, slots=True)
class Uncharted:
    """Why a KPI has no chart: `nothing_measured`, `one_value` or `yes_no`."""

    code: str


def kpi_control(known: Known, kpi: int, *, screen: bool = True) -> Control | Uncharted:
    """A KPI's chart to date, unusual moving ranges left out of its limits or not (`screen`).
    KeyError where there is no such KPI."""
    one, row = known.portfolio.kpis[kpi], known.realisation.kpis.index.row(kpi)
    months, series = _measured(known, row)
    values = int((~np.isnan(series)).sum())
    if one.kind == _YES_NO or values < LEAST:
        return Uncharted(_why_none(one.kind, values))
    table = known.realisation.kpis
    go_live, target = int(table.go_live[row]), float(table.target[row])
    phases = _phases(known, kpi, months[0], months[-1])
    chosen = Choices(
        screen=screen,
        phases=tuple(int(begun.month) for begun in phases),
        freeze_before=go_live,
        target=None if np.isnan(target) else target,
    )
    chart = xmr(series.tolist(), months, Improvement.of(one.direction), chosen)
    counted = _counted(series, months, go_live, chosen.phases)
    stretches = tuple(_stretches(chart, phases, months, counted))
    promised = target - float(table.baseline[row])
    return Control(
        _months(chart, series, months, stretches, counted),
        stretches,
        chart.variation,
        chart.assurance,
        chosen.target,
        *standing_of(known, kpi),
        _warnings(known, row),
        _tell(stretches, promised, go_live, one.cadence),
    )


def standing_of(known: Known, kpi: int) -> tuple[Standing, Month | None]:
    """What can be said of a KPI since its go-live, and since when it has been said."""
    found, row = judgement(known).standing, known.realisation.kpis.index.row(kpi)
    since = int(found.since[row])
    return Standing(str(found.code[row])), known.grid.first + since if since >= 0 else None


def _measured(known: Known, row: int) -> tuple[list[int], Floats]:
    """The months from the first final value to the last, and their values; NaN between them."""
    found = known.realisation.kpis.measured
    final = found.final[row] & known.to_date
    columns = np.flatnonzero(np.logical_or.accumulate(final))
    columns = columns[columns <= np.flatnonzero(final).max(initial=-1)]
    value = np.where(final, found.value[row], np.nan)
    return known.grid.ordinals[columns].tolist(), value[columns]


def _warnings(known: Known, row: int) -> tuple[SeriesWarning, ...]:
    found = judgement(known).warnings
    return tuple(code for code, holds in found.items() if holds[row])


def _why_none(kind: str, measured: int) -> str:
    if kind == _YES_NO:
        return _YES_NO
    return "one_value" if measured else "nothing_measured"


def _phases(known: Known, kpi: int, first: int, last: int) -> list[ChartPhase]:
    """The phases that begin within what is measured, in their order."""
    own = (one for one in known.portfolio.chart_phases.values() if one.kpi == kpi)
    return sorted((o for o in own if first < o.month <= last), key=lambda one: one.month)


def _counted(series: Floats, months: list[int], go_live: int, phases: tuple[int, ...]) -> Bools:
    """The months before go-live that limits are frozen on; none where there are too few."""
    change = np.array([sum(month < go_live for month in months)])
    starts = np.isin(months, phases)[None, :]
    return np.asarray(frozen(series[None, :], change, starts)[0] & ~np.isnan(series))


def _stretches(
    chart: Chart, phases: Sequence[ChartPhase], months: list[int], counted: Bools
) -> Iterator[Stretch]:
    """The phases with a value; each is drawn until the next begins."""
    begun = [months[0], *(int(one.month) for one in phases)]
    reasons = ["", *(one.reason for one in phases)]
    # of phases without a value between them only the last has a row of its own
    starts = [max(one for one in begun if one <= phase.first) for phase in chart.phases]
    ends = [*(one - 1 for one in starts[1:]), months[-1]]
    for at, (phase, first, last) in enumerate(zip(chart.phases, starts, ends, strict=True)):
        inside = (np.array(months) >= first) & (np.array(months) <= last)
        frozen_on = np.flatnonzero(inside & counted)
        yield Stretch(
            number=at + 1,
            first=Month(first),
            last=Month(last),
            of=phase,
            reason=reasons[len(begun) - 1 - begun[::-1].index(first)],
            baseline_until=Month(months[frozen_on[-1]]) if len(frozen_on) else None,
        )


def _months(
    chart: Chart,
    series: Floats,
    months: list[int],
    stretches: Sequence[Stretch],
    counted: Bools,
) -> pd.DataFrame:
    numbers = [next(s.number for s in stretches if s.first <= one <= s.last) for one in months]
    whole = {s.number for s in stretches if s.baseline_until is None}
    rests = [at in whole for at in numbers]
    return pd.DataFrame(
        {
            "month": months,
            "value": series,
            "phase": numbers,
            "counted": (counted | np.array(rests)) & ~np.isnan(series),
            "rule": [(Rule.MISSING if one is None else one).code for one in chart.rule],
            "point_type": [str(one or "") for one in chart.point_types],
        }
    )


def _tell(
    stretches: Sequence[Stretch], promised: float, go_live: int, cadence: Cadence
) -> int | None:
    """From the limits that were there before go-live; of those that count quarters, in months."""
    before = [one for one in stretches if one.first < go_live]
    if not before or np.isnan(promised) or not promised:
        return None
    of = before[-1].of
    points = months_to_tell(promised, of.average_range, of.baseline)
    return None if points is None else points * cadence.months
