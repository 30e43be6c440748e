"""A KPI's status to date: by its figures, held back by its guardrail, or set aside by a person."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from benefits.domain.calendar.period import Month
from benefits.domain.kpis.attainment import attainment, same
from benefits.domain.realised.kpi_table import KpiTable
from benefits.domain.record.facts import Kpi, StatusOverride
from benefits.domain.record.grid import Bools, Codes, Floats, Index, Ints
from benefits.domain.status.status import Status, Thresholds, kept_share, of_kpis

SILENT = 2
"""So many months due in a row without a final value leave a KPI without data (methods 2.12)."""
RECENT = 3
"""A guardrail is judged by the mean of so many latest final values: one bad month breaks none."""


class Because(StrEnum):
    """What a shown status rests on. RULE: the figures alone. SILENCE: they stopped coming.
    GUARDRAIL: the figures are on track, but the partner KPI is outside its tolerance. OVERRIDE: a
    person set it, for a reason and until the next month close."""

    RULE = "rule"
    SILENCE = "silence"
    GUARDRAIL = "guardrail"
    OVERRIDE = "override"


@dataclass(frozen=True, slots=True, eq=False)
class Statuses:
    """Per KPI: the `shown` status, the one `by_rule` before guardrail and override, `because` of
    what it is shown, and the `share` of the plan to date that is kept, NaN where it cannot be
    said."""

    shown: Codes
    by_rule: Codes
    because: Codes
    share: Floats


def to_date(table: KpiTable, through: int, thresholds: Thresholds) -> Statuses:
    """Each KPI's improvement of all measured months to date against the plan of the same months.

    Months count from go-live to the column before `through`. A KPI that is due and had no final
    value in its last two months has no data, whatever it showed before.
    """
    owed, final = _owed(table, through), table.measured.final
    used = owed & final
    base = _total(np.broadcast_to(table.baseline[:, None], used.shape), used)
    actual, plan = (_total(one, used) for one in (table.measured.value, table.planned))
    on_plan, lead = attainment(actual, base, plan), table.sign * (actual - plan)
    share = kept_share(on_plan, lead, plan - base)
    holds = same(table.baseline, table.target) & same(base, plan)
    due, some = (np.asarray(one.any(axis=1)) for one in (owed, used))
    silent = due & _silent(owed, final)
    code = of_kpis(share, lead, holds, some & ~silent, due, thresholds)
    because = np.where(silent & some, Because.SILENCE.value, Because.RULE.value)
    return Statuses(code, code, because, np.where(silent, np.nan, share))


def _owed(table: KpiTable, through: int) -> Bools:
    return np.asarray(table.owed & (np.arange(table.due.shape[1])[None, :] < through))


def _total(values: Floats, used: Bools) -> Floats:
    return np.asarray(np.where(used, values, 0.0).sum(axis=1))


def _silent(owed: Bools, final: Bools) -> Bools:
    """Whether the last two months owed, or the only one, have no final value."""
    left = np.cumsum(owed[:, ::-1], axis=1)[:, ::-1]
    return np.asarray(~(owed & final & (left <= SILENT)).any(axis=1))


def recent(table: KpiTable, through: int) -> Floats:
    """The mean of the latest three final values from go-live to the column before `through`
    (KPIs,), of as many as there are; NaN without any."""
    columns = np.arange(table.due.shape[1])[None, :]
    final = table.measured.final & table.in_use & (columns < through)
    left = np.cumsum(final[:, ::-1], axis=1)[:, ::-1]
    used = final & (left <= RECENT)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.asarray(_total(table.measured.value, used) / used.sum(axis=1))


def partners(kpis: Sequence[Kpi], index: Index) -> tuple[Ints, Floats]:
    """The row of each KPI's guardrail, -1 without one, and by how much that may worsen."""
    wanted = np.array([one.guardrail or 0 for one in kpis], dtype=np.int64)
    tolerance = [float(one.guardrail_tolerance or 0) for one in kpis]
    return index.rows(wanted), np.array(tolerance, dtype=np.float64)


def outside_tolerance(
    latest: Floats, baseline: Floats, sign: Floats, partner: Ints, tolerance: Floats
) -> Bools:
    """Where the partner of a KPI is worse than its own baseline by more than `tolerance`, in its
    unit. False without a partner, and where nothing of it was measured or no baseline stands."""
    worse = sign * (baseline - latest)
    slack = 1e-9 * np.fmax(np.abs(baseline), np.abs(latest))
    beyond = worse[partner] > tolerance + slack[partner]
    return np.asarray((partner >= 0) & beyond)


def guarded(found: Statuses, outside: Bools) -> Statuses:
    """No KPI is on track while its partner is outside its tolerance: it is to be watched."""
    caught = outside & (found.shown == Status.ON_TRACK)
    return Statuses(
        np.where(caught, Status.WATCH.value, found.shown),
        found.by_rule,
        np.where(caught, Because.GUARDRAIL.value, found.because),
        found.share,
    )


def overridden(found: Statuses, index: Index, overrides: Iterable[StatusOverride]) -> Statuses:
    """People's overrides that stand (`standing_overrides`), in place of the rule's answer."""
    shown, because = (np.array(one, dtype="U16") for one in (found.shown, found.because))
    for one in overrides:
        row = int(index.rows(np.array([one.kpi]))[0])
        if row >= 0:
            shown[row], because[row] = one.status, Because.OVERRIDE.value
    return Statuses(shown, found.by_rule, because, found.share)


def standing_overrides(
    overrides: Iterable[StatusOverride],
    kpis: Mapping[int, Kpi],
    closed: AbstractSet[tuple[int, int]],
    through: int,
) -> tuple[StatusOverride, ...]:
    """The overrides that still hold at the cut-off `through`.

    An override names the month whose close ends it (`month_to_override`). Where nobody closes
    months it lapses once figures of a month after the next are there. Of several of one KPI the
    last one counts.
    """
    return tuple(
        one
        for one in sorted(overrides, key=lambda one: (one.month, one.id))
        if one.kpi in kpis
        and (kpis[one.kpi].initiative, int(one.month)) not in closed
        and through <= int(one.month) + 1
    )


def month_to_override(
    initiative: int, closed: AbstractSet[tuple[int, int]], through: Month
) -> Month:
    """The month whose close will end an override that is set now: the first one from the cut-off
    on that is open. Figures of a closed month stay what they are, and so does what was said."""
    later = itertools.count(int(through))
    return Month(next(month for month in later if (initiative, month) not in closed))
