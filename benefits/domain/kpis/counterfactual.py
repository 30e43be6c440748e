"""What a KPI is compared with: what would have happened without the change.

Each method is fitted to the final values of the baseline window before go-live alone, see
`counterfactual_methods`, so that nothing measured later moves it. One of them is chosen for each
KPI; the others show how much of a benefit survives under them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from benefits.domain.kpis.counterfactual_methods import (
    DRIVER_VALUES,
    METHODS,
    SEASON_YEARS,
    TREND_VALUES,
    Answer,
    Evidence,
    Refused,
    driven,
    window,
)
from benefits.domain.record.facts import Counterfactual
from benefits.domain.record.grid import Bools, Floats

__all__ = [
    "DRIVER_VALUES",
    "METHODS",
    "SEASON_YEARS",
    "TREND_VALUES",
    "Answer",
    "Baselines",
    "Counterfactuals",
    "Evidence",
    "Refusal",
    "Refused",
    "chosen_baselines",
    "counterfactuals",
    "planned_gain",
    "surviving_share",
    "window",
]

Choices = NDArray[np.str_]


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a method has no answer: a code, and how many values it has and needs."""

    code: Refused
    has: int
    needs: int


@dataclass(frozen=True, slots=True, eq=False)
class Counterfactuals:
    """The answers of all four methods, in the rows of the evidence."""

    answers: Mapping[Counterfactual, Answer]

    def values(self, method: Counterfactual) -> Floats:
        """What would have happened by one method (KPIs, months), NaN where it is refused."""
        return self.answers[method].values

    def refusal(self, method: Counterfactual, row: int) -> Refusal | None:
        """Why one KPI has no such counterfactual; None where it has one."""
        answer = self.answers[method]
        code = Refused(str(answer.refused[row]))
        if code is Refused.NONE:
            return None
        return Refusal(code, int(answer.has[row]), answer.needs)


@dataclass(frozen=True, slots=True, eq=False)
class Baselines:
    """What the valuation subtracts: `values` (KPIs, months) by the method each KPI uses.

    `level` is the stated baseline (KPIs,). `used` is the method's code (KPIs,) and `fell_back`
    marks the KPIs whose chosen method was refused, so that they use the flat one. `clipped` marks
    the months from go-live on that were cut to what is possible. `window_volume` is the mean
    driver of a month of the window where the method is volume-adjusted, NaN elsewhere.
    """

    values: Floats
    level: Floats
    used: Choices
    fell_back: Bools
    clipped: Bools
    window_volume: Floats


def counterfactuals(evidence: Evidence) -> Counterfactuals:
    """All four methods for every KPI."""
    return Counterfactuals({name: method(evidence) for name, method in METHODS.items()})


def chosen_baselines(evidence: Evidence, chosen: Sequence[Counterfactual]) -> Baselines:
    """What each KPI is compared with by its chosen method, and by the flat one where that is
    refused. Only what is chosen is fitted. `chosen` is in the order of the rows."""
    wanted = np.array([one.value for one in chosen], dtype="U20")
    plain = METHODS[Counterfactual.FLAT](evidence)
    values, clipped = plain.values, plain.clipped
    used = np.full(len(wanted), Counterfactual.FLAT.value, dtype="U20")
    for name in METHODS.keys() - {Counterfactual.FLAT}:
        rows = np.flatnonzero(wanted == name.value)
        answer = METHODS[name](evidence.only(rows))
        stands = answer.refused == Refused.NONE.value
        kept = rows[stands]
        values[kept], clipped[kept] = answer.values[stands], answer.clipped[stands]
        used[kept] = name.value
    volume = np.where(used == Counterfactual.VOLUME_ADJUSTED.value, _mean_driver(evidence), np.nan)
    return Baselines(values, evidence.level, used, used != wanted, clipped, volume)


def planned_gain(baselines: Baselines, planned: Floats, sign: Floats, volume: Floats) -> Floats:
    """The planned improvement on the basis of the measured one (KPIs, months).

    The planned path against the counterfactual; a volume-adjusted KPI gains what the plan gains
    over the stated baseline x expected volume / volume of the window. `planned` is the planned
    path and `volume` the expected driver (KPIs, months), `sign` +1 where higher is better (KPIs,).
    """
    against = sign[:, None] * (planned - baselines.values)
    scale = volume / baselines.window_volume[:, None]
    grown = sign[:, None] * (planned - baselines.level[:, None]) * scale
    adjusted = baselines.used == Counterfactual.VOLUME_ADJUSTED.value
    return np.where(adjusted[:, None], grown, against)


def surviving_share(amount: int, chosen: int) -> float | None:
    """How much of the benefit under the chosen method survives under another: 0.8 is 80 %. None
    where there is no benefit that could survive."""
    return amount / chosen if chosen > 0 else None


def _mean_driver(evidence: Evidence) -> Floats:
    both = driven(evidence)
    with np.errstate(divide="ignore", invalid="ignore"):
        total = np.where(both, evidence.driver, 0.0).sum(axis=1)
        return np.asarray(total / both.sum(axis=1))
