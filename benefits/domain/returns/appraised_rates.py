"""The rates of return of an appraisal, on the very flows that its NPV is made of."""

from __future__ import annotations

from benefits.domain.record.grid import Ints
from benefits.domain.returns.irr import Irr, irr
from benefits.domain.returns.periodic import mirr
from benefits.domain.returns.returns import Appraisal


def net_flows(appraisal: Appraisal) -> Ints:
    """Benefits less costs of the initial column and each project year, int64 hundredths."""
    return appraisal.yearly_benefits - appraisal.yearly_costs


def irr_of(appraisal: Appraisal) -> Irr:
    """The yearly rate at which this appraisal's NPV would be zero, or why there is none."""
    return irr(net_flows(appraisal))


def mirr_of(appraisal: Appraisal) -> float | None:
    """The MIRR with the appraisal's discount rate for money out and in; for when several rates
    fit and no IRR is shown."""
    return mirr(net_flows(appraisal), appraisal.rate, appraisal.rate)
