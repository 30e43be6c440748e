"""The cases of `roi.json` that were worked by hand, one rule each."""

from __future__ import annotations

from typing import Any

import numpy as np

from benefits.domain.kpis.attainment import attainment
from benefits.domain.kpis.carrying import carried, carry
from benefits.domain.kpis.rollup import weighted_mean
from benefits.domain.money.pools import within_capacity
from benefits.domain.money.prudence import risk_adjusted_benefit
from benefits.domain.money.valuation import improvement, money
from benefits.domain.realised.completion import at_completion
from benefits.domain.record.facts import Direction
from benefits.domain.returns.returns import present_value, roi
from tests.cases.comparing import Figures, Inputs, Rule
from tests.cases.flows import percent


def _sign(inputs: Inputs) -> float:
    return float({"up": Direction.UP, "down": Direction.DOWN}[inputs["direction"]].sign)


def _valuation_flow(inputs: Inputs) -> Figures:
    baseline, target, actual = (
        np.array([inputs[name]], dtype=np.float64) for name in ("baseline", "target", "actual")
    )
    gain = improvement(actual, baseline, _sign(inputs))
    goal = improvement(target, baseline, _sign(inputs))
    events, unit = np.array([inputs["events_per_period"]]), inputs["unit_value"]
    share, all_of_it = inputs["attribution"], np.array([True])
    realised = money(gain, events, unit * share, all_of_it) / 100
    planned = money(goal, events, unit * share, all_of_it) / 100
    risk = inputs["risk_adjustment"]
    return {
        "improvement": float(gain[0]),
        "achievement_pct": float(100 * attainment(actual, baseline, target)[0]),
        "gross": float(money(gain, events, unit, all_of_it)[0] / 100),
        "realised": float((realised if inputs["measured"] else _sure(realised, risk))[0]),
        "planned_full": float(_sure(planned, risk)[0]),
    }


def _sure(amounts: np.ndarray, risk: float) -> np.ndarray:
    return risk_adjusted_benefit(amounts, risk)


def _aggregate_rate(inputs: Inputs) -> Figures:
    above, below = (
        np.array([[inputs[name]]], dtype=np.float64) for name in ("numerators", "denominators")
    )
    used = below > 0
    unknown = np.full_like(below, np.nan)
    return {
        "quarter_pct": float(100 * weighted_mean(above / below, used, below)[0, 0]),
        "wrong_simple_average_pct": float(100 * weighted_mean(above / below, used, unknown)[0, 0]),
    }


def _carry_forward(inputs: Inputs) -> Figures:
    values = np.array([inputs["monthly_actuals"]], dtype=np.float64)
    known = ~np.isnan(values)
    guessed = carried(~known, known, inputs["max_carry"])
    gain = improvement(carry(values, known), np.array([[inputs["baseline"]]]), _sign(inputs))
    once, unit = np.ones_like(values), inputs["unit_value"]
    measured = money(gain, once, unit, known)[0] / 100
    estimated = money(gain, once, unit * inputs["confidence"], guessed)[0] / 100
    return {
        "measured": _where(known[0], measured),
        "estimated": _where(guessed[0], estimated),
        "measured_total": float(measured.sum()),
        "estimated_total": float(estimated.sum()),
    }


def _where(known: np.ndarray, amounts: np.ndarray) -> list[float | None]:
    return [float(one) if there else None for there, one in zip(known, amounts, strict=True)]


def _three_roi(inputs: Inputs) -> Figures:
    through = inputs["cutoff_period"] + 1
    plan, actual = (
        {side: inputs[f"{view}_{side}"] for side in ("costs", "benefits")}
        for view in ("plan", "actual")
    )
    expected = {
        "costs": at_completion(actual["costs"], plan["costs"], through),
        "benefits": at_completion(
            actual["benefits"], plan["benefits"], through, inputs["performance_factor"]
        ),
    }
    views = {"planned": plan, "realised": actual, "forecast": expected}
    return {f"{name}_roi_pct": _roi_pct(view, inputs) for name, view in views.items()}


def _roi_pct(view: dict[str, Any], inputs: Inputs) -> float | None:
    rate, first = inputs["discount_rate"], inputs["first_flow_period"]
    benefits, costs = (present_value(view[one], rate, first) for one in ("benefits", "costs"))
    return percent(roi(benefits, costs))


def _double_counting(inputs: Inputs) -> Figures:
    rows, names = inputs["benefits"], list(inputs["pool_capacity_hours"])
    hours = np.array([[row["hours"]] for row in rows], dtype=np.float64)
    pool = np.array([names.index(row["pool"]) for row in rows])
    capacity = np.array([[inputs["pool_capacity_hours"][name]] for name in names], dtype=np.float64)
    rates = np.array([[row["rate"]] for row in rows], dtype=np.float64)
    kept = within_capacity(hours, pool, capacity)
    return {"counted": float((kept * rates).sum()), "raw": float((hours * rates).sum())}


RULES: dict[str, Rule] = {
    "valuation_flow": Rule(_valuation_flow, frozenset({"realised", "planned_full"})),
    "aggregate_rate": Rule(_aggregate_rate, frozenset({"quarter_pct"})),
    "carry_forward": Rule(_carry_forward, frozenset({"measured", "estimated"})),
    "three_roi": Rule(_three_roi, frozenset({"forecast_roi_pct"})),
    "double_counting": Rule(_double_counting, frozenset({"counted"})),
}
