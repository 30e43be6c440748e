"""What a benefit is worth a year once its KPI has reached its target."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

import numpy as np

from benefits.domain.facts import Benefit, Cadence, Kpi
from benefits.domain.kpi_kinds import KINDS, Form
from benefits.domain.valuation import Factors, events, expected_volume, improvement, money
from benefits.views.known import Known

_MONTHS = {Cadence.MONTHLY: 1, Cadence.QUARTERLY: 3}


@dataclass(frozen=True, slots=True)
class Worth:
    """Hundredths a year at target: `full` as it would be measured, `planned` with confidence.

    `gain` is the improvement in the KPI's unit, `volume` the events a month that were reckoned
    with (None where the kind has none).
    """

    gain: Decimal
    volume: Decimal | None
    full: int
    planned: int


def worth(known: Known, benefit: Benefit, kpi: Kpi) -> Worth | None:
    """None where baseline or target is missing, the kind carries no money, or the kind needs a
    volume and there is neither one given nor one measured."""
    form = KINDS[kpi.kind].form
    if kpi.baseline is None or kpi.target is None or form is Form.NONE:
        return None
    months = _MONTHS[kpi.cadence]
    measured = _measured_volume(known, kpi)
    factors = Factors.of([benefit], [kpi])
    volume = events(factors, np.array([[measured]]), np.array([[months]], dtype=np.int64))
    if np.isnan(volume[0, 0]):
        return None
    gain = improvement(*(np.array([[float(one)]]) for one in _goal(kpi)))
    counted = np.array([[True]])
    full, planned = (
        int(money(gain, volume, factors.worth * sure, counted)[0, 0]) * (12 // months)
        for sure in (1.0, factors.confidence)
    )
    events_a_month = Decimal(repr(float(volume[0, 0]))) / months if form.needs_volume else None
    return Worth(kpi.direction.sign * (kpi.target - kpi.baseline), events_a_month, full, planned)


def _goal(kpi: Kpi) -> tuple[Decimal | int, Decimal | int, int]:
    return kpi.target or 0, kpi.baseline or 0, kpi.direction.sign


def _measured_volume(known: Known, kpi: Kpi) -> float:
    """The weight expected for one value of a KPI (a month's or a quarter's), NaN without any."""
    table = known.realisation.kpis
    at = np.flatnonzero(table.index.ids == kpi.id)
    if not len(at):
        return float("nan")
    one = table.only(int(at[0])).measured
    expected = expected_volume(one.weight, one.final)
    return float(expected[0, -1])
