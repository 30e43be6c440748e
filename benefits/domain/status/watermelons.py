"""Green outside and red inside: how many on-track statuses were followed by a missed target."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from benefits.domain.record.grid import Bools, Codes, Ints
from benefits.domain.status.status import Status


@dataclass(frozen=True, slots=True, eq=False)
class Watermelons:
    """`greens` (KPIs,) counts how often each KPI was said to be on track before its target month;
    `missed` how many of those were of a target that was missed. KPIs whose target month has not
    come count for nothing."""

    greens: Ints
    missed: Ints

    @property
    def share(self) -> float:
        """Of all greens of judged targets those that missed; NaN without any."""
        total = int(self.greens.sum())
        return float(self.missed.sum()) / total if total else float("nan")

    @property
    def worst(self) -> Ints:
        """The rows of KPIs that were green and missed, most often green first."""
        rows = np.flatnonzero(self.missed)
        return np.asarray(rows[np.argsort(-self.missed[rows], kind="stable")])


def watermelons(
    statuses: Codes, months: Ints, target_month: Ints, judged: Bools, met: Bools
) -> Watermelons:
    """From statuses as they were shown at earlier moments (moments, KPIs), in any order.

    `months` (moments,) are what those were about. Only moments before a KPI's `target_month`
    (KPIs,) count: a status of that month is the outcome. `judged` (KPIs,) says whether the outcome
    is known, `met` whether the target was met then.
    """
    before = months[:, None] < target_month[None, :]
    green = (statuses == Status.ON_TRACK) & before & judged[None, :]
    greens = green.sum(axis=0).astype(np.int64)
    return Watermelons(greens, np.where(met, 0, greens))
