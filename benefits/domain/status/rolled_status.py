"""One status of many: the worst of them, or by the money at risk. Never an average."""

from __future__ import annotations

import numpy as np

from benefits.domain.record.grid import Codes, Floats, Ints
from benefits.domain.status.status import SEVERITY, Status, Thresholds, by_share

_RANK = {status.value: place for place, status in enumerate(SEVERITY)}


def worst_of(codes: Codes, groups: Ints, count: int) -> Codes:
    """The worst status of each group (count,). `groups` (items,) is where each item belongs. Items
    that have not started say nothing; a group of none but them has not started."""
    worst = np.full(count, len(SEVERITY) - 1)
    np.minimum.at(worst, groups, _ranks(codes))
    return np.asarray(_CODES[worst])


def by_money(
    codes: Codes, planned: Ints, groups: Ints, count: int, thresholds: Thresholds
) -> Codes:
    """Each group's status by the planned money (items,) that stands behind its items' statuses.

    The share of the money that is on track decides as the share of a plan does: from the upper
    threshold on track. Where money that is only to be watched, or of which nothing is known, would
    bring it to the lower threshold it is watched, else off track. Money not expected yet is left
    out, planned losses count by their size, and a group without money goes by its worst item.
    """
    size = np.abs(planned).astype(np.float64)
    started = np.where(codes == Status.NOT_STARTED, 0.0, size)
    total, safe, lost = (
        np.bincount(groups, weights=one, minlength=count)
        for one in (started, _of(codes, size, Status.ON_TRACK), _of(codes, size, Status.OFF_TRACK))
    )
    with np.errstate(divide="ignore", invalid="ignore"):
        sure, possible = safe / total, 1 - lost / total
    good = by_share(sure, thresholds) == Status.ON_TRACK
    other = np.where(
        by_share(possible, thresholds) == Status.OFF_TRACK,
        Status.OFF_TRACK.value,
        Status.WATCH.value,
    )
    judged = np.where(good, Status.ON_TRACK.value, other)
    judged = np.where((total > 0) & (safe + lost == 0), _unsure(codes, size, groups, count), judged)
    return np.where(total > 0, judged, worst_of(codes, groups, count))


def at_risk(codes: Codes, planned: Ints, groups: Ints, count: int) -> Ints:
    """The planned money (count,) behind items that are off track, in hundredths."""
    found = np.zeros(count, dtype=np.int64)
    np.add.at(found, groups, np.where(codes == Status.OFF_TRACK, planned, 0))
    return found


def _unsure(codes: Codes, size: Floats, groups: Ints, count: int) -> Codes:
    """Where nothing is on or off track: to be watched, or no data where that is all there is."""
    watched = np.bincount(groups, weights=_of(codes, size, Status.WATCH), minlength=count)
    return np.where(watched > 0, Status.WATCH.value, Status.NO_DATA.value)


def _of(codes: Codes, size: Floats, status: Status) -> Floats:
    return np.where(codes == status, size, 0.0)


def _ranks(codes: Codes) -> Ints:
    known = np.array(list(_RANK))
    order = np.argsort(known)
    places = order[np.searchsorted(known[order], codes)]
    return np.array(list(_RANK.values()), dtype=np.int64)[places]


_CODES = np.array([status.value for status in SEVERITY])
