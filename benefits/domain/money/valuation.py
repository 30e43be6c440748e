"""From a KPI's improvement to money, month by month (methods 2.7).

| Factor                       | Plan, forecast | Measured, disputed | Estimated, carried |
|------------------------------|----------------|--------------------|--------------------|
| attribution, capture, margin | yes            | yes                | yes                |
| ramp                         | yes            | no                 | no                 |
| confidence                   | yes            | no                 | yes                |

A month counts from go-live to the end of the appraisal; an improvement before go-live is not
credited. Money is rounded once, per benefit and month, to int64 hundredths. Floors at zero are
forbidden: a KPI that worsens yields negative money.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from benefits.domain.kpis.kpi_kinds import KINDS, Form, parts_of_one
from benefits.domain.record.exact import rounded_money
from benefits.domain.record.facts import Benefit, Kpi, Timing
from benefits.domain.record.grid import Bools, Codes, Floats, Ints

MOST = 1e13
"""Currency units beyond which a benefit's month is cut off: no sum of cells can overflow."""

VOLUME_WINDOW = 12
"""How many of the latest measured months make the expected volume."""


@dataclass(frozen=True, slots=True, eq=False)
class Factors:
    """What turns one unit of improvement into money; arrays of shape (benefits, 1)."""

    worth: Floats
    confidence: Floats
    volume: Floats
    form: Codes

    @property
    def needs_volume(self) -> Bools:
        """The benefits whose kind has a volume (benefits,)."""
        wanting = [Form.VOLUME.value, Form.DURATION.value]
        return np.asarray(np.isin(self.form[:, 0], wanting))

    @classmethod
    def of(cls, benefits: Sequence[Benefit], kpis: Sequence[Kpi]) -> Factors:
        """`kpis` holds the KPI of each benefit."""
        pairs = list(zip(benefits, kpis, strict=True))
        return cls(
            _column([worth_per_unit(benefit, kpi) for benefit, kpi in pairs]),
            _column([float(benefit.confidence) for benefit in benefits]),
            _column([np.nan if one.volume is None else float(one.volume) for one in benefits]),
            np.array([form_of(*pair).value for pair in pairs], dtype="U10").reshape(-1, 1),
        )


def is_release(benefit: Benefit, kpi: Kpi) -> bool:
    """Whether the benefit is the cash that a stock releases once as it shrinks."""
    return benefit.timing is Timing.ONE_TIME and KINDS[kpi.kind].form is Form.STOCK


def form_of(benefit: Benefit, kpi: Kpi) -> Form:
    """The form of the KPI's kind; what a stock releases counts once, as a flow does."""
    return Form.FLOW if is_release(benefit, kpi) else KINDS[kpi.kind].form


def worth_per_unit(benefit: Benefit, kpi: Kpi) -> float:
    """Currency units that one unit of improvement is worth, per event where the kind has a volume
    and per month otherwise: unit value x margin x attribution x capture, in the kind's form.

    A stock is worth its yearly carrying rate / 12 a month, and what it releases once its whole
    unit value.
    """
    form = form_of(benefit, kpi)
    if form is Form.NONE:
        return 0.0
    worth = benefit.unit_value * benefit.margin * benefit.attribution * benefit.capture
    if form is Form.STOCK:
        return float(worth * (benefit.carrying_rate or 0)) / 12
    return float(worth) / (parts_of_one(kpi.unit) if form is Form.VOLUME else 1.0)


def improvement(value: Floats, baseline: Floats, sign: Floats) -> Floats:
    """How much better than what it is compared with, in the good direction."""
    return sign * (value - baseline)


def events(factors: Factors, weights: Floats, months: Ints) -> Floats:
    """How often each month's improvement is earned: the volume, which is the benefit's own per
    month or else the measured one; for a stock the months that carry it; for a flow once.
    `months` is how many months a value stands for (3 for a quarterly one)."""
    own = np.where(np.isnan(factors.volume), weights, factors.volume * months)
    carried = np.where(factors.form == Form.STOCK.value, months, 1.0)
    needs = (factors.form == Form.VOLUME.value) | (factors.form == Form.DURATION.value)
    return np.where(needs, own, carried)


def expected_volume(weights: Floats, final: Bools) -> Floats:
    """Weights with the gaps filled for the plan: a month's own where measured, else the mean of
    the latest twelve measured (KPIs, months); NaN for a KPI that has none."""
    known = final & ~np.isnan(weights)
    newest_first = np.cumsum(known[:, ::-1], axis=1)[:, ::-1]
    recent = known & (newest_first <= VOLUME_WINDOW)
    with np.errstate(divide="ignore", invalid="ignore"):
        mean = np.where(recent, weights, 0.0).sum(axis=1) / recent.sum(axis=1)
    return np.where(known, weights, mean[:, None])


def money(gain: Floats, volume: Floats, worth: Floats, counted: Bools) -> Ints:
    """Improvement x volume x worth as int64 hundredths, 0 where a month does not count."""
    return rounded_money(np.where(counted, gain * volume * worth, 0.0).clip(-MOST, MOST))


def _column(values: Sequence[float]) -> Floats:
    return np.array(values, dtype=np.float64).reshape(-1, 1)
