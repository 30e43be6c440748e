"""`roi.json`: returns, valuation, roll-up and calendar; one rule for each kind of case."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import partial
from typing import Any

import numpy as np

from benefits.domain.calendar.period import FiscalCalendar, Month
from benefits.domain.kpis.rollup import largest, latest, smallest, total, weighted_mean
from benefits.domain.money.prices import nominal_rate, real, real_rate
from benefits.domain.money.prudence import combined_uplift, optimism_uplift, risk_adjusted_benefit
from benefits.domain.money.ramp import ramp
from benefits.domain.money.valuation import money
from benefits.domain.returns.dated import xnpv
from benefits.domain.returns.irr import irr, xirr
from benefits.domain.returns.periodic import npv
from benefits.domain.returns.returns import bcr, present_value, roi
from tests.cases import worked
from tests.cases.comparing import Case, Figures, Inputs, Rule
from tests.cases.flows import likeliest, of_costs_and_benefits, of_flows, percent

FILE = "roi.json"


NOT_FACTORS = {"discount_rate", "first_flow_period", "risk_adjustment"}


def _benefit_table(inputs: Inputs) -> Figures:
    """Volume x adoption x utilisation x change x margin, then the risk, then the rate."""
    given = [np.array(one, float) for name, one in inputs.items() if name not in NOT_FACTORS]
    gain = np.prod(np.broadcast_arrays(*given), axis=0)
    once, every = np.ones_like(gain), np.ones(len(gain), dtype=bool)
    gross = money(gain, once, once, every) / 100
    sure = risk_adjusted_benefit(gross, inputs.get("risk_adjustment", 0))
    value = present_value(sure, inputs["discount_rate"], inputs["first_flow_period"])
    return {
        "gross": gross.tolist(),
        "risk_adjusted": sure.tolist(),
        "total": float(sure.sum()),
        "pv": value,
    }


def _benefit_rows(inputs: Inputs) -> Figures:
    rate, first = inputs["discount_rate"], inputs["first_flow_period"]
    table = np.array([row["flows"] for row in inputs["rows"]], dtype=np.float64)
    sums = table.sum(axis=0)
    return {
        "rows": [
            {"total": float(row.sum()), "pv": present_value(row, rate, first)} for row in table
        ],
        "year_totals": sums.tolist(),
        "total": float(sums.sum()),
        "pv": present_value(sums, rate, first),
    }


def _simple_ratio(inputs: Inputs) -> Figures:
    benefits, costs = inputs["benefits"], inputs["costs"]
    return {
        "bcr": bcr(benefits, costs),
        "roi_pct": percent(roi(benefits, costs)),
        "net_undiscounted": benefits - costs,
    }


def _npv_profile(inputs: Inputs) -> Figures:
    first = inputs.get("first_flow_period", 0)
    return {"npvs": [npv(inputs["flows"], rate, first) for rate in inputs["rates"]]}


def _npv_set(inputs: Inputs) -> Figures:
    """Several rows of flows at one rate."""
    first = inputs.get("first_flow_period", 0)
    return {"npvs": [npv(flows, inputs["discount_rate"], first) for flows in _rows(inputs)]}


def _npv_grid(inputs: Inputs) -> Figures:
    """Several rows of flows at several rates: a row of values for each row of flows."""
    first = inputs.get("first_flow_period", 0)
    rates = inputs["rates"]
    return {"npvs": [[npv(flows, rate, first) for rate in rates] for flows in _rows(inputs)]}


def _rows(inputs: Inputs) -> list[list[float]]:
    rows = next(inputs[name] for name in ("rows", "projects", "series", "flows") if name in inputs)
    return [row["flows"] if isinstance(row, Mapping) else row for row in rows]


def _irr_multi(inputs: Inputs) -> Figures:
    figures = of_flows(dict(inputs))
    return {**figures, "irr_pct": percent(irr(inputs["flows"]).rate)}


def _dated(inputs: Inputs) -> Figures:
    days = [date.fromisoformat(day) for day, _ in inputs["flows"]]
    amounts = [amount for _, amount in inputs["flows"]]
    found = xirr(days, amounts)
    figures = {
        "xirr_pct": percent(likeliest(found)),
        "xirr_count": len(found.rates),
        "xirrs_pct": [100 * rate for rate in found.rates],
    }
    if "discount_rate" in inputs:
        figures["xnpv"] = xnpv(days, amounts, inputs["discount_rate"])
    return figures


def _valuation(inputs: Inputs) -> Figures:
    worth = inputs["unit_value"] * float(np.prod(inputs["factors"]))
    counted = np.array([True])
    value = money(np.array([inputs["delta"]]), np.array([inputs["volume"]]), worth, counted)[0]
    figures = {"value": value / 100}
    if "cost" in inputs:
        cost = inputs["cost"]
        figures |= {"bcr": bcr(value / 100, cost), "roi_pct": percent(roi(value / 100, cost))}
    return figures


def _ramp(inputs: Inputs) -> Figures:
    return {"monthly": (inputs["steady_state"] * ramp(inputs["ramp"], inputs["months"])).tolist()}


def _optimism(inputs: Inputs) -> Figures:
    if "parts" in inputs:
        return {"combined_pct": combined_uplift([tuple(part) for part in inputs["parts"]])}
    lower = inputs.get("lower_pct", 0.0)
    return {"resultant_pct": optimism_uplift(inputs["upper_pct"], inputs["mitigated"], lower)}


ROLL_UPS = {
    "sum": total,
    "last": latest,
    "average": weighted_mean,
    "weighted_average": weighted_mean,
    "max": largest,
    "min": smallest,
}


def _quarter(inputs: Inputs) -> Figures:
    values = np.array([[inputs["values"]]], dtype=np.float64)
    weights = np.array([[inputs.get("weights", [np.nan] * values.size)]], dtype=np.float64)
    found = ROLL_UPS[inputs["method"]](values, ~np.isnan(values), weights)
    return {"quarter": float(found[0, 0])}


def _real(inputs: Inputs) -> Figures:
    if "inflation" in inputs:
        return {
            name: rate(inputs[given], inputs["inflation"])
            for name, given, rate in (
                ("real_rate", "nominal_rate", real_rate),
                ("nominal_rate", "real_rate", nominal_rate),
            )
            if given in inputs
        }
    return {"real": real(inputs["nominal"], inputs["index"], inputs["base_index"]).tolist()}


def _fiscal(inputs: Inputs) -> Figures:
    calendar = FiscalCalendar(inputs["fiscal_start_month"])
    quarter = calendar.quarter_of(Month.on(date.fromisoformat(inputs["date"])))
    return {"fiscal_year": quarter.year, "quarter": quarter.number, "start": str(quarter.first)}


KINDS: dict[str, Rule] = {
    "roi_table": Rule(lambda inputs: of_costs_and_benefits(dict(inputs))),
    "benefit_table": Rule(_benefit_table, frozenset({"pv"})),
    "benefit_rows": Rule(_benefit_rows, frozenset({"pv"})),
    "simple_ratio": Rule(_simple_ratio),
    "npv": Rule(lambda inputs: of_flows(dict(inputs)), frozenset({"npv"})),
    "npv_profile": Rule(_npv_profile, frozenset({"npvs"})),
    "npv_set": Rule(_npv_set, frozenset({"npvs"})),
    "npv_grid": Rule(_npv_grid, frozenset({"npvs"})),
    "investment": Rule(lambda inputs: of_flows(dict(inputs)), frozenset({"npv"})),
    "irr": Rule(lambda inputs: of_flows(dict(inputs)), frozenset({"irr_pct"})),
    "irr_multi": Rule(_irr_multi, frozenset({"irr_count"})),
    "irr_error": Rule(_irr_multi, frozenset({"irr_pct"})),
    "xirr": Rule(_dated, frozenset({"xirr_pct"})),
    "mirr": Rule(lambda inputs: of_flows(dict(inputs)), frozenset({"mirr_pct"})),
    "payback": Rule(lambda inputs: of_flows(dict(inputs)), frozenset({"payback_years"})),
    "discounted_payback": Rule(
        lambda inputs: of_flows(dict(inputs)), frozenset({"discounted_payback_years"})
    ),
    "valuation": Rule(_valuation, frozenset({"value"})),
    "ramp": Rule(_ramp, frozenset({"monthly"})),
    "optimism_bias": Rule(_optimism),
    "aggregate_quarter": Rule(_quarter, frozenset({"quarter"})),
    "real_nominal": Rule(_real),
    "fiscal_quarter": Rule(_fiscal, frozenset({"fiscal_year", "quarter"})),
}


def cases(document: Mapping[str, Any]) -> Iterator[Case]:
    """All cases of a document, those with a fault too."""
    for raw in [*document["cases"], *document.get("constructed", [])]:
        rules: Mapping[str, Rule] = worked.RULES if raw["kind"] == "constructed" else KINDS
        name = raw.get("rule") if raw["kind"] == "constructed" else raw["kind"]
        rule, tolerances = rules.get(name), raw.get("tolerance", {})
        lost = sorted(set(tolerances) - set(raw["expected"]))
        troubles = [f"{key} has a tolerance and is not expected" for key in lost]
        if rule is None:
            troubles.append(f"unknown kind {name!r}")
        yield Case(
            file=FILE,
            id=raw["id"],
            rule=rule,
            inputs=raw["inputs"],
            expected=raw["expected"],
            tolerance=partial(_tolerance, tolerances),
            troubles=tuple(troubles),
        )


def _tolerance(tolerances: Mapping[str, float], name: str, _value: float) -> float:
    return tolerances.get(name, 0)
