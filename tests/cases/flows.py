"""Every figure of flows, by the names that the reference files use."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from benefits.domain.returns.irr import Irr, irr
from benefits.domain.returns.periodic import discounted_payback, lasting_payback, mirr, npv
from benefits.domain.returns.returns import bcr, discounted, payback, present_value, roi

Flows = Sequence[float]
TEN = 0.10


def percent(ratio: float | None) -> float | None:
    return None if ratio is None else 100 * ratio


def likeliest(found: Irr) -> float | None:
    """Of several rates the one nearest to 10 %, as the files have it where they expect one."""
    return min(found.rates, key=lambda rate: abs(rate - TEN), default=None)


def of_flows(inputs: dict[str, Any]) -> dict[str, Any]:
    """Flows one period apart; figures that need a rate only where there is one."""
    flows = np.array(inputs["flows"], dtype=np.float64)
    first = inputs.get("first_flow_period", 0)
    figures = {
        "sum": float(flows.sum()),
        "net_undiscounted": float(flows.sum()),
        "cumulative": np.cumsum(flows).tolist(),
        **_rates(flows),
        **_payback("payback", payback(flows, first).periods),
        "lasting_payback_years": lasting_payback(flows, first),
    }
    if "discount_rate" in inputs:
        figures |= _at_rate(flows, inputs["discount_rate"], first)
    if "finance_rate" in inputs:
        figures["mirr_pct"] = percent(mirr(flows, inputs["finance_rate"], inputs["reinvest_rate"]))
    return figures


def _rates(flows: np.ndarray) -> dict[str, Any]:
    found = irr(flows)
    rates = [100 * rate for rate in found.rates]
    return {"irr_pct": percent(likeliest(found)), "irr_count": len(rates), "irrs_pct": rates}


def _payback(name: str, periods: float | None) -> dict[str, Any]:
    months = None if periods is None else 12 * periods
    return {f"{name}_years": periods, f"{name}_months": months}


def _at_rate(flows: np.ndarray, rate: float, first: int) -> dict[str, Any]:
    today = discounted(flows, rate, first)
    spent, earned = -today[today < 0].sum(), today[today > 0].sum()
    return {
        "npv": npv(flows, rate, first),
        "discounted": today.tolist(),
        "cumulative_discounted": np.cumsum(today).tolist(),
        "profitability_index": bcr(float(earned), float(spent)),
        "mirr_pct": percent(mirr(flows, rate, rate)),
        **_payback("discounted_payback", discounted_payback(flows, rate, first).periods),
    }


def of_costs_and_benefits(inputs: dict[str, Any]) -> dict[str, Any]:
    """The table of a business case: costs and benefits by period."""
    rate, first = inputs.get("discount_rate", 0.0), inputs.get("first_flow_period", 0)
    costs, benefits = (np.array(inputs[name], dtype=np.float64) for name in ("costs", "benefits"))
    pv_costs, pv_benefits = (present_value(one, rate, first) for one in (costs, benefits))
    net = of_flows(inputs | {"flows": benefits - costs, "discount_rate": rate})
    return {
        **net,
        "total_costs": float(costs.sum()),
        "total_benefits": float(benefits.sum()),
        "pv_costs": pv_costs,
        "pv_benefits": pv_benefits,
        "roi_pct": percent(roi(pv_benefits, pv_costs)),
        "bcr": bcr(pv_benefits, pv_costs),
        "discounted_net": net["discounted"],
    }
