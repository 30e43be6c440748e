"""How a benefit is reckoned: everything but measurements that its measured money depends on."""

from __future__ import annotations

from benefits.domain.record.facts import Benefit, Initiative, Kpi
from benefits.domain.record.portfolio import Portfolio

OF_BENEFIT = (
    *("kpi", "unit_value", "volume", "volume_plan", "volume_kpi", "margin", "carrying_rate"),
    *("attribution", "capture", "timing", "pool", "hours_per_unit", "disbenefit", "benefit_class"),
)
OF_KPI = (
    *("initiative", "kind", "unit", "direction", "cadence", "status"),
    *("baseline", "counterfactual", "leads_to"),
)
OF_INITIATIVE = ("go_live", "currency")

Method = tuple[object, ...]


def method(portfolio: Portfolio, benefit: int) -> Method | None:
    """What finance accepts when it accepts a benefit's money, to be compared with what stands
    later; None where there is no such benefit.

    Ramp, confidence and the outlook's ranges shape planned money only and are no part of it.
    """
    one = portfolio.benefits.get(benefit)
    if one is None:
        return None
    kpi = portfolio.kpis[one.kpi]
    home = portfolio.initiatives[kpi.initiative]
    pool = None if one.pool is None else portfolio.pools[one.pool].hours
    return (*_of(one, OF_BENEFIT), *_of(kpi, OF_KPI), *_of(home, OF_INITIATIVE), pool)


def _of(fact: Benefit | Kpi | Initiative, names: tuple[str, ...]) -> Method:
    return tuple(getattr(fact, name) for name in names)
