"""How often on track was followed by a missed target: the statuses of the last two years' ends of
months, as they were known then."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from threading import Lock

import numpy as np

from benefits.domain.calendar.period import Month
from benefits.domain.record.facts import Kpi
from benefits.domain.record.grid import Bools, Codes, Index, Ints
from benefits.domain.status.status_rule import to_date
from benefits.domain.status.watermelons import watermelons
from benefits.ledger import Ledger
from benefits.views.judging import judgement, statuses
from benefits.views.known import Known, known_from

MONTHS, FEWEST = 24, 4
"""Of how many months the ends are looked at; of fewer, evenly spread, where KPIs are many."""
_LARGE = 20_000
"""KPIs times moments that may be read again while a reader waits."""
_SETTLED = 2
"""Months after its own in which a target may still be met: three values make the mean."""
_KEPT = 200


@dataclass(frozen=True, slots=True)
class Melon:
    """A KPI that was said to be on track so many times before its target was missed."""

    kpi: Kpi
    greens: int


@dataclass(frozen=True, slots=True)
class Trusted:
    """Of `greens` statuses that said on track before the target month, `missed` were of targets
    then missed; `melons` names their KPIs, most often green first. They were said at the ends of
    `moments` months: `known_then` of them as known then, the others, from before anything was on
    record, by the rule from today's figures. `judged` targets are behind us."""

    greens: int
    missed: int
    melons: tuple[Melon, ...]
    moments: int
    known_then: int
    judged: int


def trusted(ledger: Ledger, known: Known, initiative: int | None = None) -> Trusted:
    """How far on track could be trusted, of one initiative or of all."""
    at, codes, then = known.once("said_before", lambda: _said_before(ledger, known))
    judged, met = _outcomes(known)
    judged = judged & known.within(known.kpis, initiative)
    found = watermelons(codes, at, _target_months(known), judged, met)
    ids = known.kpis["kpi"].to_numpy()
    melons = [
        Melon(known.portfolio.kpis[int(ids[row])], int(found.missed[row])) for row in found.worst
    ]
    return Trusted(
        greens=int(found.greens.sum()),
        missed=int(found.missed.sum()),
        melons=tuple(melons),
        moments=len(at),
        known_then=then,
        judged=int(judged.sum()),
    )


def _target_months(known: Known) -> Ints:
    kpis = [known.portfolio.kpis[int(one)] for one in known.kpis["kpi"]]
    return np.array([int(one.target_month or 0) for one in kpis], dtype=np.int64)


def _outcomes(known: Known) -> tuple[Bools, Bools]:
    """Whether each KPI's target month is behind us, and whether its target was met by then."""
    reached, due = judgement(known).decay.reached, _target_months(known)
    first, through = int(known.grid.first), int(known.realisation.through)
    met = (reached >= 0) & (first + reached <= due + _SETTLED)
    return (due > 0) & (met | (due + _SETTLED <= through)) & (due <= through), met


def _said_before(ledger: Ledger, known: Known) -> tuple[Ints, Codes, int]:
    """The months, their statuses (moments, KPIs), and how many of them are as known then."""
    months = _months(known)
    revisions = [_revision_at_end(ledger, one) for one in months]
    read = [_as_known(ledger, known, *one) for one in zip(months, revisions, strict=True)]
    about = [through for through, _ in read]
    codes = [found for _, found in read]
    rows = np.array(codes).reshape(len(months), len(known.kpis))
    return np.array(about, dtype=np.int64), rows, sum(one > 0 for one in revisions)


def _months(known: Known) -> list[Month]:
    """The months that are over, the last two years of them or an even choice of those."""
    most = max(FEWEST, min(MONTHS, _LARGE // max(len(known.kpis), 1)))
    last = int(known.today)
    back = np.unique(np.linspace(1, MONTHS, most).round().astype(int))
    return [Month(last - int(one)) for one in back[::-1]]


def _revision_at_end(ledger: Ledger, month: Month) -> int:
    """The newest change up to the end of a month; 0 where nothing was on record yet."""
    midnight = datetime.combine((month + 1).first_day(), time(), UTC)
    return ledger.revision_at(midnight - timedelta(microseconds=1))


def _as_known(ledger: Ledger, known: Known, month: Month, revision: int) -> tuple[int, Codes]:
    """The month that was reached at the end of `month`, and the status of each KPI then."""
    if not revision:
        return _by_rule(known, month)
    change = ledger.changes(before=revision + 1, limit=1)[0]
    through, index, codes = _read(ledger, month, revision, change.at)
    rows = index.rows(known.kpis["kpi"].to_numpy())
    return through, np.where(rows >= 0, codes[rows] if len(codes) else "", "")


def _by_rule(known: Known, month: Month) -> tuple[int, Codes]:
    """The statuses of an earlier month by the rule, from the figures of today."""
    through = known.grid.count_through(Month(month - 1))
    return int(month) - 1, to_date(known.realisation.kpis, through, known.thresholds).shown


_Read = tuple[int, Index, Codes]


def _read(ledger: Ledger, month: Month, revision: int, at: datetime) -> _Read:
    """The statuses at a revision, kept: the past never changes."""
    key = (ledger.url, revision, at, int(month))
    with _lock:
        found = _past.get(key)
    if found is None:
        then = known_from(ledger.portfolio(revision), month)
        through, index = int(then.realisation.through), then.realisation.kpis.index
        found = (through, index, statuses(then).shown)
    with _lock:
        _past[key] = found
        _past.move_to_end(key)
        while len(_past) > _KEPT:
            _past.popitem(last=False)
    return found


_past: OrderedDict[tuple[str, int, datetime, int], _Read] = OrderedDict()
_lock = Lock()
