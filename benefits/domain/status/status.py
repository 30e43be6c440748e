"""Is it on track? A rule on data, with thresholds that the organisation sets (methods 2.12)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from benefits.domain.record.codes import Status
from benefits.domain.record.facts import Settings
from benefits.domain.record.grid import Bools, Codes, Floats

__all__ = [
    "SEVERITY",
    "Codes",
    "Status",
    "Thresholds",
    "by_share",
    "kept_share",
    "of_kpis",
]


_TOUCHING = 1e-9


SEVERITY = (Status.OFF_TRACK, Status.WATCH, Status.NO_DATA, Status.ON_TRACK, Status.NOT_STARTED)
"""Worst first, for sorting and for rolling up by worst: statuses are never averaged."""


@dataclass(frozen=True, slots=True)
class Thresholds:
    """The share of the plan from which something is on track, and from which it is watched."""

    on_track_from: float = 0.95
    watch_from: float = 0.80

    @classmethod
    def of(cls, settings: Settings) -> Thresholds:
        return cls(float(settings.on_track_from), float(settings.watch_from))


def by_share(share: Floats, thresholds: Thresholds) -> Codes:
    """On track, watch or off track by the share of the plan that was reached; NaN is no data."""
    reached = [
        np.isnan(share),
        share >= thresholds.on_track_from - _TOUCHING,
        share >= thresholds.watch_from - _TOUCHING,
    ]
    codes = [Status.NO_DATA.value, Status.ON_TRACK.value, Status.WATCH.value]
    return np.select(reached, codes, Status.OFF_TRACK.value)


def kept_share(on_plan: Floats, lead: Floats, planned_change: Floats) -> Floats:
    """How much of its plan a KPI keeps: `1 + lead / |planned change|`.

    The attainment where the plan is an improvement. Where it is an accepted worsening (a
    disbenefit), being better than planned counts as more than all, as with money.
    """
    with np.errstate(divide="ignore", invalid="ignore"):
        kept = 1 + lead / np.abs(planned_change)
    return np.where(np.isnan(on_plan), np.nan, kept)


def of_kpis(
    share: Floats, lead: Floats, holds: Bools, measured: Bools, due: Bools, thresholds: Thresholds
) -> Codes:
    """KPIs in a period, by the share of the plan of the same months that they keep (`kept_share`).

    A KPI whose plan is to hold its baseline (`holds`) has no share: it is on track while it is
    not worse than planned (`lead`, the actual less the plan in the good direction, at least 0)
    and off track otherwise. Where the plan has not left the baseline yet, nothing is expected.
    """
    waits = ~due | (measured & ~holds & np.isnan(share) & ~np.isnan(lead))
    kept = np.where(lead >= -_TOUCHING, Status.ON_TRACK.value, Status.OFF_TRACK.value)
    judged = np.where(holds, kept, by_share(share, thresholds))
    judged = np.where(measured & ~np.isnan(lead), judged, Status.NO_DATA.value)
    return np.where(waits, Status.NOT_STARTED.value, judged)
